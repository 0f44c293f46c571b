// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "valise/base/random.hpp"

/// Text as plainly as it can be held, to hold ours to it.
namespace valise::tests {

inline std::string to_utf8(std::u32string_view scalars) {
    std::string text;
    const auto put = [&](char32_t bits) { text += static_cast<char>(bits); };
    for (const char32_t scalar : scalars) {
        if (scalar < 0x80) {
            put(scalar);
            continue;
        }
        const unsigned more = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
        constexpr std::array<char32_t, 4> marks{0, 0xc0, 0xe0, 0xf0};
        put(marks.at(more) | scalar >> (6 * more));
        for (unsigned i = more; i-- > 0;) put(0x80 | (scalar >> (6 * i) & 0x3f));
    }
    return text;
}

inline std::u16string to_utf16(std::u32string_view scalars) {
    std::u16string text;
    for (const char32_t scalar : scalars) {
        if (scalar < 0x10000) {
            text += static_cast<char16_t>(scalar);
        } else {
            text += static_cast<char16_t>(0xd800 + ((scalar - 0x10000) >> 10));
            text += static_cast<char16_t>(0xdc00 + ((scalar - 0x10000) & 0x3ff));
        }
    }
    return text;
}

/// The scalar values of well-formed UTF-8.
inline std::u32string to_scalars(std::string_view text) {
    std::u32string scalars;
    for (const char byte : text) {
        const auto bits = static_cast<unsigned char>(byte);
        if ((bits & 0xc0U) == 0x80)
            scalars.back() = scalars.back() << 6 | (bits & 0x3fU);
        else
            scalars += bits < 0x80 ? bits
                : bits < 0xe0      ? bits & 0x1fU
                : bits < 0xf0      ? bits & 0x0fU
                                   : bits & 7U;
    }
    return scalars;
}

inline std::uint32_t below(SeededRandom& random, std::size_t bound) {
    return static_cast<std::uint32_t>(random.below(bound));
}

/// Latin, Arabic, Chinese, emoji and combining marks, one beside the other.
inline std::u32string mixed_scalars(SeededRandom& random, std::size_t count) {
    constexpr std::u32string_view alphabet =
        U"ab \n\u00e9\u0301\u0645\u0634\u0627\u064e\u4e2d\u6587\uffff\U0001f600\U0001f468\u200d\U0010ffff";
    std::u32string scalars;
    while (scalars.size() < count) scalars += alphabet[below(random, alphabet.size())];
    return scalars;
}

} // namespace valise::tests
