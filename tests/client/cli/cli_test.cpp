// SPDX-License-Identifier: Apache-2.0
// The programs as people run them.
#include <csignal>
#include <filesystem>
#include <string>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/run_program.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

Ended valise(const std::string& arguments) {
    return run_program(std::string(VALISE_PROGRAM) + " " + arguments);
}

Ended lab(const std::string& arguments) {
    return run_program("cd " VALISE_PROJECT_FOLDER " && " VALISE_LAB_PROGRAM " " + arguments);
}

TEST(Valise, ShowsADraftSealedOpenedAndStolenAndLeavesNothingBehind) {
    const auto folder = system::TemporaryFolder::make();

    const auto [exit_code, output] =
        run_program("TMPDIR=" + folder->path().string() + " " VALISE_PROGRAM " try");

    EXPECT_EQ(exit_code, 0);
    EXPECT_THAT(output, HasSubstr("Opened again with the passphrase, word for word"));
    EXPECT_THAT(output, HasSubstr("This passphrase does not open the valise. Nothing has changed."));
    EXPECT_TRUE(std::filesystem::is_empty(folder->path()));
}

TEST(Valise, LeavesNothingBehindWhenItIsInterrupted) {
    const auto folder = system::TemporaryFolder::make();

    const pid_t program = ::fork();
    ASSERT_GE(program, 0);
    if (program == 0) {
        ::setenv("TMPDIR", folder->path().c_str(), 1);
        ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
        ::execl(VALISE_PROGRAM, VALISE_PROGRAM, "try", nullptr);
        ::_exit(127);
    }

    int status = 0;
    pid_t ended = 0; // It does not: what it has to hide is there, and most of its work is to come.
    while (ended == 0 && std::filesystem::is_empty(folder->path()))
        ended = ::waitpid(program, &status, WNOHANG);
    ASSERT_EQ(ended, 0);
    ::kill(program, SIGINT);
    ASSERT_EQ(::waitpid(program, &status, 0), program);

    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
    EXPECT_TRUE(std::filesystem::is_empty(folder->path()));
}

TEST(Valise, SaysWhenItsOutputCannotBeWritten) {
    const auto [exit_code, output] = valise("try >/dev/full");

    EXPECT_EQ(exit_code, 1);
    EXPECT_THAT(output, HasSubstr("not all of the output could be written"));
}

TEST(Valise, SaysWhatToDoWhenThereIsNoPlaceForTheRoundTrip) {
    const auto [exit_code, output] = run_program("TMPDIR=/nonexistent " VALISE_PROGRAM " try");

    EXPECT_EQ(exit_code, 1);
    EXPECT_THAT(output, HasSubstr("no folder for temporary files"));
    EXPECT_THAT(output, HasSubstr("hint: "));
}

TEST(Valise, EndsWithTwoAndAHintWhenItIsCalledWrongly) {
    for (const char* const arguments : {"", "nonsense", "try nonsense", "--nonsense"}) {
        const auto [exit_code, output] = valise(arguments);

        EXPECT_EQ(exit_code, 2) << arguments;
        EXPECT_THAT(output, HasSubstr("hint: valise --help")) << arguments;
    }
}

TEST(Valise, HelpHasAnExampleOfEveryCommand) {
    const auto [exit_code, output] = valise("--help");

    EXPECT_EQ(exit_code, 0);
    EXPECT_THAT(output, HasSubstr("Example: valise try"));
}

TEST(Valise, TellsItsVersion) { EXPECT_EQ(valise("--version").exit_code, 0); }

TEST(ValiseLab, RunsTheExampleOfItsHelp) {
    const auto [exit_code, output] = lab("vectors noise tests/vectors/noise/cacophony.txt");

    EXPECT_EQ(exit_code, 0);
    EXPECT_EQ(output, "59 passed, 0 failed, 885 not applicable\n");
}

TEST(ValiseLab, EndsWithTwoWhenItIsCalledWrongly) {
    EXPECT_EQ(lab("").exit_code, 2);
    EXPECT_EQ(lab("vectors poetry tests/vectors/noise").exit_code, 2);
    EXPECT_EQ(lab("vectors noise /nonexistent").exit_code, 2);
}

TEST(ValiseLab, CountsACaseWithKeysOfAnotherSizeAsFailed) {
    const auto [exit_code, output] =
        lab("vectors x25519 /dev/stdin <<END\n{\"algorithm\":\"XDH\",\"testGroups\":[{\"type\":\"XdhComp\","
            "\"curve\":\"curve25519\",\"tests\":[{\"tcId\":9,\"public\":\"00\",\"private\":\"00\",\"shared\":"
            "\"01\","
            "\"result\":\"valid\"}]}]}\nEND\n");

    EXPECT_EQ(exit_code, 1);
    EXPECT_THAT(output, HasSubstr("failed 9: "));
}

TEST(ValiseLab, NamesTheCasesThatFailAndEndsWithOne) {
    const auto [exit_code, output] =
        lab("vectors hmac /dev/stdin "
            "<<END\n{\"algorithm\":\"HMACSHA256\",\"testGroups\":[{\"tagSize\":256,\"tests\":"
            "[{\"tcId\":7,\"key\":\"00\",\"msg\":\"00\",\"tag\":\"00\",\"result\":\"valid\"}]}]}\nEND\n");

    EXPECT_EQ(exit_code, 1);
    EXPECT_THAT(output, HasSubstr("failed 7: "));
    EXPECT_THAT(output, HasSubstr("0 passed, 1 failed, 0 not applicable\n"));
}

TEST(ValiseLab, SimulatesNothingWithoutAPlaceForFiles) {
    const auto [exit_code, output] =
        run_program("TMPDIR=/nonexistent " VALISE_LAB_PROGRAM " sim --seeds 0..2 2>&1");

    EXPECT_EQ(exit_code, 1);
    EXPECT_THAT(output, HasSubstr("valise-lab: "));
    EXPECT_THAT(output, Not(HasSubstr("seeds a second")));
}

TEST(ValiseLab, EndsWithOneWhenAFileIsOfAnotherKind) {
    const auto [exit_code, output] = lab("vectors hpke tests/vectors/noise/cacophony.txt");

    EXPECT_EQ(exit_code, 1);
    EXPECT_THAT(output, Not(HasSubstr("passed")));
}

} // namespace
} // namespace valise::tests
