// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "valise/module/module_ledger.hpp"
#include "valise/service/key_folder.hpp"

/// What an administrator does with a module, beside serving it.
namespace valise::service {

/// Where a module lies: its folder and, if the ledger is not in it, how to reach its PostgreSQL database.
/// A value.
struct ModulePlace {
    std::filesystem::path folder;
    std::string database;

    [[nodiscard]] KeyFolder keys() const { return KeyFolder(folder / "keys"); }
    [[nodiscard]] std::filesystem::path ledger() const { return folder / "ledger"; }
    /// What the process that serves it says of itself, in JSON.
    [[nodiscard]] std::filesystem::path served() const { return folder / "served"; }
    /// Of the last backup: its moment and how many items, in decimal.
    [[nodiscard]] std::filesystem::path backed_up() const { return folder / "backed-up"; }
};

/// Opens the ledger, and makes it if it is not there and may be made.
[[nodiscard]] Result<std::unique_ptr<module::ModuleLedger>> open_ledger(
    const ModulePlace& place, bool may_make, Timestamp now);

/// When a backup was made last, and of how many items.
struct BackupMark {
    Timestamp moment;
    std::uint64_t items = 0;

    bool operator==(const BackupMark&) const = default;
};
[[nodiscard]] std::optional<BackupMark> last_backup(const ModulePlace& place);

/// Copies ledger and signing key to a folder that is not there yet, under the key in this file, which is made
/// if it is not there; reads the copy back. Whoever serves the module goes on. `unsupported` for one in
/// PostgreSQL, `corrupt_data`, and no copy, when something cannot be read.
[[nodiscard]] Result<BackupMark> back_up(const ModulePlace& place, const std::filesystem::path& target,
    const std::filesystem::path& key_file, Timestamp now, Random& random);
/// Reads all of a backup: what is wrong with it.
[[nodiscard]] Result<std::vector<module::LedgerFinding>> verify(
    const std::filesystem::path& backup, const std::filesystem::path& key_file);
/// Makes a module of it, in a folder that is not there yet, and gives its instance.
[[nodiscard]] Result<std::uint32_t> restore(const std::filesystem::path& backup,
    const std::filesystem::path& key_file, const std::filesystem::path& folder, Timestamp now,
    Random& random);

/// Walks along the audit, also while the module is served. `corrupt_data` where it was changed: what was told
/// before that stands.
[[nodiscard]] Result<void> each_noted(const ModulePlace& place, const module::AuditVisitor& visit);

/// What is to be known of a module at a glance, as JSON: of the process that serves it, or of its folder.
[[nodiscard]] Result<std::string> status(const ModulePlace& place);

} // namespace valise::service
