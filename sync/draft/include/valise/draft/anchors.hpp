// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "valise/proto/places.hpp"
#include "valise/text/document.hpp"

/// Between places as entries tell them and places as texts have them.
namespace valise::draft {

/// As whom a log writes into texts.
[[nodiscard]] text::Author author_of(const LogId& log);
/// As whom the words of a suggestion are written that was accepted, by whomever.
[[nodiscard]] text::Author author_of(const OperationName& suggestion);

/// Whose words those of an author are, and which suggestion they come from, if any.
struct Writer {
    LogId log;
    std::optional<OperationName> suggestion;

    bool operator==(const Writer&) const = default;
};

/// Nobody for a name that is not one of the two above.
[[nodiscard]] std::optional<Writer> writer_of(const text::Author& author);

/// `malformed` for a name that no author can have.
[[nodiscard]] Result<text::OperationId> to_text(const proto::Character& character);
[[nodiscard]] Result<text::Passage> to_text(const proto::Passage& passage);
[[nodiscard]] proto::Character from_text(const text::OperationId& id);
[[nodiscard]] proto::Passage from_text(const text::Passage& passage);

/// The anchor on the near side of the character at `position`, or at the end of a text when none is there.
[[nodiscard]] Result<proto::TextAnchor> anchor_before(text::Document& document, std::uint32_t position);
/// The anchor on the far side of the character at `position`. `invalid_input` when none is there.
[[nodiscard]] Result<proto::TextAnchor> anchor_after(text::Document& document, std::uint32_t position);
/// Where an anchor is now. `not_found` while its character is not here.
[[nodiscard]] Result<std::uint32_t> position_of(text::Document& document, const proto::TextAnchor& anchor);

} // namespace valise::draft
