// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <mutex>
#include <optional>

#include "valise/carrier/server.hpp"
#include "valise/service/gate.hpp"
#include "valise/service/upkeep.hpp"

namespace valise::service {

/// What whoever watches the module asks on its second port: whether it is alive, whether it is well, what it
/// counts. No answer says who uses it.
///
/// Used by several threads at once; borrows all that is around it.
class WatchDesk {
public:
    struct Around {
        const ModulePlace& place;
        module::ModuleLedger& ledger;
        Gate& gate;
        const Meters& meters;
        Clock& clock;
        std::chrono::hours backup_age;
        std::function<carrier::Counts()> counts; ///< Of the server that devices ask.
    };

    explicit WatchDesk(Around around) : around_(std::move(around)), began_(around_.clock.now()) {}

    [[nodiscard]] std::vector<carrier::Route> routes();
    /// What is not well, a word or two each; nothing when all is.
    [[nodiscard]] std::vector<std::string> troubles();

private:
    [[nodiscard]] carrier::Reply ready();
    [[nodiscard]] carrier::Reply metrics();
    [[nodiscard]] carrier::Reply status();
    [[nodiscard]] bool can_write();
    [[nodiscard]] double free_share() const;
    /// Of the backup, or of the ledger while there is none.
    [[nodiscard]] std::chrono::milliseconds backup_age() const;

    Around around_;
    Timestamp began_;
    std::mutex probe_mutex_;
    std::optional<std::chrono::steady_clock::time_point> probed_;
    bool could_write_ = false;
};

} // namespace valise::service
