// SPDX-License-Identifier: Apache-2.0
// The input as a file; inside the seal of a file for a key that the fuzzer has; and as records that the
// maker signed, whatever they are, because seal and signature would stop any fuzzer.
#include "content.hpp"
#include "fuzz/choices.hpp"
#include "fuzz/mutation.hpp"
#include "sync/pouch/travellers.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/padding.hpp"

namespace {

using namespace valise;
using namespace valise::pouch;

tests::Travellers& world() {
    static tests::Travellers one;
    return one;
}

Bytes seal(ByteView content) {
    const std::vector recipients{world()[1].identities[0].recipient()};
    return *crypto::age::encrypt(recipients, content, world().random());
}

/// Opens it as an addressee does: it is handed on as it was counted, and twice is once.
bool is_taken_in(const Bytes& file) {
    tests::BytesSource source(file);
    const auto inventory = look_into(source, world().opener(1));
    if (!inventory) return false;
    tests::Tray tray;
    const auto once = take_in(source, world().opener(1), *inventory, tray, tray);
    VALISE_CHECK(once.has_value());
    std::uint64_t items = 0;
    std::uint64_t chunks = 0;
    for (const auto& [space, found] : inventory->spaces) {
        chunks += found.chunks.all;
        for (const auto& [kind, count] : found.items) items += count.all;
    }
    VALISE_CHECK(once->taken == items);
    VALISE_CHECK(
        tray.offered == items + chunks + inventory->held + inventory->receipts + inventory->taken_volumes);
    const auto kept = tray.contents;
    VALISE_CHECK(take_in(source, world().opener(1), *inventory, tray, tray) == once);
    VALISE_CHECK(tray.contents == kept);
    return true;
}

struct Raw {
    RecordKind kind = 0;
    Bytes content;
};

/// Mostly of sizes that there are.
std::vector<Raw> records_of(fuzz::Choices choices) {
    std::vector<Raw> records;
    while (!choices.is_empty()) {
        Raw record{choices.byte(), {}};
        const Byte shape = choices.byte();
        record.content = to_bytes(choices.bytes(shape % 64));
        if (record.kind == space_record && shape >= 64) record.content.resize(32);
        if (record.kind == receipt_record && shape >= 64) record.content.resize(exchange::Receipt::size);
        if (record.kind == taken_record && shape >= 64) record.content.resize(20);
        if (record.kind == held_record && shape >= 64) record.content = tests::held(shape % 8).heads.encode();
        records.push_back(std::move(record));
    }
    return records;
}

Label label() {
    return {{{}, 1}, world()[0].device, world()[0].certificate, tests::today, {world()[1].device}};
}

/// As a writer writes them, if it would.
std::optional<Bytes> written(const std::vector<Raw>& records) {
    Bytes bytes;
    ContentWriter writer(label(), bytes);
    for (const Raw& record : records)
        if (!writer.add(record.kind, record.content, bytes)) return std::nullopt;
    const auto zeros = writer.finish(true, world()[0].key, bytes);
    if (!zeros) return std::nullopt;
    bytes.resize(bytes.size() + *zeros);
    return bytes;
}

/// As no writer does, with all that would stop them made right.
Bytes forced(const std::vector<Raw>& records) {
    Bytes bytes;
    static_cast<void>(ContentWriter(label(), bytes));
    FixedWriter writer;
    for (const Raw& record : records) writer.u8(record.kind).prefixed32(record.content);
    append(bytes, *writer.finish());
    writer.u8(end_record).u32(77).u8(1).u32(static_cast<std::uint32_t>(records.size())).u64(bytes.size());
    append(bytes, *writer.finish());
    const auto digest = crypto::object_id(crypto::context::pouch, bytes);
    append(bytes, world()[0].key.sign(crypto::context::pouch, digest));
    bytes.resize(crypto::padme(bytes.size()));
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    VALISE_CHECK(!is_taken_in(to_bytes(input)));
    VALISE_CHECK(!is_taken_in(seal(input)));

    const auto records = records_of(fuzz::Choices(input));
    const Bytes content = forced(records);
    const auto honest = written(records);
    VALISE_CHECK(!honest || *honest == content);
    // What is read is what would be written, but for heads that are none.
    const bool was_read = is_taken_in(seal(content));
    VALISE_CHECK(!was_read || honest.has_value());
    const bool has_heads =
        std::ranges::any_of(records, [](const Raw& record) { return record.kind == held_record; });
    VALISE_CHECK(was_read || !honest.has_value() || has_heads);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    const auto fresh = [seed] {
        SeededRandom random(seed);
        Bytes input;
        const auto add = [&](RecordKind kind, Byte shape, std::size_t count, Byte fill) {
            input.push_back(kind);
            input.push_back(shape);
            input.insert(input.end(), count, fill);
        };
        for (Byte space = 0; space < 3; ++space) {
            add(space_record, 64 + 1, 1, space);
            for (Byte kind = space == 0 ? 1 : 4; kind <= (space == 0 ? 3 : 10); ++kind)
                if (kind == 3 || kind == 10 || random.below(2) == 0) add(kind, 9, 9, kind);
            if (space > 0 && random.below(2) == 0) add(chunk_record, 40, 40, space);
        }
        for (Byte i = 0; i < 3; ++i) add(receipt_record, 64 + 1, 1, i);
        for (Byte i = 0; i < 3; ++i) add(held_record, 64 + i, i, 0);
        for (Byte i = 0; i < 3; ++i) add(taken_record, 64 + 1, 1, i);
        return input;
    };
    return fuzz::mutated_or_fresh({data, room}, size, seed, fresh);
}
