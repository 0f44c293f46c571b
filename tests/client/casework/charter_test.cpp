// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_world.hpp"
#include "valise/casework/charter.hpp"

namespace valise::casework {
namespace {

using tests::author_of;
using tests::Replica;
using tests::state_code;

Charter charter_of(std::string_view state) {
    Charter charter;
    charter.review.bytes.fill(7);
    charter.state = state_code(state);
    return charter;
}

void say(Replica& who, const Charter& charter) {
    who.act(setting(read_charter(who.deeds, author_of), charter_field, *encode(charter)));
}

TEST(Charters, AreReadAsTheyWereWrittenAndNothingElseIs) {
    tests::expect_strict(charter_of("KEN"), parse_charter);
}

TEST(Charters, AreWhatAFocalPointSaysOfTheirOwnState) {
    Replica kenya(tests::kenya);
    EXPECT_FALSE(read_charter(kenya.deeds, author_of).is_set());

    say(kenya, charter_of("KEN"));

    ASSERT_NE(read_charter(kenya.deeds, author_of).only(), nullptr);
    EXPECT_EQ(*read_charter(kenya.deeds, author_of).only(), charter_of("KEN"));
}

TEST(Charters, AreNobodyElsesToSay) {
    for (const Byte who : {tests::officer, tests::kenyan_expert, tests::norway, tests::stranger}) {
        Replica replica(who);
        say(replica, charter_of("KEN"));

        EXPECT_FALSE(read_charter(replica.deeds, author_of).is_set()) << unsigned{who};
    }
}

Review review_of_kenya() {
    Review review;
    review.under_review = state_code("KEN");
    review.reviewing = {{"UNTOC", {state_code("NOR"), state_code("GHA")}}};
    review.cluster = "I";
    review.start = std::chrono::year(2026) / 3 / 2;
    return review;
}

void tell(Replica& who, const Review& review) {
    who.act(setting(read_told_review(who.deeds, author_of), review_field, *encode(review)));
}

TEST(ToldReviews, AreWhatAFocalPointTellsOfAReviewOfTheirOwnState) {
    Replica kenya(tests::kenya);
    EXPECT_FALSE(read_told_review(kenya.deeds, author_of).is_set());

    tell(kenya, review_of_kenya());

    ASSERT_NE(read_told_review(kenya.deeds, author_of).only(), nullptr);
    EXPECT_EQ(*read_told_review(kenya.deeds, author_of).only(), review_of_kenya());
}

TEST(ToldReviews, AreNobodyElsesToTellNorOfAReviewWithoutThem) {
    for (const Byte who : {tests::officer, tests::kenyan_expert, tests::stranger}) {
        Replica replica(who);
        tell(replica, review_of_kenya());

        EXPECT_FALSE(read_told_review(replica.deeds, author_of).is_set()) << unsigned{who};
    }
    Replica kenya(tests::kenya);
    Review of_others = review_of_kenya();
    of_others.under_review = state_code("SEN");
    tell(kenya, of_others);
    EXPECT_FALSE(read_told_review(kenya.deeds, author_of).is_set());
}

} // namespace
} // namespace valise::casework
