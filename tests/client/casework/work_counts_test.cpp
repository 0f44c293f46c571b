// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "team.hpp"
#include "valise/casework/work_counts.hpp"

namespace valise::casework {
namespace {

using tests::AnswerBook;
using tests::Colleague;

const Questionnaire questionnaire = tests::answered_questionnaire();

Progress progress_of(Colleague& colleague, const std::set<QuestionId>& two_wrote_here = {}) {
    const auto asked = asked_questions(questionnaire, {{"1", {"no"}}}, {});
    return count_work(questionnaire, asked, AnswerBook(colleague, {"1", "1a", "2"}), two_wrote_here);
}

TEST(WorkCounts, SayHowManyAnswersAreHowFarInAllAndBySectionAndByPerson) {
    Colleague amina(1);
    amina.set("1", AnswerField::choice, Choice{{"no"}});
    amina.set("1", AnswerField::fingerprint, fingerprint_of(*find_question(questionnaire, "1")));
    amina.set("1", AnswerField::work, WorkStep{WorkState::cleared, {}, ""});
    amina.write("1a", "No such law.");
    amina.set("1a", AnswerField::fingerprint, fingerprint_of(*find_question(questionnaire, "1a")));
    amina.set("1a", AnswerField::assignee, Assignee{amina.log().device});

    const Progress progress = progress_of(amina);

    EXPECT_EQ(progress.all.asked, 4U);
    EXPECT_EQ(progress.all.ready(), 1U);
    EXPECT_EQ(progress.all.in(WorkState::being_drafted), 1U);
    EXPECT_EQ(progress.all.in(WorkState::not_started), 2U);
    EXPECT_EQ(progress.all.need_attention, 0U);
    ASSERT_EQ(progress.by_section.size(), 2U);
    EXPECT_EQ(progress.by_section[0].counts.asked, 3U);
    EXPECT_EQ(progress.by_section[1].section, "second");
    EXPECT_EQ(progress.by_section[1].counts.in(WorkState::not_started), 1U);
    EXPECT_EQ(progress.by_person.at(amina.log().device).asked, 1U);
    EXPECT_EQ(progress.by_person.at(std::nullopt).asked, 3U);
}

TEST(WorkCounts, CountWhatNeedsAttentionWhateverItsState) {
    Colleague amina(1);
    Colleague bo(2);
    amina.set("1", AnswerField::choice, Choice{{"yes"}});
    bo.set("1", AnswerField::choice, Choice{{"no"}});
    amina.write("1a", "No such law."); // To which question, nobody noted.
    amina.meet(bo);

    EXPECT_EQ(progress_of(amina).all.need_attention, 2U);
    EXPECT_EQ(progress_of(amina, {"2", "1a"}).all.need_attention, 3U);
}

TEST(WorkCounts, LeaveOutQuestionsThatAreNotAsked) {
    Colleague amina(1);
    const auto asked = asked_questions(questionnaire, {}, {"first"});

    const Progress progress = count_work(questionnaire, asked, AnswerBook(amina, {}), {});

    EXPECT_EQ(progress.all.asked, 1U);
    ASSERT_EQ(progress.by_section.size(), 1U);
    EXPECT_EQ(progress.by_section[0].section, "second");
}

} // namespace
} // namespace valise::casework
