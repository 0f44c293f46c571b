// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "valise/base/random.hpp"
#include "valise/crypto/signature.hpp"
#include "valise/log/entry.hpp"

namespace valise::log {

inline constexpr std::size_t most_entries = 4096;
inline constexpr std::size_t most_epochs = 16;
inline constexpr std::size_t largest_range = std::size_t{4} << 20;

/// One entry within a range. Borrows from the range.
struct SealedEntry {
    EntryHeader header;
    ByteView sealed;
};

/// Entries of one log that follow each other, under one signature; as it travels and as it is stored.
///
/// Parsed, which says nothing about who made it: only a VerifiedRange is to be believed. Its bytes are those
/// that came, and there is no second way to write it. Whoever holds the entries may join or cut ranges where
/// a signature stands; that changes no entry and no id.
///
/// A value; owner of its bytes.
class Range {
public:
    /// Refuses what no device writes: `malformed`, `too_large` beyond the sizes above, and `unsupported` for
    /// another version, suite or class of entry.
    [[nodiscard]] static Result<Range> parse(Bytes bytes);

    [[nodiscard]] const Bytes& bytes() const noexcept { return bytes_; }
    [[nodiscard]] const SpaceId& space() const noexcept { return first_.space; }
    [[nodiscard]] const LogId& log() const noexcept { return first_.log; }
    /// Where its first entry stands.
    [[nodiscard]] const crypto::EntryPosition& first() const noexcept { return first_; }
    [[nodiscard]] std::uint64_t last_sequence() const noexcept { return first_.sequence + size() - 1; }
    /// How many entries; at least one.
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] SealedEntry entry(std::size_t index) const;
    [[nodiscard]] const crypto::Signature& signature() const noexcept { return signature_; }

private:
    friend class RangeReader;
    /// Where an entry lies in the bytes.
    struct Place {
        EntryHeader header;
        std::uint32_t offset = 0;
        std::uint32_t size = 0;
    };

    Range() = default;

    Bytes bytes_;
    crypto::EntryPosition first_;
    std::vector<Place> entries_;
    crypto::Signature signature_{};
};

/// A range whose signature was seen to be by the device that it names.
///
/// Only `verify_range` and the functions that seal make one, so that whatever takes one need not ask again.
/// A value.
class VerifiedRange {
public:
    [[nodiscard]] const Range& range() const noexcept { return range_; }
    /// One for each entry.
    [[nodiscard]] const std::vector<Link>& links() const noexcept { return links_; }
    [[nodiscard]] crypto::EntryPosition position(std::size_t index) const;
    [[nodiscard]] Head head() const noexcept { return {range_.last_sequence(), links_.back().id}; }

private:
    friend class RangeSealer;
    friend Result<VerifiedRange> verify_range(Range range, std::span<const crypto::VerificationKey> device);
    friend Result<VerifiedRange> join_ranges(std::span<const VerifiedRange> ranges);

    VerifiedRange(Range range, std::vector<Link> links)
        : range_(std::move(range)), links_(std::move(links)) {}

    Range range_;
    std::vector<Link> links_;
};

/// Computes all ids, and checks the signature with the keys of the device that the range names, of which one
/// has to fit: a renewed certificate may have brought another. Whether they are that device's is for the
/// caller to know. `corrupt_data` when none fits.
[[nodiscard]] Result<VerifiedRange> verify_range(
    Range range, std::span<const crypto::VerificationKey> device);

[[nodiscard]] inline Result<VerifiedRange> verify_range(Range range, const crypto::VerificationKey& device) {
    return verify_range(std::move(range), std::span(&device, 1));
}

/// What one entry says. Any other epoch key than that of its header: `corrupt_data`. A member's entry that is
/// well sealed and whose inside no program writes: `malformed`.
[[nodiscard]] Result<Bytes> open_entry(
    crypto::KeyView epoch_key, const VerifiedRange& range, std::size_t index);

/// Several ranges of one log, each following the one before it, as one under the last one's signature: the
/// same entries in fewer bytes. `invalid_input` when they do not follow, `too_large` when one range cannot
/// hold them.
[[nodiscard]] Result<VerifiedRange> join_ranges(std::span<const VerifiedRange> ranges);

/// With what a device seals and signs. Borrows both keys.
struct WritingKeys {
    EpochId epoch;
    crypto::KeyView epoch_key;
    const crypto::SigningKey& device;
};

/// Where a device goes on writing.
struct OwnLog {
    SpaceId space;
    LogId log;
    Head head;
};

/// Seals bodies, one entry for each, behind the head of an own log. The work of one author alone belongs in
/// one body: it is compressed as a whole. `known_heads` stands in the first entry.
///
/// Before the first byte of the result leaves, the new head is kept: a device that seals twice behind one
/// head has forked its log. `invalid_input` for no bodies, and for the first entry of a log that continues
/// another one (that is `begin_incarnation`); `too_large` when one range cannot hold it; `exhausted` at the
/// end of a log.
[[nodiscard]] Result<VerifiedRange> seal_range(const WritingKeys& keys, const OwnLog& log,
    std::span<const Bytes> bodies, const std::optional<HeadsDigest>& known_heads, Random& random);

} // namespace valise::log
