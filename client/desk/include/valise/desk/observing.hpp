// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "valise/desk/received_answers.hpp"

/// What the team of a reviewing State finds, and what of it its focal point clears for the review. Refuses as
/// reviewing.hpp says; a refusal leaves everything as it was.
namespace valise::desk {

/// How an observation of the team stands to what the review has of it.
enum class ClearedState : std::uint8_t {
    not_cleared = 1,
    cleared,
    changed_since, ///< The team's says something else by now.
    removed_since, ///< The team's is gone; what was cleared stands until it is taken back.
};

struct TeamObservation {
    casework::OwnObservation own; ///< Of one that is removed: what was cleared of it.
    ClearedState state = ClearedState::not_cleared;
};

/// In their order; those that were removed and stand in the review last.
[[nodiscard]] Result<std::vector<TeamObservation>> team_observations(Participation& participation);

/// What all reviewing States cleared: see `casework::read_cleared`.
[[nodiscard]] Result<std::vector<casework::Stated<casework::ClearedObservation>>> cleared_observations(
    Participation& participation);

/// An observation upon an answer, of its article.
[[nodiscard]] casework::Observation observation_on(
    const ReceivedAnswer& answer, std::string category, std::string text);

/// Adds it for the team. `invalid_input` for one without words.
[[nodiscard]] Result<OperationName> observe(
    Participation& participation, const casework::Observation& observation);
/// Words it anew, in place of all wordings that stand. `not_found` for one that is not there.
[[nodiscard]] Result<void> change_observation(
    Participation& participation, const OperationName& name, const casework::Observation& observation);
[[nodiscard]] Result<void> remove_observation(Participation& participation, const OperationName& name);

/// Copies these into the review as they stand now: the focal point does. What stands there already word for
/// word is left out; gives how many were cleared. `invalid_input` for one of which somebody has to choose a
/// wording first.
[[nodiscard]] Result<std::size_t> clear_observations(
    Participation& participation, const std::vector<OperationName>& names);
/// Says in the review that the State takes it back. `not_found` for one that does not stand there.
[[nodiscard]] Result<void> take_back_observation(Participation& participation, const OperationName& name);

} // namespace valise::desk
