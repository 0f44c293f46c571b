// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"
#include "valise/exchange/sequence.hpp"

namespace valise::database {
class Connection;
}

namespace valise::store {

/// What kind of thing waits. The numbers are those of the database.
enum class WaitingKind : std::uint8_t {
    range = 1,
    act = 2,
    slot = 3,
    other = 4, ///< What else travels; `about` begins with its `exchange::ItemKind`.
};

/// Something that came before what it needs. Nobody has checked who made it.
struct WaitingThing {
    WaitingKind kind = WaitingKind::range;
    /// What it waits for: a log that must come further, an epoch, an act; nothing when that is a certificate.
    Bytes about;
    std::uint64_t place = 0; ///< Where it belongs there; lower ones are asked for first.
    Bytes bytes;             ///< As received.
    /// Where a module has it in the sequence of the space; 0 if it was not seen to, -1 if it refused it.
    std::int64_t placed = 0;

    bool operator==(const WaitingThing&) const = default;
};

/// The same as it travels, and the id in its name there; zeros when it has none.
[[nodiscard]] exchange::Item item_of(const WaitingThing& thing);
[[nodiscard]] ByteArray<32> item_id_of(const WaitingThing& thing);

/// What waits in each space, until what it needs has come.
///
/// Always true: what waits is told apart by all of its bytes, so that a forgery that came first is beside the
/// genuine thing and never in its place. What the module was seen to have can be had again, and has a room of
/// its own: of one space there is never more than the bounds below of that, and of all else. Of what the
/// module has the last of its sequence go, since they may need those before them; then all of that space is
/// to be read anew when there is room. Of all else the oldest go, so that nobody can keep out what comes now.
///
/// A view of a store, which must outlive it.
class Waiting {
public:
    static constexpr std::size_t most_things = 4096;
    static constexpr std::size_t most_bytes = std::size_t{64} << 20;

    explicit Waiting(database::Connection& connection) : connection_(&connection) {}

    /// False when the same bytes wait there already, and then nothing changes. `too_large` for more bytes
    /// than may wait in all.
    [[nodiscard]] Result<bool> add(const SpaceId& space, const WaitingThing& thing);

    /// Where the module has those of this id in their name (Placings), unless that is known.
    [[nodiscard]] Result<void> place(const SpaceId& space, const ByteArray<32>& item, std::int64_t placed);

    /// Spaces out of which something was pushed that the module has, when an eighth of the room for such
    /// things is free again; each until it is noted.
    [[nodiscard]] Result<std::vector<SpaceId>> to_read_anew() const;
    [[nodiscard]] Result<void> note_read_anew(const SpaceId& space);

    /// In which spaces something waits.
    [[nodiscard]] Result<std::vector<SpaceId>> spaces() const;
    /// What is waited for: each `about` of a kind that begins so, once.
    [[nodiscard]] Result<std::vector<Bytes>> subjects(
        const SpaceId& space, WaitingKind kind, ByteView beginning = {}) const;
    /// The numbers of those that wait for one subject at a place up to this one; by place, then by arrival.
    [[nodiscard]] Result<std::vector<std::uint64_t>> find(
        const SpaceId& space, WaitingKind kind, ByteView about, std::uint64_t up_to) const;
    [[nodiscard]] Result<std::optional<WaitingThing>> at(std::uint64_t number) const;

    /// It turned out to wait for something else; it gets no younger by that.
    [[nodiscard]] Result<void> wait_for(std::uint64_t number, ByteView about);
    /// It was taken, or is no good; nothing happens when it is not there.
    [[nodiscard]] Result<void> remove(std::uint64_t number);

private:
    [[nodiscard]] Result<void> keep_placed_within_bounds(const SpaceId& space);
    [[nodiscard]] Result<void> keep_others_within_bounds(const SpaceId& space);

    database::Connection* connection_;
};

} // namespace valise::store
