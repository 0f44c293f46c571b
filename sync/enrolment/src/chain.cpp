// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>

#include "valise/enrolment/invitation.hpp"

/// From the root policy that came with the program down to whoever invites.
namespace valise::enrolment {

namespace {

using crypto::CertificateKind;

/// The one above each certificate of the register that is not by the roots.
Result<std::map<RecordId, std::optional<RecordId>>> ones_above(std::span<const exchange::Item> items) {
    std::map<RecordId, std::optional<RecordId>> above;
    for (const exchange::Item& item : items) {
        if (item.kind != exchange::ItemKind::certificate) continue;
        VALISE_TRY(const auto record, crypto::parse_certificate(item.bytes));
        above.emplace(
            record.id(), record.content.is_by_root ? std::nullopt : std::optional(record.content.issuer));
    }
    return above;
}

Result<bool> is_needed(const exchange::Item& item, const std::set<RecordId>& needed) {
    if (item.kind == exchange::ItemKind::root_policy) {
        VALISE_TRY(const auto policy, crypto::parse_root_policy(item.bytes));
        return policy.content.number > 1;
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

} // namespace

Result<std::vector<exchange::Item>> leading_to(
    std::span<const RecordId> certificates, std::span<const exchange::Item> register_items) {
    VALISE_TRY(const auto above, ones_above(register_items));
    std::set<RecordId> needed;
    for (const RecordId& certificate : certificates) {
        std::optional<RecordId> next = certificate;
        while (next && needed.insert(*next).second) {
            const auto found = above.find(*next);
            if (found == above.end()) return refuse(Errc::not_found, "a certificate that is not here");
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
    if (!directory.is_in_force(invitation.inviter) || !directory.is_in_force(invitation.certifier))
        return refuse(Errc::not_permitted, "an invitation under a certificate that is not in force");
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
        else
            VALISE_TRY_VOID(directory.admit_certificate(record.bytes));
    }
    VALISE_TRY_VOID(check_offer(invitation, directory));
    return OpenedInvitation{std::move(invitation), std::move(content), std::move(directory)};
}

} // namespace valise::enrolment
