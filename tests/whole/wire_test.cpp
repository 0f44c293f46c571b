// SPDX-License-Identifier: Apache-2.0
// What exchanges may take on their way.
#include <gtest/gtest.h>

#include "lab/wire/wire.hpp"

namespace valise::lab {
namespace {

constexpr std::int64_t kibibyte = 1024;

constexpr auto cost_of = measure_wire;

TEST(WireCost, OfNothingNewIs128And64WhateverTheNumberOfSpaces) {
    EXPECT_EQ(cost_of("nothing-new").json(), R"({"case":"nothing-new","up":128,"down":64,"round_trips":1})");
}

TEST(WireCost, OfSendingACharacterIs256And64) {
    EXPECT_EQ(cost_of("send-one").json(), R"({"case":"send-one","up":256,"down":64,"round_trips":1})");
}

// The entry of a character fills its bucket; a word takes the next one.
TEST(WireCost, OfSendingAWordIs320And64) {
    EXPECT_EQ(cost_of("send-word").json(), R"({"case":"send-word","up":320,"down":64,"round_trips":1})");
}

// The digest of what the author knows adds 64 bytes, and the receipt as many.
TEST(WireCost, OfSendingASmallEditWithWhatItsAuthorHasLearntIs320And128) {
    for (const auto* const name : {"send-one-knowing", "send-word-knowing"}) {
        const WireCost cost = cost_of(name);

        EXPECT_LE(cost.up, 320);
        EXPECT_LE(cost.down, 128);
        EXPECT_EQ(cost.round_trips, 1);
    }
}

// The heads behind the digest, by which others learn what was kept from them.
TEST(WireCost, OnceADayOfASmallEditWithWhatItsAuthorHasLearntIs512And192) {
    const WireCost cost = cost_of("send-word-next-day");

    EXPECT_LE(cost.up, 512);
    EXPECT_LE(cost.down, 192);
    EXPECT_EQ(cost.round_trips, 1);
}

TEST(WireCost, OfReceivingASmallEditIs128And256) {
    for (const auto* const name : {"receive-one", "receive-word"}) {
        const WireCost cost = cost_of(name);

        EXPECT_LE(cost.up, 128);
        EXPECT_LE(cost.down, 256);
        EXPECT_EQ(cost.round_trips, 1);
    }
}

TEST(WireCost, OfAThousandEditsMadeOfflineIs8Kibibytes) {
    const WireCost cost = cost_of("offline-1000");

    EXPECT_LE(cost.up + cost.down, 8 * kibibyte);
    EXPECT_EQ(cost.round_trips, 1);
}

TEST(WireCost, OfReceivingTheEditsOfTwentyAuthorsIs14Kibibytes) {
    for (const auto* const name : {"authors-20x50", "authors-20x50-knowing"}) {
        const WireCost cost = cost_of(name);

        EXPECT_LE(cost.up, 128);
        EXPECT_LE(cost.down, 14 * kibibyte);
        EXPECT_EQ(cost.round_trips, 1);
    }
}

TEST(WireCost, OfNewKeysInATeamOfFortyIs400BytesForEachMember) {
    const WireCost cost = cost_of("rotation-40");

    EXPECT_LE(cost.up + cost.down, 400);
    EXPECT_EQ(cost.round_trips, 0);
}

TEST(WireCost, OfARemovalIsThatOfItsKeysAndAFewBytesMore) {
    const WireCost cost = cost_of("removal-40");

    EXPECT_LE(cost.up + cost.down, 448);
    EXPECT_EQ(cost.round_trips, 0);
}

TEST(WireCost, OfAPouchIsSmallBesideItsContent) {
    const WireCost cost = cost_of("pouch");

    ASSERT_GE(cost.up, 16 * kibibyte);
    EXPECT_LE(cost.down, 700 + cost.up * 12 / 100);
}

} // namespace
} // namespace valise::lab
