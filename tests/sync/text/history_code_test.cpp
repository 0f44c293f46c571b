// SPDX-License-Identifier: Apache-2.0
#include "history_code.hpp"

#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "replicas.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::text {
namespace {

CodedHistory coded_of(const History& history) {
    Walker walker(history);
    return encode_history(history, walker);
}

using testing::IsEmpty;
using tests::author;
using tests::is_accepted;
using tests::is_refused;

std::uint32_t insertions_in(const History& history) { return count_scalars(history.all_text()); }

Result<void> decoded(const CodedHistory& coded, std::uint32_t most_inserted, History& history) {
    Walker walker(history);
    walker.begin(0, 0);
    return decode_history(coded, most_inserted, history, walker);
}

bool is_refused_as(const CodedHistory& coded) {
    History history;
    const auto result = decoded(coded, 1000, history);
    return !result && result.error().code == Errc::malformed;
}

/// Three authors and some merging, small.
History example() {
    SeededRandom random(1);
    histories::Shape shape;
    shape.transactions = 12;
    return tests::told(histories::random_history(random, shape));
}

TEST(HistoryCode, GivesBackTheSameOperationsUponTheSame) {
    std::uint64_t seed = 0;
    for (const histories::History& random : tests::random_histories(24)) {
        SCOPED_TRACE(fmt::format("seed {}", seed++));
        const History history = tests::told(random);

        const CodedHistory coded = coded_of(history);
        History again;
        ASSERT_THAT(decoded(coded, insertions_in(history), again), is_accepted());

        ASSERT_EQ(again.size(), history.size());
        for (Moment moment = 0; moment < history.size(); ++moment) {
            const Moment there = again.moment_of(history.id_of(moment));
            ASSERT_NE(there, no_moment);
            Operations said = history.operations_at({moment, moment + 1});
            said.text = {};
            ASSERT_EQ(again.operations_at({there, there + 1}), said);
            Moment one = 0;
            Moment other = 0;
            std::vector<OperationId> parents;
            std::vector<OperationId> parents_again;
            for (const Moment parent : history.graph().parents_of(moment, one))
                parents.push_back(history.id_of(parent));
            for (const Moment parent : again.graph().parents_of(there, other))
                parents_again.push_back(again.id_of(parent));
            ASSERT_THAT(parents_again, testing::UnorderedElementsAreArray(parents));
        }
    }
}

TEST(HistoryCode, OfNothingIsNothing) {
    const CodedHistory coded = coded_of({});
    History again;

    EXPECT_EQ(coded.pieces, 0U);
    EXPECT_THAT(decoded(coded, 0, again), is_accepted());
    EXPECT_EQ(again.size(), 0U);
}

TEST(HistoryCode, TakesLittleForWhatComesAgainAndAgain) {
    History history;
    const AuthorNumber number = history.number_of(author("a"));
    for (std::uint32_t i = 0; i < 5000; ++i) {
        history.add_to_heads(number, {Kind::insertion, false, 3 * i, 5, "words"});
        history.add_to_heads(number, {Kind::deletion, false, 3 * i + 3, 2, {}});
    }

    // As little as is allowed: a byte for 32 runs.
    EXPECT_LE(coded_of(history).code.size(), 10000U / 32);
}

TEST(HistoryCode, IsReadAgainHoweverRegularItIs) {
    text::Document document;
    VALISE_CHECK(document.write_as(author("a")));
    VALISE_CHECK(document.insert(0, "a text to work on"));
    for (int i = 0; i < 5000; ++i) {
        VALISE_CHECK(document.erase(3, 1));
        VALISE_CHECK(document.insert(3, "y"));
    }

    auto opened = text::Document::open(*document.full());

    ASSERT_THAT(opened, is_accepted());
    EXPECT_EQ(opened->version(), document.version());
}

TEST(HistoryCode, RefusesMoreInsertionsThanThereIsTextFor) {
    const History history = example();
    const CodedHistory coded = coded_of(history);
    History again;

    EXPECT_THAT(decoded(coded, insertions_in(history) - 1, again), is_refused(Errc::malformed));
}

TEST(HistoryCode, RefusesCountsThatAreNotItsOwn) {
    const CodedHistory good = coded_of(example());
    CodedHistory more_pieces = good;
    ++more_pieces.pieces;
    CodedHistory fewer_pieces = good;
    --fewer_pieces.pieces;
    CodedHistory fewer_operations = good;
    --fewer_operations.operations;
    CodedHistory more_operations = good;
    ++more_operations.operations;
    CodedHistory huge = good;
    huge.pieces = huge.operations = UINT32_MAX;

    EXPECT_FALSE(is_refused_as(good));
    EXPECT_TRUE(is_refused_as(more_pieces));
    EXPECT_TRUE(is_refused_as(fewer_pieces));
    EXPECT_TRUE(is_refused_as(fewer_operations));
    EXPECT_TRUE(is_refused_as(more_operations));
    EXPECT_TRUE(is_refused_as(huge));
}

TEST(HistoryCode, RefusesAuthorsThatAreNotItsOwn) {
    const CodedHistory good = coded_of(example());
    CodedHistory fewer = good;
    fewer.authors.pop_back();
    CodedHistory more = good;
    more.authors.push_back(author("nobody"));
    CodedHistory none = good;
    none.authors.clear();

    EXPECT_TRUE(is_refused_as(fewer));
    EXPECT_TRUE(is_refused_as(more));
    EXPECT_TRUE(is_refused_as(none));
}

TEST(HistoryCode, RefusesACodeThatIsCutShort) {
    CodedHistory cut = coded_of(example());
    cut.code.resize(cut.code.size() / 2);
    EXPECT_TRUE(is_refused_as(cut));

    cut.code.clear();
    EXPECT_TRUE(is_refused_as(cut));
}

TEST(HistoryCode, RefusesOrReadsAnyFlippedBit) {
    const CodedHistory good = coded_of(example());

    EXPECT_THAT(tests::bit_flips_let_pass(good.code,
                    [&](ByteView bad) {
                        CodedHistory coded = good;
                        coded.code = to_bytes(bad);
                        History history;
                        const auto result = decoded(coded, 1000, history);
                        return result ? history.size() > 0 : result.error().code == Errc::malformed;
                    }),
        IsEmpty());
}

TEST(HistoryCode, RefusesOrReadsAnyBytes) {
    SeededRandom random(5);
    for (int i = 0; i < 100; ++i) {
        CodedHistory coded;
        coded.authors = {author("a"), author("b")};
        coded.code.resize(random.below(30));
        random.fill(coded.code);
        coded.pieces = 1 + tests::below(random, 4);
        coded.operations = coded.pieces + tests::below(random, 4);
        History history;

        const auto result = decoded(coded, 100, history);

        if (!result) {
            ASSERT_EQ(result.error().code, Errc::malformed);
        }
    }
}

} // namespace
} // namespace valise::text
