// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "valise/casework/charter.hpp"
#include "valise/desk/membership.hpp"

/// Where the owner of a valise takes part: the circle of all, reviews, and teams.
namespace valise::desk {

struct ReviewPlace {
    SpaceId space;
    casework::Review review;

    bool operator==(const ReviewPlace&) const = default;
};

/// The focal point who began a team: the later of these, the sooner work belongs there.
enum class Lead : std::uint8_t {
    to_come = 1, ///< Somebody whose time has not come for the owner, or who was no focal point of this State.
    gone,        ///< A focal point who was succeeded.
    in_office,
};

struct TeamPlace {
    SpaceId space;
    casework::Charter charter;
    RecordId founder; ///< The certificate of the person who began it.
    Lead lead = Lead::in_office;

    bool operator==(const TeamPlace&) const = default;
};

/// In the order of their names, and teams in that of the focal points who began them. A space of which nobody
/// said yet what it is for, or of which it is contested, is not among them.
struct Places {
    std::vector<SpaceId> circles; ///< One, unless somebody founded another.
    std::vector<ReviewPlace> reviews;
    std::vector<TeamPlace> teams;
    /// What the owner's teams tell of reviews that are not here: because the owner is consulted in a team and
    /// no more, or because they have not come yet.
    std::vector<ReviewPlace> told;

    [[nodiscard]] const ReviewPlace* review_in(const SpaceId& space) const;
    /// The team of this State in that review; null when the owner is not in it. Of several, that of whom is
    /// in office before that of whom is gone, and the team of whose time has not come after these; of several
    /// of one kind, that of the last focal point.
    [[nodiscard]] const TeamPlace* team_of(const SpaceId& review, const crypto::StateCode& state) const;
    /// Those of focal points who are gone that the owner is in besides, the last one last.
    [[nodiscard]] std::vector<const TeamPlace*> former_teams_of(
        const SpaceId& review, const crypto::StateCode& state) const;
};

[[nodiscard]] Result<Places> places_of(Desk& desk);

/// What a space of a review is for, that of a team, and what its review is as the team was told. Nothing
/// while nobody said, or it is contested; `not_found` for a space that is not kept here.
[[nodiscard]] Result<std::optional<casework::Review>> review_of(Desk& desk, const SpaceId& space);
[[nodiscard]] Result<std::optional<casework::Charter>> charter_of(Desk& desk, const SpaceId& space);
[[nodiscard]] Result<std::optional<casework::Review>> told_review_of(Desk& desk, const SpaceId& team);

/// Begins a review, with all computers of its States and of the secretariat in it that are known here: focal
/// points may let in others of their State, and experts write. Refuses as `found_space`, and as `encode` of a
/// review.
[[nodiscard]] Result<SpaceId> found_review(Desk& desk, const casework::Review& review);

/// Begins the team of the owner's State in a review, with all computers of that State that are known here.
/// `not_permitted` to others than a focal point in office, `not_found` for a review that is not here.
[[nodiscard]] Result<SpaceId> found_team(Desk& desk, const SpaceId& review);

} // namespace valise::desk
