// SPDX-License-Identifier: Apache-2.0
#include "sim/kept_readings.hpp"

#include <algorithm>

#include "valise/base/fixed_layout.hpp"

namespace valise::sim {

namespace {

/// The beginning of its own.
ObjectId document_of(const EntryId& entry) {
    ObjectId object;
    std::copy_n(entry.bytes.begin(), ObjectId::size, object.bytes.begin());
    return object;
}

Bytes log_bytes(const LogId& log) { return *FixedWriter().log(log).finish(); }

Result<Bytes> encode(const space::ReadEntry& entry) {
    FixedWriter writer;
    writer.bytes(entry.place.id.bytes).u64(entry.place.sequence).u8(static_cast<std::uint8_t>(entry.reading));
    if (entry.body) {
        VALISE_TRY(const Bytes body, proto::encode_body(*entry.body));
        writer.bytes(body);
    }
    return writer.finish();
}

void show(const store::StoredDocument& document, Drafts& drafts) {
    FixedReader log(document.version);
    FixedReader reader(document.state);
    const EntryId id{reader.array<EntryId::size>()};
    Drafts::Seen seen{log.log(), reader.u64(), static_cast<space::Reading>(reader.u8()), std::nullopt};
    constexpr std::size_t before_body = EntryId::size + 8 + 1;
    if (document.state.size() > before_body)
        seen.body = *proto::decode_body(ByteView(document.state).subspan(before_body));
    drafts.show(id, std::move(seen));
}

Result<void> forget(store::Store& store, const SpaceId& space, const LogId& log) {
    std::vector<ObjectId> documents;
    VALISE_TRY_VOID(store.documents().each(space, [&](const store::StoredDocument& document) -> Result<void> {
        if (document.version == log_bytes(log)) documents.push_back(document.object);
        return {};
    }));
    for (const ObjectId& document : documents) VALISE_TRY_VOID(store.documents().remove(space, document));
    return {};
}

} // namespace

Result<void> keep_readings(store::Store& store, const SpaceId& space, const store::Ties::Readings& readings) {
    if (readings.is_anew) VALISE_TRY_VOID(forget(store, space, readings.log));
    for (const space::ReadEntry& entry : readings.entries) {
        VALISE_TRY(Bytes state, encode(entry));
        VALISE_TRY_VOID(store.documents().put(
            {space, document_of(entry.place.id), 1, log_bytes(entry.place.log), std::move(state)}));
    }
    return {};
}

void show_readings(store::Store& store, const SpaceId& space, Drafts& drafts) {
    (void)store.documents().each(space, [&](const store::StoredDocument& document) -> Result<void> {
        show(document, drafts);
        return {};
    });
    (void)store.records().each_after(space, store::RecordKind::proof, 0,
        [&](std::uint64_t, const RecordId&, ByteView bytes) -> Result<void> {
            if (const auto proof = log::parse_proof(bytes)) drafts.note_proof(*proof);
            return {};
        });
}

} // namespace valise::sim
