// SPDX-License-Identifier: Apache-2.0
// Bad days of a team in the middle of its work.
#include <gmock/gmock.h>

#include "journeys/scene.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

class TeamsBadDay : public ReviewJourney {
protected:
    void SetUp() override {
        ReviewJourney::SetUp();
        amina_.does("sync");
        awa_.does("sync");
    }
    /// The name by which the focal point's program tells of the expert.
    std::string expert() {
        const auto people = amina_.does("people list").at("people");
        for (const auto& person : people)
            if (person.at("is") == "expert") return std::to_string(person.at("number").get<int>());
        return "nobody";
    }
};

TEST_P(TeamsBadDay, AStolenComputerIsTakenOutOfUseAndWhatTheThiefWritesDoesNotCount) {
    write(awa_, "2", "What Awa wrote.");
    awa_.does("sync");
    amina_.does("sync");

    amina_.does("people remove " + expert() + " --reason lost --dry-run");
    const auto removed = amina_.does("people remove " + expert() + " --reason lost --yes");
    amina_.does("sync");
    write(awa_, "2", "What the thief wrote.");
    awa_.valise("sync");
    write(amina_, "2", "What Awa wrote. And what came after.");
    amina_.does("sync");
    awa_.valise("sync");

    EXPECT_EQ(removed.at("is_done"), true);
    EXPECT_THAT(amina_.does("answer show 2").dump(), HasSubstr("What Awa wrote. And what came after."));
    EXPECT_THAT(awa_.valise("answer show 2 --json").data, Not(HasSubstr("what came after")));
}

TEST_P(TeamsBadDay, AColleagueWhoLeavesKeepsTheirWordsInTheAnswers) {
    write(awa_, "2", "What Awa wrote.");
    awa_.does("sync");
    amina_.does("sync");

    amina_.does("people remove " + expert() + " --yes");
    amina_.does("sync");

    EXPECT_THAT(amina_.does("answer show 2").dump(), HasSubstr("What Awa wrote."));
    Person next("Moussa Fall");
    let_in_expert(amina_, next);
    amina_.does("sync");
    next.does("sync");
    EXPECT_THAT(next.does("answer show 2").dump(), HasSubstr("What Awa wrote."));
}

TEST_P(TeamsBadDay, ANewVersionOfAQuestionAsksForAnotherLookAtWhatIsBeingDrafted) {
    write(awa_, "2", "Two meetings were held.");
    awa_.does("sync");
    officer_.does("questionnaire export sample-untoc-1 --format json --to questions.json");
    auto questions = content_of(officer_.file("questions.json"));
    const std::string before = "held at the national level";
    ASSERT_NE(questions.find(before), std::string::npos);
    questions.replace(questions.find(before), before.size(), "held at the national and local levels");
    officer_.write("changed.json", questions);
    officer_.does("questionnaire import changed.json --to next.json");
    officer_.does("secretariat publish next.json");
    officer_.does("sync");

    awa_.does("sync");
    awa_.does("sync"); // A file comes with the exchange after that which announced it.

    const auto shown = awa_.does("answer show 2");
    EXPECT_THAT(shown.dump(), HasSubstr("national and local levels"));
    EXPECT_THAT(shown.dump(), HasSubstr("Two meetings were held."));
    EXPECT_THAT(std::string(shown.at("marks")), HasSubstr("another look"));
    awa_.does("answer set 2 --still-right");
    EXPECT_THAT(awa_.does("answer show 2").at("marks").dump(), Not(HasSubstr("another look")));
}

TEST_P(TeamsBadDay, TwoComputersOfAFocalPointThatActAtOnceComeToTheSame) {
    Person second("Amina Diop");
    second.make_valise();
    let_in_online(amina_, second, "--as computer", officer_);
    second.does("sync");
    for (Person* const each : {&amina_, &second}) each->does("sync");
    write(amina_, "2", "Two meetings were held.");
    amina_.does("answer set 2 --language en");
    amina_.does("answer ready 2");
    amina_.does("sync");
    second.does("sync");

    amina_.does("answer clear 2");
    second.does("answer return 2 --reason 'Name the ministries.'");
    for (Person* const each : {&amina_, &second, &amina_}) each->valise("sync");

    EXPECT_EQ(amina_.does("answer show 2"), second.does("answer show 2"));
    amina_.does("store check");
    second.does("store check");
}

TEST_P(TeamsBadDay, ADiskThatFillsUpWhileAnAnswerIsWrittenKeepsWhatWasThere) {
    write(awa_, "2", "What was there.");
    std::string longer = "What was there. ";
    for (int i = 0; i < 4000; ++i) longer += "More of it. ";
    awa_.write("typed", longer);
    bool was_full = false;
    for (const long room : {0L, 700L, 9'000L, 30'000L}) {
        awa_.has_room_for(room);
        const auto said = awa_.valise("answer edit 2 --text - --json <typed");
        awa_.computer_is_well();
        if (said.exit_code == 0) break;

        was_full = true;
        EXPECT_EQ(said.error().at("code"), "no_room") << room << said.talk;
        EXPECT_THAT(awa_.does("answer show 2").dump(), Not(HasSubstr("More of it"))) << room;
    }
    EXPECT_TRUE(was_full);
    awa_.does("answer edit 2 --text - <typed");
    EXPECT_THAT(awa_.does("answer show 2").dump(), HasSubstr("More of it"));
}

TEST_P(TeamsBadDay, AFocalPointWhoLostThePassphraseAndAllComputersIsSucceededByRootKeys) {
    const auto passphrase = content_of(amina_.file("passphrase"));
    submit("2", "What was submitted.");
    write(awa_, "10", "What Awa drafted.");
    awa_.does("sync");
    amina_.does("sync");
    amina_.write("passphrase", "what was it again\n");
    amina_.is_refused("status", 12); // and she never comes back

    // The secretariat lets in the successor; its officer alone cannot confirm them.
    Person successor("Amina Diop");
    successor.make_valise();
    officer_.does("sync");
    officer_.is_refused("people invite --as focal-point --state SEN", 14);
    officer_.does("secretariat successor --state SEN");
    officer_.is_refused("secretariat successor --state SEN", 5);
    const auto invitation = officer_.does("secretariat successor --state SEN --another");
    const auto number = std::to_string(invitation.at("number").get<int>());
    officer_.does("sync");
    const auto asked = successor.does("join '" + invitation.at("code").get<std::string>()
            + "' --name 'Amina Diop' --root-policy '" + officer_.file("root-keys/root-policy").string() + "'",
        5);
    officer_.does("sync", 5);
    const std::string confirm =
        "people confirm " + number + " --words '" + asked.at("digits").get<std::string>() + "'";
    EXPECT_EQ(officer_.is_refused(confirm, 5).at("code"), "root_keys_needed");
    EXPECT_EQ(officer_.is_refused(confirm + " --root-keys root-keys/root-key-1,root-keys/root-key-1", 14)
                  .at("code"),
        "other_root_keys");
    officer_.does(confirm + " --root-keys root-keys/root-key-3,root-keys/root-key-1");
    officer_.does("sync");
    EXPECT_EQ(successor.does("join").at("is_joined"), true);

    // The review is there with what was submitted; a new team begins, and the expert takes the drafts along.
    for (Person* const each : {&successor, &officer_, &successor}) each->does("sync");
    EXPECT_EQ(successor.does("review list").at("reviews").size(), 1);
    EXPECT_THAT(successor.does("review show").dump(), HasSubstr("SEN"));
    successor.does("team begin");
    successor.does("sync");
    EXPECT_TRUE(awa_.does("sync").contains("goes_over"));
    EXPECT_THAT(awa_.does("answer show 10").dump(), HasSubstr("What Awa drafted."))
        << "for three days nothing goes over";
    EXPECT_EQ(awa_.is_refused("team carry-over", 5).at("code"), "successor_waits");
    EXPECT_TRUE(awa_.does("status").contains("goes_over"));
    awa_.clock_goes_wrong_by(4);
    EXPECT_FALSE(awa_.does("status").contains("goes_over"));
    EXPECT_THAT(awa_.does("answer show 10").dump(), Not(HasSubstr("What Awa drafted.")));
    awa_.does("team carry-over --dry-run");
    awa_.does("team carry-over");
    awa_.does("sync");
    successor.does("sync");
    EXPECT_THAT(successor.does("answer show 10").dump(), HasSubstr("What Awa drafted."));
    write(successor, "10", "What Awa drafted. And what came after.");
    successor.does("sync");

    // The lost computer, found by somebody who knows the passphrase, learns nothing more.
    amina_.write("passphrase", passphrase);
    amina_.valise("sync");
    EXPECT_THAT(amina_.valise("answer show 10 --json").data, Not(HasSubstr("what came after")));
    bool holds = true;
    const auto people = officer_.does("people list").at("people");
    for (const auto& person : people)
        if (person.at("is") == "focal point" && person.at("state") == "SEN") holds = person.at("holds");
    EXPECT_TRUE(holds) << "the last of them is the successor";
}

VALISE_ON_BOTH_LEDGERS(TeamsBadDay);

} // namespace
} // namespace valise::tests
