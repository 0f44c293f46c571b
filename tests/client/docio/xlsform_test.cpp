// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "foreign_file.hpp"
#include "printed_fault.hpp"
#include "random_questionnaire.hpp"
#include "valise/casework/limits.hpp"
#include "valise/docio/xlsform.hpp"
#include "xlsform_sheets.hpp"

namespace valise::docio {
namespace {

using casework::AnswerForm;
using casework::Condition;
using casework::Faults;
using casework::Language;
using casework::Questionnaire;
using testing::ElementsAre;
using tests::faults_in;
using tests::foreign_file;
using tests::RandomQuestionnaire;
using tests::said;

using Rows = std::vector<std::vector<std::string>>;

Sheet sheet_of(std::string name, const Rows& rows) {
    Sheet sheet;
    sheet.name = std::move(name);
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        for (std::uint32_t column = 0; column < rows[row].size(); ++column)
            sheet.set(row + 1, column + 1, rows[row][column]);
    return sheet;
}

const Rows yes_and_no{{"list_name", "name", "label::English (en)", "label::fr"}, {"yn", "yes", "Yes", "Oui"},
    {"yn", "no", "No", "Non"}};

const Rows settings{
    {"form_title", "form_id", "version", "default_language", "instrument", "cluster", "sample"},
    {"A form", "f1", "3", "English (en)", "UNTOC", "I", "no"}};

/// What is read of a survey with these rows below those of a heading and a section that is begun.
casework::Read<Questionnaire> read(Rows rows, const Rows& choices = yes_and_no) {
    const Rows begin{{"type", "name", "label::English (en)", "relevant"}, {"begin_group", "s1", "First"}};
    rows.insert(rows.begin(), begin.begin(), begin.end());
    rows.push_back({"end_group"});
    return questionnaire_of(
        {{sheet_of("survey", rows), sheet_of("choices", choices), sheet_of("settings", settings)}});
}

TEST(XlsForm, OfAnotherProgramIsReadAsAQuestionnaire) {
    const auto read = questionnaire_from_xlsform(foreign_file("form.xlsx"));

    ASSERT_THAT(faults_in(read), testing::IsEmpty());
    EXPECT_EQ(read->id, "practice");
    EXPECT_EQ(read->version, 2024010101u);
    EXPECT_TRUE(read->is_sample);
    EXPECT_EQ(read->title, (casework::Words{{Language::english, "A practice form"}}));
    ASSERT_EQ(read->sections.size(), 2u);
    EXPECT_THAT(read->sections[0].articles, ElementsAre("5", "6"));
    const auto& questions = read->sections[0].questions;
    ASSERT_EQ(questions.size(), 4u);
    EXPECT_EQ(questions[0].form, AnswerForm::choice);
    EXPECT_EQ(questions[0].number, "1");
    EXPECT_EQ(questions[0].options[1].label,
        (casework::Words{{Language::english, "Yes, in part"}, {Language::french, "Oui, en partie"}}));
    EXPECT_EQ(questions[1].condition, (Condition{"q1", {"yes", "partial"}}));
    EXPECT_EQ(questions[1].follows, "q1");
    EXPECT_EQ(questions[1].form, AnswerForm::legal_references);
    EXPECT_EQ(questions[2].form, AnswerForm::several);
    EXPECT_EQ(questions[3].form, AnswerForm::table);
    EXPECT_EQ(questions[3].columns[1],
        (casework::Words{{Language::english, "Subject"}, {Language::french, "Objet"}}));
}

RC_GTEST_PROP(XlsFormLaws, WhatIsWrittenIsReadAsItWas, (std::uint64_t seed)) {
    SeededRandom random(seed);
    const Questionnaire questionnaire = RandomQuestionnaire(random).make();
    RC_ASSERT(casework::faults_of(questionnaire).empty());

    const auto file = to_xlsform(questionnaire);

    RC_ASSERT(file.has_value());
    const auto again = questionnaire_from_xlsform(*file);
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == questionnaire);
    RC_ASSERT(*to_xlsform(*again) == *file);
}

TEST(XlsForm, SaysWhichRowAndWhichSheetIsWrong) {
    const auto wrong =
        read({{"integer", "q1", "How many?"}, {"select_one ny", "q2", "Which?"}, {"text", "q 3", "What?"},
                 {"text", "q4"}, {"text", "q5", "Why?", "${q9} = 'yes'"}, {"text", "q6", "Why?", "${q1} > 3"},
                 {"text", "q4", "Twice?"}, {"", "q7", "Empty?"}, {"select_one yn", "q8", "Choose"},
                 {"text", "q10", "Why?", "${q8} = 'maybe'"}},
            {{"list_name", "name", "label"}, {"yn", "yes", "Yes"}, {"yn", "", "No"}, {"", "x", "Unlisted"}});

    EXPECT_THAT(faults_in(wrong),
        testing::UnorderedElementsAre(said("survey, row 3", "integer"),
            said("survey, row 4", "no list of this name"), said("survey, row 5", "id: "),
            said("survey, row 6", "text: this is in no language"),
            said("survey, row 7", "there is no question"), said("survey, row 8", "relevant: only"),
            said("survey, row 9", "at survey, row 6: "), said("survey, row 10", "type: this is empty"),
            said("choices, row 3", "id: "), said("choices, row 4", "list_name"),
            said("survey, row 12", "no option with this id: ")));
}

TEST(XlsForm, RefusesWhatWouldBeLost) {
    const auto survey = [](const Rows& rows) {
        return faults_in(questionnaire_of({{sheet_of("survey", rows), sheet_of("settings", settings)}}));
    };
    EXPECT_THAT(survey({{"type", "name", "label", "relevent"}, {"begin_group", "s", "S"},
                    {"text", "q", "Q", "${a} = 'b'"}, {"end_group"}}),
        ElementsAre(said("survey, row 1", "relevent")));
    EXPECT_THAT(survey({{"type", "name", "label", "label::de"}, {"begin_group", "s", "S"}, {"text", "q", "Q"},
                    {"end_group"}}),
        ElementsAre(said("survey, row 1", "six languages")));
    EXPECT_THAT(survey({{"type", "name", "label", "label::en"}, {"begin_group", "s", "S"}, {"text", "q", "Q"},
                    {"end_group"}}),
        ElementsAre(said("survey, row 1", "twice")));
    EXPECT_THAT(survey({{"type", "name", "label"}, {"begin_group", "s", "S"}, {"text", "q", "Q", "", "lost"},
                    {"end_group"}}),
        ElementsAre(said("survey, row 3", "column E")));
    EXPECT_THAT(survey({{"type", "name", "label", "#notes", "required", "calculation"},
                    {"begin_group", "s", "S"}, {"text", "q", "Q", "passed over", "yes"}, {"end_group"}}),
        testing::IsEmpty());
}

TEST(XlsForm, KeepsQuestionsWithinSectionsOfOneLevel) {
    EXPECT_THAT(faults_in(read({{"text", "q1", "Q"}, {"begin_group", "inner", "Inner"}, {"end_group"}})),
        ElementsAre(said("survey, row 4", "within another")));
    EXPECT_THAT(faults_in(read({{"text", "q1", "Q"}, {"end_group"}})),
        ElementsAre(said("survey, row 5", "no group is open")));
    EXPECT_THAT(faults_in(read(
                    {{"text", "q1", "Q"}, {"end_group"}, {"text", "q2", "Q"}, {"begin_group", "s2", "S"}})),
        ElementsAre(said("survey, row 5", "within a group")));
    EXPECT_THAT(
        faults_in(read({{"text", "q1", "Q"}, {"end_group"}, {"begin_group", "s2", "S", "${q1} = 'a'"}})),
        ElementsAre(said("survey, row 5", "relevant: a section has none")));
}

TEST(XlsForm, NeedsASurveyAndOneRowOfSettings) {
    EXPECT_THAT(faults_in(questionnaire_of({})),
        ElementsAre(said("survey", "no sheet"), said("settings", "no sheet")));

    Rows two = settings;
    two.push_back({"Another", "f2"});
    const Sheet survey = sheet_of(
        "survey", {{"type", "name", "label"}, {"begin_group", "s", "S"}, {"text", "q", "Q"}, {"end_group"}});
    EXPECT_THAT(faults_in(questionnaire_of({{survey, sheet_of("settings", two)}})),
        ElementsAre(said("settings, row 2", "one row of settings")));

    const Rows wrong{{"form_title", "form_id", "version", "default_language", "instrument", "cluster",
                         "sample", "translation::fr"},
        {"A form", "f 1", "three", "German (de)", "UNTOC", "I", "perhaps", "fine"}};
    EXPECT_THAT(faults_in(questionnaire_of({{survey, sheet_of("settings", wrong)}})),
        testing::UnorderedElementsAre(said("settings, row 2", "version"), said("settings, row 2", "sample"),
            said("settings, row 2", "default_language"), said("settings, row 2", "translation"),
            said("settings, row 2", "notice"), said("settings, row 2", "id: ")));
}

TEST(XlsForm, TakesADependentQuestionForAFollowUpWhereNothingElseIsSaid) {
    const auto questionnaire = read({{"select_one yn", "q1", "Q"}, {"text", "q2", "Why?", "${q1} = 'no'"}});

    ASSERT_TRUE(questionnaire);
    EXPECT_EQ(questionnaire->sections[0].questions[1].follows, "q1");
}

TEST(XlsForm, RefusesWhatIsShortInTheFileAndEndlessInTheQuestionnaire) {
    Rows choices{{"list_name", "name", "label"}};
    for (int i = 0; i < 150; ++i)
        choices.push_back({"long", "o" + std::to_string(i), std::string(10'000, 'a')});
    Rows rows;
    for (int i = 0; i < 100; ++i) rows.push_back({"select_one long", "q" + std::to_string(i), "Q?"});

    const auto faults = faults_in(read(rows, choices));

    EXPECT_THAT(faults, testing::Contains(said("survey, row 14", "too much text in the options")));
}

TEST(XlsForm, StopsWhereThereAreMoreQuestionsOrFaultsThanThereMayBe) {
    Rows many;
    for (int i = 0; i < 3000; ++i) many.push_back({"text", "q" + std::to_string(i), "Q?"});
    EXPECT_THAT(faults_in(read(many)), testing::Contains(said("survey", "more of these than 2000")));

    for (auto& row : many) row[0] = "integer";
    EXPECT_EQ(faults_in(read(many)).size(), casework::limits::faults);
}

TEST(XlsForm, ReadsConditionsAsXPathSpellsThem) {
    const Condition both{"q1", {"yes", "no"}};
    for (const char* const same : {"${q1} = 'yes' or ${q1} = 'no'", "${q1}='yes' or${q1}=\"no\"",
             "selected(${q1}, 'yes') or selected( ${ q1 } ,'no' )", "(${q1} = 'yes') or (${q1} = 'no')"})
        EXPECT_EQ(read_relevant(same), both) << same;
    for (const char* const other :
        {"", "${q1}", "${q1} = yes", "${q1} = ''", "${q1} != 'yes'", "${q1} = 'yes' and ${q1} = 'no'",
            "${q1} = 'yes' or ${q2} = 'no'", "${q1} = 'yes' or", "not(${q1} = 'a')", "${q1} = 'yes",
            "selected(${q1}, 'yes'", "(${q1} = 'yes'", "${} = 'a'", "((${q1} = 'a'))", "${q1 = 'a'"})
        EXPECT_EQ(read_relevant(other), std::nullopt) << other;
    EXPECT_EQ(read_relevant(relevant_of(both, AnswerForm::choice)), both);
    EXPECT_EQ(read_relevant(relevant_of(both, AnswerForm::several)), both);
}

TEST(XlsForm, IsNotWrittenOfMoreThanCanBeReadAgain) {
    auto questionnaire = *read({{"text", "q", "Q?"}});
    auto& questions = questionnaire.sections[0].questions;
    questions[0].text = {{Language::english, std::string(casework::limits::text, 'a')}};
    for (int i = 0; i < 600; ++i) {
        questions.push_back(questions[0]);
        questions.back().id += std::to_string(i);
    }

    ASSERT_THAT(casework::faults_of(questionnaire), testing::IsEmpty());
    EXPECT_THAT(faults_in(to_xlsform(questionnaire)), ElementsAre(said("", "too large")));
}

TEST(XlsForm, IsNotWrittenOfAQuestionnaireWithFaults) {
    EXPECT_FALSE(to_xlsform({}));
    EXPECT_FALSE(questionnaire_from_xlsform(as_bytes("no sheet at all")));
}

TEST(XlsForm, NamesLanguagesAsPeopleDo) {
    for (const Language language : casework::all_languages) {
        EXPECT_EQ(labelled_language(language_label(language)), language);
        EXPECT_EQ(labelled_language(casework::code_of(language)), language);
    }
    EXPECT_EQ(labelled_language("Français (fr)"), Language::french);
    EXPECT_EQ(labelled_language("French"), Language::french);
    EXPECT_EQ(labelled_language("fr)"), std::nullopt);
    EXPECT_EQ(labelled_language("German (de)"), std::nullopt);
}

} // namespace
} // namespace valise::docio
