// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string_view>

#include "valise/casework/observations.hpp"
#include "valise/draft/marks.hpp"

/// To which words of a joint text the States agreed.
namespace valise::casework {

/// The digest of a text with its formats: what is agreed to, and nothing but what is shown of it. The same
/// words and formats have the same digest, whoever wrote them and in whatever order.
[[nodiscard]] crypto::Digest digest_of_text(std::string_view text, const draft::Marks& marks);

/// What a State's focal point says of a text. The entry that says it is signed, as all are; so agreement is.
struct AgreementMark {
    bool agrees = false;   ///< Otherwise it takes back what it said.
    crypto::Digest text{}; ///< The words that it had before it.

    bool operator==(const AgreementMark&) const = default;
};

/// `invalid_input` for what `parse_agreement_mark` would not read.
[[nodiscard]] Result<Bytes> encode(const AgreementMark& mark);
[[nodiscard]] Result<AgreementMark> parse_agreement_mark(ByteView bytes);

enum class AgreementState : std::uint8_t {
    not_yet = 1,
    agreed,    ///< To the words that are here now.
    to_renew,  ///< To earlier words.
    withdrawn, ///< It agreed, and took that back.
    contested, ///< Its focal point said different things at the same time.
};

struct Agreement {
    std::map<crypto::StateCode, AgreementState> states; ///< All parties of the review.

    /// Whether every party agreed to the words that are here now.
    [[nodiscard]] bool is_reached() const noexcept;
    /// Those who have to agree yet, or again.
    [[nodiscard]] States missing() const;

    bool operator==(const Agreement&) const = default;
};

/// How far a text is agreed, by the deeds upon its object (`ReviewPart::agreement`). What was said for a
/// State by anybody but its own focal point counts for nothing; who is focal point later changes nothing of
/// what was said before.
[[nodiscard]] Agreement read_agreement(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of, const crypto::Digest& now);

/// The action by which this State's focal point says so, in place of all that it said before.
[[nodiscard]] proto::SetRegister agreeing(const draft::Deeds& deeds, const Review& review,
    const AuthorOf& author_of, const crypto::StateCode& state, const AgreementMark& mark);

/// The name of a text's object, for `review_object`.
[[nodiscard]] std::string_view name_of(JointText text) noexcept;

} // namespace valise::casework
