// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/observing.hpp"

#include "review_scene.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using desk::ClearedState;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Observing : public InAReview {
protected:
    void SetUp() override {
        InAReview::SetUp();
        submit(focal_point_, 1, {answered("u10a", "Participation is an offence.")});
        for (Office* const office : {&norway_, &norwegian_, &ghana_}) carry(focal_point_, *office);
    }
    casework::Observation gap(Office& office, std::string text) {
        return desk::observation_on(received(office, u10a), "gap", std::move(text));
    }
    OperationName observe(Office& office, std::string text) {
        auto in = part(office);
        return *desk::observe(in, gap(office, std::move(text)));
    }
    std::vector<desk::TeamObservation> team(Office& office) {
        auto in = part(office);
        return *desk::team_observations(in);
    }
    Result<std::size_t> clear(Office& office, const std::vector<OperationName>& names) {
        auto in = part(office);
        return desk::clear_observations(in, names);
    }
    /// What stands in the review.
    std::vector<std::string> cleared(Office& office) {
        auto in = part(office);
        std::vector<std::string> texts;
        const auto all = *desk::cleared_observations(in);
        for (const auto& each : all) texts.push_back(each.value.observation->text);
        return texts;
    }
};

TEST_F(Observing, IsOfTheArticleAndTheAnswerThatItWasFoundAt) {
    auto observation = gap(norwegian_, "No offence of attempt.");
    observation.quoted = *desk::quote_words(received(norwegian_, u10a), "offence");
    auto in = part(norwegian_);

    ASSERT_THAT(desk::observe(in, observation), is_accepted());
    carry(norwegian_, norway_);

    const auto all = team(norway_);
    ASSERT_THAT(all, SizeIs(1));
    ASSERT_NE(all[0].own.content.only(), nullptr);
    EXPECT_EQ(*all[0].own.content.only(), observation);
    EXPECT_EQ(all[0].own.content.only()->article, "5(1)(a)");
    EXPECT_EQ(all[0].state, ClearedState::not_cleared);
    EXPECT_THAT(cleared(norway_), IsEmpty());
}

TEST_F(Observing, CountsOnTheAnswer) {
    observe(norwegian_, "One.");
    observe(norwegian_, "Two.");
    auto in = part(norwegian_);

    EXPECT_EQ(desk::answer_review(in, received(norwegian_, u10a))->observations, 2U);
}

TEST_F(Observing, ComesIntoTheReviewAsItWasWhenTheFocalPointClearedIt) {
    const auto name = observe(norway_, "No offence of attempt.");
    ASSERT_EQ(clear(norway_, {name}), 1U);
    EXPECT_EQ(clear(norway_, {name}), 0U) << "it stands there word for word";
    auto in = part(norway_);
    ASSERT_THAT(desk::change_observation(in, name, gap(norway_, "Attempt is no offence.")), is_accepted());
    EXPECT_EQ(team(norway_).at(0).state, ClearedState::changed_since);
    EXPECT_THAT(cleared(norway_), ElementsAre("No offence of attempt."));

    ASSERT_EQ(clear(norway_, {name}), 1U);
    carry(norway_, ghana_);

    EXPECT_THAT(cleared(ghana_), ElementsAre("Attempt is no offence."));
    EXPECT_EQ(team(norway_).at(0).state, ClearedState::cleared);
}

TEST_F(Observing, IsTakenBackByTheFocalPoint) {
    const auto name = observe(norway_, "No offence of attempt.");
    ASSERT_EQ(clear(norway_, {name}), 1U);
    auto in = part(norway_);
    ASSERT_THAT(desk::remove_observation(in, name), is_accepted());
    ASSERT_THAT(team(norway_), SizeIs(1)) << "it stands in the review still";
    EXPECT_EQ(team(norway_)[0].state, ClearedState::removed_since);

    auto again = part(norway_);
    ASSERT_THAT(desk::take_back_observation(again, name), is_accepted());

    EXPECT_THAT(team(norway_), IsEmpty());
    EXPECT_THAT(cleared(norway_), IsEmpty());
    EXPECT_THAT(desk::take_back_observation(again, name), is_refused(Errc::not_found));
}

TEST_F(Observing, IsForAReviewingStateAndClearingForItsFocalPoint) {
    const auto name = observe(norwegian_, "No offence of attempt.");

    EXPECT_THAT(clear(norwegian_, {name}), is_refused(Errc::not_permitted));
    auto theirs = part(focal_point_);
    EXPECT_THAT(desk::observe(theirs, gap(focal_point_, "All is well.")), is_refused(Errc::not_permitted));
}

TEST_F(Observing, ClearsNothingWhereOneHasTwoWordings) {
    const auto good = observe(norway_, "One.");
    const auto contested = observe(norway_, "Two.");
    carry(norway_, norwegian_);
    auto mine = part(norway_);
    auto theirs = part(norwegian_);
    ASSERT_THAT(desk::change_observation(mine, contested, gap(norway_, "Two, here.")), is_accepted());
    ASSERT_THAT(desk::change_observation(theirs, contested, gap(norwegian_, "Two, there.")), is_accepted());
    carry(norwegian_, norway_);

    EXPECT_THAT(clear(norway_, {good, contested}), is_refused(Errc::invalid_input));

    EXPECT_THAT(cleared(norway_), IsEmpty());
    EXPECT_THAT(team(norway_).at(1).own.content.values, SizeIs(2));
    EXPECT_EQ(clear(norway_, {good}), 1U);
}

TEST_F(Observing, RefusesWhatIsNotThereOrSaysNothing) {
    auto in = part(norway_);

    EXPECT_THAT(desk::observe(in, gap(norway_, "")), is_refused(Errc::invalid_input));
    EXPECT_THAT(desk::change_observation(in, {}, gap(norway_, "One.")), is_refused(Errc::not_found));
    EXPECT_THAT(desk::remove_observation(in, {}), is_refused(Errc::not_found));
    EXPECT_THAT(desk::clear_observations(in, {OperationName{}}), is_refused(Errc::not_found));
}

} // namespace
