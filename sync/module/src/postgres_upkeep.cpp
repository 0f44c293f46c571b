// SPDX-License-Identifier: Apache-2.0
// Looking after a ledger in PostgreSQL: its audit and its check.
#include "checking.hpp"
#include "postgres_state.hpp"
#include "stored_forms.hpp"

namespace valise::module {

namespace {

constexpr std::int64_t notes_at_once = 1000;

Result<std::vector<AuditEntry>> entries_in(const PostgresRows& rows) {
    std::vector<AuditEntry> entries(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        AuditEntry& entry = entries[row];
        entry.number = rows.number(row, 0);
        entry.note.moment.milliseconds = rows.integer(row, 1);
        entry.note.event = static_cast<AuditEvent>(rows.integer(row, 2));
        VALISE_TRY(entry.note.about, array_of<32>(rows.bytes(row, 3)));
        entry.note.count = rows.number(row, 4);
        VALISE_TRY(entry.hash, array_of<32>(rows.bytes(row, 5)));
    }
    return entries;
}

Result<std::vector<exchange::ChunkName>> chunks_in(const PostgresRows& rows) {
    std::vector<exchange::ChunkName> names(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        VALISE_TRY(names[row].space.bytes, array_of<SpaceId::size>(rows.bytes(row, 0)));
        VALISE_TRY(names[row].name, array_of<32>(rows.bytes(row, 1)));
    }
    return names;
}

Result<std::vector<LedgerFinding>> sizes_in(const PostgresRows& rows) {
    std::vector<LedgerFinding> findings;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        VALISE_TRY(const auto space, array_of<SpaceId::size>(rows.bytes(row, 0)));
        findings.push_back({SpaceId{space}, 0, "the sizes do not add up"});
    }
    return findings;
}

} // namespace

/// The row of the last note is held, so that each has one behind it.
Result<void> add_note(PostgresConnection& connection, const AuditNote& note) {
    VALISE_TRY(const auto counted,
        connection.run("UPDATE own SET number = number + 1 WHERE name = 'notes' RETURNING number"));
    if (counted.is_empty()) return refuse(Errc::corrupt_data, "the ledger does not count its notes");
    const std::uint64_t number = counted.number(0, 0);
    crypto::Digest before{};
    VALISE_TRY(const auto last, connection.run("SELECT hash FROM audit WHERE number = $1", {number - 1}));
    if (!last.is_empty()) {
        VALISE_TRY(before, array_of<32>(last.bytes(0, 0)));
    }
    const auto hash = chain_hash(before, number, note);
    return connection
        .run("INSERT INTO audit (number, moment, event, about, count, hash) VALUES ($1, $2, $3, $4, $5, $6)",
            {number, note.moment.milliseconds, static_cast<int>(note.event), ByteView(note.about), note.count,
                ByteView(hash)})
        .map([](const auto&) {});
}

Result<void> PostgresLedger::note(const AuditNote& note) {
    return state_->in_transaction([&](PostgresConnection& connection) { return add_note(connection, note); });
}

Result<void> PostgresLedger::each_noted(const AuditVisitor& visit) {
    for (std::uint64_t after = 0;;) {
        const auto read = [&](PostgresConnection& connection) {
            return connection
                .run("SELECT number, moment, event, about, count, hash FROM audit WHERE number > $1 "
                     "ORDER BY number LIMIT $2",
                    {after, notes_at_once})
                .and_then(entries_in);
        };
        VALISE_TRY(const auto entries, state_->with_connection(read));
        for (const AuditEntry& entry : entries) {
            if (!visit(entry)) return {};
            after = entry.number;
        }
        if (entries.empty()) return {};
    }
}

Result<std::uint32_t> PostgresLedger::raise_instance(Timestamp now) {
    return state_->in_transaction([&](PostgresConnection& connection) -> Result<std::uint32_t> {
        VALISE_TRY(const auto rows,
            connection.run("UPDATE own SET number = greatest(number + 1, $1) WHERE name = 'instance' "
                           "RETURNING number",
                {least_instance_at(now)}));
        if (rows.is_empty()) return refuse(Errc::corrupt_data, "the ledger has no instance");
        const auto instance = static_cast<std::uint32_t>(rows.integer(0, 0));
        // Where devices were in a life that is over.
        VALISE_TRY_VOID(connection.run("DELETE FROM device_memory"));
        VALISE_TRY_VOID(add_note(connection, {AuditEvent::restored, now, {}, instance}));
        return instance;
    });
}

Result<std::vector<ModuleLedger::End>> PostgresLedger::ends() {
    return state_->with_connection([](PostgresConnection& connection) -> Result<std::vector<End>> {
        VALISE_TRY(const auto rows, connection.run("SELECT id, position FROM space"));
        std::vector<End> ends(rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            VALISE_TRY(ends[row].space.bytes, array_of<SpaceId::size>(rows.bytes(row, 0)));
            ends[row].position = rows.number(row, 1);
        }
        return ends;
    });
}

Result<std::vector<LedgerFinding>> PostgresLedger::check() {
    std::vector<LedgerFinding> findings;
    VALISE_TRY_VOID(check_sequences(*this, findings));
    VALISE_TRY_VOID(check_notes(*this, findings));
    VALISE_TRY(const auto sizes, state_->with_connection([](PostgresConnection& connection) {
        return connection
            .run("SELECT id FROM space "
                 "LEFT JOIN (SELECT space, sum(length(bytes)) AS size FROM item GROUP BY space) AS items "
                 "ON items.space = id "
                 "LEFT JOIN (SELECT space, sum(length(bytes)) AS size FROM chunk GROUP BY space) AS chunks "
                 "ON chunks.space = id "
                 "WHERE bytes <> CAST(coalesce(items.size, 0) + coalesce(chunks.size, 0) AS BIGINT)")
            .and_then(sizes_in);
    }));
    findings.insert(findings.end(), sizes.begin(), sizes.end());
    VALISE_TRY(const auto names, state_->with_connection([](PostgresConnection& connection) {
        return connection.run("SELECT space, name FROM chunk ORDER BY space, name").and_then(chunks_in);
    }));
    for (const exchange::ChunkName& name : names) {
        const auto bytes = chunk(name);
        if (bytes) continue;
        if (bytes.error().code != Errc::corrupt_data) return tl::unexpected(bytes.error());
        findings.push_back({name.space, 0, bytes.error().detail + ": " + to_hex(name.name)});
    }
    return findings;
}

} // namespace valise::module
