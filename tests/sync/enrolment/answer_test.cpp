// SPDX-License-Identifier: Apache-2.0
// What a new device takes for an answer, from somebody who has every key of whoever invites.
#include <gtest/gtest.h>

#include "handshake.hpp"
#include "ministry.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::enrolment {
namespace {

using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;

class Answered : public testing::Test {
protected:
    [[nodiscard]] Result<Outcome> receive(ByteView payload) {
        const Ticket& ticket = inviting_.ticket();
        const Bytes content = *open_letter(ticket, LetterKind::invitation, inviting_.letter());
        auto handshake = begin_handshake(ticket, content, ministry_.channel, std::nullopt);
        VALISE_CHECK(handshake.read_message(*open_letter(ticket, LetterKind::request, joining_.letter())));
        const Bytes message = *handshake.write_message(payload, ministry_.random());
        return joining_.receive(*seal_letter(ticket, LetterKind::answer, message, ministry_.random()));
    }
    /// An answer with this certificate of the person, and one of the device below it.
    [[nodiscard]] Bytes answer(const crypto::SignedCertificate& person, NewKeys keys) {
        const auto device = device_certificate(inviting_.invitation(), keys, person.id(), 1);
        const auto key = crypto::SigningKey::from_seed(joining_.secrets().person.key());
        Bytes payload{certified};
        append(payload, person.bytes);
        append(payload, crypto::sign_certificate(device, key).bytes);
        return payload;
    }
    [[nodiscard]] crypto::Certificate person() const {
        return person_certificate(inviting_.invitation(), keys_, inviting_.invitation().first_serial);
    }
    [[nodiscard]] crypto::SignedCertificate sign(const crypto::Certificate& certificate) const {
        return crypto::sign_certificate(certificate, ministry_.focal_point.key);
    }

    tests::Ministry ministry_;
    Inviting inviting_ = ministry_.invite();
    Joining joining_ = *ministry_.join(inviting_);
    NewKeys keys_ = joining_.secrets().keys(true);
};

TEST_F(Answered, TakesTheCertificatesThatWereOffered) {
    EXPECT_THAT(receive(answer(sign(person()), keys_)), is_accepted());
}

TEST_F(Answered, TakesNoOtherCertificates) { // Law 4
    std::vector<crypto::Certificate> others(5, person());
    others[0].role_bound = crypto::Role::admin;
    others[1].subject.bytes[0] ^= 1;
    others[2].renew_by.milliseconds += 1;
    others[3].key[0] ^= 1;
    others[4].kind = crypto::CertificateKind::focal_point;
    for (const auto& other : others)
        EXPECT_THAT(receive(answer(sign(other), keys_)), is_refused(Errc::not_permitted));

    auto with_other_keys = keys_;
    with_other_keys.device_keys.sealing = crypto::AgreementKeyPair::generate(ministry_.random()).public_key();
    EXPECT_THAT(receive(answer(sign(person()), with_other_keys)), is_refused(Errc::not_permitted));
    const auto by_issuer = crypto::sign_certificate(person(), ministry_.issuer.key);
    EXPECT_THAT(receive(answer(by_issuer, keys_)), is_refused(Errc::corrupt_data));
}

TEST_F(Answered, IsRefusedWhenABitOfItIsOtherwise) {
    const Bytes good = answer(sign(person()), keys_);
    std::vector<std::size_t> let_pass;
    for (std::size_t bit = 0; bit < good.size() * 8; bit += 29) {
        Bytes bad = good;
        bad[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
        if (receive(bad)) let_pass.push_back(bit);
    }

    EXPECT_THAT(let_pass, IsEmpty());
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, good.size() - 1})
        EXPECT_THAT(receive(ByteView(good).first(size)), is_refused(Errc::malformed));
}

TEST_F(Answered, WhoAsksForKeysThatAreNotTheirsIsRefused) { // Law 1
    const Ticket& ticket = inviting_.ticket();
    const Bytes content = *open_letter(ticket, LetterKind::invitation, inviting_.letter());
    const auto channel = crypto::AgreementKeyPair::from_private_key(joining_.secrets().channel.clone());
    const auto receives = [&](const Request& request) {
        auto handshake = begin_handshake(ticket, content, channel, ministry_.channel.public_key());
        const Bytes message = *handshake.write_message(encode(request), ministry_.random());
        return inviting_.receive(*seal_letter(ticket, LetterKind::request, message, ministry_.random()));
    };
    const Request good = make_request(inviting_.invitation(), content, joining_.secrets(), "Amina");
    const auto foreign = NewSecrets::draw(ministry_.random()).keys(true);
    std::vector<Request> bad(6, good);
    bad[0].applicant.keys.device = foreign.device;
    bad[1].applicant.keys.person = foreign.person;
    bad[2].applicant.keys.device_keys.sealing = foreign.device_keys.sealing;
    bad[3].applicant.keys.device_keys.bundle = foreign.device_keys.bundle;
    bad[4].device_signatures[31] = bad[4].device_signatures[30];
    bad[5].person_proof = good.device_proof;

    for (const Request& request : bad) EXPECT_THAT(receives(request), is_refused(Errc::corrupt_data));
    EXPECT_EQ(inviting_.applicant(), std::nullopt);
    EXPECT_THAT(receives(good), is_accepted());
}

TEST_F(Answered, GivesTheReasonOfARefusal) {
    for (const auto reason :
        {RefusalReason::words_differ, RefusalReason::not_expected, RefusalReason::withdrawn}) {
        const auto outcome = receive(Bytes{static_cast<Byte>(reason)});
        ASSERT_THAT(outcome, is_accepted());
        EXPECT_EQ(std::get<RefusalReason>(*outcome), reason);
    }
    EXPECT_THAT(receive(Bytes{4}), is_refused(Errc::malformed));
    EXPECT_THAT(receive(Bytes{1, 0}), is_refused(Errc::malformed));
}

} // namespace
} // namespace valise::enrolment
