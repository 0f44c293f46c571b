// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Clients, a secure module, pouches, network, disks and clock in one thread, under one seed: whatever
/// happens follows from the seed alone.
namespace valise::sim {

/// What one seed came to.
struct Report {
    std::string failure;            ///< Empty: everything that has to be true was.
    std::vector<std::string> trace; ///< One line for each event, if it was asked for.

    [[nodiscard]] bool is_good() const { return failure.empty(); }
};

[[nodiscard]] Report simulate(std::uint64_t seed, bool keeps_trace = false);

} // namespace valise::sim
