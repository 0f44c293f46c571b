// SPDX-License-Identifier: Apache-2.0
// The input as one of the things that an enrolment reads, by its first byte. The fuzzer has the ticket, and
// the keys of either side of the handshake: it seals what it tries itself.
#include <algorithm>
#include <array>
#include <utility>

#include "handshake.hpp"
#include "mutation.hpp"
#include "sync/enrolment/ministry.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/enrolment/mail.hpp"

namespace {

using namespace valise;
using namespace valise::enrolment;

struct Scene {
    tests::Ministry ministry;
    Inviting inviting = ministry.invite();
    Joining joining = *ministry.join(inviting);
    Bytes invitation = *open_letter(inviting.ticket(), LetterKind::invitation, inviting.letter());
    Bytes request = encode(make_request(inviting.invitation(), invitation, joining.secrets(), "Amina"));
    Bytes answer = genuine_answer();
    /// A successor, whom root keys are to sign for.
    Inviting succession = succession_of(ministry);
    Joining successor = *ministry.join(succession);
    Bytes succession_content = *open_letter(succession.ticket(), LetterKind::invitation, succession.letter());
    Bytes succession_answer = genuine_succession();

    [[nodiscard]] Bytes sealed(LetterKind kind, ByteView content) {
        return *seal_letter(inviting.ticket(), kind, content, ministry.random());
    }
    [[nodiscard]] crypto::AgreementKeyPair new_channel() const {
        return crypto::AgreementKeyPair::from_private_key(joining.secrets().channel.clone());
    }

private:
    static Inviting succession_of(tests::Ministry& of) {
        Inviter inviter = of.inviter();
        inviter.certifier = of.directory.root_policy_id();
        return *Inviting::begin(
            inviter, tests::Ministry::offer(crypto::CertificateKind::focal_point), of.random());
    }
    Bytes genuine_succession() {
        const auto keys = successor.secrets().keys(true);
        const auto person = crypto::sign_certificate(
            person_certificate(succession.invitation(), keys, 1), ministry.authority().signers());
        Bytes payload{enrolment::certified};
        append(payload, FixedWriter().prefixed16(revocation()).written());
        append(payload, person.bytes);
        append(payload,
            crypto::sign_certificate(device_certificate(succession.invitation(), keys, person.id(), 1),
                crypto::SigningKey::from_seed(successor.secrets().person.key()))
                .bytes);
        return payload;
    }
    Bytes revocation() {
        crypto::Revocation revocation;
        revocation.target = ministry.focal_point.id();
        revocation.revoker = ministry.directory.root_policy_id();
        revocation.is_by_root = true;
        return crypto::sign_revocation(revocation, ministry.authority().signers()).bytes;
    }
    Bytes genuine_answer() {
        Inviting answering = *Inviting::resume(inviting.keep(), ministry.channel);
        const auto certified = *ministry.certify(answering, joining);
        Bytes payload{enrolment::certified};
        append(payload, certified.person->bytes);
        append(payload, certified.device.bytes);
        return payload;
    }
};

Scene& scene() {
    static Scene one;
    return one;
}

void offer_invitation(ByteView content) {
    if (content.size() > most_letter_content) return;
    const auto parsed = parse_invitation(content);
    VALISE_CHECK(!parsed || encode(*parsed) == to_bytes(content));
    const auto opened = open_invitation(scene().inviting.ticket(),
        scene().sealed(LetterKind::invitation, content), scene().ministry.root_policy());
    VALISE_CHECK(!opened || parsed);
    // Whoever is shown is of this world: nobody else has signatures that hold.
    VALISE_CHECK(!opened || opened->invitation.inviter == scene().ministry.device.id());
}

void offer_request(ByteView payload) {
    Inviting inviting = *Inviting::resume(scene().inviting.keep(), scene().ministry.channel);
    auto handshake = begin_handshake(
        inviting.ticket(), scene().invitation, scene().new_channel(), scene().ministry.channel.public_key());
    const auto message = handshake.write_message(payload, scene().ministry.random());
    if (!message || message->size() > most_letter_content) return;
    const auto applicant = inviting.receive(scene().sealed(LetterKind::request, *message));
    VALISE_CHECK(!applicant || applicant->keys == scene().joining.secrets().keys(true));
    VALISE_CHECK(applicant.has_value() == inviting.applicant().has_value());
}

void offer_answer(ByteView payload, const Joining& joining, ByteView invitation, ByteView genuine) {
    auto handshake = begin_handshake(joining.ticket(), invitation, scene().ministry.channel, std::nullopt);
    VALISE_CHECK(
        handshake.read_message(*open_letter(joining.ticket(), LetterKind::request, joining.letter())));
    const auto message = handshake.write_message(payload, scene().ministry.random());
    if (!message || message->size() > most_letter_content) return;
    const auto outcome = joining.receive(scene().sealed(LetterKind::answer, *message));
    if (!outcome) return;
    if (std::holds_alternative<Enrolled>(*outcome))
        VALISE_CHECK(std::ranges::equal(payload, genuine));
    else
        VALISE_CHECK(payload.size() == 1);
}

void offer_as_it_is(ByteView input) {
    if (const auto ticket = Ticket::parse(as_text(input)))
        VALISE_CHECK(Ticket::parse(as_text(ticket->text().view())).has_value());
    if (const auto code = parse_ticket_code(as_text(input)))
        VALISE_CHECK(parse_ticket_code(as_text(text_of(*code).view()))->module == code->module);
    if (const auto request = parse_mail_request(input)) VALISE_CHECK(encode(*request) == to_bytes(input));
    if (const auto answer = parse_mail_answer(input)) VALISE_CHECK(encode(*answer) == to_bytes(input));
    VALISE_CHECK(!open_letter(scene().inviting.ticket(), LetterKind::answer, input));
    const Kept kept{crypto::Secret::copy_of(input), scene().joining.keep().letters};
    VALISE_CHECK(!Inviting::resume(kept, scene().ministry.channel));
    (void)Joining::resume(kept, scene().ministry.root_policy());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView input = ByteView(data, size).subspan(1);
    switch (data[0] % 5) {
    case 0: offer_as_it_is(input); break;
    case 1: offer_invitation(input); break;
    case 2: offer_request(input); break;
    case 3: offer_answer(input, scene().joining, scene().invitation, scene().answer); break;
    default:
        offer_answer(input, scene().successor, scene().succession_content, scene().succession_answer);
        break;
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    const auto fresh = [&] {
        SeededRandom random(seed);
        const auto text = text_of({scene().inviting.ticket().clone(), ModuleAddress{{}, "https://a"}});
        const std::array<std::pair<Byte, Bytes>, 8> genuine{
            {{1, scene().invitation}, {1, scene().succession_content}, {4, scene().succession_answer},
                {2, scene().request}, {3, scene().answer}, {0, to_bytes(text.view())},
                {0, encode(MailRequest(TakeMail{}))}, {0, to_bytes(scene().joining.keep().secret.view())}}};
        const auto& [role, content] = genuine[random.below(genuine.size())];
        Bytes input{role};
        append(input, content);
        return input;
    };
    return fuzz::mutated_or_fresh({data, room}, size, seed, fresh);
}
