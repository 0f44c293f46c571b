// SPDX-License-Identifier: Apache-2.0
#include "valise/store/chunk_traffic.hpp"

#include <algorithm>
#include <limits>

#include "valise/crypto/aead.hpp"
#include "valise/database/connection.hpp"

namespace valise::store {

namespace {

/// The key of a file, or a list of its chunks, was on a damaged page: that keeps no other file back.
bool cannot_be_read(const Error& refusal) {
    return refusal.code == Errc::not_found || refusal.code == Errc::corrupt_data;
}

} // namespace

Result<void> ChunkTraffic::ask_for(const AttachmentId& id) {
    return connection_->run("UPDATE attachment SET asked = 1 + (SELECT max(asked) FROM attachment) "
                            "WHERE id = ? AND asked = 0",
        id);
}

Result<Bytes> ChunkTraffic::kept_of(const ChunkName& name) const {
    VALISE_TRY(auto row, connection_->query("SELECT bytes FROM chunk_part WHERE name = ?", name));
    VALISE_TRY(const bool has_row, row.next());
    return has_row ? row.bytes(0) : Bytes();
}

Result<std::vector<MissingChunk>> ChunkTraffic::missing(std::size_t most) const {
    std::vector<MissingChunk> missing;
    VALISE_TRY(auto rows,
        connection_->query("SELECT id FROM attachment WHERE "
                           "asked >= 0 AND "
                           "(SELECT count(*) FROM chunk WHERE attachment = attachment.id) < chunks "
                           "ORDER BY asked = 0, asked, id"));
    while (missing.size() < most) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) break;
        VALISE_TRY(const auto id, rows.id<AttachmentId>(0));
        VALISE_TRY(const auto attachment, attachments_.find(id));
        const auto of_this = attachments_.missing(id, most - missing.size());
        if (!of_this && !cannot_be_read(of_this.error())) return tl::unexpected(of_this.error());
        if (!of_this) continue;
        for (const auto& [chunk, name] : *of_this) {
            VALISE_TRY(const Bytes kept, kept_of(name));
            missing.push_back({id, attachment->space, chunk, name,
                attachment->size_of(chunk) + crypto::seal_overhead, kept.size()});
        }
    }
    return missing;
}

Result<TakenPiece> ChunkTraffic::take(
    const MissingChunk& missing, std::uint64_t total, std::uint64_t offset, ByteView bytes) {
    VALISE_TRY(Bytes kept, kept_of(missing.name));
    // One of another length than was announced shows by its name who is wrong.
    if (total > chunk_size + crypto::seal_overhead || bytes.empty() || offset != kept.size()
        || offset + bytes.size() > total)
        return TakenPiece::nothing;
    append(kept, bytes);
    if (kept.size() < total) {
        VALISE_TRY_VOID(connection_->run("INSERT INTO chunk_part (name, space, bytes) VALUES (?, ?, ?) "
                                         "ON CONFLICT (name) DO UPDATE SET bytes = excluded.bytes",
            missing.name, missing.space, ByteView(kept)));
        return TakenPiece::part;
    }
    VALISE_TRY_VOID(connection_->run("DELETE FROM chunk_part WHERE name = ?", missing.name));
    return chunk_name(kept) == missing.name ? take_whole(missing, kept) : TakenPiece::nothing;
}

Result<TakenPiece> ChunkTraffic::take_whole(const MissingChunk& missing, ByteView sealed) {
    const auto taken = attachments_.take(missing.attachment, missing.chunk, sealed);
    if (taken) return TakenPiece::whole;
    if (taken.error().code == Errc::not_found) return TakenPiece::nothing;
    if (taken.error().code != Errc::corrupt_data) return tl::unexpected(taken.error());
    VALISE_TRY_VOID(connection_->run("UPDATE attachment SET asked = -1 WHERE id = ?", missing.attachment));
    return TakenPiece::given_up;
}

/// The first that came, of all spaces but these: a look at each space that the module lacks something of.
Result<std::optional<std::int64_t>> ChunkTraffic::first_unplaced(const std::set<SpaceId>& but) const {
    std::optional<std::int64_t> first;
    for (Bytes after;;) {
        VALISE_TRY(auto row,
            connection_->query("SELECT space, number FROM chunk INDEXED BY chunk_unplaced "
                               "WHERE placed >= 0 AND space > ? ORDER BY space, number LIMIT 1",
                ByteView(after)));
        VALISE_TRY(const bool has_row, row.next());
        if (!has_row) return first;
        VALISE_TRY(const auto space, row.id<SpaceId>(0));
        after = to_bytes(space.bytes);
        if (!but.contains(space)) first = std::min(first.value_or(row.integer(1)), row.integer(1));
    }
}

Result<std::optional<ChunkPart>> ChunkTraffic::next_part(
    std::size_t most, const std::set<SpaceId>& but) const {
    VALISE_TRY(const auto first, first_unplaced(but));
    if (!first) return std::nullopt;
    VALISE_TRY(auto row,
        connection_->query("SELECT space, name, length(bytes), placed, substr(bytes, 1 + placed, ?) "
                           "FROM chunk WHERE number = ?",
            most, *first));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    ChunkPart part;
    VALISE_TRY(part.space, row.id<SpaceId>(0));
    VALISE_TRY(part.name, row.id<ChunkName>(1));
    part.total = row.number(2);
    part.offset = row.number(3);
    part.bytes = row.bytes(4);
    return part;
}

Result<void> ChunkTraffic::note_placed(const ChunkName& name, std::uint64_t kept) {
    VALISE_TRY(const auto stored, database::as_stored(kept));
    VALISE_TRY(auto lost,
        connection_->query("SELECT min(number) FROM chunk WHERE name = ?1 AND placed = length(bytes) - 1 "
                           "AND ?2 < placed HAVING count(*) > 0",
            name, stored));
    VALISE_TRY(const bool is_lost, lost.next());
    VALISE_TRY_VOID(connection_->run(
        "UPDATE chunk SET placed = CASE WHEN ?1 >= length(bytes) THEN -1 ELSE ?1 END WHERE name = ?2", stored,
        name));
    return is_lost ? doubt_last_before(lost.integer(0)) : Result<void>();
}

Result<void> ChunkTraffic::doubt_last() {
    return doubt_last_before(std::numeric_limits<std::int64_t>::max());
}

Result<void> ChunkTraffic::doubt_last_before(std::int64_t number) {
    return connection_->run(
        "UPDATE chunk SET placed = length(bytes) - 1 WHERE number = "
        "(SELECT number FROM chunk WHERE placed = -1 AND number < ? ORDER BY number DESC LIMIT 1)",
        number);
}

} // namespace valise::store
