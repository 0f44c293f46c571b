// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sim/attached.hpp"
#include "sim/drafts.hpp"
#include "valise/exchange/holdings.hpp"

namespace valise::sim {

/// What a device keeps, what its program makes of it, and what befalls it.
///
/// Always true of it: what a call has acknowledged is there after the power was gone.
class Disk : public exchange::Holdings {
public:
    // What the program of a device does with it besides.
    /// What is done in `work` may be undone by a refusal of this, all of it.
    [[nodiscard]] virtual Result<void> together(const std::function<Result<void>()>& work) = 0;
    /// Null for a space of which the genesis has not come.
    [[nodiscard]] virtual const space::Replica* replica(const SpaceId& space) = 0;
    [[nodiscard]] virtual const crypto::Directory& directory() = 0;
    /// Of which the genesis has come.
    [[nodiscard]] virtual std::vector<SpaceId> spaces() = 0;
    using ItemVisitor = std::function<void(const exchange::Item&)>;
    /// In an order in which a pouch may have them, but for kinds.
    virtual void each_item(const SpaceId& space, const ItemVisitor& visit) = 0;
    [[nodiscard]] virtual bool has_entry(const SpaceId& space, const log::LogHead& entry) = 0;
    [[nodiscard]] virtual Drafts& drafts(const SpaceId& space) = 0;
    [[nodiscard]] virtual Result<void> hold(
        const SpaceId& space, const EpochId& epoch, space::EpochSecret secret) = 0;
    /// The newest own one.
    [[nodiscard]] virtual LogId log(const SpaceId& space) = 0;
    /// The same, or another incarnation when that must not go on.
    [[nodiscard]] virtual Result<LogId> log_to_write(
        const SpaceId& space, const crypto::SigningKey& device, Random& random) = 0;
    /// Gives the range.
    [[nodiscard]] virtual Result<Bytes> write(const SpaceId& space, const LogId& log,
        const crypto::SigningKey& device, const proto::Body& body, Random& random) = 0;
    /// Whether it would say that something of what was told there is kept from it; `not_found` when nothing
    /// that is here tells that.
    [[nodiscard]] virtual Result<bool> misses_something(
        const SpaceId& space, const LogId& teller, const log::Heads& told, Timestamp now) = 0;
    /// Keeps a file, to be handed on, and says how others find it.
    [[nodiscard]] virtual Result<AnnounceAttachment> attach(
        const SpaceId& space, const Bytes& content, Random& random) = 0;
    /// Somebody has it: it is to come.
    [[nodiscard]] virtual Result<void> expect(const SpaceId& space, const AnnounceAttachment& file) = 0;
    /// The chunk that is all of a file, as others may have it.
    [[nodiscard]] virtual std::optional<Bytes> sealed(const exchange::ChunkName& chunk) = 0;
    /// Of a file that was to come; from a pouch.
    [[nodiscard]] virtual Result<void> take_sealed(
        const SpaceId& space, const AnnounceAttachment& file, ByteView sealed) = 0;
    /// Nothing while not all of it is here.
    [[nodiscard]] virtual std::optional<Bytes> file(const SpaceId& space, const AnnounceAttachment& file) = 0;
    /// Reads anew what later acts and keys may have changed, and keeps what is proved.
    virtual void tend() = 0;

    // What befalls it.
    /// The power goes with the how manieth call, from 1; that call and all later ones are refused.
    virtual void lose_power_at(std::size_t call) = 0;
    /// It refuses something, once.
    virtual void refuse_at(std::size_t call) = 0;
    /// Nothing of that any more.
    virtual void heal() = 0;
    [[nodiscard]] virtual bool has_power() const = 0;
    /// The program ends, by whatever, and begins again.
    virtual void power_up() = 0;
    virtual void back_up() = 0;
    [[nodiscard]] virtual bool has_backup() const = 0;
    /// The device knows, or it does not.
    virtual void put_back(bool says_so) = 0;

    // What the simulation asks of it.
    /// How often something came that was here already, if that is counted.
    [[nodiscard]] virtual std::size_t repetitions() const { return 0; }
    /// What should never happen to a disk; empty.
    [[nodiscard]] virtual std::string complaint() const { return {}; }
    /// Everything that was ever marked as having left; nothing that befalls it changes that.
    [[nodiscard]] const std::set<exchange::ItemName>& ever_left() const { return ever_left_; }

protected:
    void note_left(const std::vector<exchange::ItemName>& names) {
        ever_left_.insert(names.begin(), names.end());
    }

private:
    std::set<exchange::ItemName> ever_left_;
};

} // namespace valise::sim
