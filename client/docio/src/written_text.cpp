// SPDX-License-Identifier: Apache-2.0
#include "valise/docio/written_text.hpp"

#include <algorithm>
#include <span>

#include "outline_words.hpp"
#include "word_writing.hpp"

namespace valise::docio {

using casework::FormattedParagraph;
using casework::ParagraphStyle;

namespace {

using Paragraphs = std::span<const FormattedParagraph>;

std::string words_of(const FormattedParagraph& paragraph) { return words_of(paragraph_of(paragraph, 0)); }

/// From the first to before the next one that is a heading as high as this.
Paragraphs until_heading(Paragraphs from, ParagraphStyle style) {
    const auto is_end = [style](const FormattedParagraph& each) {
        return each.style >= ParagraphStyle::heading1 && each.style <= style;
    };
    const auto end = std::find_if(from.begin() + 1, from.end(), is_end);
    return from.first(static_cast<std::size_t>(end - from.begin()));
}

/// One section as a table.
class SectionTable {
public:
    explicit SectionTable(const WrittenTextLook& look) : look_(look), columns_(look.columns) {}

    /// `rows` begins with a second heading.
    [[nodiscard]] WordTable of(Paragraphs rows) {
        for (Paragraphs rest = rows; !rest.empty();) {
            const Paragraphs row = until_heading(rest, ParagraphStyle::heading2);
            rows_.push_back(cells_of(row));
            rest = rest.subspan(row.size());
        }
        WordTable table;
        table.widths.assign(columns_.size() + 1, static_cast<std::uint32_t>(5000 / (columns_.size() + 1)));
        WordRow head{{{{bold(std::string(docio::words_of(look_.language).article))}, 1, true}}, true};
        for (const std::string& column : columns_) head.cells.push_back({{bold(column)}, 1, true});
        table.rows.push_back(std::move(head));
        for (WordRow& row : rows_) {
            row.cells.resize(columns_.size() + 1);
            table.rows.push_back(std::move(row));
        }
        return table;
    }

private:
    static WordParagraph bold(const std::string& words) {
        WordParagraph out;
        if (!words.empty()) out.runs = {{words, true}};
        return out;
    }

    [[nodiscard]] std::size_t column_of(const std::string& name) {
        const auto known = std::ranges::find(columns_, name);
        const auto at = static_cast<std::size_t>(known - columns_.begin());
        if (known == columns_.end()) columns_.push_back(name);
        return at + 1;
    }

    [[nodiscard]] WordRow cells_of(Paragraphs row) {
        WordRow out{{WordCell()}, false};
        std::size_t column = 0;
        for (const FormattedParagraph& each : row) {
            if (each.style == ParagraphStyle::heading3) {
                column = column_of(words_of(each));
                if (column >= out.cells.size()) out.cells.resize(column + 1);
                continue;
            }
            FormattedParagraph content = each;
            if (each.style == ParagraphStyle::heading2) {
                content.style = ParagraphStyle::plain;
                for (casework::TextRun& run : content.runs) run.is_bold = true;
            }
            out.cells[column].content.emplace_back(paragraph_of(content, 0));
        }
        return out;
    }

    const WrittenTextLook& look_;
    std::vector<std::string> columns_;
    std::vector<WordRow> rows_;
};

bool has(Paragraphs paragraphs, ParagraphStyle style) {
    return std::ranges::find(paragraphs, style, &FormattedParagraph::style) != paragraphs.end();
}

void add(std::vector<WordElement>& content, Paragraphs section, const WrittenTextLook& look) {
    const auto first_row = std::ranges::find(section, ParagraphStyle::heading2, &FormattedParagraph::style);
    const auto before = static_cast<std::size_t>(first_row - section.begin());
    const Paragraphs rows = section.subspan(before);
    const bool is_table = has(rows, ParagraphStyle::heading3);
    for (const FormattedParagraph& each : is_table ? section.first(before) : section)
        content.emplace_back(paragraph_of(each, 0));
    if (!is_table) return;
    content.emplace_back(SectionTable(look).of(rows));
    content.emplace_back(WordParagraph());
}

} // namespace

Result<Bytes> to_docx(const casework::FormattedText& text, const WrittenTextLook& look) {
    WordPages pages;
    WordParagraph title;
    title.look = Look::title;
    title.runs = {{look.title}};
    pages.content.emplace_back(std::move(title));
    for (Paragraphs rest = text.paragraphs; !rest.empty();) {
        const Paragraphs section = until_heading(rest, ParagraphStyle::heading1);
        add(pages.content, section, look);
        rest = rest.subspan(section.size());
    }
    return write_word_file(pages, {look.language, look.page_mark});
}

} // namespace valise::docio
