// SPDX-License-Identifier: Apache-2.0
#include "valise/base/program.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace valise {
namespace {

TEST(Program, EndsAsItsWorkSays) {
    EXPECT_EQ(program::run("valise", [] { return 0; }), 0);
    EXPECT_EQ(program::run("valise", [] { return 3; }), 3);
}

TEST(Program, SaysWhatALibraryThrewAndEndsWithOne) {
    testing::internal::CaptureStderr();

    const int exit_code = program::run("valise", []() -> int { throw std::runtime_error("no memory"); });

    EXPECT_EQ(testing::internal::GetCapturedStderr(), "valise: stopped: no memory\n");
    EXPECT_EQ(exit_code, 1);
}

TEST(Program, SaysWhatIsWrongWithACommandLineAndWhereHelpIs) {
    EXPECT_EQ(program::wrong_usage_message("valise", "The following argument was not expected: x"),
        "valise: the following argument was not expected: x\nhint: valise --help lists the commands\n");
}

} // namespace
} // namespace valise
