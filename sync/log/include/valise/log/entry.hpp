// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "valise/base/ids.hpp"
#include "valise/crypto/entry.hpp"
#include "valise/crypto/hash.hpp"

/// What a device wrote, in order, sealed and signed. docs/sync.md has the idea and the laws,
/// docs/formats.md the bytes.
namespace valise::log {

using valise::Head;
using valise::LogHead;

/// What an entry is for. Everybody sees it, members or not.
enum class EntryClass : std::uint8_t {
    work = 1,            ///< What somebody did: drafts, answers, remarks.
    new_incarnation = 2, ///< The first entry of a log that continues another of the same device.
};

/// The first bytes of a hash over the heads that an author knew; `Heads` tells which those are.
using HeadsDigest = ByteArray<16>;

/// What stands beside a sealed entry for everybody to read, bound to it: a seal does not open under any
/// other.
struct EntryHeader {
    EntryClass entry_class = EntryClass::work;
    EpochId epoch;
    /// What the author had seen of everybody's logs, when that is not what it was at the entry before.
    std::optional<HeadsDigest> known_heads;

    bool operator==(const EntryHeader&) const = default;
};

/// One entry of a chain of hashes: enough to compute its id from the one before it, without its content.
struct Link {
    crypto::Digest content{};
    EntryId id;

    bool operator==(const Link&) const = default;
};

/// How long a sealed entry is at most, and how long the body that it holds.
inline constexpr std::size_t largest_entry = std::size_t{1} << 20;
inline constexpr std::size_t largest_body = std::size_t{8} << 20;

/// A header in bytes, which take no memory of their own: there is one for each of many entries.
class EncodedHeader {
public:
    explicit EncodedHeader(const EntryHeader& header) noexcept;

    [[nodiscard]] ByteView bytes() const noexcept { return ByteView(bytes_).first(size_); }

private:
    static constexpr std::size_t shortest = 4 + EpochId::size;

    ByteArray<shortest + std::tuple_size_v<HeadsDigest>> bytes_{};
    std::size_t size_ = shortest;
};

/// All of an entry but its place, as a hash.
[[nodiscard]] crypto::Digest content_digest(const EntryHeader& header, ByteView sealed);

/// Names an entry and, since its place says which one is before it, all entries of its log up to it.
[[nodiscard]] EntryId entry_id(const crypto::EntryPosition& position, const crypto::Digest& content);

} // namespace valise::log
