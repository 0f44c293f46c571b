// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "valise/casework/clarifications.hpp"
#include "valise/casework/objects.hpp"
#include "valise/casework/observation.hpp"
#include "valise/casework/review_objects.hpp"

/// How far a reviewing State is with each answer that was submitted.
namespace valise::casework {

/// The state of the review of an answer. Nobody sets the first: it is where nobody set any.
enum class Reading : std::uint8_t { not_read = 0, read, observation, clarification_asked, agreed };

/// What somebody of a reviewing State says of an answer, and which content they had before them.
struct ReadingMark {
    Reading reading = Reading::read;
    crypto::Digest answer{}; ///< Of the content of the submitted answer.

    bool operator==(const ReadingMark&) const = default;
};

/// `invalid_input` for what `parse_reading_mark` would not read.
[[nodiscard]] Result<Bytes> encode(const ReadingMark& mark);
[[nodiscard]] Result<ReadingMark> parse_reading_mark(ByteView bytes);

/// What the readings of an answer stand on: the digest of its content as it was submitted last. A newer
/// submission in which the content is the same has the same digest, whatever else it brings.
using AnswerContent = crypto::Digest;

/// One of the states that stand for an answer.
struct ReadingNow {
    Reading reading = Reading::not_read;
    bool has_changed = false; ///< The answer changed since that was said.

    auto operator<=>(const ReadingNow&) const = default;
};

/// An answer as a reviewing State has it before it.
struct AnswerReview {
    AnswerName answer;
    std::vector<ReadingNow> states; ///< One; several when people said different things at the same time.
    std::size_t observations = 0;   ///< Of the team, on this answer.
    std::size_t open_clarifications = 0;
    std::size_t new_messages = 0; ///< Of others, in clarifications, that this person has not looked at.

    /// Whether somebody has to look again: what was read, or even agreed, is not what is here now.
    [[nodiscard]] bool has_changed() const noexcept;
    [[nodiscard]] bool is_contested() const noexcept { return states.size() > 1; }
    /// Agreed by all who said anything, of the content that is here now, with no clarification open. An
    /// agreement given to earlier content counts no more.
    [[nodiscard]] bool is_agreed() const noexcept;

    bool operator==(const AnswerReview&) const = default;
};

/// The states of an answer in the registers of `ReviewPart::readings`, by whom it was said for this State:
/// in the team's space all are of one State, in the review's each State has its own field. Sorted, none
/// twice.
[[nodiscard]] std::vector<ReadingNow> readings_of(
    const Standing<ReadingMark>& marks, const AnswerContent& now);
[[nodiscard]] Standing<ReadingMark> reading_marks(const draft::Deeds& deeds, const crypto::StateCode& state);
/// The same in the space of the review, where each State's own focal point speaks for it.
[[nodiscard]] Standing<ReadingMark> cleared_marks(const draft::Deeds& deeds, const Review& review,
    const crypto::StateCode& state, const AuthorOf& author_of);

/// What the review of one answer is made of.
struct AnswerPapers {
    AnswerName answer;
    AnswerContent content{};
    Standing<ReadingMark> marks;
    std::vector<Clarification> clarifications; ///< On this answer, of any State.
};

/// One answer as `state` reviews it. `observations` are all of the team; `looked_at` is one person's.
[[nodiscard]] AnswerReview review_of(const AnswerPapers& papers, const crypto::StateCode& state,
    const std::vector<OwnObservation>& observations, const LookedAt& looked_at);

} // namespace valise::casework
