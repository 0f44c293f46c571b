// SPDX-License-Identifier: Apache-2.0
// The secretariat publishes, begins reviews and follows them.
#include <gmock/gmock.h>

#include "journeys/scene.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;

class Secretariat : public Journey {};

TEST_P(Secretariat, WritesAQuestionnaireInASheetPreviewsItAndPublishesItForAll) {
    officer_.does("secretariat publish --sample");
    officer_.does("questionnaire export sample-untoc-1 --format xlsx --to questions.xlsx");
    officer_.does("questionnaire import questions.xlsx --to next.json");
    officer_.does("questionnaire show sample-untoc-1");
    officer_.does("secretariat publish next.json");
    officer_.does("sync");
    Person amina("Amina Diop");
    let_in_focal_point(amina, "SEN");
    officer_.does("sync");
    amina.does("sync");

    const auto theirs = amina.does("questionnaire list");

    EXPECT_EQ(theirs.at("questionnaires"), officer_.does("questionnaire list").at("questionnaires"));
    EXPECT_EQ(theirs.at("catalogues").at(0).at("version"), 2);
}

TEST_P(Secretariat, PublishesNothingOfACatalogueWithFaults) {
    officer_.does("secretariat publish --sample");
    officer_.write("wrong.json", "{\"format\": \"valise catalogue 1\", \"version\": 7}");

    const auto said = officer_.valise("secretariat publish wrong.json --json");

    EXPECT_NE(said.exit_code, 0);
    EXPECT_EQ(officer_.does("questionnaire list").at("catalogues").size(), 1);
}

TEST_P(Secretariat, BeginsAReviewRecordsWhatHappenedAndSeesItOnTheBoard) {
    officer_.does("secretariat publish --sample");
    Person amina("Amina Diop");
    let_in_focal_point(amina, "SEN");
    officer_.does("secretariat review SEN --reviewing UNTOC:CRI,NOR --cluster I --start 2026-03-02");
    officer_.does("review step focal_points --day 2026-03-16 --review SEN");
    officer_.does("sync");
    amina.does("sync");

    EXPECT_THAT(officer_.does("secretariat board").dump(), HasSubstr("2026-03-16"));
    amina.does("team begin");
    amina.is_refused("secretariat publish --sample", 5);
}

VALISE_ON_BOTH_LEDGERS(Secretariat);

} // namespace
} // namespace valise::tests
