// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "valise/casework/differences.hpp"
#include "valise/desk/received_answers.hpp"

/// The desk review of a reviewing State: in the space of its team, but for what its focal point clears. A
/// refusal leaves everything as it was.
///
/// Everybody may ask what is cleared. What is the team's is `not_found` to those who are in no team of the
/// review, and what may not be done is `not_permitted`.
namespace valise::desk {

/// The task list of the owner's State, in the order of the answers: of their team, and for who is in none as
/// far as it was cleared.
[[nodiscard]] Result<std::vector<casework::AnswerReview>> answer_reviews(
    Participation& participation, const ReceivedAnswers& received);
[[nodiscard]] Result<casework::AnswerReview> answer_review(
    Participation& participation, const ReceivedAnswer& answer);

/// Says for the team how far the review of an answer is, in place of all that was said: of the content that
/// is here.
[[nodiscard]] Result<void> note_reading(
    Participation& participation, const ReceivedAnswer& answer, casework::Reading reading);
/// The same where the answer came that far by something else that was done with it: what was said of this
/// content and is further on stays, but for an agreement.
[[nodiscard]] Result<void> note_progress(
    Participation& participation, const ReceivedAnswer& answer, casework::Reading reading);

/// Copies into the review, where all can read it, how far the team is with these answers: the focal point
/// does. What is there already is left out; gives how many were cleared. `invalid_input` for an answer of
/// which nothing is said, or of which somebody has to choose first, or that changed since.
[[nodiscard]] Result<std::size_t> clear_readings(
    Participation& participation, const std::vector<const ReceivedAnswer*>& answers);
/// Of these answers, those of which the team says something else than what is cleared.
[[nodiscard]] Result<std::vector<const ReceivedAnswer*>> readings_to_clear(
    Participation& participation, const ReceivedAnswers& received);

/// What the team notes for itself about an answer. It stays in the space of the team.
[[nodiscard]] Result<std::string> private_note(
    Participation& participation, const casework::AnswerName& answer);
/// Makes it say this, by the smallest changes.
[[nodiscard]] Result<void> write_private_note(
    Participation& participation, const casework::AnswerName& answer, std::string_view text);

/// What the reviewing States cleared, side by side.
[[nodiscard]] Result<casework::Differences> differences_in(
    Participation& participation, const casework::Catalogue& catalogue, const ReceivedAnswers& received);

} // namespace valise::desk
