// SPDX-License-Identifier: Apache-2.0
// Where the owner of a valise takes part, and who the others there are.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sticks.hpp"
#include "support/refusal.hpp"
#include "valise/casework/review_objects.hpp"
#include "valise/desk/places.hpp"
#include "valise/desk/space_view.hpp"
#include "valise/desk/writers.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using casework::ReviewRole;
using testing::IsEmpty;
using testing::SizeIs;

/// An officer of the secretariat, and two of a State: its focal point and an expert.
class Places : public Pouch {
protected:
    static desk::Places places(Office& office) { return *desk::places_of(office.desk()); }
};

TEST_F(Places, AreReviewsAndTeamsByWhatTheyAreFor) {
    const SpaceId review = *desk::found_review(officer_.desk(), review_of_senegal());
    carry(officer_, focal_point_);
    const SpaceId team = *desk::found_team(focal_point_.desk(), review);
    carry(focal_point_, expert_);

    ASSERT_THAT(places(focal_point_).reviews, SizeIs(1));
    EXPECT_EQ(places(focal_point_).reviews[0], (desk::ReviewPlace{review, review_of_senegal()}));
    for (Office* const office : {&focal_point_, &expert_}) {
        ASSERT_THAT(places(*office).teams, SizeIs(1));
        EXPECT_EQ(places(*office).team_of(review, *crypto::StateCode::parse("SEN"))->space, team);
    }
    EXPECT_THAT(places(officer_).teams, IsEmpty()) << "the secretariat is not in it";
}

TEST_F(Places, AreSeenByWhoeverTheFocalPointLetIn) {
    const SpaceId review = *desk::found_review(officer_.desk(), review_of_senegal());
    carry(officer_, focal_point_);

    carry(focal_point_, expert_); // Who is let in before it is packed.

    EXPECT_NE(places(expert_).review_in(review), nullptr);
}

TEST_F(Places, OfAReviewAreForTheComputersOfItsStatesThatAreKnown) {
    carry(focal_point_, officer_); // Brings the certificates of the expert.

    const SpaceId review = *desk::found_review(officer_.desk(), review_of_senegal());

    const auto* const kept = *officer_.desk().holdings().space(review);
    const auto members = kept->replica().membership().members();
    EXPECT_THAT(members, SizeIs(3));
    EXPECT_EQ(members.at(focal_point_.desk().owner().device).rank, space::Rank::focal_point);
    EXPECT_EQ(members.at(expert_.desk().owner().device).role, space::Role::editor);
}

TEST_F(Places, LeaveTheBeginningOfATeamToTheFocalPoint) {
    const SpaceId review = *desk::found_review(officer_.desk(), review_of_senegal());

    EXPECT_THAT(desk::found_team(officer_.desk(), review), is_refused(Errc::not_permitted));
    EXPECT_THAT(desk::found_team(focal_point_.desk(), review), is_refused(Errc::not_found));
}

TEST_F(Places, KnowWhoWroteWhat) {
    const SpaceId review = *desk::found_review(officer_.desk(), review_of_senegal());
    carry(officer_, focal_point_);
    const SpaceId team = *desk::found_team(focal_point_.desk(), review);
    const auto writers = *desk::Writers::of(focal_point_.desk(), team);

    EXPECT_EQ(writers.owner().role, ReviewRole::focal_point);
    EXPECT_EQ(writers.find(expert_.desk().owner().device)->role, ReviewRole::expert);
    EXPECT_EQ(writers.find(officer_.desk().owner().device)->role, ReviewRole::secretariat);
    EXPECT_EQ(writers.find(SubjectId{}), std::nullopt);
    EXPECT_EQ(writers.author_of()({{expert_.desk().owner().device, 0}, 1})->state,
        *crypto::StateCode::parse("SEN"));
}

TEST_F(Places, KnowContributorsAndObserversByTheirStanding) {
    const auto role_after = [&](space::Role role) {
        const desk::Invited change{certificate_of(expert_), role, space::Rank::none};
        EXPECT_THAT(desk::admit(focal_point_.desk(), space_, {&change, 1}), is_accepted());
        return desk::Writers::of(focal_point_.desk(), space_)->find(expert_.desk().owner().device)->role;
    };

    EXPECT_EQ(role_after(space::Role::contributor), ReviewRole::contributor);
    EXPECT_EQ(role_after(space::Role::reader), ReviewRole::observer);
    EXPECT_EQ(role_after(space::Role::commenter), ReviewRole::expert);
}

TEST_F(Places, ShowOwnWorkAtOnce) {
    desk::SpaceView view(focal_point_.desk(), space_);
    const ObjectId object = casework::object_of(space_, {"saq", "1"}, casework::Part::narrative);
    EXPECT_EQ(view.objects().text(object), nullptr);

    const text::Edit edit{0, 0, "Yes."};
    ASSERT_THAT(view.write(object, {&edit, 1}), is_accepted());

    ASSERT_NE(view.objects().text(object), nullptr);
    EXPECT_EQ(view.objects().text(object)->text().text(), "Yes.");
    EXPECT_EQ(view.objects().deeds(object), nullptr) << "nothing else was done to it";
    EXPECT_EQ(desk::SpaceView(focal_point_.desk(), space_).objects().text(object)->text().text(), "Yes.");
    EXPECT_THAT(view.outcome(), is_accepted());
}

TEST_F(Places, SayWhenTheyCannotBeRead) {
    desk::SpaceView view(focal_point_.desk(), SpaceId{});

    EXPECT_EQ(view.objects().deeds(ObjectId{}), nullptr);

    EXPECT_THAT(view.outcome(), is_refused(Errc::not_found));
}

} // namespace
