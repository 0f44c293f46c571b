// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <variant>
#include <vector>

#include "valise/base/ids.hpp"
#include "valise/proto/actions.hpp"
#include "valise/store/store.hpp"
#include "valise/text/document.hpp"
#include "valise/text/own_work.hpp"

namespace valise::desk {

/// Words that somebody wrote; or formats that they gave to words, as the marks that take those back.
using UndoStep = std::variant<text::WorkRun, std::vector<proto::Mark>>;

/// What the owner of a store wrote and formatted in one text, step by step: what can be undone, and what can
/// be done again. Their words are of one log; another log begins anew.
struct UndoSteps {
    /// Later ones push the oldest out.
    static constexpr std::size_t most = 256;
    /// In all steps. Later ones push the oldest steps of formats out.
    static constexpr std::size_t most_marks = 256;
    /// Bytes of what a mark says. A step with more is forgotten.
    static constexpr std::size_t longest_value = 2048;

    LogId log;
    std::vector<UndoStep> done;
    std::vector<UndoStep> undone;

    bool operator==(const UndoSteps&) const = default;
};

/// Adds what was done just now: nothing is left to be done again. Marks that are none are no step.
void add_step(UndoSteps& steps, UndoStep step);

/// Makes marks in the text, and gives those that take them back: none where they change nothing.
using Reformat = std::function<Result<std::vector<proto::Mark>>(const std::vector<proto::Mark>& marks)>;

/// Undoes the last step that changes anything, or does again what was undone last, and says which words an
/// editor has to change: nothing where there is no such step, or its formats alone. `author` is who writes in
/// the text. Refuses as `text::Document::undo` and `reformat`.
[[nodiscard]] Result<std::vector<text::Edit>> take_step(text::Document& text, const text::Author& author,
    UndoSteps& steps, bool is_back, const Reformat& reformat);

/// None where none is kept, or what is kept is of another log or cannot be read.
[[nodiscard]] Result<UndoSteps> undo_steps_of(
    store::Store& store, const SpaceId& space, const ObjectId& object, const LogId& log);
/// What cannot be written, such as marks that nobody can make, is forgotten: no words wait for it.
[[nodiscard]] Result<void> keep(
    store::Store& store, const SpaceId& space, const ObjectId& object, UndoSteps steps);

/// docs/formats.md has the bytes; one value has one encoding. Refuses marks that nobody can make.
[[nodiscard]] Result<Bytes> encode(const UndoSteps& steps);
[[nodiscard]] Result<UndoSteps> parse_undo_steps(ByteView bytes);

} // namespace valise::desk
