// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_world.hpp"
#include "valise/casework/desk_review.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using tests::author_of;
using tests::is_refused;
using tests::Replica;
using tests::small_review;
using tests::state_code;

constexpr AnswerContent first_content{1};
constexpr AnswerContent second_content{2};
const AnswerName answer{"untoc-1", "q17"};

void mark(Replica& who, Reading reading, const AnswerContent& content, std::string_view state = "NOR") {
    const auto marks = reading_marks(who.deeds, state_code(state));
    who.act(setting(marks, field_of(state_code(state)), *encode(ReadingMark{reading, content})));
}

AnswerReview review(const Replica& replica, const AnswerContent& content,
    const std::vector<Clarification>& clarifications = {},
    const std::vector<OwnObservation>& observations = {}) {
    const AnswerPapers papers{
        answer, content, reading_marks(replica.deeds, state_code("NOR")), clarifications};
    return review_of(papers, state_code("NOR"), observations, {});
}

TEST(Readings, AreReadAsTheyWereWrittenAndNothingElseIs) {
    tests::expect_strict(ReadingMark{Reading::clarification_asked, first_content}, parse_reading_mark);
    EXPECT_THAT(encode(ReadingMark{Reading::not_read, first_content}), is_refused(Errc::invalid_input));
}

TEST(Readings, BeginWithNotRead) {
    EXPECT_THAT(review(Replica(tests::norway), first_content).states,
        ElementsAre(ReadingNow{Reading::not_read, false}));
}

TEST(Readings, AreWhatSomebodyOfTheTeamSaidLast) {
    Replica expert(tests::norwegian_expert);
    mark(expert, Reading::read, first_content);
    mark(expert, Reading::agreed, first_content);

    EXPECT_THAT(review(expert, first_content).states, ElementsAre(ReadingNow{Reading::agreed, false}));
    EXPECT_TRUE(review(expert, first_content).is_agreed());
}

TEST(Readings, OfTwoAtTheSameTimeAreBothShownAndAreNoAgreement) {
    Replica expert(tests::norwegian_expert);
    Replica focal_point(tests::norway);
    mark(expert, Reading::agreed, first_content);
    mark(focal_point, Reading::observation, first_content);
    expert.meet(focal_point);

    const AnswerReview now = review(expert, first_content);

    EXPECT_THAT(
        now.states, ElementsAre(ReadingNow{Reading::observation, false}, ReadingNow{Reading::agreed, false}));
    EXPECT_TRUE(now.is_contested());
    EXPECT_FALSE(now.is_agreed());
}

TEST(Readings, ThatAgreedToAnEarlierAnswerAreToBeLookedAtAgain) {
    Replica expert(tests::norwegian_expert);
    mark(expert, Reading::agreed, first_content);

    const AnswerReview now = review(expert, second_content);

    EXPECT_TRUE(now.has_changed());
    EXPECT_FALSE(now.is_agreed());
    mark(expert, Reading::agreed, second_content);
    EXPECT_TRUE(review(expert, second_content).is_agreed());
}

TEST(Readings, StandWhenANewerSubmissionBringsTheSameAnswer) {
    Replica expert(tests::norwegian_expert);
    mark(expert, Reading::agreed, first_content);

    EXPECT_FALSE(review(expert, first_content).has_changed());
}

TEST(Readings, OfANewerProgramAreToBeLookedAtAgain) {
    Replica expert(tests::norwegian_expert);
    expert.act(draft::Registers(expert.deeds).setting(field_of(state_code("NOR")), {2, 9, 9}));

    EXPECT_THAT(review(expert, first_content).states, ElementsAre(ReadingNow{Reading::read, true}));
}

TEST(AnswerReviews, CountTheTeamsObservationsOnThisAnswer) {
    Observation observation;
    observation.category = "gap";
    observation.questionnaire = answer.questionnaire;
    observation.question = answer.question;
    Observation elsewhere = observation;
    elsewhere.question = "q18";
    std::vector<OwnObservation> own(2);
    own[0].content.values = {{tests::name_of(1, 1), observation}};
    own[1].content.values = {{tests::name_of(1, 2), elsewhere}};

    EXPECT_EQ(review(Replica(tests::norway), first_content, {}, own).observations, 1U);
}

TEST(AnswerReviews, AreNotAgreedWhileAClarificationOfThisStateIsOpen) {
    Replica expert(tests::norwegian_expert);
    mark(expert, Reading::agreed, first_content);
    Clarification asked;
    asked.asked_by = state_code("NOR");
    asked.messages = {{tests::name_of(20, 1), state_code("NOR"), "Which law?"},
        {tests::name_of(10, 1), state_code("KEN"), "The Act of 2009."}};
    asked.state = ClarificationState::replied;

    const AnswerReview now = review(expert, first_content, {asked});
    EXPECT_EQ(now.open_clarifications, 1U);
    EXPECT_EQ(now.new_messages, 1U);
    EXPECT_FALSE(now.is_agreed());

    asked.state = ClarificationState::settled;
    EXPECT_TRUE(review(expert, first_content, {asked}).is_agreed());
    asked.state = ClarificationState::replied;
    asked.asked_by = state_code("GHA");
    EXPECT_TRUE(review(expert, first_content, {asked}).is_agreed());
}

TEST(ClearedReadings, AreEachStatesOwnFocalPoints) {
    Replica norway(tests::norway);
    Replica expert(tests::norwegian_expert);
    Replica ghana(tests::ghana);
    mark(norway, Reading::agreed, first_content);
    mark(expert, Reading::read, first_content);
    mark(ghana, Reading::observation, first_content, "NOR");
    mark(ghana, Reading::read, first_content, "GHA");
    norway.meet(expert);
    norway.meet(ghana);

    const auto of_norway = cleared_marks(norway.deeds, small_review(), state_code("NOR"), author_of);
    const auto of_ghana = cleared_marks(norway.deeds, small_review(), state_code("GHA"), author_of);

    ASSERT_NE(of_norway.only(), nullptr);
    EXPECT_EQ(of_norway.only()->reading, Reading::agreed);
    ASSERT_NE(of_ghana.only(), nullptr);
    EXPECT_EQ(of_ghana.only()->reading, Reading::read);
}

} // namespace
} // namespace valise::casework
