// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/answer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "some_messages.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using testing::IsEmpty;
using tests::answer_of;
using tests::is_accepted;
using tests::is_refused;
using tests::whole_parts;

const LogId a_log{{{1}}, 0};
const LogId another_log{{{1}}, 7};

Bytes a_short_range() {
    tests::Writer writer;
    return tests::in_short(writer.write({"work"}).range(), tests::Acquaintance());
}

/// One of everything.
std::vector<Part> all_parts() {
    return {
        Outcome{0, PushOutcome::waits, 0},
        Outcome{3, PushOutcome::piece_kept, 5000},
        BeginSequence{SpaceId{}},
        Element{Item{ItemKind::certificate, {1, 2, 3}}},
        EndSequence{HashBeginning{1, 2}},
        BeginSequence{std::uint64_t{2}},
        Element{AnsweredRange{a_log, a_short_range()}},
        Element{Skipped{300}},
        Element{AnsweredRange{another_log, a_short_range()}},
        Element{AnsweredRange{a_log, a_short_range()}},
        Element{OwnPush{1}},
        Element{ItemPiece{ItemKind::range, 20'000, 12'288, {4, 5}}},
        EndSequence{Signed{{1'790'000'000'000}, {6}}},
        ChunkPiece{0, 70'000, 3, {7}},
        ChunkPiece{1, 0, 0, {}},
        More{},
    };
}

/// What a reader makes of an answer that has come, with its padding.
Result<std::vector<Part>> read(ByteView bytes) {
    AnswerReader reader;
    reader.add(bytes);
    return whole_parts(reader);
}

Result<std::vector<Part>> read_news(FixedWriter& parts) {
    Bytes bytes{static_cast<Byte>(Status::news)};
    append(bytes, *parts.finish());
    return read(bytes);
}

TEST(Answer, IsReadAsItWasWritten) { EXPECT_EQ(read(answer_of(all_parts())), all_parts()); }

TEST(Answer, SaysWhenItHasEnded) {
    AnswerReader reader;
    const Bytes bytes = answer_of(all_parts());

    reader.add(ByteView(bytes).first(bytes.size() - 1));
    ASSERT_EQ(whole_parts(reader), all_parts());
    EXPECT_FALSE(reader.has_ended());

    reader.add(ByteView(bytes).last(1));
    EXPECT_EQ(whole_parts(reader), std::vector<Part>());
    EXPECT_TRUE(reader.has_ended());
}

TEST(Answer, HasPaddingOfZerosAlone) {
    AnswerReader reader;
    Bytes bytes = answer_of(all_parts());
    bytes.resize(bytes.size() + 100);
    reader.add(bytes);

    EXPECT_THAT(whole_parts(reader), is_accepted());
    EXPECT_TRUE(reader.has_ended());

    reader.add(Bytes{0, 1});
    EXPECT_THAT(whole_parts(reader), is_refused(Errc::malformed));
}

// Law 2 of exchanges: any beginning of an answer can be used.
TEST(Answer, CutAtAnyByteGivesThePartsThatAreWhole) {
    const auto parts = all_parts();
    const Bytes bytes = answer_of(parts);
    AnswerWriter writer(Status::news);
    std::vector<std::size_t> ends;
    for (const Part& part : parts) {
        writer.add(part);
        ends.push_back(writer.size() - 1);
    }

    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const auto whole = std::ranges::upper_bound(ends, size) - ends.begin();
        EXPECT_EQ(read(ByteView(bytes).first(size)), std::vector<Part>(parts.begin(), parts.begin() + whole))
            << size;
    }
}

TEST(Answer, WithAFlippedBitIsRefusedOrWrittenInTheSameBytes) {
    const auto is_refused = [](ByteView bad) {
        AnswerReader reader;
        reader.add(bad);
        const auto status = reader.status();
        if (!status || *status != Status::news) return !whole_parts(reader);
        const auto parts = whole_parts(reader);
        if (!parts || !reader.has_ended()) return true;
        Bytes again = answer_of(*parts);
        again.resize(bad.size());
        return again == to_bytes(bad);
    };

    EXPECT_THAT(tests::bit_flips_let_pass(answer_of(all_parts()), is_refused), IsEmpty());
}

TEST(Answer, OfAnotherStatusHasNoParts) {
    for (const Status status :
        {Status::nothing_new, Status::tell_cursors, Status::unknown_device, Status::busy}) {
        AnswerReader reader;
        EXPECT_EQ(*reader.status(), std::nullopt);
        Bytes bytes = AnswerWriter(status).finish();
        EXPECT_EQ(bytes.size(), 1U);
        bytes.resize(16);

        reader.add(bytes);

        EXPECT_EQ(*reader.status(), status);
        EXPECT_EQ(whole_parts(reader), std::vector<Part>());
        EXPECT_TRUE(reader.has_ended());
    }
    EXPECT_THAT(read(Bytes{0, 5}), is_refused(Errc::malformed));
    EXPECT_THAT(read(Bytes{5}), is_refused(Errc::malformed));
}

TEST(Answer, IsRefusedForGood) {
    AnswerReader reader;
    reader.add(Bytes{1, 5, 5});
    ASSERT_EQ(*reader.next(), Part(More{}));
    ASSERT_THAT(reader.next(), is_refused(Errc::malformed));

    reader.add(Bytes{0});

    EXPECT_THAT(reader.next(), is_refused(Errc::malformed));
    EXPECT_THAT(reader.status(), is_refused(Errc::malformed));
    EXPECT_FALSE(reader.has_ended());
}

TEST(Answer, RefusesPartsWhereTheyDoNotStand) {
    const Part begin = BeginSequence{std::uint64_t{1}};
    const Part end = EndSequence{HashBeginning{}};
    const Part outcome = Outcome{1, PushOutcome::waits, 0};
    const Part skipped = Element{Skipped{}};
    const Part chunk = ChunkPiece{1, 0, 0, {}};
    const Part more = More{};
    const auto is_admitted = [](const std::vector<Part>& parts) {
        AnswerOrder order;
        return std::ranges::all_of(parts, [&](const Part& part) { return order.admit(part); });
    };

    EXPECT_TRUE(is_admitted({outcome, begin, skipped, skipped, end, chunk, chunk, more}));
    for (const auto& parts :
        std::vector<std::vector<Part>>{{skipped}, {end}, {begin, begin}, {begin, outcome}, {begin, chunk},
            {begin, more}, {begin, end, outcome}, {begin, end, skipped}, {begin, end, begin},
            {begin, end, end}, {outcome, outcome}, {begin, end, BeginSequence{std::uint64_t{0}}},
            {BeginSequence{SpaceId{{1}}}, end, BeginSequence{SpaceId{}}}, {chunk, begin}, {chunk, outcome},
            {chunk, ChunkPiece{0, 0, 0, {}}}, {more, more}, {more, chunk}, {more, begin}, {more, outcome}})
        EXPECT_FALSE(is_admitted(parts));
}

TEST(Answer, SkipsNoMorePositionsThanAReaderHashesInAMoment) {
    const auto skip = [](const std::vector<std::uint32_t>& counts) {
        FixedWriter parts;
        for (std::uint64_t cursor = 0; cursor < counts.size(); ++cursor)
            parts.u8(2).varint(cursor).u8(33).varint(counts[cursor]).u8(36).bytes(Bytes(8));
        parts.u8(0);
        return read_news(parts);
    };

    EXPECT_THAT(skip({most_skipped}), is_accepted());
    EXPECT_THAT(skip({most_skipped - 1, 1}), is_accepted());
    EXPECT_THAT(skip({most_skipped + 1}), is_refused(Errc::malformed));
    EXPECT_THAT(skip({most_skipped, 1}), is_refused(Errc::malformed));
    EXPECT_THAT(skip({1, 0xFFFFFFFF}), is_refused(Errc::malformed));
}

TEST(Answer, RefusesToEndWithinASequence) {
    FixedWriter parts;
    parts.u8(2).varint(0).u8(0);

    EXPECT_THAT(read_news(parts), is_refused(Errc::malformed));
}

TEST(Answer, RefusesLogsThatWereNotToldAndThoseToldTwice) {
    const Bytes range = a_short_range();
    const auto told = [&](std::uint64_t first, std::uint64_t second) {
        FixedWriter parts;
        parts.u8(2).varint(0);
        for (const std::uint64_t number : {first, second}) {
            parts.u8(34).varint(number);
            if (number == 0) parts.bytes(Bytes(16)).varint(0);
            parts.varint(range.size()).bytes(range);
        }
        return read_news(parts);
    };

    EXPECT_THAT(told(0, 1), is_accepted());
    EXPECT_THAT(told(0, 0), is_refused(Errc::malformed));
    EXPECT_THAT(told(0, 2), is_refused(Errc::malformed));
    EXPECT_THAT(told(1, 0), is_refused(Errc::malformed));
}

// Nothing waits for bytes that nobody could send.
TEST(Answer, RefusesAPartThatIsTooLargeBeforeItHasCome) {
    FixedWriter item;
    item.u8(2).varint(0).u8(16 + 7).varint(largest_piece + 1);
    FixedWriter piece;
    piece.u8(2).varint(0).u8(35).u8(7).varint(largest_item).varint(0).varint(largest_piece + 1);
    FixedWriter range;
    range.u8(2).varint(0).u8(34).varint(0).bytes(Bytes(16)).varint(0).varint(largest_piece + 1);
    FixedWriter chunk;
    chunk.u8(4).varint(0).varint(largest_item).varint(0).varint(~std::uint64_t{0});

    for (FixedWriter* const parts : {&item, &piece, &range, &chunk})
        EXPECT_THAT(read_news(*parts), is_refused(Errc::malformed));
}

TEST(Answer, RefusesPartsThatSayNothingOrTooMuch) {
    const auto within = [](std::uint8_t number, std::initializer_list<std::uint64_t> numbers) {
        FixedWriter parts;
        parts.u8(2).varint(0).u8(number);
        for (const std::uint64_t one : numbers) parts.varint(one);
        return read_news(parts);
    };
    const auto outside = [](std::uint8_t number, std::initializer_list<std::uint64_t> numbers) {
        FixedWriter parts;
        parts.u8(number);
        for (const std::uint64_t one : numbers) parts.varint(one);
        return read_news(parts);
    };

    EXPECT_THAT(within(33, {1}), is_accepted());
    EXPECT_THAT(within(33, {0}), is_refused(Errc::malformed));
    EXPECT_THAT(within(33, {std::uint64_t{1} << 32}), is_refused(Errc::malformed));
    EXPECT_THAT(within(16, {1, 1}), is_refused(Errc::malformed));
    EXPECT_THAT(within(27, {1, 1}), is_refused(Errc::malformed));
    EXPECT_THAT(within(23, {0}), is_refused(Errc::malformed));
    EXPECT_THAT(within(35, {11, 5, 0, 1, 1}), is_refused(Errc::malformed));
    EXPECT_THAT(within(35, {7, 5, 5, 1, 1}), is_refused(Errc::malformed));
    EXPECT_THAT(within(34, {1, 1, 1}), is_refused(Errc::malformed));
    EXPECT_THAT(within(38, {1}), is_refused(Errc::malformed));
    EXPECT_THAT(outside(1, {0, 4}), is_accepted());
    EXPECT_THAT(outside(1, {0, 0}), is_refused(Errc::malformed));
    EXPECT_THAT(outside(1, {0, 6}), is_refused(Errc::malformed));
    EXPECT_THAT(outside(4, {0, 5, 5, 1, 1}), is_refused(Errc::malformed));
    EXPECT_THAT(outside(6, {0}), is_refused(Errc::malformed));
}

TEST(Answer, KnowsBeforehandHowLongItWillBe) {
    AnswerWriter writer(Status::news);
    for (const Part& part : all_parts()) {
        const std::size_t expected = writer.size() + writer.size_of(part);
        writer.add(part);
        EXPECT_EQ(writer.size(), expected);
    }
    const std::size_t size = writer.size();

    EXPECT_EQ(writer.finish().size(), size);
}

RC_GTEST_PROP(AnswerLaws, WhatIsWrittenIsReadInWhateverPartsItComes, (std::uint64_t seed)) {
    SeededRandom random(seed);
    const auto parts = tests::some_parts(random);
    Bytes bytes = answer_of(parts);
    bytes.resize(bytes.size() + random.below(50));

    AnswerReader reader;
    std::vector<Part> read;
    for (ByteView rest = bytes; !rest.empty();) {
        const std::size_t size = std::min<std::size_t>(rest.size(), 1 + random.below(100));
        reader.add(rest.first(size));
        rest = rest.subspan(size);
        if (random.below(3) == 0) continue;
        const auto some = whole_parts(reader);
        RC_ASSERT(some.has_value());
        read.insert(read.end(), some->begin(), some->end());
    }
    const auto last = whole_parts(reader);
    RC_ASSERT(last.has_value());
    read.insert(read.end(), last->begin(), last->end());

    RC_ASSERT(read == parts);
    RC_ASSERT(reader.has_ended());
}

} // namespace
} // namespace valise::exchange
