// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "inner.hpp"
#include "schema.hpp"
#include "valise/store/attempts.hpp"

namespace valise::store {

namespace {

Result<system::FileLock> take_lock(const Layout& layout, Clock& clock) {
    const auto note = fmt::format(
        "{}\n{}\n{}\n", system::process_number(), clock.now().milliseconds, system::program_name());
    auto lock = system::FileLock::take(layout.lock(), note);
    if (lock || lock.error().code != Errc::unavailable) return lock;
    const auto holder = Store::holder(layout.folder);
    if (!holder) return lock;
    return refuse(Errc::unavailable,
        fmt::format("{}: {}, process {}", lock.error().detail, holder->program, holder->process));
}

Result<FoundStore> find_and_lock(const std::filesystem::path& folder, Clock& clock) {
    const Layout layout{folder};
    VALISE_TRY_VOID(read_slots(layout)); // so that no lock is put where there is no store
    VALISE_TRY(auto lock, take_lock(layout, clock));
    VALISE_TRY(auto slots, read_slots(layout));
    return FoundStore{layout, std::move(lock), std::move(slots)};
}

/// The slot file is by the owner of this key, so a refusal of the key means the file.
Result<database::Database> open_database(
    const std::filesystem::path& path, const database::DatabaseKey& key) {
    auto database = database::Database::open(path, key);
    if (database) return database;
    if (database.error().code == Errc::wrong_key)
        return refuse(Errc::corrupt_data, "the first page of the store is damaged, or is another store's");
    if (database.error().code == Errc::not_found)
        return refuse(Errc::corrupt_data, "the database of this store is not there");
    return database;
}

bool has_log(const std::filesystem::path& database) {
    std::error_code error;
    const auto size = std::filesystem::file_size(database.string() + "-wal", error);
    return !error && size > 0;
}

/// Whether the database is the one that the slot file speaks of, as it was when it did.
Result<bool> belong_together(
    database::Connection& connection, const SlotFileContent& slots, std::uint64_t file_number) {
    const auto known = connection.number("SELECT count(*) FROM own WHERE name IN (?, ?) AND bytes = ?",
        marker_now, marker_before, ByteView(slots.marker));
    if (!known && known.error().code == Errc::corrupt_data) return false; // nobody can tell
    if (!known) return tl::unexpected(known.error());
    return *known > 0 && slots.file_number == file_number;
}

/// What a change of data key was about to make, or had no time to remove.
void remove_other_generations(const Layout& layout, std::uint64_t own) {
    std::error_code error;
    const std::string kept = layout.database(own).filename().string();
    for (const auto& entry : std::filesystem::directory_iterator(layout.folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("valise-") && name.ends_with(".db") && name != kept)
            database::remove_database(entry.path());
    }
}

Result<void> make_files(
    const Layout& layout, const database::DatabaseKey& key, const SlotMaker& make_slots, Random& random) {
    SlotFileContent content;
    random.fill(content.store.bytes);
    random.fill(content.marker);
    const auto path = layout.database(content.generation);
    {
        VALISE_TRY(auto database, database::Database::create(path, key));
        database::Connection connection(std::move(database));
        VALISE_TRY_VOID(database::migrate(connection, migrations()));
        VALISE_TRY_VOID(put_own(connection, marker_now, content.marker));
    }
    VALISE_TRY(content.file_number, system::file_number(path));
    VALISE_TRY(content.slots, make_slots(content.store, key));
    VALISE_TRY(const SlotFile slots, SlotFile::seal(std::move(content), key));
    return system::write_file_durably(layout.slots(), slots.bytes());
}

} // namespace

Result<Store> Store::create(
    const std::filesystem::path& folder, ByteView passphrase, Outside outside, crypto::argon2::Cost cost) {
    const auto key = database::DatabaseKey::generate(outside.random);
    return create_with_key(folder, key, passphrase_alone(passphrase, outside.random, cost), outside);
}

Result<Store> Store::create_with_key(const std::filesystem::path& folder, const database::DatabaseKey& key,
    const SlotMaker& make_slots, Outside outside) {
    VALISE_TRY(auto unfinished, system::UnfinishedFolder::make(folder));
    VALISE_TRY_VOID(make_files(Layout{unfinished.path()}, key, make_slots, outside.random));
    VALISE_TRY_VOID(unfinished.finish());
    return open_with_key(folder, key, outside);
}

Result<Store> Store::open(const std::filesystem::path& folder, ByteView passphrase, Outside outside) {
    VALISE_TRY(auto found, find_and_lock(folder, outside.clock));
    const Attempts attempts(found.layout.attempts());
    VALISE_TRY_VOID(attempts.begin_one(outside.clock.now()));
    VALISE_TRY(auto key, found.slots.unlock(passphrase));
    VALISE_TRY_VOID(attempts.forget());
    return Inner::open(std::move(found), std::move(key), outside);
}

Result<Store> Store::open_with_key(
    const std::filesystem::path& folder, const database::DatabaseKey& key, Outside outside) {
    VALISE_TRY(auto found, find_and_lock(folder, outside.clock));
    VALISE_TRY_VOID(found.slots.verify(key));
    return Inner::open(std::move(found), {key.key.clone(), key.salt}, outside);
}

Result<Store> Store::Inner::open(FoundStore found, database::DatabaseKey key, Outside outside) {
    const auto path = found.layout.database(found.slots.content().generation);
    Opening opening;
    opening.was_cut_short = has_log(path);
    VALISE_TRY(auto database, open_database(path, key));
    auto inner = std::make_unique<Inner>(std::move(found), std::move(key), outside, std::move(database));
    VALISE_TRY_VOID(database::migrate(inner->connection, migrations()));

    const SlotFileContent& slots = inner->slots.content();
    VALISE_TRY(const auto number, system::file_number(path));
    VALISE_TRY(const bool is_original, belong_together(inner->connection, slots, number));
    opening.is_a_copy = !is_original;
    if (opening.was_cut_short || opening.is_a_copy) {
        VALISE_TRY_VOID(inner->connection.empty_log()); // the look is at the file
        VALISE_TRY(opening.damage, inner->connection.check_pages());
    }
    // In a copy, what lies beside may be somebody's newer work.
    if (is_original) remove_other_generations(inner->layout, slots.generation);
    inner->opening = std::move(opening);
    return Store(std::move(inner));
}

} // namespace valise::store
