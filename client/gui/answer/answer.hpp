// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QTimer>

#include "gui/answer/answer_view.hpp"
#include "gui/answer/answer_writing.hpp"
#include "gui/frame/screen.hpp"

class QHBoxLayout;
class QPushButton;

namespace valise::gui {

class AnswerFoot;
class ItemsSide;
class QuestionSide;
class RemarksSide;
class SpellCheck;
class SpellingBar;
class TextPane;

/// One question and its answer: what is asked, the text, and what stands beside it, in three columns; one
/// after the other where there is no room for that. `arrive` takes what `place_of` gives.
class AnswerScreen : public Screen {
    Q_OBJECT
public:
    explicit AnswerScreen(const Surroundings& around, QWidget* parent = nullptr);
    ~AnswerScreen() override;

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    void look_again() override;
    void put_by() override;
    [[nodiscard]] QByteArray place() const override;
    bool find() override;
    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] std::vector<QWidget*> panes() override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    using Mode = AnswerWriting::Mode;
    [[nodiscard]] Editor& editor() const;
    [[nodiscard]] Writing* writing() const { return text_->writing(); }
    [[nodiscard]] Mode mode() const { return text_->mode(); }
    [[nodiscard]] const std::optional<AnswerView>& view() const { return view_; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Opened;

    void make_columns();
    void connect_pane();
    void connect_foot();
    void open(const casework::AnswerName& name, std::optional<casework::Language> translation = {});
    void take_up(Opened opened);
    void close_text();
    void show_view();
    void show_marks();
    void say_words();
    void count_words();
    void go_on_to(const std::optional<casework::AnswerName>& name);
    void fold();
    [[nodiscard]] std::vector<Command> commands_of_text();

    std::optional<casework::AnswerName> wanted_;
    std::optional<casework::Language> translation_;
    int openings_ = 0; ///< The last one counts.
    std::optional<AnswerView> view_;
    int caret_ = 0;
    QTimer count_soon_;

    QWidget* tabs_; ///< The columns by name, when they stand one after the other.
    QHBoxLayout* columns_;
    bool is_folded_ = false;
    std::vector<QPushButton*> column_names_;
    std::vector<QWidget*> sides_;
    QuestionSide* question_;
    TextPane* pane_;
    RemarksSide* remarks_;
    ItemsSide* items_;
    AnswerFoot* foot_;
    AnswerWriting* text_;
    SpellingBar* unknown_word_;
    SpellCheck* spelling_;
};

} // namespace valise::gui
