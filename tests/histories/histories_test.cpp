// SPDX-License-Identifier: Apache-2.0
#include "histories/history.hpp"

#include <array>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::histories {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;

/// Two agents beginning at once, and the second going on when it has seen the first.
constexpr std::string_view good =
    R"({"txns":[{"span":[0,2],"parents":[],"agent":"a","seqStart":0,"ops":[[0,0,"é😀"]]},)"
    R"({"span":[2,3],"parents":[],"agent":"b","seqStart":0,"ops":[[0,0,"\n"]]},)"
    R"({"span":[3,6],"parents":[1,2],"agent":"b","seqStart":1,"ops":[[1,2,""],[0,0,"x"]]}],)"
    R"("endContent":"xé"})";

std::string with(std::string_view from, std::string_view to) {
    std::string text(good);
    const auto place = text.find(from);
    VALISE_CHECK(place != std::string::npos);
    return text.replace(place, from.size(), to);
}

struct Wrong {
    std::string_view from;
    std::string_view to;
    std::string_view reason;
};

void PrintTo(const Wrong& wrong, std::ostream* out) { *out << wrong.reason; }

TEST(Characters, AreScalarValuesOfAnyLength) {
    EXPECT_THAT(characters_of("aé中😀e\u0301"), ElementsAre("a", "é", "中", "😀", "e", "\u0301"));
    EXPECT_THAT(characters_of(""), IsEmpty());
}

TEST(Histories, AreReadLineByLine) {
    const std::string lines = std::string(good) + "\n" + std::string(good) + "\n";

    const auto histories = read_histories(as_bytes(lines));

    ASSERT_THAT(histories, is_accepted());
    ASSERT_EQ(histories->size(), 2U);
    const Transaction last{3, 6, {1, 2}, "b", 1, {{1, 2, ""}, {0, 0, "x"}}};
    EXPECT_EQ((*histories)[0].transactions.size(), 3U);
    EXPECT_EQ((*histories)[0].transactions.back(), last);
    EXPECT_EQ((*histories)[0].end_content, "xé");
    EXPECT_EQ((*histories)[1], (*histories)[0]);
}

TEST(Histories, MayBeNone) {
    const auto histories = read_histories({});

    ASSERT_THAT(histories, is_accepted());
    EXPECT_THAT(*histories, IsEmpty());
}

TEST(Histories, AreWrittenAsTheyAreRead) {
    const auto histories = read_histories(as_bytes(good));

    ASSERT_THAT(histories, is_accepted());
    EXPECT_EQ(to_json_line(histories->front()), good);
}

TEST(Histories, AreRefusedWhenCutAnywhereOrGivenAByteMore) {
    const auto is_malformed = [](ByteView bytes) {
        // Nothing at all is no history, and that is no mistake.
        return bytes.empty() || !read_histories(bytes);
    };

    EXPECT_THAT(tests::wrong_lengths_let_pass(as_bytes(good), is_malformed), IsEmpty());
}

TEST(Histories, SurviveAnyFlippedBit) {
    const auto is_harmless = [](ByteView bytes) {
        const auto histories = read_histories(bytes);
        return !histories || read_histories(as_bytes(to_json_line(histories->front())));
    };

    EXPECT_THAT(tests::bit_flips_let_pass(as_bytes(good), is_harmless), IsEmpty());
}

TEST(Histories, AreRefusedWithTheNumberOfTheLine) {
    const auto histories = read_histories(as_bytes(std::string(good) + "\n\n" + std::string(good)));

    ASSERT_THAT(histories, is_refused(Errc::malformed));
    EXPECT_THAT(histories.error().detail, HasSubstr("line 2"));
}

class WrongHistory : public testing::TestWithParam<Wrong> {};

TEST_P(WrongHistory, IsRefused) {
    const auto& [from, to, reason] = GetParam();

    const auto histories = read_histories(as_bytes(with(from, to)));

    ASSERT_THAT(histories, is_refused(Errc::malformed));
    EXPECT_THAT(histories.error().detail, HasSubstr(reason));
}

INSTANTIATE_TEST_SUITE_P(OfTheForm, WrongHistory,
    testing::Values(Wrong{"[0,2]", "[0,2,3]", "span that is not a list of two"},
        Wrong{R"("agent":"a")", R"("agent":1)", "not a text"}, Wrong{R"("agent":"a",)", "", "no field agent"},
        Wrong{R"("span":[0,2],)", "", "no field span"}, Wrong{"[1,2,\"\"]", "[1,2]", "list of three"},
        Wrong{"[1,2,\"\"]", "[1,2.0,\"\"]", "natural number"},
        Wrong{"[1,2,\"\"]", "[-1,2,\"\"]", "natural number"},
        Wrong{"[1,2,\"\"]", "[4294967296,2,\"\"]", "32 bits"}, Wrong{"[1,2,\"\"]", "7", "list of three"},
        Wrong{R"([1,2],"agent")", R"(1,"agent")", "not a list"}, Wrong{"xé", "x\xc3", "not JSON"},
        Wrong{"xé", R"(\ud83d)", "not JSON"},
        Wrong{R"("endContent":"xé")", R"("end":1)", "no field endContent"}));

INSTANTIATE_TEST_SUITE_P(OfTheContent, WrongHistory,
    testing::Values(Wrong{"é😀", "é", "not as long as its operations"},
        Wrong{"é😀", "é😀!", "not as long as its operations"},
        Wrong{"[0,2]", "[2,0]", "not as long as its operations"},
        Wrong{"[0,2]", "[1,3]", "gap in the local versions"},
        Wrong{"[1,2,\"\"]", "[1,1,\"y\"]", "either delete or insert"},
        Wrong{"[1,2,\"\"]", "[1,0,\"\"]", "either delete or insert"},
        Wrong{R"([0,0,"\n"])", "", "without a unit"},
        Wrong{R"("b","seqStart":1)", R"("b","seqStart":2)", "gap in the sequence numbers"},
        Wrong{R"("b","seqStart":1)", R"("a","seqStart":1)", "gap in the sequence numbers"},
        Wrong{"[1,2],\"agent\"", "[1,3],\"agent\"", "parent that is not earlier"},
        Wrong{"[1,2],\"agent\"", "[2,1],\"agent\"", "do not ascend"},
        Wrong{"[1,2],\"agent\"", "[2,2],\"agent\"", "do not ascend"},
        Wrong{"[1,2],\"agent\"", "[0,1,2],\"agent\"", "stand on each other"}));

/// Units 0 and 1, then 2 and 3 upon 0, then 4 upon 1 and 3.
const std::vector<Transaction> fork_and_join{{0, 2, {}, "a", 0, {{0, 0, "ab"}}},
    {2, 4, {0}, "b", 0, {{1, 0, "cd"}}}, {4, 5, {1, 3}, "a", 2, {{0, 1, ""}}}};

TEST(Heads, AreTheUnitsThatNothingStandsOn) {
    const std::vector<Transaction> fork(fork_and_join.begin(), fork_and_join.begin() + 2);

    EXPECT_THAT(heads_of({}), IsEmpty());
    EXPECT_THAT(heads_of(fork), ElementsAre(1, 3));
    EXPECT_THAT(heads_of(fork_and_join), ElementsAre(4));
}

TEST(Tips, LeaveOutWhatOthersStandOn) {
    EXPECT_THAT(tips_of(fork_and_join, {}), IsEmpty());
    EXPECT_THAT(tips_of(fork_and_join, {3, 1, 1}), ElementsAre(1, 3));
    EXPECT_THAT(tips_of(fork_and_join, {0, 1}), ElementsAre(1));
    EXPECT_THAT(tips_of(fork_and_join, {0, 2}), ElementsAre(2));
    EXPECT_THAT(tips_of(fork_and_join, {0, 1, 2, 3, 4}), ElementsAre(4));
}

} // namespace
} // namespace valise::histories
