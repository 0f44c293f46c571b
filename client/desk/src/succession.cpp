// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/succession.hpp"

#include <algorithm>
#include <utility>

#include "belonging.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/leading.hpp"
#include "valise/desk/people.hpp"

namespace valise::desk {

namespace {

using crypto::RevocationReason;

Result<void> take_revocation(Desk& desk, const crypto::SignedRevocation& record) {
    VALISE_TRY(const auto taken,
        desk.holdings().take(exchange::the_register, {exchange::ItemKind::revocation, record.bytes}));
    if (taken != exchange::Taken::taken)
        return refuse(Errc::not_permitted, "a revocation that nobody would accept");
    return {};
}

/// What they certified stays in force, as far as it has come here.
crypto::Revocation revocation_of(Desk& desk, const RecordId& target) {
    crypto::Revocation revocation;
    revocation.target = target;
    revocation.issued = desk.clock().now();
    revocation.last_good_serial = desk.holdings().directory().last_serial_of(target);
    revocation.reason = RevocationReason::lost;
    return revocation;
}

Result<std::size_t> remove_computers(Desk& desk, const SubjectId& person) {
    VALISE_TRY(const auto people, known_people(desk));
    const auto known = std::ranges::find(people, person, &KnownPerson::person);
    if (known == people.end()) return std::size_t{0};
    VALISE_TRY(const RemovalReport report, removal_of(desk, *known));
    std::vector<SubjectId> computers;
    for (const TheirComputer& each : known->computers) computers.push_back(each.device);
    for (const SpaceId& space : report.spaces) VALISE_TRY_VOID(remove(desk, space, computers));
    return report.spaces.size();
}

} // namespace

Result<TwoRootKeys> TwoRootKeys::of(
    const crypto::RootPolicy& policy, const std::array<crypto::Secret, 2>& seeds) {
    std::array<std::uint8_t, 2> places{};
    std::vector<crypto::SigningKey> keys;
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        if (seeds[i].size() != crypto::key_size) return refuse(Errc::invalid_input, "not a root key");
        keys.push_back(crypto::SigningKey::from_seed(seeds[i].key()));
        const auto found = std::ranges::find(policy.keys, keys.back().verification_key());
        if (found == policy.keys.end()) return refuse(Errc::invalid_input, "no root key of this secretariat");
        places[i] = static_cast<std::uint8_t>(found - policy.keys.begin());
    }
    if (places[0] == places[1]) return refuse(Errc::invalid_input, "the same root key twice");
    if (places[0] > places[1]) {
        std::swap(places[0], places[1]);
        std::swap(keys[0], keys[1]);
    }
    return TwoRootKeys(places, {std::move(keys[0]), std::move(keys[1])});
}

Result<std::optional<SubjectId>> last_focal_point_of(Desk& desk, const crypto::StateCode& state) {
    std::optional<SubjectId> last;
    VALISE_TRY(const auto people, known_people(desk));
    for (const KnownPerson& each : people) {
        if (each.state != state || each.capacity != Capacity::focal_point) continue;
        if (!last || each.is_in_force) last = each.person;
    }
    return last;
}

Result<Succession> end_focal_point(
    Desk& desk, const crypto::StateCode& state, const crypto::RootSigners& roots) {
    Succession done;
    const auto& directory = desk.holdings().directory();
    const auto before = directory.focal_point_of(state);
    if (!before) return done;
    const SubjectId person = directory.find(*before)->subject;
    crypto::Revocation revocation = revocation_of(desk, *before);
    revocation.is_by_root = true;
    revocation.revoker = directory.root_policy_id();
    const auto record = crypto::sign_revocation(revocation, roots);
    VALISE_TRY_VOID(take_revocation(desk, record));
    done.revocation = record.bytes;
    VALISE_TRY(done.spaces, remove_computers(desk, person));
    return done;
}

Result<std::size_t> enter_successor(
    Desk& desk, const crypto::StateCode& state, const SubjectId& person, std::string_view name) {
    VALISE_TRY(const Places places, places_of(desk));
    VALISE_TRY(const auto catalogue, catalogue_of(desk));
    std::size_t reviews = 0;
    for (const ReviewPlace& review : places.reviews) {
        if (!catalogue) break;
        const auto today = casework::day_at_secretariat(*catalogue, desk.clock().now());
        VALISE_TRY(const auto tenures, tenures_in(desk, review));
        if (casework::in_office(tenures, state, casework::ReviewRole::focal_point, today).empty()) continue;
        const casework::Appointment successor{
            state, casework::ReviewRole::focal_point, person, std::string(name)};
        VALISE_TRY_VOID(change_people(desk, review, casework::appointing(tenures, successor, today, {})));
        ++reviews;
    }
    return reviews;
}

Result<std::size_t> revoke_computers_of_predecessors(Desk& desk) {
    const auto& own = desk.owner().person;
    const auto& directory = desk.holdings().directory();
    if (!own || directory.focal_point_of(person_of_owner(desk).state) != own->certificate)
        return std::size_t{0};
    std::vector<RecordId> targets;
    VALISE_TRY(const auto people, known_people(desk));
    for (const KnownPerson& each : people) {
        if (each.capacity != Capacity::focal_point || each.is_in_force) continue;
        if (each.state != person_of_owner(desk).state) continue;
        for (const TheirComputer& computer : each.computers)
            if (computer.is_in_force) targets.push_back(computer.certificate);
    }
    const auto done = desk.own_work().together([&]() -> Result<void> {
        for (const RecordId& target : targets) {
            crypto::Revocation revocation = revocation_of(desk, target);
            revocation.revoker = own->certificate;
            VALISE_TRY_VOID(take_revocation(desk, crypto::sign_revocation(revocation, own->key)));
        }
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return targets.size();
}

} // namespace valise::desk
