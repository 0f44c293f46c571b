// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/review/standpoint.hpp"
#include "valise/desk/received_answers.hpp"

namespace valise::gui {

/// A review as the owner takes part in it, with what was submitted. Made and used on the desk's thread.
struct AtReview {
    Standpoint at;
    desk::Participation participation;
    desk::ReceivedAnswers received;

    [[nodiscard]] const casework::Catalogue& catalogue() const { return *at.catalogue; }
    /// `not_found` for one that was not submitted, or whose submission is not here.
    [[nodiscard]] Result<const desk::ReceivedAnswer*> answer(const casework::AnswerName& name) const;
};
/// `not_found` while the owner is in no review.
[[nodiscard]] Result<AtReview> at_review(desk::Desk& desk);

/// Null where the catalogue does not have it.
[[nodiscard]] const casework::Question* question_of(
    const casework::Catalogue& catalogue, const casework::AnswerName& name);
/// What it is called; its three letters where the catalogue does not know it, and nothing for the
/// secretariat.
[[nodiscard]] casework::Words name_of_state(
    const casework::Catalogue& catalogue, const crypto::StateCode& state);

} // namespace valise::gui
