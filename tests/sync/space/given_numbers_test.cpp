// SPDX-License-Identifier: Apache-2.0
#include "valise/space/given_numbers.hpp"

#include <algorithm>
#include <numeric>
#include <random>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace valise::space {
namespace {

using Outcome = GivenNumbers::Outcome;

ObjectId text_of(Byte number) {
    ObjectId text;
    text.bytes.fill(number);
    return text;
}

/// An entry with so many operations, and what it has in texts.
struct Entry {
    std::uint64_t first = 0;
    std::uint64_t end = 0;
    std::vector<TextNumbers> texts;

    [[nodiscard]] EntryNumbers numbers() const { return {first, end, texts}; }
};

TEST(GivenNumbers, OnlyGrowInEachText) {
    GivenNumbers given;
    const Entry first{0, 1, {{text_of(1), 0, 5}}};
    const Entry again{1, 2, {{text_of(1), 4, 6}}};
    const Entry in_another{1, 2, {{text_of(2), 0, 6}}};
    const Entry next{2, 3, {{text_of(1), 5, 6}, {text_of(2), 6, 7}}};

    EXPECT_EQ(given.give(1, first.numbers()), Outcome::given);
    EXPECT_EQ(given.give(2, again.numbers()), Outcome::refused);
    EXPECT_EQ(given.give(3, in_another.numbers()), Outcome::given);
    EXPECT_EQ(given.give(4, next.numbers()), Outcome::given);

    EXPECT_EQ(given.next(), 3U);
    EXPECT_EQ(given.text_ends(), (TextEnds{{text_of(1), 6}, {text_of(2), 7}}));
}

TEST(GivenNumbers, OfAnEntryThatIsReadAgainAreItsOwnAlone) {
    GivenNumbers given;
    const Entry entry{0, 1, {{text_of(1), 0, 5}}};
    const Entry longer{0, 1, {{text_of(1), 0, 6}}};
    const Entry elsewhere{0, 1, {{text_of(2), 0, 5}}};
    ASSERT_EQ(given.give(7, entry.numbers()), Outcome::given);

    EXPECT_EQ(given.give(7, entry.numbers()), Outcome::given);
    EXPECT_EQ(given.give(7, longer.numbers()), Outcome::refused);
    EXPECT_EQ(given.give(7, elsewhere.numbers()), Outcome::refused);
}

TEST(GivenNumbers, OfAnEntryThatIsReadLateDisplaceThoseBehindIt) {
    GivenNumbers given;
    const Entry late{0, 1, {{text_of(1), 0, 5}}};
    const Entry early{1, 2, {{text_of(1), 3, 6}}};
    ASSERT_EQ(given.give(2, early.numbers()), Outcome::given);

    EXPECT_EQ(given.give(1, late.numbers()), Outcome::displaced);
    EXPECT_EQ(given.give(2, early.numbers()), Outcome::refused);
    EXPECT_EQ(given.text_ends(), (TextEnds{{text_of(1), 5}}));
}

TEST(GivenNumbers, ThatWereDisplacedAreNotOfferedForNewOperations) {
    GivenNumbers given;
    ASSERT_EQ(given.give(2, {5, 9, {}}), Outcome::given);
    ASSERT_EQ(given.give(1, {0, 5, {}}), Outcome::displaced);

    EXPECT_EQ(given.next(), 9U);
}

TEST(GivenNumbers, OfALateEntryThatIsRefusedDisplaceNothing) {
    GivenNumbers given;
    const Entry first{0, 1, {{text_of(1), 0, 5}}};
    const Entry bad{1, 2, {{text_of(1), 2, 6}}};
    const Entry last{2, 3, {{text_of(1), 5, 8}}};
    ASSERT_EQ(given.give(1, first.numbers()), Outcome::given);
    ASSERT_EQ(given.give(3, last.numbers()), Outcome::given);

    EXPECT_EQ(given.give(2, bad.numbers()), Outcome::refused);
    EXPECT_EQ(given.give(3, last.numbers()), Outcome::given);
    EXPECT_EQ(given.text_ends(), (TextEnds{{text_of(1), 8}}));
}

TEST(GivenNumbers, GoOnWhereTheyWereKept) {
    GivenNumbers given(4, {{text_of(1), 5}});
    const Entry again{4, 5, {{text_of(1), 4, 6}}};
    const Entry next{4, 5, {{text_of(1), 5, 6}, {text_of(2), 0, 1}}};

    EXPECT_EQ(given.give(9, {3, 4, {}}), Outcome::refused);
    EXPECT_EQ(given.give(9, again.numbers()), Outcome::refused);
    EXPECT_EQ(given.give(9, next.numbers()), Outcome::given);
    EXPECT_EQ(given.text_ends(), (TextEnds{{text_of(1), 6}, {text_of(2), 1}}));
}

TEST(GivenNumbers, AreForgottenButForTheOnesFromBefore) {
    GivenNumbers given(4, {{text_of(1), 5}});
    const Entry entry{4, 5, {{text_of(1), 5, 6}, {text_of(2), 0, 1}}};
    ASSERT_EQ(given.give(9, entry.numbers()), Outcome::given);

    given.forget();

    EXPECT_EQ(given.text_ends(), (TextEnds{{text_of(1), 5}}));
    EXPECT_EQ(given.give(9, entry.numbers()), Outcome::given);
}

/// Entries as a hostile author may write them: some give numbers again.
std::vector<Entry> hostile_log() {
    const auto below = [](int end) { return *rc::gen::inRange(0, end); };
    std::vector<Entry> entries(static_cast<std::size_t>(below(8)));
    std::uint64_t first = 0;
    for (Entry& entry : entries) {
        entry.first = first;
        entry.end = first + static_cast<std::uint64_t>(below(3));
        first = below(5) == 0 ? entry.first : entry.end;
        for (Byte text = 0; text < 3; ++text)
            if (below(2) == 0) {
                const auto begin = static_cast<std::uint32_t>(below(6));
                entry.texts.push_back(
                    {text_of(text), begin, begin + 1 + static_cast<std::uint32_t>(below(3))});
            }
    }
    return entries;
}

/// Which of them are read when all are there, from the first to the last.
std::vector<bool> read_in_order(const std::vector<Entry>& entries) {
    std::uint64_t next = 0;
    TextEnds ends;
    std::vector<bool> read;
    for (const Entry& entry : entries) {
        bool is_free = next <= entry.first;
        for (const TextNumbers& each : entry.texts) is_free = is_free && ends[each.text] <= each.first;
        read.push_back(is_free);
        if (!is_free) continue;
        next = entry.end;
        for (const TextNumbers& each : entry.texts) ends[each.text] = each.end;
    }
    return read;
}

// Law 6 of replicas.
RC_GTEST_PROP(GivenNumbersLaws, InWhateverOrderEntriesAreReadTheSameOnesAreReadInTheEnd, ()) {
    const std::vector<Entry> entries = hostile_log();
    std::vector<std::size_t> all(entries.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    GivenNumbers given;

    std::vector<bool> read(entries.size());
    bool is_settled = false;
    for (std::size_t rounds = 0; !is_settled; ++rounds) {
        RC_ASSERT(rounds <= entries.size());
        is_settled = true;
        std::shuffle(all.begin(), all.end(), std::mt19937(*rc::gen::arbitrary<std::uint32_t>()));
        for (const std::size_t i : all) {
            const Outcome outcome = given.give(i + 1, entries[i].numbers());
            read[i] = outcome != Outcome::refused;
            is_settled = is_settled && outcome != Outcome::displaced;
        }
    }

    RC_ASSERT(read == read_in_order(entries));
}

} // namespace
} // namespace valise::space
