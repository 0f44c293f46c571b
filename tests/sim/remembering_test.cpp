// SPDX-License-Identifier: Apache-2.0
#include "sim/remembering.hpp"

#include <gmock/gmock.h>

#include "valise/base/random.hpp"
#include "valise/crypto/agreement.hpp"
#include "valise/crypto/signature.hpp"

namespace valise::sim {
namespace {

constexpr std::string_view context = "a test of the simulator";

TEST(Remembering, RefusesWhateverDiffersInOneBitFromWhatIsGenuine) {
    const Remembering remembering;
    SeededRandom random(1);
    const auto key = crypto::SigningKey::generate(random);
    const Bytes message(20, 0x55);
    const auto signature = key.sign(context, message);

    for (int times = 0; times < 2; ++times) {
        EXPECT_TRUE(crypto::is_signed_by(key.verification_key(), context, message, signature));
        for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
            auto other = signature;
            other[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
            EXPECT_FALSE(crypto::is_signed_by(key.verification_key(), context, message, other));
        }
        for (std::size_t bit = 0; bit < message.size() * 8; ++bit) {
            auto other = message;
            other[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
            EXPECT_FALSE(crypto::is_signed_by(key.verification_key(), context, other, signature));
        }
        const auto other_key = crypto::SigningKey::generate(random).verification_key();
        EXPECT_FALSE(crypto::is_signed_by(other_key, context, message, signature));
        EXPECT_FALSE(crypto::is_signed_by(key.verification_key(), "another", message, signature));
    }
}

/// What two keys make together, both ways, and what is made of each alone.
std::vector<Bytes> made_together() {
    SeededRandom random(2);
    const auto one = crypto::AgreementKeyPair::generate(random);
    const auto other = crypto::AgreementKeyPair::generate(random);
    std::vector<Bytes> made{to_bytes(one.public_key()), to_bytes(other.public_key())};
    for (int times = 0; times < 2; ++times) {
        made.push_back(to_bytes(one.agree_with(other.public_key())->view()));
        made.push_back(to_bytes(other.agree_with(one.public_key())->view()));
        made.push_back(to_bytes(one.agree_with(one.public_key())->view()));
    }
    return made;
}

TEST(Remembering, GivesWhatIsGivenWithoutIt) {
    const auto without = made_together();

    const Remembering remembering;

    EXPECT_EQ(made_together(), without);
    EXPECT_EQ(made_together(), without);
}

TEST(Remembering, RefusesAPointThatMakesNothingEachTime) {
    const Remembering remembering;
    SeededRandom random(3);
    const auto key = crypto::AgreementKeyPair::generate(random);

    for (int times = 0; times < 2; ++times) EXPECT_FALSE(key.agree_with(crypto::AgreementKey{}).has_value());
}

} // namespace
} // namespace valise::sim
