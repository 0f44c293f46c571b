// SPDX-License-Identifier: Apache-2.0
// How one text becomes another by the edits of few words.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "valise/desk/edits.hpp"

namespace valise::desk {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using text::Edit;

std::string edited(std::string_view before, const std::vector<Edit>& edits) {
    text::Rope rope;
    VALISE_CHECK(rope.insert(0, before).has_value());
    for (const Edit& edit : edits) {
        VALISE_CHECK(rope.erase(edit.position, edit.deleted).has_value());
        VALISE_CHECK(rope.insert(edit.position, edit.inserted).has_value());
    }
    return rope.text();
}

TEST(Edits, AreOfTheWordsThatDiffer) {
    EXPECT_THAT(edits_between("Section 12 covers this.", "Section 13 covers all of this."),
        ElementsAre(Edit{8, 2, "13"}, Edit{18, 0, "all of "}));
    EXPECT_THAT(edits_between("one two three", "one three"), ElementsAre(Edit{4, 4, ""}));
}

TEST(Edits, OfTheSameTextAreNone) { EXPECT_THAT(edits_between("Yes.", "Yes."), IsEmpty()); }

TEST(Edits, CountCharactersAndNotBytes) {
    EXPECT_THAT(edits_between("été 2020, да", "été 2021, да"), ElementsAre(Edit{4, 4, "2021"}));
}

TEST(Edits, TakeSingleCharactersWhereNobodyWritesSpaces) {
    EXPECT_THAT(edits_between("刑法第十二条", "刑法第十三条"), ElementsAre(Edit{4, 1, "三"}));
}

TEST(Edits, OfTextsWithLittleInCommonLeaveTheirBeginningAndEnd) {
    std::string before = "Article 5.";
    std::string after = before;
    for (int i = 0; i < 1500; ++i) {
        before += " old" + std::to_string(i);
        after += " new" + std::to_string(i);
    }
    before += " End.";
    after += " End.";

    const auto edits = edits_between(before, after);

    ASSERT_THAT(edits, SizeIs(1));
    EXPECT_EQ(edits[0].position, 11u);
    EXPECT_EQ(edited(before, edits), after);
}

RC_GTEST_PROP(Edits, MakeAnyTextOfAnyOther, ()) {
    const auto text = [] {
        std::string all;
        for (const int word : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)))
            all += std::array{"a", "law ", "été", "法", ". ", "\n"}[static_cast<std::size_t>(word)];
        return all;
    };
    const std::string before = text();
    const std::string after = text();

    RC_ASSERT(edited(before, edits_between(before, after)) == after);
}

} // namespace
} // namespace valise::desk
