// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "valise/casework/review.hpp"
#include "valise/crypto/hash.hpp"

/// What the State under review lets be published. Nothing, until it says so of each part by itself.
namespace valise::casework {

enum class PublicPart : std::uint8_t { summary = 1, list, answers };

inline constexpr std::array all_public_parts{PublicPart::summary, PublicPart::list, PublicPart::answers};

/// What its focal point chose for a part: of these words and no others. Words that change are published when
/// it chooses so again.
struct PublicationChoice {
    bool is_public = false;
    crypto::Digest content{}; ///< Of the text (`digest_of_text`), or of the submission.

    bool operator==(const PublicationChoice&) const = default;
};

/// `invalid_input` for what `parse_publication_choice` would not read.
[[nodiscard]] Result<Bytes> encode(const PublicationChoice& choice);
[[nodiscard]] Result<PublicationChoice> parse_publication_choice(ByteView bytes);

/// What stands for a part, by the deeds upon `ReviewPart::publication`: what the focal point of the State
/// under review said, and nobody else. The answers have an object for each questionnaire.
[[nodiscard]] Standing<PublicationChoice> publication_of(
    PublicPart part, const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of);

/// Whether this content may be published: it was chosen, and nothing else at the same time.
[[nodiscard]] bool is_public(const Standing<PublicationChoice>& choice, const crypto::Digest& content);

/// Where a part stands.
[[nodiscard]] constexpr std::uint32_t field_of(PublicPart part) noexcept {
    return static_cast<std::uint32_t>(part);
}

} // namespace valise::casework
