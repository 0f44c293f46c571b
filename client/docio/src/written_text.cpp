// SPDX-License-Identifier: Apache-2.0
#include "valise/docio/written_text.hpp"

#include <utility>

#include "word_writing.hpp"

namespace valise::docio {

namespace {

using casework::ParagraphStyle;

Block block_of(const casework::FormattedParagraph& paragraph) {
    Block block;
    switch (paragraph.style) {
    case ParagraphStyle::plain: break;
    case ParagraphStyle::heading1: block.look = Look::heading; break;
    case ParagraphStyle::heading2: block.look = Look::heading, block.level = 2; break;
    case ParagraphStyle::heading3: block.look = Look::heading, block.level = 3; break;
    case ParagraphStyle::bullet_item: block.look = Look::bulleted; break;
    case ParagraphStyle::numbered_item: block.look = Look::numbered; break;
    }
    for (const casework::TextRun& run : paragraph.runs) {
        block.text += run.text;
        if (!run.link.empty()) block.text += " (" + run.link + ")";
        if (!run.footnote.empty()) block.text += " [" + run.footnote + "]";
    }
    return block;
}

} // namespace

Result<Bytes> to_docx(const casework::FormattedText& text, const WrittenTextLook& look) {
    std::vector<Block> blocks;
    blocks.reserve(text.paragraphs.size() + 1);
    Block& title = blocks.emplace_back();
    title.look = Look::title;
    title.text = look.title;
    for (const auto& paragraph : text.paragraphs) blocks.push_back(block_of(paragraph));
    return write_word_file(blocks, {look.language, look.page_mark});
}

} // namespace valise::docio
