// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/backups.hpp"

#include "valise/base/fixed_layout.hpp"
#include "valise/base/system.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::desk {

namespace {

constexpr std::string_view backup_setting = "backup.last";
constexpr std::size_t longest_path = 4096;

} // namespace

Result<void> make_backup(store::Store& store, Clock& clock, const std::filesystem::path& folder) {
    VALISE_TRY_VOID(store.backup(folder));
    std::error_code error;
    const auto whole = std::filesystem::absolute(folder, error).u8string();
    FixedWriter writer;
    writer.u64(static_cast<std::uint64_t>(clock.now().milliseconds));
    writer.prefixed16(as_bytes({reinterpret_cast<const char*>(whole.data()), whole.size()}));
    // A backup that nobody remembers is no less a backup.
    static_cast<void>(store.settings().put(backup_setting, writer.written()));
    return {};
}

Result<std::optional<LastBackup>> last_backup_of(store::Store& store) {
    VALISE_TRY(const auto kept, store.settings().find(backup_setting));
    if (!kept) return std::nullopt;
    FixedReader reader(*kept);
    LastBackup last;
    last.when = {static_cast<std::int64_t>(reader.u64())};
    last.folder = std::string(as_text(reader.prefixed16(longest_path)));
    VALISE_TRY_VOID(reader.finish());
    return last;
}

Result<void> test_backup(const std::filesystem::path& folder, ByteView passphrase, store::Outside outside) {
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error)) return refuse(Errc::not_found, "there is no backup");
    VALISE_TRY(const auto elsewhere, system::TemporaryFolder::make());
    const auto copy = elsewhere.path() / "store";
    VALISE_TRY_VOID(store::Store::restore(folder, copy));
    VALISE_TRY(auto store, store::Store::open(copy, passphrase, outside));
    VALISE_TRY(const auto findings, store.upkeep().check());
    if (!findings.empty()) return refuse(Errc::corrupt_data, "part of the backup cannot be read");
    return {};
}

} // namespace valise::desk
