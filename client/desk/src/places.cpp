// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/places.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "belonging.hpp"
#include "valise/casework/review_objects.hpp"
#include "valise/desk/handover.hpp"
#include "valise/desk/space_view.hpp"
#include "valise/desk/writers.hpp"

namespace valise::desk {

namespace {

using casework::ReviewPart;

Result<std::vector<KnownComputer>> computers_of_states(Desk& desk, const casework::States& states) {
    VALISE_TRY(auto computers, all_computers(desk));
    std::erase_if(computers, [&](const KnownComputer& each) { return !states.contains(each.device->state); });
    return computers;
}

/// What stands of what was said of a space, by `read` of the deeds upon this object of it.
template <class What, class Read>
Result<std::optional<What>> said_of(Desk& desk, const SpaceId& space, ReviewPart part, Read read) {
    SpaceView view(desk, space);
    VALISE_TRY(const Writers writers, Writers::of(desk, space));
    VALISE_TRY(const auto* const deeds, view.deeds(casework::review_object(space, part)));
    const auto stands = read(*deeds, writers.author_of());
    const What* const what = stands.only();
    return what == nullptr ? std::nullopt : std::optional(*what);
}

using ToCome = std::map<RecordId, Timestamp>;

/// The certificate of the person whose computer began a space.
RecordId founder_of(const space::Genesis& genesis, const crypto::Directory& directory) {
    const auto first = std::ranges::find(genesis.members, genesis.founder, &space::FirstMember::member);
    return directory.find(first->standing.certificate)->issuer;
}

Lead lead_of(const RecordId& founder, const crypto::StateCode& state, const crypto::Directory& directory,
    const ToCome& to_come) {
    const crypto::Certificate* const person = directory.find(founder);
    if (person == nullptr || person->kind != crypto::CertificateKind::focal_point || person->state != state
        || to_come.contains(founder))
        return Lead::to_come;
    const auto is_in_force = [&](const RecordId& each) { return directory.is_in_force(each); };
    const bool is_in_office = std::ranges::any_of(directory.certificates_of(person->subject), is_in_force);
    return is_in_office ? Lead::in_office : Lead::gone;
}

Result<void> add(
    Desk& desk, const SpaceId& space, const space::Genesis& genesis, const ToCome& to_come, Places& places) {
    if (genesis.kind == space::SpaceKind::circle) places.circles.push_back(space);
    if (genesis.kind == space::SpaceKind::review) {
        VALISE_TRY(auto review, review_of(desk, space));
        if (review) places.reviews.push_back({space, *std::move(review)});
    }
    if (genesis.kind == space::SpaceKind::team) {
        VALISE_TRY(const auto charter, charter_of(desk, space));
        if (!charter) return {};
        const crypto::Directory& directory = desk.holdings().directory();
        const RecordId founder = founder_of(genesis, directory);
        const Lead lead = lead_of(founder, charter->state, directory, to_come);
        places.teams.push_back({space, *charter, founder, lead});
    }
    return {};
}

void put_in_order_of_founders(std::vector<TeamPlace>& teams, const crypto::Directory& directory) {
    std::ranges::stable_sort(teams, {}, [&](const TeamPlace& team) {
        const auto all = directory.focal_points_of(team.charter.state);
        return std::ranges::find(all, team.founder) - all.begin();
    });
}

} // namespace

const ReviewPlace* Places::review_in(const SpaceId& space) const {
    const auto found = std::ranges::find(reviews, space, &ReviewPlace::space);
    return found == reviews.end() ? nullptr : &*found;
}

const TeamPlace* Places::team_of(const SpaceId& review, const crypto::StateCode& state) const {
    const TeamPlace* found = nullptr;
    for (const TeamPlace& team : teams)
        if (team.charter == casework::Charter{review, state} && (!found || found->lead <= team.lead))
            found = &team;
    return found;
}

std::vector<const TeamPlace*> Places::former_teams_of(
    const SpaceId& review, const crypto::StateCode& state) const {
    const TeamPlace* const today = team_of(review, state);
    std::vector<const TeamPlace*> former;
    for (const TeamPlace& team : teams)
        if (team.charter == casework::Charter{review, state} && team.lead == Lead::gone && &team != today)
            former.push_back(&team);
    return former;
}

Result<std::optional<casework::Review>> review_of(Desk& desk, const SpaceId& space) {
    return said_of<casework::Review>(desk, space, ReviewPart::review, casework::read_review);
}

Result<std::optional<casework::Charter>> charter_of(Desk& desk, const SpaceId& space) {
    return said_of<casework::Charter>(desk, space, ReviewPart::charter, casework::read_charter);
}

Result<Places> places_of(Desk& desk) {
    Places places;
    VALISE_TRY(const auto to_come, focal_points_to_come(desk));
    VALISE_TRY(const auto spaces, desk.store().records().spaces());
    for (const SpaceId& space : spaces) {
        VALISE_TRY(const store::KeptSpace* const kept, desk.holdings().space(space));
        if (kept == nullptr) continue;
        VALISE_TRY_VOID(add(desk, space, kept->replica().membership().genesis(), to_come, places));
    }
    put_in_order_of_founders(places.teams, desk.holdings().directory());
    return places;
}

Result<SpaceId> found_review(Desk& desk, const casework::Review& review) {
    VALISE_TRY(Bytes value, casework::encode(review));
    casework::States states = casework::parties_of(review);
    states.insert(casework::secretariat_code());
    VALISE_TRY(const auto computers, computers_of_states(desk, states));
    VALISE_TRY(
        const SpaceId space, found_with(desk, space::SpaceKind::review, space::Rank::officer, computers));
    SpaceView view(desk, space);
    VALISE_TRY_VOID(view.act(casework::review_object(space, ReviewPart::review),
        proto::SetRegister{casework::review_field, std::move(value), {}}));
    return space;
}

Result<SpaceId> found_team(Desk& desk, const SpaceId& review) {
    VALISE_TRY(const Writers writers, Writers::of(desk, review));
    const Writer owner = writers.owner();
    if (owner.role != casework::ReviewRole::focal_point)
        return refuse(Errc::not_permitted, "a team is begun by the focal point of its State");
    VALISE_TRY(Bytes value, casework::encode(casework::Charter{review, owner.state}));
    VALISE_TRY(const auto computers, computers_of_states(desk, {owner.state}));
    VALISE_TRY(
        const SpaceId space, found_with(desk, space::SpaceKind::team, space::Rank::focal_point, computers));
    SpaceView view(desk, space);
    VALISE_TRY_VOID(view.act(casework::review_object(space, ReviewPart::charter),
        proto::SetRegister{casework::charter_field, std::move(value), {}}));
    return space;
}

} // namespace valise::desk
