// SPDX-License-Identifier: Apache-2.0
// What was put away, what was lost, and what comes back.
#include <gmock/gmock.h>

#include <chrono>

#include "journeys/scene.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class KeepingSafe : public ReviewJourney {
protected:
    void SetUp() override {
        ReviewJourney::SetUp();
        amina_.does("sync");
        awa_.does("sync");
    }
    static std::string answer_of(Person& person, const std::string& question) {
        return person.does("answer show " + question).dump();
    }
    /// The number by which a focal point's program tells of the expert.
    std::string expert() {
        const auto people = amina_.does("people list").at("people");
        for (const auto& person : people)
            if (person.at("is") == "expert") return std::to_string(person.at("number").get<int>());
        return "nobody";
    }
    static void pack(Person& person, const std::string& stick, const std::string& whom) {
        std::filesystem::create_directory(person.file(stick));
        person.does("pouch pack " + stick + " --for " + whom);
    }
    /// The step of a review, as its page tells it.
    static nlohmann::json step(Person& person, const std::string& name) {
        const auto steps = person.does("review show").at("steps");
        for (const auto& each : steps)
            if (std::string(each.at("step")).find(name) != std::string::npos) return each;
        return {};
    }
    static int days_until(std::chrono::sys_days day) {
        const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
        return static_cast<int>((day - today).count());
    }
};

TEST_P(KeepingSafe, ABackupBringsAValiseBackAndTheModuleWhatWasWrittenSince) {
    write(awa_, "2", "What was there on Monday.");
    awa_.does("sync"); // What waits to be sent at a backup, and is sent by both, would be there twice.
    awa_.does("store backup monday.backup");
    write(awa_, "10", "What came on Tuesday.");
    awa_.does("sync");
    std::filesystem::remove_all(awa_.store());
    awa_.is_refused("status", 10);

    awa_.does("store restore monday.backup");

    EXPECT_THAT(answer_of(awa_, "2"), HasSubstr("What was there on Monday."));
    EXPECT_THAT(answer_of(awa_, "10"), Not(HasSubstr("Tuesday")));
    awa_.does("sync");
    EXPECT_THAT(answer_of(awa_, "10"), HasSubstr("What came on Tuesday."));
    write(awa_, "10", "What came on Tuesday, and on Wednesday.");
    awa_.does("sync");
    amina_.valise("sync");
    EXPECT_THAT(answer_of(amina_, "10"), HasSubstr("What came on Tuesday, and on Wednesday."));
    const auto monday = amina_.does("answer show 2").at("narrative");
    ASSERT_EQ(monday.size(), 1U) << monday.dump();
    EXPECT_EQ(monday[0].at("text"), "What was there on Monday.");
    EXPECT_EQ(awa_.does("store check").at("is_whole"), true);
}

TEST_P(KeepingSafe, DeadlinesAreToldBeforeAndAfterTheyPassAndNoMoreWhenTheStepHappened) {
    using namespace std::chrono;
    const auto two_weeks_after = sys_days(2026y / March / 16);
    amina_.clock_goes_wrong_by(days_until(two_weeks_after) - 3);
    EXPECT_EQ(step(amina_, "focal point").at("timing"), "Due this week");
    amina_.clock_goes_wrong_by(days_until(two_weeks_after) + 30);
    EXPECT_EQ(step(amina_, "focal point").at("timing"), "Overdue");
    amina_.computer_is_well();

    officer_.does("review step focal_points --day 2026-03-10");
    officer_.does("sync");
    amina_.does("sync");

    EXPECT_EQ(step(amina_, "focal point").at("happened"), "2026-03-10");
    EXPECT_EQ(step(amina_, "focal point").at("timing"), "Happened");
}

TEST_P(KeepingSafe, ALostStickAndALostComputerGiveNothingOfWhatIsWrittenFromThenOn) {
    write(awa_, "2", "What Awa wrote.");
    pack(awa_, "found", "SEN"); // and it is lost, with the computer
    amina_.does("people remove " + expert() + " --reason lost --yes");
    amina_.does("sync");
    write(amina_, "10", "What came after.");
    pack(amina_, "later", "secretariat");

    // Whoever finds both knows the passphrase, too.
    awa_.receives_folder(amina_, "later");
    const auto refused = awa_.valise("pouch take later --json");
    awa_.valise("sync");
    EXPECT_NE(refused.exit_code, 0);
    EXPECT_THAT(awa_.valise("answer show 10 --json").data, Not(HasSubstr("What came after.")));

    // The stick is handed in: what is on it was written before anybody here knew of it.
    amina_.receives_folder(awa_, "found");
    amina_.valise("pouch take found --json");
    EXPECT_THAT(answer_of(amina_, "2"), Not(HasSubstr("What Awa wrote.")));
    EXPECT_THAT(amina_.does("people list", 5).at("late"), Not(IsEmpty())) << "it is kept aside";
}

TEST_P(KeepingSafe, AModuleRestoredFromYesterdayIsGivenASubmissionAgainAndItsReviewersHaveIt) {
    Person carla("Carla Mora");
    let_in_reviewer(carla, "CRI");
    amina_.does("sync");
    hub_.back_up();
    for (Person* const each : {&officer_, &amina_, &awa_, &carla}) add_module(*each);
    submit("2", "What was submitted today.");
    hub_.restore();

    for (Person* const each : {&officer_, &amina_, &awa_, &carla}) add_module(*each);
    const auto told = amina_.does("sync");
    carla.does("sync");

    EXPECT_EQ(told.at("was_restored"), true);
    EXPECT_EQ(told.at("contradicts_itself"), false);
    EXPECT_EQ(told.at("delivery"), "Received by the secure module");
    EXPECT_THAT(carla.does("review read 2").dump(), HasSubstr("What was submitted today."));
    EXPECT_THAT(amina_.does("receipt").dump(), HasSubstr("Received by the secure module"));
    awa_.does("sync");
    EXPECT_THAT(answer_of(awa_, "2"), HasSubstr("Submitted"));
}

VALISE_ON_BOTH_LEDGERS(KeepingSafe);

} // namespace
} // namespace valise::tests
