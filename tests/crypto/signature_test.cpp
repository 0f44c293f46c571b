// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/signature.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"

namespace valise::crypto {
namespace {

Signature signature_of(ByteView bytes) {
    Signature signature;
    std::ranges::copy(bytes, signature.begin());
    return signature;
}

TEST(SigningKey, SignsAsRfc8032Does) {
    const Secret seed =
        Secret::copy_of(*from_hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));

    const SigningKey key = SigningKey::from_seed(seed.key());

    EXPECT_EQ(
        to_hex(key.verification_key()), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    EXPECT_EQ(to_hex(key.sign("", Bytes{0x72})),
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

TEST(Signature, HoldsForItsContextAndMessageOnly) {
    SeededRandom random(3);
    const SigningKey key = SigningKey::generate(random);
    const Signature signature = key.sign("one", as_bytes("message"));

    EXPECT_TRUE(is_signed_by(key.verification_key(), "one", as_bytes("message"), signature));
    EXPECT_FALSE(is_signed_by(key.verification_key(), "two", as_bytes("message"), signature));
    EXPECT_FALSE(is_signed_by(key.verification_key(), "one", as_bytes("massage"), signature));
    EXPECT_FALSE(
        is_signed_by(SigningKey::generate(random).verification_key(), "one", as_bytes("message"), signature));
}

TEST(Signature, HoldsInNoOtherFormThatIsOneBitAway) {
    SeededRandom random(4);
    const SigningKey key = SigningKey::generate(random);
    const Signature signature = key.sign("context", as_bytes("message"));

    const auto let_pass = tests::bit_flips_let_pass(signature, [&](ByteView bad) {
        return !is_signed_by(key.verification_key(), "context", as_bytes("message"), signature_of(bad));
    });

    EXPECT_EQ(let_pass, std::vector<std::size_t>{});
}

TEST(Signature, UnderAKeyOfSmallOrderNeverHolds) {
    const VerificationKey neutral{1};
    const Signature trivial{1};

    EXPECT_FALSE(is_signed_by(neutral, "", as_bytes("anything"), trivial));
}

} // namespace
} // namespace valise::crypto
