// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/catalogue.hpp"
#include "valise/casework/review.hpp"
#include "valise/draft/ordered_set.hpp"

/// What a reviewing State finds: in its team as it is written, and in the review once it was cleared.
namespace valise::casework {

/// Words of an answer, as it was submitted: what was submitted never changes, so a place in it stays right.
struct Quoted {
    static constexpr std::size_t longest = 4096;

    crypto::Digest answer{}; ///< Which submitted answer: see `AnswerContent`.
    std::uint32_t begin = 0; ///< In Unicode scalar values, as texts count.
    std::uint32_t end = 0;
    std::string words;

    bool operator==(const Quoted&) const = default;
};

/// Quotes the characters from `begin` to before `end`. `invalid_input` for none, for some that are not in
/// the text, and for more than may be quoted.
[[nodiscard]] Result<Quoted> quote(
    std::string_view narrative, const crypto::Digest& answer, std::uint32_t begin, std::uint32_t end);
/// Whether these words stand there in this answer. A quotation is what somebody claims until this says so.
[[nodiscard]] bool is_quoted_from(
    const Quoted& quoted, std::string_view narrative, const crypto::Digest& answer);

/// A finding on an article. A plain value; nothing of private notes is in it.
struct Observation {
    static constexpr std::size_t longest_text = 16 << 10;

    std::string category; ///< Of the blueprint, by id: gap or challenge, best practice, suggestion, need.
    std::string instrument;
    std::string article;       ///< "8.1 (b)"; empty for what concerns none or all of them.
    std::string questionnaire; ///< The answer that it was found at, if any; by id, with the question.
    std::string question;
    std::string finding; ///< The template it began with, by id; may be empty.
    std::optional<Quoted> quoted;
    std::string text;

    bool operator==(const Observation&) const = default;
};

/// `invalid_input` for what `parse_observation` would not read.
[[nodiscard]] Result<Bytes> encode(const Observation& observation);
[[nodiscard]] Result<Observation> parse_observation(ByteView bytes);

/// The same observation, in the category of a template and with its words in this language.
[[nodiscard]] Observation begin_observation(
    const ObservationTemplate& from, Language language, Observation observation);

/// A team's own observation as it stands.
struct OwnObservation {
    OperationName name;            ///< The operation that added it.
    Standing<Observation> content; ///< Several: changed by several at the same time.

    bool operator==(const OwnObservation&) const = default;
};

inline constexpr std::uint32_t observation_field = 1; ///< Of `ReviewPart::observation`.

/// The observations of a team in their order: the list's deeds (`ReviewPart::own_observations`), and those
/// upon the object of each one (`observation_object`), as far as anybody changed it. What was removed from
/// the list is not among them.
[[nodiscard]] std::vector<OwnObservation> own_observations(
    const draft::Deeds& list, const std::map<OperationName, draft::Deeds>& changes);

/// An observation that a focal point cleared: that one alone came into the review, and as it stood then.
struct ClearedObservation {
    static constexpr std::size_t most_replaced = 64;

    crypto::StateCode state;                ///< Whose it is.
    OperationName origin;                   ///< Its name in the team; says nothing to others.
    std::optional<Observation> observation; ///< None: the State takes it back.
    proto::Names replaces; ///< What it cleared of the same origin before: all that stood, and earlier ones.

    bool operator==(const ClearedObservation&) const = default;
};

[[nodiscard]] Result<Bytes> encode(const ClearedObservation& cleared);
[[nodiscard]] Result<ClearedObservation> parse_cleared_observation(ByteView bytes);

/// What stands, in the order of turns, by the deeds upon `ReviewPart::observations`: each State's own focal
/// point's. What one of a State replaced is left out, and what was taken back. An observation that was
/// cleared twice at the same time stands twice, until it is cleared again.
[[nodiscard]] std::vector<Stated<ClearedObservation>> read_cleared(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of);

/// The entry that clears an observation, or takes it back, in place of what stands of it.
[[nodiscard]] ClearedObservation clearing(const std::vector<Stated<ClearedObservation>>& standing,
    const crypto::StateCode& state, const OperationName& origin, std::optional<Observation> observation);

} // namespace valise::casework
