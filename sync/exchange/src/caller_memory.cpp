// SPDX-License-Identifier: Apache-2.0
#include "caller_memory.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "layout.hpp"

namespace valise::exchange {

namespace {

namespace flag {
constexpr unsigned is_told = 1;
constexpr unsigned has_receipt = 2;
constexpr unsigned all = is_told | has_receipt;
} // namespace flag

/// By their spaces, instances and positions.
bool is_before(const Receipt& one, const Receipt& other) {
    const auto order = [](const Receipt& receipt) {
        return std::tie(receipt.cursor.space, receipt.instance, receipt.cursor.place, receipt.moment,
            receipt.module_key, receipt.signature);
    };
    return order(one) < order(other);
}

void write(FixedWriter& writer, const SpaceId& space, const RememberedSequence& sequence) {
    const unsigned flags =
        (sequence.is_told ? flag::is_told : 0) | (sequence.receipt ? flag::has_receipt : 0);
    writer.bytes(space.bytes)
        .u64(sequence.place.position)
        .bytes(sequence.place.running_hash)
        .u64(sequence.denied_at)
        .u32(sequence.instance)
        .u32(sequence.begun)
        .u64(encode_moment(sequence.heads_told))
        .u8(static_cast<std::uint8_t>(flags));
    if (sequence.receipt) writer.bytes(encode(*sequence.receipt));
}

Result<void> read_sequence(FixedReader& reader, CallerMemory& memory) {
    const SpaceId space{reader.array<SpaceId::size>()};
    RememberedSequence sequence;
    sequence.place.position = reader.u64();
    sequence.place.running_hash = reader.array<std::tuple_size_v<crypto::Digest>>();
    sequence.denied_at = reader.u64();
    sequence.instance = reader.u32();
    sequence.begun = reader.u32();
    sequence.heads_told = read_moment(reader);
    const unsigned flags = reader.u8();
    sequence.is_told = (flags & flag::is_told) != 0;
    if ((flags & flag::has_receipt) != 0) {
        VALISE_TRY(sequence.receipt, parse_receipt(reader.view(Receipt::size)));
    }
    const bool is_in_order = memory.sequences.empty() || memory.sequences.rbegin()->first < space;
    if (flags > flag::all || !is_in_order) return refuse(Errc::malformed, "a memory that nobody writes");
    memory.sequences.emplace_hint(memory.sequences.end(), space, sequence);
    return {};
}

Result<void> read_piece(FixedReader& reader, CallerMemory& memory) {
    const SpaceId space{reader.array<SpaceId::size>()};
    ItemName name;
    name.kind = read_kind(reader);
    name.id = reader.array<std::tuple_size_v<decltype(name.id)>>();
    const std::pair key{space, name};
    if (!memory.pieces.empty() && key <= memory.pieces.rbegin()->first)
        return refuse(Errc::malformed, "a memory that nobody writes");
    memory.pieces.emplace_hint(memory.pieces.end(), key, reader.u64());
    return {};
}

Result<void> read_receipt(FixedReader& reader, CallerMemory& memory) {
    VALISE_TRY(const Receipt receipt, parse_receipt(reader.view(Receipt::size)));
    if (!memory.receipts.empty() && !is_before(memory.receipts.back(), receipt))
        return refuse(Errc::malformed, "a memory that nobody writes");
    memory.receipts.push_back(receipt);
    return {};
}

} // namespace

void CallerMemory::keep(const Receipt& receipt) {
    const auto at = std::ranges::lower_bound(receipts, receipt, is_before);
    if (at != receipts.end() && *at == receipt) return;
    const bool is_past = receipt.instance < instance;
    const auto is_beside = [&](const Receipt& other) {
        return other.cursor.space == receipt.cursor.space && (other.instance < instance) == is_past;
    };
    const auto inserted = receipts.insert(at, receipt);
    const auto first = std::ranges::find_if(receipts, is_beside);
    const auto last = std::find_if_not(first, receipts.end(), is_beside);
    if (std::cmp_greater(last - first, most_receipts_of_space))
        receipts.erase(is_past ? first : std::prev(last));
    else if (receipts.size() > most_receipts)
        receipts.erase(inserted);
}

void CallerMemory::retire(RememberedSequence& sequence) {
    if (const auto receipt = std::exchange(sequence.receipt, std::nullopt)) keep(*receipt);
}

std::vector<Cursor> CallerMemory::cursors() const {
    std::vector<Cursor> cursors;
    for (const auto& [space, sequence] : sequences)
        if (sequence.place.position > 0) cursors.push_back({space, sequence.place});
    return cursors;
}

Bytes encode(const CallerMemory& memory) {
    FixedWriter writer;
    writer.u8(format_version)
        .u8(suite)
        .bytes(memory.module.bytes)
        .u32(memory.instance)
        .u8(memory.tells_all ? 1 : 0)
        .u32(static_cast<std::uint32_t>(memory.sequences.size()));
    for (const auto& [space, sequence] : memory.sequences) write(writer, space, sequence);
    writer.u32(static_cast<std::uint32_t>(memory.pieces.size()));
    for (const auto& [key, kept] : memory.pieces)
        writer.bytes(key.first.bytes)
            .u8(static_cast<std::uint8_t>(key.second.kind))
            .bytes(key.second.id)
            .u64(kept);
    writer.u32(static_cast<std::uint32_t>(memory.receipts.size()));
    for (const Receipt& receipt : memory.receipts) writer.bytes(encode(receipt));
    return writer.written();
}

Result<CallerMemory> parse_caller_memory(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));
    CallerMemory memory;
    memory.module.bytes = reader.array<ModuleId::size>();
    memory.instance = reader.u32();
    const std::uint8_t tells_all = reader.u8();
    memory.tells_all = tells_all == 1;
    const std::uint32_t count = reader.u32();
    if (tells_all > 1 || count > CallerMemory::most_sequences)
        return refuse(Errc::malformed, "a memory that nobody writes");
    for (std::uint32_t i = 0; i < count && !reader.has_failed(); ++i)
        VALISE_TRY_VOID(read_sequence(reader, memory));
    const std::uint32_t pieces = reader.u32();
    if (pieces > CallerMemory::most_pieces) return refuse(Errc::malformed, "a memory that nobody writes");
    for (std::uint32_t i = 0; i < pieces && !reader.has_failed(); ++i)
        VALISE_TRY_VOID(read_piece(reader, memory));
    const std::uint32_t receipts = reader.u32();
    if (receipts > CallerMemory::most_receipts) return refuse(Errc::malformed, "a memory that nobody writes");
    for (std::uint32_t i = 0; i < receipts && !reader.has_failed(); ++i)
        VALISE_TRY_VOID(read_receipt(reader, memory));
    VALISE_TRY_VOID(reader.finish());
    return memory;
}

} // namespace valise::exchange
