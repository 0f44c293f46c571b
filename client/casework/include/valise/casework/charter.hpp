// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/casework/review.hpp"

namespace valise::casework {

/// What a team is for: the review in which it works, and its State.
struct Charter {
    SpaceId review;
    crypto::StateCode state;

    bool operator==(const Charter&) const = default;
};

/// `invalid_input` for what `parse_charter` would not read.
[[nodiscard]] Result<Bytes> encode(const Charter& charter);
/// Reads what `encode` writes: `malformed`, or `unsupported` from a newer program.
[[nodiscard]] Result<Charter> parse_charter(ByteView bytes);

/// What the team is for, by the deeds upon its object (`ReviewPart::charter`). Only what a focal point says
/// of their own State counts.
[[nodiscard]] Standing<Charter> read_charter(const draft::Deeds& deeds, const AuthorOf& author_of);
inline constexpr std::uint32_t charter_field = 1; ///< Where it stands.

/// What the review of a team is, by the deeds upon `ReviewPart::told_review` of the team: the same value as
/// in the review itself, at `review_field`, for those of the team who are not in the review. Only what a
/// focal point says of a review of their own State counts.
[[nodiscard]] Standing<Review> read_told_review(const draft::Deeds& deeds, const AuthorOf& author_of);

} // namespace valise::casework
