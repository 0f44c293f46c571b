// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <mutex>

#include "shared_readers.hpp"
#include "shared_writer.hpp"
#include "valise/base/system.hpp"
#include "valise/module/sqlite_ledger.hpp"

namespace valise::module {

/// The names within the folder of a ledger.
struct LedgerLayout {
    std::filesystem::path folder;

    [[nodiscard]] std::filesystem::path database() const { return folder / "ledger.db"; }
    [[nodiscard]] std::filesystem::path lock() const { return folder / "ledger.lock"; }
    [[nodiscard]] std::filesystem::path chunks() const { return folder / "chunks"; }
    [[nodiscard]] std::filesystem::path chunks_of(const SpaceId& space) const {
        return chunks() / space.hex();
    }
    [[nodiscard]] std::filesystem::path chunk(const exchange::ChunkName& name) const {
        return chunks_of(name.space) / to_hex(name.name);
    }
};

/// An open ledger. The database closes before the lock goes.
struct SqliteLedger::State {
    State(LedgerLayout its_layout, system::FileLock its_lock, const database::DatabaseKey& its_key,
        database::Database database)
        : layout(std::move(its_layout)),
          lock(std::move(its_lock)),
          key{its_key.key.clone(), its_key.salt},
          writer(std::move(database)),
          readers(layout.database(), {key.key.clone(), key.salt}) {}

    [[nodiscard]] Result<void> write_memories();

    LedgerLayout layout;
    system::FileLock lock;
    database::DatabaseKey key;
    SharedWriter writer;
    SharedReaders readers;

    std::mutex memories_mutex;
    std::map<SubjectId, exchange::DeviceMemory> memories; ///< Those that are not in the database yet.

    std::array<std::mutex, 16> chunk_mutexes; ///< Two threads never make one file; by the name's first byte.
};

/// Makes the folder for the chunks of a space if it is not there, durably.
[[nodiscard]] Result<void> make_chunk_folder(const LedgerLayout& layout, const SpaceId& space);

/// What a space is in the tables.
struct SpaceRow {
    std::int64_t number = 0;
    exchange::Place end;
    std::uint64_t bytes = 0;
};
[[nodiscard]] Result<std::optional<SpaceRow>> find_space(
    database::Connection& connection, const SpaceId& space);
/// Makes the row if it is not there.
[[nodiscard]] Result<SpaceRow> make_space(database::Connection& connection, const SpaceId& space);

/// Counts so much more for somebody in a space of this number.
[[nodiscard]] Result<void> count_for(database::Connection& connection, std::int64_t space,
    const exchange::Account& account, const exchange::Usage& more);

[[nodiscard]] Result<void> add_note(database::Connection& connection, const AuditNote& note);

} // namespace valise::module
