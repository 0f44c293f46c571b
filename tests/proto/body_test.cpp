// SPDX-License-Identifier: Apache-2.0
#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "examples.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/proto/body.hpp"

namespace valise::proto {
namespace {

using tests::example_actions;
using tests::example_body;
using tests::example_passage;
using tests::is_accepted;
using tests::is_refused;
using tests::name_of;

Body body_with(Action action) {
    Body body;
    body.operations.push_back({{}, 1, std::move(action)});
    return body;
}

bool is_malformed(ByteView bytes) {
    const auto body = decode_body(bytes);
    return !body && (body.error().code == Errc::malformed || body.error().code == Errc::unsupported);
}

TEST(Body, IsReadAsItWasWritten) {
    const Body body = example_body();

    const auto encoded = encode_body(body);
    ASSERT_THAT(encoded, is_accepted());
    EXPECT_EQ(decode_body(*encoded), body);
}

TEST(Body, MayBeOfNothing) { EXPECT_EQ(decode_body(*encode_body({7, {}})), (Body{7, {}})); }

TEST(Body, HoldsEveryActionAlone) {
    for (const Action& action : example_actions()) {
        const auto encoded = encode_action(action);
        ASSERT_THAT(encoded, is_accepted()) << action.index();
        EXPECT_EQ(decode_action(*encoded), action) << action.index();
    }
}

// The seal of an entry says where it ends. What is left of a body that was cut between two operations, here
// before the only one, is a body.
TEST(Body, RefusesEveryOtherLength) {
    for (const Action& action : example_actions()) {
        const Bytes good = *encode_body(body_with(action));
        const Bytes empty = *encode_body({});
        EXPECT_EQ(tests::wrong_lengths_let_pass(good, is_malformed), std::vector{empty.size()})
            << action.index();
    }
}

// A body carries no checksum: another value may be as good. It must then be the encoding of that value.
TEST(Body, ReadsNothingThatItWouldWriteOtherwise) {
    for (const Action& action : example_actions())
        EXPECT_EQ(tests::bit_flips_let_pass(*encode_body(body_with(action)),
                      [](ByteView bad) {
                          const auto body = decode_body(bad);
                          return body ? encode_body(*body) == to_bytes(bad) : is_malformed(bad);
                      }),
            std::vector<std::size_t>())
            << action.index();
}

TEST(Body, OfANewerProgramIsNotCalledDamaged) {
    Bytes newer = *encode_body(example_body());
    newer[1] = 2;

    EXPECT_THAT(decode_body(newer), is_refused(Errc::unsupported));
    EXPECT_THAT(decode_body({}), is_refused(Errc::malformed));
}

TEST(Body, RefusesUnknownFieldsAndFieldsOfAnotherKind) {
    const Bytes good = *encode_body({7, {}});
    const std::vector<Bytes> endings{
        {0x28, 0x01},             // Field 5.
        {0x22, 0x02, 0x20, 0x01}, // Field 4 of an operation.
        {0x18, 0x00},             // A zero that is told.
        {0x1a, 0x00},             // Field 3 as bytes.
        {0x1d, 0, 0, 0, 0},       // Field 3 in four bytes.
        {0x10, 0x07},             // Field 2 again.
        {0x18, 0x81, 0x00},       // 1 in two bytes.
        {0x22, 0x7f},             // More than is there.
    };

    for (const Bytes& ending : endings) {
        Bytes bad = good;
        append(bad, ending);
        EXPECT_THAT(decode_body(bad), is_refused(Errc::malformed)) << to_hex(ending);
    }
}

TEST(Body, OfManyEmptyPartsIsRefusedBeforeItTakesMemory) {
    Bytes bad = *encode_body({});
    for (int i = 0; i < 500'000; ++i) append(bad, Bytes{0x22, 0x00});

    EXPECT_THAT(decode_body(bad), is_refused(Errc::malformed));
}

TEST(Body, OfManyEmptyPartsInsideAPassageIsRefused) {
    Bytes inner;
    for (int i = 0; i < 60; ++i) append(inner, Bytes{0x1a, 0x00});
    const auto wrapped = [](Byte tag, const Bytes& content) {
        Bytes field{tag, static_cast<Byte>(content.size() & 0x7f)};
        if (content.size() > 0x7f) field = {tag, static_cast<Byte>(content.size() | 0x80), 0x01};
        append(field, content);
        return field;
    };
    const Bytes bad = wrapped(0x3a, wrapped(0x0a, inner));

    EXPECT_THAT(decode_action(bad), is_refused(Errc::malformed));
}

TEST(Body, KeepsItsTimesInOrderAndWithinBounds) {
    Body back = example_body();
    back.operations.back().time = 1;
    Body late = body_with(Accept{name_of(1, 1)});
    late.operations.front().time = limit::number;
    Body last = late;
    last.operations.front().time = limit::number - 1;
    Body numbered = body_with(Accept{name_of(1, 1)});
    numbered.first_number = limit::number - 1;

    EXPECT_THAT(encode_body(back), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode_body(late), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode_body(numbered), is_refused(Errc::invalid_input));
    EXPECT_EQ(decode_body(*encode_body(last)), last);
}

TEST(Body, HoldsNoMoreThanItsLimits) {
    Body many;
    many.operations.resize(limit::operations + 1, {{}, 1, Accept{name_of(1, 1)}});

    EXPECT_THAT(encode_body(many), is_refused(Errc::too_large));
    EXPECT_THAT(encode_body(body_with(UpdateText{Bytes(limit::body, 0x10)})), is_refused(Errc::too_large));
    EXPECT_THAT(encode_action(SetRegister{0, Bytes(limit::value + 1), {}}), is_refused(Errc::too_large));
    EXPECT_THAT(encode_action(SetRegister{0, Bytes(limit::value), {}}), is_accepted());
    EXPECT_THAT(
        encode_action(Reply{name_of(1, 1), std::string(limit::value + 1, 'x')}), is_refused(Errc::too_large));
    EXPECT_THAT(encode_action(SetRegister{0, {}, Names(limit::names + 1)}), is_refused(Errc::too_large));
    many.operations.pop_back();
    EXPECT_EQ(decode_body(*encode_body(many)), many);
}

struct Nonsense {
    const char* name;
    Action action;
};

void PrintTo(const Nonsense& nonsense, std::ostream* out) { *out << nonsense.name; }

Passage passage_of_version(std::vector<Character> version) {
    return {tests::character("a", 1), tests::character("a", 2), std::move(version)};
}

std::vector<Nonsense> nonsense() {
    const TextAnchor newline{tests::character("a", 1), Side::before};
    const TextAnchor behind{tests::character("a", 1), Side::after};
    const TextAnchor other{tests::character("a", 2), Side::after};
    OperationName later = name_of(1, 1);
    later.number = limit::number;
    const Names unsorted{name_of(2, 1), name_of(1, 1)};
    const Names twice{name_of(1, 1), name_of(1, 1)};
    const Names one_log{name_of(1, 1), name_of(1, 2)};
    return {
        {"an empty update", UpdateText{}},
        {"unsorted names", SetRegister{0, {}, unsorted}},
        {"a name twice", RemoveItem{name_of(1, 1), twice}},
        {"two of one log seen", Resolve{name_of(1, 1), one_log}},
        {"a number that cannot be", Accept{later}},
        {"a place before the beginning", AddItem{{{}, Side::before}, {}}},
        {"no side", AddItem{{name_of(1, 1), Side{}}, {}}},
        {"no mark", Mark{MarkKind{}, newline, behind, "", true}},
        {"a mark of another time", Mark{MarkKind{12}, newline, behind, "", true}},
        {"unsorted marks", Mark{MarkKind::bold, newline, behind, "", true, unsorted}},
        {"a value of bold", Mark{MarkKind::bold, newline, behind, "x", true}},
        {"a value of no link", Mark{MarkKind::link, newline, behind, "x", false}},
        {"a heading over two characters", Mark{MarkKind::heading1, newline, other, "", true}},
        {"a character of nobody", Mark{MarkKind::bold, {Character{}, Side::before}, behind, "", true}},
        {"a long name",
            Mark{
                MarkKind::bold, {tests::character(std::string(65, 'a'), 1), Side::before}, behind, "", true}},
        {"a comment that says nothing", Comment{example_passage(), "x", ""}},
        {"a quotation of nothing", Comment{{}, "x", "y"}},
        {"text that is not UTF-8", Comment{{}, "", "\xff"}},
        {"a passage of the empty text", Comment{passage_of_version({}), "x", "y"}},
        {"a version out of order",
            Comment{passage_of_version({tests::character("b", 1), tests::character("a", 1)}), "x", "y"}},
        {"a suggestion of nothing", Suggest{example_passage(), Where::after, ""}},
        {"a suggestion for nowhere", Suggest{example_passage(), Where{}, "x"}},
    };
}

class NonsenseIn : public testing::TestWithParam<Nonsense> {};

TEST_P(NonsenseIn, IsNotWritten) {
    EXPECT_THAT(encode_action(GetParam().action), is_refused(Errc::invalid_input));
}

INSTANTIATE_TEST_SUITE_P(Actions, NonsenseIn, testing::ValuesIn(nonsense()));

// What `check` refuses when it is written, it refuses when it is read: here are those that can be told.
TEST(Body, RefusesNonsenseThatSomebodyElseWrote) {
    const std::vector<std::string> bad{
        "0a00", // An update of nothing.
        "1a041202"
        "1001",                            // Before the beginning.
        "1a021200",                        // A place written twice as it never is.
        "6a020a00",                        // The name of nothing, told.
        "6a1d0a1b" + std::string(54, '0'), // A name that is one byte short.
        "32040880"
        "8001",       // No such mark.
        "3a031a01ff", // Not UTF-8.
        "",           // No action.
    };

    for (const std::string& each : bad)
        EXPECT_THAT(decode_action(*from_hex(each)), is_refused(Errc::malformed)) << each;
}

RC_GTEST_PROP(
    BodyLaws, WhatIsReadIsWrittenAsItWas, (std::vector<std::pair<std::uint8_t, std::uint32_t>> said)) {
    const auto actions = example_actions();
    Body body{*rc::gen::arbitrary<std::uint32_t>(), {}};
    std::uint64_t time = 0;
    for (const auto& [which, later] : said) {
        time += later;
        body.operations.push_back({{}, time, actions[which % actions.size()]});
    }

    const auto encoded = encode_body(body);
    RC_ASSERT(encoded.has_value());
    RC_ASSERT(decode_body(*encoded) == body);
}

} // namespace
} // namespace valise::proto
