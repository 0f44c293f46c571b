// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "sim/failing_files.hpp"
#include "valise/base/system.hpp"
#include "valise/module/sqlite_ledger.hpp"

namespace valise::sim {

/// A module's ledger in real files, below which disk and power fail.
class KeptLedger {
public:
    KeptLedger(std::uint64_t seed, Timestamp now);
    ~KeptLedger();

    [[nodiscard]] exchange::Ledger& ledger() { return *ledger_; }
    [[nodiscard]] FailingFiles& files() { return files_; }
    /// The program ends, by whatever, and begins again: with a ledger of its own.
    void restart();
    void back_up(Timestamp now);
    [[nodiscard]] bool has_backup() const { return has_backup_; }
    /// Gives the instance since then. A backup serves once.
    std::uint32_t restore(Timestamp now);
    /// What should never happen to it; empty.
    [[nodiscard]] std::string complaint() const { return complaint_; }

private:
    [[nodiscard]] std::filesystem::path folder() const { return place_.path() / std::to_string(number_); }
    [[nodiscard]] std::filesystem::path backup() const { return place_.path() / "backup"; }
    void open();

    FailingFiles files_;
    system::TemporaryFolder place_;
    std::size_t number_ = 0; ///< Of the folder, in the place.
    std::unique_ptr<module::SqliteLedger> ledger_;
    bool has_backup_ = false;
    std::string complaint_;
};

} // namespace valise::sim
