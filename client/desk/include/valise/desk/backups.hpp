// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "valise/store/store.hpp"

/// Backups of a valise: making one, knowing where the last is, and testing it.
namespace valise::desk {

/// Where the last backup was made, and when, by this computer's clock.
struct LastBackup {
    Timestamp when;
    std::string folder; ///< UTF-8.

    bool operator==(const LastBackup&) const = default;
};

/// Makes one in a folder that is not there, reads it back, and remembers it. Refuses as
/// `store::Store::backup`.
[[nodiscard]] Result<void> make_backup(
    store::Store& store, Clock& clock, const std::filesystem::path& folder);
/// Nothing before the first.
[[nodiscard]] Result<std::optional<LastBackup>> last_backup_of(store::Store& store);

/// Opens a copy of a backup with this passphrase and reads all of it; the backup and the valise stay as they
/// are. `wrong_key` when the passphrase does not open it, `not_found` when it is not there, `corrupt_data`
/// when part of it cannot be read.
[[nodiscard]] Result<void> test_backup(
    const std::filesystem::path& folder, ByteView passphrase, store::Outside outside);

} // namespace valise::desk
