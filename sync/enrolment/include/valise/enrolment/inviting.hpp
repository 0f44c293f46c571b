// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "valise/enrolment/invitation.hpp"

namespace valise::enrolment {

/// Who invites. Borrowed for the length of one call.
struct Inviter {
    const crypto::Directory& directory;
    std::span<const exchange::Item> register_items; ///< All of it, in its order.
    RecordId device;                                ///< The certificate of this device.
    const crypto::AgreementKeyPair& channel;        ///< Of this device.
    RecordId certifier;                ///< The certificate whose key will sign; or the newest root policy.
    std::optional<ModulePlace> module; ///< Nothing when letters are carried as files.
};

/// What two root keys do for a successor. Borrowed for the length of one call.
struct ByRoots {
    const crypto::RootSigners& signers;
    ByteView revocation; ///< Of the focal point before; empty where there is none any more.
};

/// What the new device is given, and the register is to be given too.
struct Certified {
    Bytes letter;
    std::optional<crypto::SignedCertificate> person;
    crypto::SignedCertificate device;
};

/// One enrolment, from the side that invites: a ticket and an invitation, then who asks, then the answer.
///
/// Always true of it: a ticket serves one request and one answer. Nothing is certified but keys of which the
/// six words were compared, and nothing but what was offered. No clock ends it: whoever invited withdraws it,
/// by refusing or by letting go of what was kept.
///
/// Every call that changes it is followed by keeping it (`keep`) before a letter leaves: what was handed out
/// and not kept could be made a second time, otherwise.
///
/// Owner of its ticket and of a copy of the channel key; move-only; used by one thread.
class Inviting {
public:
    /// Draws a ticket and names for whoever comes: `offer.person`, if it is all zeros (else it is somebody
    /// who comes back with new keys), and `offer.device`. Refuses as `check_offer`, `leading_to` and `encode`
    /// do; `invalid_input` for a channel key that is not of the device.
    [[nodiscard]] static Result<Inviting> begin(const Inviter& inviter, Offer offer, Random& random);
    /// Goes on with what was kept. `malformed`, `wrong_key` or `corrupt_data` for anything else.
    [[nodiscard]] static Result<Inviting> resume(const Kept& kept, const crypto::AgreementKeyPair& channel);
    [[nodiscard]] Kept keep() const;

    [[nodiscard]] const Ticket& ticket() const noexcept { return ticket_; }
    [[nodiscard]] const Invitation& invitation() const noexcept { return invitation_; }
    /// The first letter.
    [[nodiscard]] const Bytes& letter() const noexcept { return letter_; }
    /// Who asks, once somebody has.
    [[nodiscard]] const std::optional<Applicant>& applicant() const noexcept { return applicant_; }
    /// The third letter, once there is one. Empty before.
    [[nodiscard]] const Bytes& answer() const noexcept { return answer_; }

    /// Takes the second letter in; once more, it changes nothing. Refuses, and stays as it was: as
    /// `open_letter` does; `corrupt_data` for a request that does not open or whose keys are not those of
    /// whoever asks; `malformed`; `not_permitted` when another one was taken before, for somebody else has
    /// the ticket.
    Result<Applicant> receive(ByteView letter);

    /// Certifies who asked. The key is that of the certificate that the invitation names; `directory` has
    /// all that it certified. Refuses, and stays as it was: `out_of_order` when nobody has asked;
    /// `not_permitted` when there is an answer already, or as the directory says; `invalid_input` when
    /// something else was confirmed; `exhausted` when so many were certified meanwhile that a new invitation
    /// is needed.
    [[nodiscard]] Result<Certified> certify(const Confirmed& confirmed, const crypto::SigningKey& certifier,
        const crypto::Directory& directory, Random& random);
    /// The same where two root keys sign. `directory` has the revocation already. `not_permitted` too where
    /// the invitation is not for the roots to answer, and the other way round.
    [[nodiscard]] Result<Certified> certify(
        const Confirmed& confirmed, const ByRoots& roots, const crypto::Directory& directory, Random& random);
    /// Says no, with its reason, to who asked. Refuses as `certify` does.
    [[nodiscard]] Result<Bytes> refuse_applicant(RefusalReason reason, Random& random);

private:
    Inviting(Ticket ticket, Bytes letter, Bytes content, Invitation invitation,
        const crypto::AgreementKeyPair& channel)
        : ticket_(std::move(ticket)),
          letter_(std::move(letter)),
          content_(std::move(content)),
          invitation_(std::move(invitation)),
          channel_(channel.clone()) {}

    [[nodiscard]] static Result<Inviting> reopen(
        Ticket ticket, Bytes letter, const crypto::AgreementKeyPair& channel);
    [[nodiscard]] Result<void> check_may_answer() const;
    using Signer = std::variant<const crypto::SigningKey*, const ByRoots*>;
    [[nodiscard]] Result<Certified> certify_by(
        const Confirmed& confirmed, const Signer& signer, const crypto::Directory& directory, Random& random);
    [[nodiscard]] Result<Certified> sign(
        const crypto::SigningKey& certifier, const crypto::Directory& directory) const;
    [[nodiscard]] Certified sign(const crypto::RootSigners& roots) const;
    [[nodiscard]] Result<Bytes> seal_answer(ByteView payload, Random& random) const;

    Ticket ticket_;
    Bytes letter_;
    Bytes content_;
    Invitation invitation_;
    crypto::AgreementKeyPair channel_;
    Bytes request_; ///< As it came; empty before.
    Bytes answer_;
    std::optional<Applicant> applicant_;
    std::vector<crypto::Signature>
        device_signatures_; ///< Of the person who asks, one for each serial number.
};

} // namespace valise::enrolment
