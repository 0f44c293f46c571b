// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/directory.hpp"

#include <algorithm>
#include <iterator>

namespace valise::crypto {

namespace {

bool may_certify(CertificateKind issuer, CertificateKind subject) {
    switch (issuer) {
    case CertificateKind::issuer: return subject == CertificateKind::focal_point;
    case CertificateKind::focal_point:
        return subject == CertificateKind::expert || subject == CertificateKind::device;
    case CertificateKind::expert: return subject == CertificateKind::device;
    case CertificateKind::device: return false;
    }
    return false;
}

tl::unexpected<Error> refuse_signature() { return refuse(Errc::corrupt_data, "a signature does not hold"); }

} // namespace

Result<Directory> Directory::begin(ByteView pinned_root_policy) {
    VALISE_TRY(SignedRootPolicy policy, parse_root_policy(pinned_root_policy));
    // Pinning stands in for the signatures of an earlier policy, never for the policy's own.
    SignedRootPolicy by_itself = policy;
    by_itself.signatures.previous.reset();
    if (!is_signed_by_roots(by_itself, nullptr)) return refuse_signature();
    return Directory(std::move(policy));
}

Result<void> Directory::admit_root_policy(ByteView bytes) {
    VALISE_TRY(SignedRootPolicy policy, parse_root_policy(bytes));
    if (is_known_policy(policy)) return {};
    if (policy.content.number > root_policy().number + 1)
        return refuse(Errc::out_of_order, "a root policy before this one is missing");
    if (policy.content.number <= root_policy().number)
        return refuse(Errc::not_permitted, "a second root policy of the same number");
    if (!is_signed_by_roots(policy, &root_policy())) return refuse_signature();
    policies_.push_back(std::move(policy));
    return {};
}

/// Whether this is a policy of the log once more, whichever two keys signed this copy of it.
bool Directory::is_known_policy(const SignedRootPolicy& policy) const {
    const auto known =
        std::ranges::find_if(policies_, [&](const auto& other) { return other.id() == policy.id(); });
    if (known == policies_.end()) return false;
    if (known == policies_.begin()) return known->bytes == policy.bytes; // what signed it before is not known
    return is_signed_by_roots(policy, &std::prev(known)->content);
}

Result<RecordId> Directory::admit_certificate(ByteView bytes) {
    VALISE_TRY(SignedCertificate certificate, parse_certificate(bytes));
    const RecordId id = certificate.id();
    const Certificate& content = certificate.content;
    const bool is_by_roots = content.kind == CertificateKind::issuer;
    VALISE_TRY_VOID(is_by_roots ? check_by_roots(certificate) : check_by_certificate(certificate));
    if (certificates_.contains(id)) return id;

    if (!is_by_roots) {
        Standing& issuer = *standing_of(content.issuer);
        VALISE_TRY_VOID(check_scope(content, issuer));
        issuer.last_issued_serial = content.serial;
    }
    if (content.kind == CertificateKind::focal_point) focal_points_[content.state] = id;
    certificates_.emplace(id, Standing{std::move(certificate), std::nullopt, 0});
    return id;
}

Result<void> Directory::check_by_roots(const SignedCertificate& issuer) const {
    const RootPolicy* const policy = policy_of(issuer.content.issuer);
    if (policy == nullptr) return refuse(Errc::out_of_order, "the root policy is not known yet");
    if (!is_signed_by_roots(issuer, *policy)) return refuse_signature();
    if (policy != &root_policy() && !certificates_.contains(issuer.id()))
        return refuse(Errc::not_permitted, "signed under a root policy that was replaced");
    return {};
}

Result<void> Directory::check_by_certificate(const SignedCertificate& certificate) const {
    const Standing* const issuer = standing_of(certificate.content.issuer);
    if (issuer == nullptr) return refuse(Errc::out_of_order, "the certificate above is not known yet");
    if (!is_signed_by(certificate, issuer->record.content.key)) return refuse_signature();
    return {};
}

Result<void> Directory::check_scope(const Certificate& certificate, const Standing& issuer) const {
    const Certificate& above = issuer.record.content;
    if (!may_certify(above.kind, certificate.kind))
        return refuse(Errc::not_permitted, "an issuer of this kind certifies no such thing");
    if (above.state.is_a_state() && above.state != certificate.state)
        return refuse(Errc::not_permitted, "a certificate for another State");
    if (certificate.role_bound > above.role_bound)
        return refuse(Errc::not_permitted, "a role above that of the issuer");
    if (!is_in_force(certificate.issuer))
        return refuse(Errc::not_permitted, "the certificate above is revoked");
    if (certificate.serial <= issuer.last_issued_serial)
        return refuse(Errc::not_permitted, "a serial number that was used up");
    if (certificate.kind == CertificateKind::focal_point && focal_point_of(certificate.state))
        return refuse(Errc::not_permitted, "this State has a focal point, whom only the roots replace");
    return {};
}

Result<void> Directory::admit_revocation(ByteView bytes) {
    VALISE_TRY(const SignedRevocation revocation, parse_revocation(bytes));
    VALISE_TRY_VOID(check_signature(revocation));
    Standing* const target = standing_of(revocation.content.target);
    if (target == nullptr) return refuse(Errc::out_of_order, "what is revoked is not known yet");
    if (revocations_.contains(revocation.id())) return {};
    if (!may_revoke(revocation.content, target->record.content))
        return refuse(Errc::not_permitted, "revoked by somebody who has no right to");

    // A second revocation may void more, never bring anything back.
    const std::uint64_t last_good = revocation.content.last_good_serial;
    target->last_good_serial = std::min(target->last_good_serial.value_or(last_good), last_good);
    revocations_.insert(revocation.id());
    return {};
}

Result<void> Directory::check_signature(const SignedRevocation& revocation) const {
    const RecordId& id = revocation.content.revoker;
    if (revocation.content.is_by_root) {
        const RootPolicy* const policy = policy_of(id);
        if (policy == nullptr) return refuse(Errc::out_of_order, "the root policy is not known yet");
        if (!is_signed_by_roots(revocation, *policy)) return refuse_signature();
        return {};
    }
    const Standing* const revoker = standing_of(id);
    if (revoker == nullptr) return refuse(Errc::out_of_order, "who revokes is not known yet");
    if (!is_signed_by(revocation, revoker->record.content.key)) return refuse_signature();
    return {};
}

/// Issuers and focal points are the roots' to revoke. A State's experts and devices are its own:
/// today's focal point may revoke them, whoever certified them, and so may the expert who did.
bool Directory::may_revoke(const Revocation& revocation, const Certificate& target) const {
    const bool is_for_roots =
        target.kind == CertificateKind::issuer || target.kind == CertificateKind::focal_point;
    if (revocation.is_by_root != is_for_roots) return false;
    if (is_for_roots) return revocation.revoker == policies_.back().id();
    return is_in_force(revocation.revoker)
        && (focal_point_of(target.state) == revocation.revoker || target.issuer == revocation.revoker);
}

bool Directory::is_in_force(const RecordId& id) const {
    const Standing* below = standing_of(id);
    if (below == nullptr || below->last_good_serial) return false;
    while (below->record.content.kind != CertificateKind::issuer) {
        const Standing* const above = standing_of(below->record.content.issuer);
        if (above->last_good_serial && below->record.content.serial > *above->last_good_serial) return false;
        below = above;
    }
    return true;
}

const Certificate* Directory::find(const RecordId& id) const {
    const Standing* const standing = standing_of(id);
    return standing == nullptr ? nullptr : &standing->record.content;
}

std::optional<RecordId> Directory::focal_point_of(const StateCode& state) const {
    const auto found = focal_points_.find(state);
    if (found == focal_points_.end() || !is_in_force(found->second)) return std::nullopt;
    return found->second;
}

const RootPolicy* Directory::policy_of(const RecordId& id) const {
    const auto found = std::ranges::find_if(policies_, [&](const auto& known) { return known.id() == id; });
    return found == policies_.end() ? nullptr : &found->content;
}

Directory::Standing* Directory::standing_of(const RecordId& id) {
    const auto found = certificates_.find(id);
    return found == certificates_.end() ? nullptr : &found->second;
}

const Directory::Standing* Directory::standing_of(const RecordId& id) const {
    const auto found = certificates_.find(id);
    return found == certificates_.end() ? nullptr : &found->second;
}

} // namespace valise::crypto
