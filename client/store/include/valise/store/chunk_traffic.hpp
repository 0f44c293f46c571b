// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "valise/store/attachments.hpp"

namespace valise::store {

/// A chunk that is announced and not here.
struct MissingChunk {
    AttachmentId attachment;
    SpaceId space;
    std::uint32_t chunk = 0;
    ChunkName name;
    std::uint64_t total = 0; ///< How long it is, sealed.
    std::uint64_t kept = 0;  ///< How many of its first bytes are here.
};

/// A part of a chunk that the module lacks.
struct ChunkPart {
    SpaceId space;
    ChunkName name;
    std::uint64_t total = 0;
    std::uint64_t offset = 0;
    Bytes bytes;
};

/// What became of a piece of a chunk.
enum class TakenPiece : std::uint8_t {
    nothing,  ///< Nothing was kept of it.
    part,     ///< It is kept until the rest comes.
    whole,    ///< All of the chunk is here now.
    given_up, ///< All of it came and is no part of the file, which is never asked for again.
};

/// Chunks on their way from the module and to it, piece by piece.
///
/// A view of a store, which must outlive it.
class ChunkTraffic {
public:
    ChunkTraffic(database::Connection& connection, Random& random)
        : connection_(&connection), attachments_(connection, random) {}

    /// From now on this file comes before those that nobody asked for; behind those asked for before.
    [[nodiscard]] Result<void> ask_for(const AttachmentId& id);
    /// Those first that are asked for first; none of a file of which not enough can be read to tell.
    [[nodiscard]] Result<std::vector<MissingChunk>> missing(std::size_t most) const;
    /// Keeps what follows what is here; anything else changes nothing. What turns out to be another chunk is
    /// let go of, and begins anew. The file of a chunk that has its name and does not open can never be read:
    /// whoever announced it sealed something else.
    [[nodiscard]] Result<TakenPiece> take(
        const MissingChunk& missing, std::uint64_t total, std::uint64_t offset, ByteView bytes);

    /// Of a chunk that the module lacks, what follows what it has; of none of these spaces.
    [[nodiscard]] Result<std::optional<ChunkPart>> next_part(
        std::size_t most, const std::set<SpaceId>& but) const;
    /// The module has so many bytes of it. When it was in doubt, and is not there, so is the one before.
    [[nodiscard]] Result<void> note_placed(const ChunkName& name, std::uint64_t kept);
    /// The last byte of the last chunk that the module has counts as not sent.
    [[nodiscard]] Result<void> doubt_last();

private:
    [[nodiscard]] Result<void> doubt_last_before(std::int64_t number);
    [[nodiscard]] Result<std::optional<std::int64_t>> first_unplaced(const std::set<SpaceId>& but) const;
    [[nodiscard]] Result<TakenPiece> take_whole(const MissingChunk& missing, ByteView sealed);
    [[nodiscard]] Result<Bytes> kept_of(const ChunkName& name) const;

    database::Connection* connection_;
    Attachments attachments_;
};

} // namespace valise::store
