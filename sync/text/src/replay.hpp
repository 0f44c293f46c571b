// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "history.hpp"
#include "valise/text/rope.hpp"
#include "walker.hpp"

namespace valise::text {

/// One change of a text: some of it goes, and what these operations inserted comes in its place.
struct Change {
    std::uint32_t position = 0;
    std::uint32_t deleted = 0;
    Moments inserted;
};

/// Changes one after the other, each in the text that those before it have left.
using Changes = std::vector<Change>;

/// Whether operations fit a text of this length; if so, `length` becomes what it is after them.
[[nodiscard]] bool fits(const Operations& operations, std::uint32_t& length) noexcept;

/// Carries out operations in the text that they were made in.
void carry_out(const Operations& operations, Rope& text);

/// What has to change in the shown text to make it the final version. All of it counts as shown then.
void collect_changes(Weave& weave, Changes& changes);

void carry_out(const Changes& changes, const History& history, Rope& text);

/// The text of everything before the moment `end`, from nothing.
///
/// Only what happened at the same time is woven; what lies between critical moments follows as it is.
/// `end` is the end of the history, or comes after a critical moment. Refuses an operation outside the text
/// that it was made in: `malformed`.
[[nodiscard]] Result<Rope> replay(const History& history, Moment end);

} // namespace valise::text
