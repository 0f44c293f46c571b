// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "texts.hpp"
#include "unit_index.hpp"

namespace valise::text {
namespace {

using tests::below;

void expect_same(const UnitIndex& index, const std::map<Unit, std::uint32_t>& plain, Unit unit) {
    const auto run = std::prev(plain.upper_bound(unit));

    const UnitIndex::Found found = index.find(unit);

    ASSERT_EQ(found.first, run->first) << unit;
    ASSERT_EQ(found.value, run->second) << unit;
}

TEST(UnitIndex, FindsTheRunThatHoldsAUnitAsAPlainMapDoes) {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        const std::size_t reach = seed % 2 == 0 ? 3000 : 500000;
        UnitIndex index;
        std::map<Unit, std::uint32_t> plain;
        index.put(0, 42);
        plain[0] = 42;
        for (std::uint32_t i = 0; i < 200; ++i) {
            const Unit unit = below(random, reach);
            index.put(unit, i);
            plain[unit] = i;
            expect_same(index, plain, unit);
            expect_same(index, plain, below(random, 2 * reach));
        }
    }
}

TEST(UnitIndex, FindsARunAcrossManyPages) {
    UnitIndex index;
    index.put(5, 1);
    index.put(1'000'000, 2);

    EXPECT_EQ(index.find(5).value, 1U);
    EXPECT_EQ(index.find(999'999).value, 1U);
    EXPECT_EQ(index.find(999'999).first, 5U);
    EXPECT_EQ(index.find(1'000'000).value, 2U);
    EXPECT_EQ(index.find(900'000'000).first, 1'000'000U);
}

TEST(UnitIndex, HasNothingOfWhatWasThereBeforeItWasCleared) {
    UnitIndex index;
    for (Unit unit = 0; unit < 100'000; unit += 100) index.put(unit, unit);

    index.clear();
    index.put(3, 7);

    for (Unit unit = 3; unit < 110'000; unit += 99) {
        ASSERT_EQ(index.find(unit).first, 3U);
        ASSERT_EQ(index.find(unit).value, 7U);
    }
}

} // namespace
} // namespace valise::text
