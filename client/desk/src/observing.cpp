// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/observing.hpp"

#include <algorithm>
#include <utility>

#include "review_papers.hpp"
#include "valise/draft/ordered_set.hpp"

namespace valise::desk {

namespace {

using casework::ClearedObservation;
using casework::Observation;
using casework::OwnObservation;
using casework::ReviewPart;
using casework::Stated;
using casework::Task;

using Cleared = std::vector<Stated<ClearedObservation>>;

/// What stands in the review of one observation of a State.
Cleared standing_of(const Cleared& cleared, const crypto::StateCode& state, const OperationName& origin) {
    Cleared standing;
    std::ranges::copy_if(cleared, std::back_inserter(standing),
        [&](const auto& each) { return each.value.state == state && each.value.origin == origin; });
    return standing;
}

ClearedState state_of(const OwnObservation& own, const Cleared& standing) {
    if (standing.empty()) return ClearedState::not_cleared;
    const Observation* const now = own.content.only();
    const bool is_same = standing.size() == 1 && now != nullptr && *now == *standing[0].value.observation;
    return is_same ? ClearedState::cleared : ClearedState::changed_since;
}

Result<OwnObservation> find(SpaceView& team, const OperationName& name) {
    VALISE_TRY(const auto all, own_observations_in(team));
    const auto found = std::ranges::find(all, name, &OwnObservation::name);
    if (found == all.end()) return refuse(Errc::not_found, "no such observation of the team");
    return *found;
}

Result<void> add_to_review(Participation& participation, const ClearedObservation& entry) {
    SpaceView& shared = participation.shared();
    const ObjectId object = casework::review_object(shared.space(), ReviewPart::observations);
    VALISE_TRY(const draft::Deeds* const deeds, shared.deeds(object));
    VALISE_TRY(Bytes value, casework::encode(entry));
    const draft::OrderedSet list(*deeds);
    VALISE_TRY_VOID(shared.act(object, list.adding(list.items().size(), std::move(value))));
    return {};
}

Result<void> record(Participation& participation, casework::EventKind kind) {
    casework::Event event;
    event.kind = kind;
    event.matter = casework::Matter::observations;
    return participation.record(std::move(event));
}

Result<bool> clear_one(Participation& participation, const OperationName& name) {
    VALISE_TRY(SpaceView* const team, participation.team());
    VALISE_TRY(const OwnObservation own, find(*team, name));
    if (own.content.only() == nullptr)
        return refuse(Errc::invalid_input, "somebody has to choose a wording first");
    VALISE_TRY(const Cleared cleared, cleared_in(participation));
    const crypto::StateCode& state = participation.owner().state;
    const Cleared standing = standing_of(cleared, state, name);
    if (state_of(own, standing) == ClearedState::cleared) return false;
    VALISE_TRY_VOID(
        add_to_review(participation, casework::clearing(standing, state, name, *own.content.only())));
    return true;
}

} // namespace

Result<std::vector<TeamObservation>> team_observations(Participation& participation) {
    VALISE_TRY(SpaceView* const team, participation.team());
    VALISE_TRY(auto own, own_observations_in(*team));
    VALISE_TRY(const Cleared cleared, cleared_in(participation));
    const crypto::StateCode& state = participation.owner().state;
    std::vector<TeamObservation> all;
    for (OwnObservation& each : own) {
        const ClearedState stands = state_of(each, standing_of(cleared, state, each.name));
        all.push_back({std::move(each), stands});
    }
    for (const auto& [name, each] : cleared) {
        const auto is_of_it = [&origin = each.origin](
                                  const TeamObservation& known) { return known.own.name == origin; };
        if (each.state != state || std::ranges::any_of(all, is_of_it)) continue;
        all.push_back({{each.origin, {{{name, *each.observation}}, {}}}, ClearedState::removed_since});
    }
    return all;
}

Result<Cleared> cleared_observations(Participation& participation) { return cleared_in(participation); }

Observation observation_on(const ReceivedAnswer& answer, std::string category, std::string text) {
    Observation observation;
    observation.category = std::move(category);
    observation.instrument = answer.instrument;
    observation.article = answer.article;
    observation.questionnaire = answer.name.questionnaire;
    observation.question = answer.name.question;
    observation.text = std::move(text);
    return observation;
}

Result<OperationName> observe(Participation& participation, const Observation& observation) {
    VALISE_TRY_VOID(participation.require(Task::desk_review));
    VALISE_TRY(SpaceView* const team, participation.team());
    if (observation.text.empty()) return refuse(Errc::invalid_input, "an observation without words");
    VALISE_TRY(Bytes value, casework::encode(observation));
    const ObjectId object = casework::review_object(team->space(), ReviewPart::own_observations);
    VALISE_TRY(const draft::Deeds* const deeds, team->deeds(object));
    const draft::OrderedSet list(*deeds);
    return team->act(object, list.adding(list.items().size(), std::move(value)));
}

Result<void> change_observation(
    Participation& participation, const OperationName& name, const Observation& observation) {
    VALISE_TRY_VOID(participation.require(Task::desk_review));
    VALISE_TRY(SpaceView* const team, participation.team());
    VALISE_TRY_VOID(find(*team, name));
    if (observation.text.empty()) return refuse(Errc::invalid_input, "an observation without words");
    VALISE_TRY(Bytes value, casework::encode(observation));
    const ObjectId object = casework::observation_object(team->space(), name);
    VALISE_TRY(const draft::Deeds* const deeds, team->deeds(object));
    VALISE_TRY_VOID(
        team->act(object, draft::Registers(*deeds).setting(casework::observation_field, std::move(value))));
    return {};
}

Result<void> remove_observation(Participation& participation, const OperationName& name) {
    VALISE_TRY_VOID(participation.require(Task::desk_review));
    VALISE_TRY(SpaceView* const team, participation.team());
    const ObjectId object = casework::review_object(team->space(), ReviewPart::own_observations);
    VALISE_TRY(const draft::Deeds* const deeds, team->deeds(object));
    const draft::OrderedSet list(*deeds);
    const auto item = std::ranges::find(list.items(), name, &draft::Item::name);
    if (item == list.items().end()) return refuse(Errc::not_found, "no such observation of the team");
    VALISE_TRY_VOID(team->act(object, draft::OrderedSet::removing(*item)));
    return {};
}

Result<std::size_t> clear_observations(
    Participation& participation, const std::vector<OperationName>& names) {
    VALISE_TRY_VOID(participation.require(Task::clear));
    VALISE_TRY_VOID(participation.require(Task::desk_review));
    std::size_t count = 0;
    const auto done = participation.together([&]() -> Result<void> {
        for (const OperationName& name : names) {
            VALISE_TRY(const bool is_new, clear_one(participation, name));
            count += is_new ? 1 : 0;
        }
        return count == 0 ? Result<void>() : record(participation, casework::EventKind::cleared);
    });
    if (!done) return tl::unexpected(done.error());
    return count;
}

Result<void> take_back_observation(Participation& participation, const OperationName& name) {
    VALISE_TRY_VOID(participation.require(Task::clear));
    VALISE_TRY_VOID(participation.require(Task::desk_review));
    VALISE_TRY(const Cleared cleared, cleared_in(participation));
    const crypto::StateCode& state = participation.owner().state;
    const Cleared standing = standing_of(cleared, state, name);
    if (standing.empty()) return refuse(Errc::not_found, "no such observation stands in the review");
    return participation.together([&]() -> Result<void> {
        VALISE_TRY_VOID(
            add_to_review(participation, casework::clearing(standing, state, name, std::nullopt)));
        return record(participation, casework::EventKind::withdrawn);
    });
}

} // namespace valise::desk
