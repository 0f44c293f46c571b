// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "valise/base/bytes.hpp"
#include "valise/casework/formatted_text.hpp"
#include "valise/casework/language.hpp"

namespace valise::docio {

/// What stands around a text on paper.
struct WrittenTextLook {
    std::string title;
    std::string page_mark; ///< At the head of every page: what the paper is, and what it is not.
    casework::Language language = casework::Language::english; ///< Arabic runs from the right.
};

/// A .docx of a text: its headings, lists and paragraphs. A footnote and an address stand in brackets behind
/// their words; bold and italic are left out. The same bytes for the same text. `invalid_input` for what no
/// document can hold.
[[nodiscard]] Result<Bytes> to_docx(const casework::FormattedText& text, const WrittenTextLook& look);

} // namespace valise::docio
