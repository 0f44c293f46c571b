// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "gui/answer/answer_view.hpp"
#include "gui/answer/answer_writing.hpp"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace valise::gui {

class Choice;
class FormatBar;

/// The column of an answer in which its text stands: what is to be read first, the options, the text with
/// what can be made of it, and who wrote it.
class TextPane : public QWidget {
    Q_OBJECT
public:
    explicit TextPane(QWidget* parent = nullptr);

    [[nodiscard]] Editor& editor() const { return *editor_; }
    [[nodiscard]] FormatBar& formats() const { return *formats_; }
    /// The view outlives what is shown of it; none: nothing is shown yet.
    void show_view(const AnswerView* view);
    void show_mode(AnswerWriting::Mode mode);
    /// Goes to the search in the text.
    void begin_search();
    /// Puts something between the text and what can be made of it.
    void put_above_text(QWidget* widget);
    void put_below(QWidget* widget);
    void retranslate();

Q_SIGNALS:
    void has_read();
    void is_still_right();
    void wants_options(const std::vector<std::string>& options);
    void wants_mode(valise::gui::AnswerWriting::Mode mode);
    /// None: the answer's own text.
    void wants_text(std::optional<valise::casework::Language> translation);
    void wants_to_send();
    void wants_to_discard();
    void found_nothing();

private:
    QWidget* make_marks();
    QWidget* make_search();
    QWidget* make_suggest_bar();
    void say_marks();
    void say_modes();
    void say_texts();
    void find_next();

    const AnswerView* view_ = nullptr;
    AnswerWriting::Mode mode_ = AnswerWriting::Mode::viewing;
    QVBoxLayout* column_;
    QFrame* marks_;
    QLabel* marks_words_;
    QPushButton* i_have_read_;
    QPushButton* still_right_;
    Choice* choice_;
    FormatBar* formats_;
    QComboBox* modes_;
    QComboBox* texts_;
    QFrame* found_;
    QLineEdit* search_;
    QPushButton* find_;
    Editor* editor_;
    QFrame* suggest_bar_;
    QLabel* suggest_words_;
    QPushButton* suggest_send_;
    QPushButton* suggest_discard_;
    QLabel* written_by_;
};

} // namespace valise::gui
