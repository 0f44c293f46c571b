// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/casework/review_objects.hpp"
#include "valise/desk/participation.hpp"

/// What several parts of a desk review read.
namespace valise::desk {

[[nodiscard]] inline ObjectId object_of(
    const SpaceView& view, casework::ReviewPart part, const casework::AnswerName& answer) {
    return casework::review_object(view.space(), part, answer.questionnaire, answer.question);
}

/// The observations of the owner's team, without those that were removed.
[[nodiscard]] Result<std::vector<casework::OwnObservation>> own_observations_in(SpaceView& team);
/// What stands in the review of all that was cleared.
[[nodiscard]] Result<std::vector<casework::Stated<casework::ClearedObservation>>> cleared_in(
    Participation& participation);

/// The text of an object; empty where nobody wrote.
[[nodiscard]] Result<std::string> text_in(SpaceView& view, const ObjectId& object);
/// Makes it say this, by the smallest changes.
[[nodiscard]] Result<void> rewrite(SpaceView& view, const ObjectId& object, std::string_view text);

} // namespace valise::desk
