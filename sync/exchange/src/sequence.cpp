// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/sequence.hpp"

#include <algorithm>

#include "layout.hpp"
#include "valise/crypto/certificate.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/exchange/request.hpp"
#include "valise/log/range.hpp"
#include "valise/space/act.hpp"

namespace valise::exchange {

namespace {

template <class Record> Result<ByteArray<32>> id_of(const Result<Record>& record) {
    return record.map([](const Record& parsed) { return parsed.id().bytes; });
}

/// The id of the last entry, whoever signed it.
Result<ByteArray<32>> id_of_range(const Bytes& bytes) {
    VALISE_TRY(const auto range, log::Range::parse(bytes));
    crypto::EntryPosition position = range.first();
    for (std::size_t i = 0; i < range.size(); ++i, ++position.sequence) {
        const auto [header, sealed] = range.entry(i);
        position.previous = log::entry_id(position, log::content_digest(header, sealed));
    }
    return position.previous.bytes;
}

Result<ByteArray<32>> id_of(const Item& item) {
    switch (item.kind) {
    case ItemKind::root_policy: return id_of(crypto::parse_root_policy(item.bytes));
    case ItemKind::certificate: return id_of(crypto::parse_certificate(item.bytes));
    case ItemKind::revocation: return id_of(crypto::parse_revocation(item.bytes));
    case ItemKind::genesis: return id_of(space::parse_genesis(item.bytes));
    case ItemKind::act: return id_of(space::parse_act(item.bytes));
    case ItemKind::range: return id_of_range(item.bytes);
    default: break;
    }
    FixedWriter named;
    named.u8(static_cast<std::uint8_t>(item.kind)).bytes(item.bytes);
    return crypto::object_id(crypto::context::item, named.written());
}

} // namespace

bool belongs_in(const SpaceId& space, ItemKind kind) {
    return (space == the_register) == (kind <= ItemKind::revocation);
}

Result<ItemName> name_of(const Item& item) {
    VALISE_TRY(const auto id, id_of(item));
    return ItemName{item.kind, id};
}

Place behind(const Place& place, const ItemName& item) {
    static constexpr decltype(item.id) of_any_slot{};
    const auto kind = static_cast<Byte>(item.kind);
    const ByteView id = item.kind == ItemKind::slot ? of_any_slot : item.id;
    return {place.position + 1,
        crypto::blake2b({as_bytes(crypto::context::sequence), place.running_hash, ByteView(&kind, 1), id})};
}

Place behind_slots(Place place, std::uint64_t count) {
    for (; count > 0; --count) place = behind(place, {ItemKind::slot, {}});
    return place;
}

ChunkName name_of_chunk(const SpaceId& space, ByteView sealed) {
    return {space, crypto::object_id(crypto::context::attachment_chunk, sealed)};
}

CursorsDigest digest_of(std::span<const Cursor> cursors) {
    FixedWriter writer;
    for (const Cursor& cursor : cursors)
        writer.bytes(cursor.space.bytes).u64(cursor.place.position).bytes(cursor.place.running_hash);
    const auto all = crypto::object_id(crypto::context::cursors, writer.written());
    CursorsDigest digest{};
    std::copy_n(all.begin(), digest.size(), digest.begin());
    return digest;
}

} // namespace valise::exchange
