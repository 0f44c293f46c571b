// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include "support/disk_record.hpp"
#include "support/store_scenario.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {

/// What a power loss at any moment of a scenario leaves, and whether that is sound and holds all that was
/// said to be safe.
class PowerLoss {
public:
    /// A new scenario in this folder, which is there and outlives it.
    using ScenarioIn = std::function<std::unique_ptr<StoreScenario>(const std::filesystem::path& folder)>;
    explicit PowerLoss(ScenarioIn scenario_in);

    /// All that happens on the disk in so many steps, with the opening and the closing.
    [[nodiscard]] DiskRecord record_of(std::uint64_t steps);

    /// The trouble with what this power loss leaves, if there is any; how many steps it holds otherwise. Of
    /// every eighth it is tried, too, whether it can go on.
    [[nodiscard]] Result<std::uint64_t> trouble_after(const DiskImage& image, const Survives& survives);

    /// The power goes at so many moments of the record, and what survives is by chance. Refuses at the first
    /// with trouble, and names the moment.
    [[nodiscard]] Result<void> trouble_by_chance(
        const DiskRecord& record, std::size_t moments, SeededRandom& random);

    /// Where what is left is put.
    [[nodiscard]] const std::filesystem::path& left() const { return left_.path(); }
    /// How many power losses were looked at.
    [[nodiscard]] std::uint64_t states() const { return states_; }

private:
    ScenarioIn scenario_in_;
    system::TemporaryFolder working_ = *system::TemporaryFolder::make();
    system::TemporaryFolder left_ = *system::TemporaryFolder::make();
    std::uint64_t states_ = 0;
};

/// Whether the next event ends doubts: what may be lost is never more than now.
[[nodiscard]] bool is_before_certainty(const DiskImage& image);

} // namespace valise::tests
