// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/joining.hpp"

#include <algorithm>

#include "handshake.hpp"
#include "layout.hpp"

namespace valise::enrolment {

namespace {

constexpr std::size_t kept_secrets = 6;
constexpr std::size_t longest_kept =
    1 + Ticket::size + kept_secrets * crypto::key_size + 1 + Applicant::longest_name;

/// Gives out one secret, once: the ephemeral key of the handshake.
class OneDraw final : public Random {
public:
    explicit OneDraw(const crypto::Secret& drawn) : drawn_(&drawn) {}

    void fill(ByteSpan out) override {
        VALISE_CHECK(drawn_ != nullptr && out.size() == drawn_->size());
        std::ranges::copy(drawn_->view(), out.begin());
        drawn_ = nullptr;
    }

private:
    const crypto::Secret* drawn_;
};

/// Whether it says what is offered, whatever its serial number is.
bool is_as_offered(const crypto::Certificate& certificate, crypto::Certificate expected) {
    expected.serial = certificate.serial;
    return certificate == expected;
}

tl::unexpected<Error> refuse_certificates() {
    return refuse(Errc::not_permitted, "other certificates than those that were offered");
}

} // namespace

/// The request as it goes, and the handshake that waits for its answer.
struct Joining::Asked {
    crypto::noise::Handshake handshake;
    Bytes message;
};

Result<Joining> Joining::begin(const Ticket& ticket, ByteView invitation, ByteView first_root_policy,
    std::string_view name, Random& random) {
    if (!is_name(name)) return refuse(Errc::invalid_input, "not a name");
    VALISE_TRY(OpenedInvitation opened, open_invitation(ticket, invitation, first_root_policy));
    NewSecrets secrets = NewSecrets::draw(random);
    Joining joining(ticket.clone(), to_bytes(invitation), std::move(opened), std::move(secrets),
        crypto::Secret::random(crypto::key_size, random), name);
    VALISE_TRY(const Asked asked, joining.ask());
    VALISE_TRY(joining.request_, seal_letter(ticket, LetterKind::request, asked.message, random));
    return joining;
}

Result<Joining::Asked> Joining::ask() const {
    const Invitation& invitation = opened_.invitation;
    const auto channel = crypto::AgreementKeyPair::from_private_key(secrets_.channel.clone());
    const auto& inviter = opened_.directory.find(invitation.inviter)->device_keys.channel;
    auto handshake = begin_handshake(ticket_, opened_.content, channel, inviter);
    OneDraw ephemeral(ephemeral_);
    const Bytes payload = encode(make_request(invitation, opened_.content, secrets_, name_));
    VALISE_TRY(Bytes message, handshake.write_message(payload, ephemeral));
    return Asked{std::move(handshake), std::move(message)};
}

crypto::Fingerprint Joining::fingerprint() const {
    return secrets_.keys(opened_.invitation.offer.is_with_person()).fingerprint();
}

Kept Joining::keep() const {
    crypto::Secret secret(longest_kept - Applicant::longest_name + name_.size());
    auto out = secret.bytes().begin();
    *out++ = format_version;
    out = std::ranges::copy(ticket_.view(), out).out;
    for (const auto* const one : {&secrets_.person, &secrets_.device, &secrets_.sealing, &secrets_.channel,
             &secrets_.bundle, &ephemeral_})
        out = std::ranges::copy(one->view(), out).out;
    *out++ = static_cast<Byte>(name_.size());
    std::ranges::copy(as_bytes(name_), out);
    Kept kept{std::move(secret), invitation_};
    append(kept.letters, request_);
    return kept;
}

Result<Joining> Joining::resume(const Kept& kept, ByteView first_root_policy) {
    FixedReader reader(kept.secret.view());
    const std::uint8_t version = reader.u8();
    if (!reader.has_failed() && version != format_version)
        return refuse(Errc::unsupported, "kept by another version");
    const ByteView ticket = reader.view(Ticket::size);
    std::array<crypto::Secret, kept_secrets> secrets;
    for (crypto::Secret& one : secrets) one = crypto::Secret::copy_of(reader.view(crypto::key_size));
    const auto name = as_text(reader.prefixed8(Applicant::longest_name));
    VALISE_TRY_VOID(reader.finish());
    if (kept.letters.size() != 2 * letter_size || !is_name(name))
        return refuse(Errc::malformed, "not a request that was kept");

    const ByteView letters = kept.letters;
    auto own_ticket = Ticket::of(fixed<Ticket::size>(ticket));
    VALISE_TRY(
        OpenedInvitation opened, open_invitation(own_ticket, letters.first(letter_size), first_root_policy));
    auto& [person, device, sealing, channel, bundle, ephemeral] = secrets;
    Joining joining(std::move(own_ticket), to_bytes(letters.first(letter_size)), std::move(opened),
        {std::move(person), std::move(device), std::move(sealing), std::move(channel), std::move(bundle)},
        std::move(ephemeral), name);
    joining.request_ = to_bytes(letters.subspan(letter_size));
    VALISE_TRY(const Bytes message, open_letter(joining.ticket_, LetterKind::request, joining.request_));
    VALISE_TRY(const Asked asked, joining.ask());
    if (asked.message != message) return refuse(Errc::corrupt_data, "another request than these keys make");
    return joining;
}

Result<Outcome> Joining::receive(ByteView letter) const {
    VALISE_TRY(const Bytes message, open_letter(ticket_, LetterKind::answer, letter));
    VALISE_TRY(Asked asked, ask());
    const auto payload = asked.handshake.read_message(message);
    if (!payload) return refuse(Errc::corrupt_data, "an answer to something else");
    if (payload->empty()) return refuse(Errc::malformed, "an answer that says nothing");
    const Byte outcome = payload->front();
    if (outcome == certified) return read_certificates(ByteView(*payload).subspan(1));
    if (payload->size() != 1 || !is_reason(outcome)) return refuse(Errc::malformed, "an answer that is none");
    return static_cast<RefusalReason>(outcome);
}

Result<Outcome> Joining::read_certificates(ByteView certificates) const {
    const Invitation& invitation = opened_.invitation;
    const bool is_with_person = invitation.offer.is_with_person();
    const NewKeys keys = secrets_.keys(is_with_person);
    FixedReader reader(certificates);
    Bytes revocation;
    std::size_t size_of_person = is_with_person ? person_certificate_size : 0;
    if (invitation.is_by_roots()) {
        revocation = to_bytes(reader.prefixed16(largest_record));
        size_of_person = person_certificate_size_by_roots;
    }
    const ByteView first = reader.view(size_of_person);
    const ByteView second = reader.view(device_certificate_size);
    VALISE_TRY_VOID(reader.finish());

    crypto::Directory directory = opened_.directory;
    if (!revocation.empty()) VALISE_TRY_VOID(directory.admit_revocation(revocation));
    std::optional<crypto::SignedCertificate> person;
    RecordId issuer = invitation.certifier;
    if (is_with_person) {
        VALISE_TRY(person, crypto::parse_certificate(first));
        if (!is_as_offered(person->content, person_certificate(invitation, keys, 0)))
            return refuse_certificates();
        VALISE_TRY(issuer, directory.admit_certificate(first));
    }
    VALISE_TRY(auto device, crypto::parse_certificate(second));
    if (!is_as_offered(device.content, device_certificate(invitation, keys, issuer, 0)))
        return refuse_certificates();
    VALISE_TRY_VOID(directory.admit_certificate(second));
    return Enrolled{std::move(directory), std::move(person), std::move(device), std::move(revocation)};
}

} // namespace valise::enrolment
