// SPDX-License-Identifier: Apache-2.0
// What an administrator does with a module, by the program.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/run_program.hpp"
#include "sync/service/module_scene.hpp"

namespace valise::tests {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;

class UpkeepProgramTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path at(std::string_view name) const { return home_.path() / name; }
    [[nodiscard]] Ended run(const std::string& arguments) const {
        return run_program("cd " + home_.path().string() + " && " VALISE_MODULE_PROGRAM " " + arguments);
    }
    [[nodiscard]] std::unique_ptr<ModuleProgram> serve(std::string_view name) const {
        auto program = std::make_unique<ModuleProgram>(std::vector<std::string>{"--folder", at(name)});
        EXPECT_TRUE(program->is_up()) << program->output();
        return program;
    }
    SpaceId found(ModuleScene& scene, const ModuleProgram& program) const {
        scene.ask(program.address());
        scene.found_with(at("module"));
        const SpaceId space = scene.world().found({0, 1});
        EXPECT_TRUE(scene.settle(space));
        return space;
    }

private:
    system::TemporaryFolder home_ = *system::TemporaryFolder::make();
};

TEST_F(UpkeepProgramTest, BacksUpWhileItRunsAndWhatCameAfterIsHealedByTheDevices) {
    ModuleScene scene(2);
    SpaceId space;
    {
        const auto program = serve("module");
        space = found(scene, *program);
        const auto made = run("backup --folder module --key key backup");
        ASSERT_EQ(made.exit_code, 0) << made.output;
        (void)scene.world().write(space, 0, "after the backup");
        (void)scene.world().write(space, 1, "this too");
        ASSERT_TRUE(scene.settle(space));
    }
    ASSERT_EQ(run("backup verify --key key backup").exit_code, 0);
    const auto restored = run("restore --folder restored --key key backup");
    ASSERT_THAT(restored.output, ContainsRegex("instance [0-9]{10}"));

    const auto program = serve("restored");
    scene.ask(program->address());
    ASSERT_TRUE(scene.exchange(0));
    scene.world().add_device();
    scene.world().admit(space, 0, 2);

    EXPECT_TRUE(scene.settle(space));
    EXPECT_FALSE(scene.was_cheated());
    EXPECT_TRUE(scene.world().device(0).caller->findings().was_restored);
    EXPECT_GT(scene.world().device(0).caller->findings().missing, 0);
}

TEST_F(UpkeepProgramTest, NamesWhatIsWrongWithABackup) {
    (void)serve("module");
    ASSERT_EQ(run("backup --folder module --key key backup").exit_code, 0);
    ASSERT_EQ(run("backup --folder module --key other another").exit_code, 0);
    std::filesystem::rename(at("another/signing"), at("backup/signing"));

    const auto verified = run("backup verify --json --key key backup");

    EXPECT_EQ(verified.exit_code, 1);
    EXPECT_THAT(verified.output, HasSubstr("the signing key"));
    EXPECT_EQ(run("restore --folder restored --key key backup").exit_code, 1);
    EXPECT_FALSE(std::filesystem::exists(at("restored")));
}

TEST_F(UpkeepProgramTest, NotesInTheAuditWhatItWasStartedForAndThatItWasBackedUp) {
    {
        const auto program = serve("module");
        ASSERT_EQ(run("backup --folder module --key key backup").exit_code, 0);
        EXPECT_THAT(run("audit --folder module").output, HasSubstr(R"("event":"started")"));
        EXPECT_EQ(program->stop(), 0);
    }
    (void)serve("module")->stop();

    const auto audit = run("audit --folder module");

    EXPECT_EQ(audit.exit_code, 0);
    for (const char* const event : {"made", "started", "channel_key", "stopped", "backed_up"})
        EXPECT_THAT(audit.output, HasSubstr(std::string(R"("event":")") + event + '"'));
}

TEST_F(UpkeepProgramTest, SaysHowAModuleIsWhetherItIsServedOrNot) {
    {
        const auto program = serve("module");
        EXPECT_THAT(run("status --json --folder module").output, HasSubstr(R"("served":true)"));
    }
    EXPECT_THAT(run("status --json --folder module").output, HasSubstr(R"("served":false)"));
    EXPECT_EQ(run("check --json --folder module").output, "{\"findings\":[]}\n");
    EXPECT_EQ(run("check --folder nowhere").exit_code, 1);
}

TEST_F(UpkeepProgramTest, EndsWithTwoAndAHintWhenItIsCalledWrongly) {
    for (const char* const arguments : {"", "nonsense", "backup", "restore", "serve --rate nonsense"}) {
        const auto [exit_code, output] = run(arguments);

        EXPECT_EQ(exit_code, 2) << arguments << output;
        EXPECT_THAT(output, HasSubstr("hint: valise-module --help")) << arguments;
    }
}

TEST_F(UpkeepProgramTest, HelpOfEveryCommandHasAnExample) {
    for (const char* const command :
        {"serve", "backup", "backup verify", "restore", "check", "audit", "status"}) {
        const auto [exit_code, output] = run(std::string(command) + " --help");

        EXPECT_EQ(exit_code, 0) << command;
        EXPECT_THAT(output, HasSubstr(std::string("Example: valise-module ") + command)) << command;
    }
}

} // namespace
} // namespace valise::tests
