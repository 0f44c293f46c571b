// SPDX-License-Identifier: Apache-2.0
// What somebody sees who has never seen the program.
#include <gmock/gmock.h>

#include "journeys/person.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Tour, PlaysASampleReviewWithARealModuleAndLeavesNothingBehind) {
    PersonAtWork newcomer;
    std::filesystem::create_directory(newcomer.folder() / "temporary");
    newcomer.environment = "export TMPDIR=$PWD/temporary";

    const auto said = newcomer.valise("tour");

    EXPECT_EQ(said.exit_code, 0) << said.talk;
    EXPECT_THAT(said.data,
        HasSubstr("A working group of the ministries and the bar association met twice. Non-governmental "
                  "organizations and universities were heard."));
    EXPECT_THAT(said.data, HasSubstr("Received by the secure module"));
    EXPECT_THAT(said.data, HasSubstr("CRI: When did the working group meet?"));
    EXPECT_THAT(said.data, HasSubstr("SEN: In March and in May"));
    EXPECT_TRUE(std::filesystem::is_empty(newcomer.folder() / "temporary"));
    EXPECT_FALSE(std::filesystem::exists(newcomer.folder() / "home"));
}

TEST(Practice, IsAReviewToWorkInRightAway) {
    Person newcomer("You");

    const auto made = newcomer.does("practice 'practice review'");

    EXPECT_EQ(made.at("is_practice"), true);
    newcomer.environment += "\nexport VALISE_HOME='" + std::string(made.at("folder")) + "'";
    EXPECT_EQ(newcomer.does("status").at("state"), "SEN");
    EXPECT_EQ(newcomer.does("store check").at("is_whole"), true);
}

TEST(Practice, TakesNoFolderThatIsThere) {
    Person newcomer("You");
    std::filesystem::create_directory(newcomer.file("full"));
    newcomer.write("full/report", "mine");

    newcomer.is_refused("practice full", 1);

    EXPECT_EQ(content_of(newcomer.file("full/report")), "mine");
}

} // namespace
} // namespace valise::tests
