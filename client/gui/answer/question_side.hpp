// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "gui/answer/answer_view.hpp"

class QComboBox;
class QVBoxLayout;

namespace valise::gui {

/// What is asked, in each of the languages: the question, the provision that it is about, its guidance, and
/// the questions that belong to it.
class QuestionSide : public QWidget {
    Q_OBJECT
public:
    explicit QuestionSide(QWidget* parent = nullptr);

    /// The view outlives what is shown of it.
    void show_view(const AnswerView& view);
    void retranslate();

Q_SIGNALS:
    void wants(const valise::casework::AnswerName& answer);

private:
    void fill();
    void add_related(const QString& how, const AnswerView::Related& related);

    const AnswerView* view_ = nullptr;
    QComboBox* languages_;
    QWidget* words_ = nullptr;
    QVBoxLayout* column_;
};

} // namespace valise::gui
