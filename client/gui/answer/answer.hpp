// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QTimer>

#include "gui/answer/answer_view.hpp"
#include "gui/desk_thread/writing.hpp"
#include "gui/frame/screen.hpp"

class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace valise::gui {

class AnswerFoot;
class Choice;
class Editor;
class ItemsSide;
class QuestionSide;
class RemarksSide;

/// One question and its answer: what is asked, the text, and what stands beside it, in three columns; one
/// after the other where there is no room for that. `arrive` takes what `place_of` gives.
///
/// Editing writes in the answer. Suggesting writes in a text of one's own, kept in the valise, which is sent
/// as suggested changes when its writer says so; what others write meanwhile comes into it.
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

    enum class Mode : std::uint8_t { editing, suggesting, viewing };
    [[nodiscard]] Editor& editor() const { return *editor_; }
    [[nodiscard]] Writing* writing() const { return writing_.get(); }
    [[nodiscard]] Mode mode() const { return mode_; }
    [[nodiscard]] const std::optional<AnswerView>& view() const { return view_; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Something for the desk's thread to do to this answer.
    using Deed = std::function<Result<void>(desk::TeamWork&, const casework::AnswerName&)>;
    struct Opened;

    void make_middle();
    void connect_remarks();
    void connect_items();
    void open(const casework::AnswerName& name);
    void take_up(Opened opened);
    void show_view();
    void say_words();
    void show_marks();
    void close_text();
    void act(Deed deed);
    /// The same upon words that are chosen in the text.
    void act_upon_chosen(
        std::function<Result<void>(desk::TeamWork&, const casework::AnswerName&, const desk::WordsAt&)> deed);
    void go_on_to(const std::optional<casework::AnswerName>& name);

    void enter(Mode mode);
    void take_edit(const text::Edit& edit);
    void take_news(const std::vector<text::Edit>& edits);
    void step(bool is_back);
    void keep_what_is_suggested();
    void send_suggested();
    void discard_suggested();
    void find_next();
    void fold();

    std::optional<casework::AnswerName> wanted_;
    int openings_ = 0; ///< The last one counts.
    std::optional<AnswerView> view_;
    std::unique_ptr<Writing> writing_;
    Mode mode_ = Mode::viewing;
    bool is_noted_ = false; ///< That the owner began to write here.
    int caret_ = 0;
    std::optional<AnswerView::Suggesting> suggesting_;
    QTimer keep_soon_;
    QTimer count_soon_;

    QWidget* tabs_; ///< The columns by name, when they stand one after the other.
    QHBoxLayout* columns_;
    std::vector<QPushButton*> column_names_;
    std::vector<QWidget*> sides_;
    QuestionSide* question_;
    QWidget* middle_;
    QFrame* marks_;
    QLabel* marks_words_;
    QPushButton* i_have_read_;
    QPushButton* still_right_;
    Choice* choice_;
    QComboBox* modes_;
    QFrame* found_;
    QLineEdit* search_;
    QPushButton* find_;
    Editor* editor_;
    QFrame* suggest_bar_;
    QLabel* suggest_words_;
    QPushButton* suggest_send_;
    QPushButton* suggest_discard_;
    QLabel* written_by_;
    RemarksSide* remarks_;
    ItemsSide* items_;
    AnswerFoot* foot_;
};

} // namespace valise::gui
