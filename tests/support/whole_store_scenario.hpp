// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>

#include "support/store_scenario.hpp"
#include "valise/base/clock.hpp"
#include "valise/store/store.hpp"

namespace valise::tests {

/// The second scenario: a whole `Store` in the folder itself, as a person works with one.
///
/// Typing is a step each, without a transaction around it; sealing takes what was typed out of the tail and
/// adds a range; an import is many ranges and documents at once. The work moves from space to space, and
/// an old one is forgotten. With `Work::everything` the store is meanwhile closed, backed up, compacted,
/// put under a new key, and its head recorded.
class WholeStoreScenario final : public StoreScenario {
public:
    /// How the store is opened: by a slot that costs nothing and protects nothing, or by a real passphrase,
    /// which `Work::passphrase` changes.
    explicit WholeStoreScenario(std::filesystem::path folder, Work work = Work::everything);
    ~WholeStoreScenario() override;

    /// From now on a store that takes itself for a copy is refused: nobody moved its files.
    void expect_the_original() { expects_original_ = true; }
    [[nodiscard]] store::Store& store() { return *store_; }

    [[nodiscard]] Result<void> make() override;
    [[nodiscard]] Result<void> open() override;
    void close() override { store_.reset(); }
    [[nodiscard]] Result<void> step(std::uint64_t number) override;
    [[nodiscard]] Result<std::uint64_t> steps_held() override;

private:
    /// What the steps leave of one space.
    struct Content {
        std::deque<std::string> tail;
        std::vector<store::SealedRange> ranges;
        std::map<ObjectId, store::StoredDocument> documents;

        bool operator==(const Content&) const = default;
    };

    [[nodiscard]] static Content content_after(std::uint64_t steps, std::uint64_t epoch);
    static void add_step(Content& content, std::uint64_t step);
    [[nodiscard]] Result<Content> content_of(std::uint64_t epoch);

    [[nodiscard]] store::Outside outside() { return {random_, clock_}; }
    [[nodiscard]] std::filesystem::path copy() const { return folder_.string() + ".copy"; }
    [[nodiscard]] Result<store::Store> try_to_open();
    [[nodiscard]] Result<void> keep_house(std::uint64_t step);
    [[nodiscard]] Result<void> record_head(std::uint64_t step);
    [[nodiscard]] Result<void> back_up();
    [[nodiscard]] Result<void> change_passphrase();
    [[nodiscard]] Result<void> write(std::uint64_t step);
    [[nodiscard]] Result<std::uint64_t> count_steps();
    [[nodiscard]] Result<void> require_spaces(std::uint64_t steps);

    std::filesystem::path folder_;
    Work work_;
    bool expects_original_ = false;
    SystemRandom random_;
    ManualClock clock_{Timestamp{1'790'000'000'000}};
    std::optional<store::Store> store_;
};

} // namespace valise::tests
