// SPDX-License-Identifier: Apache-2.0
#include "range_coder.hpp"

#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "texts.hpp"

namespace valise::text {
namespace {

using tests::below;

/// Bits of which one in `rarity` is 1.
std::vector<bool> random_bits(std::uint64_t seed, std::size_t count, std::size_t rarity) {
    SeededRandom random(seed);
    std::vector<bool> bits;
    while (bits.size() < count) bits.push_back(below(random, rarity) == 0);
    return bits;
}

Bytes encoded(const std::vector<bool>& bits) {
    RangeEncoder encoder;
    Likelihood likelihood;
    for (const bool bit : bits) encoder.bit(likelihood, bit);
    return encoder.finish();
}

TEST(RangeCoder, GivesBackEveryBit) {
    for (const std::size_t rarity : {1U, 2U, 3U, 10U, 1000U}) {
        SCOPED_TRACE(fmt::format("one in {}", rarity));
        const auto bits = random_bits(rarity, 20000, rarity);
        const Bytes code = encoded(bits);

        RangeDecoder decoder(code);
        Likelihood likelihood;
        for (const bool bit : bits) ASSERT_EQ(decoder.bit(likelihood), bit);

        EXPECT_FALSE(decoder.is_exhausted());
    }
}

TEST(RangeCoder, TakesLittleForWhatIsLikely) {
    EXPECT_LT(encoded(std::vector<bool>(80000, false)).size(), 100U);
    EXPECT_LT(encoded(std::vector<bool>(80000, true)).size(), 100U);
    EXPECT_LT(encoded(random_bits(1, 80000, 50)).size(), 80000U / 8 / 5);
    EXPECT_LT(encoded(random_bits(2, 80000, 2)).size(), 80000U / 8 * 11 / 10);
}

TEST(RangeCoder, CarriesThroughAnyNumberOfFullBytes) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        RangeEncoder encoder;
        std::vector<bool> bits;
        std::vector<Likelihood> to_write(8);
        for (int i = 0; i < 400; ++i) {
            bits.push_back(below(random, 2) == 0);
            encoder.bit(to_write[below(random, 8)], bits.back());
        }
        const Bytes code = encoder.finish();

        SeededRandom again(seed);
        RangeDecoder decoder(code);
        std::vector<Likelihood> to_read(8);
        for (const bool bit : bits) {
            static_cast<void>(below(again, 2));
            ASSERT_EQ(decoder.bit(to_read[below(again, 8)]), bit);
        }
    }
}

TEST(RangeCoder, KnowsWhenMoreIsReadThanWasWritten) {
    const Bytes code = encoded(random_bits(3, 200, 2));
    RangeDecoder decoder(code);
    Likelihood likelihood;

    for (int i = 0; i < 100'000 && !decoder.is_exhausted(); ++i) decoder.bit(likelihood);

    EXPECT_TRUE(decoder.is_exhausted());
}

TEST(Likelihood, IsNeverCertain) {
    Likelihood zeros;
    Likelihood ones;
    for (int i = 0; i < 100'000; ++i) {
        zeros.learn(false);
        ones.learn(true);
    }

    EXPECT_LT(zeros.of_zero(), 1U << Likelihood::bits);
    EXPECT_GT(zeros.of_zero(), (1U << Likelihood::bits) * 9 / 10);
    EXPECT_GT(ones.of_zero(), 0U);
    EXPECT_LT(ones.of_zero(), (1U << Likelihood::bits) / 10);
}

RC_GTEST_PROP(NumberModelLaws, WhatIsWrittenIsRead, (const std::vector<std::uint32_t>& numbers)) {
    RangeEncoder encoder;
    NumberModel writing;
    for (const std::uint32_t number : numbers) RC_ASSERT(writing.code(encoder, number) == number);
    const Bytes code = encoder.finish();
    RangeDecoder decoder(code);
    NumberModel reading;

    for (const std::uint32_t number : numbers) RC_ASSERT(reading.code(decoder, 0) == number);
}

TEST(NumberModel, CodesTheEdgesOfEveryLength) {
    std::vector<std::uint32_t> numbers{0, UINT32_MAX};
    for (unsigned shift = 0; shift < 32; ++shift)
        for (const std::uint32_t offset : {0U, 1U, UINT32_MAX}) numbers.push_back((1U << shift) + offset);
    RangeEncoder encoder;
    NumberModel writing;
    for (const std::uint32_t number : numbers) writing.code(encoder, number);
    const Bytes code = encoder.finish();

    RangeDecoder decoder(code);
    NumberModel reading;
    for (const std::uint32_t number : numbers) ASSERT_EQ(reading.code(decoder, 0), number);
}

TEST(NumberModel, ReadsAnythingFromAnyBytes) {
    SeededRandom random(9);
    for (int i = 0; i < 200; ++i) {
        Bytes code(random.below(40));
        random.fill(code);
        RangeDecoder decoder(code);
        NumberModel model;
        for (int k = 0; k < 100; ++k) static_cast<void>(model.code(decoder, 0));
    }
}

} // namespace
} // namespace valise::text
