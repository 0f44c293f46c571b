// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "valise/base/bytes.hpp"
#include "word_page.hpp"
#include "word_parts.hpp"

/// A .docx with its tables and formats, whichever program wrote it.
namespace valise::docio {

using WordLinks = std::map<std::string, std::string, std::less<>>; ///< Addresses, by id.
using WordNotes = std::map<std::string, std::string, std::less<>>; ///< Footnotes, by id.

[[nodiscard]] Result<WordLinks> read_links(ByteView xml);
[[nodiscard]] Result<WordNotes> read_notes(ByteView xml);
/// `malformed` where one stands there twice.
[[nodiscard]] Result<std::map<std::string, std::string>> read_properties(ByteView xml);

/// The text that is seen: what was deleted or moved away is not read, what was put in is. Runs that look
/// alike are one. Borrows what the pages point to.
[[nodiscard]] Result<std::vector<WordElement>> read_pages(
    ByteView xml, const Styles& styles, const Lists& lists, const WordLinks& links, const WordNotes& notes);

/// All of a .docx. Refuses what is none (`malformed`, `corrupt_data`, `unsupported`), and what has more in it
/// than anybody writes (`too_large`).
[[nodiscard]] Result<WordPages> read_word_pages(ByteView docx);

} // namespace valise::docio
