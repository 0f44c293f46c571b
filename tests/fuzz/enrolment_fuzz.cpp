// SPDX-License-Identifier: Apache-2.0
// The input as one of the things that an enrolment reads, by its first byte. The fuzzer has the ticket, and
// the keys of either side of the handshake: it seals what it tries itself.
#include <algorithm>
#include <array>
#include <utility>

#include "handshake.hpp"
#include "mutation.hpp"
#include "sync/enrolment/ministry.hpp"
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

    [[nodiscard]] Bytes sealed(LetterKind kind, ByteView content) {
        return *seal_letter(inviting.ticket(), kind, content, ministry.random());
    }
    [[nodiscard]] crypto::AgreementKeyPair new_channel() const {
        return crypto::AgreementKeyPair::from_private_key(joining.secrets().channel.clone());
    }

private:
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

void offer_answer(ByteView payload) {
    const Joining& joining = scene().joining;
    auto handshake =
        begin_handshake(joining.ticket(), scene().invitation, scene().ministry.channel, std::nullopt);
    VALISE_CHECK(
        handshake.read_message(*open_letter(joining.ticket(), LetterKind::request, joining.letter())));
    const auto message = handshake.write_message(payload, scene().ministry.random());
    if (!message || message->size() > most_letter_content) return;
    const auto outcome = joining.receive(scene().sealed(LetterKind::answer, *message));
    if (!outcome) return;
    if (std::holds_alternative<Enrolled>(*outcome))
        VALISE_CHECK(std::ranges::equal(payload, scene().answer));
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
    switch (data[0] % 4) {
    case 0: offer_as_it_is(input); break;
    case 1: offer_invitation(input); break;
    case 2: offer_request(input); break;
    default: offer_answer(input); break;
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    const auto fresh = [&] {
        SeededRandom random(seed);
        const auto text = text_of({scene().inviting.ticket().clone(), ModuleAddress{{}, "https://a"}});
        const std::array<std::pair<Byte, Bytes>, 6> genuine{
            {{1, scene().invitation}, {2, scene().request}, {3, scene().answer}, {0, to_bytes(text.view())},
                {0, encode(MailRequest(TakeMail{}))}, {0, to_bytes(scene().joining.keep().secret.view())}}};
        const auto& [role, content] = genuine[random.below(genuine.size())];
        Bytes input{role};
        append(input, content);
        return input;
    };
    return fuzz::mutated_or_fresh({data, room}, size, seed, fresh);
}
