// SPDX-License-Identifier: Apache-2.0
// Two weeks without a network: everything travels on sticks.
#include <gmock/gmock.h>

#include "journeys/scene.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

class FieldMission : public ReviewJourney {
protected:
    void SetUp() override {
        ReviewJourney::SetUp();
        amina_.does("sync");
        write(amina_, "2", "Before the mission.");
        std::filesystem::create_directory(amina_.file("outbound"));
        amina_.does("pouch pack outbound --for SEN");
        awa_.receives_folder(amina_, "outbound");
    }
    void writes_in_the_field_and_comes_back() {
        awa_.does("pouch take outbound");
        write(awa_, "2", "Before the mission. And from the field.");
        std::filesystem::create_directory(awa_.file("homebound"));
        awa_.does("pouch pack homebound --for SEN");
        amina_.receives_folder(awa_, "homebound");
    }
};

TEST_P(FieldMission, LooksIntoThePouchTakesItInWritesAndBringsItHome) {
    hub_.kill();
    const auto look = awa_.does("pouch look outbound");
    EXPECT_EQ(look.at("pouches").at(0).at("was_taken"), false);

    writes_in_the_field_and_comes_back();
    amina_.does("pouch take homebound");

    EXPECT_THAT(amina_.does("answer show 2").dump(), HasSubstr("Before the mission. And from the field."));
    ASSERT_TRUE(hub_.start()) << hub_.output();
    add_module(amina_);
    const auto said = amina_.does("sync");
    EXPECT_EQ(said.at("refused"), 0);
    EXPECT_EQ(said.at("delivery"), "Received by the secure module");
}

TEST_P(FieldMission, ChangesNothingByAPouchThatIsTakenInTwice) {
    writes_in_the_field_and_comes_back();
    amina_.does("pouch take homebound");
    const auto before = amina_.does("answer show 2");

    const auto again = amina_.does("pouch take homebound");

    EXPECT_EQ(again.at("was_taken"), true);
    EXPECT_EQ(again.at("taken"), 0);
    EXPECT_EQ(amina_.does("answer show 2"), before);
}

TEST_P(FieldMission, LosesAStickToSomebodyWhoReadsNothing) {
    Person finder("Carla Mora");
    let_in_focal_point(finder, "CRI");
    finder.receives_folder(amina_, "outbound");
    const auto before = finder.does("status");

    const auto refused = finder.valise("pouch take outbound --json");

    EXPECT_NE(refused.exit_code, 0);
    EXPECT_THAT(refused.talk, HasSubstr("for somebody else"));
    EXPECT_EQ(finder.does("status"), before);
    for (const auto& file : std::filesystem::recursive_directory_iterator(amina_.file("outbound")))
        if (file.is_regular_file()) {
            EXPECT_THAT(content_of(file.path()), Not(HasSubstr("mission")));
        }
}

VALISE_ON_BOTH_LEDGERS(FieldMission);

} // namespace
} // namespace valise::tests
