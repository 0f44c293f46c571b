// SPDX-License-Identifier: Apache-2.0
#include "lines.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace valise::desk;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

TEST(Lines, HaveTheirNewlines) {
    EXPECT_THAT(lines_of("one\n\ntwo"), ElementsAre("one\n", "\n", "two"));
    EXPECT_THAT(lines_of(""), IsEmpty());
}

TEST(Lines, AreCountedInCharacters) { EXPECT_EQ(characters_in("été\n法"), 5U); }

TEST(Lines, ThatAreInBothAreFoundInTheirOrder) {
    EXPECT_THAT(common_lines({"a", "b", "c", "d"}, {"a", "c", "x", "d"}),
        ElementsAre(Pair(0U, 0U), Pair(2U, 1U), Pair(3U, 3U)));
    EXPECT_THAT(common_lines({"a", "b"}, {"b", "a"}), testing::SizeIs(1));
    EXPECT_THAT(common_lines({}, {"a"}), IsEmpty());
}

RC_GTEST_PROP(Lines, ThatAreInBothAreTheSameAndGoForward, ()) {
    const auto some = [] {
        return *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("a", "b", "c"));
    };
    const auto one = some();
    const auto other = some();

    const auto common = common_lines({one.begin(), one.end()}, {other.begin(), other.end()});

    for (std::size_t i = 0; i < common.size(); ++i) {
        RC_ASSERT(one.at(common[i].first) == other.at(common[i].second));
        RC_ASSERT(
            i == 0 || (common[i - 1].first < common[i].first && common[i - 1].second < common[i].second));
    }
}

} // namespace
