// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "valise/base/bytes.hpp"

namespace valise {

/// How many leading bytes are whole, well-formed UTF-8 characters.
///
/// Well-formed as the Unicode Standard's table 3-7 says: no overlong forms, no
/// surrogates, nothing above U+10FFFF.
[[nodiscard]] std::size_t valid_utf8_prefix(ByteView bytes) noexcept;

/// Whether all of it is well-formed UTF-8.
[[nodiscard]] inline bool is_utf8(ByteView bytes) noexcept {
    if (bytes.size() == 1) return bytes[0] < 0x80; // As one types.
    return valid_utf8_prefix(bytes) == bytes.size();
}

} // namespace valise
