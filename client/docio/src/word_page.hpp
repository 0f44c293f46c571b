// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "valise/casework/formatted_text.hpp"
#include "word_parts.hpp"

/// What stands on the pages of a .docx, with its formats.
namespace valise::docio {

struct WordParagraph {
    Look look = Look::plain;
    std::uint32_t level = 1;
    casework::Direction direction = casework::Direction::unsaid; ///< Otherwise as its words run.
    std::vector<casework::TextRun> runs;                         ///< With tabs and ends of lines.
    std::vector<std::string> marks;                              ///< Names of bookmarks around it.
    bool has_more = false; ///< A picture, a comment, a formula: something that is no text.

    bool operator==(const WordParagraph&) const = default;
};

struct WordElement;

struct WordCell {
    std::vector<WordElement> content; ///< A paragraph last.
    std::uint32_t spans = 1;          ///< How many columns.
    bool is_shaded = false;

    bool operator==(const WordCell&) const;
};

struct WordRow {
    std::vector<WordCell> cells;
    bool is_heading = false; ///< Stands again at the top of each page.

    bool operator==(const WordRow&) const = default;
};

struct WordTable {
    std::vector<std::uint32_t> widths; ///< Of its columns, in fiftieths of a percent.
    std::vector<WordRow> rows;

    bool operator==(const WordTable&) const = default;
};

struct WordElement : std::variant<WordParagraph, WordTable> {
    using std::variant<WordParagraph, WordTable>::variant;
};

inline bool WordCell::operator==(const WordCell&) const = default;

/// A document beside its looks: what stands in it, and what it says of itself where nobody sees it.
struct WordPages {
    std::vector<WordElement> content;
    std::map<std::string, std::string> properties;
};

/// The words of a paragraph, without their formats.
[[nodiscard]] std::string words_of(const WordParagraph& paragraph);
/// Those of all its paragraphs, a line each; a table is a line of its cells for each row.
[[nodiscard]] std::string words_of(const std::vector<WordElement>& content);

/// A paragraph of a text; its first heading is of the level behind `above`.
[[nodiscard]] WordParagraph paragraph_of(const casework::FormattedParagraph& paragraph, std::uint32_t above);

/// Whether these words run from the right, by their first letter that says so; nothing where none does.
[[nodiscard]] std::optional<bool> runs_from_right(std::string_view words) noexcept;

} // namespace valise::docio
