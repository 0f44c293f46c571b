// SPDX-License-Identifier: Apache-2.0
#include "valise/store/ranges.hpp"

#include "connection.hpp"

namespace valise::store {

namespace {

/// Of the columns that every query here asks for, in their order.
Result<SealedRange> range_in(const Query& row) {
    SealedRange range;
    VALISE_TRY(range.space, row.id<SpaceId>(1));
    VALISE_TRY(range.log, row.log(2));
    range.first = row.number(3);
    range.last = row.number(4);
    VALISE_TRY(range.last_id, row.id<EntryId>(5));
    range.state = static_cast<RangeState>(row.integer(6));
    range.delivery = static_cast<Delivery>(row.integer(7));
    range.bytes = row.bytes(8);
    return range;
}

Result<void> visit_rows(Result<Query> rows, const Ranges::Visitor& visit) {
    if (!rows) return tl::unexpected(std::move(rows).error());
    for (;;) {
        VALISE_TRY(const bool has_row, rows->next());
        if (!has_row) return {};
        VALISE_TRY(const SealedRange range, range_in(*rows));
        VALISE_TRY_VOID(visit(rows->number(0), range));
    }
}

Result<void> require_one(Connection& connection) {
    VALISE_TRY(const auto changed, connection.changes());
    if (changed != 1) return refuse(Errc::not_found, "there is no such range");
    return {};
}

} // namespace

Result<bool> Ranges::add(const SealedRange& range) {
    if (range.last < range.first) return refuse(Errc::invalid_input, "a range that ends before it begins");
    VALISE_TRY(const auto first, as_stored(range.first));
    VALISE_TRY(const auto last, as_stored(range.last));
    VALISE_TRY_VOID(connection_->run(
        "INSERT OR IGNORE INTO range (space, log, first, last, last_id, state, delivery, bytes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        range.space, range.log, first, last, range.last_id, static_cast<int>(range.state),
        static_cast<int>(range.delivery), ByteView(range.bytes)));
    VALISE_TRY(const auto added, connection_->changes());
    return added == 1;
}

Result<std::optional<SealedRange>> Ranges::holding(
    const SpaceId& space, const LogId& log, std::uint64_t entry) const {
    VALISE_TRY(const auto number, as_stored(entry));
    // Ranges may be as long as anybody likes, but those of one log follow each other.
    VALISE_TRY(auto row,
        connection_->query(
            "SELECT position, space, log, first, last, last_id, state, delivery, bytes FROM range "
            "WHERE space = ?1 AND log = ?2 AND last >= ?3 AND first <= ?3 ORDER BY last, position LIMIT 1",
            space, log, number));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return range_in(row);
}

Result<std::vector<LogHead>> Ranges::heads(const SpaceId& space) const {
    // From log to log by one step into the index each, however long they are.
    VALISE_TRY(auto rows,
        connection_->query(
            "WITH RECURSIVE logs(log) AS ("
            " SELECT min(log) FROM range WHERE space = ?1 UNION ALL"
            " SELECT (SELECT min(log) FROM range WHERE space = ?1 AND log > logs.log)"
            " FROM logs WHERE logs.log IS NOT NULL)"
            "SELECT logs.log, range.last, range.last_id FROM logs JOIN range"
            " ON range.position = (SELECT position FROM range WHERE space = ?1 AND log = logs.log"
            "  ORDER BY last DESC LIMIT 1)",
            space));
    std::vector<LogHead> heads;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return heads;
        LogHead head;
        VALISE_TRY(head.log, rows.log(0));
        head.head.sequence = rows.number(1);
        VALISE_TRY(head.head.id, rows.id<EntryId>(2));
        heads.push_back(head);
    }
}

Result<void> Ranges::each_from(
    const SpaceId& space, const LogId& log, std::uint64_t entry, const Visitor& visit) const {
    VALISE_TRY(const auto number, as_stored(entry));
    return visit_rows(
        connection_->query(
            "SELECT position, space, log, first, last, last_id, state, delivery, bytes FROM range "
            "WHERE space = ? AND log = ? AND last >= ? ORDER BY last, position",
            space, log, number),
        visit);
}

Result<void> Ranges::each_after(std::uint64_t position, const Visitor& visit) const {
    VALISE_TRY(const auto number, as_stored(position));
    return visit_rows(
        connection_->query(
            "SELECT position, space, log, first, last, last_id, state, delivery, bytes FROM range "
            "WHERE position > ? ORDER BY position",
            number),
        visit);
}

Result<void> Ranges::each_in_state(const SpaceId& space, RangeState state, const Visitor& visit) const {
    return visit_rows(
        connection_->query(
            "SELECT position, space, log, first, last, last_id, state, delivery, bytes FROM range "
            "WHERE space = ? AND state = ? AND state <> 1 ORDER BY position",
            space, static_cast<int>(state)),
        visit);
}

Result<void> Ranges::each_sealed(const SpaceId& space, const Visitor& visit) const {
    return visit_rows(
        connection_->query(
            "SELECT position, space, log, first, last, last_id, state, delivery, bytes FROM range "
            "WHERE space = ? AND delivery = 1 AND delivery <> 0 ORDER BY position",
            space),
        visit);
}

Result<void> Ranges::set_state(std::uint64_t position, RangeState state) {
    VALISE_TRY(const auto number, as_stored(position));
    VALISE_TRY_VOID(
        connection_->run("UPDATE range SET state = ? WHERE position = ?", static_cast<int>(state), number));
    return require_one(*connection_);
}

Result<void> Ranges::mark_left(std::uint64_t position) {
    VALISE_TRY(const auto number, as_stored(position));
    VALISE_TRY_VOID(connection_->run("UPDATE range SET delivery = 0 WHERE position = ?", number));
    return require_one(*connection_);
}

Result<void> Ranges::take_back(std::uint64_t position) {
    VALISE_TRY(const auto number, as_stored(position));
    VALISE_TRY(
        const auto delivery, connection_->number("SELECT delivery FROM range WHERE position = ?", number));
    if (delivery != static_cast<int>(Delivery::sealed))
        return refuse(Errc::not_permitted, "somebody else may have seen it");
    return connection_->run("DELETE FROM range WHERE position = ?", number);
}

} // namespace valise::store
