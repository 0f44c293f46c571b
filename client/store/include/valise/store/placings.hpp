// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "valise/exchange/sequence.hpp"
#include "valise/store/ranges.hpp"
#include "valise/store/records.hpp"
#include "valise/store/waiting.hpp"

namespace valise::store {

/// Where the module of this store has a thing: at a position of its sequence; or one of these.
inline constexpr std::int64_t not_placed = 0;      ///< It was not seen to have it.
inline constexpr std::int64_t placed_refused = -1; ///< It will not take it.
inline constexpr std::int64_t placed_nowhere = -2; ///< It is not for it.

/// What the module has of ranges, records and of what waits; and its sequences, as far as they were read.
///
/// To walk through what it was not seen to have costs as much as there is of that, and not as there is.
///
/// A view of a store, which must outlive it.
class Placings {
public:
    explicit Placings(database::Connection& connection) : connection_(&connection) {}

    /// False ends a walk; so do the walks say whether they came to their end.
    using RecordVisitor = std::function<Result<bool>(RecordKind, const RecordId&, Bytes)>;
    using RangeVisitor = std::function<Result<bool>(SealedRange)>;
    using WaitingVisitor = std::function<Result<bool>(const WaitingThing&)>;

    /// The first space behind this one of which the module lacks a record or range, or, `waiting`, something
    /// that waits.
    [[nodiscard]] Result<std::optional<SpaceId>> next_space(
        const std::optional<SpaceId>& after, bool waiting) const;
    /// In the order in which they came.
    [[nodiscard]] Result<bool> each_record(const SpaceId& space, const RecordVisitor& visit) const;
    /// Log by log, each in its order.
    [[nodiscard]] Result<bool> each_range(const SpaceId& space, const RangeVisitor& visit) const;
    [[nodiscard]] Result<bool> each_waiting(const SpaceId& space, const WaitingVisitor& visit) const;
    /// How many things of all spaces these walks visit, but for what was learnt of others, which goes with
    /// later work: told by what the store knows them by, without a look at what is in them.
    [[nodiscard]] Result<std::uint64_t> count_unplaced() const;
    /// Of all spaces, in no order: what the module refused.
    using RefusedVisitor = std::function<Result<void>(const SpaceId&, const exchange::Item&)>;
    [[nodiscard]] Result<void> each_refused(const RefusedVisitor& visit) const;

    /// Of one that has no place yet.
    [[nodiscard]] Result<std::optional<SealedRange>> unplaced_range(
        const SpaceId& space, const EntryId& last) const;
    [[nodiscard]] Result<void> place_record(
        const SpaceId& space, RecordKind kind, const RecordId& id, std::int64_t placed);
    /// Heads of this log that the module lacks are let go of: later ones are to come.
    [[nodiscard]] Result<void> forget_unplaced_heads(const SpaceId& space, const LogId& log);
    [[nodiscard]] Result<void> place_range(
        const SpaceId& space, const LogId& log, const EntryId& last, std::int64_t placed);
    /// All ranges of a log without a place that begin and end within these.
    [[nodiscard]] Result<void> place_ranges(
        const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last, std::int64_t placed);
    /// What waited was taken: it stays where it is.
    [[nodiscard]] Result<void> carry_over(const SpaceId& space, const WaitingThing& thing);

    /// Ranges within these count as seen by others from now on.
    [[nodiscard]] Result<void> mark_left(
        const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last);
    /// All that stood behind this position has no place any more; what was refused stays so.
    [[nodiscard]] Result<void> forget_behind(const SpaceId& space, std::uint64_t position);
    /// What stands in the module's sequence, kept here or not. It is read from its beginning to its end: what
    /// was noted behind this is of a reading before, and may lead elsewhere; it goes.
    [[nodiscard]] Result<void> note_read(
        const SpaceId& space, std::uint64_t position, const exchange::ItemName& name);
    /// What was read is what was `denied` from now on, in place of what was before.
    [[nodiscard]] Result<void> set_aside(const SpaceId& space);
    /// In the order of their positions; false ends the walk.
    using ReadVisitor = std::function<bool(std::uint64_t position, const exchange::ItemName&)>;
    [[nodiscard]] Result<void> each_read(const SpaceId& space, bool denied, const ReadVisitor& visit) const;
    /// The last position of each sequence at which something was read.
    [[nodiscard]] Result<std::map<SpaceId, std::uint64_t>> last_read() const;
    /// What was refused is to be offered again.
    [[nodiscard]] Result<void> forget_refusals();

    /// The beginning of an item whose rest is to come.
    [[nodiscard]] Result<std::optional<Bytes>> beginning(const SpaceId& space) const;
    /// In place of the one before; an empty one removes it.
    [[nodiscard]] Result<void> keep_beginning(const SpaceId& space, ByteView bytes);

    /// Since when entries of a log are missing that others have.
    [[nodiscard]] Result<std::optional<std::int64_t>> withheld_since(
        const SpaceId& space, const LogId& log) const;
    /// In place of what was missing of this space.
    [[nodiscard]] Result<void> put_withheld(
        const SpaceId& space, const std::vector<std::pair<LogId, std::int64_t>>& since);

private:
    database::Connection* connection_;
};

/// What a record is on its way, and how what comes is kept; nothing of ranges, and of what does not travel.
[[nodiscard]] std::optional<exchange::ItemKind> item_kind_of(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> record_kind_of(exchange::ItemKind kind);

} // namespace valise::store
