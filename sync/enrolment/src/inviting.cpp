// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/inviting.hpp"

#include <algorithm>

#include "handshake.hpp"
#include "layout.hpp"

namespace valise::enrolment {

namespace {

constexpr std::size_t kept_size = 1 + Ticket::size;

void draw_if_zeros(SubjectId& name, Random& random) {
    while (name == SubjectId{}) random.fill(name.bytes);
}

/// One of up to three letters that stand one behind the other; empty if there are not so many.
Bytes letter_at(ByteView letters, std::size_t place) {
    const std::size_t begin = place * letter_size;
    return begin < letters.size() ? to_bytes(letters.subspan(begin, letter_size)) : Bytes();
}

} // namespace

Result<Inviting> Inviting::begin(const Inviter& inviter, Offer offer, Random& random) {
    if (offer.is_with_person()) draw_if_zeros(offer.person, random);
    draw_if_zeros(offer.device, random);
    Invitation invitation{offer, inviter.device, inviter.certifier, 0, inviter.module, {}};
    if (offer.is_with_person() && inviter.certifier != inviter.directory.root_policy_id())
        invitation.first_serial = inviter.directory.last_serial_of(inviter.certifier) + 1;
    VALISE_TRY_VOID(check_offer(invitation, inviter.directory));
    if (inviter.directory.find(inviter.device)->device_keys.channel != inviter.channel.public_key())
        return refuse(Errc::invalid_input, "not the channel key of the device that invites");
    std::vector<RecordId> shown{inviter.device};
    if (!invitation.is_by_roots()) shown.push_back(inviter.certifier);
    VALISE_TRY(invitation.records, leading_to(shown, offer.state, inviter.register_items));

    VALISE_TRY(const Bytes content, encode(invitation));
    Ticket ticket = Ticket::draw(random);
    VALISE_TRY(Bytes letter, seal_letter(ticket, LetterKind::invitation, content, random));
    return reopen(std::move(ticket), std::move(letter), inviter.channel);
}

Result<Inviting> Inviting::reopen(Ticket ticket, Bytes letter, const crypto::AgreementKeyPair& channel) {
    VALISE_TRY(Bytes content, open_letter(ticket, LetterKind::invitation, letter));
    VALISE_TRY(Invitation invitation, parse_invitation(content));
    return Inviting(std::move(ticket), std::move(letter), std::move(content), std::move(invitation), channel);
}

Kept Inviting::keep() const {
    Kept kept{crypto::Secret(kept_size), letter_};
    kept.secret.bytes()[0] = format_version;
    std::ranges::copy(ticket_.view(), kept.secret.bytes().begin() + 1);
    append(kept.letters, request_);
    append(kept.letters, answer_);
    return kept;
}

Result<Inviting> Inviting::resume(const Kept& kept, const crypto::AgreementKeyPair& channel) {
    const ByteView secret = kept.secret.view();
    if (secret.size() != kept_size || kept.letters.size() % letter_size != 0 || kept.letters.empty()
        || kept.letters.size() > 3 * letter_size)
        return refuse(Errc::malformed, "not an invitation that was kept");
    if (secret[0] != format_version) return refuse(Errc::unsupported, "kept by another version");
    VALISE_TRY(Inviting inviting,
        reopen(Ticket::of(fixed<Ticket::size>(secret.subspan(1))), letter_at(kept.letters, 0), channel));
    if (const Bytes request = letter_at(kept.letters, 1); !request.empty())
        VALISE_TRY_VOID(inviting.receive(request));
    inviting.answer_ = letter_at(kept.letters, 2);
    return inviting;
}

Result<Applicant> Inviting::receive(ByteView letter) {
    VALISE_TRY(const Bytes message, open_letter(ticket_, LetterKind::request, letter));
    if (!request_.empty()) {
        if (!std::ranges::equal(letter, request_))
            return refuse(Errc::not_permitted, "a ticket that somebody has used before");
        return *applicant_;
    }
    auto handshake = begin_handshake(ticket_, content_, channel_, std::nullopt);
    const auto payload = handshake.read_message(message);
    if (!payload) return refuse(Errc::corrupt_data, "a request that does not open");
    VALISE_TRY(Request request, parse_request(*payload, invitation_, *handshake.peer_static()));
    VALISE_TRY_VOID(check(request, invitation_, content_));
    request_ = to_bytes(letter);
    device_signatures_ = std::move(request.device_signatures);
    applicant_ = std::move(request.applicant);
    return *applicant_;
}

Result<void> Inviting::check_may_answer() const {
    if (!applicant_) return refuse(Errc::out_of_order, "nobody has asked yet");
    if (!answer_.empty()) return refuse(Errc::not_permitted, "this invitation was answered before");
    return {};
}

Result<Certified> Inviting::certify(const Confirmed& confirmed, const crypto::SigningKey& certifier,
    const crypto::Directory& directory, Random& random) {
    return certify_by(confirmed, &certifier, directory, random);
}

Result<Certified> Inviting::certify(
    const Confirmed& confirmed, const ByRoots& roots, const crypto::Directory& directory, Random& random) {
    return certify_by(confirmed, &roots, directory, random);
}

Result<Certified> Inviting::certify_by(
    const Confirmed& confirmed, const Signer& signer, const crypto::Directory& directory, Random& random) {
    VALISE_TRY_VOID(check_may_answer());
    const auto* const roots = std::get_if<const ByRoots*>(&signer);
    if ((roots != nullptr) != invitation_.is_by_roots())
        return refuse(Errc::not_permitted, "other keys are to sign this than those that would");
    if (confirmed.keys() != applicant_->keys)
        return refuse(Errc::invalid_input, "other keys were compared than those that ask");
    VALISE_TRY(Certified made,
        roots == nullptr ? sign(*std::get<const crypto::SigningKey*>(signer), directory)
                         : sign((*roots)->signers));

    // Whatever the directory would refuse is not to be handed out.
    crypto::Directory after = directory;
    if (made.person) VALISE_TRY_VOID(after.admit_certificate(made.person->bytes));
    VALISE_TRY_VOID(after.admit_certificate(made.device.bytes));

    Bytes payload{certified};
    if (roots != nullptr) append(payload, FixedWriter().prefixed16((*roots)->revocation).written());
    if (made.person) append(payload, made.person->bytes);
    append(payload, made.device.bytes);
    VALISE_TRY(made.letter, seal_answer(payload, random));
    answer_ = made.letter;
    return made;
}

Result<Certified> Inviting::sign(
    const crypto::SigningKey& certifier, const crypto::Directory& directory) const {
    const NewKeys& keys = applicant_->keys;
    const std::uint64_t serial = directory.last_serial_of(invitation_.certifier) + 1;
    if (!invitation_.offer.is_with_person()) {
        const auto device = device_certificate(invitation_, keys, invitation_.certifier, serial);
        return Certified{{}, std::nullopt, crypto::sign_certificate(device, certifier)};
    }
    const std::uint64_t place = serial - std::min(serial, invitation_.first_serial);
    if (place >= Invitation::serials)
        return refuse(Errc::exhausted, "so many were certified meanwhile that a new invitation is needed");
    auto person = crypto::sign_certificate(
        person_certificate(invitation_, keys, invitation_.first_serial + place), certifier);
    const auto device = device_certificate(invitation_, keys, person.id(), 1);
    return Certified{{}, std::move(person), crypto::assemble_certificate(device, device_signatures_[place])};
}

Certified Inviting::sign(const crypto::RootSigners& roots) const {
    const NewKeys& keys = applicant_->keys;
    auto person =
        crypto::sign_certificate(person_certificate(invitation_, keys, serial_at(invitation_, 0)), roots);
    const auto device = device_certificate(invitation_, keys, person.id(), 1);
    return Certified{{}, std::move(person), crypto::assemble_certificate(device, device_signatures_.front())};
}

Result<Bytes> Inviting::refuse_applicant(RefusalReason reason, Random& random) {
    VALISE_TRY_VOID(check_may_answer());
    VALISE_TRY(answer_, seal_answer(ByteArray<1>{static_cast<Byte>(reason)}, random));
    return answer_;
}

Result<Bytes> Inviting::seal_answer(ByteView payload, Random& random) const {
    VALISE_TRY(const Bytes request, open_letter(ticket_, LetterKind::request, request_));
    auto handshake = begin_handshake(ticket_, content_, channel_, std::nullopt);
    VALISE_TRY_VOID(handshake.read_message(request));
    VALISE_TRY(const Bytes message, handshake.write_message(payload, random));
    return seal_letter(ticket_, LetterKind::answer, message, random);
}

} // namespace valise::enrolment
