// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "valise/crypto/certificate.hpp"

namespace valise::crypto {

/// Who is who: the fold of the certificate log, from the pinned root policy down.
///
/// Always true of it: every certificate in it leads by valid signatures to a root
/// policy, and each was within the scope of the one above. An issuer certifies
/// focal points and nobody else; a focal point certifies experts and devices of
/// its own State; an expert, devices. A State has one focal point at a time, and
/// only two root keys replace it. Nothing is ever valid or void because of a
/// date: certificates count until they are revoked.
///
/// Records are admitted in the order of the log. Admitting one twice changes
/// nothing. A refusal leaves the directory as it was: `malformed` and
/// `unsupported` as the parsers say, `out_of_order` when what a record builds on
/// is not here yet, `corrupt_data` when a signature does not hold, and
/// `not_permitted` when its author had no right to it.
///
/// Owner of all records; move or copy; used by one thread.
class Directory {
public:
    /// Begins with the policy that came with the program: number 1, or a later one that was pinned.
    [[nodiscard]] static Result<Directory> begin(ByteView pinned_root_policy);

    [[nodiscard]] Result<void> admit_root_policy(ByteView bytes);
    [[nodiscard]] Result<RecordId> admit_certificate(ByteView bytes);
    [[nodiscard]] Result<void> admit_revocation(ByteView bytes);

    /// Whether a certificate counts today: nobody revoked it, nor voided it by revoking one above it.
    [[nodiscard]] bool is_in_force(const RecordId& id) const;
    /// What an admitted certificate says, in force or not.
    [[nodiscard]] const Certificate* find(const RecordId& id) const;
    /// The focal point of a State, if it has one.
    [[nodiscard]] std::optional<RecordId> focal_point_of(const StateCode& state) const;
    [[nodiscard]] const RootPolicy& root_policy() const { return policies_.back().content; }

private:
    struct Standing {
        SignedCertificate record;
        /// Set when revoked: what it issued above this serial is void.
        std::optional<std::uint64_t> last_good_serial;
        std::uint64_t last_issued_serial = 0;
    };

    explicit Directory(SignedRootPolicy pinned) { policies_.push_back(std::move(pinned)); }

    [[nodiscard]] bool is_known_policy(const SignedRootPolicy& policy) const;
    [[nodiscard]] const RootPolicy* policy_of(const RecordId& id) const;
    [[nodiscard]] Standing* standing_of(const RecordId& id);
    [[nodiscard]] const Standing* standing_of(const RecordId& id) const;
    [[nodiscard]] Result<void> check_by_roots(const SignedCertificate& issuer) const;
    [[nodiscard]] Result<void> check_by_certificate(const SignedCertificate& certificate) const;
    [[nodiscard]] Result<void> check_scope(const Certificate& certificate, const Standing& issuer) const;
    [[nodiscard]] Result<void> check_signature(const SignedRevocation& revocation) const;
    [[nodiscard]] bool may_revoke(const Revocation& revocation, const Certificate& target) const;

    std::vector<SignedRootPolicy> policies_;
    std::map<RecordId, Standing> certificates_;
    std::map<StateCode, RecordId> focal_points_;
    std::set<RecordId> revocations_;
};

} // namespace valise::crypto
