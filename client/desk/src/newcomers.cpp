// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/newcomers.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "belonging.hpp"
#include "owner_keys.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/desk/consulting.hpp"
#include "valise/desk/places.hpp"
#include "valise/desk/succession.hpp"

namespace valise::desk {

namespace {

constexpr std::string_view looked_setting = "newcomers";

/// What was looked at: then there is nothing to do until a certificate or a space comes.
struct Looked {
    std::uint64_t position = 0; ///< Of the last certificate.
    std::set<SpaceId> spaces;
};

Result<Looked> looked_at(store::Store& store) {
    Looked looked;
    VALISE_TRY(const auto kept, store.settings().find(looked_setting));
    if (!kept) return looked;
    FixedReader reader(*kept);
    looked.position = reader.u64();
    for (auto count = reader.u32(); count > 0 && !reader.has_failed(); --count)
        looked.spaces.insert(SpaceId{reader.array<SpaceId::size>()});
    VALISE_TRY_VOID(reader.finish());
    return looked;
}

Result<void> keep(store::Store& store, const Looked& looked) {
    FixedWriter writer;
    writer.u64(looked.position).u32(static_cast<std::uint32_t>(looked.spaces.size()));
    for (const SpaceId& space : looked.spaces) writer.bytes(space.bytes);
    return store.settings().put(looked_setting, writer.written());
}

/// Whose computers belong in a space. None: nobody said yet what it is for.
struct Belonging {
    Purpose purpose = Purpose::circle; ///< Of which all are.
    casework::States states;
    std::optional<casework::Review> review; ///< Of a team.

    [[nodiscard]] bool operator()(const crypto::StateCode& state) const {
        return purpose == Purpose::circle || states.contains(state);
    }
};

Result<std::optional<Belonging>> belonging_in_team(Desk& desk, const SpaceId& team) {
    VALISE_TRY(const auto charter, charter_of(desk, team));
    if (!charter) return std::nullopt;
    VALISE_TRY(const store::KeptSpace* const kept, desk.holdings().space(charter->review));
    if (kept == nullptr) return std::nullopt;
    VALISE_TRY(auto review, review_of(desk, charter->review));
    if (!review) return std::nullopt;
    const Purpose purpose = purpose_of_team(*review, charter->state);
    return Belonging{purpose, {charter->state}, std::move(review)};
}

Result<std::optional<Belonging>> belonging_in(Desk& desk, const SpaceId& space, space::SpaceKind kind) {
    if (kind == space::SpaceKind::circle) return Belonging{Purpose::circle, {}, {}};
    if (kind == space::SpaceKind::team) return belonging_in_team(desk, space);
    VALISE_TRY(const auto review, review_of(desk, space));
    if (!review) return std::nullopt;
    Belonging belonging{Purpose::review, casework::parties_of(*review), {}};
    belonging.states.insert(casework::secretariat_code());
    return belonging;
}

/// A person of whom a computer was removed whose certificate counts.
std::set<SubjectId> removed_people(
    const space::Membership& membership, const std::vector<KnownComputer>& computers) {
    std::set<SubjectId> people;
    for (const KnownComputer& each : computers) {
        const SubjectId& device = each.device->subject;
        if (membership.was_decided_on(device) && !membership.standing_of(device))
            people.insert(each.person->subject);
    }
    return people;
}

class LettingIn {
public:
    LettingIn(Desk& desk, const std::vector<KnownComputer>& computers) : desk_(desk), computers_(computers) {
        const crypto::Certificate& owner = person_of_owner(desk);
        if (owner.state != casework::secretariat_code()) own_state_ = owner.state;
    }

    /// None when nothing can be done there yet.
    [[nodiscard]] Result<std::optional<LetIn>> into(const SpaceId& space) const {
        VALISE_TRY(const store::KeptSpace* const kept, desk_.holdings().space(space));
        if (kept == nullptr) return std::nullopt;
        const space::Membership& membership = kept->replica().membership();
        const auto own = membership.standing_of(desk_.owner().device);
        if (!own || own->role != space::Role::admin) return std::nullopt;
        const auto kind = membership.genesis().kind;
        VALISE_TRY(const auto belonging, belonging_in(desk_, space, kind));
        if (!belonging) return std::nullopt;
        const auto newcomers = newcomers_of(membership, *belonging);
        LetIn done{space, {}};
        if (newcomers.empty()) return done;
        const bool must_rotate = membership.must_rotate();
        if (const auto admitted = admit_in(space, newcomers, *belonging, must_rotate); !admitted)
            return is_for_later(admitted.error()) ? Result<std::optional<LetIn>>(std::nullopt)
                                                  : tl::unexpected(admitted.error());
        for (const Invited& each : newcomers) done.computers.push_back(each.certificate);
        return done;
    }

private:
    [[nodiscard]] static bool is_for_later(const Error& error) {
        return error.code == Errc::not_permitted || error.code == Errc::not_found
            || error.code == Errc::exhausted || error.code == Errc::too_large;
    }

    [[nodiscard]] std::vector<Invited> newcomers_of(
        const space::Membership& membership, const Belonging& belonging) const {
        const auto removed = removed_people(membership, computers_);
        std::vector<Invited> newcomers;
        for (const KnownComputer& each : computers_) {
            if (!belonging(each.device->state) || (own_state_ && each.device->state != *own_state_)) continue;
            if (membership.was_decided_on(each.device->subject) || removed.contains(each.person->subject))
                continue;
            if (const auto invited = invitation_of(each, belonging.purpose)) newcomers.push_back(*invited);
        }
        return newcomers;
    }

    [[nodiscard]] Result<void> admit_in(const SpaceId& space, std::span<const Invited> newcomers,
        const Belonging& belonging, bool must_rotate) const {
        return desk_.own_work().together([&]() -> Result<void> {
            if (must_rotate) VALISE_TRY_VOID(turn_keys(desk_, space));
            VALISE_TRY_VOID(admit_all(desk_, space, newcomers));
            return belonging.purpose == Purpose::answering
                ? prepare_consulting(desk_, space, *belonging.review)
                : Result<void>();
        });
    }

    Desk& desk_;
    const std::vector<KnownComputer>& computers_;
    std::optional<crypto::StateCode> own_state_; ///< None of the secretariat, which lets in all.
};

/// A focal point who is not that any more lets nobody in: not the one after, above all.
bool sees_to_newcomers(Desk& desk) {
    const crypto::Certificate& owner = person_of_owner(desk);
    return owner.state == casework::secretariat_code()
        || (owner.kind == crypto::CertificateKind::focal_point
            && desk.holdings().directory().is_in_force(person_certificate_of_owner(desk)));
}

Result<bool> has_certificate_behind(Desk& desk, std::uint64_t position) {
    bool has_one = false;
    VALISE_TRY_VOID(desk.store().records().each_after(
        nowhere, store::RecordKind::certificate, position, [&](std::uint64_t, const RecordId&, ByteView) {
            has_one = true;
            return Result<void>();
        }));
    return has_one;
}

} // namespace

Result<std::vector<LetIn>> let_newcomers_in(Desk& desk) {
    std::vector<LetIn> all;
    if (!sees_to_newcomers(desk)) return all;
    VALISE_TRY(Looked looked, looked_at(desk.store()));
    VALISE_TRY(const auto spaces, desk.store().records().spaces());
    VALISE_TRY(const bool is_somebody_new, has_certificate_behind(desk, looked.position));
    if (is_somebody_new) {
        looked.spaces.clear();
        VALISE_TRY(const auto revoked, revoke_computers_of_predecessors(desk));
        static_cast<void>(revoked);
    }
    const auto was_looked_at = [&](const SpaceId& space) { return looked.spaces.contains(space); };
    if (std::ranges::all_of(spaces, was_looked_at)) return all;

    std::uint64_t position = 0;
    VALISE_TRY(const auto computers, computers_behind(desk, position));
    looked.position = position;
    const LettingIn letting_in(desk, computers);
    for (const SpaceId& space : spaces) {
        if (was_looked_at(space)) continue;
        VALISE_TRY(auto done, letting_in.into(space));
        if (!done) continue;
        looked.spaces.insert(space);
        if (!done->computers.empty()) all.push_back(*std::move(done));
    }
    VALISE_TRY_VOID(keep(desk.store(), looked));
    return all;
}

} // namespace valise::desk
