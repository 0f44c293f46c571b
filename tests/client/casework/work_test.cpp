// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "valise/casework/work.hpp"

namespace valise::casework {
namespace {

using enum WorkState;

constexpr Timestamp now{1790000000000};

TEST(Work, IsTakenFurtherByExpertsAndClearedByTheFocalPoint) {
    EXPECT_EQ(next_states(ReviewRole::expert, being_drafted), std::vector{ready});
    EXPECT_EQ(next_states(ReviewRole::expert, ready), std::vector{being_drafted});
    EXPECT_EQ(next_states(ReviewRole::focal_point, ready), (std::vector{being_drafted, returned, cleared}));
    EXPECT_EQ(next_states(ReviewRole::expert, cleared), std::vector<WorkState>());
}

TEST(Work, IsOnlyReadByObserversAndContributors) {
    for (const ReviewRole role : {ReviewRole::contributor, ReviewRole::observer})
        for (const WorkState state : {not_started, being_drafted, ready, cleared, submitted, returned}) {
            EXPECT_TRUE(next_states(role, state).empty());
            EXPECT_FALSE(may_bring_about(role, state));
        }
}

TEST(Work, RefusedSaysWhoMay) {
    EXPECT_EQ(take_step(ReviewRole::expert, ready, cleared, now),
        tl::unexpected(Barred{{ReviewRole::focal_point}, false}));
    EXPECT_EQ(take_step(ReviewRole::observer, being_drafted, ready, now),
        tl::unexpected(Barred{{ReviewRole::focal_point, ReviewRole::expert}, false}));
    EXPECT_EQ(take_step(ReviewRole::focal_point, not_started, cleared, now), tl::unexpected(Barred{}));
}

TEST(Work, IsReturnedWithAReasonAndNotWithout) {
    EXPECT_EQ(take_step(ReviewRole::focal_point, ready, returned, now),
        tl::unexpected(Barred{{ReviewRole::focal_point}, true}));
    EXPECT_EQ(take_step(ReviewRole::focal_point, ready, returned, now, "Article 6 is missing."),
        (WorkStep{returned, now, "Article 6 is missing."}));
    EXPECT_EQ(take_step(ReviewRole::focal_point, ready, cleared, now, "Fine."), (WorkStep{cleared, now, ""}));
}

TEST(Work, ClearedOrSubmittedIsNobodysWordButTheFocalPoints) {
    for (const WorkState state : {cleared, submitted, returned}) {
        EXPECT_FALSE(may_bring_about(ReviewRole::expert, state));
        EXPECT_TRUE(may_bring_about(ReviewRole::focal_point, state));
    }
}

} // namespace
} // namespace valise::casework
