// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/system.hpp"
#include "valise/database/connection.hpp"
#include "valise/store/store.hpp"

namespace valise::store {

/// The names within the folder of a store.
struct Layout {
    std::filesystem::path folder;

    [[nodiscard]] std::filesystem::path slots() const { return folder / "valise.slots"; }
    [[nodiscard]] std::filesystem::path lock() const { return folder / "valise.lock"; }
    [[nodiscard]] std::filesystem::path attempts() const { return folder / "valise.attempts"; }
    [[nodiscard]] std::filesystem::path database(std::uint64_t generation) const;
};

[[nodiscard]] Result<SlotFile> read_slots(const Layout& layout);

/// The markers that the database and the slot file have in common; the earlier one counts too, because they
/// are written one after the other.
inline constexpr std::string_view marker_now = "marker";
inline constexpr std::string_view marker_before = "marker before";
[[nodiscard]] Result<void> put_own(database::Connection& connection, std::string_view name, ByteView bytes);

/// A store that was found and is held, but not opened.
struct FoundStore {
    Layout layout;
    system::FileLock lock;
    SlotFile slots;
};

/// An open store. The database closes before the lock goes.
struct Store::Inner {
    Inner(FoundStore found, database::DatabaseKey key_of_all, Outside outside_world,
        database::Database database)
        : layout(std::move(found.layout)),
          lock(std::move(found.lock)),
          key(std::move(key_of_all)),
          slots(std::move(found.slots)),
          outside(outside_world),
          connection(std::move(database)) {}

    [[nodiscard]] static Result<Store> open(FoundStore found, database::DatabaseKey key, Outside outside);

    [[nodiscard]] std::filesystem::path database_path() const {
        return layout.database(slots.content().generation);
    }
    [[nodiscard]] Result<void> write_slots(SlotFileContent content);
    /// Writes a slot file with a marker that it and the database share from now on.
    [[nodiscard]] Result<void> mark(SlotFileContent content);

    /// Goes over to a database that was made from this one, and is whole.
    [[nodiscard]] Result<void> change_over(
        database::Database database, database::DatabaseKey new_key, SlotFile new_slots);

    Layout layout;
    system::FileLock lock;
    database::DatabaseKey key;
    SlotFile slots;
    Outside outside;
    database::Connection connection;
    Opening opening;
};

} // namespace valise::store
