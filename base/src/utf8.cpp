// SPDX-License-Identifier: Apache-2.0
#include "valise/base/utf8.hpp"

#include <array>
#include <cstdint>
#include <cstring>

namespace valise {

namespace {

/// One row of table 3-7: which first bytes, how long, and the range of the second byte.
struct Form {
    Byte first_from;
    Byte first_to;
    std::size_t length;
    Byte second_from;
    Byte second_to;
};

constexpr std::array<Form, 8> forms{{
    {0xc2, 0xdf, 2, 0x80, 0xbf},
    {0xe0, 0xe0, 3, 0xa0, 0xbf},
    {0xe1, 0xec, 3, 0x80, 0xbf},
    {0xed, 0xed, 3, 0x80, 0x9f},
    {0xee, 0xef, 3, 0x80, 0xbf},
    {0xf0, 0xf0, 4, 0x90, 0xbf},
    {0xf1, 0xf3, 4, 0x80, 0xbf},
    {0xf4, 0xf4, 4, 0x80, 0x8f},
}};

/// The length of the character that `bytes` begin with, or 0 when it is ill-formed or cut short.
std::size_t character_length(ByteView bytes) {
    if (bytes[0] < 0x80) return 1;
    for (const Form& form : forms) {
        if (bytes[0] < form.first_from || bytes[0] > form.first_to) continue;
        if (bytes.size() < form.length) return 0;
        if (bytes[1] < form.second_from || bytes[1] > form.second_to) return 0;
        for (std::size_t i = 2; i < form.length; ++i)
            if ((bytes[i] & 0xc0) != 0x80) return 0;
        return form.length;
    }
    return 0;
}

} // namespace

std::size_t valid_utf8_prefix(ByteView bytes) noexcept {
    std::size_t position = 0;
    while (position < bytes.size()) {
        // Most of what is read is ASCII: eight bytes at a time as long as that lasts.
        for (std::uint64_t word = 0; position + sizeof(word) <= bytes.size(); position += sizeof(word)) {
            std::memcpy(&word, bytes.data() + position, sizeof(word));
            if ((word & 0x8080808080808080U) != 0) break;
        }
        if (position == bytes.size()) break;
        const std::size_t length = character_length(bytes.subspan(position));
        if (length == 0) break;
        position += length;
    }
    return position;
}

} // namespace valise
