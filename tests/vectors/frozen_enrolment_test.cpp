// SPDX-License-Identifier: Apache-2.0
// A whole enrolment, held to vectors that another program computed from docs/formats.md.
#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "support/fixed_random.hpp"
#include "support/refusal.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/enrolment/inviting.hpp"
#include "valise/enrolment/joining.hpp"
#include "vectors/frozen.hpp"

namespace valise::enrolment {
namespace {

using tests::FixedRandom;
using tests::frozen;
using tests::hex;
using tests::is_accepted;

Bytes repeated(std::initializer_list<std::pair<Byte, std::size_t>> parts) {
    Bytes bytes;
    for (const auto& [value, count] : parts) bytes.insert(bytes.end(), count, value);
    return bytes;
}

crypto::SigningKey key(Byte fill) {
    return crypto::SigningKey::from_seed(crypto::Secret::copy_of(Bytes(32, fill)).key());
}

class FrozenEnrolment : public testing::Test {
protected:
    FrozenEnrolment() {
        for (const auto& record : vectors_["records"]) {
            VALISE_CHECK(directory_.admit_certificate(hex(record)).has_value());
            register_items_.push_back({exchange::ItemKind::certificate, hex(record)});
        }
    }

    static Bytes root_policy() { return hex(frozen()["certificates"]["root_policy"]["bytes"]); }
    std::string text(const char* name) const { return vectors_[name].get<std::string>(); }
    std::string letter(std::size_t place) const { return vectors_["letters"][place].get<std::string>(); }
    static std::string digest_of(ByteView letter) { return to_hex(crypto::blake2b({letter})); }
    RecordId record(std::size_t place) const {
        return crypto::parse_certificate(register_items_[place].bytes)->id();
    }

    Inviting invite() {
        Offer offer;
        offer.state = *crypto::StateCode::parse("SEN");
        offer.issued = {1'790'000'000'000};
        offer.renew_by = {1'820'000'000'000};
        const ModulePlace module{
            *exchange::SignedCard::parse(hex(vectors_["card"])), "https://module.example"};
        Bytes drawn = repeated({{Byte{0xe1}, 16}, {Byte{0xe2}, 16}});
        append(drawn, hex(vectors_["ticket"]));
        append(drawn, Bytes(24, 0x91));
        FixedRandom random(drawn);
        return *Inviting::begin(
            {directory_, register_items_, record(2), channel_, record(1), module}, offer, random);
    }
    Joining join(const Inviting& inviting) {
        FixedRandom random(repeated({{Byte{0x81}, 32}, {Byte{0x82}, 32}, {Byte{0x83}, 32}, {Byte{0x84}, 32},
            {Byte{0x85}, 32}, {Byte{0x86}, 32}, {Byte{0x92}, 24}}));
        return *Joining::begin(inviting.ticket(), inviting.letter(), root_policy(), "Amina Diop", random);
    }

    const tests::Json& vectors_ = frozen()["enrolment"];
    crypto::Directory directory_ = *crypto::Directory::begin(root_policy());
    std::vector<exchange::Item> register_items_;
    const crypto::AgreementKeyPair channel_ =
        crypto::AgreementKeyPair::from_private_key(crypto::Secret::copy_of(Bytes(32, 0x71)));
};

TEST_F(FrozenEnrolment, ATicketIsWrittenAndDerivedFromAsItWas) {
    const auto ticket = Ticket::parse(text("text"));
    const auto other = Ticket::parse(text("other_text"));
    const auto code = parse_ticket_code(text("code"));

    ASSERT_TRUE(ticket && other && code);
    EXPECT_EQ(to_hex(ticket->view()), text("ticket"));
    EXPECT_EQ(as_text(ticket->text().view()), text("text"));
    EXPECT_EQ(to_bytes(other->view()), Bytes(16, 0xd7));
    EXPECT_EQ(as_text(text_of(*code).view()), text("code"));
    EXPECT_EQ(to_hex(handshake_secret(*ticket).view()), text("handshake_secret"));
    for (const auto kind : {LetterKind::invitation, LetterKind::request, LetterKind::answer}) {
        const auto place = static_cast<std::size_t>(kind) - 1;
        EXPECT_EQ(to_hex(address_of(*ticket, kind)), vectors_["addresses"][place].get<std::string>());
    }
}

TEST_F(FrozenEnrolment, TheThreeLettersAreWrittenAsTheyWere) {
    auto inviting = invite();
    const auto joining = join(inviting);
    const auto applicant = inviting.receive(joining.letter());
    ASSERT_THAT(applicant, is_accepted());
    FixedRandom random(repeated({{Byte{0x87}, 32}, {Byte{0x93}, 24}}));
    const auto certified =
        inviting.certify(*Confirmed::compare(*applicant, joining.fingerprint()), key(5), directory_, random);
    ASSERT_THAT(certified, is_accepted());

    EXPECT_EQ(digest_of(inviting.letter()), letter(0));
    EXPECT_EQ(digest_of(joining.letter()), letter(1));
    EXPECT_EQ(digest_of(certified->letter), letter(2));
    EXPECT_EQ(joining.fingerprint().digits(), text("fingerprint"));
    EXPECT_THAT(joining.receive(certified->letter), is_accepted());
    Bytes answer{0};
    append(answer, certified->person->bytes);
    append(answer, certified->device.bytes);
    EXPECT_EQ(to_hex(answer), text("answer"));
}

TEST_F(FrozenEnrolment, AnInvitationSaysWhatWasWrittenIntoIt) {
    const auto invitation = parse_invitation(hex(vectors_["invitation"]));

    ASSERT_THAT(invitation, is_accepted());
    EXPECT_EQ(to_hex(id_of_invitation(hex(vectors_["invitation"]))), text("invitation_id"));
    EXPECT_EQ(invitation->offer.kind, crypto::CertificateKind::expert);
    EXPECT_EQ(invitation->first_serial, 2U);
    EXPECT_EQ(invitation->records, register_items_);
    EXPECT_EQ(encode(*invitation), hex(vectors_["invitation"]));
}

} // namespace
} // namespace valise::enrolment
