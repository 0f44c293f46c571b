// SPDX-License-Identifier: Apache-2.0
#include "valise/store/records.hpp"

#include "valise/database/connection.hpp"
#include "valise/store/placings.hpp"

namespace valise::store {

bool travels(RecordKind kind) {
    return kind != RecordKind::epoch && kind != RecordKind::receipt && kind != RecordKind::module_proof
        && kind != RecordKind::flood_act;
}

Result<bool> Records::add(const SpaceId& space, RecordKind kind, const RecordId& id, ByteView bytes) {
    VALISE_TRY_VOID(connection_->run(
        "INSERT OR IGNORE INTO record (space, kind, id, bytes, placed) VALUES (?, ?, ?, ?, ?)", space,
        static_cast<int>(kind), id, bytes, travels(kind) ? 0 : placed_nowhere));
    VALISE_TRY(const auto added, connection_->changes());
    return added == 1;
}

Result<std::optional<Bytes>> Records::find(const SpaceId& space, RecordKind kind, const RecordId& id) const {
    VALISE_TRY(auto row,
        connection_->query("SELECT bytes FROM record WHERE space = ? AND kind = ? AND id = ?", space,
            static_cast<int>(kind), id));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return row.bytes(0);
}

Result<void> Records::each_after(
    const SpaceId& space, RecordKind kind, std::uint64_t position, const Visitor& visit) const {
    VALISE_TRY(const auto after, database::as_stored(position));
    VALISE_TRY(auto rows,
        connection_->query(
            "SELECT position, id, bytes FROM record WHERE space = ? AND kind = ? AND position > ? "
            "ORDER BY position",
            space, static_cast<int>(kind), after));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        VALISE_TRY(const auto id, rows.id<RecordId>(1));
        VALISE_TRY_VOID(visit(rows.number(0), id, rows.bytes(2)));
    }
}

Result<void> Records::each_of_register(const RegisterVisitor& visit) const {
    VALISE_TRY(auto rows,
        connection_->query(
            "SELECT kind, bytes FROM record WHERE space = ? AND kind IN (1, 2, 3) ORDER BY position",
            SpaceId{}));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        VALISE_TRY_VOID(visit(static_cast<RecordKind>(rows.integer(0)), rows.bytes(1)));
    }
}

Result<std::vector<SpaceId>> Records::spaces() const {
    // From space to space by one step into the index each, however much they have.
    return database::spaces_in(
        connection_->query("WITH RECURSIVE spaces(space) AS ("
                           " SELECT min(space) FROM record UNION ALL"
                           " SELECT (SELECT min(space) FROM record WHERE space > spaces.space)"
                           " FROM spaces WHERE spaces.space IS NOT NULL)"
                           "SELECT space FROM spaces WHERE space IS NOT NULL AND EXISTS"
                           " (SELECT 1 FROM record WHERE record.space = spaces.space AND kind = 4)"));
}

} // namespace valise::store
