// SPDX-License-Identifier: Apache-2.0
#include "handshake.hpp"

#include <array>

#include "layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::enrolment {

namespace {

namespace noise = crypto::noise;

/// What somebody signs to show that they have a key: for these keys together, and this invitation alone.
Bytes possession_of(const NewKeys& keys, ByteView invitation_content) {
    Bytes statement = to_bytes(id_of_invitation(invitation_content));
    append(statement, keys.encode());
    return statement;
}

/// The certificate that the person gives to the device, if theirs gets this serial number.
crypto::Certificate device_below(const Invitation& invitation, const NewKeys& keys, std::uint64_t serial) {
    const auto person = crypto::assemble_certificate(person_certificate(invitation, keys, serial), {});
    return device_certificate(invitation, keys, person.id(), 1);
}

tl::unexpected<Error> refuse_proof() {
    return refuse(Errc::corrupt_data, "a request by somebody who has not the keys in it");
}

} // namespace

noise::Handshake begin_handshake(const Ticket& ticket, ByteView invitation,
    const crypto::AgreementKeyPair& own, const std::optional<crypto::AgreementKey>& peer) {
    FixedWriter prologue;
    prologue.bytes(as_bytes(crypto::context::enrolment))
        .u8(format_version)
        .u8(suite)
        .bytes(id_of_invitation(invitation));
    const std::array<crypto::Secret, 1> psks{handshake_secret(ticket)};
    auto handshake = noise::Handshake::begin(noise::patterns::ik_psk2,
        peer ? noise::Role::initiator : noise::Role::responder, prologue.written(), {&own, peer, psks});
    VALISE_CHECK(handshake.has_value());
    return *std::move(handshake);
}

Bytes encode(const Request& request) {
    const NewKeys& keys = request.applicant.keys;
    FixedWriter writer;
    if (keys.person) writer.bytes(*keys.person);
    writer.bytes(keys.device)
        .bytes(keys.device_keys.sealing)
        .bytes(keys.device_keys.bundle)
        .prefixed8(as_bytes(request.applicant.name));
    if (request.person_proof) writer.bytes(*request.person_proof);
    writer.bytes(request.device_proof);
    for (const crypto::Signature& signature : request.device_signatures) writer.bytes(signature);
    return writer.written();
}

Result<Request> parse_request(
    ByteView payload, const Invitation& invitation, const crypto::AgreementKey& channel) {
    const Offer& offer = invitation.offer;
    FixedReader reader(payload);
    Request request;
    NewKeys& keys = request.applicant.keys;
    if (offer.is_with_person()) keys.person = reader.array<sizeof(crypto::VerificationKey)>();
    keys.device = reader.array<sizeof(crypto::VerificationKey)>();
    keys.device_keys.sealing = reader.array<sizeof(crypto::AgreementKey)>();
    keys.device_keys.channel = channel;
    keys.device_keys.bundle = reader.array<sizeof(crypto::AgreementKey)>();
    request.applicant.name = as_text(reader.prefixed8(Applicant::longest_name));
    if (offer.is_with_person()) request.person_proof = reader.array<sizeof(crypto::Signature)>();
    request.device_proof = reader.array<sizeof(crypto::Signature)>();
    if (offer.is_with_person())
        for (std::uint64_t i = 0; i < invitation.serial_count(); ++i)
            request.device_signatures.push_back(reader.array<sizeof(crypto::Signature)>());
    VALISE_TRY_VOID(reader.finish());
    if (!is_name(request.applicant.name)) return refuse(Errc::malformed, "not a name");
    return request;
}

std::uint64_t serial_at(const Invitation& invitation, std::uint64_t place) {
    return invitation.is_by_roots() ? 1 : invitation.first_serial + place;
}

Request make_request(const Invitation& invitation, ByteView invitation_content, const NewSecrets& secrets,
    std::string_view name) {
    const auto person = crypto::SigningKey::from_seed(secrets.person.key());
    const auto device = crypto::SigningKey::from_seed(secrets.device.key());
    Request request;
    NewKeys& keys = request.applicant.keys;
    keys = secrets.keys(invitation.offer.is_with_person());
    request.applicant.name = name;
    const Bytes statement = possession_of(keys, invitation_content);
    request.device_proof = device.sign(crypto::context::possession, statement);
    if (!invitation.offer.is_with_person()) return request;

    request.person_proof = person.sign(crypto::context::possession, statement);
    for (std::uint64_t i = 0; i < invitation.serial_count(); ++i) {
        const auto below =
            crypto::sign_certificate(device_below(invitation, keys, serial_at(invitation, i)), person);
        request.device_signatures.push_back(std::get<crypto::Signature>(below.signatures));
    }
    return request;
}

Result<void> check(const Request& request, const Invitation& invitation, ByteView invitation_content) {
    const NewKeys& keys = request.applicant.keys;
    const Bytes statement = possession_of(keys, invitation_content);
    const auto has_signed = [&](const crypto::VerificationKey& key, const crypto::Signature& proof) {
        return crypto::is_signed_by(key, crypto::context::possession, statement, proof);
    };
    if (!has_signed(keys.device, request.device_proof)) return refuse_proof();
    if (!keys.person) return {};
    if (*keys.person == keys.device || !has_signed(*keys.person, *request.person_proof))
        return refuse_proof();
    for (std::uint64_t i = 0; i < invitation.serial_count(); ++i) {
        const auto below = crypto::assemble_certificate(
            device_below(invitation, keys, serial_at(invitation, i)), request.device_signatures[i]);
        if (!crypto::is_signed_by(below, *keys.person)) return refuse_proof();
    }
    return {};
}

bool is_reason(Byte outcome) noexcept {
    return outcome >= static_cast<Byte>(RefusalReason::words_differ)
        && outcome <= static_cast<Byte>(RefusalReason::withdrawn);
}

} // namespace valise::enrolment
