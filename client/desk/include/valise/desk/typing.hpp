// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "valise/desk/undo_steps.hpp"
#include "valise/draft/reauthoring.hpp"
#include "valise/text/document.hpp"

/// Typing in a window whose thread is not that of the store.
///
/// The desk begins it and hands it to the window. The window writes in it at once, takes from time to time
/// what was written, and has the desk keep that (`OwnWork::keep`); one piece at a time, each of which is
/// settled before the next is taken. What others wrote comes as an update (`OwnWork::news_since`). When the
/// desk refuses a piece because it does not follow what is there, the window asks for the text anew
/// (`OwnWork::type_anew`) and goes on in that: every word that was not kept is in it.
namespace valise::desk {

/// What was typed in a text, for the desk to keep; only the steps, where words were formatted since and none
/// were written. A value, for one thread after the other.
struct Typed {
    SpaceId space;
    ObjectId object;
    LogId log;
    text::WorkRun run;
    Bytes work;      ///< As `text::Document::work_by` gives it.
    UndoSteps steps; ///< What can be undone from here on.

    [[nodiscard]] bool has_words() const noexcept { return run.first != run.end; }
};

/// Where a typing began.
struct TypingBegun {
    std::uint32_t next = 0;    ///< The number of the next operation.
    std::size_t renamings = 0; ///< How many the desk had made.
};

/// How far a typing is, for the desk to tell what it lacks. A value.
struct TypedSoFar {
    SpaceId space;
    ObjectId object;
    LogId log;
    std::uint32_t kept_end = 0;             ///< The number behind the last operation that is kept.
    std::optional<std::uint32_t> taken_end; ///< And behind the last one that is on its way.
    text::Version version;
    std::size_t renamings = 0; ///< How many the desk had made when it began.
};

struct FreshTyping;

/// A text in front of whoever writes in it, and their steps in it.
///
/// Always true: its text has everything that was written, received or undone in it, kept or not; what is not
/// kept is in what `take` gives next. Refusals leave it as it was. Moves; one thread at a time.
class Typing {
public:
    /// By the desk alone: the author of the log of `steps` writes.
    Typing(const SpaceId& space, const ObjectId& object, text::Document text, UndoSteps steps,
        const TypingBegun& begun);

    [[nodiscard]] const SpaceId& space() const noexcept { return space_; }
    [[nodiscard]] const ObjectId& object() const noexcept { return object_; }
    [[nodiscard]] const LogId& log() const noexcept { return steps_.log; }
    [[nodiscard]] const text::Rope& text() const noexcept { return text_.text(); }
    /// To ask it: who wrote what, where a passage is, its version. Never to write in it.
    [[nodiscard]] text::Document& document() noexcept { return text_; }
    /// Refused when the history of the text cannot be read.
    [[nodiscard]] Result<TypedSoFar> so_far();

    /// Refuses as `text::Document`; of several edits, those before the refused one are done.
    [[nodiscard]] Result<void> write(std::span<const text::Edit> edits);
    /// What is written from now on is undone by itself: after a pause, a word, a jump of the caret.
    void end_step() noexcept { is_in_step_ = false; }
    [[nodiscard]] bool can_undo() const noexcept { return !steps_.done.empty(); }
    [[nodiscard]] bool can_redo() const noexcept { return !steps_.undone.empty(); }
    /// Says what an editor has to change: nothing where there is nothing to undo.
    [[nodiscard]] Result<std::vector<text::Edit>> undo(const Reformat& reformat) {
        return step(true, reformat);
    }
    [[nodiscard]] Result<std::vector<text::Edit>> redo(const Reformat& reformat) {
        return step(false, reformat);
    }
    /// Words were formatted: a step of its own, which these marks take back. No marks: nothing was done.
    void add_formats(std::vector<proto::Mark> back);

    /// What others wrote, and what an editor has to change for it.
    [[nodiscard]] Result<std::vector<text::Edit>> receive(ByteView update);

    /// Whether something is not kept yet.
    [[nodiscard]] Result<bool> is_waiting();
    /// All that is not kept. Nothing where there is nothing, and until what was taken before is settled.
    [[nodiscard]] Result<std::optional<Typed>> take();
    /// What became of what was taken: when it was refused, it is taken again with the next.
    void settle(bool was_kept) noexcept;

    /// Own words of another typing in this text that were not kept: they wait here with what is written next.
    /// Upon what the desk gave other names to meanwhile, they build under those. `corrupt_data` when they
    /// build upon what is not there.
    [[nodiscard]] Result<void> take_up(
        const Typed& words, std::span<const draft::Reauthoring> renamings = {});
    /// Goes on in a text that the desk opened anew, with every word that it has not kept, and says what an
    /// editor has to change. Those words are one step; steps of formats that were not kept are forgotten.
    /// Nothing is in flight then. A refusal leaves this as it was: `corrupt_data` when the words build upon
    /// what is not there.
    [[nodiscard]] Result<std::vector<text::Edit>> go_on_in(FreshTyping fresh);

private:
    [[nodiscard]] Result<std::vector<text::Edit>> step(bool is_back, const Reformat& reformat);
    [[nodiscard]] Result<std::uint32_t> next();

    SpaceId space_;
    ObjectId object_;
    text::Document text_;
    UndoSteps steps_;
    std::uint32_t kept_end_;
    std::size_t renamings_;                  ///< That the desk had made when this began.
    std::optional<std::uint32_t> taken_end_; ///< Of what is on its way.
    bool is_in_step_ = false;
    bool has_new_steps_ = false; ///< That are not kept; no words may be waiting with which they would be.
};

/// A text that was opened anew for a typing.
struct FreshTyping {
    Typing typing;
    /// What the desk gave other names to since the old typing began, one after the other.
    std::vector<draft::Reauthoring> renamings;
};

} // namespace valise::desk
