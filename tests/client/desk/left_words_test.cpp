// SPDX-License-Identifier: Apache-2.0
// Words that the disk refused, while the valise is closed.
#include "client/desk/arriving.hpp"
#include "valise/desk/left_words.hpp"

namespace valise::desk {
namespace {

using namespace tests;

class WordsThatWereLeft : public Arriving {
protected:
    Typing begin() { return *amina_.desk().own_work().begin_typing(space_, answer); }
    static void type(Typing& typing, std::uint32_t position, std::string words) {
        const text::Edit edit{position, 0, std::move(words)};
        ASSERT_THAT(typing.write({&edit, 1}), is_accepted());
    }
    LeftWords left_;
};

TEST_F(WordsThatWereLeft, AreGivenToWhoTypesInTheirTextAgain) {
    begin_with("one");
    auto closed = begin();
    type(closed, 3, " two");
    ASSERT_THAT(left_.leave(amina_.desk(), closed), is_accepted());
    ASSERT_FALSE(left_.is_empty());

    auto again = begin();
    ASSERT_THAT(left_.give_back(amina_.desk(), again), is_accepted());

    EXPECT_EQ(again.text().text(), "one two");
    EXPECT_TRUE(left_.is_empty());
    EXPECT_TRUE(*again.is_waiting());
}

TEST_F(WordsThatWereLeft, AreKeptWhenTheDiskTakesThemAgain) {
    begin_with("one");
    auto closed = begin();
    type(closed, 3, " two");
    ASSERT_THAT(left_.leave(amina_.desk(), closed), is_accepted());

    ASSERT_THAT(left_.keep(amina_.desk()), is_accepted());

    EXPECT_EQ(words_in(amina_, space_), "one two");
    EXPECT_TRUE(left_.is_empty());
}

TEST_F(WordsThatWereLeft, AreNoneWhereOnlyAStepOfFormatsWasNotKept) {
    begin_with("one");
    auto closed = begin();
    const proto::TextAnchor end_of_text{{}, proto::Side::after};
    closed.add_formats({proto::Mark{proto::MarkKind::heading1, end_of_text, end_of_text, {}, false, {}}});
    ASSERT_TRUE(*closed.is_waiting());

    ASSERT_THAT(left_.leave(amina_.desk(), closed), is_accepted());

    EXPECT_TRUE(left_.is_empty());
}

} // namespace
} // namespace valise::desk
