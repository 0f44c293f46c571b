// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include "formats.hpp"
#include "support/memory_stick.hpp"
#include "sync/enrolment/ministry.hpp"
#include "valise/crypto/noise.hpp"
#include "valise/enrolment/mail.hpp"
#include "valise/pouch/reading.hpp"

namespace valise::lab {
namespace {

using enrolment::LetterKind;
namespace noise = crypto::noise;

/// Somebody lets somebody in, by letters.
struct EnrolmentScene {
    tests::Ministry ministry;
    enrolment::Inviting inviting = ministry.invite();
    enrolment::Joining joining = *ministry.join(inviting);
    enrolment::Kept before_the_request = inviting.keep();

    EnrolmentScene() { VALISE_CHECK(ministry.certify(inviting, joining).has_value()); }
};

void add_enrolment_formats(std::vector<Format>& formats) {
    const auto scene = std::make_shared<EnrolmentScene>();
    const auto& ticket = scene->inviting.ticket();
    const Bytes& invitation = scene->inviting.letter();
    formats.push_back({"letter with an invitation", {invitation}, [scene, &ticket](ByteView bytes) {
                           return unless_refused(
                               enrolment::open_letter(ticket, LetterKind::invitation, bytes).has_value());
                       }});
    formats.push_back({"letter with a request", {scene->joining.letter()}, [scene](ByteView bytes) {
                           auto again = enrolment::Inviting::resume(
                               scene->before_the_request, scene->ministry.channel);
                           return unless_refused(again && again->receive(bytes));
                       }});
    formats.push_back({"letter with an answer", {scene->inviting.answer()},
        [scene](ByteView bytes) { return unless_refused(scene->joining.receive(bytes).has_value()); }});
    const auto encoding = [](const auto& message) { return enrolment::encode(message); };
    formats.push_back({"mail that is asked for",
        {encode(enrolment::MailRequest(enrolment::TakeMail{{1, 2, 3}})),
            encode(enrolment::MailRequest(enrolment::LeaveMail{{4, 5}, invitation}))},
        [encoding](ByteView bytes) {
            return unless_misread(enrolment::parse_mail_request(bytes), bytes, encoding);
        }});
    formats.push_back({"mail that is handed out",
        {encode(enrolment::MailAnswer{}),
            encode(enrolment::MailAnswer{enrolment::MailStatus::lies, invitation})},
        [encoding](ByteView bytes) {
            return unless_misread(enrolment::parse_mail_answer(bytes), bytes, encoding);
        }});
}

/// A handshake and what follows.
struct NoiseScene {
    SeededRandom random{3};
    crypto::AgreementKeyPair device = crypto::AgreementKeyPair::generate(random);
    crypto::AgreementKeyPair module = crypto::AgreementKeyPair::generate(random);
    Bytes first = *begin(noise::Role::initiator).write_message(Bytes(100, 1), random);

    [[nodiscard]] noise::Handshake begin(noise::Role role) {
        const bool is_device = role == noise::Role::initiator;
        return *noise::Handshake::begin(noise::patterns::ik, role, {},
            is_device ? noise::Keys{&device, module.public_key(), {}}
                      : noise::Keys{&module, std::nullopt, {}});
    }
};

void add_noise_formats(std::vector<Format>& formats) {
    const auto scene = std::make_shared<NoiseScene>();
    formats.push_back({"first message of Noise", {scene->first}, [scene](ByteView bytes) {
                           auto responder = scene->begin(noise::Role::responder);
                           return unless_refused(responder.read_message(bytes).has_value());
                       }});
    const auto keys = [scene] {
        auto initiator = scene->begin(noise::Role::initiator);
        auto responder = scene->begin(noise::Role::responder);
        VALISE_CHECK(responder.read_message(*initiator.write_message({}, scene->random)).has_value());
        VALISE_CHECK(initiator.read_message(*responder.write_message({}, scene->random)).has_value());
        return std::pair(*initiator.into_transport(), *responder.into_transport());
    };
    const auto transports = std::make_shared<decltype(keys())>(keys());
    const Bytes message = *transports->first.seal(Bytes(200, 3));
    formats.push_back({"message of Noise", {message},
        [transports](ByteView bytes) { return unless_refused(transports->second.open(bytes).has_value()); }});
}

/// A pouch for somebody who has the key.
struct PouchScene {
    tests::Ministry ministry;
    std::vector<crypto::age::Identity> identities;
    Bytes file;

    PouchScene() {
        identities.push_back(crypto::age::Identity::generate(ministry.random()));
        const auto& maker = ministry.device;
        tests::MemoryStick stick;
        auto packer = pouch::Packer::begin(stick, {maker.content.subject, maker.id(), ministry.device_key},
            {pouch::Addressee{maker.content.subject, identities.front().recipient().key}},
            {1'790'000'000'000}, ministry.random());
        VALISE_CHECK(packer.has_value());
        for (const auto& item : ministry.register_items)
            VALISE_CHECK(packer->add(pouch::PlacedItem{exchange::the_register, item}).has_value());
        const auto packed = packer->finish();
        VALISE_CHECK(packed.has_value());
        file = stick.files.at(packed->files.front());
    }
    [[nodiscard]] bool opens(ByteView bytes) const {
        tests::BytesSource source(bytes);
        return pouch::look_into(source, {ministry.device.content.subject, identities, ministry.directory})
            .has_value();
    }
};

} // namespace

std::vector<Format> letter_formats() {
    std::vector<Format> formats;
    add_enrolment_formats(formats);
    add_noise_formats(formats);
    const auto scene = std::make_shared<PouchScene>();
    VALISE_CHECK(scene->opens(scene->file));
    formats.push_back(
        {"pouch", {scene->file}, [scene](ByteView bytes) { return unless_refused(scene->opens(bytes)); }});
    return formats;
}

} // namespace valise::lab
