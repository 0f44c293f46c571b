// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/hpke.hpp"

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::crypto::hpke {
namespace {

using tests::is_accepted;
using tests::is_refused;

class HpkeTest : public testing::Test {
protected:
    Bytes sealed() {
        return *seal_message(own_.public_key(), info_, associated_, as_bytes("epoch key"), random_);
    }
    Result<Bytes> open(ByteView message) const { return open_message(own_, info_, associated_, message); }

    SeededRandom random_{8};
    AgreementKeyPair own_ = AgreementKeyPair::generate(random_);
    ByteView info_ = as_bytes("space and epoch");
    ByteView associated_ = as_bytes("header");
};

TEST_F(HpkeTest, OpensAMessageThatWasSealedToItsOwner) {
    EXPECT_EQ(open(sealed()), to_bytes(as_bytes("epoch key")));
}

TEST_F(HpkeTest, RefusesEveryFlippedBitAndEveryWrongLength) {
    const Bytes message = sealed();
    // The top bit of an X25519 key means nothing (RFC 7748), but the key schedule binds the bytes as they
    // are.
    const auto is_refused = [this](ByteView bad) { return !open(bad); };

    EXPECT_EQ(tests::bit_flips_let_pass(message, is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(message, is_refused), std::vector<std::size_t>{});
}

TEST_F(HpkeTest, RefusesAnotherRecipientInfoOrHeader) {
    const Bytes message = sealed();
    const auto other = AgreementKeyPair::generate(random_);

    EXPECT_THAT(open_message(other, info_, associated_, message), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_message(own_, as_bytes("other"), associated_, message), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_message(own_, info_, as_bytes("other"), message), is_refused(Errc::corrupt_data));
}

TEST_F(HpkeTest, RefusesKeysOfSmallOrder) {
    EXPECT_THAT(Sender::begin(AgreementKey{}, info_, random_), is_refused(Errc::malformed));
    EXPECT_THAT(Recipient::begin(AgreementKey{}, own_, info_), is_refused(Errc::malformed));
    EXPECT_THAT(seal_message(AgreementKey{}, info_, associated_, {}, random_), is_refused(Errc::malformed));
    EXPECT_THAT(open(Bytes(100)), is_refused(Errc::malformed));
}

TEST_F(HpkeTest, NeedsTheSamePskOnBothSides) {
    const Secret secret = Secret::random(32, random_);
    const Secret other_secret = Secret::random(32, random_);
    const Psk psk{secret.view(), as_bytes("handed over")};
    auto sender = Sender::begin(own_.public_key(), info_, random_, psk);
    ASSERT_THAT(sender, is_accepted());
    const Bytes message = sender->seal({}, as_bytes("text"));
    const auto open_with = [&](const std::optional<Psk>& other) {
        return Recipient::begin(sender->encapsulated_key(), own_, info_, other)->open({}, message);
    };

    EXPECT_THAT(open_with(psk), is_accepted());
    EXPECT_THAT(open_with(std::nullopt), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_with(Psk{secret.view(), as_bytes("other name")}), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_with(Psk{other_secret.view(), as_bytes("handed over")}), is_refused(Errc::corrupt_data));
}

TEST_F(HpkeTest, RefusesAPskThatIsShortOrHasNoName) {
    const Secret secret = Secret::random(32, random_);
    const Psk too_short{secret.view().first(31), as_bytes("name")};
    const Psk nameless{secret.view(), {}};

    EXPECT_THAT(Sender::begin(own_.public_key(), info_, random_, too_short), is_refused(Errc::invalid_input));
    EXPECT_THAT(Sender::begin(own_.public_key(), info_, random_, nameless), is_refused(Errc::invalid_input));
    EXPECT_THAT(Recipient::begin(AgreementKeyPair::generate(random_).public_key(), own_, info_, nameless),
        is_refused(Errc::invalid_input));
}

TEST_F(HpkeTest, StaysAtAMessageThatDidNotOpen) {
    auto sender = Sender::begin(own_.public_key(), info_, random_);
    auto recipient = Recipient::begin(sender->encapsulated_key(), own_, info_);
    const Bytes first = sender->seal({}, as_bytes("first"));
    const Bytes second = sender->seal({}, as_bytes("second"));

    EXPECT_THAT(recipient->open({}, second), is_refused(Errc::corrupt_data));
    EXPECT_THAT(recipient->open({}, first), is_accepted());
    EXPECT_THAT(recipient->open({}, first), is_refused(Errc::corrupt_data));
    EXPECT_THAT(recipient->open_secret({}, second), is_accepted());
    EXPECT_THAT(recipient->open_secret({}, second), is_refused(Errc::corrupt_data));
}

TEST_F(HpkeTest, ExportsNoMoreThanTheRfcAllows) {
    const auto sender = Sender::begin(own_.public_key(), info_, random_);

    EXPECT_THAT(sender->export_secret({}, 255 * 32), is_accepted());
    EXPECT_THAT(sender->export_secret({}, 255 * 32 + 1), is_refused(Errc::too_large));
    EXPECT_THAT(sender->export_secret({}, 65536), is_refused(Errc::too_large));
}

} // namespace
} // namespace valise::crypto::hpke
