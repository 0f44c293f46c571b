// SPDX-License-Identifier: Apache-2.0
#include "caller_memory.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "vectors/frozen.hpp"

namespace valise::exchange {
namespace {

using tests::frozen;
using tests::hex;
using tests::is_refused;

/// What the page of the formats has as its example.
CallerMemory some_memory() {
    const auto& vectors = frozen()["exchange"];
    CallerMemory memory;
    std::ranges::copy(hex(vectors["module"]), memory.module.bytes.begin());
    SpaceId space;
    space.bytes.fill(0x11);
    RememberedSequence& sequence = memory.sequences[space];
    sequence.receipt = *parse_receipt(hex(vectors["receipt"]));
    sequence.place = sequence.receipt->cursor.place;
    sequence.instance = 1;
    sequence.is_told = true;
    sequence.heads_told = Timestamp{1'790'000'000'000};
    ItemName name{ItemKind::range, {}};
    name.id.fill(0x77);
    memory.pieces[{space, name}] = 12'288;
    const auto proof = *parse_module_proof(hex(vectors["proof"]));
    memory.receipts = {proof.one.cursor.place.position == 3 ? proof.one : proof.other};
    return memory;
}

TEST(CallerMemory, IsAsItWas) {
    const Bytes bytes = hex(frozen()["exchange"]["memory"]);

    EXPECT_EQ(encode(some_memory()), bytes);
    EXPECT_EQ(*parse_caller_memory(bytes), some_memory());
}

TEST(CallerMemory, TellsTheCursorsThatItHas) {
    CallerMemory memory = some_memory();
    memory.sequences[the_register]; // Nothing of it was read yet.

    EXPECT_EQ(memory.cursors(),
        std::vector({Cursor{memory.sequences.rbegin()->first, memory.sequences.rbegin()->second.place}}));
}

TEST(CallerMemory, IsRefusedWhenItIsCut) {
    EXPECT_TRUE(tests::wrong_lengths_let_pass(encode(some_memory()), [](ByteView bytes) {
        return !parse_caller_memory(bytes);
    }).empty());
}

TEST(CallerMemory, HasOneEncoding) { // It has no checksum: a flipped bit may make another.
    EXPECT_TRUE(tests::bit_flips_let_pass(encode(some_memory()), [](ByteView bytes) {
        const auto memory = parse_caller_memory(bytes);
        return !memory || encode(*memory) == to_bytes(bytes);
    }).empty());
}

Receipt receipt_of(Byte space, std::uint32_t instance, std::uint64_t position) {
    Receipt receipt;
    receipt.instance = instance;
    receipt.cursor = {{{space}}, {position, {}}};
    return receipt;
}

TEST(CallerMemory, KeepsReceiptsThatWillBeReachedAndLastOnesFromBefore) {
    CallerMemory memory;
    memory.instance = 8;

    for (const std::uint64_t position : {60U, 10U, 50U, 30U, 20U, 40U, 10U})
        memory.keep(receipt_of(1, 8, position));
    for (const std::uint32_t instance : {3U, 6U, 2U, 5U, 4U, 7U}) memory.keep(receipt_of(1, instance, 5));
    memory.keep(receipt_of(2, 8, 99));

    EXPECT_EQ(memory.receipts,
        std::vector({receipt_of(1, 4, 5), receipt_of(1, 5, 5), receipt_of(1, 6, 5), receipt_of(1, 7, 5),
            receipt_of(1, 8, 10), receipt_of(1, 8, 20), receipt_of(1, 8, 30), receipt_of(1, 8, 40),
            receipt_of(2, 8, 99)}));
}

TEST(CallerMemory, KeepsNoMoreReceiptsThanItMay) {
    CallerMemory memory;

    for (std::uint32_t number = 0; number < 2 * CallerMemory::most_receipts; ++number) {
        auto receipt = receipt_of(static_cast<Byte>(number >> 8), 1, 1);
        receipt.cursor.space.bytes[1] = static_cast<Byte>(number);
        memory.keep(receipt);
    }

    EXPECT_EQ(memory.receipts.size(), CallerMemory::most_receipts);
    EXPECT_EQ(parse_caller_memory(encode(memory)), memory);
}

TEST(CallerMemory, RefusesMoreThanAnyDeviceHas) {
    Bytes bytes = encode(CallerMemory());
    constexpr std::size_t count_at = 2 + 32 + 4 + 1;
    bytes[count_at + 2] = 0x10;
    bytes[count_at + 3] = 0x01;

    EXPECT_THAT(parse_caller_memory(bytes), is_refused(Errc::malformed));
}

} // namespace
} // namespace valise::exchange
