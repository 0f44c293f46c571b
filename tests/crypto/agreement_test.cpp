// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/agreement.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "support/refusal.hpp"

namespace valise::crypto {
namespace {

using tests::is_refused;

TEST(AgreementKeyPair, GivesBothSidesTheSameSecret) {
    SeededRandom random(5);
    const auto amina = AgreementKeyPair::generate(random);
    const auto boris = AgreementKeyPair::generate(random);

    const auto first = amina.agree_with(boris.public_key());
    const auto second = boris.agree_with(amina.public_key());

    ASSERT_TRUE(first && second);
    EXPECT_TRUE(first->matches(second->view()));
}

TEST(AgreementKeyPair, RefusesAKeyThatWouldMakeTheSecretZero) {
    SeededRandom random(6);
    const auto own = AgreementKeyPair::generate(random);

    EXPECT_THAT(own.agree_with(AgreementKey{0}), is_refused(Errc::malformed));
    EXPECT_THAT(own.agree_with(AgreementKey{1}), is_refused(Errc::malformed));
}

TEST(AgreementKey, IsUsableJustWhenSomebodyCanAgreeWithItsOwner) {
    SeededRandom random(8);
    const auto own = AgreementKeyPair::generate(random);
    std::size_t of_no_use = 0;
    const auto look_at = [&](const AgreementKey& key) {
        const bool agrees = own.agree_with(key).has_value();
        EXPECT_EQ(is_usable(key), agrees) << to_hex(key);
        if (!agrees) ++of_no_use;
    };
    for (const std::string_view hex : {
             "0000000000000000000000000000000000000000000000000000000000000000",
             "0100000000000000000000000000000000000000000000000000000000000000",
             "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
             "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
             "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
             "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
             "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
         }) {
        AgreementKey key;
        std::ranges::copy(*from_hex(hex), key.begin());
        for (std::size_t bit = 0; bit < 256; ++bit) {
            key.at(bit / 8) ^= static_cast<Byte>(1U << (bit % 8));
            look_at(key);
            key.at(bit / 8) ^= static_cast<Byte>(1U << (bit % 8));
        }
        look_at(key);
    }
    // Each by itself and with its highest bit, and three pairs of them are one bit apart.
    EXPECT_EQ(of_no_use, 20U);
    for (int i = 0; i < 200; ++i) look_at(AgreementKeyPair::generate(random).public_key());
}

TEST(AgreementKeyPair, CloneAgreesAsTheFirstDoes) {
    SeededRandom random(7);
    const auto own = AgreementKeyPair::generate(random);
    const auto peer = AgreementKeyPair::generate(random);

    const auto clone = own.clone();

    EXPECT_EQ(clone.public_key(), own.public_key());
    EXPECT_TRUE(clone.agree_with(peer.public_key())->matches(own.agree_with(peer.public_key())->view()));
}

} // namespace
} // namespace valise::crypto
