// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/stream.hpp"

#include <gtest/gtest.h>

namespace valise::crypto {
namespace {

TEST(ChaCha20Stream, GivesTheBlocksOfRfc8439) {
    const ByteArray<32> zeros{};
    ByteArray<32> one{};
    one[31] = 1;
    Bytes of_zeros(128);
    Bytes of_one(128);

    ChaCha20Stream(zeros).fill(of_zeros);
    ChaCha20Stream(one).fill(of_one);

    // Appendix A.1: test vectors 1 and 2, and 3, which is the second block.
    EXPECT_EQ(to_hex(of_zeros),
        "76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7"
        "da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586"
        "9f07e7be5551387a98ba977c732d080dcb0f29a048e3656912c6533e32ee7aed"
        "29b721769ce64e43d57133b074d839d531ed1f28510afb45ace10a1f4b794d6f");
    EXPECT_EQ(to_hex(ByteView(of_one).subspan(64)),
        "3aeb5224ecf849929b9d828db1ced4dd832025e8018b8160b82284f3c949aa5a"
        "8eca00bbb4a73bdad192b5c42f73f2fd4e273644c8b36125a64addeb006c13a0");
}

TEST(ChaCha20Stream, GivesTheSameHoweverItIsAsked) {
    const ByteArray<32> key{7};
    Bytes whole(200);
    Bytes pieces(200);

    ChaCha20Stream(key).fill(whole);
    ChaCha20Stream stream(key);
    for (std::size_t i = 0, size = 0; i < pieces.size(); i += size, ++size)
        stream.fill(ByteSpan(pieces).subspan(i, std::min(size, pieces.size() - i)));

    EXPECT_EQ(pieces, whole);
}

} // namespace
} // namespace valise::crypto
