// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "valise/draft/anchors.hpp"
#include "valise/draft/deeds.hpp"

namespace valise::draft {

enum class Fate : std::uint8_t { open, accepted, rejected, withdrawn };

/// Words that somebody proposed, and what came of them.
struct Suggestion {
    OperationName name;
    proto::Suggest proposed;
    /// Accepted when anybody ever accepted it, for the words are in the text then; otherwise withdrawn, and
    /// otherwise rejected, when anybody ever did that.
    Fate fate = Fate::open;
    proto::Names accepted; ///< All that accepted it, sorted; and so on.
    proto::Names rejected;
    proto::Names withdrawn; ///< By the device that proposed: that of nobody else counts.

    bool operator==(const Suggestion&) const = default;
};

/// The suggestions about a text, in the order of their turns.
[[nodiscard]] std::vector<Suggestion> suggestions_of(const Deeds& deeds);

/// The action that proposes words in place of a range of the text; of an empty range, words at `position`.
/// `invalid_input` for a range that is not in the text, and for an empty text, into which one writes instead.
[[nodiscard]] Result<proto::Suggest> suggesting(
    text::Document& document, std::uint32_t position, std::uint32_t count, std::string replacement);

/// Brings the words of an accepted suggestion into the text.
///
/// Every replica does so when it learns of the acceptance. They are the same operations everywhere, upon the
/// version that was before the eyes of who proposed them, by an author who is the suggestion itself
/// (`writer_of`): done again, or by several, it changes nothing. So no entry carries these operations.
/// `invalid_input` when it is not accepted; `not_found` while its passage is not here.
[[nodiscard]] Result<text::Received> carry_out(text::Document& document, const Suggestion& suggestion);

} // namespace valise::draft
