// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/crypto/noise.hpp"
#include "valise/enrolment/invitation.hpp"

namespace valise::enrolment {

/// The handshake that the second and third letter are, bound to the ticket and the invitation. Of the new
/// device, if the key of the other side is given.
[[nodiscard]] crypto::noise::Handshake begin_handshake(const Ticket& ticket, ByteView invitation,
    const crypto::AgreementKeyPair& own, const std::optional<crypto::AgreementKey>& peer);

/// What the second letter carries; the key of the channel is that of the handshake.
struct Request {
    Applicant applicant;
    std::optional<crypto::Signature> person_proof;
    crypto::Signature device_proof{};
    /// Of the person, over the certificate of the device, for each serial number that theirs may have.
    std::vector<crypto::Signature> device_signatures;
};

[[nodiscard]] Bytes encode(const Request& request);
/// `malformed`; whether the signatures hold is for `check` to say.
[[nodiscard]] Result<Request> parse_request(
    ByteView payload, const Invitation& invitation, const crypto::AgreementKey& channel);

/// The serial number of the person's certificate that a device is certified under as number `place`.
[[nodiscard]] std::uint64_t serial_at(const Invitation& invitation, std::uint64_t place);
/// Signs for a new device all that a request needs.
[[nodiscard]] Request make_request(const Invitation& invitation, ByteView invitation_content,
    const NewSecrets& secrets, std::string_view name);
/// Whether whoever asks has the keys for which they ask, and certified the device: else `corrupt_data`.
[[nodiscard]] Result<void> check(
    const Request& request, const Invitation& invitation, ByteView invitation_content);

/// What the third letter carries: a reason, or certificates.
inline constexpr Byte certified = 0;
inline constexpr std::size_t person_certificate_size = 176;
inline constexpr std::size_t person_certificate_size_by_roots = 242;
inline constexpr std::size_t device_certificate_size = 272;
[[nodiscard]] bool is_reason(Byte outcome) noexcept;

} // namespace valise::enrolment
