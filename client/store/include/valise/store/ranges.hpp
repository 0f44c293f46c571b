// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

namespace valise::store {

class Connection;

/// What became of a range when it was judged. The numbers are those of the database.
enum class RangeState : std::uint8_t {
    counts = 1,      ///< Its entries are part of the documents.
    waiting = 2,     ///< Something earlier, or a key, is missing.
    quarantined = 3, ///< Written by somebody removed: kept and shown, until an admin adopts it.
    refused = 4,     ///< Genuine, and yet against the rules: kept as a proof.
};

/// How far a range of this computer's own has gone.
enum class Delivery : std::uint8_t {
    left = 0,   ///< Somebody else may have it; so has everything that came from others.
    sealed = 1, ///< Nobody has seen it: it may still be taken back and sealed anew.
};

/// Consecutive entries of one log under one signature, byte for byte as received or sealed.
struct SealedRange {
    SpaceId space;
    LogId log;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    EntryId last_id;
    RangeState state = RangeState::counts;
    Delivery delivery = Delivery::left;
    Bytes bytes;

    bool operator==(const SealedRange&) const = default;
};

/// The sealed ranges of all spaces, in the order in which they came to this computer.
///
/// Two ranges that end with different entries at the same place, or begin at
/// different ones, are two ranges, and both are kept: whether a log has forked is for others to say.
///
/// A view of a store, which must outlive it.
class Ranges {
public:
    explicit Ranges(Connection& connection) : connection_(&connection) {}

    /// Gets a range with the place that it has in the order of arrival. Its refusal ends the walk. It may
    /// write elsewhere, but not to ranges.
    using Visitor = std::function<Result<void>(std::uint64_t position, const SealedRange&)>;

    /// False when it was there already, and then nothing changes. `invalid_input` when it ends before it
    /// begins.
    [[nodiscard]] Result<bool> add(const SealedRange& range);

    /// One in which this entry lies; of a forked log, any.
    [[nodiscard]] Result<std::optional<SealedRange>> holding(
        const SpaceId& space, const LogId& log, std::uint64_t entry) const;
    /// Where each log of a space ends; of a forked log, one of its ends. Reads no range.
    [[nodiscard]] Result<std::vector<LogHead>> heads(const SpaceId& space) const;
    /// Walks along one log, from the range in which `entry` lies.
    [[nodiscard]] Result<void> each_from(
        const SpaceId& space, const LogId& log, std::uint64_t entry, const Visitor& visit) const;
    /// Walks through all spaces in the order of arrival, after this position.
    [[nodiscard]] Result<void> each_after(std::uint64_t position, const Visitor& visit) const;
    /// Walks through those of a space in one of the states that do not count.
    [[nodiscard]] Result<void> each_in_state(
        const SpaceId& space, RangeState state, const Visitor& visit) const;
    /// Walks through those of a space that nobody else has seen.
    [[nodiscard]] Result<void> each_sealed(const SpaceId& space, const Visitor& visit) const;

    /// `not_found` when there is no range at this position.
    [[nodiscard]] Result<void> set_state(std::uint64_t position, RangeState state);
    /// From now on it counts as seen by others. To be called before its first byte leaves.
    [[nodiscard]] Result<void> mark_left(std::uint64_t position);
    /// Takes back one that nobody else has seen: else `not_permitted`, `not_found` when it is not there.
    [[nodiscard]] Result<void> take_back(std::uint64_t position);

private:
    Connection* connection_;
};

} // namespace valise::store
