// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>

#include "valise/enrolment/invitation.hpp"

/// From the root policy that came with the program down to whoever invites.
namespace valise::enrolment {

namespace {

using crypto::CertificateKind;

/// What a register says of who certified whom.
struct Above {
    std::map<RecordId, std::optional<RecordId>> of; ///< None above what the roots certified.
    std::vector<RecordId> focal_points;             ///< All that the State had.
};

Result<Above> ones_above(const crypto::StateCode& state, std::span<const exchange::Item> items) {
    Above above;
    for (const exchange::Item& item : items) {
        if (item.kind != exchange::ItemKind::certificate) continue;
        VALISE_TRY(const auto record, crypto::parse_certificate(item.bytes));
        const crypto::Certificate& content = record.content;
        above.of.emplace(record.id(), content.is_by_root ? std::nullopt : std::optional(content.issuer));
        if (content.kind == CertificateKind::focal_point && content.state == state)
            above.focal_points.push_back(record.id());
    }
    return above;
}

Result<bool> is_needed(const exchange::Item& item, const std::set<RecordId>& needed) {
    if (item.kind == exchange::ItemKind::root_policy) {
        VALISE_TRY(const auto policy, crypto::parse_root_policy(item.bytes));
        return policy.content.number > 1;
    }
    if (item.kind == exchange::ItemKind::revocation) {
        VALISE_TRY(const auto record, crypto::parse_revocation(item.bytes));
        return record.content.is_by_root && needed.contains(record.content.target);
    }
    if (item.kind != exchange::ItemKind::certificate) return false;
    VALISE_TRY(const auto record, crypto::parse_certificate(item.bytes));
    return needed.contains(record.id());
}

bool may_offer(CertificateKind certifier, CertificateKind offered) {
    switch (offered) {
    case CertificateKind::focal_point: return certifier == CertificateKind::issuer;
    case CertificateKind::expert: return certifier == CertificateKind::focal_point;
    case CertificateKind::device:
        return certifier == CertificateKind::focal_point || certifier == CertificateKind::expert;
    case CertificateKind::issuer: return false;
    }
    return false;
}

/// Whether the device that invites is one of whoever will sign. An issuer has none, and invites by whichever
/// device it trusts: nothing follows from that without the issuer's signature.
bool is_by_own_device(const crypto::Certificate& device, const crypto::Certificate& certifier,
    const crypto::Directory& directory) {
    if (certifier.kind == CertificateKind::issuer) return true;
    const crypto::Certificate* const owner = directory.find(device.issuer);
    return owner != nullptr && owner->subject == certifier.subject;
}

bool is_within(const Offer& offer, const crypto::Certificate& certifier) {
    return may_offer(certifier.kind, offer.kind) && offer.role_bound <= certifier.role_bound
        && (!certifier.state.is_a_state() || certifier.state == offer.state);
}

/// Whoever invites for the roots certifies nobody: without two of their signatures, nothing follows from it.
Result<void> check_offer_of_roots(const Invitation& invitation, const crypto::Directory& directory) {
    if (invitation.offer.kind != CertificateKind::focal_point
        || invitation.certifier != directory.root_policy_id())
        return refuse(Errc::not_permitted, "not what the root keys of today sign");
    if (directory.find(invitation.inviter)->kind != CertificateKind::device)
        return refuse(Errc::not_permitted, "an invitation by no device");
    return {};
}

} // namespace

Result<std::vector<exchange::Item>> leading_to(std::span<const RecordId> certificates,
    const crypto::StateCode& state, std::span<const exchange::Item> register_items) {
    VALISE_TRY(Above above, ones_above(state, register_items));
    std::vector<RecordId> ends(certificates.begin(), certificates.end());
    ends.insert(ends.end(), above.focal_points.begin(), above.focal_points.end());
    std::set<RecordId> needed;
    for (const RecordId& certificate : ends) {
        std::optional<RecordId> next = certificate;
        while (next && needed.insert(*next).second) {
            const auto found = above.of.find(*next);
            if (found == above.of.end()) return refuse(Errc::not_found, "a certificate that is not here");
            next = found->second;
        }
    }
    std::vector<exchange::Item> leading;
    for (const exchange::Item& item : register_items) {
        VALISE_TRY(const bool is_part, is_needed(item, needed));
        if (is_part) leading.push_back(item);
    }
    return leading;
}

Result<void> check_offer(const Invitation& invitation, const crypto::Directory& directory) {
    const bool is_by_roots = invitation.is_by_roots();
    if (!directory.is_in_force(invitation.inviter)
        || (!is_by_roots && !directory.is_in_force(invitation.certifier)))
        return refuse(Errc::not_permitted, "an invitation under a certificate that is not in force");
    if (is_by_roots) return check_offer_of_roots(invitation, directory);
    const crypto::Certificate& device = *directory.find(invitation.inviter);
    const crypto::Certificate& certifier = *directory.find(invitation.certifier);
    if (device.kind != CertificateKind::device || !is_by_own_device(device, certifier, directory))
        return refuse(Errc::not_permitted, "an invitation by a device of somebody else");
    if (!is_within(invitation.offer, certifier))
        return refuse(Errc::not_permitted, "an offer beyond what its author may certify");
    return {};
}

Result<OpenedInvitation> open_invitation(const Ticket& ticket, ByteView letter, ByteView first_root_policy) {
    VALISE_TRY(Bytes content, open_letter(ticket, LetterKind::invitation, letter));
    VALISE_TRY(Invitation invitation, parse_invitation(content));
    VALISE_TRY(crypto::Directory directory, crypto::Directory::begin(first_root_policy));
    for (const exchange::Item& record : invitation.records) {
        if (record.kind == exchange::ItemKind::root_policy)
            VALISE_TRY_VOID(directory.admit_root_policy(record.bytes));
        else if (record.kind == exchange::ItemKind::revocation)
            VALISE_TRY_VOID(directory.admit_revocation(record.bytes));
        else
            VALISE_TRY_VOID(directory.admit_certificate(record.bytes));
    }
    VALISE_TRY_VOID(check_offer(invitation, directory));
    return OpenedInvitation{std::move(invitation), std::move(content), std::move(directory)};
}

} // namespace valise::enrolment
