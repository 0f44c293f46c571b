// SPDX-License-Identifier: Apache-2.0
#include "valise/carrier/patience.hpp"

#include <gtest/gtest.h>

#include "valise/carrier/line.hpp"

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using valise::carrier::Patience;
using valise::carrier::Terms;

const Patience::Moment noon{hours(1000)};

/// That of a line of which nobody says how much it has.
Patience usual() {
    const Terms terms;
    return {{terms.patience, terms.stretch, terms.least_bytes}, noon};
}

/// When it gives up whoever moves so much each time, if it does within a day.
std::optional<seconds> given_up_after(Patience patience, std::uint64_t bytes, seconds each) {
    std::uint64_t moved = 0;
    for (seconds time(0); time < hours(24); time += each)
        if (patience.look(moved += bytes, noon + time)) return time;
    return std::nullopt;
}

TEST(Patience, IsOverWhenNothingHasMovedForSoLong) {
    Patience patience({seconds(60), hours(1), 0}, noon);

    EXPECT_EQ(patience.look(10, noon + seconds(59)), std::nullopt);
    EXPECT_EQ(patience.end(), noon + seconds(59) + seconds(60));
    EXPECT_EQ(patience.look(10, noon + seconds(118)), std::nullopt);
    EXPECT_EQ(patience.look(10, noon + seconds(119)), "nothing has moved for too long");
}

TEST(Patience, IsOverWhenAStretchBroughtTooLittle) {
    Patience patience({seconds(60), seconds(100), 1000}, noon);

    EXPECT_EQ(patience.look(999, noon + seconds(50)), std::nullopt);
    EXPECT_EQ(patience.end(), noon + seconds(100));
    EXPECT_EQ(patience.look(1000, noon + seconds(100)), std::nullopt);
    EXPECT_EQ(patience.look(1999, noon + seconds(150)), std::nullopt) << "each stretch counts by itself";
    EXPECT_EQ(patience.look(1999, noon + seconds(200)), "too little has moved for too long");
}

TEST(Patience, IsSoonOverWithWhoeverLetsOneByteThroughAtATime) {
    const auto end = given_up_after(usual(), 1, seconds(1));

    ASSERT_TRUE(end.has_value());
    EXPECT_LE(*end, minutes(5));
}

TEST(Patience, LastsOnAnySlowLink) {
    constexpr std::uint64_t bytes_each_second = 20'000 / 8;

    EXPECT_EQ(given_up_after(usual(), bytes_each_second, seconds(1)), std::nullopt);
    EXPECT_EQ(given_up_after(usual(), bytes_each_second, seconds(10)), std::nullopt) << "shared by ten";
    EXPECT_EQ(given_up_after(usual(), 5 * bytes_each_second, seconds(55)), std::nullopt) << "mostly broken";
}

TEST(Patience, BearsTimesThatAreNone) {
    Patience none({milliseconds(0), milliseconds(-1), 0}, noon);
    Patience all({milliseconds::max(), milliseconds::max(), 1}, noon);

    EXPECT_TRUE(none.look(0, noon + milliseconds(1)).has_value());
    EXPECT_EQ(all.look(0, noon + hours(23)), std::nullopt);
}

} // namespace
