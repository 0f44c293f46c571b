// SPDX-License-Identifier: Apache-2.0
#include "valise/store/documents.hpp"

#include "valise/database/connection.hpp"

namespace valise::store {

namespace {

Result<StoredDocument> document_in(const database::Query& row) {
    StoredDocument document;
    VALISE_TRY(document.space, row.id<SpaceId>(0));
    VALISE_TRY(document.object, row.id<ObjectId>(1));
    document.kind = static_cast<std::uint8_t>(row.integer(2));
    document.version = row.bytes(3);
    document.state = row.bytes(4);
    return document;
}

} // namespace

Result<void> Documents::put(const StoredDocument& document) {
    return connection_->run(
        "INSERT INTO document (space, object, kind, version, state) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (space, object) DO UPDATE SET kind = excluded.kind, "
        "version = excluded.version, state = excluded.state",
        document.space, document.object, document.kind, ByteView(document.version), ByteView(document.state));
}

Result<std::optional<StoredDocument>> Documents::find(const SpaceId& space, const ObjectId& object) const {
    VALISE_TRY(auto row,
        connection_->query(
            "SELECT space, object, kind, version, state FROM document WHERE space = ? AND object = ?", space,
            object));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return document_in(row);
}

Result<void> Documents::each(const SpaceId& space, const Visitor& visit) const {
    VALISE_TRY(auto rows,
        connection_->query(
            "SELECT space, object, kind, version, state FROM document WHERE space = ? ORDER BY object",
            space));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        VALISE_TRY(const StoredDocument document, document_in(rows));
        VALISE_TRY_VOID(visit(document));
    }
}

Result<void> Documents::remove(const SpaceId& space, const ObjectId& object) {
    return connection_->atomically([&] {
        return connection_->run("DELETE FROM document WHERE space = ? AND object = ?", space, object)
            .and_then([&] {
                return connection_->run("DELETE FROM history WHERE space = ? AND object = ?", space, object);
            });
    });
}

Result<void> Documents::put_history(const SpaceId& space, const ObjectId& object, ByteView history) {
    return connection_->run("INSERT INTO history (space, object, bytes) VALUES (?, ?, ?) "
                            "ON CONFLICT (space, object) DO UPDATE SET bytes = excluded.bytes",
        space, object, history);
}

Result<std::optional<Bytes>> Documents::history(const SpaceId& space, const ObjectId& object) const {
    VALISE_TRY(auto row,
        connection_->query("SELECT bytes FROM history WHERE space = ? AND object = ?", space, object));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return row.bytes(0);
}

} // namespace valise::store
