// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

namespace valise::store {

class Connection;

/// What kind of thing waits. The numbers are those of the database.
enum class WaitingKind : std::uint8_t {
    range = 1,
    act = 2,
    slot = 3,
};

/// Something that came before what it needs. Nobody has checked who made it.
struct WaitingThing {
    WaitingKind kind = WaitingKind::range;
    Bytes about; ///< What it belongs to, a log or an epoch: to find it when that has come further.
    std::uint64_t place = 0; ///< Where it belongs there; lower ones are asked for first.
    Bytes bytes;             ///< As received.

    bool operator==(const WaitingThing&) const = default;
};

/// What waits in each space, until what it needs has come.
///
/// Always true: what waits is told apart by all of its bytes, so that a forgery that came first is beside the
/// genuine thing and never in its place. There is never more than the bounds below of one space: the oldest
/// go, and are fetched again, so that nobody can keep out what comes now.
///
/// A view of a store, which must outlive it.
class Waiting {
public:
    static constexpr std::size_t most_things = 4096;
    static constexpr std::size_t most_bytes = std::size_t{64} << 20;

    explicit Waiting(Connection& connection) : connection_(&connection) {}

    /// False when the same bytes wait there already, and then nothing changes. `too_large` for more bytes
    /// than may wait in all.
    [[nodiscard]] Result<bool> add(const SpaceId& space, const WaitingThing& thing);

    /// What is waited for: each `about` of a kind, once.
    [[nodiscard]] Result<std::vector<Bytes>> subjects(const SpaceId& space, WaitingKind kind) const;
    /// The numbers of those that wait for one subject at a place up to this one; by place, then by arrival.
    [[nodiscard]] Result<std::vector<std::uint64_t>> find(
        const SpaceId& space, WaitingKind kind, ByteView about, std::uint64_t up_to) const;
    [[nodiscard]] Result<std::optional<WaitingThing>> at(std::uint64_t number) const;

    /// It was taken, or is no good; nothing happens when it is not there.
    [[nodiscard]] Result<void> remove(std::uint64_t number);

private:
    [[nodiscard]] Result<void> keep_within_bounds(const SpaceId& space);

    Connection* connection_;
};

} // namespace valise::store
