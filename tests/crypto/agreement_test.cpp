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
