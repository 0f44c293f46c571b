// SPDX-License-Identifier: Apache-2.0
#include "valise/store/attempts.hpp"

#include <fstream>

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/base/system.hpp"

namespace valise::store {
namespace {

using tests::is_accepted;
using tests::is_refused;

constexpr std::int64_t second = 1000;
constexpr std::int64_t year = 365LL * 24 * 3600 * second;
constexpr Timestamp today{1'790'000'000'000};

class AttemptsTest : public testing::Test {
protected:
    void fail_times(int count) {
        for (int i = 0; i < count; ++i) {
            clock_.advance(*attempts().remaining_wait(clock_.now()));
            ASSERT_THAT(attempts().begin_one(clock_.now()), is_accepted());
        }
    }
    Attempts attempts() const { return Attempts(file()); }
    std::filesystem::path file() const { return folder_.path() / "attempts"; }
    std::int64_t wait() { return *attempts().remaining_wait(clock_.now()); }

    ManualClock clock_{today};

private:
    system::TemporaryFolder folder_ = *system::TemporaryFolder::make();
};

TEST_F(AttemptsTest, AreFreeFiveTimes) {
    for (int i = 0; i < 5; ++i) EXPECT_THAT(attempts().begin_one(clock_.now()), is_accepted()) << i;

    EXPECT_THAT(attempts().begin_one(clock_.now()), is_refused(Errc::unavailable));
}

TEST_F(AttemptsTest, WaitLongerEachTimeUpToFiveMinutes) {
    fail_times(5);
    std::vector<std::int64_t> waits;
    for (int i = 0; i < 12; ++i) {
        waits.push_back(wait() / second);
        fail_times(1);
    }

    EXPECT_EQ(waits, (std::vector<std::int64_t>{1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300}));
}

TEST_F(AttemptsTest, ThatCameTooEarlyDoNotCount) {
    fail_times(6);
    for (int i = 0; i < 3; ++i)
        EXPECT_THAT(attempts().begin_one(clock_.now()), is_refused(Errc::unavailable));

    EXPECT_EQ(wait(), 2 * second);
}

TEST_F(AttemptsTest, AreForgottenWhenTheStoreOpens) {
    fail_times(8);

    ASSERT_THAT(attempts().forget(), is_accepted());

    EXPECT_EQ(wait(), 0);
    EXPECT_THAT(attempts().forget(), is_accepted());
}

TEST_F(AttemptsTest, LockNobodyOutWhenTheClockGoesBackTenYears) {
    fail_times(9);
    clock_.advance(-10 * year);

    EXPECT_EQ(wait(), 16 * second);
    clock_.advance(16 * second);

    EXPECT_EQ(wait(), 0);
    EXPECT_THAT(attempts().begin_one(clock_.now()), is_accepted());
}

TEST_F(AttemptsTest, TakeAnyMomentThatTheFileAndTheClockMaySay) {
    constexpr std::int64_t first = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
    fail_times(7);
    clock_.set({last});
    EXPECT_EQ(wait(), 0);
    clock_.set({first});
    EXPECT_EQ(wait(), 4 * second);
}

TEST_F(AttemptsTest, AreNotMadeFreeBySpoilingTheFile) {
    for (const char* const spoilt : {"", "x", "\x02 a later version", "a file that is longer than any"}) {
        std::ofstream(file(), std::ios::trunc) << spoilt;
        EXPECT_EQ(wait(), second) << spoilt;
        EXPECT_THAT(attempts().begin_one(clock_.now()), is_refused(Errc::unavailable));
    }
}

TEST_F(AttemptsTest, AreRefusedWhenTheyCannotBeCounted) {
    const Attempts nowhere(file() / "missing" / "attempts");

    EXPECT_FALSE(nowhere.begin_one(clock_.now()));
}

} // namespace
} // namespace valise::store
