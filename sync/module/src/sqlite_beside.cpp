// SPDX-License-Identifier: Apache-2.0
// What a ledger keeps beside its sequences: what it remembers of devices, beginnings, chunks and mail.
#include "sqlite_state.hpp"
#include "stored_forms.hpp"

namespace valise::module {

namespace {

using database::Connection;

/// So many are lost by a crash at most, each for one more round trip of a device.
constexpr std::size_t most_memories_unwritten = 256;

/// The beginning of something long.
struct Beginning {
    std::int64_t number = 0;
    std::uint64_t total = 0;
    std::uint64_t kept = 0;
};

Result<std::optional<Beginning>> find_beginning(
    Connection& connection, const SubjectId& device, const exchange::Piece& piece) {
    VALISE_TRY(auto row,
        connection.query("SELECT number, total, kept FROM unfinished "
                         "WHERE device = ? AND space = ? AND kind = ? AND id = ?",
            device, piece.space, number_of(piece.kind), ByteView(piece.id)));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return Beginning{row.integer(0), row.number(1), row.number(2)};
}

Result<void> let_go(Connection& connection, std::int64_t number) {
    VALISE_TRY_VOID(connection.run("DELETE FROM part WHERE whole = ?", number));
    return connection.run("DELETE FROM unfinished WHERE number = ?", number);
}

/// Lets go of what this device added to longest ago, until there is room for so much.
Result<void> make_room(Connection& connection, const SubjectId& device, std::uint64_t total) {
    for (;;) {
        VALISE_TRY(
            const auto count, connection.number("SELECT count(*) FROM unfinished WHERE device = ?", device));
        VALISE_TRY(const auto sum,
            connection.number("SELECT coalesce(sum(total), 0) FROM unfinished WHERE device = ?", device));
        if (static_cast<std::size_t>(count) < exchange::most_unfinished
            && static_cast<std::uint64_t>(sum) + total <= exchange::most_unfinished_bytes)
            return {};
        VALISE_TRY(const auto oldest,
            connection.number(
                "SELECT number FROM unfinished WHERE device = ? ORDER BY turn LIMIT 1", device));
        VALISE_TRY_VOID(let_go(connection, oldest));
    }
}

Result<Beginning> begin(Connection& connection, const SubjectId& device, const exchange::Piece& piece) {
    VALISE_TRY_VOID(make_room(connection, device, piece.total));
    VALISE_TRY_VOID(connection.run("INSERT INTO unfinished (device, space, kind, id, total, kept, turn, age) "
                                   "VALUES (?, ?, ?, ?, ?, 0, 0, 0)",
        device, piece.space, number_of(piece.kind), ByteView(piece.id), piece.total));
    VALISE_TRY(const auto made, find_beginning(connection, device, piece));
    VALISE_CHECK(made.has_value());
    return *made;
}

Result<std::uint64_t> add(Connection& connection, const SubjectId& device, const exchange::Piece& piece) {
    VALISE_TRY_VOID(require_part_of_something(piece));
    VALISE_TRY(auto found, find_beginning(connection, device, piece));
    if (!found && piece.offset != 0) return 0;
    if (!found) {
        VALISE_TRY(found, begin(connection, device, piece));
    }
    if (found->total != piece.total) return refuse(Errc::invalid_input, "it was of another size before");
    if (piece.offset != found->kept) return found->kept;
    const std::uint64_t kept = found->kept + piece.bytes.size();
    if (!piece.bytes.empty())
        VALISE_TRY_VOID(connection.run("INSERT INTO part (whole, place, bytes) VALUES (?, ?, ?)",
            found->number, found->kept, ByteView(piece.bytes)));
    VALISE_TRY_VOID(
        connection.run("UPDATE unfinished SET kept = ?, age = 0, turn = 1 + (SELECT max(turn) FROM "
                       "unfinished WHERE device = ?) WHERE number = ?",
            kept, device, found->number));
    return kept;
}

Result<std::optional<Bytes>> take(
    Connection& connection, const SubjectId& device, const exchange::Piece& piece) {
    VALISE_TRY(const auto found, find_beginning(connection, device, piece));
    if (!found || found->kept != found->total) return std::nullopt;
    Bytes whole;
    {
        VALISE_TRY(auto parts,
            connection.query("SELECT bytes FROM part WHERE whole = ? ORDER BY place", found->number));
        for (;;) {
            VALISE_TRY(const bool has_row, parts.next());
            if (!has_row) break;
            append(whole, parts.bytes(0));
        }
    }
    if (whole.size() != found->total) return refuse(Errc::corrupt_data, "a part is missing");
    VALISE_TRY_VOID(let_go(connection, found->number));
    return whole;
}

/// What is known of a chunk that is kept.
struct ChunkRow {
    std::uint64_t size = 0;
    crypto::Digest digest{};
};

Result<std::optional<ChunkRow>> find_chunk(Connection& connection, const exchange::ChunkName& name) {
    VALISE_TRY(auto row,
        connection.query(
            "SELECT size, digest FROM chunk WHERE space = ? AND name = ?", name.space, ByteView(name.name)));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    ChunkRow found{row.number(0), {}};
    VALISE_TRY(found.digest, array_of<32>(row.bytes(1)));
    return found;
}

Result<void> add_chunk(Connection& connection, const exchange::ChunkName& name, ByteView bytes,
    const exchange::Account& account) {
    VALISE_TRY(const auto damaged, find_chunk(connection, name));
    VALISE_TRY(const auto space, make_space(connection, name.space));
    VALISE_TRY_VOID(connection.run("INSERT INTO chunk (space, name, size, digest) VALUES (?, ?, ?, ?) "
                                   "ON CONFLICT (space, name) DO UPDATE SET size = excluded.size, "
                                   "digest = excluded.digest",
        name.space, ByteView(name.name), bytes.size(), ByteView(crypto::blake2b({bytes}))));
    if (!damaged) VALISE_TRY_VOID(count_for(connection, space.number, account, {1, bytes.size()}));
    return connection.run("UPDATE space SET bytes = ? WHERE number = ?",
        space.bytes - (damaged ? damaged->size : 0) + bytes.size(), space.number);
}

Result<std::optional<Bytes>> first_bytes(Result<database::Query> rows) {
    VALISE_TRY(auto row, std::move(rows));
    VALISE_TRY(const bool has_row, row.next());
    return has_row ? std::optional(row.bytes(0)) : std::nullopt;
}

} // namespace

Result<void> make_chunk_folder(const LedgerLayout& layout, const SpaceId& space) {
    const auto folder = layout.chunks_of(space);
    std::error_code error;
    if (std::filesystem::exists(folder, error)) return {};
    auto made = system::make_private_folder(folder);
    if (!made && made.error().code != Errc::invalid_input) return made; // another thread was quicker
    return system::flush_to_disk(layout.chunks());
}

Result<void> SqliteLedger::remember(const SubjectId& device, const exchange::DeviceMemory& memory) {
    std::size_t count = 0;
    {
        const std::lock_guard lock(state_->memories_mutex);
        state_->memories.insert_or_assign(device, memory);
        count = state_->memories.size();
    }
    return count < most_memories_unwritten ? Result<void>() : state_->write_memories();
}

Result<void> SqliteLedger::State::write_memories() {
    const std::lock_guard guard(memories_mutex);
    if (memories.empty()) return {};
    auto written = writer.write([&](Connection& connection) -> Result<void> {
        for (const auto& [device, memory] : memories)
            VALISE_TRY_VOID(connection.run("INSERT OR REPLACE INTO device_memory VALUES (?, ?, ?)", device,
                ByteView(encode_cursors(memory.acknowledged)), ByteView(encode_cursors(memory.offered))));
        return {};
    });
    if (written) memories.clear();
    return written;
}

Result<std::optional<exchange::DeviceMemory>> SqliteLedger::memory_of(const SubjectId& device) {
    {
        const std::lock_guard lock(state_->memories_mutex);
        const auto found = state_->memories.find(device);
        if (found != state_->memories.end()) return found->second;
    }
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(
        auto row, reader->query("SELECT acknowledged, offered FROM device_memory WHERE device = ?", device));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    exchange::DeviceMemory memory;
    VALISE_TRY(memory.acknowledged, decode_cursors(row.bytes(0)));
    VALISE_TRY(memory.offered, decode_cursors(row.bytes(1)));
    return memory;
}

Result<std::uint64_t> SqliteLedger::add_piece(const SubjectId& device, const exchange::Piece& piece) {
    std::uint64_t kept = 0;
    VALISE_TRY_VOID(state_->writer.write([&](Connection& connection) -> Result<void> {
        VALISE_TRY(kept, add(connection, device, piece));
        return {};
    }));
    return kept;
}

Result<std::optional<Bytes>> SqliteLedger::take_whole(const SubjectId& device, const exchange::Piece& piece) {
    std::optional<Bytes> whole;
    VALISE_TRY_VOID(state_->writer.write([&](Connection& connection) -> Result<void> {
        VALISE_TRY(whole, take(connection, device, piece));
        return {};
    }));
    return whole;
}

Result<void> SqliteLedger::keep_chunk(
    const exchange::ChunkName& name, ByteView bytes, const exchange::Account& account) {
    const std::lock_guard lock(state_->chunk_mutexes.at(name.name[0] % state_->chunk_mutexes.size()));
    const auto there = chunk(name);
    if (!there && there.error().code != Errc::corrupt_data) return tl::unexpected(there.error());
    if (there && *there) return {};
    // First the file: what a row names is there. A file without a row was never acknowledged.
    VALISE_TRY_VOID(make_chunk_folder(state_->layout, name.space));
    VALISE_TRY_VOID(system::write_file_durably(state_->layout.chunk(name), bytes));
    return state_->writer.write(
        [&](Connection& connection) { return add_chunk(connection, name, bytes, account); });
}

Result<std::optional<Bytes>> SqliteLedger::chunk(const exchange::ChunkName& name) {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(const auto row, find_chunk(*reader, name));
    if (!row) return std::nullopt;
    auto bytes = system::read_file(state_->layout.chunk(name), row->size);
    const bool is_other = bytes
        ? crypto::blake2b({*bytes}) != row->digest
        : bytes.error().code == Errc::not_found || bytes.error().code == Errc::too_large;
    if (is_other) return refuse(Errc::corrupt_data, "a chunk is not what was kept");
    if (!bytes) return tl::unexpected(std::move(bytes).error());
    return *std::move(bytes);
}

Result<bool> SqliteLedger::leave_mail(const ByteArray<16>& address, ByteView content, Timestamp /*now*/) {
    bool is_left = false;
    const auto written = state_->writer.write([&](Connection& connection) -> Result<void> {
        VALISE_TRY_VOID(
            connection.run("INSERT INTO mail (address, age, content) VALUES (?, 0, ?) ON CONFLICT DO NOTHING",
                ByteView(address), content));
        VALISE_TRY(const auto changes, connection.changes());
        is_left = changes > 0;
        return {};
    });
    if (!written) return tl::unexpected(written.error());
    return is_left;
}

Result<std::optional<Bytes>> SqliteLedger::mail_at(const ByteArray<16>& address) {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    return first_bytes(reader->query("SELECT content FROM mail WHERE address = ?", ByteView(address)));
}

Result<std::uint64_t> SqliteLedger::letters() {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    return reader->number("SELECT count(*) FROM mail").map([](std::int64_t count) {
        return static_cast<std::uint64_t>(count);
    });
}

Result<void> SqliteLedger::let_go_of_old(Timestamp now) {
    return state_->writer.write([&](Connection& connection) -> Result<void> {
        VALISE_TRY(const auto last, connection.number("SELECT number FROM own WHERE name = 'day'"));
        if (!exchange::is_another_day({last}, now)) return {};
        VALISE_TRY_VOID(connection.run("UPDATE own SET number = ? WHERE name = 'day'", now.milliseconds));
        VALISE_TRY_VOID(connection.run("UPDATE mail SET age = age + 1"));
        VALISE_TRY_VOID(connection.run("DELETE FROM mail WHERE age > ?", exchange::most_days));
        VALISE_TRY_VOID(connection.run("UPDATE unfinished SET age = age + 1"));
        VALISE_TRY_VOID(
            connection.run("DELETE FROM part WHERE whole IN (SELECT number FROM unfinished WHERE age > ?)",
                exchange::most_days));
        return connection.run("DELETE FROM unfinished WHERE age > ?", exchange::most_days);
    });
}

} // namespace valise::module
