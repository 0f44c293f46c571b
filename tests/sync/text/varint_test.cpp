// SPDX-License-Identifier: Apache-2.0
#include "varint.hpp"

#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/refusal.hpp"

namespace valise::text {
namespace {

using testing::ElementsAre;
using tests::is_accepted;
using tests::is_refused;

Bytes written(std::uint32_t value) {
    VarintWriter writer;
    writer.number(value);
    return std::move(writer).take();
}

Result<std::uint32_t> number_in(const Bytes& bytes) { return VarintReader(bytes).number(); }

TEST(Varint, TakesSevenBitsAByteTheLowOnesFirst) {
    EXPECT_THAT(written(0), ElementsAre(0x00));
    EXPECT_THAT(written(0x7f), ElementsAre(0x7f));
    EXPECT_THAT(written(0x80), ElementsAre(0x80, 0x01));
    EXPECT_THAT(written(300), ElementsAre(0xac, 0x02));
    EXPECT_THAT(written(UINT32_MAX), ElementsAre(0xff, 0xff, 0xff, 0xff, 0x0f));
}

RC_GTEST_PROP(VarintLaws, WhatIsWrittenIsRead, (const std::vector<std::uint32_t>& numbers)) {
    VarintWriter writer;
    for (const std::uint32_t number : numbers) {
        writer.number(number);
        writer.difference(std::int64_t{number >> 1} * ((number & 1U) != 0 ? -1 : 1));
    }
    VarintReader reader(writer.bytes());

    for (const std::uint32_t number : numbers) {
        RC_ASSERT(*reader.number() == number);
        RC_ASSERT(*reader.difference() == std::int64_t{number >> 1} * ((number & 1U) != 0 ? -1 : 1));
    }
    RC_ASSERT(reader.rest() == 0U);
}

TEST(Varint, RefusesWhatIsCutShort) {
    EXPECT_THAT(number_in({}), is_refused(Errc::malformed));
    EXPECT_THAT(number_in({0x80}), is_refused(Errc::malformed));
    EXPECT_THAT(number_in({0xff, 0xff, 0xff, 0xff}), is_refused(Errc::malformed));
}

TEST(Varint, RefusesWhatIsLongerThanItNeedsToBe) {
    EXPECT_THAT(number_in({0x80, 0x00}), is_refused(Errc::malformed));
    EXPECT_THAT(number_in({0xff, 0x80, 0x00}), is_refused(Errc::malformed));
    EXPECT_THAT(number_in({0x81, 0x80, 0x80, 0x80, 0x00}), is_refused(Errc::malformed));
}

TEST(Varint, RefusesWhatIsBeyond32Bits) {
    EXPECT_THAT(number_in({0xff, 0xff, 0xff, 0xff, 0x0f}), is_accepted());
    EXPECT_THAT(number_in({0xff, 0xff, 0xff, 0xff, 0x10}), is_refused(Errc::malformed));
    EXPECT_THAT(number_in({0x80, 0x80, 0x80, 0x80, 0x80, 0x01}), is_refused(Errc::malformed));
}

TEST(Varint, RefusesAZeroWithASign) {
    const Bytes minus_zero{0x01};
    const Bytes minus_one{0x03};

    EXPECT_THAT(VarintReader(minus_zero).difference(), is_refused(Errc::malformed));
    EXPECT_EQ(*VarintReader(minus_one).difference(), -1);
}

TEST(Varint, RefusesTextBeyondTheEnd) {
    const Bytes bytes = to_bytes(as_bytes("abc"));
    VarintReader reader(bytes);

    EXPECT_EQ(*reader.raw(2), "ab");
    EXPECT_THAT(reader.raw(2), is_refused(Errc::malformed));
    EXPECT_THAT(reader.raw(SIZE_MAX), is_refused(Errc::malformed));
    EXPECT_EQ(reader.rest(), 1U);
    EXPECT_EQ(*reader.raw(1), "c");
}

} // namespace
} // namespace valise::text
