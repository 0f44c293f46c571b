// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/receipt.hpp"

#include <algorithm>
#include <utility>

#include "layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::exchange {

namespace {

Bytes body_of(const Receipt& receipt) {
    FixedWriter writer;
    writer.u8(format_version)
        .u8(suite)
        .bytes(receipt.module_key)
        .u32(receipt.instance)
        .bytes(receipt.cursor.space.bytes)
        .u64(receipt.cursor.place.position)
        .bytes(receipt.cursor.place.running_hash)
        .u64(encode_moment(receipt.moment));
    return writer.written();
}

enum class Form : std::uint8_t { two_receipts = 1, with_passage = 2 };

Form form_of(const ModuleProof& proof) { return proof.passage ? Form::with_passage : Form::two_receipts; }

/// Of one sequence of a module, and not of two lives of it.
bool is_of_one_life(const Receipt& one, const Receipt& other) {
    return one.module_key == other.module_key && one.instance == other.instance
        && one.cursor.space == other.cursor.space;
}

std::uint64_t positions_of(const Step& step) {
    const auto* const slots = std::get_if<SlotRun>(&step);
    return slots == nullptr ? 1 : slots->count;
}

/// Whether it leads to a place, from another one than `from` at that position. The positions are counted
/// before a hash is made.
bool leads_elsewhere(const Cursor& from, const Cursor& to, const Passage& passage) {
    std::uint64_t length = 0;
    for (const Step& step : passage.steps) length += positions_of(step);
    Place place{from.place.position, passage.from};
    if (place == from.place || length > longest_passage || length > to.place.position
        || place.position != to.place.position - length)
        return false;
    for (const Step& step : passage.steps)
        if (const auto* const slots = std::get_if<SlotRun>(&step))
            place = behind_slots(place, slots->count);
        else
            place = behind(place, std::get<ItemName>(step));
    return length > 0 && place == to.place;
}

void write(FixedWriter& writer, const Passage& passage) {
    writer.bytes(passage.from);
    for (const Step& step : passage.steps)
        if (const auto* const name = std::get_if<ItemName>(&step))
            writer.u8(static_cast<std::uint8_t>(name->kind)).bytes(name->id);
        else
            writer.u8(static_cast<std::uint8_t>(ItemKind::slot)).u32(std::get<SlotRun>(step).count);
}

/// To the end of what there is, which has this size in all.
void read(FixedReader& reader, std::size_t size, Passage& passage) {
    passage.from = reader.array<std::tuple_size_v<crypto::Digest>>();
    bool was_slots = false;
    while (!reader.has_failed() && reader.consumed().size() < size) {
        const ItemKind kind = read_kind(reader);
        if (kind != ItemKind::slot) {
            passage.steps.emplace_back(ItemName{kind, reader.array<sizeof(ItemName::id)>()});
        } else {
            const SlotRun slots{reader.u32()};
            if (was_slots || slots.count == 0) reader.fail();
            passage.steps.emplace_back(slots);
        }
        was_slots = kind == ItemKind::slot;
    }
}

bool is_later_and_lower(const Receipt& one, const Receipt& other) {
    return one.moment > other.moment && one.cursor.place.position < other.cursor.place.position;
}

} // namespace

void sign(Receipt& receipt, const crypto::SigningKey& module) {
    VALISE_CHECK(receipt.instance > 0 && receipt.moment >= Timestamp{});
    receipt.module_key = module.verification_key();
    receipt.signature = module.sign(crypto::context::receipt, body_of(receipt));
}

bool is_signed(const Receipt& receipt) {
    return crypto::is_signed_by(
        receipt.module_key, crypto::context::receipt, body_of(receipt), receipt.signature);
}

Bytes encode(const Receipt& receipt) {
    Bytes bytes = body_of(receipt);
    append(bytes, receipt.signature);
    return bytes;
}

Result<Receipt> parse_receipt(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));
    Receipt receipt;
    receipt.module_key = reader.array<std::tuple_size_v<crypto::VerificationKey>>();
    receipt.instance = reader.u32();
    receipt.cursor.space.bytes = reader.array<SpaceId::size>();
    receipt.cursor.place.position = reader.u64();
    receipt.cursor.place.running_hash = reader.array<std::tuple_size_v<crypto::Digest>>();
    receipt.moment = read_moment(reader);
    receipt.signature = reader.array<std::tuple_size_v<crypto::Signature>>();
    if (receipt.instance == 0) reader.fail();
    VALISE_TRY_VOID(reader.finish());
    return receipt;
}

bool contradict(const Receipt& one, const Receipt& other) {
    if (!is_of_one_life(one, other)) return false;
    const Place& place = one.cursor.place;
    const Place& other_place = other.cursor.place;
    return (place.position == other_place.position && place.running_hash != other_place.running_hash)
        || is_later_and_lower(one, other) || is_later_and_lower(other, one);
}

bool holds(const ModuleProof& proof) {
    // The signatures first: a passage takes as long as it says.
    if (!is_of_one_life(proof.one, proof.other) || !is_signed(proof.one) || !is_signed(proof.other))
        return false;
    if (!proof.passage) return contradict(proof.one, proof.other);
    return leads_elsewhere(proof.one.cursor, proof.other.cursor, *proof.passage);
}

Bytes encode(const ModuleProof& proof) {
    FixedWriter writer;
    writer.u8(format_version).u8(suite).u8(static_cast<std::uint8_t>(form_of(proof)));
    Bytes first = encode(proof.one);
    Bytes second = encode(proof.other);
    if (!proof.passage && second < first) std::swap(first, second);
    writer.bytes(first).bytes(second);
    if (proof.passage) write(writer, *proof.passage);
    return writer.written();
}

Result<ModuleProof> parse_module_proof(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));
    const auto form = static_cast<Form>(reader.u8());
    if (form != Form::two_receipts && form != Form::with_passage) reader.fail();
    const ByteView first = reader.view(Receipt::size);
    const ByteView second = reader.view(Receipt::size);
    ModuleProof proof;
    if (form == Form::with_passage) {
        proof.passage.emplace();
        read(reader, bytes.size(), *proof.passage);
    } else if (std::ranges::lexicographical_compare(second, first)) {
        reader.fail();
    }
    VALISE_TRY_VOID(reader.finish());
    VALISE_TRY(proof.one, parse_receipt(first));
    VALISE_TRY(proof.other, parse_receipt(second));
    if (!holds(proof)) return refuse(Errc::corrupt_data, "receipts that prove nothing against a module");
    return proof;
}

} // namespace valise::exchange
