// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history.hpp"
#include "walker.hpp"

namespace valise::text {

/// A history without its text, in few bytes: an adaptive model of what writers do next.
///
/// Operations are told by where they happen beside their author's last ones, in the text that they were made
/// in, so that to write or to read a history is to replay it.
struct CodedHistory {
    std::vector<Author> authors;
    std::uint32_t pieces = 0; ///< Runs of operations of one author that build each upon the one before it.
    std::uint32_t operations = 0; ///< Runs within those.
    Bytes code;
};

/// Writes a whole history, and replays it in `walker`, which has begun at nothing.
[[nodiscard]] CodedHistory encode_history(const History& history, Walker& walker);

/// Reads a history into `history`, which is empty, and replays it in `walker`, which has begun at nothing.
///
/// Insertions come without text, and no more than `most_inserted` of them. Refuses what `encode_history` does
/// not write, as `malformed`; both arguments are of no more use then.
[[nodiscard]] Result<void> decode_history(
    const CodedHistory& coded, std::uint32_t most_inserted, History& history, Walker& walker);

} // namespace valise::text
