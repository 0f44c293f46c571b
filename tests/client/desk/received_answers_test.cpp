// SPDX-License-Identifier: Apache-2.0
#include "review_scene.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/clearing.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using desk::SubmissionHere;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class ReceivedAnswers : public InAReview {
protected:
    /// What each answer says that a desk has.
    std::vector<std::string> words_at(Office& office) {
        std::vector<std::string> words;
        for (const auto& answer : received(office).answers)
            words.push_back(desk::words_of(answer.answer.content.narrative));
        return words;
    }
};

TEST_F(ReceivedAnswers, AreThoseThatTheFocalPointOfTheStateUnderReviewSubmitted) {
    submit(focal_point_, 1, {answered("u21a", "Second."), answered("u10a", "First.")});
    carry(focal_point_, norwegian_);

    const auto answers = received(norwegian_).answers;

    ASSERT_THAT(answers, SizeIs(2));
    EXPECT_EQ(answers[0].name, u10a) << "in the order of the questionnaire";
    EXPECT_EQ(answers[0].instrument, "UNTOC");
    EXPECT_EQ(answers[0].article, "5(1)(a)");
    EXPECT_EQ(answers[1].name, u21a);
    EXPECT_EQ(answers[0].content, *casework::digest_of(answered("u10a", "First.")));
    EXPECT_EQ(received(norwegian_).submissions[0].here, SubmissionHere::whole);
}

TEST_F(ReceivedAnswers, ChangeWithALaterSubmissionAndKeepWhatItLeavesOut) {
    submit(focal_point_, 1, {answered("u10a", "First."), answered("u21a", "Second.")});
    submit(focal_point_, 2, {answered("u10a", "First, corrected.")});
    carry(focal_point_, norway_);

    EXPECT_THAT(words_at(norway_), ElementsAre("First, corrected.", "Second."));
}

TEST_F(ReceivedAnswers, GoByTheNumberOfTheSubmissionWhicheverCameFirst) {
    submit(focal_point_, 2, {answered("u10a", "Later.")});
    submit(focal_point_, 1, {answered("u10a", "Earlier.")});
    carry(focal_point_, norway_);

    EXPECT_THAT(words_at(norway_), ElementsAre("Later."));
}

TEST_F(ReceivedAnswers, AreNotWhatAnybodyElseSubmitted) {
    submit(expert_, 1, {answered("u10a", "Of an expert.")});
    submit(ghana_, 2, {answered("u10a", "Of another State.")});
    carry(ghana_, norway_);

    EXPECT_THAT(received(norway_).submissions, IsEmpty());
    EXPECT_THAT(received(expert_).submissions, IsEmpty());
}

TEST_F(ReceivedAnswers, AreWhatTheyWereBeforeWhatWasWithdrawn) {
    submit(focal_point_, 1, {answered("u10a", "First.")});
    const auto second = submit(focal_point_, 2, {answered("u10a", "Too early.")});
    withdraw(focal_point_, second.notice);
    carry(focal_point_, norway_);

    EXPECT_THAT(words_at(norway_), ElementsAre("First."));
}

TEST_F(ReceivedAnswers, AreNotWithdrawnByAnybodyElse) {
    const auto first = submit(focal_point_, 1, {answered("u10a", "First.")});
    carry(focal_point_, ghana_);
    withdraw(ghana_, first.notice);

    EXPECT_THAT(words_at(ghana_), ElementsAre("First."));
}

TEST_F(ReceivedAnswers, WaitForTheFileAndStayWhatTheyWereUntilItIsWhole) {
    submit(focal_point_, 1, {answered("u10a", "First.")});
    submit(focal_point_, 2, {answered("u10a", "Second.")});
    auto terms = terms_for({&norway_});
    terms.with_attachments = false;
    const auto packed = pack(focal_point_, terms);
    ASSERT_THAT(try_to_take(norway_, file(packed)), is_accepted());

    EXPECT_THAT(received(norway_).answers, IsEmpty());
    ASSERT_THAT(received(norway_).submissions, SizeIs(2));
    EXPECT_EQ(received(norway_).submissions[1].here, SubmissionHere::not_yet);
}

TEST_F(ReceivedAnswers, AreNothingThatTheirNoticeDoesNotName) {
    casework::Submission submission;
    submission.review = review_;
    submission.state = *crypto::StateCode::parse("SEN");
    submission.questionnaire = "sample-untoc-1";
    submission.answers = {answered("u10a", "Other words.")};
    announce(focal_point_, submission, crypto::Digest{});
    submission.review = SpaceId{};
    submission.number = 2;
    submit(focal_point_, submission);

    const auto all = received(focal_point_);

    EXPECT_THAT(all.answers, IsEmpty());
    ASSERT_THAT(all.submissions, SizeIs(2));
    EXPECT_EQ(all.submissions[0].here, SubmissionHere::not_as_told);
    EXPECT_EQ(all.submissions[1].here, SubmissionHere::not_as_told) << "it is for another review";
}

TEST_F(ReceivedAnswers, SayWhereTwoSubmissionsHaveOneNumber) {
    submit(focal_point_, 1, {answered("u10a", "On one computer.")});
    submit(focal_point_, 1, {answered("u10a", "On another one.")});

    EXPECT_TRUE(received(focal_point_).submissions[0].is_numbered_twice);
    EXPECT_THAT(words_at(focal_point_), ElementsAre("On another one."));
}

TEST_F(ReceivedAnswers, AreQuotedByWordsThatStandThereOnce) {
    submit(focal_point_, 1, {answered("u10a", "Участие — не преступление, and not twice: not.")});
    const auto answer = received(focal_point_, u10a);

    const auto quoted = desk::quote_words(answer, "не преступление");

    ASSERT_THAT(quoted, is_accepted());
    EXPECT_EQ(quoted->begin, 10U);
    EXPECT_EQ(quoted->end, 25U);
    EXPECT_TRUE(
        casework::is_quoted_from(*quoted, desk::words_of(answer.answer.content.narrative), answer.content));
    EXPECT_THAT(desk::quote_words(answer, "not"), is_refused(Errc::invalid_input));
    EXPECT_THAT(desk::quote_words(answer, "never"), is_refused(Errc::not_found));
    EXPECT_THAT(desk::quote_words(answer, ""), is_refused(Errc::invalid_input));
}

TEST_F(ReceivedAnswers, AreWhatATeamClearsAndSubmitsUntilItWithdraws) {
    const casework::AnswerName u2{"sample-untoc-1", "u2"}; // Asked of everybody.
    const auto places = *desk::places_of(focal_point_.desk());
    auto work = *desk::TeamWork::of(focal_point_.desk(), places, *places.review_in(review_), sample());
    ASSERT_THAT(desk::write_answer(work, u2, "Participation is an offence."), is_accepted());
    ASSERT_THAT(desk::take_step(work, u2, casework::WorkState::ready), is_accepted());
    ASSERT_THAT(*desk::clear_answers(work, "sample-untoc-1", {{"u2", {}}}),
        testing::Field(&desk::Taken::done, SizeIs(1)));
    const auto submitted = desk::submit_answers(work, "sample-untoc-1");
    ASSERT_THAT(submitted, is_accepted());

    EXPECT_THAT(words_at(focal_point_), ElementsAre("Participation is an offence."));
    ASSERT_THAT(desk::withdraw_submission(work, submitted->submission), is_accepted());
    EXPECT_THAT(words_at(focal_point_), IsEmpty());
    EXPECT_THAT(received(focal_point_).submissions, IsEmpty());
}

} // namespace
