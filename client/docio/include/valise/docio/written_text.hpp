// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/casework/formatted_text.hpp"
#include "valise/casework/language.hpp"

namespace valise::docio {

/// What stands around a text on paper.
struct WrittenTextLook {
    std::string title;
    std::string page_mark; ///< At the head of every page: what the paper is, and what it is not.
    casework::Language language = casework::Language::english; ///< Arabic runs from the right.
    /// The columns of the customary table, as the third headings of the text name them.
    std::vector<std::string> columns = {};
};

/// A .docx of a text: its headings, lists and paragraphs, with what is bold, italic, a link or a footnote.
///
/// A section whose second headings have third headings below them becomes the customary table: a row for each
/// second heading, a column for each third one, those of `columns` first. All words of the text are in it,
/// and no others but the names of columns. The same bytes for the same text. `invalid_input` for what no
/// document can hold.
[[nodiscard]] Result<Bytes> to_docx(const casework::FormattedText& text, const WrittenTextLook& look);

} // namespace valise::docio
