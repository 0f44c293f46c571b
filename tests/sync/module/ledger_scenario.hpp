// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/store_scenario.hpp"
#include "valise/module/sqlite_ledger.hpp"

namespace valise::tests {

/// A ledger in a folder to which devices hand things over: each step leaves a piece and mail, appends some
/// items to one space, and asks for a moment.
class LedgerScenario final : public StoreScenario {
public:
    /// `folder` must be there, and outlive this.
    explicit LedgerScenario(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] Result<void> make() override;
    [[nodiscard]] Result<void> open() override;
    void close() override { ledger_.reset(); }
    [[nodiscard]] Result<void> step(std::uint64_t number) override;
    /// Whether all that comes before the last append is there as well, too.
    [[nodiscard]] Result<std::uint64_t> steps_held() override;

private:
    [[nodiscard]] Result<void> require_what_is_beside(std::uint64_t steps);

    std::filesystem::path folder_;
    std::unique_ptr<module::SqliteLedger> ledger_;
};

} // namespace valise::tests
