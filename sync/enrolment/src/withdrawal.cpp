// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/withdrawal.hpp"

#include <algorithm>

namespace valise::enrolment {

namespace {

bool is_out_of_use(const SubjectId& device, const crypto::Directory& directory) {
    return std::ranges::none_of(directory.certificates_of(device),
        [&](const RecordId& certificate) { return directory.is_in_force(certificate); });
}

std::vector<SubjectId> leaving(const space::Replica& replica, const crypto::Directory& directory) {
    std::vector<SubjectId> devices;
    for (const auto& [device, standing] : replica.membership().members())
        if (is_out_of_use(device, directory)) devices.push_back(device);
    return devices;
}

} // namespace

Result<Withdrawal> withdraw(const crypto::Directory& directory, crypto::Revocation revocation,
    const Revoker& revoker, const space::Actor& author, std::span<const space::Replica* const> replicas,
    Random& random) {
    revocation.revoker = revoker.certificate;
    revocation.is_by_root = false;
    Withdrawal withdrawal{crypto::sign_revocation(revocation, revoker.key), {}, {}};
    crypto::Directory after = directory;
    VALISE_TRY_VOID(after.admit_revocation(withdrawal.revocation.bytes));

    for (const space::Replica* const replica : replicas) {
        const auto devices = leaving(*replica, after);
        if (devices.empty()) continue;
        auto removal = space::remove_devices(*replica, after, author, devices, random);
        if (removal)
            withdrawal.removals.push_back(*std::move(removal));
        else
            withdrawal.still_members.push_back({replica->membership().space(), removal.error().code});
    }
    return withdrawal;
}

} // namespace valise::enrolment
