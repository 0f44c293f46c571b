// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "valise/crypto/directory.hpp"
#include "valise/enrolment/letter.hpp"
#include "valise/enrolment/new_device.hpp"
#include "valise/exchange/card.hpp"
#include "valise/exchange/sequence.hpp"

namespace valise::enrolment {

/// What a new device is to be certified as.
struct Offer {
    /// An expert, or a focal point, with a first device; or a further device of whoever invites.
    crypto::CertificateKind kind = crypto::CertificateKind::expert;
    crypto::Role role_bound = crypto::Role::editor;
    crypto::StateCode state;
    SubjectId person; ///< Of an expert or focal point; all zeros for a further device.
    SubjectId device;
    Timestamp issued;   ///< Shown only, as the next one. Not before 1970.
    Timestamp renew_by; ///< Of the certificates.

    [[nodiscard]] bool is_with_person() const noexcept { return kind != crypto::CertificateKind::device; }

    bool operator==(const Offer&) const = default;
};

/// A module that the new device can speak to.
struct ModulePlace {
    exchange::SignedCard card;
    std::string address; ///< As `is_address` has it.
};

/// What the first letter says.
struct Invitation {
    /// For how many serial numbers a new person certifies the device beforehand: as many certificates may be
    /// given by the same hand while an invitation is out.
    static constexpr std::uint64_t serials = 32;
    static constexpr std::size_t most_records = 64;

    Offer offer;
    RecordId inviter;               ///< The certificate of the device that invites.
    RecordId certifier;             ///< The certificate whose key will sign, or the root policy.
    std::uint64_t first_serial = 0; ///< Of the person's certificate at least; 0 for all others.
    std::optional<ModulePlace> module;
    /// Root policies from the second on, certificates, and revocations by the roots, in the order in which a
    /// directory admits them.
    std::vector<exchange::Item> records;

    /// Whether two root keys will sign: they name the next focal point of a State that had one.
    [[nodiscard]] bool is_by_roots() const noexcept { return offer.is_with_person() && first_serial == 0; }
    /// For how many serial numbers a new person certifies the device; what roots sign needs none of its own.
    [[nodiscard]] std::uint64_t serial_count() const noexcept { return is_by_roots() ? 1 : serials; }
};

/// What is encoded is what `parse_invitation` reads; more records than may be, or larger ones, are
/// `too_large`.
[[nodiscard]] Result<Bytes> encode(const Invitation& invitation);
/// `malformed`, or as the parser of a card says. Whether anybody may offer this is for `check_offer` to say.
[[nodiscard]] Result<Invitation> parse_invitation(ByteView content);

/// What all that follows is bound to.
[[nodiscard]] crypto::Digest id_of_invitation(ByteView content);

/// Of the register, those root policies and certificates that lead to these certificates and to every focal
/// point that this State had, with the revocations of these, in their order: who learns of a successor alone
/// would take nobody before them. `not_found` when one is missing.
[[nodiscard]] Result<std::vector<exchange::Item>> leading_to(std::span<const RecordId> certificates,
    const crypto::StateCode& state, std::span<const exchange::Item> register_items);

/// Whether whoever invites has the right to what is offered, by what this directory knows: both certificates
/// are in force, that of the device is of the one who certifies (but for an issuer, who has no device), and
/// the offer is within what that one may certify. Where roots will sign, theirs is the newest policy, and
/// whoever invites is only who carries the letters. Else `not_permitted`.
[[nodiscard]] Result<void> check_offer(const Invitation& invitation, const crypto::Directory& directory);

/// An invitation that leads to the root policy that came with the program.
struct OpenedInvitation {
    Invitation invitation;
    Bytes content;
    crypto::Directory directory; ///< What the invitation tells of who is who, and nothing else.
};

/// Opens the first letter: what a person looks at before asking. Refuses as `open_letter`,
/// `parse_invitation`, the directory and `check_offer` do.
[[nodiscard]] Result<OpenedInvitation> open_invitation(
    const Ticket& ticket, ByteView letter, ByteView first_root_policy);

/// The certificates that an offer leads to, before they are signed.
[[nodiscard]] crypto::Certificate person_certificate(
    const Invitation& invitation, const NewKeys& keys, std::uint64_t serial);
[[nodiscard]] crypto::Certificate device_certificate(
    const Invitation& invitation, const NewKeys& keys, const RecordId& issuer, std::uint64_t serial);

} // namespace valise::enrolment
