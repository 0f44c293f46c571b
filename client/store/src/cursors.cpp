// SPDX-License-Identifier: Apache-2.0
#include "valise/store/cursors.hpp"

#include "valise/database/connection.hpp"

namespace valise::store {

namespace {

Result<std::optional<Bytes>> first_bytes(Result<database::Query> rows) {
    if (!rows) return tl::unexpected(std::move(rows).error());
    VALISE_TRY(const bool has_row, rows->next());
    if (!has_row) return std::nullopt;
    return rows->bytes(0);
}

} // namespace

Result<void> Cursors::put(const SpaceId& space, ByteView peer, ByteView cursor) {
    return connection_->run(
        "INSERT OR REPLACE INTO cursor (space, peer, bytes) VALUES (?, ?, ?)", space, peer, cursor);
}

Result<std::optional<Bytes>> Cursors::find(const SpaceId& space, ByteView peer) const {
    return first_bytes(
        connection_->query("SELECT bytes FROM cursor WHERE space = ? AND peer = ?", space, peer));
}

Result<void> Settings::put(std::string_view name, ByteView value) {
    return connection_->run("INSERT OR REPLACE INTO setting (name, bytes) VALUES (?, ?)", name, value);
}

Result<std::optional<Bytes>> Settings::find(std::string_view name) const {
    return first_bytes(connection_->query("SELECT bytes FROM setting WHERE name = ?", name));
}

Result<void> Settings::remove(std::string_view name) {
    return connection_->run("DELETE FROM setting WHERE name = ?", name);
}

} // namespace valise::store
