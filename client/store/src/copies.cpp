// SPDX-License-Identifier: Apache-2.0
// Whole copies of a store: under a new key, as a backup, and back from one.
#include "inner.hpp"

namespace valise::store {

namespace {

/// Opens a copy and looks at all of it: what was written is what can be read.
Result<database::Database> read_back(const std::filesystem::path& path, const database::DatabaseKey& key) {
    VALISE_TRY(auto copy, database::Database::open(path, key));
    VALISE_TRY(const auto damage, copy.check_pages());
    if (!damage.empty()) return refuse(Errc::corrupt_data, "the disk returned other bytes");
    VALISE_TRY(const auto troubles, copy.check_structure());
    if (!troubles.empty()) return refuse(Errc::corrupt_data, "the copy does not hold together");
    return copy;
}

/// A file of any size, durably.
Result<void> copy_durably(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code error;
    if (!std::filesystem::copy_file(from, to, error))
        return refuse(error == std::errc::no_space_on_device ? Errc::exhausted : Errc::unavailable,
            "a file of the backup cannot be copied");
    return system::flush_to_disk(to);
}

} // namespace

Result<void> Store::rekey(const SlotMaker& make_slots) {
    VALISE_TRY_VOID(inner_->connection.require_no_transaction());
    auto key = database::DatabaseKey::generate(inner_->outside.random);
    SlotFileContent content = inner_->slots.content();
    const auto path = inner_->layout.database(++content.generation);

    database::remove_database(path);
    auto made = inner_->connection.export_to(path, key).and_then([&]() -> Result<database::Database> {
        VALISE_TRY(const auto number, system::file_number(path));
        content.file_number = inner_->opening.is_a_copy ? 0 : number; // which a new key does not settle
        VALISE_TRY(content.slots, make_slots(content.store, key));
        VALISE_TRY(auto copy, read_back(path, key));
        // Before a slot file names it, its name is on the disk.
        VALISE_TRY_VOID(system::flush_to_disk(inner_->layout.folder));
        return copy;
    });
    auto slots = made ? SlotFile::seal(std::move(content), key) : tl::unexpected(made.error());
    if (!slots) {
        made = tl::unexpected(slots.error());
        database::remove_database(path);
        return tl::unexpected(std::move(slots).error());
    }
    return inner_->change_over(*std::move(made), std::move(key), *std::move(slots));
}

/// The slot file says which of the two databases is the store: its rename is the moment of the change.
Result<void> Store::Inner::change_over(
    database::Database database, database::DatabaseKey new_key, SlotFile new_slots) {
    const system::InterruptsHeld until_both_have_changed;
    const auto old_path = database_path();
    auto written = system::write_file_durably(layout.slots(), new_slots.bytes());
    if (!written) {
        const auto stands = read_slots(layout);
        if (stands && stands->bytes() == slots.bytes())
            return written; // the next opening removes the new one
        connection.close(); // which of the two it is, the next opening finds out; both are whole
        return written;
    }
    key = std::move(new_key);
    slots = std::move(new_slots);
    connection.replace(std::move(database));
    database::remove_database(old_path);
    return system::flush_to_disk(layout.folder);
}

Result<void> Store::backup(const std::filesystem::path& folder) {
    VALISE_TRY_VOID(inner_->connection.require_no_transaction());
    VALISE_TRY(auto unfinished, system::UnfinishedFolder::make(folder));
    SlotFileContent content = inner_->slots.content();
    content.file_number = 0;
    inner_->outside.random.fill(content.marker); // which no database has
    const auto path = Layout{unfinished.path()}.database(content.generation);
    VALISE_TRY_VOID(inner_->connection.export_to(path, inner_->key));
    VALISE_TRY_VOID(read_back(path, inner_->key));
    VALISE_TRY(const SlotFile slots, SlotFile::seal(std::move(content), inner_->key));
    VALISE_TRY_VOID(system::write_file_durably(Layout{unfinished.path()}.slots(), slots.bytes()));
    return unfinished.finish();
}

Result<void> Store::restore(const std::filesystem::path& backup, const std::filesystem::path& folder) {
    const Layout from{backup};
    VALISE_TRY(const SlotFile slots, read_slots(from));
    const auto database = from.database(slots.content().generation);
    std::error_code error;
    if (std::filesystem::exists(database.string() + "-wal", error))
        return refuse(Errc::unavailable, "this is a store in use, not a backup");
    VALISE_TRY(auto unfinished, system::UnfinishedFolder::make(folder));
    VALISE_TRY_VOID(copy_durably(database, Layout{unfinished.path()}.database(slots.content().generation)));
    VALISE_TRY_VOID(system::write_file_durably(Layout{unfinished.path()}.slots(), slots.bytes()));
    return unfinished.finish();
}

} // namespace valise::store
