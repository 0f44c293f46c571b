// SPDX-License-Identifier: Apache-2.0
#include "scalars.hpp"

#include <algorithm>
#include <cstring>

#include "valise/text/rope.hpp"

namespace valise::text {
namespace {

/// Eight bytes of text that has them.
std::uint64_t word_at(std::string_view text, std::size_t offset) noexcept {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + offset, sizeof word);
    return word;
}

constexpr std::uint64_t beyond_ascii = 0x8080808080808080U;

} // namespace

bool is_ascii(std::string_view text) noexcept {
    constexpr std::size_t step = sizeof(std::uint64_t);
    if (text.size() < step) return std::ranges::all_of(text, [](char byte) { return is_ascii(byte); });
    std::uint64_t all = word_at(text, text.size() - step);
    for (std::size_t offset = 0; offset + step <= text.size(); offset += step) all |= word_at(text, offset);
    return (all & beyond_ascii) == 0;
}

Extent extent_of(std::string_view text) noexcept {
    Extent extent{static_cast<std::uint32_t>(text.size())};
    if (is_ascii(text)) return extent; // As most is.
    for (const char byte : text) {
        extent.continuations += begins_scalar(byte) ? 0U : 1U;
        extent.pairs += begins_pair(byte) ? 1U : 0U;
    }
    return extent;
}

std::size_t size_of_last(std::string_view text, std::uint32_t count) noexcept {
    std::size_t offset = text.size();
    while (count > 0)
        if (begins_scalar(text[--offset])) --count;
    return text.size() - offset;
}

std::size_t whole_scalars(std::string_view text, std::size_t wanted) noexcept {
    while (wanted < text.size() && !begins_scalar(text[wanted])) --wanted;
    return wanted;
}

std::uint32_t count_scalars(std::string_view text) noexcept {
    if (text.size() == 1) return 1; // As one types.
    // In pieces of which the count fits a byte: those are counted many at a time.
    std::uint32_t sum = 0;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, UINT8_MAX);
        std::uint8_t count = 0;
        for (const char byte : piece)
            count = static_cast<std::uint8_t>(count + (begins_scalar(byte) ? 1 : 0));
        sum += count;
        text.remove_prefix(piece.size());
    }
    return sum;
}

std::size_t byte_offset(std::string_view text, std::uint32_t position) noexcept {
    std::size_t offset = 0;
    // Eight bytes at a time as long as all of them are ASCII.
    for (; offset + 8 <= text.size(); offset += 8, position -= 8) {
        if ((word_at(text, offset) & beyond_ascii) != 0) break;
        if (position < 8) return offset + position;
    }
    for (; position > 0; --position) {
        ++offset;
        while (offset < text.size() && !begins_scalar(text[offset])) ++offset;
    }
    return offset;
}

Result<std::string> from_utf16(std::u16string_view text) {
    std::string utf8;
    utf8.reserve(text.size());
    const auto put = [&](std::uint32_t bits) { utf8 += static_cast<char>(bits); };
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::uint32_t scalar = text[i];
        if (scalar >= 0xd800 && scalar < 0xe000) {
            const bool has_low =
                scalar < 0xdc00 && i + 1 < text.size() && text[i + 1] >= 0xdc00 && text[i + 1] < 0xe000;
            if (!has_low) return refuse(Errc::malformed, "a lone surrogate");
            scalar = 0x10000 + ((scalar - 0xd800) << 10) + (text[++i] - 0xdc00U);
        }
        if (scalar < 0x80) {
            put(scalar);
        } else if (scalar < 0x800) {
            put(0xc0 | scalar >> 6);
            put(0x80 | (scalar & 0x3f));
        } else {
            if (scalar < 0x10000) {
                put(0xe0 | scalar >> 12);
            } else {
                put(0xf0 | scalar >> 18);
                put(0x80 | (scalar >> 12 & 0x3f));
            }
            put(0x80 | (scalar >> 6 & 0x3f));
            put(0x80 | (scalar & 0x3f));
        }
    }
    return utf8;
}

} // namespace valise::text
