// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/places.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "belonging.hpp"
#include "valise/casework/review_objects.hpp"
#include "valise/desk/consulting.hpp"
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

Result<void> add_told_reviews(Desk& desk, Places& places) {
    for (const TeamPlace& team : places.teams) {
        const SpaceId& review = team.charter.review;
        if (places.review_in(review) != nullptr) continue;
        VALISE_TRY(auto told, told_review_of(desk, team.space));
        if (told && std::ranges::find(places.told, review, &ReviewPlace::space) == places.told.end())
            places.told.push_back({review, *std::move(told)});
    }
    std::ranges::sort(places.told, {}, &ReviewPlace::space);
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

Result<std::optional<casework::Review>> told_review_of(Desk& desk, const SpaceId& team) {
    return said_of<casework::Review>(desk, team, ReviewPart::told_review, casework::read_told_review);
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
    VALISE_TRY_VOID(add_told_reviews(desk, places));
    return places;
}

Result<SpaceId> found_review(Desk& desk, const casework::Review& review) {
    VALISE_TRY(Bytes value, casework::encode(review));
    casework::States states = casework::parties_of(review);
    states.insert(casework::secretariat_code());
    VALISE_TRY(const auto computers, computers_of_states(desk, states));
    VALISE_TRY(const SpaceId space, found_with(desk, Purpose::review, space::Rank::officer, computers));
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
    VALISE_TRY(const auto what, review_of(desk, review));
    const Purpose purpose = what ? purpose_of_team(*what, owner.state) : Purpose::reviewing;
    VALISE_TRY(const SpaceId space, found_with(desk, purpose, space::Rank::focal_point, computers));
    SpaceView view(desk, space);
    VALISE_TRY_VOID(view.act(casework::review_object(space, ReviewPart::charter),
        proto::SetRegister{casework::charter_field, std::move(value), {}}));
    if (what && purpose == Purpose::answering) {
        VALISE_TRY_VOID(prepare_consulting(desk, space, *what));
    }
    return space;
}

} // namespace valise::desk
