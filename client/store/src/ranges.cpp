// SPDX-License-Identifier: Apache-2.0
#include "valise/store/ranges.hpp"

#include "range_row.hpp"

namespace valise::store {

Result<SealedRange> range_in(const SpaceId& space, const database::Query& row, int first) {
    SealedRange range;
    range.space = space;
    VALISE_TRY(range.log, row.log(first));
    range.first = row.number(first + 1);
    range.last = row.number(first + 2);
    VALISE_TRY(range.last_id, row.id<EntryId>(first + 3));
    range.delivery = static_cast<Delivery>(row.integer(first + 4));
    range.bytes = row.bytes(first + 5);
    return range;
}

namespace {

/// Of the columns that every query here asks for, in their order.
Result<SealedRange> whole_range_in(const database::Query& row) {
    VALISE_TRY(const auto space, row.id<SpaceId>(1));
    return range_in(space, row, 2);
}

Result<std::optional<SealedRange>> first_range(Result<database::Query> rows) {
    if (!rows) return tl::unexpected(std::move(rows).error());
    VALISE_TRY(const bool has_row, rows->next());
    if (!has_row) return std::nullopt;
    return whole_range_in(*rows);
}

Result<void> visit_rows(Result<database::Query> rows, const Ranges::Visitor& visit) {
    if (!rows) return tl::unexpected(std::move(rows).error());
    for (;;) {
        VALISE_TRY(const bool has_row, rows->next());
        if (!has_row) return {};
        VALISE_TRY(const SealedRange range, whole_range_in(*rows));
        VALISE_TRY_VOID(visit(rows->number(0), range));
    }
}

Result<void> require_one(database::Connection& connection) {
    VALISE_TRY(const auto changed, connection.changes());
    if (changed != 1) return refuse(Errc::not_found, "there is no such range");
    return {};
}

} // namespace

Result<bool> Ranges::add(const SealedRange& range) {
    if (range.last < range.first) return refuse(Errc::invalid_input, "a range that ends before it begins");
    VALISE_TRY(const auto first, database::as_stored(range.first));
    VALISE_TRY(const auto last, database::as_stored(range.last));
    VALISE_TRY_VOID(
        connection_->run("INSERT OR IGNORE INTO range (space, log, first, last, last_id, delivery, bytes) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)",
            range.space, range.log, first, last, range.last_id, static_cast<int>(range.delivery),
            ByteView(range.bytes)));
    VALISE_TRY(const auto added, connection_->changes());
    return added == 1;
}

Result<void> Ranges::put(const SealedRange& range) {
    return connection_->atomically([&]() -> Result<void> {
        VALISE_TRY_VOID(connection_->run("DELETE FROM range WHERE space = ? AND log = ? AND last = ? "
                                         "AND last_id = ? AND first = ? AND bytes <> ?",
            range.space, range.log, range.last, range.last_id, range.first, ByteView(range.bytes)));
        VALISE_TRY_VOID(add(range));
        return {};
    });
}

Result<std::optional<SealedRange>> Ranges::at(std::uint64_t position) const {
    VALISE_TRY(const auto number, database::as_stored(position));
    return first_range(connection_->query(
        "SELECT position, space, log, first, last, last_id, delivery, bytes FROM range WHERE position = ?",
        number));
}

Result<std::optional<SealedRange>> Ranges::holding(
    const SpaceId& space, const LogId& log, std::uint64_t entry) const {
    VALISE_TRY(const auto number, database::as_stored(entry));
    // Ranges may be as long as anybody likes, but those of one log follow each other.
    return first_range(connection_->query(
        "SELECT position, space, log, first, last, last_id, delivery, bytes FROM range "
        "WHERE space = ?1 AND log = ?2 AND last >= ?3 AND first <= ?3 ORDER BY last, position LIMIT 1",
        space, log, number));
}

Result<std::vector<LogId>> Ranges::logs(const SpaceId& space) const {
    // From log to log by one step into the index each, however long they are.
    VALISE_TRY(auto rows,
        connection_->query("WITH RECURSIVE logs(log) AS ("
                           " SELECT min(log) FROM range WHERE space = ?1 UNION ALL"
                           " SELECT (SELECT min(log) FROM range WHERE space = ?1 AND log > logs.log)"
                           " FROM logs WHERE logs.log IS NOT NULL)"
                           "SELECT log FROM logs WHERE log IS NOT NULL",
            space));
    std::vector<LogId> logs;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return logs;
        VALISE_TRY(const LogId log, rows.log(0));
        logs.push_back(log);
    }
}

Result<std::set<EntryId>> Ranges::ends(const SpaceId& space) const {
    VALISE_TRY(auto rows, connection_->query("SELECT last_id FROM range WHERE space = ?", space));
    std::set<EntryId> ends;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return ends;
        VALISE_TRY(const auto end, rows.id<EntryId>(0));
        ends.insert(end);
    }
}

Result<void> Ranges::each_from(
    const SpaceId& space, const LogId& log, std::uint64_t entry, const Visitor& visit) const {
    VALISE_TRY(const auto number, database::as_stored(entry));
    return visit_rows(
        connection_->query("SELECT position, space, log, first, last, last_id, delivery, bytes FROM range "
                           "WHERE space = ? AND log = ? AND last >= ? ORDER BY last, position",
            space, log, number),
        visit);
}

Result<void> Ranges::each_after(std::uint64_t position, const Visitor& visit) const {
    VALISE_TRY(const auto number, database::as_stored(position));
    return visit_rows(
        connection_->query("SELECT position, space, log, first, last, last_id, delivery, bytes FROM range "
                           "WHERE position > ? ORDER BY position",
            number),
        visit);
}

Result<void> Ranges::each_sealed(const SpaceId& space, const Visitor& visit) const {
    return visit_rows(
        connection_->query("SELECT position, space, log, first, last, last_id, delivery, bytes FROM range "
                           "WHERE space = ? AND delivery = 1 AND delivery <> 0 ORDER BY position",
            space),
        visit);
}

Result<void> Ranges::mark_left(std::uint64_t position) {
    VALISE_TRY(const auto number, database::as_stored(position));
    VALISE_TRY_VOID(connection_->run("UPDATE range SET delivery = 0 WHERE position = ?", number));
    return require_one(*connection_);
}

Result<void> Ranges::remove(std::uint64_t position) {
    VALISE_TRY(const auto number, database::as_stored(position));
    return connection_->run("DELETE FROM range WHERE position = ?", number);
}

Result<void> Ranges::take_back(std::uint64_t position) {
    VALISE_TRY(const auto number, database::as_stored(position));
    VALISE_TRY(
        const auto delivery, connection_->number("SELECT delivery FROM range WHERE position = ?", number));
    if (delivery != static_cast<int>(Delivery::sealed))
        return refuse(Errc::not_permitted, "somebody else may have seen it");
    return remove(position);
}

} // namespace valise::store
