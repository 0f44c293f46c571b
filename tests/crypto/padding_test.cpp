// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/padding.hpp"

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/refusal.hpp"

namespace valise::crypto {
namespace {

using tests::is_refused;

TEST(Padme, GivesTheLengthsOfThePaper) {
    EXPECT_EQ(padme(0), 0U);
    EXPECT_EQ(padme(1), 1U);
    EXPECT_EQ(padme(8), 8U);
    EXPECT_EQ(padme(9), 10U);
    EXPECT_EQ(padme(100), 104U);
    EXPECT_EQ(padme(1000), 1024U);
    EXPECT_EQ(padme(1000000), 1015808U);
}

TEST(Padme, AddsAtMostTwelvePercentToEveryLength) {
    for (std::uint64_t length = 1; length < 200000; ++length) {
        ASSERT_GE(padme(length), length);
        ASSERT_LE(padme(length) * 100, length * 112);
    }
}

TEST(Padme, LeavesFewLengths) {
    std::uint64_t different = 0;
    for (std::uint64_t length = 1; length <= 1 << 20; ++length)
        if (padme(length) == length) ++different;

    EXPECT_LT(different, 500U);
}

RC_GTEST_PROP(Padme, NeverGrowsSmallerAndStaysWhereItIs, (std::uint32_t length)) {
    RC_ASSERT(padme(length) <= padme(std::uint64_t{length} + 1));
    RC_ASSERT(padme(padme(length)) == padme(length));
}

TEST(NoiseBody, TakesStepsWhileSmallAndPadmeAfterwards) {
    EXPECT_EQ(noise_body_size(0), 128U);
    EXPECT_EQ(noise_body_size(128), 128U);
    EXPECT_EQ(noise_body_size(129), 192U);
    EXPECT_EQ(noise_body_size(256), 256U);
    EXPECT_EQ(noise_body_size(257), 320U);
    EXPECT_EQ(noise_body_size(321), 384U);
    EXPECT_EQ(noise_body_size(512), 512U);
    EXPECT_EQ(noise_body_size(513), padme(513));
}

RC_GTEST_PROP(EntryPadding, GivesBackWhatWasPadded, (const Bytes& plaintext)) {
    const Bytes padded = pad_entry(plaintext);

    RC_ASSERT(padded.size() >= 48U);
    RC_ASSERT(std::ranges::equal(*unpad_entry(padded), plaintext));
}

TEST(EntryPadding, HidesTheLengthOfSmallEdits) {
    EXPECT_EQ(pad_entry({}).size(), 48U);
    EXPECT_EQ(pad_entry(Bytes(47)).size(), 48U);
    EXPECT_EQ(pad_entry(Bytes(48)).size(), padme(49));
}

TEST(EntryPadding, KeepsPlaintextThatLooksLikePadding) {
    const Bytes plaintext{0x80, 0, 0, 0x80, 0};

    EXPECT_TRUE(std::ranges::equal(*unpad_entry(pad_entry(plaintext)), plaintext));
}

TEST(EntryPadding, RefusesWhatItWouldNotHaveMade) {
    Bytes other_bucket = pad_entry(Bytes(10));
    other_bucket.resize(other_bucket.size() + 16);
    Bytes wrong_end = pad_entry(Bytes(10));
    wrong_end.back() = 1;

    EXPECT_THAT(unpad_entry({}), is_refused(Errc::malformed));
    EXPECT_THAT(unpad_entry(Bytes(48)), is_refused(Errc::malformed));
    EXPECT_THAT(unpad_entry(other_bucket), is_refused(Errc::malformed));
    EXPECT_THAT(unpad_entry(wrong_end), is_refused(Errc::malformed));
}

} // namespace
} // namespace valise::crypto
