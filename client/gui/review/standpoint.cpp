// SPDX-License-Identifier: Apache-2.0
#include "gui/review/standpoint.hpp"

#include <algorithm>

#include "valise/desk/circle.hpp"
#include "valise/desk/questionnaires.hpp"

namespace valise::gui {

Result<desk::TeamWork> Standpoint::team(desk::Desk& desk) const {
    if (!review || !catalogue) return refuse(Errc::not_found, "there is no review yet");
    return desk::TeamWork::of(desk, places, *review, *catalogue);
}

Result<Standpoint> standpoint_of(desk::Desk& desk) {
    Standpoint at;
    VALISE_TRY(at.catalogue, desk::catalogue_of(desk));
    VALISE_TRY(at.places, desk::places_of(desk));
    at.is_told = at.places.reviews.empty() && !at.places.told.empty();
    const auto& reviews = at.is_told ? at.places.told : at.places.reviews;
    if (!reviews.empty()) at.review = reviews.front();
    return at;
}

Result<void> begin_team(desk::Desk& desk) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    if (!at.review) return refuse(Errc::not_found, "there is no review yet");
    VALISE_TRY_VOID(desk::found_team(desk, at.review->space));
    return {};
}

Result<Seat> seat_of(desk::Desk& desk) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    Seat seat;
    seat.capacity = desk::capacity_of_owner(desk);
    seat.state = desk::state_of_owner(desk);
    seat.is_secretariat = seat.state == casework::secretariat_code();
    const auto name_of = [&](const crypto::StateCode& state) {
        const auto* const found = at.catalogue ? casework::find_state(*at.catalogue, state) : nullptr;
        return found == nullptr ? casework::Words() : found->name;
    };
    seat.state_name = name_of(seat.state);
    if (!at.review) return seat;
    const auto& review = at.review->review;
    seat.has_review = true;
    seat.is_in_review = !at.is_told;
    seat.is_practice = review.is_practice;
    seat.under_review = name_of(review.under_review);
    seat.is_under_review = review.under_review == seat.state;
    seat.is_reviewing = casework::reviewing_states(review).contains(seat.state);
    seat.has_team = at.places.team_of(at.review->space, seat.state) != nullptr;
    if (at.catalogue)
        seat.is_sample = std::ranges::any_of(
            desk::questionnaires_of(*at.catalogue, review), &casework::Questionnaire::is_sample);
    return seat;
}

} // namespace valise::gui
