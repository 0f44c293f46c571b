// SPDX-License-Identifier: Apache-2.0
#include "valise/store/logs.hpp"

#include "valise/database/connection.hpp"

namespace valise::store {

namespace {

// Their numbers are those of the database (docs/formats.md).
static_assert(static_cast<int>(space::Reading::counts) == 0
    && static_cast<int>(space::Reading::quarantined) == 1
    && static_cast<int>(space::Reading::beyond_role) == 2
    && static_cast<int>(space::Reading::other_branch) == 3 && static_cast<int>(space::Reading::unsettled) == 4
    && static_cast<int>(space::Reading::locked) == 5 && static_cast<int>(space::Reading::newer) == 6
    && static_cast<int>(space::Reading::unreadable) == 7);

/// Of the columns log, sequence, id, next_number, is_forked.
Result<KnownLog> known_in(const database::Query& row) {
    KnownLog known;
    VALISE_TRY(known.end.log, row.log(0));
    known.end.head.sequence = row.number(1);
    VALISE_TRY(known.end.head.id, row.id<EntryId>(2));
    known.next_number = row.number(3);
    known.is_forked = row.integer(4) != 0;
    return known;
}

/// Of the columns log, sequence, id, reading, by.
Result<KeptReading> reading_in(const database::Query& row) {
    KeptReading kept;
    VALISE_TRY(kept.log, row.log(0));
    kept.sequence = row.number(1);
    VALISE_TRY(kept.id, row.id<EntryId>(2));
    kept.reading = static_cast<space::Reading>(row.integer(3));
    if (!row.bytes(4).empty()) {
        VALISE_TRY(kept.by, row.id<RecordId>(4));
    }
    return kept;
}

} // namespace

Result<void> Logs::put(const SpaceId& space, const KnownLog& known) {
    VALISE_TRY(const auto sequence, database::as_stored(known.end.head.sequence));
    VALISE_TRY(const auto next_number, database::as_stored(known.next_number));
    return connection_->run(
        "INSERT OR REPLACE INTO known_log (space, log, sequence, id, next_number, is_forked) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        space, known.end.log, sequence, known.end.head.id, next_number, known.is_forked ? 1 : 0);
}

Result<std::optional<KnownLog>> Logs::find(const SpaceId& space, const LogId& log) const {
    VALISE_TRY(auto row,
        connection_->query("SELECT log, sequence, id, next_number, is_forked FROM known_log "
                           "WHERE space = ? AND log = ?",
            space, log));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return known_in(row);
}

Result<std::vector<KnownLog>> Logs::all(const SpaceId& space) const {
    VALISE_TRY(auto rows,
        connection_->query("SELECT log, sequence, id, next_number, is_forked FROM known_log "
                           "WHERE space = ? ORDER BY log",
            space));
    std::vector<KnownLog> all;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return all;
        VALISE_TRY(const KnownLog known, known_in(rows));
        all.push_back(known);
    }
}

Result<void> Logs::put_text_ends(const SpaceId& space, const LogId& log, const space::TextEnds& ends) {
    for (const auto& [text, end] : ends)
        VALISE_TRY_VOID(
            connection_->run("INSERT OR REPLACE INTO text_end (space, log, object, next) VALUES (?, ?, ?, ?)",
                space, log, text, end));
    return {};
}

Result<space::TextEnds> Logs::text_ends(const SpaceId& space, const LogId& log) const {
    VALISE_TRY(auto rows,
        connection_->query("SELECT object, next FROM text_end WHERE space = ? AND log = ?", space, log));
    space::TextEnds ends;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return ends;
        VALISE_TRY(const ObjectId text, rows.id<ObjectId>(0));
        ends.emplace(text, static_cast<std::uint32_t>(rows.number(1)));
    }
}

Result<void> Logs::put_reading(const SpaceId& space, const KeptReading& kept) {
    VALISE_TRY(const auto sequence, database::as_stored(kept.sequence));
    if (kept.reading == space::Reading::counts)
        return connection_->run("DELETE FROM reading WHERE space = ? AND log = ? AND sequence = ? AND id = ?",
            space, kept.log, sequence, kept.id);
    return connection_->run("INSERT OR REPLACE INTO reading (space, log, sequence, id, reading, by_act) "
                            "VALUES (?, ?, ?, ?, ?, ?)",
        space, kept.log, sequence, kept.id, static_cast<int>(kept.reading),
        kept.by ? ByteView(kept.by->bytes) : ByteView());
}

Result<void> Logs::each_reading(const SpaceId& space, const Visitor& visit) const {
    VALISE_TRY(auto rows,
        connection_->query("SELECT log, sequence, id, reading, by_act FROM reading WHERE space = ? "
                           "ORDER BY log, sequence, id",
            space));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        VALISE_TRY(const KeptReading kept, reading_in(rows));
        VALISE_TRY_VOID(visit(kept));
    }
}

Result<void> Logs::note_lost(const SpaceId& space, const LogId& log, std::uint64_t last) {
    VALISE_TRY(const auto stored, database::as_stored(last));
    return connection_->run("INSERT INTO lost_end (space, log, last) VALUES (?, ?, ?) "
                            "ON CONFLICT (space, log) DO UPDATE SET last = max(last, excluded.last)",
        space, log, stored);
}

Result<std::uint64_t> Logs::lost_end(const SpaceId& space, const LogId& log) const {
    VALISE_TRY(const auto last,
        connection_->number(
            "SELECT ifnull(max(last), 0) FROM lost_end WHERE space = ? AND log = ?", space, log));
    return static_cast<std::uint64_t>(last);
}

Result<void> Logs::forget(const SpaceId& space, const LogId& log) {
    return connection_->atomically([&]() -> Result<void> {
        for (const auto* const statement : {"DELETE FROM known_log WHERE space = ? AND log = ?",
                 "DELETE FROM text_end WHERE space = ? AND log = ?",
                 "DELETE FROM reading WHERE space = ? AND log = ?"})
            VALISE_TRY_VOID(connection_->run(statement, space, log));
        return {};
    });
}

} // namespace valise::store
