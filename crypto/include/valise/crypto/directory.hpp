// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "valise/crypto/certificate.hpp"

namespace valise::crypto {

/// Who is who: the fold of the certificate log, from the first root policy down.
///
/// Always true of it: every certificate in it leads by valid signatures to a root
/// policy, and each was within the scope of the one above. An issuer certifies the
/// first focal point of a State and nobody else; a focal point certifies experts
/// and devices of its own State; an expert, devices. A State has one focal point
/// at a time; only two root keys take it away, and only two root keys name the
/// next. A subject is of one kind and one State for ever, and has one certificate
/// in force: a renewal supersedes the one before, and comes from the same
/// certifier or from today's focal point. A revocation is of the subject, whichever
/// of its certificates it names. Keys belong to one subject, and those that were
/// revoked as lost or compromised are never certified again. Who claims a subject
/// or key first has it; no such claim stands in the way of what the roots certify.
/// Nothing is ever valid or void because of a date.
///
/// Records are admitted in the order of the log. Admitting one twice changes
/// nothing. A refusal leaves the directory as it was: `malformed` and
/// `unsupported` as the parsers say; `out_of_order` when what a record builds on
/// is not here yet, so that it is to be offered again when that has come;
/// `corrupt_data` when a signature does not hold; and `not_permitted` when its
/// author had no right to it.
///
/// Owner of all records; move or copy; used by one thread.
class Directory {
public:
    /// Begins with the first root policy, which came with the program. A later one is `out_of_order`.
    [[nodiscard]] static Result<Directory> begin(ByteView first_root_policy);

    [[nodiscard]] Result<void> admit_root_policy(ByteView bytes);
    [[nodiscard]] Result<RecordId> admit_certificate(ByteView bytes);
    [[nodiscard]] Result<void> admit_revocation(ByteView bytes);

    /// Whether a certificate counts today: the newest of its subject, not revoked, and not voided by
    /// the revocation of one above it.
    [[nodiscard]] bool is_in_force(const RecordId& id) const;
    /// What an admitted certificate says, in force or not.
    [[nodiscard]] const Certificate* find(const RecordId& id) const;
    /// All certificates of a subject, each a renewal of the one before it, in force or not.
    [[nodiscard]] std::span<const RecordId> certificates_of(const SubjectId& subject) const;
    /// The focal point of a State, if it has one.
    [[nodiscard]] std::optional<RecordId> focal_point_of(const StateCode& state) const;
    /// The certificates of all focal points that a State ever had, in order, in force or not.
    [[nodiscard]] std::span<const RecordId> focal_points_of(const StateCode& state) const;
    /// The greatest serial number that the owner of a certificate has used under it; 0 before the first.
    [[nodiscard]] std::uint64_t last_serial_of(const RecordId& issuer) const;
    [[nodiscard]] const RootPolicy& root_policy() const { return policies_.back().content; }
    [[nodiscard]] RecordId root_policy_id() const { return policies_.back().id(); }

private:
    struct Standing {
        SignedCertificate record;
        /// Set when revoked: what it issued above this serial is void.
        std::optional<std::uint64_t> last_good_serial;
        std::set<std::uint64_t> serials; ///< Of what it issued.
    };

    explicit Directory(SignedRootPolicy first) { policies_.push_back(std::move(first)); }

    void add_to_subject(const RecordId& id, const Certificate& certificate);
    [[nodiscard]] Standing* standing_of(const RecordId& id);
    [[nodiscard]] const Standing* standing_of(const RecordId& id) const;
    [[nodiscard]] const Standing* newest_of(const SubjectId& subject) const;
    [[nodiscard]] const Standing* latest_focal_point_of(const StateCode& state) const;
    [[nodiscard]] const Standing* last_that_counts(const std::vector<RecordId>& records) const;
    [[nodiscard]] bool is_void(const Standing& standing) const;
    [[nodiscard]] bool has_barred_key(const Certificate& certificate) const;
    static void lower_last_good_serial(Standing& standing, std::uint64_t serial);
    [[nodiscard]] const RootPolicy* policy_of(const RecordId& id) const;
    [[nodiscard]] bool is_known_policy(const SignedRootPolicy& policy) const;

    /// Whether the signatures hold, whoever made them; `Content` is a certificate or a revocation.
    template <class Content>
    [[nodiscard]] Result<void> check_signature(
        const Signed<Content, OneOrRoot>& record, const RecordId& signer) const;
    /// Whether this certificate may be certified at all, and by whom it was.
    [[nodiscard]] Result<void> check_right(const Certificate& certificate) const;
    [[nodiscard]] Result<void> check_right_of_roots(const Certificate& certificate) const;
    [[nodiscard]] Result<void> check_right_of(const Standing& issuer, const Certificate& certificate) const;
    [[nodiscard]] bool may_renew(const Certificate& renewal, const Standing& newest) const;
    [[nodiscard]] bool may_revoke(const Revocation& revocation, const Certificate& target) const;
    [[nodiscard]] bool has_same_subject(const RecordId& one, const RecordId& other) const;

    std::vector<SignedRootPolicy> policies_;
    std::map<RecordId, Standing> certificates_;
    std::map<SubjectId, std::vector<RecordId>> subjects_;     ///< All certificates of each, in order.
    std::map<StateCode, std::vector<RecordId>> focal_points_; ///< All that each State had, in order.
    std::map<ByteArray<32>, SubjectId> owners_;
    std::set<std::pair<SubjectId, ByteArray<32>>> barred_keys_;
    std::set<RecordId> revocations_;
};

} // namespace valise::crypto
