// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QTimer>

#include "gui/answer/answer_view.hpp"
#include "gui/answer/formats.hpp"
#include "gui/desk_thread/writing.hpp"
#include "gui/frame/screen.hpp"

namespace valise::gui {

class Editor;

/// What the owner does in the text of one answer.
///
/// Editing writes in the answer. Suggesting writes in a text of one's own, kept in the valise, which is sent
/// as suggested changes when its writer says so; what others write meanwhile comes into it, and it has no
/// formats.
///
/// Borrows the editor; used by the window's thread.
class AnswerWriting : public QObject {
    Q_OBJECT
public:
    enum class Mode : std::uint8_t { editing, suggesting, viewing };
    /// Something for the desk's thread to do to this answer.
    using Deed = std::function<Result<void>(desk::TeamWork&, const casework::AnswerName&)>;
    using Done = std::function<void(bool was_done)>;

    AnswerWriting(const Surroundings& around, Editor& editor, QObject* parent);
    ~AnswerWriting() override;

    /// Begins with an answer: what is suggested in its view goes on.
    void take_up(AnswerView& view, desk::Typing typing);
    /// Ends with it, and posts what is not kept.
    void close();
    [[nodiscard]] bool is_open() const { return writing_ != nullptr; }
    [[nodiscard]] Writing* writing() const { return writing_.get(); }
    [[nodiscard]] Mode mode() const { return mode_; }
    [[nodiscard]] Editor& editor() const { return editor_; }
    void say(const QString& sentence) const { around_.frame.say(sentence); }
    [[nodiscard]] const Surroundings& around() const { return around_; }

    /// The answer as the desk has it now.
    void look_again(AnswerView& view);
    void fetch_news();
    void enter(Mode mode);
    void step(bool is_back);

    /// Behind everything that was written before; tells what was refused.
    void act(Deed deed, Done done = {});
    /// The same upon words that are chosen in the text.
    void act_upon_chosen(
        std::function<Result<void>(desk::TeamWork&, const casework::AnswerName&, const desk::WordsAt&)> deed);

    // Formats. Nothing happens where the text cannot be formatted now.

    [[nodiscard]] bool may_format() const { return is_open() && mode_ == Mode::editing; }
    void turn_bold();
    void turn_italic();
    /// None: the words lead nowhere any more.
    void link(const QString& address);
    /// Of every paragraph in which words are chosen; none: as it was at first.
    void style(std::optional<proto::MarkKind> style);
    void direct(std::optional<proto::MarkKind> direction);

    void send_suggested();
    void discard_suggested();

Q_SIGNALS:
    void mode_changed();
    /// The words are others than before: their count, the places of remarks.
    void text_changed();

private:
    void take_edit(const text::Edit& edit);
    void take_news(const std::vector<text::Edit>& edits);
    void keep_what_is_suggested();
    /// Shows these at once, adds those for the desk to keep to `begun`, and gives what takes them back. Those
    /// before a refused one are begun.
    template <class Format>
    [[nodiscard]] Result<std::vector<proto::Mark>> begin_formats(
        const std::vector<Format>& formats, std::vector<proto::Mark>& begun);
    void keep_formats(std::vector<proto::Mark> begun);
    /// A step of its own.
    void format(const std::vector<FormatWish>& wishes);
    /// Goes with the words.
    void format_new_words(const std::vector<FormatWish>& wishes);
    void format_words(proto::MarkKind kind, bool is_on, const std::string& value = {});
    void format_paragraphs(proto::MarkKind kind, bool is_on);
    void dress();

    Surroundings around_;
    Editor& editor_;
    std::optional<casework::AnswerName> name_;
    std::optional<casework::Language> translation_;
    std::unique_ptr<Writing> writing_;
    Formats formats_;
    bool is_dressed_ = false;
    std::optional<draft::Formatting> next_words_; ///< What is written next at the caret is so.
    Mode mode_ = Mode::viewing;
    bool may_write_ = false;
    bool is_noted_ = false; ///< That the owner began to write here.
    std::optional<AnswerView::Suggesting> suggesting_;
    QTimer keep_soon_;
    QTimer dress_soon_;
};

} // namespace valise::gui
