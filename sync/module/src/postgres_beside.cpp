// SPDX-License-Identifier: Apache-2.0
// What a ledger in PostgreSQL keeps beside its sequences: what is counted for whom, what it remembers of
// devices, beginnings, chunks and mail.
#include "postgres_state.hpp"
#include "stored_forms.hpp"
#include "valise/database/connection.hpp"

namespace valise::module {

namespace {

/// The name of a beginning: device, space, kind, id.
PostgresValues name_of(const SubjectId& device, const exchange::Piece& piece) {
    return {device, piece.space, number_of(piece.kind), ByteView(piece.id)};
}

PostgresValues with(PostgresValues values, std::initializer_list<PostgresValue> more) {
    values.insert(values.end(), more);
    return values;
}

/// The beginning of something long.
struct Beginning {
    std::uint64_t total = 0;
    std::uint64_t kept = 0;
};

Result<std::optional<Beginning>> find_beginning(
    PostgresConnection& connection, const SubjectId& device, const exchange::Piece& piece) {
    VALISE_TRY(const auto rows,
        connection.run("SELECT total, kept FROM unfinished "
                       "WHERE device = $1 AND space = $2 AND kind = $3 AND id = $4",
            name_of(device, piece)));
    if (rows.is_empty()) return std::nullopt;
    return Beginning{rows.number(0, 0), rows.number(0, 1)};
}

/// Holds all beginnings of a device until the transaction ends; gives the number of this turn.
Result<std::uint64_t> hold_device(PostgresConnection& connection, const SubjectId& device) {
    VALISE_TRY_VOID(connection.run(
        "INSERT INTO unfinished_of (device, turn) VALUES ($1, 0) ON CONFLICT DO NOTHING", {device}));
    VALISE_TRY(const auto rows,
        connection.run(
            "UPDATE unfinished_of SET turn = turn + 1 WHERE device = $1 RETURNING turn", {device}));
    return rows.number(0, 0);
}

Result<void> let_go(PostgresConnection& connection, const PostgresValues& name) {
    VALISE_TRY_VOID(
        connection.run("DELETE FROM part WHERE device = $1 AND space = $2 AND kind = $3 AND id = $4", name));
    return connection
        .run("DELETE FROM unfinished WHERE device = $1 AND space = $2 AND kind = $3 AND id = $4", name)
        .map([](const auto&) {});
}

/// Lets go of what this device added to longest ago, until there is room for so much.
Result<void> make_room(PostgresConnection& connection, const SubjectId& device, std::uint64_t total) {
    VALISE_TRY(const auto rows,
        connection.run(
            "SELECT total, space, kind, id FROM unfinished WHERE device = $1 ORDER BY turn", {device}));
    std::uint64_t sum = total;
    for (std::size_t row = 0; row < rows.size(); ++row) sum += rows.number(row, 0);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows.size() - row < exchange::most_unfinished && sum <= exchange::most_unfinished_bytes) break;
        VALISE_TRY_VOID(
            let_go(connection, {device, rows.bytes(row, 1), rows.integer(row, 2), rows.bytes(row, 3)}));
        sum -= rows.number(row, 0);
    }
    return {};
}

Result<Beginning> begin(
    PostgresConnection& connection, const SubjectId& device, const exchange::Piece& piece) {
    VALISE_TRY_VOID(make_room(connection, device, piece.total));
    VALISE_TRY_VOID(connection.run("INSERT INTO unfinished (device, space, kind, id, total, kept, turn, age) "
                                   "VALUES ($1, $2, $3, $4, $5, 0, 0, 0)",
        with(name_of(device, piece), {piece.total})));
    return Beginning{piece.total, 0};
}

Result<std::uint64_t> add(
    PostgresConnection& connection, const SubjectId& device, const exchange::Piece& piece) {
    VALISE_TRY(const auto turn, hold_device(connection, device));
    VALISE_TRY(auto found, find_beginning(connection, device, piece));
    if (!found && piece.offset != 0) return 0;
    if (!found) {
        VALISE_TRY(found, begin(connection, device, piece));
    }
    if (found->total != piece.total) return refuse(Errc::invalid_input, "it was of another size before");
    if (piece.offset != found->kept) return found->kept;
    const std::uint64_t kept = found->kept + piece.bytes.size();
    if (!piece.bytes.empty())
        VALISE_TRY_VOID(connection.run("INSERT INTO part (device, space, kind, id, place, bytes) "
                                       "VALUES ($1, $2, $3, $4, $5, $6)",
            with(name_of(device, piece), {found->kept, ByteView(piece.bytes)})));
    VALISE_TRY_VOID(connection.run("UPDATE unfinished SET kept = $5, turn = $6, age = 0 "
                                   "WHERE device = $1 AND space = $2 AND kind = $3 AND id = $4",
        with(name_of(device, piece), {kept, turn})));
    return kept;
}

Result<std::optional<Bytes>> take(
    PostgresConnection& connection, const SubjectId& device, const exchange::Piece& piece) {
    VALISE_TRY_VOID(hold_device(connection, device));
    VALISE_TRY(const auto found, find_beginning(connection, device, piece));
    if (!found || found->kept != found->total) return std::nullopt;
    VALISE_TRY(const auto parts,
        connection.run("SELECT bytes FROM part WHERE device = $1 AND space = $2 AND kind = $3 AND id = $4 "
                       "ORDER BY place",
            name_of(device, piece)));
    Bytes whole;
    for (std::size_t row = 0; row < parts.size(); ++row) append(whole, parts.bytes(row, 0));
    if (whole.size() != found->total) return refuse(Errc::corrupt_data, "a part is missing");
    VALISE_TRY_VOID(let_go(connection, name_of(device, piece)));
    return whole;
}

/// Of a chunk that is there already, if it is damaged: then this is in its place.
Result<void> mend_chunk(PostgresConnection& connection, const exchange::ChunkName& name,
    const crypto::Digest& digest, ByteView bytes) {
    VALISE_TRY(const auto rows,
        connection.run("SELECT digest, bytes FROM chunk WHERE space = $1 AND name = $2 FOR UPDATE",
            {name.space, ByteView(name.name)}));
    if (rows.is_empty() || std::ranges::equal(crypto::blake2b({rows.bytes(0, 1)}), rows.bytes(0, 0)))
        return {};
    VALISE_TRY_VOID(connection.run("UPDATE chunk SET digest = $3, bytes = $4 WHERE space = $1 AND name = $2",
        {name.space, ByteView(name.name), ByteView(digest), bytes}));
    return connection
        .run("UPDATE space SET bytes = bytes + $2 - $3 WHERE id = $1",
            {name.space, bytes.size(), rows.bytes(0, 1).size()})
        .map([](const auto&) {});
}

Result<void> add_chunk(PostgresConnection& connection, const exchange::ChunkName& name, ByteView bytes,
    const exchange::Account& account) {
    const auto digest = crypto::blake2b({bytes});
    VALISE_TRY(const auto added,
        connection.run("INSERT INTO chunk (space, name, digest, bytes) VALUES ($1, $2, $3, $4) "
                       "ON CONFLICT DO NOTHING",
            {name.space, ByteView(name.name), ByteView(digest), bytes}));
    if (added.changes() == 0) return mend_chunk(connection, name, digest, bytes);
    VALISE_TRY_VOID(connection.run(make_space_row, values_of_new_space(name.space)));
    VALISE_TRY_VOID(
        connection.run("UPDATE space SET bytes = bytes + $2 WHERE id = $1", {name.space, bytes.size()}));
    return connection.run(count_for, {name.space, account.device, account.is_late ? 1 : 0, 1, bytes.size()})
        .map([](const auto&) {});
}

/// Held: the day, by whoever ends it, and the beginnings of all devices, in the order in which others hold
/// them.
Result<void> end_day(PostgresConnection& connection, Timestamp now) {
    VALISE_TRY(const auto last, connection.run("SELECT number FROM own WHERE name = 'day' FOR UPDATE"));
    if (!exchange::is_another_day({last.integer(0, 0)}, now)) return {};
    VALISE_TRY_VOID(connection.run("SELECT turn FROM unfinished_of ORDER BY device FOR UPDATE"));
    const std::vector<PostgresStatement> all{
        {"UPDATE own SET number = $1 WHERE name = 'day'", {now.milliseconds}},
        {"UPDATE mail SET age = age + 1", {}}, {"DELETE FROM mail WHERE age > $1", {exchange::most_days}},
        {"UPDATE unfinished SET age = age + 1", {}},
        {"DELETE FROM part USING unfinished WHERE unfinished.age > $1 AND part.device = unfinished.device "
         "AND part.space = unfinished.space AND part.kind = unfinished.kind AND part.id = unfinished.id",
            {exchange::most_days}},
        {"DELETE FROM unfinished WHERE age > $1", {exchange::most_days}}};
    return connection.run_all(all).map([](const auto&) {});
}

} // namespace

Result<exchange::Usage> PostgresLedger::usage(const SpaceId& space) {
    return state_->with_connection([&](PostgresConnection& connection) -> Result<exchange::Usage> {
        VALISE_TRY(
            const auto rows, connection.run("SELECT position, bytes FROM space WHERE id = $1", {space}));
        return rows.is_empty() ? exchange::Usage{} : exchange::Usage{rows.number(0, 0), rows.number(0, 1)};
    });
}

Result<exchange::Usage> PostgresLedger::usage_of(const SpaceId& space, const exchange::Account& account) {
    return state_->with_connection([&](PostgresConnection& connection) -> Result<exchange::Usage> {
        VALISE_TRY(const auto rows,
            connection.run("SELECT items, bytes FROM account WHERE space = $1 AND device = $2 AND late = $3",
                {space, account.device, account.is_late ? 1 : 0}));
        return rows.is_empty() ? exchange::Usage{} : exchange::Usage{rows.number(0, 0), rows.number(0, 1)};
    });
}

Result<void> PostgresLedger::remember(const SubjectId& device, const exchange::DeviceMemory& memory) {
    const Bytes acknowledged = encode_cursors(memory.acknowledged);
    const Bytes offered = encode_cursors(memory.offered);
    return state_->with_connection([&](PostgresConnection& connection) {
        return connection
            .run("INSERT INTO device_memory (device, acknowledged, offered) VALUES ($1, $2, $3) "
                 "ON CONFLICT (device) DO UPDATE SET acknowledged = excluded.acknowledged, "
                 "offered = excluded.offered",
                {device, ByteView(acknowledged), ByteView(offered)})
            .map([](const auto&) {});
    });
}

Result<std::optional<exchange::DeviceMemory>> PostgresLedger::memory_of(const SubjectId& device) {
    using Found = Result<std::optional<exchange::DeviceMemory>>;
    return state_->with_connection([&](PostgresConnection& connection) -> Found {
        VALISE_TRY(const auto rows,
            connection.run("SELECT acknowledged, offered FROM device_memory WHERE device = $1", {device}));
        if (rows.is_empty()) return std::nullopt;
        exchange::DeviceMemory memory;
        VALISE_TRY(memory.acknowledged, decode_cursors(rows.bytes(0, 0)));
        VALISE_TRY(memory.offered, decode_cursors(rows.bytes(0, 1)));
        return memory;
    });
}

Result<std::uint64_t> PostgresLedger::add_piece(const SubjectId& device, const exchange::Piece& piece) {
    VALISE_TRY_VOID(require_part_of_something(piece));
    return state_->in_transaction(
        [&](PostgresConnection& connection) { return add(connection, device, piece); });
}

Result<std::optional<Bytes>> PostgresLedger::take_whole(
    const SubjectId& device, const exchange::Piece& piece) {
    return state_->in_transaction(
        [&](PostgresConnection& connection) { return take(connection, device, piece); });
}

Result<void> PostgresLedger::keep_chunk(
    const exchange::ChunkName& name, ByteView bytes, const exchange::Account& account) {
    return state_->in_transaction(
        [&](PostgresConnection& connection) { return add_chunk(connection, name, bytes, account); });
}

Result<std::optional<Bytes>> PostgresLedger::chunk(const exchange::ChunkName& name) {
    return state_->with_connection([&](PostgresConnection& connection) -> Result<std::optional<Bytes>> {
        VALISE_TRY(const auto rows,
            connection.run("SELECT digest, bytes FROM chunk WHERE space = $1 AND name = $2",
                {name.space, ByteView(name.name)}));
        if (rows.is_empty()) return std::nullopt;
        VALISE_TRY(const auto digest, array_of<32>(rows.bytes(0, 0)));
        if (crypto::blake2b({rows.bytes(0, 1)}) != digest)
            return refuse(Errc::corrupt_data, "a chunk is not what was kept");
        return to_bytes(rows.bytes(0, 1));
    });
}

Result<bool> PostgresLedger::leave_mail(const ByteArray<16>& address, ByteView content, Timestamp now) {
    int attempts = 0;
    return state_->with_connection([&](PostgresConnection& connection) -> Result<bool> {
        ++attempts;
        VALISE_TRY(const auto left,
            connection.run("INSERT INTO mail (address, moment, age, content) VALUES ($1, $2, 0, $3) "
                           "ON CONFLICT DO NOTHING",
                {ByteView(address), now.milliseconds, content}));
        if (left.changes() > 0 || attempts == 1) return left.changes() > 0;
        // It may have been this very call that left it, before the connection broke.
        VALISE_TRY(const auto own,
            connection.run("SELECT moment FROM mail WHERE address = $1 AND moment = $2 AND content = $3",
                {ByteView(address), now.milliseconds, content}));
        return !own.is_empty();
    });
}

Result<std::optional<Bytes>> PostgresLedger::mail_at(const ByteArray<16>& address) {
    return state_->with_connection([&](PostgresConnection& connection) -> Result<std::optional<Bytes>> {
        VALISE_TRY(const auto rows,
            connection.run("SELECT content FROM mail WHERE address = $1", {ByteView(address)}));
        return rows.is_empty() ? std::nullopt : std::optional(to_bytes(rows.bytes(0, 0)));
    });
}

Result<std::uint64_t> PostgresLedger::letters() {
    return state_->with_connection([](PostgresConnection& connection) {
        return connection.run("SELECT count(*) FROM mail").map([](const PostgresRows& rows) {
            return rows.number(0, 0);
        });
    });
}

Result<void> PostgresLedger::let_go_of_old(Timestamp now) {
    return state_->in_transaction([&](PostgresConnection& connection) { return end_day(connection, now); });
}

} // namespace valise::module
