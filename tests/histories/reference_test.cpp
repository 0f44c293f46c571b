// SPDX-License-Identifier: Apache-2.0
#include "histories/reference.hpp"

#include <csignal>
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "histories/gunzip.hpp"
#include "support/refusal.hpp"

namespace valise::histories {
namespace {

using tests::is_accepted;
using Version = std::vector<std::uint32_t>;

/// Writes a history down without counting by hand.
class Draft {
public:
    /// Returns the last unit of the new transaction.
    std::uint32_t add(const std::string& agent, Version parents, std::vector<Patch> patches) {
        const auto first = history_.transactions.empty() ? 0 : history_.transactions.back().end;
        Transaction next{first, first, std::move(parents), agent, 0, std::move(patches)};
        for (const Transaction& earlier : history_.transactions)
            if (earlier.agent == agent) next.first_sequence += earlier.end - earlier.first;
        for (const Patch& patch : next.patches) next.end += static_cast<std::uint32_t>(unit_count(patch));
        history_.transactions.push_back(std::move(next));
        return history_.transactions.back().end - 1;
    }

    [[nodiscard]] std::string merged() const { return merged_text(history_); }
    [[nodiscard]] std::string at(const Version& version) const { return text_at(history_, version); }

private:
    History history_;
};

Patch insert(std::uint32_t position, std::string text) { return {position, 0, std::move(text)}; }
Patch remove(std::uint32_t position, std::uint32_t count) { return {position, count, {}}; }

TEST(ReferenceMerge, GivesTheTextOfOneAuthor) {
    Draft draft;
    const auto written = draft.add("a", {}, {insert(0, "Réponse"), insert(7, "😀!")});
    draft.add("a", {written}, {remove(7, 1), remove(0, 2), insert(1, "-")});

    EXPECT_EQ(draft.merged(), "p-onse!");
}

TEST(ReferenceMerge, PutsTheLesserNameFirstByteByByte) {
    Draft draft;
    for (const auto* name : {"b", "é", "agent 9", "B", "agent 10", "agent"})
        draft.add(name, {}, {insert(0, std::string("<") + name + ">")});

    EXPECT_EQ(draft.merged(), "<B><agent><agent 10><agent 9><b><é>");
}

TEST(ReferenceMerge, PutsTheEarlierFirstWhenAnAgentWroteTwiceAtOnce) {
    Draft draft;
    draft.add("a", {}, {insert(0, "first")});
    draft.add("a", {}, {insert(0, "second")});

    EXPECT_EQ(draft.merged(), "firstsecond");
}

TEST(ReferenceMerge, KeepsWhatTwoWroteBackwardsAtOnePlaceApart) {
    Draft draft;
    draft.add("a", {}, {insert(0, "3"), insert(0, "2"), insert(0, "1")});
    draft.add("b", {}, {insert(0, "z"), insert(0, "y"), insert(0, "x")});

    EXPECT_EQ(draft.merged(), "123xyz");
}

TEST(ReferenceMerge, DeletesOnceWhatTwoDeleted) {
    Draft draft;
    const auto written = draft.add("a", {}, {insert(0, "abc")});
    draft.add("a", {written}, {remove(1, 1)});
    draft.add("b", {written}, {remove(1, 2)});

    EXPECT_EQ(draft.merged(), "a");
}

TEST(ReferenceMerge, KeepsWhatWasWrittenInsideOfWhatAnotherDeleted) {
    Draft draft;
    const auto written = draft.add("a", {}, {insert(0, "abcd")});
    draft.add("a", {written}, {remove(1, 2)});
    draft.add("b", {written}, {insert(2, "!")});

    EXPECT_EQ(draft.merged(), "a!d");
}

TEST(ReferenceMerge, IsFugueMaxAndNotFugue) {
    Draft draft;
    const auto a = draft.add("a", {}, {insert(0, "A")});
    const auto c = draft.add("c", {}, {insert(0, "C")});
    // Both behind A, but only one of them before C. Fugue would let the lesser name come first.
    draft.add("z", {a}, {insert(1, "z")});
    draft.add("b", {a, c}, {insert(1, "b")});

    EXPECT_EQ(draft.merged(), "AzbC");
}

TEST(ReferenceMerge, GivesTheTextOfEveryVersion) {
    Draft draft;
    const auto written = draft.add("a", {}, {insert(0, "abc")});
    const auto cut = draft.add("a", {written}, {remove(0, 1)});
    const auto other = draft.add("b", {written - 1}, {insert(2, "!"), remove(0, 1)});

    EXPECT_EQ(draft.at({}), "");
    EXPECT_EQ(draft.at({written - 1}), "ab");
    EXPECT_EQ(draft.at({written}), "abc");
    EXPECT_EQ(draft.at({cut}), "bc");
    EXPECT_EQ(draft.at({other - 1}), "ab!");
    EXPECT_EQ(draft.at({other}), "b!");
    EXPECT_EQ(draft.at({written, other}), "bc!");
    EXPECT_EQ(draft.at({cut, other}), draft.merged());
}

TEST(ReferenceMergeDeathTest, APositionBeyondTheTextStopsTheProgram) {
    Draft draft;
    const auto written = draft.add("a", {}, {insert(0, "abc")});
    draft.add("a", {written}, {remove(1, 3)});

    EXPECT_EXIT(static_cast<void>(draft.merged()), testing::KilledBySignal(SIGABRT), "order_");
}

struct Expectation {
    std::string file;
    std::size_t histories;
};

void PrintTo(const Expectation& expectation, std::ostream* out) { *out << expectation.file; }

class Conformance : public testing::TestWithParam<Expectation> {
protected:
    [[nodiscard]] static std::filesystem::path path() {
        return std::filesystem::path(VALISE_PROJECT_FOLDER) / "tests/histories/conformance"
            / (GetParam().file + ".jsonl.gz");
    }
};

TEST_P(Conformance, IsWhatTheReferenceGives) {
    const auto lines = read_possibly_gzipped(path());
    ASSERT_THAT(lines, is_accepted());
    const auto histories = read_histories(*lines);
    ASSERT_THAT(histories, is_accepted());

    std::vector<std::size_t> wrong_lines;
    for (std::size_t i = 0; i < histories->size(); ++i)
        if (merged_text((*histories)[i]) != (*histories)[i].end_content) wrong_lines.push_back(i + 1);

    EXPECT_EQ(histories->size(), GetParam().histories);
    EXPECT_THAT(wrong_lines, testing::IsEmpty());
}

TEST_P(Conformance, IsWrittenAsItWasRead) {
    const auto lines = read_possibly_gzipped(path());
    ASSERT_THAT(lines, is_accepted());
    const auto histories = read_histories(*lines);
    ASSERT_THAT(histories, is_accepted());

    std::string written;
    for (const History& history : *histories) written += to_json_line(history) + "\n";

    EXPECT_TRUE(written == as_text(*lines));
}

INSTANTIATE_TEST_SUITE_P(OfOthers, Conformance,
    testing::Values(Expectation{"dt-conformance-0-799", 800}, Expectation{"dev-random-unicode", 100},
        Expectation{"dev-simple-agents", 100}, Expectation{"dev-fuguemax-not-fugue", 27}));

} // namespace
} // namespace valise::histories
