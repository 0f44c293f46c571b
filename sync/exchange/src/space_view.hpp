// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

#include "log_places.hpp"
#include "register.hpp"
#include "valise/exchange/ledger.hpp"
#include "valise/exchange/placed_slot.hpp"
#include "valise/exchange/short_range.hpp"
#include "valise/space/membership.hpp"

namespace valise::exchange {

/// A slot of which epoch, and the beginning of whose name.
using SlotPlace = std::pair<EpochId, ByteArray<space::Slot::name_size>>;
[[nodiscard]] inline SlotPlace place_of(const PlacedSlot& placed) {
    return {placed.epoch, placed.slot.device};
}

/// What the module sees of one space: the fold of its sequence but for ranges, kept up with it.
///
/// Whoever uses it holds its mutex. It may have admitted an act that the ledger did not get to keep; then it
/// is let go of. What of the sequence it can make nothing of stays out of it, and keeps nothing else out.
class SpaceView {
public:
    explicit SpaceView(const SpaceId& space) : space_(space) {}

    [[nodiscard]] std::mutex& mutex() const noexcept { return mutex_; }
    [[nodiscard]] const SpaceId& space() const noexcept { return space_; }

    /// Is not to be used any more.
    void drop() noexcept { is_dropped_ = true; }
    [[nodiscard]] bool is_dropped() const noexcept { return is_dropped_; }

    /// How many acts are in memory for it. May be asked without the mutex.
    [[nodiscard]] std::size_t weight() const noexcept { return weight_; }

    /// Reads on to where the sequence ends now, and the register to where it ends then.
    [[nodiscard]] Result<void> catch_up(Ledger& ledger, Register& certificates);
    /// How far it has read.
    [[nodiscard]] std::uint64_t position() const noexcept { return position_; }

    [[nodiscard]] bool has_begun() const noexcept { return membership_.has_value(); }
    [[nodiscard]] space::Membership& membership() { return *membership_; }
    [[nodiscard]] const std::vector<EpochId>& epochs() const noexcept { return epochs_; }
    [[nodiscard]] bool has_epoch(const EpochId& epoch) const {
        return has_begun() && membership_->epoch(epoch) != nullptr;
    }
    /// Whether an act that was authorised, or the genesis, names this device.
    [[nodiscard]] bool names(const SubjectId& device) const { return named_.contains(device); }
    /// Whether they name one whose name begins so.
    [[nodiscard]] bool names(const ByteArray<space::Slot::name_size>& beginning) const;
    [[nodiscard]] Readers readers() const;

    [[nodiscard]] std::size_t slots_at(const SlotPlace& place) const;
    [[nodiscard]] std::size_t proofs_of(const LogId& log) const;
    [[nodiscard]] std::size_t testimonies_of(const LogId& log) const;

    /// Begins with the genesis, or takes an act in, as `space::Membership` does.
    [[nodiscard]] Result<RecordId> begin(ByteView genesis, const crypto::Directory& directory);
    [[nodiscard]] Result<RecordId> admit(ByteView act, const crypto::Directory& directory);

    /// How many items of the sequence it made nothing of.
    [[nodiscard]] std::size_t left_out() const noexcept { return damaged_ + unfolded_.size(); }

    /// Keeps an act for when somebody builds upon it: one of a flood, or one that waits while there are such.
    /// Those before it give way.
    void put_aside(ByteView act);
    [[nodiscard]] bool has_put_aside() const noexcept { return !aside_.empty(); }
    [[nodiscard]] std::vector<Bytes> take_aside();

private:
    [[nodiscard]] Result<void> take(const LedgerItem& item, const crypto::Directory& directory);
    void take_what_is_wanted(const crypto::Directory& directory);

    mutable std::mutex mutex_;
    SpaceId space_;
    bool is_dropped_ = false;
    std::atomic<std::size_t> weight_ = 0;
    std::uint64_t position_ = 0;
    std::optional<space::Membership> membership_;
    std::vector<EpochId> epochs_;
    std::set<SubjectId> named_;
    std::map<SlotPlace, std::size_t> slots_;
    std::map<LogId, std::size_t> proofs_;
    std::map<LogId, std::size_t> testimonies_;
    std::vector<Bytes> unfolded_; ///< Acts of the sequence that were not taken in.
    std::size_t damaged_ = 0;     ///< Other items of it.
    std::deque<Bytes> aside_;
    std::size_t aside_bytes_ = 0;
};

/// What the module knows of a space, for ranges in short. Borrows all of it.
class ModuleFamiliar final : public Familiar {
public:
    ModuleFamiliar(Ledger& ledger, const SpaceView& view, std::span<const LedgerItem> pending)
        : ModuleFamiliar(ledger, view.space(), view.epochs(), pending) {}
    ModuleFamiliar(Ledger& ledger, const SpaceId& space, std::span<const EpochId> epochs,
        std::span<const LedgerItem> pending)
        : epochs_(epochs), pending_(pending), places_(ledger, space) {}

    [[nodiscard]] std::optional<EntryId> only_entry(const LogId& log, std::uint64_t sequence) const override;
    [[nodiscard]] std::span<const EpochId> epochs() const override { return epochs_; }

private:
    std::span<const EpochId> epochs_;
    std::span<const LedgerItem> pending_;
    mutable LogPlaces places_;
};

} // namespace valise::exchange
