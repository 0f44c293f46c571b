// SPDX-License-Identifier: Apache-2.0
#include "valise/carrier/speed.hpp"

#include <gtest/gtest.h>

namespace {

using std::chrono::milliseconds;
using valise::carrier::Speed;

TEST(Speed, IsNotKnownAtFirst) { EXPECT_EQ(Speed().bytes_each_second(), 0); }

TEST(Speed, LearnsNothingFromAnAnswerInOnePiece) {
    Speed speed;

    speed.note(0, milliseconds(0));
    speed.note(500, milliseconds(900));

    EXPECT_EQ(speed.bytes_each_second(), 0);
}

TEST(Speed, IsBytesByTime) {
    Speed speed;

    speed.note(5000, milliseconds(2000));

    EXPECT_EQ(speed.bytes_each_second(), 2500);
}

TEST(Speed, FollowsALinkThatChanges) {
    Speed speed;
    speed.note(1'000'000, milliseconds(1000));

    for (int i = 0; i < 12; ++i) speed.note(5000, milliseconds(2000));

    EXPECT_GT(speed.bytes_each_second(), 2400);
    EXPECT_LT(speed.bytes_each_second(), 2700);
}

TEST(Speed, IsFiniteWhenNoTimeWasSeen) {
    Speed speed;

    speed.note(1'000'000, milliseconds(0));

    EXPECT_EQ(speed.bytes_each_second(), 10'000'000'000);
}

} // namespace
