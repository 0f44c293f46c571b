// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "valise/desk/desk.hpp"
#include "valise/space/act.hpp"

/// Who is in a space, changed by its owner's word. Each call is one transaction: what it made is kept, and
/// goes out with the next exchange or pouch. A refusal leaves everything as it was.
namespace valise::desk {

/// A device that is let in, by its certificate, which the directory knows.
struct Invited {
    RecordId certificate;
    space::Role role = space::Role::editor;
    space::Rank rank = space::Rank::none;
};

/// Begins a space with this device as its first admin, and with these. `not_found` for a certificate that is
/// not known; as `space::Membership::begin` refuses.
[[nodiscard]] Result<SpaceId> found_space(Desk& desk, space::SpaceKind kind, space::Rank own_rank,
    std::span<const Invited> others, space::HistoryPolicy history = space::HistoryPolicy::all);

/// Gives devices a standing, and the keys: newcomers, or members whose role changes. `not_permitted` when the
/// owner has no right to it, `not_found` for a space or certificate that is not here.
[[nodiscard]] Result<void> admit(Desk& desk, const SpaceId& space, std::span<const Invited> devices);

/// Removes devices and turns the keys. What they wrote and this device has read stays. Refuses as
/// `space::remove_devices` does.
[[nodiscard]] Result<void> remove(Desk& desk, const SpaceId& space, std::span<const SubjectId> devices);

/// New keys for the same members. Refuses as `admit` does.
[[nodiscard]] Result<void> turn_keys(Desk& desk, const SpaceId& space);

} // namespace valise::desk
