// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "printed_fault.hpp"
#include "valise/docio/outline.hpp"
#include "valise/docio/xlsform.hpp"

namespace valise::docio {
namespace {

using casework::Language;
using casework::Question;
using casework::Questionnaire;
using testing::IsEmpty;
using tests::faults_in;

/// The words of the answers that a condition names.
std::vector<casework::Words> labels(const Questionnaire& all, const casework::Condition& condition) {
    std::vector<casework::Words> labels;
    for (const auto& option : casework::find_question(all, condition.question)->options)
        if (std::ranges::find(condition.is_one_of, option.id) != condition.is_one_of.end())
            labels.push_back(option.label);
    return labels;
}

class SampleDocuments : public testing::TestWithParam<const char*> {
protected:
    SampleDocuments() {
        std::ifstream file(std::string(VALISE_PROJECT_FOLDER "/client/casework/data/") + GetParam());
        const std::string json{std::istreambuf_iterator<char>(file), {}};
        sample = casework::questionnaire_from_json(json).value();
    }

    Questionnaire sample;
};
INSTANTIATE_TEST_SUITE_P(
    All, SampleDocuments, testing::Values("questionnaire-untoc-1.json", "questionnaire-tip-1.json"));

TEST_P(SampleDocuments, LoseNothingAsXlsForm) {
    const auto file = to_xlsform(sample);

    ASSERT_THAT(faults_in(file), IsEmpty());
    EXPECT_EQ(questionnaire_from_xlsform(*file), sample);
}

TEST_P(SampleDocuments, LoseNothingButTheirIdsAsAnOutline) {
    const auto file = to_docx_outline(sample, Language::english);

    ASSERT_THAT(faults_in(file), IsEmpty());
    const auto read = outline_from_docx(
        *file, {.id = sample.id, .instrument = sample.instrument, .cluster = sample.cluster, .notice = {}});
    ASSERT_THAT(faults_in(read), IsEmpty());
    EXPECT_THAT(read->notes, IsEmpty());
    ASSERT_EQ(read->questionnaire.sections.size(), sample.sections.size());
    for (std::size_t i = 0; i < sample.sections.size(); ++i) {
        const auto& [id, title, articles, questions] = read->questionnaire.sections[i];
        EXPECT_EQ(title, sample.sections[i].title);
        EXPECT_EQ(articles, sample.sections[i].articles);
        ASSERT_EQ(questions.size(), sample.sections[i].questions.size());
        for (std::size_t j = 0; j < questions.size(); ++j) {
            const Question& meant = sample.sections[i].questions[j];
            EXPECT_EQ(questions[j].number, meant.number);
            EXPECT_EQ(questions[j].text, meant.text);
            EXPECT_EQ(questions[j].condition.has_value(), meant.condition.has_value());
            if (meant.condition) {
                EXPECT_EQ(
                    labels(read->questionnaire, *questions[j].condition), labels(sample, *meant.condition));
            }
        }
    }
}

} // namespace
} // namespace valise::docio
