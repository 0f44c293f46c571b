// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/hash.hpp"

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::crypto {
namespace {

using tests::is_accepted;
using tests::is_refused;

TEST(Blake2b, GivesTheDigestOfRfc7693) {
    ByteArray<64> digest;

    Blake2b(64).add("abc").finish(digest);

    EXPECT_EQ(to_hex(digest),
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
        "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
}

TEST(Blake2b, GivesTheKeyedDigestOfTheReferenceImplementation) {
    Bytes key(64);
    for (std::size_t i = 0; i < key.size(); ++i) key[i] = static_cast<Byte>(i);
    ByteArray<64> digest;

    Blake2b(64, key).finish(digest);

    EXPECT_EQ(to_hex(digest),
        "10ebb67700b1868efb4417987acf4690ae9d972fb7a590c2f02871799aaa4786"
        "b5e996e8f0f4eb981fc214b005f42d2ff4233499391653df7aefcbc13fc51568");
}

TEST(Blake2b, SeesNoDifferenceInHowTheBytesWereCut) {
    const Digest whole = blake2b({as_bytes("one two three")});

    EXPECT_EQ(blake2b({as_bytes("one "), as_bytes("two"), as_bytes(" three")}), whole);
}

TEST(ObjectId, DiffersByContext) {
    const Bytes object{1, 2, 3};

    EXPECT_NE(object_id(context::certificate, object), object_id(context::revocation, object));
}

TEST(Contexts, AreNoPrefixOfEachOther) {
    const std::vector<std::string_view> contexts{context::root_policy, context::certificate,
        context::revocation, context::fingerprint, context::entry, context::key_commitment,
        context::paper_mark};

    for (const auto one : contexts)
        for (const auto other : contexts)
            EXPECT_EQ(one.starts_with(other), one == other) << one << " and " << other;
}

TEST(Contexts, BeginWithTheProductAndEndWithAZeroByte) {
    for (const auto one : {context::root_policy, context::certificate, context::revocation,
             context::fingerprint, context::entry, context::key_commitment}) {
        EXPECT_TRUE(one.starts_with("valise1/"));
        EXPECT_EQ(one.find('\0'), one.size() - 1);
    }
}

TEST(Sha256, GivesTheDigestOfFips180) {
    EXPECT_EQ(
        to_hex(sha256(as_bytes("abc"))), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Hkdf, LeavesTheOutputAloneWhenTooMuchIsAsked) {
    Bytes out(255 * 32 + 1, 0x55);
    const Bytes before = out;

    const auto outcome = hkdf::expand(Bytes(32), {}, out);

    EXPECT_THAT(outcome, is_refused(Errc::too_large));
    EXPECT_EQ(out, before);
}

TEST(Hkdf, GivesAsMuchAsTheRfcAllows) {
    EXPECT_THAT(hkdf::derive(Bytes(32), {}, {}, 255 * 32), is_accepted());
    EXPECT_THAT(hkdf::derive(Bytes(32), {}, {}, 255 * 32 + 1), is_refused(Errc::too_large));
}

TEST(EqualInConstantTime, ComparesBytesAndSizes) {
    EXPECT_TRUE(equal_in_constant_time(as_bytes("abc"), as_bytes("abc")));
    EXPECT_FALSE(equal_in_constant_time(as_bytes("abc"), as_bytes("abd")));
    EXPECT_FALSE(equal_in_constant_time(as_bytes("abc"), as_bytes("ab")));
}

} // namespace
} // namespace valise::crypto
