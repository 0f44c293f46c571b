// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "valise/base/clock.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/exchange/sequence.hpp"

/// What the layouts of this layer have in common.
namespace valise::exchange {

inline constexpr std::uint8_t format_version = 1;
/// Ed25519, X25519, BLAKE2b.
inline constexpr std::uint8_t suite = 1;

/// Reads what a signed layout begins with.
Result<void> check_beginning(FixedReader& reader);

/// What follows its size, a varint from 1 to `limit`; fails for any other.
ByteView sized_field(FixedReader& reader, std::size_t limit);
void write_sized(FixedWriter& writer, ByteView field);

/// Fails for a number of no kind.
ItemKind read_kind(FixedReader& reader);

/// A moment before 1970 has no place here.
std::uint64_t encode_moment(Timestamp moment);
Timestamp read_moment(FixedReader& reader);

/// Whether `size` bytes from `offset` on lie within a whole that may be, and are a piece of it.
bool is_piece(std::uint64_t total, std::uint64_t offset, std::size_t size);

/// Whether that is all a short range, and nothing else.
bool is_short_range(ByteView bytes);

} // namespace valise::exchange
