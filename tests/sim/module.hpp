// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>

#include "sim/kept_ledger.hpp"
#include "support/memory_ledger.hpp"
#include "valise/exchange/responder.hpp"

namespace valise::sim {

/// A secure module: one ledger, in memory or in files, and two processes over it. A hostile one, in memory,
/// may have a second ledger, and show each device whichever it likes.
class Module {
public:
    Module(std::uint64_t seed, Timestamp now, bool is_in_files);

    [[nodiscard]] const exchange::SignedCard& card() const { return keys_.channel.front().card; }
    [[nodiscard]] const ByteArray<16>& founding_secret() const { return founding_; }
    [[nodiscard]] exchange::Ledger& ledger(std::size_t side = 0) { return sides_[side]->ledger(); }
    [[nodiscard]] std::size_t side_count() const { return sides_.size(); }
    [[nodiscard]] exchange::Responder& process(std::size_t side, std::size_t number) {
        return *sides_[side]->processes.at(number);
    }

    /// Of its processes: those of another life are gone.
    [[nodiscard]] std::size_t life() const { return life_; }

    // What befalls it, if it is in files.
    [[nodiscard]] KeptLedger* kept() { return sides_.front()->kept.get(); }
    void begin_call();
    /// Whether it fell: the power went, or the disk refused what it needed.
    [[nodiscard]] bool end_call(bool has_failed);

    // What operators do.
    void restart();
    void turn_channel_key(Timestamp now);
    void back_up(Timestamp now);
    [[nodiscard]] bool has_backup() const;
    /// As the operator's program does: with the next instance. A backup serves once.
    void restore(Timestamp now);

    // What only a hostile one does.
    /// From now on there are two ledgers, which are alike at first.
    void fork();
    void roll_back();
    /// Loses what comes to this ledger meanwhile: as one that has none of it, or that has it and then has
    /// not.
    void drop_what_comes(std::size_t side, bool pretends, const std::function<void()>& meanwhile);
    /// What becomes of an item that it has: nothing, when it is to vanish.
    using Tamper = std::function<std::optional<exchange::LedgerItem>(const exchange::PlacedItem&)>;
    /// Makes the sequence of a space anew.
    void tamper(const SpaceId& space, const Tamper& tamper);

private:
    struct Side {
        tests::MemoryLedger memory;
        std::unique_ptr<KeptLedger> kept; ///< Or null.
        std::array<std::unique_ptr<exchange::Responder>, 2> processes;

        [[nodiscard]] exchange::Ledger& ledger() {
            return kept ? kept->ledger() : static_cast<exchange::Ledger&>(memory);
        }
    };

    void begin_processes();
    [[nodiscard]] exchange::ChannelKey channel_key(
        std::uint32_t instance, std::uint32_t serial, Timestamp now);

    SeededRandom random_;
    std::size_t life_ = 0;
    ByteArray<16> founding_{};
    exchange::ModuleKeys keys_;
    std::vector<std::unique_ptr<Side>> sides_;
    std::optional<tests::MemoryLedger::Kept> backup_;
};

} // namespace valise::sim
