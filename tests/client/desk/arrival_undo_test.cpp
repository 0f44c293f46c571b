// SPDX-License-Identifier: Apache-2.0
// What others did, and how it is taken back.
#include "client/desk/arriving.hpp"
#include "client/desk/desk_device.hpp"
#include "valise/draft/remarks.hpp"
#include "valise/draft/suggestions.hpp"

namespace valise::desk {
namespace {

using namespace tests;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

class UndoOfAnArrival : public Arriving {};

TEST_F(UndoOfAnArrival, LeavesTheWordsOfTheOwner) {
    begin_with("one two three");
    edit(bo_, 4, 4); // "two " goes
    edit(bo_, 0, 0, "zero ");
    edit(amina_, 13, 0, " four"); // before it came
    const auto number = arrive();
    ASSERT_EQ(words_in(amina_, space_), "zero one three four");
    edit(amina_, 19, 0, " five"); // since

    ASSERT_THAT(Arrivals(amina_.desk()).undo(number), is_accepted());

    EXPECT_EQ(words_in(amina_, space_), "one two three four five");
    EXPECT_TRUE(Arrivals(amina_.desk()).find(number)->is_undone);
    carry(amina_, bo_);
    EXPECT_EQ(words_in(bo_, space_), "one two three four five") << "it is shared like any work";
}

TEST_F(UndoOfAnArrival, IsOfTheLastAndOnce) {
    begin_with("Yes.");
    edit(bo_, 4, 0, " No.");
    const auto first = arrive();
    edit(bo_, 8, 0, " Perhaps.");
    const auto second = arrive();
    Arrivals arrivals(amina_.desk());

    EXPECT_THAT(arrivals.undo(first), is_refused(Errc::out_of_order));
    EXPECT_THAT(arrivals.undo(second + 1), is_refused(Errc::not_found));
    EXPECT_EQ(words_in(amina_, space_), "Yes. No. Perhaps.");
    ASSERT_THAT(arrivals.undo(second), is_accepted());
    EXPECT_THAT(arrivals.undo(second), is_refused(Errc::out_of_order));
    EXPECT_THAT(arrivals.undo(first), is_refused(Errc::out_of_order));
    EXPECT_EQ(words_in(amina_, space_), "Yes. No.");
}

// Law 4 of arrivals.
TEST_F(UndoOfAnArrival, IsNotForWhoMayNotWrite) {
    begin_with("Yes.");
    edit(bo_, 4, 0, " No.");
    carry(bo_, amina_);
    const Invited reader{certificate_of(bo_), space::Role::commenter, space::Rank::none};
    edit(amina_, 0, 0, "So: ");
    ASSERT_THAT(admit(amina_.desk(), space_, {&reader, 1}), is_accepted());
    carry(amina_, bo_);
    const auto all = *Arrivals(bo_.desk()).all();
    ASSERT_THAT(all, Not(IsEmpty()));

    EXPECT_THAT(Arrivals(bo_.desk()).undo(all.front().number), is_refused(Errc::not_permitted));

    EXPECT_EQ(words_in(bo_, space_), "So: Yes. No.");
    EXPECT_FALSE(Arrivals(bo_.desk()).all()->front().is_undone);
}

TEST_F(UndoOfAnArrival, GivesFieldsTheValuesOfBefore) {
    set(amina_, 1);
    carry(amina_, bo_);
    set(bo_, 2);
    set(bo_, 3);
    set(bo_, 9, choice + 1);
    const auto number = arrive();
    ASSERT_THAT(values(amina_), ElementsAre(Bytes{3}));

    ASSERT_THAT(Arrivals(amina_.desk()).undo(number), is_accepted());

    EXPECT_THAT(values(amina_), ElementsAre(Bytes{1}));
    EXPECT_THAT(values(amina_, choice + 1), ElementsAre(Bytes{})) << "there was none before";
    carry(amina_, bo_);
    EXPECT_THAT(values(bo_), ElementsAre(Bytes{1}));
}

TEST_F(UndoOfAnArrival, LeavesTheValuesThatTheOwnerSet) {
    set(amina_, 1);
    set(amina_, 1, choice + 1);
    carry(amina_, bo_);
    set(bo_, 2);
    set(bo_, 2, choice + 1);
    set(amina_, 3, choice + 1); // at the same time
    const auto number = arrive();
    set(amina_, 4); // since
    ASSERT_THAT(values(amina_, choice + 1), ElementsAre(Bytes{2}, Bytes{3}));

    ASSERT_THAT(Arrivals(amina_.desk()).undo(number), is_accepted());

    EXPECT_THAT(values(amina_), ElementsAre(Bytes{4}));
    EXPECT_THAT(values(amina_, choice + 1), ElementsAre(Bytes{3}));
}

TEST_F(UndoOfAnArrival, GivesListsTheItemsOfBefore) {
    for (const char value : {'a', 'b', 'c', 'd'}) add(amina_, items(amina_).size(), static_cast<Byte>(value));
    carry(amina_, bo_);
    remove(bo_, 1);
    move(bo_, 2, 0);
    add(bo_, 1, 'x');
    ASSERT_EQ(items(bo_), "dxac");
    const auto number = arrive();
    add(amina_, 4, 'e');
    ASSERT_EQ(items(amina_), "dxace");

    ASSERT_THAT(Arrivals(amina_.desk()).undo(number), is_accepted());

    EXPECT_EQ(items(amina_), "abced") << "the owner has put an item behind c";
    carry(amina_, bo_);
    EXPECT_EQ(items(bo_), "abced");
}

TEST_F(UndoOfAnArrival, LeavesRemovedWhatTheOwnerRemovedToo) {
    for (const char value : {'a', 'b', 'c'}) add(amina_, items(amina_).size(), static_cast<Byte>(value));
    carry(amina_, bo_);
    remove(bo_, 0);
    remove(bo_, 0);
    remove(amina_, 0); // at the same time
    const auto number = arrive();
    ASSERT_EQ(items(amina_), "c");

    ASSERT_THAT(Arrivals(amina_.desk()).undo(number), is_accepted());

    EXPECT_EQ(items(amina_), "bc");
}

// Law 3 of arrivals.
TEST_F(UndoOfAnArrival, LeavesComments) {
    begin_with("Yes.");
    const auto own = act(amina_, answer, proto::Comment{std::nullopt, "", "Which law?"});
    carry(amina_, bo_);
    act(bo_, answer, proto::Reply{own, "The Penal Code."});
    act(bo_, answer, proto::Comment{std::nullopt, "", "Is that all?"});
    edit(bo_, 0, 4, "No.");
    const auto number = arrive();
    const auto before = draft::threads_of(deeds(amina_, answer));

    ASSERT_THAT(Arrivals(amina_.desk()).undo(number), is_accepted());

    EXPECT_EQ(words_in(amina_, space_), "Yes.");
    EXPECT_EQ(draft::threads_of(deeds(amina_, answer)), before);
}

TEST_F(UndoOfAnArrival, TakesBackTheWordsOfASuggestionThatOthersAccepted) {
    begin_with("Yes.");
    auto paper = *amina_.desk().own_work().open(space_, answer);
    const auto proposed = *draft::suggesting(paper.paper.text(), 0, 3, "No");
    const auto suggestion = *amina_.desk().own_work().act(paper, proposed);
    carry(amina_, bo_);
    act(bo_, answer, proto::Accept{suggestion});
    const auto number = arrive();
    ASSERT_EQ(words_in(amina_, space_), "No.");

    ASSERT_THAT(Arrivals(amina_.desk()).undo(number), is_accepted());

    EXPECT_EQ(words_in(amina_, space_), "Yes.");
    EXPECT_EQ(draft::suggestions_of(deeds(amina_, answer)).front().fate, draft::Fate::accepted);
    carry(amina_, bo_);
    EXPECT_EQ(words_in(bo_, space_), "Yes.");
}

TEST_F(UndoOfAnArrival, IsAStepThatTheOwnerCanUndo) {
    begin_with("Yes.");
    edit(bo_, 4, 0, " Section 12.");
    const auto number = arrive();
    ASSERT_THAT(Arrivals(amina_.desk()).undo(number), is_accepted());
    ASSERT_EQ(words_in(amina_, space_), "Yes.");

    (void)go_a_step(amina_.desk().own_work(), space_, answer, true);

    EXPECT_EQ(words_in(amina_, space_), "Yes. Section 12.");
}

/// Of small letters what stands from before, of capitals what came; digits are the owner's.
std::string without(std::string text, bool (*is_left_out)(char)) {
    std::erase_if(text, is_left_out);
    return text;
}
bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// Law 2 of arrivals.
TEST_F(UndoOfAnArrival, LeavesNothingBehindWhateverTheOwnerWroteAtTheSameTimeAndSince) {
    begin_with("abcdefghijkl");
    set(amina_, 1);
    SeededRandom random(7);
    const auto change_a_little = [&](Office& office, char letter) {
        const auto length = static_cast<std::uint32_t>(words_in(office, space_).size());
        const auto position = static_cast<std::uint32_t>(random.below(length + 1));
        const auto deleted = letter == '1'
            ? 0
            : std::min<std::uint32_t>(length - position, static_cast<std::uint32_t>(random.below(4)));
        edit(office, position, deleted, std::string(1 + random.below(3), letter));
    };
    for (int round = 0; round < 12; ++round) {
        SCOPED_TRACE(round);
        carry(amina_, bo_);
        // Two replicas go on from here: Amina's own work, with what Bo did and without.
        for (std::uint64_t i = random.below(3); i > 0; --i) change_a_little(amina_, '1');
        const std::string before = words_in(amina_, space_);
        const auto chosen = values(amina_);
        for (std::uint64_t i = 1 + random.below(4); i > 0; --i) change_a_little(bo_, 'B');
        set(bo_, static_cast<Byte>(round + 2));
        const auto number = arrive();
        ASSERT_NE(number, 0U);
        ASSERT_NE(words_in(amina_, space_), before);
        const auto since = random.below(3);
        for (std::uint64_t i = since; i > 0; --i) change_a_little(amina_, '1');

        ASSERT_THAT(Arrivals(amina_.desk()).undo(number), is_accepted());

        const std::string after = words_in(amina_, space_);
        EXPECT_EQ(without(after, is_digit), without(before, is_digit));
        if (since == 0) {
            EXPECT_EQ(after, before);
        }
        EXPECT_EQ(values(amina_), chosen);
    }
}

} // namespace
} // namespace valise::desk
