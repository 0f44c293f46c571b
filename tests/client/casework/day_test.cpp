// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "client/casework/review_world.hpp"

namespace valise::casework {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using tests::day;

TEST(Days, OfAMonthThatIsShorterAreItsLast) {
    EXPECT_EQ(day_after(day(2026, 8, 31), 6, TimeUnit::months), day(2027, 2, 28));
    EXPECT_EQ(day_after(day(2027, 8, 31), 6, TimeUnit::months), day(2028, 2, 29));
    EXPECT_EQ(day_after(day(2026, 11, 30), 6, TimeUnit::months), day(2027, 5, 30));
    EXPECT_EQ(day_after(day(2026, 3, 31), 1, TimeUnit::months), day(2026, 4, 30));
}

TEST(Days, AreCountedOverTheEndsOfMonthsAndYears) {
    EXPECT_EQ(day_after(day(2026, 12, 20), 2, TimeUnit::weeks), day(2027, 1, 3));
    EXPECT_EQ(day_after(day(2028, 2, 28), 2, TimeUnit::days), day(2028, 3, 1));
    EXPECT_EQ(days_between(day(2026, 12, 31), day(2027, 1, 2)), 2);
    EXPECT_EQ(days_between(day(2027, 1, 2), day(2026, 12, 31)), -2);
}

RC_GTEST_PROP(Days, MonthsLaterAreInThatMonthAndNeverOnALaterDayOfIt, ()) {
    const Day from = std::chrono::sys_days(std::chrono::days(*rc::gen::inRange(0, 40'000)));
    const auto months = *rc::gen::inRange<std::uint32_t>(0, 60);

    const Day later = day_after(from, months, TimeUnit::months);

    RC_ASSERT(later.ok() && later.day() <= from.day());
    RC_ASSERT(later.year() / later.month() == from.year() / from.month() + std::chrono::months(months));
}

TEST(Days, ThatAReviewMaySpeakOfAreReal) {
    EXPECT_TRUE(is_usable(day(2028, 2, 29)));
    EXPECT_FALSE(is_usable(day(2027, 2, 29)));
    EXPECT_FALSE(is_usable(day(1969, 12, 31)));
    EXPECT_FALSE(is_usable(day(10000, 1, 1)));
    EXPECT_FALSE(is_usable(Day()));
}

TEST(Clocks, AreThoseOfViennaUnlessTheCatalogueHasOthers) {
    Catalogue catalogue;
    const Timestamp summer_night{1'782'858'600'000}; // 2026-06-30, 22:30 UTC.
    const Timestamp winter_night{1'798'669'800'000}; // 2026-12-30, 22:30 UTC.

    EXPECT_EQ(day_at_secretariat(catalogue, summer_night), day(2026, 7, 1));
    EXPECT_EQ(day_at_secretariat(catalogue, winter_night), day(2026, 12, 30));
    catalogue.clocks = Clocks{minutes(-300), minutes(-300), 1, 1};
    EXPECT_EQ(day_at_secretariat(catalogue, summer_night), day(2026, 6, 30));
    catalogue.clocks = Clocks{hours(12), hours(13), 9, 4};
    EXPECT_EQ(ahead_of_utc(*catalogue.clocks, day(2026, 7, 1)), hours(12))
        << "summer is at the turn of the year";
    EXPECT_EQ(ahead_of_utc(*catalogue.clocks, day(2026, 12, 30)), hours(13));
    EXPECT_EQ(ahead_of_utc(*catalogue.clocks, day(2026, 1, 30)), hours(13));
}

TEST(Clocks, ChangeOnTheLastSundays) {
    const Clocks vienna;

    EXPECT_EQ(ahead_of_utc(vienna, day(2026, 3, 28)), hours(1));
    EXPECT_EQ(ahead_of_utc(vienna, day(2026, 3, 29)), hours(2));
    EXPECT_EQ(ahead_of_utc(vienna, day(2026, 10, 24)), hours(2));
    EXPECT_EQ(ahead_of_utc(vienna, day(2026, 10, 25)), hours(1));
}

TEST(Deadlines, EndWithTheSecretariatsDayAndAreShownInBothZones) {
    // Vienna in winter; Suva, eleven hours on, and Lima, six hours back.
    const auto in_suva = zoned_deadline(day(2026, 12, 31), hours(1), hours(12));
    const auto in_lima = zoned_deadline(day(2026, 12, 31), hours(1), hours(-5));

    EXPECT_EQ(in_suva.end, Timestamp{1'798'758'000'000}); // 2026-12-31, 23:00 UTC.
    EXPECT_EQ(in_suva.secretariat, (CivilTime{day(2026, 12, 31), minutes(23 * 60 + 59)}));
    EXPECT_EQ(in_suva.here, (CivilTime{day(2027, 1, 1), minutes(10 * 60 + 59)}));
    EXPECT_EQ(in_lima.here, (CivilTime{day(2026, 12, 31), minutes(17 * 60 + 59)}));
}

RC_GTEST_PROP(Deadlines, AreOfTheDayUntilTheMomentThatIsTooLate, ()) {
    const Day due = std::chrono::sys_days(std::chrono::days(*rc::gen::inRange(0, 40'000)));
    const minutes zone(*rc::gen::inRange(-14 * 60, 14 * 60 + 1));

    const Timestamp end = end_of(due, zone);

    RC_ASSERT(civil_time({end.milliseconds - 1}, zone).day == due);
    RC_ASSERT(civil_time(end, zone) == (CivilTime{day_after(due, 1, TimeUnit::days), minutes(0)}));
}

} // namespace
} // namespace valise::casework
