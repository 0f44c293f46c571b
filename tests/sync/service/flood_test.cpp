// SPDX-License-Identifier: Apache-2.0
#include "valise/service/flood.hpp"

#include <gtest/gtest.h>

namespace valise::service {
namespace {

RecentRequests::Key key(std::uint8_t number) { return {number}; }

TEST(RecentRequests, AreKnownUntilSoManyOthersWereAskedAbout) {
    RecentRequests requests(3);
    EXPECT_TRUE(requests.add(key(1)));
    EXPECT_TRUE(requests.add(key(2)));
    EXPECT_TRUE(requests.add(key(3)));
    EXPECT_FALSE(requests.add(key(1)));

    EXPECT_TRUE(requests.add(key(4)));

    EXPECT_TRUE(requests.has(key(1))) << "it was asked about after the second";
    EXPECT_FALSE(requests.has(key(2)));
    EXPECT_TRUE(requests.has(key(3)));
    EXPECT_TRUE(requests.has(key(4)));
}

TEST(AnswersUnderWay, AreBoundedForEachDeviceByItself) {
    AnswersUnderWay answers(100);
    const SubjectId amina{{1}};
    const SubjectId bo{{2}};

    auto first = answers.make_room(amina, 60);

    ASSERT_NE(first, nullptr);
    EXPECT_EQ(answers.make_room(amina, 41), nullptr);
    EXPECT_NE(answers.make_room(bo, 100), nullptr);
    first->shrink_to(10);
    auto second = answers.make_room(amina, 90);
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(answers.make_room(amina, 1), nullptr);
    first.reset();
    EXPECT_NE(answers.make_room(amina, 10), nullptr);
    EXPECT_EQ(answers.make_room(amina, 11), nullptr);
}

} // namespace
} // namespace valise::service
