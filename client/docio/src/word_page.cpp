// SPDX-License-Identifier: Apache-2.0
#include "word_page.hpp"

#include <algorithm>

namespace valise::docio {

using casework::ParagraphStyle;

namespace {

/// The character at the beginning, which goes. The words are UTF-8.
char32_t take_character(std::string_view& words) noexcept {
    const auto first = static_cast<Byte>(words.front());
    const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t character = size == 1 ? first : first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size && i < words.size(); ++i)
        character = character << 6 | (static_cast<Byte>(words[i]) & 0x3FU);
    words.remove_prefix(std::min(size, words.size()));
    return character;
}

struct Range {
    char32_t first;
    char32_t last;
};

template <std::size_t count> bool is_in(char32_t character, const std::array<Range, count>& ranges) noexcept {
    return std::ranges::any_of(
        ranges, [=](Range range) { return range.first <= character && character <= range.last; });
}

/// Hebrew, Arabic and their neighbours, without the digits, which run from the left.
constexpr std::array from_right{Range{0x590, 0x65F}, Range{0x66D, 0x6EF}, Range{0x6FA, 0x8FF},
    Range{0xFB1D, 0xFDFF}, Range{0xFE70, 0xFEFC}, Range{0x10800, 0x10FFF}, Range{0x1E800, 0x1EFFF},
    Range{0x200F, 0x200F}};
/// What says nothing: digits, signs and spaces.
constexpr std::array neutral{Range{0, '@'}, Range{'[', '`'}, Range{'{', 0xA9}, Range{0xAB, 0xB4},
    Range{0xB6, 0xB9}, Range{0xBB, 0xBF}, Range{0xD7, 0xD7}, Range{0xF7, 0xF7}, Range{0x660, 0x66C},
    Range{0x6F0, 0x6F9}, Range{0x2000, 0x200D}, Range{0x2010, 0x2070}, Range{0x2080, 0x20CF},
    Range{0x2190, 0x2BFF}, Range{0x3000, 0x3004}, Range{0x3008, 0x3020}, Range{0xFEFF, 0xFEFF},
    Range{0xFF01, 0xFF20}};

} // namespace

std::optional<bool> runs_from_right(std::string_view words) noexcept {
    while (!words.empty()) {
        const char32_t character = take_character(words);
        if (is_in(character, from_right)) return true;
        if (!is_in(character, neutral)) return false;
    }
    return std::nullopt;
}

std::string words_of(const WordParagraph& paragraph) {
    std::string words;
    for (const casework::TextRun& run : paragraph.runs) words += run.text;
    return words;
}

std::string words_of(const std::vector<WordElement>& content) {
    std::string words;
    for (const WordElement& element : content) {
        if (const auto* const paragraph = std::get_if<WordParagraph>(&element)) {
            words += words_of(*paragraph) + '\n';
            continue;
        }
        for (const WordRow& row : std::get<WordTable>(element).rows) {
            for (const WordCell& cell : row.cells) words += words_of(cell.content) + '\t';
            words += '\n';
        }
    }
    if (words.ends_with('\n')) words.pop_back();
    return words;
}

WordParagraph paragraph_of(const casework::FormattedParagraph& paragraph, std::uint32_t above) {
    WordParagraph out;
    out.direction = paragraph.direction;
    out.runs = paragraph.runs;
    switch (paragraph.style) {
    case ParagraphStyle::plain: break;
    case ParagraphStyle::heading1: out.look = Look::heading, out.level = above + 1; break;
    case ParagraphStyle::heading2: out.look = Look::heading, out.level = above + 2; break;
    case ParagraphStyle::heading3: out.look = Look::heading, out.level = above + 3; break;
    case ParagraphStyle::bullet_item: out.look = Look::bulleted; break;
    case ParagraphStyle::numbered_item: out.look = Look::numbered; break;
    }
    return out;
}

} // namespace valise::docio
