// SPDX-License-Identifier: Apache-2.0
#include "histories/trace.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "histories/reference.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::histories {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;

constexpr std::string_view sequential =
    R"({"startContent":"ab","endContent":"aYX","txns":[{"patches":[[1,1,"é"],[2,0,"X"]]},)"
    R"({"patches":[[1,1,"Y"]]}]})";

/// Step 1 has no unit; steps 2 and 3 are made at once, and step 4 merges them and step 1.
constexpr std::string_view concurrent = R"({"kind":"concurrent","endContent":"1a2","numAgents":11,"txns":[)"
                                        R"({"parents":[],"agent":10,"patches":[[0,0,"a"]]},)"
                                        R"({"parents":[0],"agent":0,"patches":[]},)"
                                        R"({"parents":[1],"agent":0,"patches":[[0,0,"1"]]},)"
                                        R"({"parents":[0],"agent":9,"patches":[[1,0,"?"]]},)"
                                        R"({"parents":[1,2,3],"agent":9,"patches":[[2,1,"2"]]}]})";

std::string with(std::string_view json, std::string_view from, std::string_view to) {
    std::string text(json);
    const auto place = text.find(from);
    VALISE_CHECK(place != std::string::npos);
    return text.replace(place, from.size(), to);
}

Result<Trace> read(std::string_view json) { return read_trace(as_bytes(json), "a trace"); }

TEST(Trace, IsReadWhenSequential) {
    const auto trace = read(sequential);

    ASSERT_THAT(trace, is_accepted());
    EXPECT_EQ(trace->name, "a trace");
    EXPECT_FALSE(trace->is_concurrent);
    EXPECT_EQ(trace->start_content, "ab");
    EXPECT_EQ(trace->end_content, "aYX");
    EXPECT_EQ(trace->agents, 1U);
    ASSERT_EQ(trace->steps.size(), 2U);
    EXPECT_THAT(trace->steps[0].patches, ElementsAre(Patch{1, 1, "é"}, Patch{2, 0, "X"}));
}

TEST(Trace, IsReadWhenConcurrent) {
    const auto trace = read(concurrent);

    ASSERT_THAT(trace, is_accepted());
    EXPECT_TRUE(trace->is_concurrent);
    EXPECT_EQ(trace->start_content, "");
    EXPECT_EQ(trace->agents, 11U);
    ASSERT_EQ(trace->steps.size(), 5U);
    EXPECT_THAT(trace->steps[1].patches, IsEmpty());
    EXPECT_THAT(trace->steps[4].parents, ElementsAre(1, 2, 3));
    EXPECT_EQ(trace->steps[4].agent, 9U);
}

TEST(Trace, IsRefusedWhenCutAnywhereOrGivenAByteMore) {
    const auto is_refused_trace = [](ByteView bytes) { return !read_trace(bytes, ""); };

    EXPECT_THAT(tests::wrong_lengths_let_pass(as_bytes(sequential), is_refused_trace), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(as_bytes(concurrent), is_refused_trace), IsEmpty());
}

TEST(Trace, SurvivesAnyFlippedBit) {
    const auto is_harmless = [](ByteView bytes) {
        const auto trace = read_trace(bytes, "");
        return !trace || to_history(*trace).end_content == trace->end_content;
    };

    EXPECT_THAT(tests::bit_flips_let_pass(as_bytes(sequential), is_harmless), IsEmpty());
    EXPECT_THAT(tests::bit_flips_let_pass(as_bytes(concurrent), is_harmless), IsEmpty());
}

TEST(Trace, IsRefusedWhenItIsOfAnUnknownKindOrLacksAField) {
    EXPECT_THAT(read("[]"), is_refused(Errc::malformed));
    EXPECT_THAT(read(with(concurrent, "concurrent", "other")), is_refused(Errc::malformed));
    EXPECT_THAT(read(with(concurrent, "numAgents", "agents")), is_refused(Errc::malformed));
    EXPECT_THAT(read(with(concurrent, "endContent", "end")), is_refused(Errc::malformed));
    EXPECT_THAT(read(with(concurrent, "\"parents\":[0],", "")), is_refused(Errc::malformed));
    EXPECT_THAT(read(with(sequential, "startContent", "start")), is_refused(Errc::malformed));
    EXPECT_THAT(read(with(sequential, "txns", "steps")), is_refused(Errc::malformed));
}

TEST(Trace, IsRefusedWhenAStepHasAParentThatIsNotEarlierOrAnAgentBeyondTheirNumber) {
    EXPECT_THAT(read(with(concurrent, "[1,2,3]", "[1,2,4]")), is_refused(Errc::malformed));
    EXPECT_THAT(read(with(concurrent, "\"agent\":10", "\"agent\":11")), is_refused(Errc::malformed));
}

TEST(Trace, IsRefusedWhenItHasMoreUnitsThanAHistoryCanNumber) {
    EXPECT_THAT(read(with(sequential, "[1,1,\"Y\"]", "[1,4294967295,\"Y\"]")), is_refused(Errc::malformed));
}

TEST(HistoryOfATrace, HasOneAgentAfterAnotherUnitWhenItIsSequential) {
    const auto history = to_history(*read(sequential));

    EXPECT_THAT(history.transactions,
        ElementsAre(Transaction{0, 2, {}, "0", 0, {{0, 0, "ab"}}},
            Transaction{2, 5, {1}, "0", 2, {{1, 1, ""}, {1, 0, "é"}, {2, 0, "X"}}},
            Transaction{5, 7, {4}, "0", 5, {{1, 1, ""}, {1, 0, "Y"}}}));
    EXPECT_EQ(merged_text(history), history.end_content);
}

TEST(HistoryOfATrace, LetsAStepWithoutUnitsPassItsParentsOn) {
    const auto history = to_history(*read(concurrent));

    EXPECT_THAT(history.transactions,
        ElementsAre(Transaction{0, 1, {}, "10", 0, {{0, 0, "a"}}},
            Transaction{1, 2, {0}, "00", 0, {{0, 0, "1"}}}, Transaction{2, 3, {0}, "09", 0, {{1, 0, "?"}}},
            Transaction{3, 5, {1, 2}, "09", 1, {{2, 1, ""}, {2, 0, "2"}}}));
    EXPECT_EQ(merged_text(history), history.end_content);
}

TEST(HistoryOfATrace, LetsAllStandOnTheTextAtTheStart) {
    const auto trace = read(with(concurrent, "\"endContent\"", "\"startContent\":\"<>\",\"endContent\""));

    const auto history = to_history(*trace);

    EXPECT_EQ(history.transactions[0], (Transaction{0, 2, {}, "00", 0, {{0, 0, "<>"}}}));
    EXPECT_EQ(history.transactions[1], (Transaction{2, 3, {1}, "10", 0, {{0, 0, "a"}}}));
    EXPECT_EQ(history.transactions[2], (Transaction{3, 4, {2}, "00", 2, {{0, 0, "1"}}}));
}

TEST(HistoryOfATrace, CanBeReadBack) {
    for (const auto json : {sequential, concurrent}) {
        const auto history = to_history(*read(json));

        const auto again = read_histories(as_bytes(to_json_line(history)));

        ASSERT_THAT(again, is_accepted());
        EXPECT_THAT(*again, ElementsAre(history));
    }
}

} // namespace
} // namespace valise::histories
