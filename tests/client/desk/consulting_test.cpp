// SPDX-License-Identifier: Apache-2.0
// Contributors: whom a State consults at home, and what they do and see.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "team_at_work.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/consulting.hpp"
#include "valise/desk/leading.hpp"
#include "valise/desk/membership.hpp"
#include "valise/desk/newcomers.hpp"
#include "valise/desk/participation.hpp"
#include "valise/desk/standing.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using testing::IsEmpty;
using testing::SizeIs;

const auto senegal = *crypto::StateCode::parse("SEN");

class Contributors : public TeamAtWork {
protected:
    void SetUp() override {
        TeamAtWork::SetUp();
        write(focal_point_, "u2", "Two meetings were held.");
        let_in(
            focal_point_, contributor_, desk::offer_to(desk::Capacity::contributor, senegal), root_policy_);
        carry(focal_point_, contributor_);
    }
    static std::optional<space::Role> role_in(Office& seen_by, const SpaceId& space, Office& whom) {
        const auto* const kept = *seen_by.desk().holdings().space(space);
        const auto standing = kept->replica().membership().standing_of(whom.desk().owner().device);
        return standing ? std::optional(standing->role) : std::nullopt;
    }
    /// At the answers, by what the team tells.
    [[nodiscard]] desk::TeamWork consulted() {
        const auto places = *desk::places_of(contributor_.desk());
        return *desk::TeamWork::of(contributor_.desk(), places, places.told.front(), catalogue_);
    }
    static SubjectId person_at(Office& office) {
        return *desk::person_of(office.desk().holdings().directory(), office.desk().owner().device);
    }

    Office contributor_{7};
};

TEST_F(Contributors, AreInTheTeamThatAnswersAndReadTheCircleAndAreNotInTheReview) {
    const SpaceId circle = *desk::found_circle(officer_.desk());
    carry(officer_, focal_point_);
    ASSERT_THAT(desk::let_newcomers_in(focal_point_.desk()), is_accepted());

    EXPECT_EQ(role_in(focal_point_, team_, contributor_), space::Role::contributor);
    EXPECT_EQ(role_in(focal_point_, circle, contributor_), space::Role::reader);
    EXPECT_EQ(role_in(focal_point_, review_, contributor_), std::nullopt);
    EXPECT_EQ(desk::capacity_of_owner(contributor_.desk()), desk::Capacity::contributor);
    EXPECT_THAT(*desk::let_newcomers_in(focal_point_.desk()), IsEmpty()) << "there is nothing left to do";
}

TEST_F(Contributors, AreInATeamThatBeginsLater) {
    const SpaceId another = *desk::found_team(focal_point_.desk(), review_);

    EXPECT_EQ(role_in(focal_point_, another, contributor_), space::Role::contributor);
}

TEST_F(Contributors, AreInNoTeamThatReviewsAnotherState) {
    Office norway{8};
    Office norwegian{9};
    let_in(officer_, norway, offer_of(crypto::CertificateKind::focal_point, "NOR"), root_policy_);
    const auto offer = desk::offer_to(desk::Capacity::contributor, *crypto::StateCode::parse("NOR"));
    let_in(norway, norwegian, offer, root_policy_);
    carry(officer_, norway);

    const SpaceId before = *desk::found_team(norway.desk(), review_);
    Office later{10};
    let_in(norway, later, offer, root_policy_);

    EXPECT_EQ(role_in(norway, before, norwegian), std::nullopt);
    EXPECT_EQ(role_in(norway, before, later), std::nullopt);
}

TEST_F(Contributors, KnowTheReviewByWhatTheTeamTells) {
    const auto places = *desk::places_of(contributor_.desk());

    EXPECT_THAT(places.reviews, IsEmpty());
    ASSERT_THAT(places.told, SizeIs(1));
    EXPECT_EQ(places.told.front().space, review_);
    EXPECT_EQ(places.told.front().review, *desk::review_of(focal_point_.desk(), review_).value());
    EXPECT_THAT(desk::places_of(focal_point_.desk())->told, IsEmpty()) << "who is in it asks nobody";
    EXPECT_THAT(desk::Participation::in(contributor_.desk(), review_), is_refused(Errc::not_found));
}

TEST_F(Contributors, SuggestTextThatIsAcceptedAsTheirs) {
    auto at = consulted();
    ASSERT_EQ(*desk::suggest_text(at, to("u2"), "Three meetings were held."), 1u);
    carry(contributor_, focal_point_);

    EXPECT_EQ(narrative(focal_point_, "u2"), "Two meetings were held.");
    EXPECT_EQ(answer(focal_point_, "u2").open_suggestions, 1u);
    auto accepting = work(focal_point_);
    const auto suggested = *desk::suggestions_on(accepting, to("u2"));
    for (const auto& each : suggested)
        ASSERT_THAT(desk::accept(accepting, to("u2"), each.suggestion.name), is_accepted());
    EXPECT_EQ(narrative(focal_point_, "u2"), "Three meetings were held.");
}

TEST_F(Contributors, MayNothingElse) {
    auto at = consulted();
    ASSERT_EQ(at.writers().owner().role, casework::ReviewRole::contributor);

    EXPECT_THAT(desk::write_answer(at, to("u2"), "None."), is_refused(Errc::not_permitted));
    EXPECT_THAT(desk::comment(at, to("u2"), {}, "Really?"), is_refused(Errc::not_permitted));
    EXPECT_THAT(desk::take_step(at, to("u2"), casework::WorkState::ready), is_refused(Errc::not_permitted));
    EXPECT_EQ(narrative(focal_point_, "u2"), "Two meetings were held.");
}

TEST_F(Contributors, AreKnownInTheTeamByTheNameThatTheyTold) {
    carry(focal_point_, expert_);
    const auto places = *desk::places_of(expert_.desk());

    const auto names = *desk::names_in(expert_.desk(), places, *places.review_in(review_));

    ASSERT_TRUE(names.contains(person_at(contributor_)));
    EXPECT_FALSE(names.at(person_at(contributor_)).empty());
}

TEST_F(Contributors, WhoWereRemovedStayContributorsOfWhatTheyWrote) {
    const SubjectId device = contributor_.desk().owner().device;
    ASSERT_THAT(desk::remove(focal_point_.desk(), team_, {&device, 1}), is_accepted());

    EXPECT_EQ(
        desk::Writers::of(focal_point_.desk(), team_)->find(device)->role, casework::ReviewRole::contributor);
}

TEST_F(Contributors, AreNotEnteredInTheRecordOfTheReview) {
    const auto review = *desk::places_of(officer_.desk());
    carry(focal_point_, officer_);
    casework::PeopleChange change;
    change.day = std::chrono::year(2026) / 3 / 9;
    change.appointed = {senegal, casework::ReviewRole::expert, person_at(contributor_), "Somebody"};

    EXPECT_THAT(desk::change_people(officer_.desk(), *review.review_in(review_), change),
        is_refused(Errc::invalid_input));
}

} // namespace
