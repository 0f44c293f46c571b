// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "valise/enrolment/invitation.hpp"

namespace valise::enrolment {

/// What a new device has in the end.
struct Enrolled {
    crypto::Directory directory; ///< What led to the certificates, and they.
    std::optional<crypto::SignedCertificate> person;
    crypto::SignedCertificate device;
    Bytes revocation; ///< Of the focal point whom this person succeeds; mostly empty.
};

using Outcome = std::variant<Enrolled, RefusalReason>;

/// One enrolment, from the side of the new device: it draws its keys, asks, and reads the answer.
///
/// Always true of it: what it takes for an answer was written by the device that invited, for this request
/// alone, and certifies its own keys as what was offered, by a way that leads to the root policy that came
/// with the program. Its private keys are in nothing that it sends.
///
/// It is to be kept (`keep`) before the request leaves: the answer opens with nothing else.
///
/// Owner of its keys; move-only; used by one thread.
class Joining {
public:
    /// Refuses as `open_invitation` does; `invalid_input` for a name that is none.
    [[nodiscard]] static Result<Joining> begin(const Ticket& ticket, ByteView invitation,
        ByteView first_root_policy, std::string_view name, Random& random);
    /// Goes on with what was kept. `malformed`, `corrupt_data`, or as `open_invitation` refuses.
    [[nodiscard]] static Result<Joining> resume(const Kept& kept, ByteView first_root_policy);
    [[nodiscard]] Kept keep() const;

    [[nodiscard]] const Ticket& ticket() const noexcept { return ticket_; }
    [[nodiscard]] const Invitation& invitation() const noexcept { return opened_.invitation; }
    /// The second letter.
    [[nodiscard]] const Bytes& letter() const noexcept { return request_; }
    /// What is to be read to whoever invites.
    [[nodiscard]] crypto::Fingerprint fingerprint() const;
    [[nodiscard]] const NewSecrets& secrets() const noexcept { return secrets_; }
    [[nodiscard]] const std::string& name() const noexcept { return name_; }

    /// Reads the third letter; as often as it is given. Refuses as `open_letter` does; `corrupt_data` for one
    /// that does not open with this request; `malformed`; `not_permitted` for certificates that are not those
    /// that were offered, or that their author had no right to.
    [[nodiscard]] Result<Outcome> receive(ByteView letter) const;

private:
    Joining(Ticket ticket, Bytes invitation, OpenedInvitation opened, NewSecrets secrets,
        crypto::Secret ephemeral, std::string_view name)
        : ticket_(std::move(ticket)),
          invitation_(std::move(invitation)),
          opened_(std::move(opened)),
          secrets_(std::move(secrets)),
          ephemeral_(std::move(ephemeral)),
          name_(name) {}

    struct Asked;
    [[nodiscard]] Result<Asked> ask() const;
    [[nodiscard]] Result<Outcome> read_certificates(ByteView certificates) const;

    Ticket ticket_;
    Bytes invitation_;
    OpenedInvitation opened_;
    NewSecrets secrets_;
    crypto::Secret ephemeral_; ///< Of the handshake: with the same one, the same request comes out again.
    std::string name_;
    Bytes request_;
};

} // namespace valise::enrolment
