// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "valise/base/ids.hpp"
#include "valise/store/store.hpp"
#include "valise/text/document.hpp"
#include "valise/text/own_work.hpp"

namespace valise::desk {

/// What the owner of a store wrote in one text, step by step as they wrote it: what can be undone, and what
/// can be done again. Operations of one log; another log begins anew.
struct UndoSteps {
    /// Later ones push the oldest out.
    static constexpr std::size_t most = 256;

    LogId log;
    std::vector<text::WorkRun> done;
    std::vector<text::WorkRun> undone;

    bool operator==(const UndoSteps&) const = default;
};

/// Undoes the last step that changes anything, or does again what was undone last, and says what an editor
/// has to change: nothing where there is no such step. `author` is who writes in the text. Refuses as
/// `text::Document::undo`.
[[nodiscard]] Result<std::vector<text::Edit>> take_step(
    text::Document& text, const text::Author& author, UndoSteps& steps, bool is_back);

/// None where none is kept, or what is kept is of another log or cannot be read.
[[nodiscard]] Result<UndoSteps> undo_steps_of(
    store::Store& store, const SpaceId& space, const ObjectId& object, const LogId& log);
[[nodiscard]] Result<void> keep(
    store::Store& store, const SpaceId& space, const ObjectId& object, UndoSteps steps);

/// docs/formats.md has the bytes; one value has one encoding.
[[nodiscard]] Bytes encode(const UndoSteps& steps);
[[nodiscard]] Result<UndoSteps> parse_undo_steps(ByteView bytes);

} // namespace valise::desk
