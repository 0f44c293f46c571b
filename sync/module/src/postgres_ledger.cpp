// SPDX-License-Identifier: Apache-2.0
// A ledger in PostgreSQL: its connections and its sequences.
#include "valise/module/postgres_ledger.hpp"

#include <algorithm>
#include <limits>

#include "item_query.hpp"
#include "postgres_schema.hpp"
#include "postgres_state.hpp"
#include "stored_forms.hpp"
#include "valise/database/connection.hpp"
#include "valise/log/range.hpp"

namespace valise::module {

namespace {

/// More are closed when they come back.
constexpr std::size_t most_kept = 16;
/// What is read of a sequence in one journey to the server, as far as one can know before.
constexpr std::size_t bytes_at_once = std::size_t{2} << 20;
constexpr std::size_t least_at_once = 4;
constexpr std::size_t first_at_once = 16;
constexpr std::size_t most_at_once = 1024;

Result<exchange::PlacedItem> item_in(const PostgresRows& rows, std::size_t row) {
    exchange::PlacedItem placed{rows.number(row, 0), {}};
    exchange::LedgerItem& item = placed.item;
    VALISE_TRY(item.name.kind, item_kind_of(rows.integer(row, 1)));
    VALISE_TRY(item.name.id, array_of<32>(rows.bytes(row, 2)));
    if (!rows.bytes(row, 3).empty()) {
        VALISE_TRY(const auto addressee, array_of<SubjectId::size>(rows.bytes(row, 3)));
        item.addressee = SubjectId{addressee};
    }
    if (!rows.bytes(row, 4).empty()) {
        exchange::LogSpan span;
        VALISE_TRY(span.log, database::decode_log_id(rows.bytes(row, 4)));
        span.first = from_ordered(rows.integer(row, 5));
        span.last.sequence = from_ordered(rows.integer(row, 6));
        VALISE_TRY(span.last.id.bytes, array_of<EntryId::size>(rows.bytes(row, 7)));
        item.span = span;
    }
    item.bytes = to_bytes(rows.bytes(row, 8));
    return placed;
}

Result<std::vector<exchange::PlacedItem>> items_in(const PostgresRows& rows) {
    std::vector<exchange::PlacedItem> items;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        VALISE_TRY(items.emplace_back(), item_in(rows, row));
    }
    return items;
}

Result<std::vector<exchange::PlacedSpan>> spans_in(const PostgresRows& rows, const LogId& log) {
    std::vector<exchange::PlacedSpan> spans;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto& placed = spans.emplace_back();
        placed.position = rows.number(row, 0);
        placed.span = {log, from_ordered(rows.integer(row, 1)), {from_ordered(rows.integer(row, 2)), {}}};
        VALISE_TRY(placed.span.last.id.bytes, array_of<EntryId::size>(rows.bytes(row, 3)));
        placed.size = rows.number(row, 4);
    }
    return spans;
}

Result<std::vector<SpaceId>> spaces_in(const PostgresRows& rows) {
    std::vector<SpaceId> spaces;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        VALISE_TRY(spaces.emplace_back().bytes, array_of<SpaceId::size>(rows.bytes(row, 0)));
    }
    return spaces;
}

/// A space while its row is held.
struct HeldSpace {
    exchange::Place end;
    std::uint64_t bytes = 0;
};

/// The values of an item, and what of them has to be written somewhere first.
struct WrittenItem {
    WrittenItem(
        const SpaceId& its_space, const exchange::Place& its_place, const exchange::LedgerItem& its_item)
        : space(its_space),
          place(its_place),
          item(&its_item),
          span(its_item.span.value_or(exchange::LogSpan{})),
          log(database::encode(span.log)) {}

    [[nodiscard]] PostgresValues values() const {
        return {space, place.position, static_cast<int>(item->name.kind), ByteView(item->name.id),
            item->addressee ? ByteView(item->addressee->bytes) : ByteView(),
            item->span ? ByteView(log) : ByteView(), ordered(span.first), ordered(span.last.sequence),
            span.last.id, ByteView(place.running_hash), ByteView(item->bytes)};
    }

    SpaceId space;
    exchange::Place place;
    const exchange::LedgerItem* item;
    exchange::LogSpan span;
    ByteArray<database::log_id_size> log;
};

/// Begins a transaction and holds the row of a space; `is_there` says which of the items the sequence has.
Result<HeldSpace> hold_space(PostgresConnection& connection, const SpaceId& space,
    std::span<const exchange::LedgerItem> items, std::vector<bool>& is_there) {
    std::vector<PostgresStatement> asked{{"BEGIN ISOLATION LEVEL READ COMMITTED", {}},
        {make_space_row, values_of_new_space(space)},
        {"SELECT position, running_hash, bytes FROM space WHERE id = $1 FOR UPDATE", {space}}};
    for (const exchange::LedgerItem& item : items)
        asked.push_back({"SELECT position FROM item WHERE space = $1 AND kind = $2 AND id = $3",
            {space, static_cast<int>(item.name.kind), ByteView(item.name.id)}});
    VALISE_TRY(const auto answers, connection.run_all(asked));
    HeldSpace held{{answers[2].number(0, 0), {}}, answers[2].number(0, 2)};
    VALISE_TRY(held.end.running_hash, array_of<32>(answers[2].bytes(0, 1)));
    for (std::size_t i = 3; i < answers.size(); ++i) is_there.push_back(!answers[i].is_empty());
    return held;
}

/// Those items that the sequence has not, in their places behind it. Moves the end there.
std::vector<WrittenItem> placed_behind(HeldSpace& held, const SpaceId& space,
    std::span<const exchange::LedgerItem> items, const std::vector<bool>& is_there) {
    std::vector<WrittenItem> written;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool is_again = std::ranges::any_of(
            items.first(i), [&](const auto& before) { return before.name == items[i].name; });
        if (is_there[i] || is_again) continue;
        held.end = exchange::behind(held.end, items[i].name);
        held.bytes += items[i].bytes.size();
        written.emplace_back(space, held.end, items[i]);
    }
    return written;
}

/// Writes them, replaces the readers, and ends the transaction.
Result<void> put_behind(PostgresConnection& connection, const SpaceId& space, const HeldSpace& held,
    const std::vector<WrittenItem>& written, const std::optional<exchange::Readers>& readers) {
    std::vector<PostgresStatement> told;
    told.reserve(2 * written.size() + 4 + (readers ? readers->size() : 0));
    for (const WrittenItem& item : written)
        if (item.item->span)
            told.push_back({"INSERT INTO longest AS known VALUES ($1, $2, $3) ON CONFLICT (space, log) DO "
                            "UPDATE SET behind = excluded.behind WHERE excluded.behind > known.behind",
                {space, ByteView(item.log), behind_first(item.span)}});
    for (const WrittenItem& item : written)
        told.push_back({"INSERT INTO item (space, position, kind, id, addressee, log, first, last, last_id, "
                        "running_hash, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            item.values()});
    Shares shares;
    for (const WrittenItem& item : written) shares.add(*item.item);
    for (const auto& [account, more] : shares.of_each())
        told.push_back({count_for, {space, account.device, account.is_late ? 1 : 0, more.items, more.bytes}});
    if (!written.empty())
        told.push_back({"UPDATE space SET position = $2, running_hash = $3, bytes = $4 WHERE id = $1",
            {space, held.end.position, ByteView(held.end.running_hash), held.bytes}});
    if (readers) {
        told.push_back({"DELETE FROM reader WHERE space = $1", {space}});
        for (const SubjectId& device : *readers)
            told.push_back({"INSERT INTO reader (device, space) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                {device, space}});
    }
    told.push_back({"COMMIT", {}});
    return connection.run_all(told).map([](const auto&) {});
}

Result<exchange::Place> append_to(PostgresConnection& connection, const SpaceId& space,
    std::uint64_t judged_at, std::span<const exchange::LedgerItem> items,
    const std::optional<exchange::Readers>& readers) {
    std::vector<bool> is_there;
    VALISE_TRY(auto held, hold_space(connection, space, items, is_there));
    if (held.end.position != judged_at)
        return refuse(Errc::out_of_order, "the sequence has gone on"); // the connection gives up the rest
    if (items.empty() && judged_at == 0) return exchange::Place{};
    const auto written = placed_behind(held, space, items, is_there);
    VALISE_TRY_VOID(put_behind(connection, space, held, written, readers));
    return held.end;
}

} // namespace

PostgresValues values_of_new_space(const SpaceId& space) {
    static constexpr crypto::Digest nothing{};
    return {space, ByteView(nothing), std::numeric_limits<std::int64_t>::min()};
}

Result<std::unique_ptr<PostgresConnection>> PostgresLedger::State::borrow() {
    {
        const std::lock_guard lock(mutex);
        if (!free.empty()) {
            auto connection = std::move(free.back());
            free.pop_back();
            return connection;
        }
    }
    return PostgresConnection::open(parameters);
}

void PostgresLedger::State::take_back(std::unique_ptr<PostgresConnection> connection) {
    const bool is_idle = !connection->is_broken()
        && (!connection->is_in_transaction() || connection->run_script("ROLLBACK").has_value());
    const std::lock_guard lock(mutex);
    if (connection->is_broken()) free.clear(); // the others were connected to the same server
    if (is_idle && free.size() < most_kept) free.push_back(std::move(connection));
}

PostgresLedger::PostgresLedger(std::unique_ptr<State> state) : state_(std::move(state)) {}

PostgresLedger::~PostgresLedger() = default;

Result<std::unique_ptr<PostgresLedger>> PostgresLedger::open(const std::string& parameters) {
    auto state = std::make_unique<State>(parameters);
    VALISE_TRY_VOID(state->with_connection([](PostgresConnection& connection) {
        return require_good_server(connection).and_then([&] { return migrate(connection); });
    }));
    return std::unique_ptr<PostgresLedger>(new PostgresLedger(std::move(state)));
}

Result<std::uint32_t> PostgresLedger::instance() {
    return state_->with_connection([](PostgresConnection& connection) -> Result<std::uint32_t> {
        VALISE_TRY(const auto rows, connection.run("SELECT number FROM own WHERE name = 'instance'"));
        if (rows.is_empty()) return refuse(Errc::corrupt_data, "the ledger has no instance");
        return static_cast<std::uint32_t>(rows.integer(0, 0));
    });
}

Result<exchange::Place> PostgresLedger::end_of(const SpaceId& space) {
    return state_->with_connection([&](PostgresConnection& connection) -> Result<exchange::Place> {
        VALISE_TRY(const auto rows,
            connection.run("SELECT position, running_hash FROM space WHERE id = $1", {space}));
        if (rows.is_empty()) return exchange::Place{};
        exchange::Place place{rows.number(0, 0), {}};
        VALISE_TRY(place.running_hash, array_of<32>(rows.bytes(0, 1)));
        return place;
    });
}

Result<exchange::Place> PostgresLedger::append(const SpaceId& space, std::uint64_t judged_at,
    std::span<const exchange::LedgerItem> items, const std::optional<exchange::Readers>& readers) {
    return state_->with_connection([&](PostgresConnection& connection) {
        return append_to(connection, space, judged_at, items, readers);
    });
}

/// In parts, each a journey of its own: what was read stays as it is, so they fit together.
Result<void> PostgresLedger::State::walk(
    std::string_view sql, const SpaceId& space, std::uint64_t after, const Visitor& visit) {
    if (!database::as_stored(after)) return {};
    for (std::size_t at_once = first_at_once;;) {
        const auto read = [&](PostgresConnection& connection) {
            return connection.run(sql, {space, after, at_once}).and_then(items_in);
        };
        VALISE_TRY(const auto items, with_connection(read));
        std::size_t size = 1;
        for (const exchange::PlacedItem& item : items) {
            if (!visit(item)) return {};
            after = item.position;
            size += item.item.bytes.size();
        }
        if (items.size() < at_once) return {};
        at_once = std::clamp(bytes_at_once * items.size() / size, least_at_once, most_at_once);
    }
}

Result<void> PostgresLedger::read(const SpaceId& space, std::uint64_t after, const Visitor& visit) {
    return state_->walk(
        items_where<"space = $1 AND position > $2 ORDER BY position LIMIT $3">, space, after, visit);
}

Result<void> PostgresLedger::read_without_ranges(
    const SpaceId& space, std::uint64_t after, const Visitor& visit) {
    return state_->walk(items_where<"space = $1 AND position > $2 AND kind <> 7 ORDER BY position LIMIT $3">,
        space, after, visit);
}

Result<exchange::Place> PostgresLedger::place_at(const SpaceId& space, std::uint64_t position) {
    if (position == 0) return exchange::Place{};
    return state_->with_connection([&](PostgresConnection& connection) -> Result<exchange::Place> {
        VALISE_TRY(const auto stored, database::as_stored(position));
        VALISE_TRY(const auto rows,
            connection.run(
                "SELECT running_hash FROM item WHERE space = $1 AND position = $2", {space, stored}));
        if (rows.is_empty()) return refuse(Errc::not_found, "the sequence does not go so far");
        exchange::Place place{position, {}};
        VALISE_TRY(place.running_hash, array_of<32>(rows.bytes(0, 0)));
        return place;
    });
}

Result<std::optional<std::uint64_t>> PostgresLedger::find(
    const SpaceId& space, const exchange::ItemName& name) {
    using Found = Result<std::optional<std::uint64_t>>;
    return state_->with_connection([&](PostgresConnection& connection) -> Found {
        VALISE_TRY(const auto rows,
            connection.run("SELECT position FROM item WHERE space = $1 AND kind = $2 AND id = $3",
                {space, static_cast<int>(name.kind), ByteView(name.id)}));
        return rows.is_empty() ? std::nullopt : std::optional(rows.number(0, 0));
    });
}

Result<exchange::LedgerItem> PostgresLedger::item_at(const SpaceId& space, std::uint64_t position) {
    return state_->with_connection([&](PostgresConnection& connection) -> Result<exchange::LedgerItem> {
        VALISE_TRY(const auto stored, database::as_stored(position));
        VALISE_TRY(
            const auto rows, connection.run(items_where<"space = $1 AND position = $2">, {space, stored}));
        if (rows.is_empty()) return refuse(Errc::not_found, "the sequence does not go so far");
        VALISE_TRY(auto placed, item_in(rows, 0));
        return std::move(placed.item);
    });
}

Result<std::vector<exchange::PlacedSpan>> PostgresLedger::ranges_meeting(
    const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last) {
    // No range is longer than the longest, so those that end farther behind need not be looked at.
    const auto name = database::encode(log);
    return state_->with_connection([&](PostgresConnection& connection) {
        return connection
            .run("SELECT position, first, last, last_id, octet_length(bytes)::BIGINT FROM item "
                 "WHERE space = $1 AND log = $2 AND log <> '' AND last >= $3 AND last <= $4 + "
                 "least($5, (SELECT behind FROM longest WHERE space = $1 AND log = $2)) "
                 "AND first <= $4 ORDER BY position LIMIT $6",
                {space, ByteView(name), ordered(first), ordered(last), most_behind(last),
                    exchange::most_ranges_met})
            .and_then([&](const PostgresRows& rows) { return spans_in(rows, log); });
    });
}

Result<std::optional<exchange::PlacedItem>> PostgresLedger::newest_range(
    const SpaceId& space, const LogId& log) {
    const auto name = database::encode(log);
    using Found = Result<std::optional<exchange::PlacedItem>>;
    return state_->with_connection([&](PostgresConnection& connection) -> Found {
        VALISE_TRY(const auto rows,
            connection.run(
                items_where<"space = $1 AND log = $2 AND log <> '' ORDER BY last DESC, position LIMIT 1">,
                {space, ByteView(name)}));
        if (rows.is_empty()) return std::nullopt;
        return item_in(rows, 0);
    });
}

Result<std::vector<SpaceId>> PostgresLedger::spaces() {
    return state_->with_connection([](PostgresConnection& connection) {
        return connection
            .run("SELECT id FROM space WHERE position > 0 AND id <> $1 ORDER BY id", {exchange::the_register})
            .and_then(spaces_in);
    });
}

Result<std::vector<SpaceId>> PostgresLedger::spaces_of(const SubjectId& reader) {
    return state_->with_connection([&](PostgresConnection& connection) {
        return connection.run("SELECT space FROM reader WHERE device = $1 ORDER BY space", {reader})
            .and_then(spaces_in);
    });
}

Result<std::vector<exchange::Cursor>> PostgresLedger::ends_of(const SubjectId& reader) {
    using Ends = Result<std::vector<exchange::Cursor>>;
    return state_->with_connection([&](PostgresConnection& connection) -> Ends {
        VALISE_TRY(const auto rows,
            connection.run("SELECT id, position, running_hash FROM space WHERE id = $1 UNION ALL "
                           "SELECT id, position, running_hash FROM reader JOIN space ON space.id = "
                           "reader.space WHERE device = $2 ORDER BY id",
                {exchange::the_register, reader}));
        std::vector<exchange::Cursor> ends;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            exchange::Cursor& end = ends.emplace_back();
            VALISE_TRY(end.space.bytes, array_of<SpaceId::size>(rows.bytes(row, 0)));
            end.place.position = rows.number(row, 1);
            VALISE_TRY(end.place.running_hash, array_of<32>(rows.bytes(row, 2)));
        }
        with_register(ends);
        return ends;
    });
}

Result<Timestamp> PostgresLedger::moment_for(const SpaceId& space, std::uint64_t position, Timestamp now) {
    if (position == 0) {
        VALISE_TRY(const auto end, end_of(space));
        if (end.position == 0) return now; // nothing is below it
        return refuse(Errc::out_of_order, "the sequence does not end there");
    }
    return state_->with_connection([&](PostgresConnection& connection) -> Result<Timestamp> {
        VALISE_TRY(const auto stored, database::as_stored(position));
        VALISE_TRY(const auto rows,
            connection.run("UPDATE space SET moment = greatest(moment, $3) WHERE id = $1 AND position = $2 "
                           "RETURNING moment",
                {space, stored, now.milliseconds}));
        if (rows.is_empty()) return refuse(Errc::out_of_order, "the sequence does not end there");
        return Timestamp{rows.integer(0, 0)};
    });
}

} // namespace valise::module
