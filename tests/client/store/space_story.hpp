// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>

#include "client/store/stores.hpp"
#include "sync/space/world.hpp"
#include "valise/space/replica.hpp"
#include "valise/store/kept_space.hpp"

namespace valise::tests {

/// One thing that comes to a device.
struct Arrival {
    enum class Kind { act, range, slot };
    Kind kind = Kind::range;
    Bytes bytes;
    EpochId epoch; ///< Of a slot.
};

/// A team of four with a history in which everything happens that makes an entry wait or change its meaning:
/// gaps, a forked log, keys that come late, somebody removed and taken back. Everything that it came to, for
/// the second device, the reader, to be given in any order.
class SpaceStory {
public:
    SpaceStory();

    [[nodiscard]] const Bytes& genesis() const { return genesis_; }
    [[nodiscard]] SpaceId space() const { return writer_->membership().space(); }
    [[nodiscard]] const std::vector<Arrival>& arrivals() const { return arrivals_; }
    [[nodiscard]] const World& world() const { return world_; }
    [[nodiscard]] World& world() { return world_; }
    [[nodiscard]] const Device& reader() const { return world_.devices[1]; }
    [[nodiscard]] LogId log_of(std::size_t device) const { return {world_.devices[device].id, 0}; }
    [[nodiscard]] space::EpochSecret first_secret() const { return world_.first_secret.clone(); }
    [[nodiscard]] EpochId first_epoch() const { return {space().bytes}; }

    /// What a replica that is never closed makes of all that was delivered in this order.
    [[nodiscard]] space::Replica replica() const;

private:
    void write(std::size_t device, std::vector<proto::Operation> operations);
    void fork(std::size_t device, std::string text);
    void act(
        std::size_t device, std::vector<space::Change> changes, std::vector<space::Adoption> adoptions = {});
    void turn_keys(space::Act& act);

    World world_{4, 3};
    Bytes genesis_;
    std::optional<space::Replica> writer_; ///< Knows everything; writes for all of them.
    std::map<std::size_t, std::uint64_t> next_number_;
    std::vector<Arrival> arrivals_;
};

/// What a device makes of a story, as its store keeps it and as its reader was told.
class StoryReader {
public:
    using Told = std::map<LogId, std::map<log::Head, std::pair<space::Reading, std::optional<proto::Body>>>>;

    explicit StoryReader(const SpaceStory& story);

    void give(const Arrival& arrival);
    /// Closes everything and opens it again.
    void reopen();
    /// The same, with its files copied meanwhile.
    void become_a_copy();
    /// Closes the space alone.
    void reopen_space();
    /// Wipes all that is made from ranges, what was told too, and has it made again.
    void rebuild();
    void begin();

    [[nodiscard]] store::KeptSpace& kept() { return *kept_; }
    [[nodiscard]] store::Store& store() { return *store_; }
    [[nodiscard]] const Told& told() const { return told_; }
    [[nodiscard]] std::vector<store::KeptReading> readings();
    [[nodiscard]] Bytes heads() const { return kept_->replica().heads()->encode(); }
    [[nodiscard]] std::vector<std::uint64_t> next_numbers() const;

    /// Of the next entries that are told: refuse so many of them.
    int refusals_to_come = 0;

private:
    [[nodiscard]] store::Ties ties();
    Result<void> hear(const store::Ties::Readings& readings);

    const SpaceStory* story_;
    StorePlace place_;
    std::optional<store::Store> store_;
    std::optional<store::KeptSpace> kept_;
    Told told_;
};

} // namespace valise::tests
