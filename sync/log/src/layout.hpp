// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <utility>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/entry.hpp"
#include "valise/log/entry.hpp"

/// What the layouts of this layer have in common.
namespace valise::log {

inline constexpr std::uint8_t format_version = 1;
/// Ed25519, X25519, BLAKE2b.
inline constexpr std::uint8_t suite = 1;

inline FixedWriter begin_layout() {
    FixedWriter writer;
    writer.u8(format_version).u8(suite);
    return writer;
}

/// Reads what every layout begins with.
Result<void> check_beginning(FixedReader& reader);

/// A place at which an entry can stand is left for the caller to check.
crypto::EntryPosition read_position(FixedReader& reader);

/// Whether there is an entry before it exactly when its sequence number says so.
bool is_valid(const crypto::EntryPosition& position);

/// The byte that says what a header has, and which of the epochs told before it.
struct Flags {
    static constexpr unsigned class_mask = 0x07;
    static constexpr unsigned has_known_heads = 0x08;
    static constexpr unsigned epoch_shift = 4;

    static std::uint8_t of(const EntryHeader& header, std::size_t epoch_index);
};

/// The header that these flags begin; the epoch is for the caller to put in. `unsupported` when its class is
/// of another version's making, `malformed` when it cannot stand at this place.
Result<EntryHeader> read_header(
    FixedReader& reader, std::uint8_t flags, const crypto::EntryPosition& position);

/// Whether entries of this class stand here: a log that continues another begins by saying so, and no entry
/// but its first does.
bool belongs_at(EntryClass entry_class, const LogId& log, std::uint64_t sequence);

/// How long a sealed entry is at least.
inline constexpr std::size_t smallest_sealed = 48 + crypto::entry_salt_size + crypto::seal_overhead;

/// Whether a sealed entry may have this size: that of a bucket, and not beyond the limit.
bool is_sealed_size(std::uint64_t size);

} // namespace valise::log
