// SPDX-License-Identifier: Apache-2.0
#include "belonging.hpp"

#include <algorithm>

#include "owner_keys.hpp"
#include "valise/casework/review.hpp"
#include "valise/desk/capacity.hpp"

namespace valise::desk {

namespace {

/// Whoever was revoked by the roots left computers that they certified: those are nobody's.
bool has_owner(const crypto::Directory& directory, const crypto::Certificate& person) {
    return std::ranges::any_of(directory.certificates_of(person.subject),
        [&](const RecordId& each) { return directory.is_in_force(each); });
}

space::SpaceKind kind_of(Purpose purpose) {
    switch (purpose) {
    case Purpose::circle: return space::SpaceKind::circle;
    case Purpose::review: return space::SpaceKind::review;
    case Purpose::answering:
    case Purpose::reviewing: return space::SpaceKind::team;
    }
    return space::SpaceKind::team;
}

/// Of those who may not let in others; none where they do not belong.
std::optional<space::Role> role_in(Capacity capacity, Purpose purpose) {
    if (purpose == Purpose::circle) return space::Role::reader;
    switch (capacity) {
    case Capacity::expert: return space::Role::editor;
    case Capacity::contributor:
        return purpose == Purpose::answering ? std::optional(space::Role::contributor) : std::nullopt;
    default: return purpose == Purpose::review ? std::optional(space::Role::reader) : std::nullopt;
    }
}

} // namespace

Result<std::vector<KnownComputer>> computers_behind(Desk& desk, std::uint64_t& position) {
    const auto& directory = desk.holdings().directory();
    std::vector<KnownComputer> computers;
    const auto look = [&](std::uint64_t at, const RecordId& id, ByteView) -> Result<void> {
        position = at;
        const auto* const device = directory.find(id);
        if (device == nullptr || device->kind != crypto::CertificateKind::device) return {};
        const auto* const person = directory.find(device->issuer);
        if (directory.is_in_force(id) && has_owner(directory, *person))
            computers.push_back({id, device, person});
        return {};
    };
    const auto looked =
        desk.store().records().each_after(nowhere, store::RecordKind::certificate, position, look);
    if (!looked) return tl::unexpected(looked.error());
    return computers;
}

Result<std::vector<KnownComputer>> all_computers(Desk& desk) {
    std::uint64_t position = 0;
    return computers_behind(desk, position);
}

Purpose purpose_of_team(const casework::Review& review, const crypto::StateCode& state) {
    return review.under_review == state ? Purpose::answering : Purpose::reviewing;
}

std::optional<Invited> invitation_of(const KnownComputer& computer, Purpose purpose) {
    if (computer.person->state == casework::secretariat_code())
        return Invited{computer.certificate, space::Role::admin, space::Rank::officer};
    const Capacity capacity = capacity_of(*computer.person);
    if (capacity == Capacity::focal_point)
        return Invited{computer.certificate, space::Role::admin, space::Rank::focal_point};
    const auto role = role_in(capacity, purpose);
    return role ? std::optional(Invited{computer.certificate, *role, space::Rank::none}) : std::nullopt;
}

Result<SpaceId> found_with(
    Desk& desk, Purpose purpose, space::Rank own_rank, const std::vector<KnownComputer>& computers) {
    std::vector<Invited> others;
    for (const KnownComputer& computer : computers)
        if (const auto invited = invitation_of(computer, purpose);
            invited && computer.certificate != desk.owner().certificate)
            others.push_back(*invited);
    const std::span all(others);
    // With the founder.
    const auto first = all.first(std::min(all.size(), space::most_first_members - 1));
    VALISE_TRY(const SpaceId space, found_space(desk, kind_of(purpose), own_rank, first));
    VALISE_TRY_VOID(admit_all(desk, space, all.subspan(first.size())));
    return space;
}

Result<void> admit_all(Desk& desk, const SpaceId& space, std::span<const Invited> computers) {
    while (!computers.empty()) {
        const auto some = computers.first(std::min(computers.size(), space::most_changes));
        VALISE_TRY_VOID(admit(desk, space, some));
        computers = computers.subspan(some.size());
    }
    return {};
}

RecordId person_certificate_of_owner(Desk& desk) {
    return desk.holdings().directory().find(desk.owner().certificate)->issuer;
}

const crypto::Certificate& person_of_owner(Desk& desk) {
    return *desk.holdings().directory().find(person_certificate_of_owner(desk));
}

} // namespace valise::desk
