// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/result.hpp"

namespace valise {

using Byte = std::uint8_t;

/// Bytes that we own. Never for secrets: those live in crypto::Secret.
using Bytes = std::vector<Byte>;

/// Somebody else's bytes, borrowed to read.
using ByteView = std::span<const Byte>;

/// Somebody else's bytes, borrowed to write.
using ByteSpan = std::span<Byte>;

template <std::size_t size> using ByteArray = std::array<Byte, size>;

/// The bytes of a text, or of a literal that stands for bytes.
[[nodiscard]] ByteView as_bytes(std::string_view text) noexcept;

/// The text that these bytes spell; says nothing about whether it is UTF-8.
[[nodiscard]] std::string_view as_text(ByteView bytes) noexcept;

[[nodiscard]] Bytes to_bytes(ByteView bytes);

void append(Bytes& to, ByteView bytes);

/// Lower-case hexadecimal.
[[nodiscard]] std::string to_hex(ByteView bytes);

/// Reads hexadecimal of either case. Refuses an odd length and any other character: `malformed`.
[[nodiscard]] Result<Bytes> from_hex(std::string_view text);

} // namespace valise
