// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/store_scenario.hpp"
#include "valise/base/clock.hpp"
#include "valise/store/journal.hpp"

namespace valise::tests {

/// The third scenario: somebody types into a `Journal`. Each step is a keystroke, and safe when it is
/// flushed.
class JournalScenario final : public StoreScenario {
public:
    explicit JournalScenario(std::filesystem::path folder, Work = Work::typing)
        : folder_(std::move(folder)) {}

    [[nodiscard]] Result<void> make() override;
    [[nodiscard]] Result<void> open() override;
    void close() override { journal_.reset(); }
    [[nodiscard]] Result<void> step(std::uint64_t number) override;
    [[nodiscard]] Result<std::uint64_t> steps_held() override;

private:
    [[nodiscard]] store::Outside outside() { return {random_, clock_}; }

    std::filesystem::path folder_;
    SystemRandom random_;
    ManualClock clock_;
    std::optional<store::Journal> journal_;
};

} // namespace valise::tests
