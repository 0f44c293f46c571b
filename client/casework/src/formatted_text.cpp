// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/formatted_text.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "runs.hpp"
#include "valise/draft/marks.hpp"

namespace valise::casework {

namespace {

using draft::Span;
using proto::MarkKind;

ParagraphStyle style_of(MarkKind kind) {
    switch (kind) {
    case MarkKind::heading1: return ParagraphStyle::heading1;
    case MarkKind::heading2: return ParagraphStyle::heading2;
    case MarkKind::heading3: return ParagraphStyle::heading3;
    case MarkKind::bullet_item: return ParagraphStyle::bullet_item;
    case MarkKind::numbered_item: return ParagraphStyle::numbered_item;
    default: return ParagraphStyle::plain;
    }
}

Direction direction_of(MarkKind kind) {
    return kind == MarkKind::right_to_left ? Direction::right_to_left : Direction::left_to_right;
}

/// The words of this span as they are formatted, without its footnotes.
TextRun run_of(const Span& span) {
    TextRun run;
    for (const draft::Format& format : span.formats) {
        if (format.kind == MarkKind::bold) run.is_bold = true;
        if (format.kind == MarkKind::italic) run.is_italic = true;
        if (format.kind == MarkKind::link) run.link = format.value;
    }
    return run;
}

/// Puts a text together, from its beginning to its end.
class Layout {
public:
    Layout(std::string_view text, std::span<const draft::Paragraph> paragraphs)
        : rest_(text), paragraphs_(paragraphs) {}

    /// The next `count` characters.
    void add(std::uint32_t count, const TextRun& format) {
        std::string_view words = rest_.substr(0, text::byte_offset(rest_, count));
        rest_.remove_prefix(words.size());
        position_ += count;
        std::uint32_t left = count;
        for (auto newline = words.find('\n'); newline != std::string_view::npos; newline = words.find('\n')) {
            const std::string_view line = words.substr(0, newline);
            left -= text::count_scalars(line);
            write(line, format);
            end_paragraph(position_ - left);
            --left;
            words.remove_prefix(newline + 1);
        }
        write(words, format);
    }

    /// Behind the words that came last.
    void add_footnote(std::string_view footnote) {
        if (!last_run_ || footnote.empty()) return;
        std::string& here = last_run_in(text_).footnote;
        if (!here.empty()) here += '\n';
        here += footnote;
    }

    FormattedText finish() {
        if (!open_.runs.empty()) end_paragraph(position_);
        return std::move(text_);
    }

private:
    void write(std::string_view words, const TextRun& format) {
        if (words.empty()) return;
        if (open_.runs.empty() || !is_formatted_alike(open_.runs.back(), format)
            || !open_.runs.back().footnote.empty())
            open_.runs.push_back(format);
        open_.runs.back().text += words;
        last_run_ = {text_.paragraphs.size(), open_.runs.size() - 1};
    }

    void end_paragraph(std::uint32_t newline) {
        while (!paragraphs_.empty() && paragraphs_.front().end < newline)
            paragraphs_ = paragraphs_.subspan(1);
        if (!paragraphs_.empty() && paragraphs_.front().end == newline) {
            const draft::Paragraph& its = paragraphs_.front();
            if (its.style) open_.style = style_of(*its.style);
            if (its.direction) open_.direction = direction_of(*its.direction);
        }
        text_.paragraphs.push_back(std::exchange(open_, {}));
    }

    TextRun& last_run_in(FormattedText& text) {
        const auto [paragraph, run] = *last_run_;
        return paragraph == text.paragraphs.size() ? open_.runs[run] : text.paragraphs[paragraph].runs[run];
    }

    std::string_view rest_;
    std::span<const draft::Paragraph> paragraphs_;
    std::uint32_t position_ = 0;
    FormattedText text_;
    FormattedParagraph open_;
    std::optional<std::pair<std::size_t, std::size_t>> last_run_; ///< By paragraph, and place in it.
};

/// The last span of each footnote.
std::map<OperationName, const Span*> ends_of_footnotes(std::span<const Span> spans) {
    std::map<OperationName, const Span*> ends;
    for (const Span& span : spans)
        for (const draft::Format& format : span.formats)
            if (format.kind == MarkKind::footnote) ends[format.mark] = &span;
    return ends;
}

} // namespace

bool is_formatted_alike(const TextRun& one, const TextRun& other) {
    return one.is_bold == other.is_bold && one.is_italic == other.is_italic && one.link == other.link;
}

Result<FormattedText> formatted(text::Document& document, const draft::Deeds& deeds) {
    VALISE_TRY(const draft::Marks marks, draft::Marks::read(deeds, document));
    const std::string text = document.text().text();
    const auto ends = ends_of_footnotes(marks.spans());
    Layout layout(text, marks.paragraphs());
    std::uint32_t at = 0;
    for (const Span& span : marks.spans()) {
        layout.add(span.begin - at, {});
        layout.add(span.end - span.begin, run_of(span));
        for (const draft::Format& format : span.formats)
            if (format.kind == MarkKind::footnote && ends.at(format.mark) == &span)
                layout.add_footnote(format.value);
        at = span.end;
    }
    layout.add(document.text().length() - at, {});
    return layout.finish();
}

bool is_blank(const FormattedText& text) {
    const auto is_blank_run = [](const TextRun& run) {
        return run.footnote.empty() && run.text.find_first_not_of(" \t\r") == std::string::npos;
    };
    return std::ranges::all_of(text.paragraphs, [&](const FormattedParagraph& paragraph) {
        return std::ranges::all_of(paragraph.runs, is_blank_run);
    });
}

bool is_link(std::string_view text) noexcept {
    constexpr std::string_view scheme = "https://";
    return text.size() > scheme.size() && text.size() <= longest_link && text.starts_with(scheme)
        && std::ranges::all_of(text, [](char each) { return each > ' ' && each <= '~'; });
}

std::size_t take_unfit_links(FormattedText& text) {
    std::size_t taken = 0;
    for (FormattedParagraph& paragraph : text.paragraphs) {
        std::vector<TextRun> runs;
        for (TextRun& run : paragraph.runs) {
            if (!run.link.empty() && !is_link(run.link)) {
                run.link.clear();
                ++taken;
            }
            if (!runs.empty() && runs.back().footnote.empty() && is_formatted_alike(runs.back(), run)) {
                runs.back().text += run.text;
                runs.back().footnote = std::move(run.footnote);
            } else {
                runs.push_back(std::move(run));
            }
        }
        paragraph.runs = std::move(runs);
    }
    return taken;
}

} // namespace valise::casework
