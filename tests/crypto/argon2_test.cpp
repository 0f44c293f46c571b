// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/argon2.hpp"

#include <gtest/gtest.h>

#include "support/refusal.hpp"

namespace valise::crypto::argon2 {
namespace {

using tests::is_accepted;
using tests::is_refused;

constexpr ByteArray<salt_size> salt{1, 2, 3};

TEST(PassphraseCost, IsThreePassesOver256MebibytesUnlessSaidOtherwise) {
    EXPECT_EQ(Cost::standard().passes(), 3U);
    EXPECT_EQ(Cost::standard().mebibytes(), 256U);
}

TEST(PassphraseCost, BelowTheFloorIsNotAccepted) {
    EXPECT_THAT(Cost::from_stored(3, 64), is_accepted());
    EXPECT_THAT(Cost::from_stored(2, 64), is_refused(Errc::not_permitted));
    EXPECT_THAT(Cost::from_stored(3, 63), is_refused(Errc::not_permitted));
    EXPECT_THAT(Cost::from_stored(0, 0), is_refused(Errc::not_permitted));
}

TEST(PassphraseCost, AboveTheCeilingIsNotAccepted) {
    EXPECT_THAT(Cost::from_stored(64, 4095), is_accepted());
    EXPECT_THAT(Cost::from_stored(65, 256), is_refused(Errc::not_permitted));
    EXPECT_THAT(Cost::from_stored(3, 4096), is_refused(Errc::not_permitted));
    EXPECT_THAT(Cost::from_stored(~0U, ~0U), is_refused(Errc::not_permitted));
}

TEST(Argon2, GivesTheSameSecretForTheSamePassphraseOnly) {
    const auto first = derive(as_bytes("six words"), salt, Cost::floor(), 32);
    const auto again = derive(as_bytes("six words"), salt, Cost::floor(), 32);
    const auto other = derive(as_bytes("six sword"), salt, Cost::floor(), 32);

    ASSERT_TRUE(first && again && other);
    EXPECT_TRUE(first->matches(again->view()));
    EXPECT_FALSE(first->matches(other->view()));
}

TEST(Argon2, GivesWhatTheReferenceImplementationGivesAtTheFloor) {
    // argon2id_hash_raw of libargon2: 3 passes, 65,536 KiB, one lane.
    const auto derived =
        derive(as_bytes("correct horse"), as_bytes("sixteen byte sal").first<salt_size>(), Cost::floor(), 32);

    ASSERT_THAT(derived, is_accepted());
    EXPECT_EQ(to_hex(derived->view()), "2c4ea0b023f69c7a27769412f53575e97ed04cea60e5d952796c274c5a65d840");
}

TEST(Argon2, ChecksAnEncodedHash) {
    const std::string encoded =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    EXPECT_TRUE(matches_encoded(encoded, as_bytes("password")));
    EXPECT_FALSE(matches_encoded(encoded, as_bytes("passwort")));
    EXPECT_FALSE(matches_encoded("$argon2id$v=19$m=256", as_bytes("password")));
}

} // namespace
} // namespace valise::crypto::argon2
