// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/sample.hpp"

#include <fstream>
#include <iterator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/casework/faults.hpp"
#include "valise/casework/articles.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string file(const std::string& name) {
    std::ifstream stream(VALISE_PROJECT_FOLDER "/client/casework/data/" + name);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const Catalogue& sample() {
    static const Catalogue one = sample_catalogue();
    return one;
}

const State& state(std::string_view code) { return *find_state(sample(), *crypto::StateCode::parse(code)); }

std::size_t states_in(const std::string& group) {
    return static_cast<std::size_t>(std::ranges::count(sample().states, group, &State::group));
}

TEST(SampleFiles, HaveNoFault) {
    const auto catalogue = catalogue_from_json(file("catalogue.json"));
    EXPECT_TRUE(catalogue) << testing::PrintToString(catalogue.error());
    for (const char* const name : {"questionnaire-tip-1.json", "questionnaire-untoc-1.json"}) {
        const auto questionnaire = questionnaire_from_json(file(name));
        EXPECT_TRUE(questionnaire) << name << testing::PrintToString(questionnaire.error());
    }
}

TEST(SampleCatalogue, IsWhole) {
    EXPECT_THAT(faults_of(sample()), IsEmpty());
    EXPECT_EQ(catalogue_from_json(to_json(sample())), sample());
}

TEST(SampleCatalogue, HasEveryStateInItsRegionalGroup) {
    EXPECT_EQ(sample().states.size(), 198U);
    EXPECT_EQ(states_in("AFR"), 54U);
    EXPECT_EQ(states_in("APG"), 54U);
    EXPECT_EQ(states_in("EEG"), 23U);
    EXPECT_EQ(states_in("GRULAC"), 33U);
    EXPECT_EQ(states_in("WEOG"), 29U);
    EXPECT_EQ(states_in(""), 5U);
    EXPECT_EQ(words_in(state("SEN").name, Language::russian), "Сенегал");
}

TEST(SampleCatalogue, NamesAStateInEnglishAloneWhereOtherNamesWouldNotBeThoseOfTheUnitedNations) {
    for (const char* const code : {"PRK", "PSE", "VAT", "KOR", "MMR", "TUR"})
        EXPECT_THAT(state(code).name, ElementsAre(testing::Key(Language::english))) << code;
}

TEST(SampleCatalogue, SkipsTheSectionsOnCorruptionForPartiesToThatConvention) {
    const Questionnaire& untoc = sample().questionnaires[0];

    EXPECT_THAT(skipped_sections(sample(), untoc, state("FRA")), ElementsAre("s8", "s9"));
    EXPECT_THAT(skipped_sections(sample(), untoc, state("TCD")), IsEmpty());
    EXPECT_THAT(skipped_sections(sample(), sample().questionnaires[1], state("FRA")), IsEmpty());
}

TEST(SampleCatalogue, HasTheDeadlinesThatAreVerified) {
    const auto term = [](const std::string& id) {
        return std::ranges::find(sample().steps, id, &Step::id)->term;
    };

    EXPECT_EQ(term("focal_points"), (Term{2, TimeUnit::weeks, "start", Evidence::verified}));
    EXPECT_EQ(term("experts"), (Term{4, TimeUnit::weeks, "start", Evidence::verified}));
    EXPECT_EQ(term("answers"), (Term{6, TimeUnit::months, "start", Evidence::verified}));
    EXPECT_EQ(term("feedback"), (Term{6, TimeUnit::months, "answers", Evidence::verified}));
    EXPECT_EQ(term("observations"), std::nullopt);
}

TEST(SampleCatalogue, SaysOfEveryQuestionnaireThatItIsASample) {
    ASSERT_EQ(sample().questionnaires.size(), 2U);
    for (const Questionnaire& one : sample().questionnaires) {
        EXPECT_TRUE(one.is_sample);
        EXPECT_THAT(
            std::string(words_in(one.notice, Language::english)), testing::HasSubstr("NOT the questions"));
        EXPECT_EQ(one.translations.at(Language::french), Translation::missing);
    }
}

TEST(SampleCatalogue, HasTheProvisionOfEveryQuestionAndSaysThatItIsNotTheTreatys) {
    for (const Questionnaire& one : sample().questionnaires) {
        const auto& instrument = *std::ranges::find(sample().instruments, one.instrument, &Instrument::id);
        for (const Section& section : one.sections)
            for (const Question& question : section.questions) {
                if (question.article.empty()) continue;
                const auto provisions = cited_provisions(instrument, question.article);
                EXPECT_FALSE(provisions.empty()) << question.id;
                for (const Words& words : provisions)
                    EXPECT_THAT(std::string(words_in(words, Language::english)),
                        testing::HasSubstr("not the words of the treaty"));
            }
    }
}

TEST(SampleQuestionnaire, AsksWhatFollowsFromAnAnswerAndNothingElse) {
    const Questionnaire& untoc = sample().questionnaires[0];
    const auto count = [&](const Choices& choices) { return asked_questions(untoc, choices, {}).size(); };

    EXPECT_EQ(asked_questions(untoc, {}, {"s8", "s9"}).size() + 8, count({}));
    EXPECT_EQ(count({{"u9", {"yes"}}}), count({}) + 2);
    EXPECT_EQ(count({{"u9", {"yes"}}, {"u9a", {"data", "other"}}}), count({}) + 3);
    EXPECT_EQ(count({{"u9a", {"other"}}}), count({}));
}

} // namespace
} // namespace valise::casework
