// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

#include "valise/carrier/server.hpp"
#include "valise/service/gate.hpp"
#include "valise/service/upkeep.hpp"

namespace valise::service {

/// How a module is to run.
struct Settings {
    ModulePlace place;
    carrier::Endpoint listens{"127.0.0.1", 8480};
    carrier::Endpoint watched{"127.0.0.1", 8481};
    carrier::Limits limits;
    GateLimits gate;
    unsigned threads = 16; ///< Most of the time they wait for the disk, together.
    std::chrono::hours backup_age{26};
    std::chrono::milliseconds poll{200}; ///< For what other processes appended.
};

/// A module at work: its ledger, its keys, the server before them and the one for whoever watches it.
///
/// Owner of all of it and of its threads. `tick` is to be called about once a second, by one thread.
class Service {
public:
    /// Makes whatever is not there yet: the folder, the keys, the ledger. Borrows the journal and the clock.
    /// `unavailable` with the name of who serves this folder already, or listens there.
    [[nodiscard]] static Result<std::unique_ptr<Service>> start(
        const Settings& settings, const Journal& journal, Clock& clock);
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;
    /// As `stop`, without patience.
    ~Service();

    [[nodiscard]] std::string address() const;
    [[nodiscard]] std::string watch_address() const;
    [[nodiscard]] exchange::SignedCard card() const;
    /// Whether its keys were drawn by `start`.
    [[nodiscard]] bool is_new() const;
    /// As it is to be typed; nothing once somebody owns the module.
    [[nodiscard]] std::optional<std::string> founding_text() const;

    /// What has to be done from time to time: keys, the owner, old mail and beginnings, backups that somebody
    /// made.
    void tick();
    /// Whether nothing can be taken any more until it is started anew, which is to be done then.
    [[nodiscard]] bool has_lost_the_disk() const;
    /// Lets what has begun come to its end, at most for so long.
    void stop(std::chrono::milliseconds limit);

private:
    struct State;
    explicit Service(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

} // namespace valise::service
