// SPDX-License-Identifier: Apache-2.0
// What the secretariat does at its own computer: catalogues, reviews, people, lots.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/cli/drawn_record.hpp"
#include "client/cli/people_at_work.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;

struct Officer : PersonAtWork {
    Officer() {
        VALISE_CHECK(valise("init").exit_code == 0);
        VALISE_CHECK(valise("secretariat begin --keys root-keys").exit_code == 0);
    }
};

/// A focal point of this State, by letters in somebody's hand.
void let_in(Officer& officer, PersonAtWork& person, const std::string& name, const std::string& state) {
    VALISE_CHECK(person.valise("init").exit_code == 0);
    const auto invited = officer.valise("people invite --as focal-point --state " + state + " --json").json();
    const auto number = std::to_string(invited.at("number").get<int>());
    const auto from = officer.folder().string();
    VALISE_CHECK(officer.valise("people letter " + number + " --to invitation." + number).exit_code == 0);
    const auto asked = person.valise("join " + invited.at("code").get<std::string>() + " --name '" + name
        + "' --root-policy " + from + "/root-keys/root-policy --letter " + from + "/invitation." + number
        + " --request request --json");
    VALISE_CHECK(asked.exit_code == 5);
    const auto request = (person.folder() / "request").string();
    VALISE_CHECK(officer.valise("people letter " + number + " --from " + request).exit_code == 5);
    const std::string words = asked.json().at("words");
    VALISE_CHECK(officer.valise("people confirm " + number + " --words '" + words + "'").exit_code == 0);
}

constexpr const char* begin_review =
    "secretariat review SEN --reviewing 'UNTOC:NOR,GHA' --cluster I --start 2026-03-02";

TEST(Catalogues, ArePublishedAndThenInForce) {
    Officer officer;
    EXPECT_EQ(officer.valise("secretariat board").exit_code, 5) << "no catalogue yet";

    ASSERT_EQ(officer.valise("secretariat publish --sample").exit_code, 0);

    const auto list = officer.valise("questionnaire list --json").json();
    EXPECT_EQ(list.at("notice"), "Sample, adopted by nobody");
    EXPECT_EQ(list.at("catalogues").at(0).at("state"), "in force");
    EXPECT_EQ(list.at("questionnaires").size(), 2U);
}

TEST(Catalogues, WithFaultsAreListedRowByRowAndNotPublished) {
    Officer officer;
    officer.write(
        "catalogue.json", R"({"format": "valise catalogue 1", "version": 1, "colour": 1, "steps": 2})");

    const auto said = officer.valise("secretariat publish catalogue.json --json");

    EXPECT_EQ(said.exit_code, 1);
    EXPECT_GE(said.json().at("faults").size(), 2U) << said.data;
    EXPECT_EQ(officer.valise("questionnaire list --json").json().at("catalogues").size(), 0U);
    EXPECT_EQ(officer.valise("secretariat publish").exit_code, 2);
    EXPECT_EQ(officer.valise("secretariat publish nothing.json").exit_code, 1);
}

TEST(Catalogues, GrowByQuestionnairesInThreeFormats) {
    Officer officer;
    ASSERT_EQ(officer.valise("secretariat publish --sample").exit_code, 0);
    for (const std::string format : {"json", "xlsx", "docx"}) {
        const auto file = "questions." + format;
        ASSERT_EQ(officer.valise("questionnaire export sample-tip-1 --to " + file + " --format " + format)
                      .exit_code,
            0);
        const auto read = officer.valise("questionnaire import " + file + " --json --to next-" + format
            + ".json --id outline-1 --instrument TIP --cluster I");

        EXPECT_EQ(read.json().at("questions"), 42) << format << read.talk;
    }

    ASSERT_EQ(officer.valise("secretariat publish next-xlsx.json").exit_code, 0);
    EXPECT_EQ(officer.valise("secretariat publish next-json.json").exit_code, 1) << "the same number again";
    EXPECT_EQ(officer.valise("questionnaire export nothing --to x").exit_code, 2);
}

TEST(Reviews, AreBegunAndTheirStepsAndPeopleRecorded) {
    Officer officer;
    ASSERT_EQ(officer.valise("secretariat publish --sample").exit_code, 0);

    const auto begun = officer.valise(begin_review);
    ASSERT_EQ(begun.exit_code, 0) << begun.talk;

    EXPECT_EQ(officer.valise("review list --json").json().at("reviews").at(0).at("state"), "SEN");
    ASSERT_EQ(officer.valise("review step focal_points --day 2026-03-12").exit_code, 0);
    const auto board = officer.valise("secretariat board --json").json();
    EXPECT_EQ(board.at("steps").at(1).at("happened"), "2026-03-02") << "the start";
    EXPECT_EQ(board.at("steps").at(2).at("happened"), "2026-03-12");
    EXPECT_EQ(board.at("steps").at(3).at("due"), "2026-03-30");
    ASSERT_EQ(board.at("stages").size(), 4U);
    EXPECT_EQ(board.at("stages").at(0).at("stage"), "Preliminary consultations");
    EXPECT_EQ(board.at("stages").at(0).at("progress"), "Under way") << "the review has begun";
    ASSERT_EQ(officer.valise("review step consultation --day 2026-04-01").exit_code, 0);
    const auto later = officer.valise("secretariat board --json").json().at("stages");
    EXPECT_EQ(later.at(0).at("progress"), "Over");
    EXPECT_EQ(later.at(0).at("ended"), "2026-04-01");
    EXPECT_EQ(later.at(1).at("progress"), "Under way");
    EXPECT_EQ(officer.valise("review step nothing").exit_code, 2);
    EXPECT_EQ(officer.valise("review step experts --day 2026-02-30").exit_code, 2);
    EXPECT_THAT(officer.valise("review people").talk, HasSubstr("No focal point was entered for SEN"));
    EXPECT_EQ(officer.valise("team begin").exit_code, 5) << "for a focal point";
}

TEST(Reviews, HavePeopleWhoAreMeantByTheirNames) {
    Officer officer;
    ASSERT_EQ(officer.valise("secretariat publish --sample").exit_code, 0);
    ASSERT_EQ(officer.valise(begin_review).exit_code, 0);
    PersonAtWork first;
    PersonAtWork second;
    let_in(officer, first, "Amina Diop", "SEN");
    let_in(officer, second, "Amina Diop", "NOR");
    PersonAtWork third;
    let_in(officer, third, "Kofi Mensah", "GHA");
    EXPECT_EQ(officer.valise("review appoint 'Kofi Mensah' --as focal-point --of GHA").exit_code, 0);

    const auto several = officer.valise("review appoint 'Amina Diop' --as focal-point --of SEN");
    EXPECT_EQ(several.exit_code, 2);
    EXPECT_THAT(
        several.talk, HasSubstr("more than one person is called \"Amina Diop\": 2 (focal point of NOR)"));
    EXPECT_EQ(
        officer.valise("review appoint 'Amina Diop' --as focal-point --of NOR --person 2").exit_code, 0);
    EXPECT_EQ(officer.valise("review appoint Awa --as focal-point --of SEN").exit_code, 2) << "nobody";
    const auto near = officer.valise("review appoint 'Amina Dio' --as focal-point --of SEN");
    EXPECT_THAT(near.talk, HasSubstr("did you mean \"Amina Diop\"?"));
}

TEST(Reviews, ThatDoNotFitTheCatalogueAreNotBegun) {
    Officer officer;
    ASSERT_EQ(officer.valise("secretariat publish --sample").exit_code, 0);

    const auto said =
        officer.valise("secretariat review SEN --reviewing 'UNTOC:SEN NOTHING:NOR,GHA' --cluster I --json");

    EXPECT_EQ(said.exit_code, 1);
    EXPECT_EQ(said.json().at("faults").size(), 3U);
    EXPECT_EQ(officer.valise("review list --json").json().at("reviews").size(), 0U);
}

constexpr const char* commit_lots =
    "lots commit 'Joint meeting' --under-review 'SEN NOR GHA CRI' --groups 2,2 --json ";
constexpr const char* open_lots = "lots open --text 'NOR: a quiet sea; GHA: seven lamps' --json ";

/// A secretariat that has a catalogue to draw from.
struct OfficerWithStates : Officer {
    OfficerWithStates() { VALISE_CHECK(valise("secretariat publish --sample").exit_code == 0); }

    nlohmann::json does(const std::string& words, int exit_code = 0) {
        const auto said = valise(words);
        EXPECT_EQ(said.exit_code, exit_code) << words << "\n" << said.talk;
        return said.data.empty() ? said.error() : said.json();
    }
    /// Who reviews Senegal as far as the record says.
    std::string first_reviewer_of_senegal(const std::string& record) {
        const auto told = does("lots verify " + record + " --json");
        for (const auto& row : told.at("reviews"))
            if (row.at("state") == "SEN") return row.at("reviewing");
        return "";
    }
};

TEST(Lots, AreHeldFromTheCommitmentToTheRedraw) {
    OfficerWithStates officer;
    const auto committed = officer.does(std::string(commit_lots) + "--yes");
    EXPECT_EQ(committed.at("schema"), "valise.lots.commit/1");
    const auto tried = officer.does(std::string(open_lots) + "--dry-run");
    const auto opened = officer.does(std::string(open_lots) + "--yes");
    EXPECT_EQ(tried.at("words"), opened.at("words")) << "what is compared aloud before the seed is open";
    const auto drawn = officer.does("lots draw --to draw.record --yes --json");

    EXPECT_EQ(drawn.at("commitment"), committed.at("commitment"));
    const auto verified = officer.does("lots verify draw.record --published --json");
    EXPECT_EQ(verified.at("holds"), true);
    EXPECT_EQ(verified.at("reviews"), drawn.at("reviews"));
    EXPECT_LE(verified.at("shortfalls").size(), 5U) << "of the fewest reviews in one row for all States";
    const auto replaced = officer.first_reviewer_of_senegal("draw.record");
    const auto ask = "lots redraw SEN --replace " + replaced + " --asked-by SEN --json --to again.record ";
    officer.does(ask + "--reason 'It has no expert' --yes");
    EXPECT_NE(officer.first_reviewer_of_senegal("again.record"), replaced);
    officer.does("lots verify draw.record --published --json", 5);
    officer.does("lots export --to published.record --json");
    EXPECT_EQ(
        content_of(officer.folder() / "published.record"), content_of(officer.folder() / "again.record"));
    EXPECT_EQ(officer.does("lots list --json").at("draws").at(0).at("state"), "drawn");
}

TEST(Lots, ChangeNothingWhenTriedOutOrNotConfirmed) {
    OfficerWithStates officer;
    EXPECT_EQ(officer.does(std::string(commit_lots) + "--dry-run").at("is_committed"), false);
    officer.does(commit_lots, 2);
    EXPECT_EQ(officer.does("lots list --json").at("draws").size(), 0U);
    officer.does(std::string(commit_lots) + "--yes");
    officer.does(open_lots, 2);
    officer.does("lots draw --yes --json", 5);
    officer.does(std::string(open_lots) + "--yes");

    EXPECT_EQ(officer.does("lots draw --dry-run --json").at("is_drawn"), false);
    EXPECT_EQ(officer.does("lots list --json").at("draws").at(0).at("state"), "opened");
    officer.does("lots draw --to draw.record --yes --json");
    const auto replaced = officer.first_reviewer_of_senegal("draw.record");
    const auto tried = officer.does(
        "lots redraw SEN --replace " + replaced + " --asked-by SEN --reason Why --dry-run --json");
    EXPECT_EQ(tried.at("is_drawn"), false);
    EXPECT_FALSE(tried.contains("reviews")) << "who would be drawn is not to be foreseen";
}

TEST(Lots, AreCommittedToOnceInASessionAndOpenedOnce) {
    OfficerWithStates officer;
    officer.does(std::string(commit_lots) + "--yes");

    EXPECT_EQ(officer.does(std::string(commit_lots) + "--yes", 5).at("code"), "committed_already");
    officer.does(std::string(open_lots) + "--yes");
    EXPECT_EQ(officer.does("lots open --text 'NOR: other words' --yes --json", 5).at("code"), "not_now");
}

TEST(Lots, AreNotHeldFromWhatDoesNotFit) {
    OfficerWithStates officer;
    for (const char* const more : {"--groups 3", "--groups x", "--excused ZZZ", "--excused NOR,NOR"})
        officer.does("lots commit S --under-review 'SEN NOR' --yes --json " + std::string(more), 2);
    officer.does("lots commit S --under-review 'SEN XXX' --yes --json", 2);
    officer.does(std::string(commit_lots) + "--yes");

    officer.write("words", "Norway: a quiet sea\nGhana\n");
    EXPECT_EQ(officer.does("lots open --text-file words --yes --json", 1).at("faults").size(), 1U);
    officer.does("lots open --yes --json", 2);
    officer.write("words", "Norway: a quiet sea\nGhana: lamps\n");
    officer.does("lots open --text-file words --yes --json");
    officer.does("lots draw --to words --yes --json", 1);
    officer.does("lots draw --draw nothing --yes --json", 2);
    officer.does("lots draw --to draw.record --yes --json");
    const auto replaced = officer.first_reviewer_of_senegal("draw.record");
    const std::string redraw = "lots redraw SEN --asked-by SEN --reason Why --yes --json --replace ";
    officer.does(redraw + "SEN", 2);
    officer.does(redraw + replaced + " --exceptional", 2);
    for (const char* const file : {"first.record", "second.record"}) {
        officer.does(redraw + officer.first_reviewer_of_senegal("draw.record") + " --to " + file);
        std::filesystem::rename(officer.folder() / file, officer.folder() / "draw.record");
    }
    const auto third = redraw + officer.first_reviewer_of_senegal("draw.record");
    EXPECT_EQ(officer.does(third, 5).at("code"), "exceptional");
    officer.does(third + " --exceptional");
}

TEST(Reviews, AreBegunByThoseWhomTheLotsChose) {
    OfficerWithStates officer;
    officer.does(std::string(commit_lots) + "--yes");
    officer.does(std::string(open_lots) + "--yes");
    officer.does("lots draw --to draw.record --yes --json");
    const std::string begin = "secretariat review SEN --cluster I --start 2026-03-02 --json ";

    officer.does(begin, 2);
    officer.does(begin + "--from-record draw.record --reviewing 'UNTOC:NOR,GHA'", 2);
    officer.does("secretariat review FRA --cluster I --from-record draw.record --json", 2);
    officer.write("other.record", std::string(as_text(signed_record(drawn_record()))));
    officer.does(begin + "--from-record other.record", 14);
    const auto begun = officer.does(begin + "--from-record draw.record");
    EXPECT_THAT(begun.at("reviewing").get<std::string>(),
        HasSubstr(officer.first_reviewer_of_senegal("draw.record")));
    officer.does("lots redraw SEN --asked-by SEN --reason Why --yes --json --replace "
        + officer.first_reviewer_of_senegal("draw.record"));
    officer.does(begin + "--from-record draw.record", 5);
}

TEST(Lots, AreVerifiedWithoutAValise) {
    PersonAtWork anybody;
    const auto record = drawn_record();
    auto bytes = signed_record(record);
    anybody.write("draw.record", std::string(as_text(bytes)));

    const auto said = anybody.valise("lots verify draw.record --json");

    EXPECT_EQ(said.exit_code, 0) << said.talk;
    EXPECT_EQ(said.json().at("holds"), true);

    bytes[bytes.size() / 2] ^= 1;
    anybody.write("changed.record", std::string(as_text(bytes)));
    const int exit_code = anybody.valise("lots verify changed.record").exit_code;
    EXPECT_TRUE(exit_code == 14 || exit_code == 15) << exit_code;
    anybody.write("other.record", "This is a letter.");
    EXPECT_EQ(anybody.valise("lots verify other.record").exit_code, 15);
    EXPECT_EQ(anybody.valise("lots verify nothing.record").exit_code, 1);
}

TEST(Lots, ThatDoNotComeOutTheSameAreSaidToDiffer) {
    PersonAtWork anybody;
    auto record = drawn_record();
    record.drawn.seats.front().reviewing = record.drawn.seats.front().under_review;
    const auto bytes = signed_record(record);
    anybody.write("draw.record", std::string(as_text(bytes)));

    const auto said = anybody.valise("lots verify draw.record --json");

    EXPECT_EQ(said.exit_code, 14) << said.talk;
    EXPECT_GE(said.json().at("differences").size(), 1U);
}

} // namespace
} // namespace valise::tests
