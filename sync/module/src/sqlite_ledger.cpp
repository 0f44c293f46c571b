// SPDX-License-Identifier: Apache-2.0
// A ledger in a folder: making, opening, and its sequences.
#include "valise/module/sqlite_ledger.hpp"

#include <fmt/format.h>

#include "item_query.hpp"
#include "sqlite_schema.hpp"
#include "sqlite_state.hpp"
#include "stored_forms.hpp"
#include "valise/log/range.hpp"

namespace valise::module {

namespace {

using database::Connection;
using database::Query;

Result<exchange::LedgerItem> item_in(const Query& row) {
    exchange::LedgerItem item;
    VALISE_TRY(item.name.kind, item_kind_of(row.integer(1)));
    VALISE_TRY(item.name.id, array_of<32>(row.bytes(2)));
    if (const Bytes addressee = row.bytes(3); !addressee.empty()) {
        VALISE_TRY(item.addressee, row.id<SubjectId>(3));
    }
    if (const Bytes log = row.bytes(4); !log.empty()) {
        exchange::LogSpan span;
        VALISE_TRY(span.log, row.log(4));
        span.first = from_ordered(row.integer(5));
        span.last.sequence = from_ordered(row.integer(6));
        VALISE_TRY(span.last.id, row.id<EntryId>(7));
        item.span = span;
    }
    item.bytes = row.bytes(8);
    return item;
}

/// Shows what is in the rows, until there is no more or the visitor has enough.
Result<void> visit_rows(Result<Query> rows, const exchange::Ledger::Visitor& visit) {
    VALISE_TRY(Query row, std::move(rows));
    for (;;) {
        VALISE_TRY(const bool has_row, row.next());
        if (!has_row) return {};
        VALISE_TRY(auto item, item_in(row));
        if (!visit({row.number(0), std::move(item)})) return {};
    }
}

Result<void> walk(SharedReaders& readers, std::string_view sql, const SpaceId& space, std::uint64_t after,
    const exchange::Ledger::Visitor& visit) {
    VALISE_TRY(const auto reader, readers.borrow());
    VALISE_TRY(const auto row, find_space(*reader, space));
    if (!row || after >= row->end.position) return {};
    return visit_rows(reader->query(sql, row->number, after), visit);
}

Result<void> insert(Connection& connection, std::int64_t space, const exchange::Place& place,
    const exchange::LedgerItem& item) {
    const exchange::LogSpan span = item.span.value_or(exchange::LogSpan{});
    const Bytes log = item.span ? to_bytes(database::encode(span.log)) : Bytes();
    const Bytes addressee = item.addressee ? to_bytes(item.addressee->bytes) : Bytes();
    if (item.span)
        VALISE_TRY_VOID(connection.run(
            "INSERT INTO longest VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET behind = excluded.behind "
            "WHERE excluded.behind > behind",
            space, ByteView(log), behind_first(span)));
    return connection.run(
        "INSERT INTO item (space, position, kind, id, addressee, log, first, last, last_id, "
        "running_hash, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        space, place.position, static_cast<int>(item.name.kind), ByteView(item.name.id), ByteView(addressee),
        ByteView(log), ordered(span.first), ordered(span.last.sequence), span.last.id,
        ByteView(place.running_hash), ByteView(item.bytes));
}

Result<std::optional<std::uint64_t>> position_of(
    Connection& connection, std::int64_t space, const exchange::ItemName& name) {
    VALISE_TRY(auto row,
        connection.query("SELECT position FROM item WHERE space = ? AND id = ? AND kind = ?", space,
            ByteView(name.id), static_cast<int>(name.kind)));
    VALISE_TRY(const bool has_row, row.next());
    return has_row ? std::optional(row.number(0)) : std::nullopt;
}

Result<void> replace_readers(Connection& connection, std::int64_t space, const exchange::Readers& readers) {
    VALISE_TRY_VOID(connection.run("DELETE FROM reader WHERE space = ?", space));
    for (const SubjectId& device : readers)
        VALISE_TRY_VOID(connection.run("INSERT OR IGNORE INTO reader VALUES (?, ?)", device, space));
    return {};
}

Result<exchange::Place> put_behind(Connection& connection, const SpaceId& space, std::uint64_t judged_at,
    std::span<const exchange::LedgerItem> items, const std::optional<exchange::Readers>& readers) {
    VALISE_TRY(const auto known, find_space(connection, space));
    if ((known ? known->end.position : 0) != judged_at)
        return refuse(Errc::out_of_order, "the sequence has gone on");
    if (!known && items.empty()) return exchange::Place{};
    VALISE_TRY(auto row, make_space(connection, space));
    if (readers) VALISE_TRY_VOID(replace_readers(connection, row.number, *readers));
    Shares shares;
    for (const exchange::LedgerItem& item : items) {
        VALISE_TRY(const auto there, position_of(connection, row.number, item.name));
        if (there) continue;
        row.end = exchange::behind(row.end, item.name);
        row.bytes += item.bytes.size();
        VALISE_TRY_VOID(insert(connection, row.number, row.end, item));
        shares.add(item);
    }
    for (const auto& [account, more] : shares.of_each())
        VALISE_TRY_VOID(count_for(connection, row.number, account, more));
    if (row.end.position == judged_at) return row.end;
    VALISE_TRY_VOID(
        connection.run("UPDATE space SET position = ?, running_hash = ?, bytes = ? WHERE number = ?",
            row.end.position, ByteView(row.end.running_hash), row.bytes, row.number));
    return row.end;
}

Result<system::FileLock> take_lock(const LedgerLayout& layout) {
    const auto note = fmt::format("{}, process {}", system::program_name(), system::process_number());
    auto lock = system::FileLock::take(layout.lock(), note);
    if (lock || lock.error().code != Errc::unavailable) return lock;
    constexpr std::uint64_t longest_note = 4096;
    const auto holder = system::read_file(layout.lock(), longest_note);
    return refuse(Errc::unavailable,
        fmt::format("{}: {}", lock.error().detail, holder ? as_text(*holder) : std::string_view()));
}

} // namespace

Result<std::optional<SpaceRow>> find_space(Connection& connection, const SpaceId& space) {
    VALISE_TRY(auto row,
        connection.query("SELECT number, position, running_hash, bytes FROM space WHERE id = ?", space));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    SpaceRow found{row.integer(0), {row.number(1), {}}, row.number(3)};
    VALISE_TRY(found.end.running_hash, array_of<32>(row.bytes(2)));
    return found;
}

Result<SpaceRow> make_space(Connection& connection, const SpaceId& space) {
    VALISE_TRY(auto found, find_space(connection, space));
    if (found) return *found;
    VALISE_TRY_VOID(
        connection.run("INSERT INTO space (id, position, running_hash, bytes, moment) VALUES (?, 0, ?, 0, ?)",
            space, ByteView(crypto::Digest{}), std::numeric_limits<std::int64_t>::min()));
    VALISE_TRY(found, find_space(connection, space));
    VALISE_CHECK(found.has_value());
    return *found;
}

Result<void> count_for(Connection& connection, std::int64_t space, const exchange::Account& account,
    const exchange::Usage& more) {
    return connection.run("INSERT INTO account VALUES (?, ?, ?, ?, ?) ON CONFLICT (space, device, late) "
                          "DO UPDATE SET items = items + excluded.items, bytes = bytes + excluded.bytes",
        space, account.device, account.is_late ? 1 : 0, more.items, more.bytes);
}

SqliteLedger::SqliteLedger(std::unique_ptr<State> state) : state_(std::move(state)) {}

SqliteLedger::~SqliteLedger() { (void)state_->write_memories(); }

Result<std::unique_ptr<SqliteLedger>> SqliteLedger::create(
    const std::filesystem::path& folder, const database::DatabaseKey& key, Timestamp now) {
    VALISE_TRY(auto unfinished, system::UnfinishedFolder::make(folder));
    const LedgerLayout layout{unfinished.path()};
    {
        VALISE_TRY(auto database, database::Database::create(layout.database(), key));
        Connection connection(std::move(database));
        VALISE_TRY_VOID(database::migrate(connection, ledger_migrations()));
        VALISE_TRY_VOID(add_note(connection, {AuditEvent::made, now, {}, 0}));
    }
    VALISE_TRY_VOID(system::make_private_folder(layout.chunks()));
    VALISE_TRY_VOID(unfinished.finish());
    return open(folder, key);
}

Result<std::unique_ptr<SqliteLedger>> SqliteLedger::open(
    const std::filesystem::path& folder, const database::DatabaseKey& key) {
    const LedgerLayout layout{folder};
    std::error_code error;
    if (!std::filesystem::exists(layout.database(), error))
        return refuse(Errc::not_found, "there is no ledger in this folder");
    VALISE_TRY(auto lock, take_lock(layout));
    VALISE_TRY(auto database, database::Database::open(layout.database(), key));
    auto state = std::make_unique<State>(layout, std::move(lock), key, std::move(database));
    VALISE_TRY_VOID(state->writer.alone(
        [](Connection& connection) { return database::migrate(connection, ledger_migrations()); }));
    return std::unique_ptr<SqliteLedger>(new SqliteLedger(std::move(state)));
}

Result<std::uint32_t> SqliteLedger::instance() {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(const auto number, reader->number("SELECT number FROM own WHERE name = 'instance'"));
    return static_cast<std::uint32_t>(number);
}

Result<exchange::Place> SqliteLedger::end_of(const SpaceId& space) {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(const auto row, find_space(*reader, space));
    return row ? row->end : exchange::Place{};
}

Result<exchange::Place> SqliteLedger::append(const SpaceId& space, std::uint64_t judged_at,
    std::span<const exchange::LedgerItem> items, const std::optional<exchange::Readers>& readers) {
    exchange::Place end;
    VALISE_TRY_VOID(state_->writer.write([&](Connection& connection) -> Result<void> {
        VALISE_TRY(end, put_behind(connection, space, judged_at, items, readers));
        return {};
    }));
    return end;
}

Result<void> SqliteLedger::read(const SpaceId& space, std::uint64_t after, const Visitor& visit) {
    return walk(
        state_->readers, items_where<"space = ? AND position > ? ORDER BY position">, space, after, visit);
}

Result<void> SqliteLedger::read_without_ranges(
    const SpaceId& space, std::uint64_t after, const Visitor& visit) {
    return walk(state_->readers, items_where<"space = ? AND position > ? AND kind <> 7 ORDER BY position">,
        space, after, visit);
}

Result<exchange::Place> SqliteLedger::place_at(const SpaceId& space, std::uint64_t position) {
    if (position == 0) return exchange::Place{};
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(const auto found, find_space(*reader, space));
    if (!found || position > found->end.position)
        return refuse(Errc::not_found, "the sequence does not go so far");
    VALISE_TRY(auto row,
        reader->query(
            "SELECT running_hash FROM item WHERE space = ? AND position = ?", found->number, position));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return refuse(Errc::corrupt_data, "a sequence has a gap");
    exchange::Place place{position, {}};
    VALISE_TRY(place.running_hash, array_of<32>(row.bytes(0)));
    return place;
}

Result<std::optional<std::uint64_t>> SqliteLedger::find(
    const SpaceId& space, const exchange::ItemName& name) {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(const auto row, find_space(*reader, space));
    if (!row) return std::nullopt;
    return position_of(*reader, row->number, name);
}

Result<exchange::LedgerItem> SqliteLedger::item_at(const SpaceId& space, std::uint64_t position) {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(const auto row, find_space(*reader, space));
    if (!row || position == 0 || position > row->end.position)
        return refuse(Errc::not_found, "the sequence does not go so far");
    VALISE_TRY(auto found, reader->query(items_where<"space = ? AND position = ?">, row->number, position));
    VALISE_TRY(const bool has_row, found.next());
    if (!has_row) return refuse(Errc::corrupt_data, "a sequence has a gap");
    return item_in(found);
}

Result<std::vector<exchange::PlacedSpan>> SqliteLedger::ranges_meeting(
    const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last) {
    std::vector<exchange::PlacedSpan> found;
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(const auto row, find_space(*reader, space));
    if (!row) return found;
    // No range is longer than the longest, so those that end farther behind need not be looked at.
    VALISE_TRY(auto spans,
        reader->query("SELECT position, first, last, last_id, length(bytes) FROM item "
                      "WHERE space = ?1 AND log = ?2 AND log <> x'' AND last >= ?3 AND last <= ?4 + "
                      "min(?5, coalesce((SELECT behind FROM longest WHERE space = ?1 AND log = ?2), ?5)) "
                      "AND first <= ?4 ORDER BY position LIMIT ?6",
            row->number, log, ordered(first), ordered(last), most_behind(last), exchange::most_ranges_met));
    for (;;) {
        VALISE_TRY(const bool has_row, spans.next());
        if (!has_row) return found;
        VALISE_TRY(const auto last_id, spans.id<EntryId>(3));
        found.push_back({spans.number(0),
            {log, from_ordered(spans.integer(1)), {from_ordered(spans.integer(2)), last_id}},
            spans.number(4)});
    }
}

Result<std::optional<exchange::PlacedItem>> SqliteLedger::newest_range(
    const SpaceId& space, const LogId& log) {
    std::optional<exchange::PlacedItem> newest;
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(const auto row, find_space(*reader, space));
    if (!row) return newest;
    VALISE_TRY_VOID(visit_rows(
        reader->query(
            items_where<"space = ? AND log = ? AND log <> x'' ORDER BY last DESC, position LIMIT 1">,
            row->number, log),
        [&](const exchange::PlacedItem& item) {
            newest = item;
            return false;
        }));
    return newest;
}

Result<std::vector<SpaceId>> SqliteLedger::spaces() {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    return database::spaces_in(reader->query(
        "SELECT id FROM space WHERE position > 0 AND id <> ? ORDER BY id", exchange::the_register));
}

Result<std::vector<SpaceId>> SqliteLedger::spaces_of(const SubjectId& reader) {
    VALISE_TRY(const auto connection, state_->readers.borrow());
    return database::spaces_in(
        connection->query("SELECT id FROM reader JOIN space ON space.number = reader.space "
                          "WHERE device = ? ORDER BY id",
            reader));
}

Result<std::vector<exchange::Cursor>> SqliteLedger::ends_of(const SubjectId& reader) {
    VALISE_TRY(const auto connection, state_->readers.borrow());
    VALISE_TRY(auto rows,
        connection->query("SELECT id, position, running_hash FROM space WHERE id = ?1 UNION ALL "
                          "SELECT id, position, running_hash FROM reader JOIN space ON space.number = "
                          "reader.space WHERE device = ?2 ORDER BY id",
            exchange::the_register, reader));
    std::vector<exchange::Cursor> ends;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) break;
        exchange::Cursor end{{}, {rows.number(1), {}}};
        VALISE_TRY(end.space, rows.id<SpaceId>(0));
        VALISE_TRY(end.place.running_hash, array_of<32>(rows.bytes(2)));
        ends.push_back(end);
    }
    with_register(ends);
    return ends;
}

Result<exchange::Usage> SqliteLedger::usage(const SpaceId& space) {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(const auto row, find_space(*reader, space));
    return row ? exchange::Usage{row->end.position, row->bytes} : exchange::Usage{};
}

Result<exchange::Usage> SqliteLedger::usage_of(const SpaceId& space, const exchange::Account& account) {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(const auto row, find_space(*reader, space));
    if (!row) return exchange::Usage{};
    VALISE_TRY(auto found,
        reader->query("SELECT items, bytes FROM account WHERE space = ? AND device = ? AND late = ?",
            row->number, account.device, account.is_late ? 1 : 0));
    VALISE_TRY(const bool has_row, found.next());
    return has_row ? exchange::Usage{found.number(0), found.number(1)} : exchange::Usage{};
}

Result<Timestamp> SqliteLedger::moment_for(const SpaceId& space, std::uint64_t position, Timestamp now) {
    Timestamp moment = now;
    VALISE_TRY_VOID(state_->writer.write([&](Connection& connection) -> Result<void> {
        VALISE_TRY(const auto row, find_space(connection, space));
        if ((row ? row->end.position : 0) != position)
            return refuse(Errc::out_of_order, "the sequence does not end there");
        if (position == 0) return {}; // nothing is below it
        VALISE_TRY(
            const auto last, connection.number("SELECT moment FROM space WHERE number = ?", row->number));
        moment = std::max(now, Timestamp{last});
        if (moment.milliseconds == last) return {};
        return connection.run(
            "UPDATE space SET moment = ? WHERE number = ?", moment.milliseconds, row->number);
    }));
    return moment;
}

} // namespace valise::module
