// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "valise/base/bytes.hpp"
#include "valise/base/utf8.hpp"
#include "valise/crypto/words.hpp"

namespace valise::crypto {

namespace {

using Letter = char32_t;

struct Alike {
    std::u32string_view letters;
    Letter one;
};
constexpr std::array alike{Alike{U"àáâãäå", U'a'}, Alike{U"èéêë", U'e'}, Alike{U"ìíîï", U'i'},
    Alike{U"òóôõö", U'o'}, Alike{U"ùúûü", U'u'}, Alike{U"ñ", U'n'}, Alike{U"ç", U'c'}, Alike{U"ё", U'е'},
    Alike{U"أإآٱ", U'ا'}, Alike{U"ىئ", U'ي'}, Alike{U"ة", U'ه'}, Alike{U"ؤ", U'و'}};

bool is_between(Letter letter, Letter first, Letter last) { return first <= letter && letter <= last; }

/// Signs above and below letters, and what makes Arabic words longer.
bool is_mark(Letter letter) {
    return is_between(letter, U'\u0300', U'\u036F') || is_between(letter, U'\u064B', U'\u0652')
        || letter == U'\u0640' || letter == U'\u0670';
}

Letter small(Letter letter) {
    if (is_between(letter, U'A', U'Z') || is_between(letter, U'À', U'Þ') || is_between(letter, U'А', U'Я'))
        return letter + 32;
    return letter == U'Ё' ? U'ё' : letter;
}

std::optional<Letter> as_typed(Letter letter) {
    if (is_mark(letter)) return std::nullopt;
    if (letter == U'\u3000') return U' ';
    if (is_between(letter, U'٠', U'٩')) return letter - U'٠' + U'0';
    if (is_between(letter, U'۰', U'۹')) return letter - U'۰' + U'0';
    letter = small(letter);
    for (const auto& [letters, one] : alike)
        if (letters.find(letter) != std::u32string_view::npos) return one;
    return letter;
}

/// The letter at the beginning of a text that is not empty, and how many bytes it has.
std::pair<Letter, std::size_t> first_letter(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::size_t size = byte(0) < 0x80 ? 1 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : 4;
    Letter letter = size == 1 ? byte(0) : byte(0) & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) letter = letter << 6 | (byte(i) & 0x3FU);
    return {letter, size};
}

void add_letter(std::string& text, Letter letter) {
    const auto add = [&](Letter bits) { text.push_back(static_cast<char>(bits)); };
    if (letter < 0x80) return add(letter);
    if (letter < 0x800) {
        add(0xC0 | letter >> 6);
    } else {
        if (letter < 0x10000) {
            add(0xE0 | letter >> 12);
        } else {
            add(0xF0 | letter >> 18);
            add(0x80 | (letter >> 12 & 0x3F));
        }
        add(0x80 | (letter >> 6 & 0x3F));
    }
    add(0x80 | (letter & 0x3F));
}

} // namespace

std::string as_heard(std::string_view text) {
    if (!is_utf8(as_bytes(text))) return std::string(text);
    std::string heard;
    while (!text.empty()) {
        const auto [letter, size] = first_letter(text);
        text.remove_prefix(size);
        if (const auto typed = as_typed(letter)) add_letter(heard, *typed);
    }
    return heard;
}

} // namespace valise::crypto
