// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/passages.hpp"

#include <algorithm>

#include "valise/base/fixed_layout.hpp"

namespace valise::desk {

namespace {

constexpr std::string_view passages_setting = "passages";
constexpr std::uint8_t layout_version = 1;
constexpr std::size_t longest_words = 64;

void put(FixedWriter& writer, const Passage& passage) {
    writer.u64(static_cast<std::uint64_t>(passage.when.milliseconds));
    writer.u8(static_cast<std::uint8_t>(passage.kind)).u8(passage.is_whole ? 1 : 0);
    writer.u64(passage.sent).u64(passage.received);
    writer.u32(static_cast<std::uint32_t>(passage.with.size()));
    for (const SubjectId& device : passage.with) writer.bytes(device.bytes);
    writer.u32(static_cast<std::uint32_t>(passage.slip.size()));
    for (const std::string& words : passage.slip) writer.prefixed8(as_bytes(words));
    writer.u64(passage.arrival.value_or(0));
}

Passage passage_in(FixedReader& reader) {
    Passage passage;
    passage.when = {static_cast<std::int64_t>(reader.u64())};
    const auto kind = reader.u8();
    if (kind < 1 || kind > 3) reader.fail();
    passage.kind = static_cast<PassageKind>(kind);
    passage.is_whole = reader.u8() == 1;
    passage.sent = reader.u64();
    passage.received = reader.u64();
    const auto devices = reader.u32();
    for (std::uint32_t i = 0; i < devices && !reader.has_failed(); ++i)
        passage.with.insert(SubjectId{reader.array<SubjectId::size>()});
    const auto words = reader.u32();
    for (std::uint32_t i = 0; i < words && !reader.has_failed(); ++i)
        passage.slip.emplace_back(as_text(reader.prefixed8(longest_words)));
    if (const auto arrival = reader.u64(); arrival > 0) passage.arrival = arrival;
    return passage;
}

} // namespace

Bytes encode(const std::vector<Passage>& passages) {
    FixedWriter writer;
    writer.u8(layout_version).u32(static_cast<std::uint32_t>(passages.size()));
    for (const Passage& passage : passages) put(writer, passage);
    return writer.written();
}

Result<std::vector<Passage>> parse_passages(ByteView bytes) {
    FixedReader reader(bytes);
    const auto version_read = reader.u8();
    if (!reader.has_failed() && version_read != layout_version)
        return refuse(Errc::unsupported, "a history that a newer program wrote");
    std::vector<Passage> passages;
    const auto count = reader.u32();
    if (count > most_passages) reader.fail();
    for (std::uint32_t i = 0; i < count && !reader.has_failed(); ++i) passages.push_back(passage_in(reader));
    VALISE_TRY_VOID(reader.finish());
    // What is not in order, or a yes that is no 1, is written otherwise.
    if (!std::ranges::equal(encode(passages), bytes))
        return refuse(Errc::malformed, "not a history as it is kept");
    return passages;
}

Result<std::vector<Passage>> passages_in(store::Store& store) {
    VALISE_TRY(const auto kept, store.settings().find(passages_setting));
    if (!kept) return std::vector<Passage>();
    return parse_passages(*kept);
}

void note_passage(store::Store& store, Passage passage) {
    auto passages = passages_in(store);
    if (!passages) return;
    passages->insert(passages->begin(), std::move(passage));
    if (passages->size() > most_passages) passages->resize(most_passages);
    static_cast<void>(store.settings().put(passages_setting, encode(*passages)));
}

} // namespace valise::desk
