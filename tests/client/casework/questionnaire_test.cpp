// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/questionnaire.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/casework/small_questionnaire.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::english;
using tests::small_questionnaire;

std::vector<std::string> asked(const Questionnaire& questionnaire, const Choices& choices,
    const std::vector<std::string>& skipped = {}) {
    std::vector<std::string> ids;
    for (const Question* const question : asked_questions(questionnaire, choices, skipped))
        ids.push_back(question->id);
    return ids;
}

Question& second_of(Questionnaire& questionnaire) { return questionnaire.sections[0].questions[1]; }

TEST(Questionnaire, FindsAQuestionInAnySectionAndNothingForAnotherId) {
    const Questionnaire questionnaire = small_questionnaire();

    EXPECT_EQ(find_question(questionnaire, "q3"), &questionnaire.sections[0].questions[2]);
    EXPECT_EQ(find_question(questionnaire, "q5"), &questionnaire.sections[1].questions[1]);
    EXPECT_EQ(find_question(questionnaire, "q6"), nullptr);
}

TEST(AskedQuestions, LeaveOutFollowUpsUntilTheirQuestionIsAnsweredSo) {
    EXPECT_THAT(asked(small_questionnaire(), {}), ElementsAre("q1", "q5"));
    EXPECT_THAT(asked(small_questionnaire(), {{"q1", {"partial"}}}), ElementsAre("q1", "q2", "q5"));
    EXPECT_THAT(asked(small_questionnaire(), {{"q1", {"no"}}}), ElementsAre("q1", "q5"));
}

TEST(AskedQuestions, GoAlongFollowUpsOfFollowUps) {
    const Choices choices{{"q1", {"yes"}}, {"q2", {"no"}}};

    EXPECT_THAT(asked(small_questionnaire(), choices), ElementsAre("q1", "q2", "q3", "q5"));
}

TEST(AskedQuestions, ForgetWhatWasChosenForAQuestionThatIsNoLongerAsked) {
    const Choices both{{"q1", {"no"}}, {"q2", {"no", "yes"}}};

    EXPECT_THAT(asked(small_questionnaire(), both), ElementsAre("q1", "q5"));
}

TEST(AskedQuestions, LookForAConditionInAnotherSectionToo) {
    const Choices choices{{"q1", {"yes"}}, {"q2", {"yes"}}};

    EXPECT_THAT(asked(small_questionnaire(), choices), ElementsAre("q1", "q2", "q4", "q5"));
    EXPECT_THAT(asked(small_questionnaire(), choices, {"s5"}), ElementsAre("q5"));
}

TEST(AskedQuestions, LeaveOutWhatFollowsAQuestionThatIsNotAskedEvenWithoutACondition) {
    Questionnaire questionnaire = small_questionnaire();
    questionnaire.sections[0].questions[2].condition.reset();

    EXPECT_THAT(asked(questionnaire, {{"q1", {"no"}}}), ElementsAre("q1", "q5"));
    EXPECT_THAT(asked(questionnaire, {{"q1", {"yes"}}}), ElementsAre("q1", "q2", "q3", "q5"));
}

TEST(AskedQuestions, LeaveOutSectionsThatAreSkipped) {
    EXPECT_THAT(asked(small_questionnaire(), {}, {"s8"}), ElementsAre("q1"));
    EXPECT_THAT(asked(small_questionnaire(), {}, {"s5", "s8"}), IsEmpty());
}

TEST(ChangedQuestions, AreThoseWhoseWordsFormOptionsColumnsOrConditionDiffer) {
    const Questionnaire before = small_questionnaire();
    const std::vector<void (*)(Question&)> changes{
        [](Question& one) { one.text = english("What else?"); },
        [](Question& one) { one.guidance = english("Name laws."); },
        [](Question& one) { one.form = AnswerForm::several; },
        [](Question& one) { one.options.pop_back(); },
        [](Question& one) { one.options[0].id = "indeed"; },
        [](Question& one) { one.options[0].label = english("Indeed"); },
        [](Question& one) { one.columns = {english("Authority")}; },
        [](Question& one) { one.condition->is_one_of.pop_back(); },
        [](Question& one) { one.condition->question = "q0"; },
        [](Question& one) { one.condition.reset(); },
    };

    for (const auto& change : changes) {
        Questionnaire now = before;
        change(second_of(now));
        EXPECT_THAT(changed_questions(before, now), ElementsAre("q2"));
    }
}

TEST(ChangedQuestions, AreNotThoseThatWereNumberedAnewTranslatedOrMoved) {
    const Questionnaire before = small_questionnaire();
    Questionnaire now = before;
    second_of(now).number = "7 (b)";
    second_of(now).article = "5.2";
    second_of(now).text[Language::french] = "Et quoi encore ?";
    second_of(now).options[0].label[Language::arabic] = "نعم";
    std::ranges::reverse(second_of(now).condition->is_one_of);
    std::swap(now.sections[0], now.sections[1]);

    EXPECT_THAT(changed_questions(before, now), IsEmpty());
}

TEST(ChangedQuestions, AreNotThoseThatAreNewOrGone) {
    const Questionnaire before = small_questionnaire();
    Questionnaire now = before;
    second_of(now).id = "q9";

    EXPECT_THAT(changed_questions(before, now), IsEmpty());
}

TEST(Fingerprint, IsOfTheLanguageInWhichTheQuestionWasFirstWritten) {
    Question before = tests::question("q1");
    before.written_in = Language::french;
    before.text = {{Language::french, "Comment ?"}};
    Question translated = before;
    translated.text[Language::english] = "How?";
    Question changed = translated;
    changed.text[Language::french] = "Pourquoi ?";

    EXPECT_EQ(fingerprint_of(translated), fingerprint_of(before));
    EXPECT_NE(fingerprint_of(changed), fingerprint_of(before));
}

TEST(Fingerprint, TellsApartWhereOneTextEndsAndTheNextBegins) {
    Question one = tests::question("q1");
    one.text = english("ab");
    one.guidance = english("c");
    Question other = one;
    other.text = english("a");
    other.guidance = english("bc");

    EXPECT_NE(fingerprint_of(one), fingerprint_of(other));
}

} // namespace
} // namespace valise::casework
