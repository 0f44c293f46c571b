// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

namespace valise::database {
class Connection;
}

namespace valise::store {

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
    Delivery delivery = Delivery::left;
    Bytes bytes;

    bool operator==(const SealedRange&) const = default;
};

/// The sealed ranges of all spaces, in the order in which they came to this computer: those that a replica
/// has taken. What came too early is kept beside them, in `Waiting`; what their entries count for, in `Logs`.
///
/// Two ranges that end with different entries at the same place, or begin at
/// different ones, are two ranges, and both are kept: whether a log has forked is for others to say.
///
/// A view of a store, which must outlive it.
class Ranges {
public:
    explicit Ranges(database::Connection& connection) : connection_(&connection) {}

    /// Gets a range with the place that it has in the order of arrival. Its refusal ends the walk. It may
    /// write elsewhere, but not to ranges.
    using Visitor = std::function<Result<void>(std::uint64_t position, const SealedRange&)>;

    /// False when it was there already, and then nothing changes. `invalid_input` when it ends before it
    /// begins.
    [[nodiscard]] Result<bool> add(const SealedRange& range);

    /// The one at this position.
    [[nodiscard]] Result<std::optional<SealedRange>> at(std::uint64_t position) const;
    /// One in which this entry lies; of a forked log, any.
    [[nodiscard]] Result<std::optional<SealedRange>> holding(
        const SpaceId& space, const LogId& log, std::uint64_t entry) const;
    /// The logs of which there are ranges, in order. Reads no range.
    [[nodiscard]] Result<std::vector<LogId>> logs(const SpaceId& space) const;
    /// The last entries of all ranges of a space. Reads no range.
    [[nodiscard]] Result<std::set<EntryId>> ends(const SpaceId& space) const;
    /// Walks along one log, from the range in which `entry` lies.
    [[nodiscard]] Result<void> each_from(
        const SpaceId& space, const LogId& log, std::uint64_t entry, const Visitor& visit) const;
    /// Walks through all spaces in the order of arrival, after this position.
    [[nodiscard]] Result<void> each_after(std::uint64_t position, const Visitor& visit) const;
    /// Walks through those of a space that nobody else has seen.
    [[nodiscard]] Result<void> each_sealed(const SpaceId& space, const Visitor& visit) const;

    /// Adds a range that a replica took, in place of one that has the same entries under a signature that is
    /// good no longer. It comes last in the order of arrival then.
    [[nodiscard]] Result<void> put(const SealedRange& range);
    /// From now on it counts as seen by others. To be called before its first byte leaves. `not_found` when
    /// there is no range at this position.
    [[nodiscard]] Result<void> mark_left(std::uint64_t position);
    /// Takes one out that no replica took after all; nothing happens when it is not there.
    [[nodiscard]] Result<void> remove(std::uint64_t position);
    /// Takes back one that nobody else has seen: else `not_permitted`, `not_found` when it is not there.
    [[nodiscard]] Result<void> take_back(std::uint64_t position);

private:
    database::Connection* connection_;
};

} // namespace valise::store
