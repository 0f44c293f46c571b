// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "valise/exchange/receipt.hpp"
#include "valise/exchange/request.hpp"
#include "valise/exchange/short_range.hpp"

namespace valise::exchange {

/// What became of an item that a device was offered.
enum class Taken : std::uint8_t {
    taken,   ///< It is kept; also when it was already.
    waits,   ///< It is kept until what it needs has come.
    refused, ///< It is no good, by its own signatures. Nothing changed; it need not come again.
};

/// Takes items in, wherever they come from.
class Intake {
public:
    Intake() = default;
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;
    virtual ~Intake() = default;

    /// Once more, an item changes nothing. A refusal is of this computer (its disk is full): what came is to
    /// be offered again.
    [[nodiscard]] virtual Result<Taken> take(const SpaceId& space, const Item& item) = 0;
};

/// Something that a device has and a module may not.
struct Outgoing {
    SpaceId space;
    Item item;
    ItemName name;
};

/// The position of slots for others, which are not shown where they stand.
inline constexpr std::uint64_t placed_out_of_sight = std::numeric_limits<std::int64_t>::max();

/// A sequence as it is read now, or as it was read before the module denied it.
enum class Telling : std::uint8_t { present = 0, denied = 1 };

/// What a device holds, as an exchange sees it.
///
/// What is sent is what the module was never seen to have, whoever made it: when a module has lost something,
/// those who have it send it again.
class Holdings : public Intake {
public:
    /// Reads and keeps what a caller remembers of its module between exchanges. Nothing at first: then
    /// nothing counts as placed either.
    [[nodiscard]] virtual Result<std::optional<Bytes>> memory() = 0;
    [[nodiscard]] virtual Result<void> remember(ByteView memory) = 0;

    /// Things that the module was not seen to have, in an order in which each can be taken; false ends the
    /// walk. Joined into ranges as large as they may be. Of heads that this device knew, those of a log alone
    /// that it knew last.
    [[nodiscard]] virtual Result<void> each_unsent(const std::function<bool(const Outgoing&)>& visit) = 0;
    /// Before the first byte leaves: from now on somebody else may have these.
    [[nodiscard]] virtual Result<void> mark_left(const std::vector<ItemName>& names) = 0;
    /// The module was seen to have this at this position of its sequence; of ranges, all entries of it, and
    /// so nothing that they make up need be sent. Where it stands is kept, too, whatever became of it; but
    /// not of what is `placed_out_of_sight`.
    [[nodiscard]] virtual Result<void> note_placed(
        const SpaceId& space, const ItemName& name, std::uint64_t position) = 0;
    /// Nothing behind this position counts as placed any more: the module was restored, or says another
    /// thing.
    [[nodiscard]] virtual Result<void> forget_placed_behind(const SpaceId& space, std::uint64_t position) = 0;
    /// What was noted in a sequence, if anything was, is the denied telling of it from now on, in place of
    /// the one before.
    [[nodiscard]] virtual Result<void> set_aside(const SpaceId& space) = 0;
    /// Walks along what was noted in a sequence, in the order of its positions; false ends the walk. Where
    /// nothing was noted up to the end that was read, slots of others stand.
    using PlacedVisitor = std::function<bool(std::uint64_t position, const ItemName&)>;
    [[nodiscard]] virtual Result<void> each_placed(
        const SpaceId& space, Telling telling, const PlacedVisitor& visit) = 0;
    /// The last position of each sequence at which anything was noted.
    [[nodiscard]] virtual Result<std::map<SpaceId, std::uint64_t>> last_placed() = 0;
    /// Keeps a proof that the module broke its rules, for good; once more, it changes nothing.
    [[nodiscard]] virtual Result<void> keep_proof(const ModuleProof& proof) = 0;
    /// The module will not take this. It stays, and is not offered to it again until the program asks.
    [[nodiscard]] virtual Result<void> note_refused(const SpaceId& space, const ItemName& name) = 0;

    /// Sequences of which something was let go of that waited, for want of room, and that are to be read from
    /// their beginnings, now that there is room again; each until it is noted that this has begun.
    [[nodiscard]] virtual Result<std::vector<SpaceId>> to_read_anew() { return std::vector<SpaceId>(); }
    [[nodiscard]] virtual Result<void> note_read_anew(const SpaceId& /*space*/) { return {}; }

    /// Whether this device reads a space, as far as is known here. When there are more spaces than a device
    /// may have, others are let go of first.
    [[nodiscard]] virtual bool reads(const SpaceId& /*space*/) { return true; }
    /// Of a space; null for one that is not here.
    [[nodiscard]] virtual const Familiar* familiar(const SpaceId& space) = 0;

    /// The beginning of an item that has come in part, kept until the rest comes: one for each sequence.
    [[nodiscard]] virtual Result<std::optional<Bytes>> beginning(const SpaceId& space) = 0;
    [[nodiscard]] virtual Result<void> keep_beginning(const SpaceId& space, ByteView bytes) = 0;

    /// Chunks of attachments that are announced and not here, those first that are asked for first.
    [[nodiscard]] virtual Result<std::vector<WantedChunk>> wanted_chunks(std::size_t most) = 0;
    /// Whether that brought anything; what did not is asked for again later.
    [[nodiscard]] virtual Result<bool> take_chunk_piece(
        const ChunkName& name, std::uint64_t total, std::uint64_t offset, ByteView bytes) = 0;
    /// A chunk that the module was not seen to have, from the byte on to which it got it;
    /// of none of these spaces.
    [[nodiscard]] virtual Result<std::optional<Piece>> next_chunk_piece(
        std::size_t most, const std::set<SpaceId>& but) = 0;
    [[nodiscard]] virtual Result<void> note_chunk_placed(const ChunkName& name, std::uint64_t kept) = 0;
    /// Of the last chunk that the module has, its last byte counts as not sent, so that it is seen whether
    /// the module still has it. When that shows that it has not, the one before is in doubt as well: a module
    /// that went back lost what came last.
    [[nodiscard]] virtual Result<void> doubt_last_chunk() = 0;
};

} // namespace valise::exchange
