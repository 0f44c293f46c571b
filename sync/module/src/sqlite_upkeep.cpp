// SPDX-License-Identifier: Apache-2.0
// Looking after a ledger in a folder: its audit, its check, and whole copies of it.
#include "checking.hpp"
#include "sqlite_schema.hpp"
#include "sqlite_state.hpp"
#include "stored_forms.hpp"
#include "valise/module/ledger_upkeep.hpp"

namespace valise::module {

namespace {

using database::Connection;

Result<std::uint32_t> begin_instance(Connection& connection, Timestamp now) {
    VALISE_TRY_VOID(connection.run(
        "UPDATE own SET number = max(number + 1, ?) WHERE name = 'instance'", least_instance_at(now)));
    // Where devices were in a life that is over.
    VALISE_TRY_VOID(connection.run("DELETE FROM device_memory"));
    VALISE_TRY(const auto number, connection.number("SELECT number FROM own WHERE name = 'instance'"));
    const auto instance = static_cast<std::uint32_t>(number);
    VALISE_TRY_VOID(add_note(connection, {AuditEvent::restored, now, {}, instance}));
    return instance;
}

/// The chunks that are said to be there.
Result<std::vector<exchange::ChunkName>> chunks_in(Connection& connection) {
    VALISE_TRY(auto rows, connection.query("SELECT space, name FROM chunk ORDER BY space, name"));
    std::vector<exchange::ChunkName> names;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return names;
        exchange::ChunkName name;
        VALISE_TRY(name.space, rows.id<SpaceId>(0));
        VALISE_TRY(name.name, array_of<32>(rows.bytes(1)));
        names.push_back(name);
    }
}

Result<void> check_chunks(SqliteLedger& ledger, const std::vector<exchange::ChunkName>& names,
    std::vector<LedgerFinding>& findings) {
    for (const exchange::ChunkName& name : names) {
        const auto bytes = ledger.chunk(name);
        if (bytes) continue;
        if (bytes.error().code != Errc::corrupt_data) return tl::unexpected(bytes.error());
        findings.push_back({name.space, 0, bytes.error().detail + ": " + to_hex(name.name)});
    }
    return {};
}

Result<void> check_sizes(Connection& connection, std::vector<LedgerFinding>& findings) {
    VALISE_TRY(auto rows,
        connection.query(
            "SELECT id FROM space WHERE space.bytes <> "
            "(SELECT coalesce(sum(length(item.bytes)), 0) FROM item WHERE item.space = space.number) + "
            "(SELECT coalesce(sum(chunk.size), 0) FROM chunk WHERE chunk.space = space.id)"));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        VALISE_TRY(const auto space, rows.id<SpaceId>(0));
        findings.push_back({space, 0, "the sizes do not add up"});
    }
}

/// What pages and tables say of themselves.
Result<void> check_database(Connection& connection, std::vector<LedgerFinding>& findings) {
    VALISE_TRY(auto troubles, connection.check_pages());
    if (troubles.empty()) { // damaged ones would end this question half-way
        VALISE_TRY(troubles, connection.check_structure());
    }
    for (std::string& line : troubles) findings.push_back({std::nullopt, 0, std::move(line)});
    return {};
}

/// Copies the tables of a ledger as they are at one moment; `change` is the last thing done to the copy.
/// Gives the chunks that belong to them.
Result<std::vector<exchange::ChunkName>> copy_tables(const std::filesystem::path& from,
    const database::DatabaseKey& from_key, const std::filesystem::path& to, const database::DatabaseKey& key,
    const SharedWriter::Work& change) {
    VALISE_TRY(auto source, database::Database::open(from, from_key));
    Connection one_moment(std::move(source));
    VALISE_TRY_VOID(one_moment.run_script("BEGIN")); // closing ends it
    VALISE_TRY(auto target, database::Database::create(to, key));
    Connection copy(std::move(target));
    VALISE_TRY_VOID(database::migrate(copy, ledger_migrations()));
    const auto copied =
        copy.atomically([&] { return copy_rows(one_moment, copy).and_then([&] { return change(copy); }); });
    if (!copied) return tl::unexpected(copied.error());
    return chunks_in(copy);
}

Result<void> walk_notes(Connection& connection, const AuditVisitor& visit) {
    VALISE_TRY(auto rows,
        connection.query("SELECT number, moment, event, about, count, hash FROM audit ORDER BY number"));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        AuditEntry entry;
        entry.number = rows.number(0);
        entry.note.moment.milliseconds = rows.integer(1);
        entry.note.event = static_cast<AuditEvent>(rows.integer(2));
        VALISE_TRY(entry.note.about, array_of<32>(rows.bytes(3)));
        entry.note.count = rows.number(4);
        VALISE_TRY(entry.hash, array_of<32>(rows.bytes(5)));
        if (!visit(entry)) return {};
    }
}

/// Makes a copy of a whole ledger, and reads all of it.
Result<void> copy_ledger(const LedgerLayout& from, const database::DatabaseKey& from_key,
    const std::filesystem::path& folder, const database::DatabaseKey& key, const SharedWriter::Work& change) {
    VALISE_TRY(auto unfinished, system::UnfinishedFolder::make(folder));
    const LedgerLayout to{unfinished.path()};
    VALISE_TRY_VOID(system::make_private_folder(to.chunks()));
    VALISE_TRY(const auto names, copy_tables(from.database(), from_key, to.database(), key, change));
    for (const exchange::ChunkName& name : names) {
        VALISE_TRY(const Bytes bytes, system::read_file(from.chunk(name), exchange::largest_item));
        VALISE_TRY_VOID(make_chunk_folder(to, name.space));
        VALISE_TRY_VOID(system::write_file_durably(to.chunk(name), bytes));
    }
    VALISE_TRY(const auto findings, verify_backup(to.folder, key));
    if (!findings.empty()) return refuse(Errc::corrupt_data, "not copied: " + findings.front().detail);
    return unfinished.finish();
}

} // namespace

Result<void> add_note(Connection& connection, const AuditNote& note) {
    std::uint64_t number = 1;
    crypto::Digest hash{};
    {
        VALISE_TRY(
            auto last, connection.query("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"));
        VALISE_TRY(const bool has_row, last.next());
        if (has_row) {
            number = last.number(0) + 1;
            VALISE_TRY(hash, array_of<32>(last.bytes(1)));
        }
    }
    return connection.run("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?)", number, note.moment.milliseconds,
        static_cast<int>(note.event), ByteView(note.about), note.count,
        ByteView(chain_hash(hash, number, note)));
}

Result<void> SqliteLedger::note(const AuditNote& note) {
    return state_->writer.write([&](Connection& connection) { return add_note(connection, note); });
}

Result<void> SqliteLedger::each_noted(const AuditVisitor& visit) {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    return walk_notes(*reader, visit);
}

Result<void> read_served_audit(
    const std::filesystem::path& ledger, const database::DatabaseKey& key, const AuditVisitor& visit) {
    VALISE_TRY(auto database, database::Database::open(LedgerLayout{ledger}.database(), key));
    Connection connection(std::move(database));
    return walk_notes(connection, visit);
}

Result<std::uint32_t> SqliteLedger::raise_instance(Timestamp now) {
    const std::lock_guard lock(state_->memories_mutex);
    std::uint32_t instance = 0;
    VALISE_TRY_VOID(state_->writer.write([&](Connection& connection) -> Result<void> {
        VALISE_TRY(instance, begin_instance(connection, now));
        return {};
    }));
    state_->memories.clear();
    return instance;
}

bool SqliteLedger::has_lost_the_disk() const noexcept { return state_->writer.has_lost_the_disk(); }

Result<std::vector<ModuleLedger::End>> SqliteLedger::ends() {
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY(auto rows, reader->query("SELECT id, position FROM space"));
    std::vector<End> ends;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return ends;
        VALISE_TRY(const auto space, rows.id<SpaceId>(0));
        ends.push_back({space, rows.number(1)});
    }
}

Result<std::vector<LedgerFinding>> SqliteLedger::check() {
    std::vector<LedgerFinding> findings;
    VALISE_TRY_VOID(
        state_->writer.alone([&](Connection& connection) { return check_database(connection, findings); }));
    if (!findings.empty()) return findings;
    VALISE_TRY_VOID(check_sequences(*this, findings));
    VALISE_TRY_VOID(check_notes(*this, findings));
    VALISE_TRY(const auto reader, state_->readers.borrow());
    VALISE_TRY_VOID(check_sizes(*reader, findings));
    VALISE_TRY(const auto names, chunks_in(*reader));
    VALISE_TRY_VOID(check_chunks(*this, names, findings));
    return findings;
}

Result<void> SqliteLedger::back_up(
    const std::filesystem::path& folder, const database::DatabaseKey& key, Timestamp now) {
    VALISE_TRY(const auto items, copy_served_ledger(state_->layout.folder, state_->key, folder, key));
    return note({AuditEvent::backed_up, now, {}, items});
}

Result<std::uint64_t> copy_served_ledger(const std::filesystem::path& ledger,
    const database::DatabaseKey& key, const std::filesystem::path& folder,
    const database::DatabaseKey& folder_key) {
    std::uint64_t items = 0;
    VALISE_TRY_VOID(
        copy_ledger(LedgerLayout{ledger}, key, folder, folder_key, [&](Connection& copy) -> Result<void> {
            VALISE_TRY(const auto count, copy.number("SELECT count(*) FROM item"));
            items = static_cast<std::uint64_t>(count);
            return {};
        }));
    return items;
}

Result<std::vector<LedgerFinding>> verify_backup(
    const std::filesystem::path& backup, const database::DatabaseKey& key) {
    VALISE_TRY(const auto ledger, SqliteLedger::open(backup, key));
    return ledger->check();
}

Result<std::uint32_t> restore_ledger(const std::filesystem::path& backup,
    const database::DatabaseKey& backup_key, const std::filesystem::path& folder,
    const database::DatabaseKey& key, Timestamp now) {
    const LedgerLayout from{backup};
    VALISE_TRY(const auto held, SqliteLedger::open(backup, backup_key)); // which nobody serves meanwhile
    std::uint32_t instance = 0;
    VALISE_TRY_VOID(copy_ledger(from, backup_key, folder, key, [&](Connection& copy) -> Result<void> {
        VALISE_TRY(instance, begin_instance(copy, now));
        return {};
    }));
    return instance;
}

} // namespace valise::module
