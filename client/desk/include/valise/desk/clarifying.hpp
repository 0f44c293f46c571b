// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "valise/desk/received_answers.hpp"

/// Requests for clarification and their replies: drafted in the team of the reviewing State, asked and
/// replied to in the review by focal points. Refuses as reviewing.hpp says; a refusal leaves everything as it
/// was.
namespace valise::desk {

struct ClarificationHere {
    casework::AnswerName answer;
    casework::Clarification clarification;
    std::vector<OperationName> fresh; ///< Messages of others that the owner has not looked at.
};

/// In the order of the answers, and of one answer in the order in which they were asked. What is new for the
/// owner is known in their team; to those who are in none everything of others is.
[[nodiscard]] Result<std::vector<ClarificationHere>> clarifications_in(
    Participation& participation, const ReceivedAnswers& received);
[[nodiscard]] Result<std::vector<ClarificationHere>> clarifications_on(
    Participation& participation, const casework::AnswerName& answer);

/// Notes that the owner has looked at all that is said about an answer: nothing of it is new for them then,
/// on whichever of their computers.
[[nodiscard]] Result<void> look_at_clarifications(
    Participation& participation, const casework::AnswerName& answer);

/// What the team is going to ask about an answer.
[[nodiscard]] Result<std::string> clarification_draft(
    Participation& participation, const casework::AnswerName& answer);
[[nodiscard]] Result<void> write_clarification_draft(
    Participation& participation, const casework::AnswerName& answer, std::string_view text);

/// Asks what the draft says, and empties it: the focal point does. The answer is one of which clarification
/// is asked from then on. `invalid_input` without a draft, and for a quotation of another answer.
[[nodiscard]] Result<OperationName> ask_clarification(Participation& participation,
    const ReceivedAnswer& answer, const std::optional<casework::Quoted>& quoted = {});
/// Replies for the State under review, or asks on for the State that asked. `not_found` for a request that is
/// not there, `not_permitted` to others.
[[nodiscard]] Result<void> reply_to_clarification(Participation& participation,
    const casework::AnswerName& answer, const OperationName& request, std::string text);
/// Says for the State that asked that it has what it asked for. Refuses as `reply_to_clarification`.
[[nodiscard]] Result<void> settle_clarification(
    Participation& participation, const casework::AnswerName& answer, const OperationName& request);

} // namespace valise::desk
