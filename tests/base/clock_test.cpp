// SPDX-License-Identifier: Apache-2.0
#include "valise/base/clock.hpp"

#include <gtest/gtest.h>

namespace valise::tests {
namespace {

constexpr Timestamp start_of_2020{1'577'836'800'000};
constexpr Timestamp start_of_2200{7'258'118'400'000};

TEST(Timestamp, IsTheStartOf1970UntilItIsSet) {
    const Timestamp moment;

    EXPECT_EQ(moment.milliseconds, 0);
}

TEST(Timestamp, IsOrderedByTimeBefore1970Too) {
    const Timestamp before_1970{-1};

    EXPECT_LT(before_1970, Timestamp{});
    EXPECT_LT(Timestamp{}, start_of_2020);
    EXPECT_EQ(start_of_2020, Timestamp{1'577'836'800'000});
}

TEST(ManualClock, StandsUntilItIsToldOtherwise) {
    ManualClock clock(start_of_2020);

    const auto first = clock.now();
    const auto second = clock.now();

    EXPECT_EQ(first, start_of_2020);
    EXPECT_EQ(second, start_of_2020);
}

TEST(ManualClock, BeginsIn1970WhenNobodySaysOtherwise) {
    ManualClock clock;

    EXPECT_EQ(clock.now(), Timestamp{});
}

TEST(ManualClock, ShowsTheMomentItWasSetTo) {
    ManualClock clock;

    clock.set(start_of_2020);

    EXPECT_EQ(clock.now(), start_of_2020);
}

TEST(ManualClock, AdvancesFromWhereItStands) {
    ManualClock clock(Timestamp{1'000});

    clock.advance(250);
    clock.advance(250);

    EXPECT_EQ(clock.now(), Timestamp{1'500});
}

TEST(ManualClock, CanGoBackAsClocksInTheFieldDo) {
    ManualClock clock(Timestamp{1'000});

    clock.advance(-1'500);

    EXPECT_EQ(clock.now(), Timestamp{-500});
}

TEST(SystemClock, TellsMillisecondsOfThisCentury) {
    SystemClock clock;

    const auto now = clock.now();

    EXPECT_GT(now, start_of_2020);
    EXPECT_LT(now, start_of_2200);
}

} // namespace
} // namespace valise::tests
