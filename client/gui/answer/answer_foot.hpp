// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "gui/answer/answer_view.hpp"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace valise::gui {

/// At the foot of an answer: how far it is and where it can be taken, how many words it has, in which
/// language, and the way to others.
class AnswerFoot : public QWidget {
    Q_OBJECT
public:
    explicit AnswerFoot(QWidget* parent = nullptr);

    /// The view outlives what is shown of it.
    void show_view(const AnswerView& view);
    void show_words(std::size_t count);
    void retranslate();

Q_SIGNALS:
    void wants_step(valise::casework::WorkState to, const QString& reason);
    void wants_language(valise::casework::Language language);
    void wants_answer(const valise::casework::AnswerName& answer);
    void wants_versions();

private:
    void say_step(QPushButton& button);

    const AnswerView* view_ = nullptr;
    std::size_t count_ = 0;
    QLabel* state_;
    std::vector<QPushButton*> steps_;
    QLineEdit* reason_;
    QLabel* words_;
    QComboBox* language_;
    QPushButton* versions_;
    QPushButton* previous_;
    QPushButton* next_;
    QPushButton* next_unanswered_;
};

} // namespace valise::gui
