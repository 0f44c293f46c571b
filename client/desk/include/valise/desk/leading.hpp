// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "valise/casework/people.hpp"
#include "valise/casework/progress.hpp"
#include "valise/desk/places.hpp"

/// What is recorded of a review: which step happened when, and who is what in it.
namespace valise::desk {

/// A step of the catalogue that happened.
struct StepHappened {
    std::string step; ///< By id.
    casework::Day day{};
    std::optional<crypto::StateCode> state; ///< For this State alone; otherwise for the review.
};

/// Records a step, in place of what was recorded of it before for the same. `not_permitted` to others than
/// the secretariat, and a focal point for their own State.
[[nodiscard]] Result<void> record_step(Desk& desk, const ReviewPlace& review, const StepHappened& happened);

/// The step that happens on the first day of a review: the first one that a term is counted from. Empty where
/// there is none.
[[nodiscard]] std::string first_step_of(const casework::Catalogue& catalogue);

/// How far a review is, as its State under review has it. `today` is the secretariat's.
[[nodiscard]] Result<casework::ProgressRow> progress_of(
    Desk& desk, const ReviewPlace& review, const casework::Catalogue& catalogue, const casework::Day& today);

/// Who was what in a review, from when to when: what the secretariat entered.
[[nodiscard]] Result<std::vector<casework::Tenure>> tenures_in(Desk& desk, const ReviewPlace& review);
/// Enters that somebody comes, goes or takes a place. `not_permitted` to others than the secretariat;
/// `invalid_input` for what cannot be written, and for a State that takes no part.
[[nodiscard]] Result<void> change_people(
    Desk& desk, const ReviewPlace& review, const casework::PeopleChange& change);

} // namespace valise::desk
