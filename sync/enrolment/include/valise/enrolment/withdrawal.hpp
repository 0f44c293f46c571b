// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "valise/space/removal.hpp"

namespace valise::enrolment {

/// Who takes a certificate out of use. Borrowed for the length of one call.
struct Revoker {
    RecordId certificate;          ///< Of a focal point, or of the expert whose device it is.
    const crypto::SigningKey& key; ///< Of that certificate.
};

/// Where devices stay members, since they could not be removed from here.
struct StillMembers {
    SpaceId space;
    Errc why = Errc::not_permitted; ///< Or what else `space::remove_devices` refused with.

    bool operator==(const StillMembers&) const = default;
};

/// What takes somebody out of use everywhere.
struct Withdrawal {
    crypto::SignedRevocation revocation;
    std::vector<space::Removal> removals;
    std::vector<StillMembers> still_members; ///< Somebody in charge there is to be told.
};

/// Revokes a certificate, and removes from each of these spaces the devices that have none in force then,
/// turning the keys.
///
/// What the revocation says beside its target is the caller's: a last good serial number of 0 takes all of an
/// expert's devices out of use. A space where the author is not in charge keeps nobody from the others: it is
/// named.
///
/// Changes nothing: the caller keeps all of it and then takes it in. Refuses as the directory does when the
/// revoker has no right to it.
[[nodiscard]] Result<Withdrawal> withdraw(const crypto::Directory& directory, crypto::Revocation revocation,
    const Revoker& revoker, const space::Actor& author, std::span<const space::Replica* const> replicas,
    Random& random);

} // namespace valise::enrolment
