// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "support/exchange_world.hpp"
#include "support/slow_link.hpp"
#include "valise/carrier/line.hpp"
#include "valise/carrier/server.hpp"

namespace valise::lab {

/// Two devices of one team, and a module that is reached over HTTP alone.
class NetworkedWorld {
public:
    NetworkedWorld();

    [[nodiscard]] tests::ExchangeWorld& world() { return world_; }
    [[nodiscard]] const SpaceId& space() const { return space_; }
    [[nodiscard]] std::uint16_t port() const { return server_->port(); }

    /// One request and its answer over this line.
    Result<void> exchange_once(carrier::Line& line, std::size_t device);
    /// As often as there is something to do.
    Result<void> exchange(carrier::Line& line, std::size_t device);

private:
    tests::ExchangeWorld world_{2};
    SpaceId space_ = world_.found({0, 1});
    SystemRandom random_of_module_;
    std::unique_ptr<carrier::Server> server_;
};

[[nodiscard]] carrier::Line line_to(std::uint16_t port);

/// How long small exchanges take on a link: medians, each as an object of JSON.
[[nodiscard]] std::vector<std::string> measure_link(const tests::LinkQuality& quality, int repetitions);

} // namespace valise::lab
