// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

/// The wire format of Protocol Buffers, as far as it is used: numbers of seven bits a byte, the low ones
/// first, and bytes behind their size. And names, which are 28 bytes each.
namespace valise::proto {

enum class Kind : std::uint8_t { number = 0, bytes = 2 };

/// What stands before a field.
[[nodiscard]] constexpr std::uint32_t tag_of(unsigned field, Kind kind) noexcept {
    return field << 3U | static_cast<unsigned>(kind);
}

/// Takes a number from the front; nothing when it is cut short, or in more bytes than it needs.
[[nodiscard]] std::optional<std::uint64_t> take_number(ByteView& rest) noexcept;

inline constexpr std::size_t name_size = SubjectId::size + 4 + 8;

[[nodiscard]] Bytes bytes_of(std::span<const OperationName> names);
/// The name at the beginning of bytes that are as long as one, or longer.
[[nodiscard]] OperationName name_in(ByteView bytes) noexcept;

} // namespace valise::proto
