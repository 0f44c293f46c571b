// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "valise/database/database.hpp"

namespace valise::tests {

/// What a store goes through in a test of faults: steps, numbered from 1, each safe or not there at all.
///
/// What the store holds after n steps follows from n alone, so that a test knows it after any crash.
class StoreScenario {
public:
    StoreScenario() = default;
    StoreScenario(const StoreScenario&) = delete;
    StoreScenario& operator=(const StoreScenario&) = delete;
    virtual ~StoreScenario() = default;

    /// Makes the store, without a step, and closes it.
    [[nodiscard]] virtual Result<void> make() = 0;
    [[nodiscard]] virtual Result<void> open() = 0;
    virtual void close() = 0;
    /// Does the step `number`; accepted when it is safe on the disk. After a refusal the store holds the
    /// steps before it, or this one too.
    [[nodiscard]] virtual Result<void> step(std::uint64_t number) = 0;
    /// How many steps the open store holds. `corrupt_data` when anything in it is damaged, or is not
    /// just what that many steps leave.
    [[nodiscard]] virtual Result<std::uint64_t> steps_held() = 0;
};

/// What the steps do: some typing, some larger things.
enum class Work : std::uint8_t {
    everything, ///< typing, imports, deletions; moving the log into the file, closing, rewriting the file
    typing,     ///< a row each
    import,     ///< thirty rows each
    vacuum,     ///< a row each, and the file rewritten by every third
    passphrase, ///< of a whole store alone: its passphrase, changed by every third
};

/// The first scenario: rows of one table in a `Database`, the file "store.valise" of the folder.
class DatabaseScenario final : public StoreScenario {
public:
    /// `folder` must be there, and outlive this.
    explicit DatabaseScenario(std::filesystem::path folder, Work work = Work::everything);

    [[nodiscard]] static database::DatabaseKey key();
    [[nodiscard]] std::filesystem::path file() const { return folder_ / "store.valise"; }
    [[nodiscard]] database::Database& database() { return *database_; }
    /// The rows after `steps` steps: what `steps_held` compares with.
    [[nodiscard]] std::map<std::int64_t, std::string> rows_after(std::uint64_t steps) const;

    [[nodiscard]] Result<void> make() override;
    [[nodiscard]] Result<void> open() override;
    void close() override { database_.reset(); }
    [[nodiscard]] Result<void> step(std::uint64_t number) override;
    [[nodiscard]] Result<std::uint64_t> steps_held() override;

private:
    using Rows = std::map<std::int64_t, std::optional<std::string>>;

    [[nodiscard]] Rows changes_of(std::uint64_t step) const;
    [[nodiscard]] Result<void> keep_house(std::uint64_t step);
    [[nodiscard]] Result<void> write(std::uint64_t step);
    [[nodiscard]] Result<void> require_soundness();

    std::filesystem::path folder_;
    Work work_;
    std::optional<database::Database> database_;
};

/// Opens what a fault has left: it holds at least `acknowledged` steps and at most `begun`, and is sound in
/// every way. Leaves the scenario open; gives the number of steps it holds.
[[nodiscard]] Result<std::uint64_t> survived(
    StoreScenario& scenario, std::uint64_t acknowledged, std::uint64_t begun);

/// One step more than `held` can be done and is there.
[[nodiscard]] Result<void> goes_on(StoreScenario& scenario, std::uint64_t held);

} // namespace valise::tests
