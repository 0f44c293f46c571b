// SPDX-License-Identifier: Apache-2.0
#include "valise/base/child_program.hpp"

#include <csignal>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/refusal.hpp"

namespace valise::tests {
namespace {

using system::ChildProgram;

TEST(ChildProgram, IsReadLineByLineUntilItHasEnded) {
    auto child = ChildProgram::start("/bin/sh", {"-c", "echo one; echo two >&2; echo three"});
    ASSERT_THAT(child, is_accepted());

    EXPECT_EQ(*child->read_line(), "one");
    EXPECT_EQ(*child->read_line(), "two");
    EXPECT_EQ(*child->read_line(), "three");
    EXPECT_THAT(child->read_line(), is_refused(Errc::unavailable));
}

TEST(ChildProgram, IsAskedToEndWhenItsOwnerGoes) {
    int process = 0;
    {
        auto child = ChildProgram::start("/bin/sh", {"-c", "echo $$; exec tail -f /dev/null"});
        ASSERT_THAT(child, is_accepted());
        process = std::stoi(*child->read_line());
        EXPECT_EQ(::kill(process, 0), 0);
    }

    EXPECT_NE(::kill(process, 0), 0);
}

TEST(ChildProgram, ThatIsNotThereIsRefused) {
    EXPECT_THAT(ChildProgram::start("/nonexistent/program", {}), is_refused(Errc::not_found));
}

} // namespace
} // namespace valise::tests
