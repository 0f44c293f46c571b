// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>

#include "valise/casework/catalogue.hpp"
#include "valise/desk/places.hpp"
#include "valise/desk/standing.hpp"
#include "valise/desk/team_work.hpp"

/// From where somebody works on a review. Made and used on the desk's thread; what screens show is made from
/// it there, as plain values.
namespace valise::gui {

/// Stays where it is: what is made from it borrows it.
struct Standpoint {
    std::optional<casework::Catalogue> catalogue; ///< None before the first has come.
    desk::Places places;
    std::optional<desk::ReviewPlace> review; ///< The one that is worked on.
    bool is_told = false;                    ///< The team tells of that review, and it is not here itself.

    /// The owner's team in the review. `not_found` while they are in none, or no catalogue has come.
    [[nodiscard]] Result<desk::TeamWork> team(desk::Desk& desk) const;
};
[[nodiscard]] Result<Standpoint> standpoint_of(desk::Desk& desk);

/// Founds the team of the owner, its focal point, in the review. `not_found` where there is none.
[[nodiscard]] Result<void> begin_team(desk::Desk& desk);

/// Who the owner is, and what they take part in: by this a screen is for them or not. A value.
struct Seat {
    desk::Capacity capacity = desk::Capacity::computer;
    crypto::StateCode state;
    casework::Words state_name;
    casework::Words under_review; ///< The name of that State; empty without a review.
    bool has_review = false;      ///< Or a team that tells of one.
    bool is_in_review = false;
    bool is_under_review = false; ///< Of the State under review.
    bool is_reviewing = false;    ///< Of a reviewing State.
    bool is_secretariat = false;
    bool has_team = false;
    bool is_practice = false;
    bool is_sample = false; ///< One of the questionnaires is.

    bool operator==(const Seat&) const = default;
};
[[nodiscard]] Result<Seat> seat_of(desk::Desk& desk);

} // namespace valise::gui
