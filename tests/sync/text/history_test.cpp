// SPDX-License-Identifier: Apache-2.0
#include "history.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "replicas.hpp"
#include "support/refusal.hpp"

namespace valise::text {

void PrintTo(const Operations& operations, std::ostream* out) {
    *out << (operations.kind == Kind::deletion ? "delete " : "insert ")
         << (operations.is_backward ? "backward " : "") << operations.count << " at " << operations.position
         << " '" << operations.text << "'";
}

namespace {

using tests::author;
using tests::below;
using tests::id;
using tests::is_refused;
using tests::mixed_scalars;
using tests::to_utf8;

Operations insertion(std::uint32_t position, std::string_view text) {
    return {Kind::insertion, false, position, count_scalars(text), text};
}
Operations deletion(std::uint32_t position, std::uint32_t count = 1) {
    return {Kind::deletion, false, position, count, {}};
}

History history_of(std::initializer_list<Operations> all) {
    History history;
    const AuthorNumber number = history.number_of(author("a"));
    for (const Operations& operations : all) history.add_to_heads(number, operations);
    return history;
}

/// Each operation alone: where it happened, and what it brought.
std::vector<Operations> one_by_one(const History& history) {
    std::vector<Operations> all;
    for (Moment moment = 0; moment < history.size(); ++moment)
        all.push_back(history.operations_at({moment, moment + 1}));
    return all;
}

TEST(Author, NeedsANameOfOneTo64Bytes) {
    EXPECT_THAT(Author::of(""), is_refused(Errc::invalid_input));
    EXPECT_THAT(Author::of(std::string(65, 'x')), is_refused(Errc::invalid_input));
    EXPECT_EQ(author(std::string(64, 'x')).name().size(), 64U);
    EXPECT_EQ(author("\xff").name(), "\xff");
}

TEST(Author, OrdersByBytes) {
    EXPECT_LT(author("B"), author("a"));
    EXPECT_LT(author("agent 10"), author("agent 9"));
    EXPECT_LT(author("a"), author("aa"));
    EXPECT_LT(author("z"), author("\u00e9"));
    EXPECT_LT(id("a", 7), id("b", 0));
    EXPECT_LT(id("a", 7), id("a", 8));
}

TEST(History, KeepsTypingAsOneRun) {
    const History history = history_of({insertion(3, "a"), insertion(4, "\u4e2d"), insertion(5, "cd")});

    EXPECT_EQ(history.operation_run_count(), 1U);
    EXPECT_EQ(history.operations_of_run(0), insertion(3, "a\u4e2dcd"));
}

TEST(History, KeepsInsertionsAtOnePlaceAsOneBackwardRun) {
    const History history = history_of({insertion(3, "c"), insertion(3, "b"), insertion(3, "a")});

    EXPECT_EQ(history.operation_run_count(), 1U);
    EXPECT_EQ(history.operations_of_run(0), (Operations{Kind::insertion, true, 3, 3, "cba"}));
}

TEST(History, KeepsTheDeleteKeyAsOneRun) {
    const History history = history_of({deletion(5), deletion(5), deletion(5, 3)});

    EXPECT_EQ(history.operation_run_count(), 1U);
    EXPECT_EQ(history.operations_of_run(0), deletion(5, 5));
    EXPECT_EQ(history.operations_of_run(0).lowest(), 5U);
}

TEST(History, KeepsBackspacingAsOneRun) {
    const History history = history_of({deletion(9), deletion(8), deletion(7)});

    EXPECT_EQ(history.operation_run_count(), 1U);
    EXPECT_EQ(history.operations_of_run(0), (Operations{Kind::deletion, true, 9, 3, {}}));
    EXPECT_EQ(history.operations_of_run(0).lowest(), 7U);
}

TEST(History, BeginsANewRunWhereTheDirectionTurns) {
    EXPECT_EQ(
        history_of({insertion(3, "a"), insertion(4, "b"), insertion(3, "c")}).operation_run_count(), 2U);
    EXPECT_EQ(
        history_of({insertion(3, "a"), insertion(3, "b"), insertion(4, "c")}).operation_run_count(), 2U);
    EXPECT_EQ(history_of({deletion(9), deletion(8), deletion(8)}).operation_run_count(), 2U);
    EXPECT_EQ(history_of({deletion(9), deletion(9), deletion(8)}).operation_run_count(), 2U);
    EXPECT_EQ(history_of({insertion(9, "x"), deletion(9)}).operation_run_count(), 2U);
    EXPECT_EQ(history_of({insertion(9, "x"), insertion(11, "y")}).operation_run_count(), 2U);
    EXPECT_EQ(history_of({insertion(3, "ab"), insertion(3, "c")}).operation_run_count(), 2U);
}

TEST(History, GoesOnWithOneOperationAsIfItWereAdded) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        History going_on;
        History added;
        for (History* history : {&going_on, &added})
            for (const auto* name : {"a", "b"}) (void)history->number_of(author(name));
        std::uint32_t gone_on = 0;
        std::uint32_t position = 100;
        for (int i = 0; i < 200; ++i) {
            const AuthorNumber writer = below(random, 20) == 0 ? 1 : 0;
            const bool deletes = below(random, 3) == 0;
            position += below(random, 3) - 1;
            const Operations next = deletes ? deletion(position) : insertion(position, "x");
            if (going_on.go_on(writer, next.kind, next.position, next.text))
                ++gone_on;
            else
                going_on.add_to_heads(writer, next);
            added.add_to_heads(writer, next);
        }

        EXPECT_GT(gone_on, 20U);
        EXPECT_EQ(going_on.operation_run_count(), added.operation_run_count());
        EXPECT_EQ(one_by_one(going_on), one_by_one(added));
        EXPECT_EQ(going_on.all_text(), added.all_text());
        EXPECT_EQ(going_on.graph().heads(), added.graph().heads());
        EXPECT_EQ(going_on.graph().last_critical(199), 199U);
        for (Moment moment = 0; moment < added.size(); ++moment)
            ASSERT_EQ(going_on.id_of(moment), added.id_of(moment)) << moment;
        EXPECT_EQ(going_on.next_sequence(0), added.next_sequence(0));
    }
}

TEST(History, GoesOnWithNothingElse) {
    History history;
    EXPECT_FALSE(history.go_on(0, Kind::insertion, 0, "x"));
    history = history_of({insertion(0, "ab")});
    const AuthorNumber other = history.number_of(author("b"));

    EXPECT_FALSE(history.go_on(other, Kind::insertion, 2, "x"));
    EXPECT_FALSE(history.go_on(0, Kind::deletion, 2, {}));
    EXPECT_FALSE(history.go_on(0, Kind::insertion, 1, "x"));
    EXPECT_EQ(history.size(), 2U);

    history.add(other, std::vector<Moment>{0}, insertion(1, "c"));
    history.add(0, std::vector<Moment>{1}, insertion(2, "d"));
    EXPECT_FALSE(history.go_on(0, Kind::insertion, 3, "x"));
    EXPECT_EQ(history.size(), 4U);
}

TEST(History, GivesBackEveryOperationAsItWasAdded) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        std::vector<std::string> texts(60);
        std::vector<Operations> plain;
        History history;
        const AuthorNumber number = history.number_of(author("a"));
        for (std::string& text : texts) {
            text = to_utf8(mixed_scalars(random, 1));
            plain.push_back(
                below(random, 2) == 0 ? insertion(below(random, 4), text) : deletion(below(random, 4)));
            history.add_to_heads(number, plain.back());
        }

        ASSERT_EQ(one_by_one(history), plain);
        ASSERT_LT(history.operation_run_count(), plain.size());
    }
}

TEST(PartOf, TakesTextAndPositionFromTheMiddle) {
    const Operations forward = insertion(10, "a\u00e9\u4e2d\U0001f600z");
    const Operations backward{Kind::insertion, true, 10, 5, forward.text};
    const Operations backspacing{Kind::deletion, true, 10, 5, {}};

    EXPECT_EQ(part_of(forward, 2, 2), insertion(12, "\u4e2d\U0001f600"));
    EXPECT_EQ(part_of(backward, 2, 2), (Operations{Kind::insertion, true, 10, 2, "\u4e2d\U0001f600"}));
    EXPECT_EQ(part_of(deletion(10, 5), 2, 2), deletion(10, 2));
    EXPECT_EQ(part_of(backspacing, 2, 2), (Operations{Kind::deletion, true, 8, 2, {}}));
}

TEST(PartOf, HasNoDirectionWhenItIsOneOperation) {
    EXPECT_EQ(part_of({Kind::insertion, true, 10, 3, "cba"}, 1, 1), insertion(10, "b"));
    EXPECT_EQ(part_of({Kind::deletion, true, 10, 3, {}}, 2, 1), deletion(8));
}

TEST(PartOf, HasNoTextWhereThereIsNoneYet) {
    const Operations without_text{Kind::insertion, false, 10, 9, {}};

    EXPECT_EQ(part_of(without_text, 4, 3), (Operations{Kind::insertion, false, 14, 3, {}}));
}

TEST(History, KnowsWhoDidWhat) {
    History history;
    const AuthorNumber a = history.number_of(author("ana"));
    const AuthorNumber b = history.number_of(author("ben"));
    history.add_to_heads(b, insertion(0, "xyz"));
    history.add_to_heads(a, insertion(3, "12"));
    history.add_to_heads(b, deletion(0, 2));

    EXPECT_EQ(history.number_of(author("ana")), a);
    EXPECT_EQ(history.author_count(), 2U);
    EXPECT_EQ(history.find_author("carl"), std::nullopt);
    EXPECT_EQ(history.next_sequence(a), 2U);
    EXPECT_EQ(history.next_sequence(b), 5U);
    EXPECT_EQ(history.id_of(4), id("ana", 1));
    EXPECT_EQ(history.id_of(6), id("ben", 4));
    EXPECT_EQ(history.moment_of(id("ben", 3)), 5U);
    EXPECT_EQ(history.moment_of(id("ben", 5)), no_moment);
    EXPECT_EQ(history.moment_of(id("carl", 0)), no_moment);
    EXPECT_EQ(history.authorship_at(1).moments, (Moments{1, 3}));
    EXPECT_EQ(history.authorship_at(1).sequence, 1U);
}

TEST(History, RanksByNameAndThenBySequence) {
    History history;
    history.add_to_heads(history.number_of(author("ben")), insertion(0, "xy"));
    history.add_to_heads(history.number_of(author("ana")), insertion(0, "z"));

    EXPECT_TRUE(history.ranks_before(2, 0));
    EXPECT_FALSE(history.ranks_before(0, 2));
    EXPECT_TRUE(history.ranks_before(0, 1));
    EXPECT_FALSE(history.ranks_before(1, 1));
}

TEST(History, GivesTheTextOfAnyInsertions) {
    const History history = history_of({insertion(0, "a\u4e2d"), insertion(2, "\U0001f600z"), deletion(0, 2),
        insertion(0, "\u00e9"), insertion(0, "\u0645")});

    EXPECT_EQ(history.text_of({0, 4}), "a\u4e2d\U0001f600z");
    EXPECT_EQ(history.text_of({1, 3}), "\u4e2d\U0001f600");
    EXPECT_EQ(history.text_of({2, 2}), "");
    EXPECT_EQ(history.text_of({6, 8}), "\u00e9\u0645");
    EXPECT_EQ(history.text_of({7, 8}), "\u0645");
}

TEST(History, GetsItsTextLater) {
    History history =
        history_of({{Kind::insertion, false, 0, 2, {}}, deletion(0), {Kind::insertion, false, 1, 2, {}}});

    history.set_text("a\u4e2d\U0001f600z");

    EXPECT_EQ(history.text_of({0, 2}), "a\u4e2d");
    EXPECT_EQ(history.text_of({3, 5}), "\U0001f600z");
    EXPECT_EQ(history.all_text(), "a\u4e2d\U0001f600z");
}

/// Adds what goes on with what is there as often as not.
void grow_at_random(History& history, SeededRandom& random, int steps) {
    for (int i = 0; i < steps; ++i) {
        const AuthorNumber number = history.number_of(author(std::string(1, "abcdef"[below(random, 6)])));
        const std::string text = to_utf8(mixed_scalars(random, 1 + below(random, 2)));
        const Operations operations =
            below(random, 2) == 0 ? insertion(below(random, 3), text) : deletion(below(random, 3));
        if (below(random, 3) > 0 || history.size() == 0)
            history.add_to_heads(number, operations);
        else
            history.add(number, Frontier{below(random, history.size())}, operations);
    }
}

void expect_same(const History& left, const History& right) {
    ASSERT_EQ(left.size(), right.size());
    ASSERT_EQ(left.graph().heads(), right.graph().heads());
    ASSERT_EQ(left.author_count(), right.author_count());
    ASSERT_EQ(left.all_text(), right.all_text());
    ASSERT_EQ(one_by_one(left), one_by_one(right));
    ASSERT_EQ(left.operation_run_count(), right.operation_run_count());
    for (std::size_t number = 0; number < left.operation_run_count(); ++number)
        ASSERT_EQ(left.operations_of_run(number), right.operations_of_run(number));
    for (AuthorNumber number = 0; number < left.author_count(); ++number) {
        ASSERT_EQ(left.author(number), right.author(number));
        ASSERT_EQ(left.find_author(left.author(number).name()), number);
        ASSERT_EQ(left.next_sequence(number), right.next_sequence(number));
    }
    for (Moment moment = 0; moment < left.size(); ++moment) {
        ASSERT_EQ(left.id_of(moment), right.id_of(moment));
        ASSERT_EQ(left.moment_of(left.id_of(moment)), moment);
    }
}

TEST(History, TakesBackEverythingSinceTheMark) {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        History history;
        grow_at_random(history, random, static_cast<int>(below(random, 10)));
        const History before = history;

        history.mark();
        grow_at_random(history, random, static_cast<int>(below(random, 10)));
        history.take_back();
        expect_same(history, before);

        SeededRandom one(seed);
        SeededRandom other(seed);
        History plain = before;
        grow_at_random(history, one, 10);
        grow_at_random(plain, other, 10);
        expect_same(history, plain);
    }
}

TEST(History, TakesLittleMemoryForMuchTyping) {
    History history;
    const AuthorNumber number = history.number_of(author("a"));

    for (std::uint32_t i = 0; i < 10000; ++i) history.add_to_heads(number, insertion(i, "x"));

    EXPECT_EQ(history.operation_run_count(), 1U);
    EXPECT_EQ(history.graph().run_count(), 1U);
}

} // namespace
} // namespace valise::text
