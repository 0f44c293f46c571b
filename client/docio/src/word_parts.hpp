// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "valise/base/bytes.hpp"

/// The parts of a .docx, as far as an outline needs them.
namespace valise::docio {

enum class Look : std::uint8_t {
    plain = 1,
    title,
    subtitle,
    heading,  ///< Of a level from 1.
    numbered, ///< An item of a list with numbers or letters, of a level from 1.
    bulleted, ///< An item of any other list.
};

/// A paragraph or a table of a document.
struct Block {
    std::uint32_t number = 0; ///< Of the paragraphs and tables from 1, as one counts them in the document.
    Look look = Look::plain;
    std::uint32_t level = 1;
    std::string text;                  ///< With tabs and ends of lines, without the spaces around it.
    bool has_more = false;             ///< A picture, a footnote, a formula: something that is no text.
    std::vector<std::string> headings; ///< Of a table: its first row. Not empty for a table.

    bool operator==(const Block&) const = default;
};

/// How a paragraph of some style looks if it does not say so itself.
struct Style {
    std::string name; ///< In small letters. Programs name the customary ones in English in every language.
    std::string based_on;
    std::optional<std::uint32_t> outline_level; ///< From 0; 9 is none.
    std::string list;
    bool operator==(const Style&) const = default;
};

struct Styles {
    std::map<std::string, Style, std::less<>> by_id;
    std::string plain; ///< Of paragraphs that name none.
};

/// For each list and level from 0 how its items begin: "bullet", "decimal", ...
using Lists = std::map<std::string, std::map<std::uint32_t, std::string>, std::less<>>;

[[nodiscard]] Result<Styles> read_styles(ByteView xml);
[[nodiscard]] Result<Lists> read_lists(ByteView xml);
/// What is deleted, hidden in boxes or fields, or stands beside the text, is not read.
[[nodiscard]] Result<std::vector<Block>> read_blocks(ByteView xml, const Styles& styles, const Lists& lists);

/// All of a .docx.
[[nodiscard]] Result<std::vector<Block>> read_word_file(ByteView docx);

} // namespace valise::docio
