// SPDX-License-Identifier: Apache-2.0
#include "valise/store/placings.hpp"

#include <algorithm>
#include <array>

#include "range_row.hpp"

namespace valise::store {

namespace {

using exchange::ItemKind;

constexpr std::array<std::pair<RecordKind, ItemKind>, 9> kinds{{
    {RecordKind::root_policy, ItemKind::root_policy},
    {RecordKind::certificate, ItemKind::certificate},
    {RecordKind::revocation, ItemKind::revocation},
    {RecordKind::genesis, ItemKind::genesis},
    {RecordKind::act, ItemKind::act},
    {RecordKind::epoch_slot, ItemKind::slot},
    {RecordKind::proof, ItemKind::proof},
    {RecordKind::heads, ItemKind::heads},
    {RecordKind::testimony, ItemKind::testimony},
}};

/// Goes through the rows until one says that it is enough.
template <class Visit> Result<bool> walk(Result<database::Query> rows, Visit visit) {
    if (!rows) return tl::unexpected(std::move(rows).error());
    for (;;) {
        VALISE_TRY(const bool has_row, rows->next());
        if (!has_row) return true;
        VALISE_TRY(const bool goes_on, visit(*rows));
        if (!goes_on) return false;
    }
}

Result<std::optional<SpaceId>> first_space(Result<database::Query> rows) {
    if (!rows) return tl::unexpected(std::move(rows).error());
    VALISE_TRY(const bool has_row, rows->next());
    if (!has_row) return std::nullopt;
    return rows->id<SpaceId>(0);
}

} // namespace

std::optional<ItemKind> item_kind_of(RecordKind kind) {
    const auto* const found = std::ranges::find(kinds, kind, &std::pair<RecordKind, ItemKind>::first);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

std::optional<RecordKind> record_kind_of(ItemKind kind) {
    const auto* const found = std::ranges::find(kinds, kind, &std::pair<RecordKind, ItemKind>::second);
    return found == kinds.end() ? std::nullopt : std::optional(found->first);
}

Result<std::optional<SpaceId>> Placings::next_space(const std::optional<SpaceId>& after, bool waiting) const {
    const ByteView from = after ? ByteView(after->bytes) : ByteView();
    if (waiting)
        return first_space(connection_->query(
            "SELECT space FROM waiting WHERE placed = 0 AND space > ? ORDER BY space LIMIT 1", from));
    VALISE_TRY(const auto record,
        first_space(connection_->query(
            "SELECT space FROM record WHERE placed = 0 AND space > ? ORDER BY space LIMIT 1", from)));
    VALISE_TRY(const auto range,
        first_space(connection_->query(
            "SELECT space FROM range WHERE placed = 0 AND space > ? ORDER BY space LIMIT 1", from)));
    return !record || (range && *range < *record) ? range : record;
}

Result<bool> Placings::each_record(const SpaceId& space, const RecordVisitor& visit) const {
    return walk(
        connection_->query(
            "SELECT kind, id, bytes FROM record WHERE space = ? AND placed = 0 ORDER BY position", space),
        [&](const database::Query& row) -> Result<bool> {
            VALISE_TRY(const auto id, row.id<RecordId>(1));
            return visit(static_cast<RecordKind>(row.integer(0)), id, row.bytes(2));
        });
}

Result<bool> Placings::each_range(const SpaceId& space, const RangeVisitor& visit) const {
    return walk(connection_->query("SELECT log, first, last, last_id, delivery, bytes FROM range "
                                   "WHERE space = ? AND placed = 0 ORDER BY log, last, position",
                    space),
        [&](const database::Query& row) -> Result<bool> {
            VALISE_TRY(auto range, range_in(space, row, 0));
            return visit(std::move(range));
        });
}

Result<bool> Placings::each_waiting(const SpaceId& space, const WaitingVisitor& visit) const {
    return walk(connection_->query("SELECT kind, about, place, bytes, placed FROM waiting "
                                   "WHERE space = ? AND placed = 0 ORDER BY number",
                    space),
        [&](const database::Query& row) -> Result<bool> {
            return visit({static_cast<WaitingKind>(row.integer(0)), row.bytes(1), row.number(2), row.bytes(3),
                row.integer(4)});
        });
}

Result<std::uint64_t> Placings::count_unplaced() const {
    std::uint64_t count = 0;
    const auto add = [&](std::optional<ItemKind> kind, std::uint64_t more) -> Result<bool> {
        if (kind && *kind != ItemKind::heads) count += more;
        return true;
    };
    auto walked = walk(connection_->query("SELECT count(*) FROM range WHERE placed = 0"),
        [&](const database::Query& row) { return add(ItemKind::range, row.number(0)); });
    if (walked)
        walked = walk(connection_->query("SELECT kind, count(*) FROM record WHERE placed = 0 GROUP BY kind"),
            [&](const database::Query& row) {
                return add(item_kind_of(static_cast<RecordKind>(row.integer(0))), row.number(1));
            });
    if (walked)
        walked = walk(connection_->query("SELECT kind, about FROM waiting WHERE placed = 0"),
            [&](const database::Query& row) {
                return add(item_of({static_cast<WaitingKind>(row.integer(0)), row.bytes(1), 0, {}}).kind, 1);
            });
    return walked.map([&](bool) { return count; });
}

Result<void> Placings::each_refused(const RefusedVisitor& visit) const {
    const auto hand_on = [&](const database::Query& row, const std::optional<exchange::Item>& item) {
        return row.id<SpaceId>(0).and_then([&](const SpaceId& space) {
            return (item ? visit(space, *item) : Result<void>()).map([] { return true; });
        });
    };
    auto walked = walk(connection_->query("SELECT space, bytes FROM range WHERE placed = -1"),
        [&](const database::Query& row) {
            return hand_on(row, exchange::Item{ItemKind::range, row.bytes(1)});
        });
    if (walked)
        walked = walk(connection_->query("SELECT space, kind, bytes FROM record WHERE placed = -1"),
            [&](const database::Query& row) {
                const auto kind = item_kind_of(static_cast<RecordKind>(row.integer(1)));
                return hand_on(row, kind ? std::optional(exchange::Item{*kind, row.bytes(2)}) : std::nullopt);
            });
    if (walked)
        walked = walk(connection_->query("SELECT space, kind, about, bytes FROM waiting WHERE placed = -1"),
            [&](const database::Query& row) {
                return hand_on(
                    row, item_of({static_cast<WaitingKind>(row.integer(1)), row.bytes(2), 0, row.bytes(3)}));
            });
    return walked.map([](bool) {});
}

Result<std::optional<SealedRange>> Placings::unplaced_range(const SpaceId& space, const EntryId& last) const {
    VALISE_TRY(auto row,
        connection_->query("SELECT log, first, last, last_id, delivery, bytes FROM range "
                           "WHERE space = ? AND placed = 0 AND last_id = ? LIMIT 1",
            space, last));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return range_in(space, row, 0);
}

Result<void> Placings::place_record(
    const SpaceId& space, RecordKind kind, const RecordId& id, std::int64_t placed) {
    return connection_->run(
        "UPDATE record SET placed = ? WHERE space = ? AND kind = ? AND id = ? AND placed = 0", placed, space,
        static_cast<int>(kind), id);
}

Result<void> Placings::forget_unplaced_heads(const SpaceId& space, const LogId& log) {
    return connection_->run("DELETE FROM record WHERE space = ?1 AND placed = 0 AND kind = ?2 "
                            "AND substr(bytes, 1, length(?3)) = ?3",
        space, static_cast<int>(RecordKind::heads), ByteView(database::encode(log)));
}

Result<void> Placings::place_range(
    const SpaceId& space, const LogId& log, const EntryId& last, std::int64_t placed) {
    return connection_->run(
        "UPDATE range SET placed = ? WHERE space = ? AND log = ? AND last_id = ? AND placed = 0", placed,
        space, log, last);
}

Result<void> Placings::place_ranges(
    const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last, std::int64_t placed) {
    VALISE_TRY(const auto from, database::as_stored(first));
    VALISE_TRY(const auto to, database::as_stored(last));
    return connection_->run(
        "UPDATE range SET placed = ? WHERE space = ? AND log = ? AND last <= ? AND first >= ? AND placed = 0",
        placed, space, log, to, from);
}

Result<void> Placings::carry_over(const SpaceId& space, const WaitingThing& thing) {
    if (thing.placed == not_placed) return {};
    const auto name = exchange::name_of(item_of(thing));
    if (!name) return {};
    if (const auto kind = record_kind_of(name->kind))
        return place_record(space, *kind, RecordId{name->id}, thing.placed);
    VALISE_TRY(const LogId log, database::decode_log_id(thing.about));
    return place_range(space, log, EntryId{name->id}, thing.placed);
}

Result<void> Placings::mark_left(
    const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last) {
    VALISE_TRY(const auto from, database::as_stored(first));
    VALISE_TRY(const auto to, database::as_stored(last));
    return connection_->run("UPDATE range SET delivery = 0 WHERE space = ?1 AND log = ?2 AND first >= ?3 "
                            "AND last BETWEEN ?3 AND ?4 AND delivery <> 0",
        space, log, from, to);
}

Result<void> Placings::forget_behind(const SpaceId& space, std::uint64_t position) {
    VALISE_TRY(const auto after, database::as_stored(position));
    return connection_->atomically([&]() -> Result<void> {
        for (const auto* const sql : {"UPDATE range SET placed = 0 WHERE space = ? AND placed > ?",
                 "UPDATE record SET placed = 0 WHERE space = ? AND placed > ?",
                 "UPDATE waiting SET placed = 0 WHERE space = ? AND placed > ?",
                 "DELETE FROM sequence WHERE space = ? AND denied = 0 AND position > ?"})
            VALISE_TRY_VOID(connection_->run(sql, space, after));
        return connection_->run("UPDATE chunk SET placed = 0 WHERE attachment IN "
                                "(SELECT id FROM attachment WHERE space = ?)",
            space);
    });
}

Result<void> Placings::note_read(
    const SpaceId& space, std::uint64_t position, const exchange::ItemName& name) {
    VALISE_TRY(const auto stored, database::as_stored(position));
    return connection_->atomically([&]() -> Result<void> {
        VALISE_TRY_VOID(connection_->run(
            "DELETE FROM sequence WHERE space = ? AND denied = 0 AND position >= ?", space, stored));
        return connection_->run(
            "INSERT INTO sequence (space, denied, position, kind, id) VALUES (?, 0, ?, ?, ?)", space, stored,
            static_cast<int>(name.kind), ByteView(name.id));
    });
}

Result<void> Placings::set_aside(const SpaceId& space) {
    return connection_->atomically([&]() -> Result<void> {
        // Once more, with nothing new, it leaves what is there.
        VALISE_TRY_VOID(connection_->run("DELETE FROM sequence WHERE space = ?1 AND denied = 1 AND EXISTS "
                                         "(SELECT 1 FROM sequence WHERE space = ?1 AND denied = 0)",
            space));
        return connection_->run("UPDATE sequence SET denied = 1 WHERE space = ?", space);
    });
}

Result<void> Placings::each_read(const SpaceId& space, bool denied, const ReadVisitor& visit) const {
    return walk(
        connection_->query(
            "SELECT position, kind, id FROM sequence WHERE space = ? AND denied = ? ORDER BY position", space,
            denied ? 1 : 0),
        [&](const database::Query& row) -> Result<bool> {
            VALISE_TRY(const auto id, row.id<RecordId>(2));
            return visit(row.number(0), {static_cast<ItemKind>(row.integer(1)), id.bytes});
        })
        .map([](bool) {});
}

Result<std::map<SpaceId, std::uint64_t>> Placings::last_read() const {
    std::map<SpaceId, std::uint64_t> last;
    // From space to space along the key of the table: it has a row for everything that was ever read.
    const auto walked = walk(
        connection_->query("WITH RECURSIVE each (space) AS (SELECT min(space) FROM sequence UNION ALL SELECT "
                           "(SELECT min(space) FROM sequence WHERE space > each.space) FROM each "
                           "WHERE each.space IS NOT NULL) "
                           "SELECT space, coalesce((SELECT max(position) FROM sequence "
                           "WHERE space = each.space AND denied = 0), 0) FROM each WHERE space IS NOT NULL"),
        [&](const database::Query& row) -> Result<bool> {
            VALISE_TRY(const auto space, row.id<SpaceId>(0));
            last[space] = row.number(1);
            return true;
        });
    if (!walked) return tl::unexpected(walked.error());
    return last;
}

Result<void> Placings::forget_refusals() {
    return connection_->atomically([&]() -> Result<void> {
        for (const auto* const sql : {"UPDATE range SET placed = 0 WHERE placed = -1",
                 "UPDATE record SET placed = 0 WHERE placed = -1",
                 "UPDATE waiting SET placed = 0 WHERE placed = -1"})
            VALISE_TRY_VOID(connection_->run(sql));
        return {};
    });
}

Result<std::optional<Bytes>> Placings::beginning(const SpaceId& space) const {
    VALISE_TRY(auto row, connection_->query("SELECT bytes FROM beginning WHERE space = ?", space));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return row.bytes(0);
}

Result<void> Placings::keep_beginning(const SpaceId& space, ByteView bytes) {
    if (bytes.empty()) return connection_->run("DELETE FROM beginning WHERE space = ?", space);
    return connection_->run("INSERT INTO beginning (space, bytes) VALUES (?, ?) "
                            "ON CONFLICT (space) DO UPDATE SET bytes = excluded.bytes",
        space, bytes);
}

Result<std::optional<std::int64_t>> Placings::withheld_since(const SpaceId& space, const LogId& log) const {
    VALISE_TRY(
        auto row, connection_->query("SELECT since FROM withheld WHERE space = ? AND log = ?", space, log));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return row.integer(0);
}

Result<void> Placings::put_withheld(
    const SpaceId& space, const std::vector<std::pair<LogId, std::int64_t>>& since) {
    return connection_->atomically([&]() -> Result<void> {
        VALISE_TRY_VOID(connection_->run("DELETE FROM withheld WHERE space = ?", space));
        for (const auto& [log, moment] : since)
            VALISE_TRY_VOID(connection_->run(
                "INSERT INTO withheld (space, log, since) VALUES (?, ?, ?)", space, log, moment));
        return {};
    });
}

} // namespace valise::store
