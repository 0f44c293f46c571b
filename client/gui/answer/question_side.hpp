// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "gui/answer/answer_view.hpp"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace valise::gui {

/// What is asked, in each of the languages: the question, its guidance, the provision that it is about, which
/// is shown on demand and then from question to question, and the questions that belong to it.
class QuestionSide : public QWidget {
    Q_OBJECT
public:
    explicit QuestionSide(QWidget* parent = nullptr);

    /// The view outlives what is shown of it.
    void show_view(const AnswerView& view);
    void retranslate();
    /// Whether the provision's own words are shown, where they are known.
    [[nodiscard]] bool shows_provision() const { return shows_provision_; }
    void show_provision(bool is_shown);

Q_SIGNALS:
    void wants(const valise::casework::AnswerName& answer);

private:
    void fill();
    void add_provision(casework::Language language);
    void add_related(const QString& how, const AnswerView::Related& related);

    const AnswerView* view_ = nullptr;
    QComboBox* languages_;
    QWidget* words_ = nullptr;
    QPushButton* read_provision_ = nullptr; ///< With `provision_`; none where nothing is known.
    QLabel* provision_ = nullptr;
    bool shows_provision_ = false;
    QVBoxLayout* column_;
};

} // namespace valise::gui
