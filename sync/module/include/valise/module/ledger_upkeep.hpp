// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "valise/module/sqlite_ledger.hpp"

/// What is done with a ledger in a folder while nobody serves it. A ledger in PostgreSQL is copied and
/// put back with PostgreSQL's own means (`pg_dump`, or archived logs for any moment); after it was put back,
/// `raise_instance`, and before any device meets it.
namespace valise::module {

/// Reads all of a backup, as `SqliteLedger::check` does. The folder must be one that can be written to, since
/// a lock is taken in it.
[[nodiscard]] Result<std::vector<LedgerFinding>> verify_backup(
    const std::filesystem::path& backup, const database::DatabaseKey& key);

/// Makes a ledger from a backup, under a key of its own, in a folder that is not there yet: it begins the
/// next instance (`ModuleLedger::raise_instance`), which is given. The backup stays as it is. `corrupt_data`,
/// and no ledger, when something of the backup cannot be read.
[[nodiscard]] Result<std::uint32_t> restore_ledger(const std::filesystem::path& backup,
    const database::DatabaseKey& backup_key, const std::filesystem::path& folder,
    const database::DatabaseKey& key, Timestamp now);

/// As `SqliteLedger::back_up`, from another process than the one that holds the ledger, if any does: it goes
/// on, and nothing is noted. Gives how many items the copy has.
[[nodiscard]] Result<std::uint64_t> copy_served_ledger(const std::filesystem::path& ledger,
    const database::DatabaseKey& key, const std::filesystem::path& folder,
    const database::DatabaseKey& folder_key);

/// Walks along the audit of a ledger that another process may hold.
[[nodiscard]] Result<void> read_served_audit(
    const std::filesystem::path& ledger, const database::DatabaseKey& key, const AuditVisitor& visit);

} // namespace valise::module
