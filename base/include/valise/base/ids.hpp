// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

#include "valise/base/bytes.hpp"

namespace valise {

/// An opaque name of fixed size. Ids with different tags do not mix.
///
/// A plain value; its order is that of its bytes and means nothing else.
template <class Tag, std::size_t width> struct Id {
    static constexpr std::size_t size = width;

    ByteArray<width> bytes{};

    bool operator==(const Id&) const = default;
    std::strong_ordering operator<=>(const Id& other) const noexcept {
        for (std::size_t at = 0; at < width; at += sizeof(std::uint64_t))
            if (const auto one = word_at(at), two = other.word_at(at); one != two) return one <=> two;
        return std::strong_ordering::equal;
    }

    [[nodiscard]] std::string hex() const { return to_hex(bytes); }

private:
    static_assert(width % sizeof(std::uint64_t) == 0);

    /// Many bytes at once order as each alone does, the first one being the highest.
    [[nodiscard]] std::uint64_t word_at(std::size_t at) const noexcept {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        return std::endian::native == std::endian::little ? __builtin_bswap64(word) : word;
    }
};

/// A space: the hash of its signed genesis.
using SpaceId = Id<struct SpaceTag, 32>;
/// A set of keys of a space: the hash of the record that introduced it.
using EpochId = Id<struct EpochTag, 32>;
/// One sealed entry: its hash. Never the bytes of a signature, which are malleable.
using EntryId = Id<struct EntryTag, 32>;
/// A signed record, such as a certificate: the hash of what is signed, without the signatures.
using RecordId = Id<struct RecordTag, 32>;
/// Whom a certificate speaks of: an issuer, focal point, expert or device, across renewals.
using SubjectId = Id<struct SubjectTag, 16>;
/// Something that people write in a space: the text of an answer, a choice, a list, a remark.
using ObjectId = Id<struct ObjectTag, 16>;

/// One append-only log: a device, and how often it had to begin anew.
struct LogId {
    SubjectId device;
    std::uint32_t incarnation = 0;

    auto operator<=>(const LogId&) const = default;
};

/// The last entry of a log, or of a part of one: how many there are up to it, and its id. All zero before the
/// first.
struct Head {
    std::uint64_t sequence = 0;
    EntryId id;

    auto operator<=>(const Head&) const = default;
};

/// The last entry of one log, for those who know many.
struct LogHead {
    LogId log;
    Head head;

    auto operator<=>(const LogHead&) const = default;
};

/// One thing that was done, in any object but a text: the log it was done in, and how many were done in
/// that log before it. Given when it is done, long before it is sealed into an entry.
struct OperationName {
    LogId log;
    std::uint64_t number = 0;

    auto operator<=>(const OperationName&) const = default;
};

} // namespace valise
