// SPDX-License-Identifier: Apache-2.0
#include "valise/store/records.hpp"

#include "connection.hpp"

namespace valise::store {

Result<bool> Records::add(const SpaceId& space, RecordKind kind, const RecordId& id, ByteView bytes) {
    VALISE_TRY_VOID(
        connection_->run("INSERT OR IGNORE INTO record (space, kind, id, bytes) VALUES (?, ?, ?, ?)", space,
            static_cast<int>(kind), id, bytes));
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
    VALISE_TRY(const auto after, as_stored(position));
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

} // namespace valise::store
