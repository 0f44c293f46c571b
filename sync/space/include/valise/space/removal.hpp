// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "valise/space/replica.hpp"

namespace valise::space {

/// Who acts: a member's device. Borrowed for the length of one call.
struct Actor {
    SubjectId device;
    RecordId certificate; ///< Of the device; the key is its.
    const crypto::SigningKey& key;
};

/// An act that removes devices and turns the keys, with the keys for all who stay.
struct Removal {
    SignedAct act;
    EpochId epoch;           ///< That it begins.
    EpochSecret secret;      ///< The history secret of that epoch, for the author's own keyring.
    std::vector<Slot> slots; ///< One for each member who stays, the author's devices among them.
};

/// What a member is handed of new keys: all that they lead back to; or, in a space whose history is from now
/// on and for those who came after it began, the epoch alone.
[[nodiscard]] KeyKind kind_for(const Membership& membership, const SubjectId& member);

/// Removes devices from a space and turns its keys in one act, with cuts where `replica` has read their logs.
///
/// Changes nothing: the caller keeps what is made, and then lets the replica take it (`take_act`, `hold`).
/// Devices that are no members are passed over. Refuses: as `Replica::turn_keys`; `not_found` when none of
/// them is one; `not_permitted` when the author has no right to it; `too_large` for more than one act can
/// change; `invalid_input` when the author would be among those who leave.
[[nodiscard]] Result<Removal> remove_devices(const Replica& replica, const crypto::Directory& directory,
    const Actor& author, std::span<const SubjectId> leaving, Random& random);

} // namespace valise::space
