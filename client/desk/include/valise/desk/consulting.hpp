// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "valise/desk/places.hpp"

/// Contributors: those whom a State consults at home. They are in its team that answers, propose text there,
/// and are not in the review, whose people the team therefore knows from elsewhere than they do.
namespace valise::desk {

/// Says in a team what contributors need of the review, and the others of them: what the review is, and by
/// which names the contributors among its members joined. Writes what does not stand there yet. For a focal
/// point of the team; refuses as the store does.
[[nodiscard]] Result<void> prepare_consulting(
    Desk& desk, const SpaceId& team, const casework::Review& review);

/// By which names people know each other in a review: those whom the secretariat entered, where the owner is
/// in the review, and the contributors of the owner's team.
[[nodiscard]] Result<std::map<SubjectId, std::string>> names_in(
    Desk& desk, const Places& places, const ReviewPlace& review);

} // namespace valise::desk
