// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/casework/language.hpp"
#include "word_page.hpp"
#include "word_parts.hpp"

namespace valise::docio {

/// How a document looks as a whole.
struct PageLook {
    casework::Language language = casework::Language::english; ///< Arabic runs from the right.
    std::string mark;                                          ///< At the head of every page; none if empty.
};

/// A .docx of these pages; the same bytes for the same pages. Every list begins with its first number.
/// `invalid_input` for what no document can hold.
[[nodiscard]] Result<Bytes> write_word_file(const WordPages& pages, const PageLook& look);

/// The same of these paragraphs and tables, which `read_word_file` gives back, but for their spaces at the
/// ends.
[[nodiscard]] Result<Bytes> write_word_file(const std::vector<Block>& blocks, const PageLook& look);

} // namespace valise::docio
