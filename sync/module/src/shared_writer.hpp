// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include "valise/database/connection.hpp"

namespace valise::module {

/// The one writer of a database, for many threads.
///
/// Threads that write at the same time share one transaction, and one wait for the disk: the first of them
/// does the work of all who have come meanwhile, each part still all or nothing. What is accepted is
/// safe on the disk. After a failed flush everything is refused, until the database is opened again.
///
/// Used by several threads at once.
class SharedWriter {
public:
    using Work = std::function<Result<void>(database::Connection&)>;

    explicit SharedWriter(database::Database database) : connection_(std::move(database)) {}

    /// Does this in a transaction, perhaps on another thread; returns when it is done. It must refuse, and
    /// not throw, what cannot be done.
    [[nodiscard]] Result<void> write(const Work& work);
    /// Whether it will refuse everything, after a flush that failed.
    [[nodiscard]] bool has_lost_the_disk() const noexcept { return has_lost_the_disk_; }
    /// How many threads wait for their turn.
    [[nodiscard]] std::size_t waiting();
    /// Does this while nobody writes, and in no transaction.
    [[nodiscard]] Result<void> alone(const Work& work);

private:
    /// A thread that waits for its work to be done.
    struct Turn {
        const Work* work = nullptr;
        std::optional<Result<void>> outcome;
        bool is_done = false;
    };

    void do_together(const std::vector<Turn*>& turns) noexcept;

    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<Turn*> waiting_;
    bool is_led_ = false;
    database::Connection connection_; ///< Of the thread that leads.
    std::atomic<bool> has_lost_the_disk_ = false;
};

} // namespace valise::module
