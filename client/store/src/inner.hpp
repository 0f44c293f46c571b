// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.hpp"
#include "valise/base/system.hpp"
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
void remove_database(const std::filesystem::path& path);

/// A folder of its own beside the one that is to be made, which takes its name when it is finished.
class Unfinished {
public:
    /// `invalid_input` when there is something under the name already.
    [[nodiscard]] static Result<Unfinished> make(const std::filesystem::path& folder);
    Unfinished(Unfinished&& other) noexcept = default;
    Unfinished& operator=(Unfinished&&) = delete;
    ~Unfinished();

    [[nodiscard]] const Layout& layout() const { return layout_; }
    [[nodiscard]] Result<void> finish();

private:
    Unfinished(std::filesystem::path target, std::filesystem::path folder)
        : target_(std::move(target)), layout_{std::move(folder)} {}

    std::filesystem::path target_;
    Layout layout_;
};

/// The markers that the database and the slot file have in common; the earlier one counts too, because they
/// are written one after the other.
inline constexpr std::string_view marker_now = "marker";
inline constexpr std::string_view marker_before = "marker before";
[[nodiscard]] Result<void> put_own(Connection& connection, std::string_view name, ByteView bytes);

/// A store that was found and is held, but not opened.
struct FoundStore {
    Layout layout;
    system::FileLock lock;
    SlotFile slots;
};

/// An open store. The database closes before the lock goes.
struct Store::Inner {
    Inner(FoundStore found, DatabaseKey key_of_all, Outside outside_world, Database database)
        : layout(std::move(found.layout)),
          lock(std::move(found.lock)),
          key(std::move(key_of_all)),
          slots(std::move(found.slots)),
          outside(outside_world),
          connection(std::move(database)) {}

    [[nodiscard]] static Result<Store> open(FoundStore found, DatabaseKey key, Outside outside);

    [[nodiscard]] std::filesystem::path database_path() const {
        return layout.database(slots.content().generation);
    }
    [[nodiscard]] Result<void> write_slots(SlotFileContent content);
    /// Writes a slot file with a marker that it and the database share from now on.
    [[nodiscard]] Result<void> mark(SlotFileContent content);

    /// Goes over to a database that was made from this one, and is whole.
    [[nodiscard]] Result<void> change_over(Database database, DatabaseKey new_key, SlotFile new_slots);

    Layout layout;
    system::FileLock lock;
    DatabaseKey key;
    SlotFile slots;
    Outside outside;
    Connection connection;
    Opening opening;
};

} // namespace valise::store
