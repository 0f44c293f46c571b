// SPDX-License-Identifier: Apache-2.0
// Days on which something goes wrong, and what is lost then.
#include <gmock/gmock.h>

#include "journeys/scene.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;

class BadDay : public Journey {
protected:
    void SetUp() override {
        Journey::SetUp();
        let_in_focal_point(amina_, "SEN");
    }
    /// Something of one's own that waits to be shared.
    static void does_something(Person& person) { person.does("people invite --as expert"); }

    Person amina_{"Amina Diop"};
};

TEST_P(BadDay, AForgottenPassphraseOpensNothingChangesNothingAndMayComeBackToMind) {
    const auto right = content_of(amina_.file("passphrase"));
    const auto before = amina_.does("status");
    amina_.write("passphrase", "what was it again\n");

    const auto refused = amina_.is_refused("status", 12);

    EXPECT_EQ(refused.at("code"), "wrong_passphrase");
    EXPECT_THAT(std::string(refused.at("message")), HasSubstr("nothing has changed"));
    amina_.write("passphrase", right);
    EXPECT_EQ(amina_.does("status"), before);
}

TEST_P(BadDay, AnExpertWhoForgotThePassphraseComesInAnewWithAnotherValise) {
    Person moussa("Moussa Fall");
    let_in_expert(amina_, moussa);
    moussa.does("store backup monday.backup");
    moussa.write("passphrase", "what was it again\n");
    moussa.is_refused("status", 12);
    moussa.environment += "\nexport VALISE_HOME=elsewhere";
    moussa.does("store restore monday.backup");
    moussa.is_refused("status", 12); // a backup is no way around it

    Person again("Moussa Fall");
    let_in_expert(amina_, again);

    EXPECT_EQ(again.does("status").at("delivery"), "Received by the secure module");
}

TEST_P(BadDay, AModuleThatIsAwayCostsNothingAndIsToldWhenItComesBack) {
    does_something(amina_);
    hub_.kill();

    const auto refused = amina_.is_refused("sync", 13);
    EXPECT_THAT(std::string(refused.at("message")), HasSubstr("your work is safe on this computer"));
    ASSERT_TRUE(hub_.start()) << hub_.output();
    add_module(amina_);

    EXPECT_EQ(amina_.does("sync").at("delivery"), "Received by the secure module");
}

TEST_P(BadDay, AModuleRestoredFromYesterdayIsGivenWhatItLost) {
    hub_.back_up();
    add_module(officer_);
    Person moussa("Moussa Fall");
    add_module(amina_);
    let_in_expert(amina_, moussa);
    hub_.restore();

    add_module(amina_);
    const auto told = amina_.does("sync");

    EXPECT_EQ(told.at("was_restored"), true);
    EXPECT_EQ(told.at("contradicts_itself"), false);
    add_module(officer_);
    officer_.does("sync");
    // The expert is known again to somebody who comes after.
    Person late("Awa Ndiaye");
    let_in_expert(amina_, late);
    add_module(moussa);
    EXPECT_EQ(moussa.does("sync").at("delivery"), "Received by the secure module");
}

TEST_P(BadDay, AClockTenYearsOffStopsNobodyAndTheDoctorTellsOfIt) {
    const auto year_of = [](const nlohmann::json& told) {
        return std::stoi(std::string(told.at("last_exchange")).substr(0, 4));
    };
    const int today = year_of(amina_.does("sync"));
    for (const int years : {-10, 10}) {
        amina_.clock_goes_wrong_by(years * 366);
        does_something(amina_);

        const auto told = amina_.does("sync");

        EXPECT_EQ(told.at("delivery"), "Received by the secure module") << years;
        EXPECT_NEAR(year_of(told), today + years, 1);
        amina_.computer_is_well();
    }
    EXPECT_THAT(amina_.does("doctor", 5).dump(), HasSubstr("before the last exchange"));
    const auto told = amina_.does("sync");
    EXPECT_EQ(told.at("contradicts_itself"), false);
    EXPECT_EQ(year_of(told), today);
    amina_.does("doctor");
}

TEST_P(BadDay, ADiskThatFillsUpInTheMiddleOfASaveLosesNothingThatWasSaved) {
    const auto count = [this] { return amina_.does("people list").at("invitations").size(); };
    std::size_t invitations = count();
    bool was_full = false;

    for (const long room : {0L, 300L, 4'096L, 9'000L, 20'000L, 60'000L, 200'000L}) {
        amina_.has_room_for(room);
        const auto said = amina_.valise("people invite --as expert --json");
        amina_.computer_is_well();

        if (said.exit_code != 0) {
            was_full = true;
            EXPECT_EQ(said.exit_code, 1) << room << said.talk;
            EXPECT_EQ(said.error().at("code"), "no_room") << room << said.talk;
        } else {
            ++invitations;
        }
        EXPECT_EQ(count(), invitations) << room;
    }

    EXPECT_TRUE(was_full);
    EXPECT_EQ(amina_.does("store check").at("is_whole"), true);
    EXPECT_EQ(amina_.does("sync").at("delivery"), "Received by the secure module");
}

VALISE_ON_BOTH_LEDGERS(BadDay);

} // namespace
} // namespace valise::tests
