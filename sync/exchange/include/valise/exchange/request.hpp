// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "valise/exchange/sequence.hpp"

/// The message with which a device begins an exchange. docs/formats.md has its bytes.
namespace valise::exchange {

/// Of which a long item, or a chunk of an attachment, is a part.
inline constexpr std::size_t largest_piece = std::size_t{12} << 10;
/// The payload of a request: what one Noise message holds, padded; a careful caller stays below a quarter.
inline constexpr std::size_t largest_request = 63488 - 96;
/// The body of an answer, however much was asked for.
inline constexpr std::size_t largest_answer = std::size_t{2} << 20;
/// Of one device. They take more than one request holds, and may be told in several.
inline constexpr std::size_t most_cursors = 4096;

/// A chunk of an attachment: its space, and a hash of its bytes, which are sealed. So nobody has another one
/// of this name.
struct ChunkName {
    SpaceId space;
    ByteArray<32> name{};

    auto operator<=>(const ChunkName&) const = default;
};
[[nodiscard]] ChunkName name_of_chunk(const SpaceId& space, ByteView sealed);

/// A part of something longer: an item, or (of kind nothing) a chunk. Not empty, within the whole, and no
/// larger than a piece; the whole is no larger than an item.
struct Piece {
    SpaceId space;
    std::optional<ItemKind> kind; ///< Nothing of a chunk.
    ByteArray<32> id{};           ///< As `ItemName` has it, or the name of the chunk.
    std::uint64_t total = 0;
    std::uint64_t offset = 0;
    Bytes bytes;

    bool operator==(const Piece&) const = default;
};

/// What a device hands over: `push`.
struct PushedItem {
    SpaceId space;
    Item item; ///< Not empty.

    bool operator==(const PushedItem&) const = default;
};
/// A range of the device's own log, in short; the module knows the rest.
struct PushedRange {
    ByteArray<2> space_prefix{}; ///< Tells one from all spaces of which the device has a cursor.
    std::uint32_t incarnation = 0;
    Bytes short_range; ///< As `write_short` writes it.

    bool operator==(const PushedRange&) const = default;
};
using Push = std::variant<PushedItem, PushedRange, Piece>;

/// A chunk that the device wants, from this byte on.
struct WantedChunk {
    ChunkName name;
    std::uint64_t offset = 0;

    bool operator==(const WantedChunk&) const = default;
};

/// Of an item that was sent in part, as many bytes as the device has: of the next one behind its cursor that
/// is not skipped. The answer goes on there, if the module still means the same.
struct BegunItem {
    SpaceId space;
    std::uint64_t kept = 0;

    bool operator==(const BegunItem&) const = default;
};

/// A value. One that is not as the comments say is not to be encoded.
struct Request {
    /// The answer has at most 1 KiB shifted left by this, and no more than `largest_answer`; up to 15.
    std::uint8_t budget = 15;
    bool wants_receipts = false;
    bool wants_all_in_full = false; ///< Nothing in short: the device could not read something that was.
    bool waits = false;             ///< The answer may come when there is news.
    CursorsDigest digest{};         ///< Of all its cursors, after those told here.
    /// Cursors that the module does not know of, in the order of their spaces, of each at most one;
    /// `are_all_cursors`: there are no others.
    std::vector<Cursor> cursors;
    bool are_all_cursors = false;
    /// The next request tells more of them: this one has nothing else, and only asks that they be noted.
    bool more_cursors_follow = false;
    /// Of a module that nobody owns yet, the secret that it printed.
    std::optional<ByteArray<16>> founding;
    std::vector<Push> pushes;        ///< In the order in which they can be taken.
    std::vector<WantedChunk> wanted; ///< Those first that are wanted first.
    std::vector<BegunItem> begun;    ///< In the order of their spaces, of each at most one.

    bool operator==(const Request&) const = default;
};

/// Without padding. No more than `largest_request`: that is for the caller to see to, with `size_of`.
[[nodiscard]] Bytes encode(const Request& request);

/// With or without padding. Borrows nothing, and allocates nothing that the bytes do not hold. Refuses what
/// `encode` does not write: `malformed`, `unsupported`. Whether an item is what its kind says is not asked.
[[nodiscard]] Result<Request> parse_request(ByteView bytes);

/// How many bytes `encode` spends on a push.
[[nodiscard]] std::size_t size_of(const Push& push);

} // namespace valise::exchange
