// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "some_messages.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;

const SpaceId space{{7}};
const SpaceId other_space{{8}};

/// One of everything.
Request a_request() {
    Request request;
    request.budget = 6;
    request.wants_receipts = true;
    request.waits = true;
    request.digest = {1, 2, 3};
    request.cursors = {{the_register, {3, {4}}}, {space, {300, {5}}}};
    request.founding = ByteArray<16>{6};
    tests::Writer writer;
    request.pushes = {PushedItem{space, {ItemKind::genesis, {1, 2}}},
        PushedRange{{7, 0}, 0, tests::in_short(writer.write({"work"}).range(), tests::Acquaintance())},
        Piece{space, std::nullopt, {9}, 1000, 400, {1, 2, 3}},
        Piece{space, ItemKind::range, {9}, 3, 0, {1, 2, 3}}};
    request.wanted = {{{space, {1}}, 200}};
    request.begun = {{space, 400}};
    return request;
}

/// A request whose beginning is right and whose sections are these.
Result<Request> with_sections(FixedWriter& sections) {
    Bytes bytes = encode({});
    append(bytes, *sections.finish());
    return parse_request(bytes);
}

/// What begins a section, as often as the test has sections.
FixedWriter& begin(FixedWriter& writer, std::uint8_t section) { return writer.u8(section); }

FixedWriter& cursor(FixedWriter& writer, const SpaceId& its_space) {
    return writer.bytes(its_space.bytes).varint(1).bytes(Bytes(32));
}

FixedWriter& piece(FixedWriter& writer, std::uint64_t total, std::uint64_t offset, std::size_t size) {
    begin(writer, 6).bytes(space.bytes).u8(7).bytes(Bytes(32)).varint(total).varint(offset);
    return writer.varint(size).bytes(Bytes(size));
}

TEST(Request, IsReadAsItWasWritten) { EXPECT_EQ(parse_request(encode(a_request())), a_request()); }

TEST(Request, ThatTellsSomeCursorsHasNothingElse) {
    Request some;
    some.cursors = a_request().cursors;
    some.more_cursors_follow = true;
    const auto with_flag = [](Bytes bytes) {
        bytes[1] |= 0x80;
        return parse_request(bytes);
    };

    EXPECT_EQ(parse_request(encode(some)), some);
    some.more_cursors_follow = false;
    EXPECT_THAT(with_flag(encode(some)), is_accepted());
    some.wanted = a_request().wanted;
    EXPECT_THAT(with_flag(encode(some)), is_refused(Errc::malformed));
    EXPECT_THAT(with_flag(encode({})), is_refused(Errc::malformed));
}

TEST(Request, IsReadWithPadding) {
    Bytes bytes = encode(a_request());
    bytes.resize(bytes.size() + 100);

    EXPECT_EQ(parse_request(bytes), a_request());
}

TEST(Request, RefusesAnythingBehindItsEndButZeros) {
    Bytes bytes = encode(a_request());
    bytes.resize(bytes.size() + 100);
    bytes.back() = 1;

    EXPECT_THAT(parse_request(bytes), is_refused(Errc::malformed));
}

// A request can end behind any of its sections; what is left is then what it says, and nothing else.
TEST(Request, CutAtAnyByteIsRefusedOrSaysLess) {
    const Bytes bytes = encode(a_request());
    const auto is_refused = [](ByteView bad) {
        const auto request = parse_request(bad);
        return !request || encode(*request).size() <= bad.size();
    };

    EXPECT_THAT(tests::wrong_lengths_let_pass(bytes, is_refused), IsEmpty());
    for (std::size_t size = 0; size < 10; ++size)
        EXPECT_FALSE(parse_request(ByteView(bytes).first(size))) << size;
}

TEST(Request, WithAFlippedBitIsRefusedOrWrittenInTheSameBytes) {
    const auto is_refused = [](ByteView bad) {
        const auto request = parse_request(bad);
        if (!request) return true;
        Bytes again = encode(*request);
        again.resize(bad.size());
        return again == to_bytes(bad);
    };

    EXPECT_THAT(tests::bit_flips_let_pass(encode(a_request()), is_refused), IsEmpty());
}

TEST(Request, RefusesAnotherVersionAndAFlagThatOtherSectionsDoNotGoWith) {
    Bytes newer = encode(a_request());
    newer[0] = 2;
    Bytes flagged = encode(a_request());
    flagged[1] |= 0x80;

    EXPECT_THAT(parse_request(newer), is_refused(Errc::unsupported));
    EXPECT_THAT(parse_request(flagged), is_refused(Errc::malformed));
}

TEST(Request, RefusesSectionsInAnotherOrder) {
    FixedWriter wanted_first;
    begin(wanted_first, 7).bytes(space.bytes).bytes(Bytes(32)).varint(0);
    piece(wanted_first, 5, 0, 5);
    FixedWriter two_secrets;
    begin(two_secrets, 3).bytes(Bytes(16));
    begin(two_secrets, 3).bytes(Bytes(16));
    FixedWriter cursors_twice;
    cursor(begin(cursors_twice, 1).varint(1), space);
    begin(cursors_twice, 2).varint(0);
    FixedWriter unknown;
    begin(unknown, 9);

    for (FixedWriter* const sections : {&wanted_first, &two_secrets, &cursors_twice, &unknown})
        EXPECT_THAT(with_sections(*sections), is_refused(Errc::malformed));
}

TEST(Request, TakesPushesInAnyOrder) {
    Request request;
    request.pushes = a_request().pushes;
    std::ranges::reverse(request.pushes);

    EXPECT_EQ(parse_request(encode(request)), request);
}

TEST(Request, RefusesCursorsOutOfOrderOrTwiceOrTooMany) {
    FixedWriter backwards;
    cursor(cursor(begin(backwards, 1).varint(2), other_space), space);
    FixedWriter twice;
    cursor(cursor(begin(twice, 1).varint(2), space), space);
    FixedWriter none;
    begin(none, 1).varint(0);
    FixedWriter too_many;
    begin(too_many, 2).varint(most_cursors + 1);

    for (FixedWriter* const sections : {&backwards, &twice, &none, &too_many})
        EXPECT_THAT(with_sections(*sections), is_refused(Errc::malformed));
}

TEST(Request, SaysThatThereAreNoCursorsAtAll) {
    Request request;
    request.are_all_cursors = true;

    EXPECT_EQ(parse_request(encode(request)), request);
}

TEST(Request, RefusesPiecesBeyondTheirWhole) {
    struct Case {
        std::uint64_t total;
        std::uint64_t offset;
        std::size_t size;
        bool is_good;
    };
    constexpr std::uint64_t most = ~std::uint64_t{0};
    for (const auto& [total, offset, size, is_good] : {Case{5, 0, 5, true}, Case{5, 1, 5, false},
             Case{5, 0, 0, false}, Case{5, 6, 1, false}, Case{5, most, 2, false}, Case{most, 0, 5, false},
             Case{largest_item, largest_item - 1, 1, true}, Case{largest_item + 1, 0, 5, false},
             Case{largest_item, 0, largest_piece, true}, Case{largest_item, 0, largest_piece + 1, false}}) {
        FixedWriter writer;
        EXPECT_EQ(with_sections(piece(writer, total, offset, size)).has_value(), is_good)
            << total << ' ' << offset << ' ' << size;
    }
}

TEST(Request, RefusesItemsInSequencesWhereTheyDoNotStand) {
    const auto pushed = [](const SpaceId& its_space, std::uint8_t kind) {
        FixedWriter item;
        begin(item, 4).bytes(its_space.bytes).u8(kind).varint(1).u8(1);
        FixedWriter part;
        begin(part, 6).bytes(its_space.bytes).u8(kind).bytes(Bytes(32)).varint(1).varint(0).varint(1).u8(1);
        const bool is_item_taken = with_sections(item).has_value();
        EXPECT_EQ(with_sections(part).has_value(), is_item_taken || (kind == 0 && its_space != the_register));
        return is_item_taken;
    };

    for (unsigned kind = 0; kind < 256; ++kind) {
        EXPECT_EQ(pushed(the_register, static_cast<std::uint8_t>(kind)), kind >= 1 && kind <= 3) << kind;
        EXPECT_EQ(pushed(space, static_cast<std::uint8_t>(kind)), kind >= 4 && kind <= 10) << kind;
    }
}

TEST(Request, RefusesItemsThatAreEmpty) {
    FixedWriter empty;
    begin(empty, 4).bytes(space.bytes).u8(4).varint(0);

    EXPECT_THAT(with_sections(empty), is_refused(Errc::malformed));
}

TEST(Request, RefusesChunksOfTheRegisterAndBeyondTheirEnd) {
    const auto wanted = [](const SpaceId& its_space, std::uint64_t offset) {
        FixedWriter writer;
        begin(writer, 7).bytes(its_space.bytes).bytes(Bytes(32)).varint(offset);
        return with_sections(writer);
    };

    EXPECT_THAT(wanted(space, largest_item - 1), is_accepted());
    EXPECT_THAT(wanted(space, largest_item), is_refused(Errc::malformed));
    EXPECT_THAT(wanted(the_register, 0), is_refused(Errc::malformed));
}

TEST(Request, RefusesBegunItemsOutOfOrderOrOfNothing) {
    const auto begun = [](std::initializer_list<std::pair<SpaceId, std::uint64_t>> items) {
        FixedWriter writer;
        for (const auto& [its_space, kept] : items) begin(writer, 8).bytes(its_space.bytes).varint(kept);
        return with_sections(writer);
    };

    EXPECT_THAT(begun({{space, 1}, {other_space, largest_item - 1}}), is_accepted());
    EXPECT_THAT(begun({{other_space, 1}, {space, 1}}), is_refused(Errc::malformed));
    EXPECT_THAT(begun({{space, 1}, {space, 2}}), is_refused(Errc::malformed));
    EXPECT_THAT(begun({{space, 0}}), is_refused(Errc::malformed));
    EXPECT_THAT(begun({{space, largest_item}}), is_refused(Errc::malformed));
}

TEST(Request, RefusesMoreThanAMessageHolds) {
    Bytes bytes = encode({});
    bytes.resize(largest_request);
    EXPECT_THAT(parse_request(bytes), is_accepted());

    bytes.push_back(0);
    EXPECT_THAT(parse_request(bytes), is_refused(Errc::malformed));
}

RC_GTEST_PROP(RequestLaws, WhatIsWrittenIsRead, (std::uint64_t seed, std::uint8_t padding)) {
    SeededRandom random(seed);
    const Request request = tests::some_request(random);

    Bytes bytes = encode(request);
    bytes.resize(bytes.size() + padding);

    RC_ASSERT(parse_request(bytes) == request);
}

RC_GTEST_PROP(RequestLaws, APushTakesAsManyBytesAsItSays, (std::uint64_t seed)) {
    SeededRandom random(seed);
    Request request = tests::some_request(random);
    const std::size_t before = encode(request).size();

    request.pushes.push_back(tests::some_push(random));

    RC_ASSERT(encode(request).size() == before + size_of(request.pushes.back()));
}

} // namespace
} // namespace valise::exchange
