// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/consulting.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "told_names.hpp"
#include "valise/casework/people.hpp"
#include "valise/casework/review_objects.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/leading.hpp"
#include "valise/desk/space_view.hpp"
#include "valise/desk/standing.hpp"
#include "valise/desk/writers.hpp"
#include "valise/draft/ordered_set.hpp"
#include "valise/draft/registers.hpp"

namespace valise::desk {

namespace {

using casework::ReviewPart;
using casework::ReviewRole;

Result<void> tell_review(Desk& desk, const SpaceId& team, const casework::Review& review) {
    VALISE_TRY(const auto told, told_review_of(desk, team));
    if (told == review) return {};
    VALISE_TRY(Bytes value, casework::encode(review));
    SpaceView view(desk, team);
    const ObjectId object = casework::review_object(team, ReviewPart::told_review);
    VALISE_TRY(const auto* const deeds, view.deeds(object));
    VALISE_TRY_VOID(
        view.act(object, draft::Registers(*deeds).setting(casework::review_field, std::move(value))));
    return {};
}

Result<std::vector<casework::Tenure>> contributors_in(
    Desk& desk, const SpaceId& team, const casework::Review& review) {
    SpaceView view(desk, team);
    VALISE_TRY(const Writers writers, Writers::of(desk, team));
    VALISE_TRY(const auto* const deeds, view.deeds(casework::review_object(team, ReviewPart::people)));
    return casework::tenures_of(casework::read_contributors(*deeds, review, writers.author_of()));
}

Result<std::set<SubjectId>> contributors_among_members(Desk& desk, const SpaceId& team) {
    VALISE_TRY(const Writers writers, Writers::of(desk, team));
    VALISE_TRY(const store::KeptSpace* const kept, desk.holdings().space(team));
    std::set<SubjectId> people;
    for (const auto& [device, standing] : kept->replica().membership().members())
        if (const auto writer = writers.find(device); writer && writer->role == ReviewRole::contributor)
            people.insert(writer->person);
    return people;
}

Result<void> enter(Desk& desk, const SpaceId& team, casework::Appointment contributor) {
    VALISE_TRY(const auto catalogue, catalogue_of(desk));
    const auto today =
        casework::day_at_secretariat(catalogue.value_or(casework::Catalogue()), desk.clock().now());
    VALISE_TRY(Bytes value, casework::encode(casework::appointing({}, std::move(contributor), today, "")));
    SpaceView view(desk, team);
    const ObjectId object = casework::review_object(team, ReviewPart::people);
    VALISE_TRY(const auto* const deeds, view.deeds(object));
    const draft::OrderedSet list(*deeds);
    VALISE_TRY_VOID(view.act(object, list.adding(list.items().size(), std::move(value))));
    return {};
}

} // namespace

Result<void> prepare_consulting(Desk& desk, const SpaceId& team, const casework::Review& review) {
    VALISE_TRY_VOID(tell_review(desk, team, review));
    VALISE_TRY(auto people, contributors_among_members(desk, team));
    VALISE_TRY(const auto entered, contributors_in(desk, team, review));
    for (const casework::Tenure& tenure : entered) people.erase(tenure.who.person);
    for (const SubjectId& person : people) {
        VALISE_TRY(auto name, told_name_of(desk.store(), person));
        if (name.empty()) continue; // Somebody else confirmed them.
        VALISE_TRY_VOID(
            enter(desk, team, {review.under_review, ReviewRole::contributor, person, std::move(name)}));
    }
    return {};
}

Result<std::map<SubjectId, std::string>> names_in(
    Desk& desk, const Places& places, const ReviewPlace& review) {
    std::map<SubjectId, std::string> names;
    std::vector<casework::Tenure> tenures;
    if (places.review_in(review.space) != nullptr) {
        VALISE_TRY(tenures, tenures_in(desk, review));
    }
    if (const auto* const team = places.team_of(review.space, state_of_owner(desk))) {
        VALISE_TRY(const auto contributors, contributors_in(desk, team->space, review.review));
        tenures.insert(tenures.end(), contributors.begin(), contributors.end());
    }
    for (const auto& tenure : tenures) names[tenure.who.person] = tenure.who.name;
    return names;
}

} // namespace valise::desk
