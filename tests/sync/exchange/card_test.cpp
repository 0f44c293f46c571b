// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/card.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;

class CardTest : public testing::Test {
protected:
    SeededRandom random_{1};
    crypto::SigningKey module_ = crypto::SigningKey::generate(random_);
    Card card_{module_.verification_key(), 3, 5, crypto::AgreementKeyPair::generate(random_).public_key(),
        {1'790'000'000'000}};
};

TEST_F(CardTest, IsReadAsItWasSigned) {
    const SignedCard made = SignedCard::sign(card_, module_);

    const auto read = SignedCard::parse(made.bytes());

    ASSERT_THAT(read, is_accepted());
    EXPECT_EQ(read->card(), card_);
    EXPECT_EQ(read->bytes(), made.bytes());
    EXPECT_EQ(made.bytes().size(), SignedCard::size);
}

TEST_F(CardTest, NamesTheModuleThatSignedIt) {
    Card nameless = card_;
    nameless.module_key = {};

    EXPECT_EQ(SignedCard::sign(nameless, module_).card().module(), card_.module());
}

TEST_F(CardTest, RefusesEveryFlippedBitAndEveryWrongLength) {
    const Bytes bytes = SignedCard::sign(card_, module_).bytes();
    const auto is_refused = [](ByteView bad) { return !SignedCard::parse(bad); };

    EXPECT_THAT(tests::bit_flips_let_pass(bytes, is_refused), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(bytes, is_refused), IsEmpty());
}

TEST_F(CardTest, SaysWhyItIsRefused) {
    const Bytes good = SignedCard::sign(card_, module_).bytes();
    const auto with = [&](std::size_t offset, std::size_t size, Byte value) {
        Bytes bytes = good;
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(offset), size, value);
        return SignedCard::parse(bytes);
    };

    EXPECT_THAT(with(0, 1, 2), is_refused(Errc::unsupported));
    EXPECT_THAT(with(1, 1, 2), is_refused(Errc::unsupported));
    EXPECT_THAT(with(34, 4, 0), is_refused(Errc::malformed));
    EXPECT_THAT(with(38, 4, 0), is_refused(Errc::malformed));
    EXPECT_THAT(with(42, 32, 0), is_refused(Errc::malformed));
    EXPECT_THAT(with(74, 1, 0x80), is_refused(Errc::malformed));
    EXPECT_THAT(with(82, 1, 0xff), is_refused(Errc::corrupt_data));
}

TEST_F(CardTest, IsFollowedByNoneFromBeforeAndNoneOfAnother) {
    const auto can_follow = [this](std::uint32_t instance, std::uint32_t serial) {
        Card offered = card_;
        offered.instance = instance;
        offered.serial = serial;
        offered.channel = crypto::AgreementKeyPair::generate(random_).public_key();
        return follows(card_, offered);
    };

    EXPECT_TRUE(can_follow(3, 6));
    EXPECT_TRUE(can_follow(4, 6));
    EXPECT_FALSE(can_follow(3, 4));
    EXPECT_FALSE(can_follow(2, 9));
    // A module that was restored does not know how far it had counted.
    EXPECT_TRUE(can_follow(4, 1));
    // One number stands for one key.
    EXPECT_FALSE(can_follow(3, 5));
    EXPECT_TRUE(follows(card_, card_));

    Card of_another = card_;
    of_another.instance = 4;
    of_another.module_key = crypto::SigningKey::generate(random_).verification_key();
    EXPECT_FALSE(follows(card_, of_another));
}

TEST_F(CardTest, BindsTheHandshakeToTheModuleItsInstanceAndItsKey) {
    Card restored = card_;
    restored.instance = 4;
    Card later = card_;
    later.serial = 6;
    Card of_another = card_;
    of_another.module_key = crypto::SigningKey::generate(random_).verification_key();

    for (const Card& other : {restored, later, of_another}) EXPECT_NE(prologue_of(other), prologue_of(card_));
}

} // namespace
} // namespace valise::exchange
