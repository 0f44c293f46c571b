// SPDX-License-Identifier: Apache-2.0
// What `faults_of` finds in values that no JSON of ours said: whoever reads questionnaires from other files
// asks it.
#include "client/casework/faults.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/casework/small_catalogue.hpp"
#include "valise/casework/limits.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::english;
using tests::is_fault;
using tests::question;
using tests::small_catalogue;
using tests::small_questionnaire;

/// The faults of the small questionnaire with one more question.
Faults faults_with(const Question& added) {
    Questionnaire all = small_questionnaire();
    all.sections[1].questions.push_back(added);
    return faults_of(all);
}

TEST(FaultsOfAQuestionnaire, AreNoneWhereEverythingFitsTogether) {
    EXPECT_THAT(faults_of(small_questionnaire()), IsEmpty());
}

TEST(FaultsOfAQuestionnaire, AreTextsThatAreNotUtf8) {
    Question added = question("q6");
    added.text = english("a\xff");
    added.number = "1\n";

    EXPECT_THAT(faults_with(added),
        ElementsAre(is_fault("sections[1].questions[2].number", "no writing"),
            is_fault("sections[1].questions[2].text.en", "no writing")));
}

TEST(FaultsOfAQuestionnaire, AreListsThatAreTooLong) {
    Question choice = question("q6", AnswerForm::choice);
    for (std::size_t i = 0; i <= limits::options; ++i)
        choice.options.push_back({std::to_string(i), english("Option")});
    Question table = question("q7", AnswerForm::table);
    table.columns.assign(limits::columns + 1, english("Column"));

    EXPECT_THAT(
        faults_with(choice), ElementsAre(is_fault("sections[1].questions[2].options", "more of these")));
    EXPECT_THAT(
        faults_with(table), ElementsAre(is_fault("sections[1].questions[2].columns", "more of these")));
}

TEST(FaultsOfAQuestionnaire, AreMoreQuestionsThanAnybodyAnswersAndNoneOfThemIsLookedAt) {
    Questionnaire all = small_questionnaire();
    all.sections[1].questions.assign(limits::questions, question("q6"));

    EXPECT_THAT(faults_of(all), ElementsAre(is_fault("sections", "more of these than 2000")));
}

TEST(FaultsOfAQuestionnaire, AreASectionThatIsThereTwiceAndAMissingNoticeOfASample) {
    Questionnaire all = small_questionnaire();
    all.sections[1].id = "s5";
    all.notice = {};

    EXPECT_THAT(
        faults_of(all), ElementsAre(is_fault("notice", "no language"), is_fault("sections[1].id", "s5")));
    all.is_sample = false;
    EXPECT_THAT(faults_of(all), ElementsAre(is_fault("sections[1].id", "s5")));
}

TEST(FaultsOfAQuestionnaire, AreLanguagesThatAreSaidToBeApprovedAndAreNotWhole) {
    Questionnaire all = small_questionnaire();
    all.translations[Language::french] = Translation::needs_editing;
    EXPECT_THAT(faults_of(all), IsEmpty());

    all.translations[Language::french] = Translation::approved;
    const Faults faults = faults_of(all);

    EXPECT_THAT(faults, testing::Contains(is_fault("title.fr", "approved")));
    EXPECT_THAT(faults, testing::Contains(is_fault("sections[0].title.fr", "approved")));
    EXPECT_THAT(
        faults, testing::Contains(is_fault("sections[0].questions[0].options[2].label.fr", "approved")));
}

TEST(FaultsOfACatalogue, AreNoneWhereEverythingFitsTogether) {
    EXPECT_THAT(faults_of(small_catalogue()), IsEmpty());
    EXPECT_THAT(faults_of(Catalogue{}), IsEmpty());
}

TEST(FaultsOfACatalogue, AreAStateWithoutACodeAndATermThatNeverEnds) {
    Catalogue all = small_catalogue();
    all.states[1].code = {};
    all.steps[1].term->count = 10'001;

    EXPECT_THAT(faults_of(all),
        ElementsAre(is_fault("states[1].code", "three capital letters"),
            is_fault("steps[1].term.count", "1 to 10000")));
}

TEST(FaultsOfACatalogue, AreThoseOfItsQuestionnairesToo) {
    Catalogue all = small_catalogue();
    all.questionnaires[0].sections[0].questions[1].follows = "q7";

    EXPECT_THAT(
        faults_of(all), ElementsAre(is_fault("questionnaires[0].sections[0].questions[1].follows", "q7")));
}

} // namespace
} // namespace valise::casework
