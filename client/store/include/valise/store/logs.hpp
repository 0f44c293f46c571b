// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "valise/log/heads.hpp"
#include "valise/space/replica.hpp"

namespace valise::database {
class Connection;
}

namespace valise::store {

/// How far a log was read for good: no entry up to here waits for a key or for another entry.
struct KnownLog {
    log::LogHead end;
    std::uint64_t next_number = 0; ///< Of the first operation behind it.
    bool is_forked = false;        ///< Then all of it is read again when the space is opened.

    bool operator==(const KnownLog&) const = default;
};

/// What was made of an entry.
struct KeptReading {
    LogId log;
    std::uint64_t sequence = 0;
    EntryId id;
    space::Reading reading = space::Reading::locked;
    std::optional<RecordId> by; ///< The act that decided it, if one did.

    bool operator==(const KeptReading&) const = default;
};

/// What a replica made of the ranges of each log, so that it can go on behind them when it is opened again.
///
/// Made from records, keys and ranges, and can be made again: a log of which nothing is known here is read
/// from its beginning.
///
/// A view of a store, which must outlive it.
class Logs {
public:
    explicit Logs(database::Connection& connection) : connection_(&connection) {}

    using Visitor = std::function<Result<void>(const KeptReading&)>;

    /// In place of what was known of this log.
    [[nodiscard]] Result<void> put(const SpaceId& space, const KnownLog& known);
    [[nodiscard]] Result<std::optional<KnownLog>> find(const SpaceId& space, const LogId& log) const;
    /// What is known of each log of a space, in their order.
    [[nodiscard]] Result<std::vector<KnownLog>> all(const SpaceId& space) const;

    /// Keeps where texts go on that were written in a log; those that are not named stay as they are.
    [[nodiscard]] Result<void> put_text_ends(
        const SpaceId& space, const LogId& log, const space::TextEnds& ends);
    [[nodiscard]] Result<space::TextEnds> text_ends(const SpaceId& space, const LogId& log) const;

    /// Keeps what was made of an entry, in place of what was made of it before. Those that count need no row,
    /// and have none.
    [[nodiscard]] Result<void> put_reading(const SpaceId& space, const KeptReading& reading);
    /// Walks through the entries that do not count: to be shown, or to wait for.
    [[nodiscard]] Result<void> each_reading(const SpaceId& space, const Visitor& visit) const;

    /// Notes that a log had entries up to here, of which some are no longer kept. Stays whatever is read
    /// anew.
    [[nodiscard]] Result<void> note_lost(const SpaceId& space, const LogId& log, std::uint64_t last);
    /// How far a log went of which something was lost; 0 of any other.
    [[nodiscard]] Result<std::uint64_t> lost_end(const SpaceId& space, const LogId& log) const;

    /// Forgets what was made of a log: it is to be read again.
    [[nodiscard]] Result<void> forget(const SpaceId& space, const LogId& log);

private:
    database::Connection* connection_;
};

} // namespace valise::store
