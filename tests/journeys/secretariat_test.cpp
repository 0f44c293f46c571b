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

/// A draw of lots in a meeting, with two delegations and a focal point who were let in before.
class DrawOfLots : public Journey {
protected:
    void SetUp() override {
        Journey::SetUp();
        officer_.does("secretariat publish --sample");
        let_in_focal_point(amina_, "SEN");
        let_in_focal_point(nils_, "NOR");
        let_in_focal_point(rosa_, "CRI");
        all_exchange();
    }
    /// Twice: a file may come with the exchange after the one that told of it.
    void all_exchange() {
        for (int round = 0; round < 2; ++round)
            for (Person* const person : {&officer_, &amina_, &nils_, &rosa_}) person->does("sync");
    }
    static std::string state_of_draw(Person& person) {
        return person.does("lots list").at("draws").at(0).at("state");
    }
    /// Who reviews Senegal, as somebody's own valise repeats the draw.
    static std::vector<std::string> reviewers_of_senegal(Person& person, const std::string& record) {
        std::vector<std::string> reviewers;
        const auto told = person.does("lots verify " + record + " --published");
        for (const auto& row : told.at("reviews"))
            if (row.at("state") == "SEN") reviewers.push_back(row.at("reviewing"));
        return reviewers;
    }

    Person amina_{"Amina Diop"};
    Person nils_{"Nils Berg"};
    Person rosa_{"Rosa Mora"};
};

TEST_P(DrawOfLots, IsHeldInPublicVerifiedByAFocalPointRedrawnAndReviewedFrom) {
    officer_.does("lots commit 'Joint meeting of 2026' --under-review 'SEN NOR CRI GHA' --groups 2,2 --yes");
    officer_.is_refused("lots open --text 'Norway: a quiet sea' --yes", 5); // nobody could know of it yet
    all_exchange();
    EXPECT_EQ(state_of_draw(amina_), "committed");
    EXPECT_EQ(amina_.does("lots list").at("draws"), nils_.does("lots list").at("draws"))
        << "all have the same";

    // Two delegations say their words; everybody compares six words; the seed is opened, and the lots drawn.
    officer_.write("words", "Norway: a quiet sea\nCosta Rica: seven lamps\n");
    const auto compared = officer_.does("lots open --text-file words --dry-run").at("words");
    EXPECT_EQ(officer_.does("lots open --text-file words --yes").at("words"), compared);
    officer_.does("lots draw --to draw.record --yes");
    all_exchange();

    amina_.does("lots export --to own.record");
    amina_.receives(officer_, "draw.record");
    const auto verified = amina_.does("lots verify draw.record --published");
    EXPECT_EQ(verified.at("holds"), true);
    EXPECT_EQ(content_of(amina_.file("own.record")), content_of(amina_.file("draw.record")));
    const auto drawn = reviewers_of_senegal(amina_, "own.record");
    ASSERT_GE(drawn.size(), 2U);

    const auto ask = "lots redraw SEN --asked-by SEN --to redrawn.record --replace " + drawn.front();
    officer_.does(ask + " --reason 'Its experts are not free' --yes");
    all_exchange();
    amina_.does("lots verify own.record --published", 5); // there was a redraw since
    amina_.does("lots export --to redrawn.record");
    const auto redrawn = reviewers_of_senegal(amina_, "redrawn.record");
    EXPECT_NE(redrawn.front(), drawn.front());

    const std::string begin = "secretariat review SEN --cluster I --start 2026-03-02 --from-record ";
    officer_.is_refused(begin + "draw.record", 5);
    officer_.does(begin + "redrawn.record");
    all_exchange();
    const std::string reviewed_by = amina_.does("review list").at("reviews").at(0).at("reviewing");
    for (const auto& state : redrawn) EXPECT_THAT(reviewed_by, HasSubstr(state));
}

VALISE_ON_BOTH_LEDGERS(DrawOfLots);
VALISE_ON_BOTH_LEDGERS(Secretariat);

} // namespace
} // namespace valise::tests
