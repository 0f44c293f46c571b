// SPDX-License-Identifier: Apache-2.0
#include "valise/carrier/rate_limit.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace valise;
using namespace valise::carrier;
using std::chrono::milliseconds;
using std::chrono::seconds;

RemoteAddress v4(Byte last) { return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 192, 0, 2, last}}; }

RemoteAddress v6(Byte network, Byte last) {
    return {{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, network, 0, 0, 0, 0, 0, 0, 0, last}};
}

TEST(RemoteAddress, IsWrittenAsPeopleKnowIt) {
    EXPECT_EQ(v4(7).text(), "192.0.2.7");
    EXPECT_EQ(v6(1, 7).text(), "2001:db8:0:1::7");
}

TEST(RateLimit, LetsSoManyThroughAtOnceAndThenAtItsRate) {
    RateLimit limit({2, 3});
    RateLimit::Moment now;

    EXPECT_TRUE(limit.admit(v4(1), now));
    EXPECT_TRUE(limit.admit(v4(1), now));
    EXPECT_TRUE(limit.admit(v4(1), now));
    EXPECT_FALSE(limit.admit(v4(1), now));
    EXPECT_FALSE(limit.admit(v4(1), now += milliseconds(499)));
    EXPECT_TRUE(limit.admit(v4(1), now += milliseconds(1)));
    EXPECT_FALSE(limit.admit(v4(1), now));
}

TEST(RateLimit, SavesUpNoMoreThanAtOnce) {
    RateLimit limit({2, 3});
    EXPECT_TRUE(limit.admit(v4(1), {}));

    const RateLimit::Moment later = RateLimit::Moment() + seconds(1'000'000);

    for (int i = 0; i < 3; ++i) EXPECT_TRUE(limit.admit(v4(1), later));
    EXPECT_FALSE(limit.admit(v4(1), later));
}

TEST(RateLimit, CountsEachAddressByItselfButANetworkOfIPv6AsOne) {
    RateLimit limit({1, 1});

    EXPECT_TRUE(limit.admit(v4(1), {}));
    EXPECT_TRUE(limit.admit(v4(2), {}));
    EXPECT_TRUE(limit.admit(v6(1, 1), {}));
    EXPECT_FALSE(limit.admit(v6(1, 2), {}));
    EXPECT_TRUE(limit.admit(v6(2, 1), {}));
}

TEST(RateLimit, ForgetsThoseThatAskedLongestAgo) {
    RateLimit limit({0.001, 1}, 2);
    RateLimit::Moment now;
    EXPECT_TRUE(limit.admit(v4(1), now += seconds(1)));
    EXPECT_TRUE(limit.admit(v4(2), now += seconds(1)));
    EXPECT_FALSE(limit.admit(v4(1), now += seconds(1)));

    EXPECT_TRUE(limit.admit(v4(3), now += seconds(1)));

    EXPECT_EQ(limit.size(), 2);
    EXPECT_FALSE(limit.admit(v4(1), now));
    EXPECT_TRUE(limit.admit(v4(2), now));
}

TEST(RateLimit, OfNoneIsNoLimit) {
    RateLimit limit({0, 1});

    for (int i = 0; i < 1000; ++i) EXPECT_TRUE(limit.admit(v4(1), {}));
    EXPECT_EQ(limit.size(), 0);
    EXPECT_EQ(limit.wait(), seconds(0));
}

TEST(RateLimit, SaysAfterHowLongToAskAgain) {
    EXPECT_EQ(RateLimit({20, 1}).wait(), seconds(1));
    EXPECT_EQ(RateLimit({0.3, 1}).wait(), seconds(4));
}

RC_GTEST_PROP(RateLimitLaws, NobodyGetsMoreThanTheRateAndWhatIsSavedUp, ()) {
    const auto steps = *rc::gen::container<std::vector<unsigned>>(rc::gen::inRange(0U, 2000U));
    RateLimit limit({3, 5});
    RateLimit::Moment now;
    unsigned admitted = 0;

    for (const unsigned step : steps) admitted += limit.admit(v4(1), now += milliseconds(step)) ? 1U : 0U;

    const double elapsed = std::chrono::duration<double>(now.time_since_epoch()).count();
    RC_ASSERT(admitted <= 5 + 3 * elapsed + 0.001);
}

} // namespace
