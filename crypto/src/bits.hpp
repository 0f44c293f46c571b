// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "valise/base/bytes.hpp"

namespace valise::crypto {

/// The number that `count` bits of `bytes` spell from bit `from` on, the first bit being the highest
/// of the first byte. Bits past the end are zeros.
[[nodiscard]] constexpr unsigned bits_at(ByteView bytes, std::size_t from, std::size_t count) {
    unsigned number = 0;
    for (std::size_t bit = from; bit < from + count; ++bit) {
        const unsigned byte = bit / 8 < bytes.size() ? bytes[bit / 8] : 0U;
        number = number << 1 | (byte >> (7 - bit % 8) & 1U);
    }
    return number;
}

} // namespace valise::crypto
