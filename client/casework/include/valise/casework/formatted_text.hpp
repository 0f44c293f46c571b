// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "valise/draft/deeds.hpp"
#include "valise/text/document.hpp"

namespace valise::casework {

/// Words that are formatted alike. Never empty, and without a newline.
struct TextRun {
    std::string text;
    bool is_bold = false;
    bool is_italic = false;
    std::string link = {};     ///< Where it leads, or empty.
    std::string footnote = {}; ///< What the note behind these words says, or empty.

    bool operator==(const TextRun&) const = default;
};

enum class ParagraphStyle : std::uint8_t {
    plain = 1,
    heading1,
    heading2,
    heading3,
    bullet_item,
    numbered_item,
};

enum class Direction : std::uint8_t { unsaid = 1, left_to_right, right_to_left };

struct FormattedParagraph {
    ParagraphStyle style = ParagraphStyle::plain;
    Direction direction = Direction::unsaid;
    std::vector<TextRun> runs; ///< Two that follow each other differ, unless a footnote stands between them.

    bool operator==(const FormattedParagraph&) const = default;
};

/// A text with its formatting, as it stands at one moment: no history, no comments, nobody's name. Plain.
struct FormattedText {
    std::vector<FormattedParagraph> paragraphs;

    bool operator==(const FormattedText&) const = default;
};

/// The text as it stands, with the marks among these deeds. What ends with a newline has no empty paragraph
/// behind it. A footnote stands behind the last of its words. Refuses as draft::Marks does.
[[nodiscard]] Result<FormattedText> formatted(text::Document& document, const draft::Deeds& deeds);

/// Whether nothing can be read in it: no paragraph, or spaces alone.
[[nodiscard]] bool is_blank(const FormattedText& text);

/// Where a link may lead that others are given: to an https address in characters that can be printed.
[[nodiscard]] bool is_link(std::string_view text) noexcept;

/// Takes away the links that lead elsewhere, and leaves their words. Says how many there were.
std::size_t take_unfit_links(FormattedText& text);

} // namespace valise::casework
