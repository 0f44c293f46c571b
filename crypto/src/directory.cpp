// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/directory.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

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

/// Whether others can seal and speak to this device, and each of its keys serves one purpose.
bool has_usable_keys(const Certificate& certificate) {
    if (certificate.kind != CertificateKind::device) return true;
    const auto& [sealing, channel, bundle] = certificate.device_keys;
    return sealing != channel && sealing != bundle && channel != bundle && is_usable(sealing)
        && is_usable(channel) && is_usable(bundle);
}

/// Every key that a certificate ties to its subject.
std::vector<ByteArray<32>> keys_of(const Certificate& certificate) {
    if (certificate.kind != CertificateKind::device) return {certificate.key};
    const auto& [sealing, channel, bundle] = certificate.device_keys;
    return {certificate.key, sealing, channel, bundle};
}

bool bars_the_keys(RevocationReason reason) {
    return reason == RevocationReason::lost || reason == RevocationReason::compromised;
}

tl::unexpected<Error> refuse_signature() { return refuse(Errc::corrupt_data, "a signature does not hold"); }

tl::unexpected<Error> refuse_right(std::string_view detail) { return refuse(Errc::not_permitted, detail); }

} // namespace

Result<Directory> Directory::begin(ByteView first_root_policy) {
    VALISE_TRY(SignedRootPolicy policy, parse_root_policy(first_root_policy));
    if (policy.content.number != 1) return refuse(Errc::out_of_order, "not the first root policy");
    if (!is_signed_by_roots(policy, nullptr)) return refuse_signature();
    return Directory(std::move(policy));
}

Result<void> Directory::admit_root_policy(ByteView bytes) {
    VALISE_TRY(SignedRootPolicy policy, parse_root_policy(bytes));
    if (is_known_policy(policy)) return {};
    if (policy.content.number > root_policy().number + 1)
        return refuse(Errc::out_of_order, "a root policy before this one is missing");
    if (policy.content.number <= root_policy().number)
        return refuse_right("a second root policy of the same number");
    if (!is_signed_by_roots(policy, &root_policy())) return refuse_signature();
    policies_.push_back(std::move(policy));
    return {};
}

/// Whether this is a policy of the log once more, whichever two keys signed this copy of it.
bool Directory::is_known_policy(const SignedRootPolicy& policy) const {
    const auto known =
        std::ranges::find_if(policies_, [&](const auto& other) { return other.id() == policy.id(); });
    if (known == policies_.end()) return false;
    return is_signed_by_roots(policy, known == policies_.begin() ? nullptr : &std::prev(known)->content);
}

Result<RecordId> Directory::admit_certificate(ByteView bytes) {
    VALISE_TRY(SignedCertificate record, parse_certificate(bytes));
    const RecordId id = record.id();
    const Certificate content = record.content;
    VALISE_TRY_VOID(check_signature(record, content.issuer));
    if (certificates_.contains(id)) return id;
    VALISE_TRY_VOID(check_right(content));

    certificates_.emplace(id, Standing{std::move(record), std::nullopt, {}});
    if (Standing* const issuer = standing_of(content.issuer)) issuer->serials.insert(content.serial);
    add_to_subject(id, content);
    for (const auto& key : keys_of(content)) owners_[key] = content.subject;
    if (content.kind == CertificateKind::focal_point) focal_points_[content.state].push_back(id);
    return id;
}

/// Before those of the same certifier that have a greater serial number: in whatever order they come.
void Directory::add_to_subject(const RecordId& id, const Certificate& certificate) {
    auto& all = subjects_[certificate.subject];
    const auto is_later = [&](const RecordId& other) {
        const Certificate& content = standing_of(other)->record.content;
        return !certificate.is_by_root && content.issuer == certificate.issuer
            && content.serial > certificate.serial;
    };
    all.insert(std::ranges::find_if(all, is_later), id);
}

template <class Content>
Result<void> Directory::check_signature(
    const Signed<Content, OneOrRoot>& record, const RecordId& signer) const {
    if (record.content.is_by_root) {
        const RootPolicy* const policy = policy_of(signer);
        if (policy == nullptr) return refuse(Errc::out_of_order, "the root policy is not known yet");
        if (!is_signed_by_roots(record, *policy)) return refuse_signature();
        return {};
    }
    const Standing* const certificate = standing_of(signer);
    if (certificate == nullptr) return refuse(Errc::out_of_order, "the signer is not known yet");
    if (!is_signed_by(record, certificate->record.content.key)) return refuse_signature();
    return {};
}

Result<void> Directory::check_right(const Certificate& certificate) const {
    if (!has_usable_keys(certificate)) return refuse_right("keys that nobody can use, or one key twice");
    if (has_barred_key(certificate)) return refuse_right("a key that was lost or compromised");
    if (certificate.is_by_root) return check_right_of_roots(certificate);
    VALISE_TRY_VOID(check_right_of(*standing_of(certificate.issuer), certificate));
    for (const auto& key : keys_of(certificate)) {
        const auto owner = owners_.find(key);
        if (owner != owners_.end() && owner->second != certificate.subject)
            return refuse_right("somebody else's key");
    }
    const Standing* const newest = newest_of(certificate.subject);
    if (newest != nullptr && !may_renew(certificate, *newest))
        return refuse_right("renewed by somebody who has no right to, or as something else");
    return {};
}

/// Nothing that somebody lower claimed before, a subject or a key, stands in the way of the roots.
Result<void> Directory::check_right_of_roots(const Certificate& certificate) const {
    if (certificate.issuer != policies_.back().id())
        return refuse_right("signed under a root policy that was replaced");
    const auto focal_point = focal_point_of(certificate.state);
    if (focal_point && find(*focal_point)->subject != certificate.subject)
        return refuse_right("this State has a focal point, who is to be revoked first");
    return {};
}

Result<void> Directory::check_right_of(const Standing& issuer, const Certificate& certificate) const {
    const Certificate& above = issuer.record.content;
    if (!may_certify(above.kind, certificate.kind))
        return refuse_right("an issuer of this kind certifies no such thing");
    if (above.state.is_a_state() && above.state != certificate.state)
        return refuse_right("a certificate for another State");
    if (certificate.role_bound > above.role_bound) return refuse_right("a role above that of the issuer");
    // What a revocation leaves good is good, too, where it comes behind the revocation.
    const bool is_left_good =
        issuer.last_good_serial && certificate.serial <= *issuer.last_good_serial && !is_void(issuer);
    if (!is_in_force(certificate.issuer) && !is_left_good)
        return refuse_right("the certificate above is not in force");
    if (certificate.serial == 0 || issuer.serials.contains(certificate.serial))
        return refuse_right("a serial number that was used up");
    if (certificate.kind == CertificateKind::focal_point && latest_focal_point_of(certificate.state))
        return refuse_right("only the roots name the next focal point of a State");
    return {};
}

/// Asked of what the roots did not certify. A subject stays what it is; after a revocation, its
/// State's focal point alone brings it back.
bool Directory::may_renew(const Certificate& renewal, const Standing& newest) const {
    const Certificate& before = newest.record.content;
    if (renewal.kind != before.kind || renewal.state != before.state) return false;
    if (focal_point_of(renewal.state) == renewal.issuer) return true;
    return !newest.last_good_serial && has_same_subject(renewal.issuer, before.issuer);
}

Result<void> Directory::admit_revocation(ByteView bytes) {
    VALISE_TRY(const SignedRevocation revocation, parse_revocation(bytes));
    const Revocation& content = revocation.content;
    VALISE_TRY_VOID(check_signature(revocation, content.revoker));
    Standing* const target = standing_of(content.target);
    if (target == nullptr) return refuse(Errc::out_of_order, "what is revoked is not known yet");
    if (revocations_.contains(revocation.id())) return {};
    // A renewal that its author did not know of yet does not save the subject.
    const SubjectId subject = target->record.content.subject;
    const Standing* const newest = newest_of(subject);
    if (!may_revoke(content, newest == nullptr ? target->record.content : newest->record.content))
        return refuse_right("revoked by somebody who has no right to");

    revocations_.insert(revocation.id());
    if (newest != nullptr && newest != target) lower_last_good_serial(*standing_of(newest->record.id()), 0);
    lower_last_good_serial(*target, content.last_good_serial);
    if (bars_the_keys(content.reason))
        for (const auto& key : keys_of(target->record.content)) barred_keys_.emplace(subject, key);
    return {};
}

/// A second revocation may void more, never bring anything back.
void Directory::lower_last_good_serial(Standing& standing, std::uint64_t serial) {
    standing.last_good_serial = std::min(standing.last_good_serial.value_or(serial), serial);
}

/// Issuers and focal points are the roots' to revoke. A State's experts and devices are its own:
/// today's focal point may revoke them, whoever certified them, and so may the expert who did.
bool Directory::may_revoke(const Revocation& revocation, const Certificate& target) const {
    const bool is_for_roots =
        target.kind == CertificateKind::issuer || target.kind == CertificateKind::focal_point;
    if (revocation.is_by_root != is_for_roots) return false;
    if (is_for_roots) return revocation.revoker == policies_.back().id();
    return is_in_force(revocation.revoker)
        && (focal_point_of(target.state) == revocation.revoker
            || has_same_subject(revocation.revoker, target.issuer));
}

bool Directory::is_in_force(const RecordId& id) const {
    const Standing* const standing = standing_of(id);
    return standing != nullptr && standing == newest_of(standing->record.content.subject)
        && !standing->last_good_serial && !has_barred_key(standing->record.content);
}

/// Whether a revocation above reaches down to it.
bool Directory::is_void(const Standing& standing) const {
    const Standing* below = &standing;
    while (!below->record.content.is_by_root) {
        const Standing* const above = standing_of(below->record.content.issuer);
        if (above->last_good_serial && below->record.content.serial > *above->last_good_serial) return true;
        below = above;
    }
    return false;
}

bool Directory::has_barred_key(const Certificate& certificate) const {
    return !certificate.is_by_root && std::ranges::any_of(keys_of(certificate), [&](const auto& key) {
        return barred_keys_.contains({certificate.subject, key});
    });
}

const Certificate* Directory::find(const RecordId& id) const {
    const Standing* const standing = standing_of(id);
    return standing == nullptr ? nullptr : &standing->record.content;
}

std::span<const RecordId> Directory::certificates_of(const SubjectId& subject) const {
    const auto found = subjects_.find(subject);
    return found == subjects_.end() ? std::span<const RecordId>() : found->second;
}

std::optional<RecordId> Directory::focal_point_of(const StateCode& state) const {
    const Standing* const latest = latest_focal_point_of(state);
    if (latest == nullptr || !is_in_force(latest->record.id())) return std::nullopt;
    return latest->record.id();
}

std::span<const RecordId> Directory::focal_points_of(const StateCode& state) const {
    const auto found = focal_points_.find(state);
    return found == focal_points_.end() ? std::span<const RecordId>() : found->second;
}

std::uint64_t Directory::last_serial_of(const RecordId& issuer) const {
    const Standing* const standing = standing_of(issuer);
    return standing == nullptr || standing->serials.empty() ? 0 : *standing->serials.rbegin();
}

/// The latest in force or not; one that is void never was.
const Directory::Standing* Directory::latest_focal_point_of(const StateCode& state) const {
    const auto found = focal_points_.find(state);
    return found == focal_points_.end() ? nullptr : last_that_counts(found->second);
}

/// A renewal that is void supersedes nothing.
const Directory::Standing* Directory::newest_of(const SubjectId& subject) const {
    const auto found = subjects_.find(subject);
    return found == subjects_.end() ? nullptr : last_that_counts(found->second);
}

const Directory::Standing* Directory::last_that_counts(const std::vector<RecordId>& records) const {
    for (auto record = records.rbegin(); record != records.rend(); ++record)
        if (const Standing* const standing = standing_of(*record); !is_void(*standing)) return standing;
    return nullptr;
}

bool Directory::has_same_subject(const RecordId& one, const RecordId& other) const {
    const Certificate* const first = find(one);
    const Certificate* const second = find(other);
    return first != nullptr && second != nullptr && first->subject == second->subject;
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
