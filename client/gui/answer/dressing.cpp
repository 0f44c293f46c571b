// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/dressing.hpp"

#include <algorithm>
#include <vector>

#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextFragment>
#include <QTextList>

#include "gui/looks/looks.hpp"

namespace valise::gui {

namespace {

using proto::MarkKind;

constexpr int line_height = 140;
/// What people said, beside how that looks: the letters of a heading are bold, and nobody made them so.
constexpr int bold_property = QTextFormat::UserProperty + 1;
constexpr int style_property = QTextFormat::UserProperty + 2;
constexpr int direction_property = QTextFormat::UserProperty + 3;

bool is_heading(std::optional<MarkKind> style) { return style && *style <= MarkKind::heading3; }
bool is_item(std::optional<MarkKind> style) { return style && !is_heading(style); }

std::optional<MarkKind> kind_in(const QTextBlockFormat& format, int property) {
    if (!format.hasProperty(property)) return std::nullopt;
    return static_cast<MarkKind>(format.intProperty(property));
}

QTextBlockFormat block_format_of(const FormatHere& format) {
    QTextBlockFormat block;
    block.setLineHeight(line_height, QTextBlockFormat::ProportionalHeight);
    if (format.style) block.setProperty(style_property, static_cast<int>(*format.style));
    if (is_heading(format.style))
        block.setHeadingLevel(static_cast<int>(*format.style) - static_cast<int>(MarkKind::heading1) + 1);
    if (format.direction) {
        block.setProperty(direction_property, static_cast<int>(*format.direction));
        block.setLayoutDirection(
            *format.direction == MarkKind::right_to_left ? Qt::RightToLeft : Qt::LeftToRight);
    }
    return block;
}

/// Words of a paragraph that are formatted alike, in UTF-16.
struct Run {
    int begin = 0;
    int end = 0;
    FormatHere format;
};

bool is_alike(const FormatHere& one, const FormatHere& other) {
    return one.is_bold == other.is_bold && one.is_italic == other.is_italic && one.link == other.link;
}

FormatHere format_of(const QTextCharFormat& shown) {
    return {shown.boolProperty(bold_property), shown.fontItalic(), shown.anchorHref()};
}

void add_run(std::vector<Run>& runs, Run run) {
    if (run.begin == run.end) return;
    if (!runs.empty() && runs.back().end == run.begin && is_alike(runs.back().format, run.format))
        runs.back().end = run.end;
    else
        runs.push_back(std::move(run));
}

/// The runs of a text from its beginning to its end, for paragraph after paragraph.
class Runs {
public:
    Runs(const text::Rope& text, const draft::Marks& marks) {
        for (const draft::Span& span : marks.spans()) {
            const auto begin = text.to_utf16(span.begin);
            const auto end = text.to_utf16(span.end);
            if (!begin || !end) continue;
            Run run{static_cast<int>(*begin), static_cast<int>(*end), {}};
            for (const auto& format : span.formats) {
                if (format.kind == MarkKind::bold) run.format.is_bold = true;
                if (format.kind == MarkKind::italic) run.format.is_italic = true;
                if (format.kind == MarkKind::link) run.format.link = QString::fromStdString(format.value);
            }
            all_.push_back(std::move(run));
        }
    }
    /// From here to there, with what has no format in between.
    [[nodiscard]] std::vector<Run> between(int begin, int end) {
        while (next_ < all_.size() && all_[next_].end <= begin) ++next_;
        std::vector<Run> runs;
        int at = begin;
        for (std::size_t i = next_; i < all_.size() && all_[i].begin < end; ++i) {
            const int from = std::max(all_[i].begin, begin);
            const int to = std::min(all_[i].end, end);
            add_run(runs, {at, from, {}});
            add_run(runs, {from, to, all_[i].format});
            at = std::max(at, to);
        }
        add_run(runs, {at, end, {}});
        return runs;
    }

private:
    std::vector<Run> all_;
    std::size_t next_ = 0;
};

bool has_runs(const QTextBlock& block, const std::vector<Run>& wanted, bool is_large) {
    std::vector<Run> shown;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const auto fragment = part.fragment();
        const auto format = fragment.charFormat();
        if (format.hasProperty(QTextFormat::FontSizeAdjustment) != is_large) return false;
        add_run(shown, {fragment.position(), fragment.position() + fragment.length(), format_of(format)});
    }
    return std::ranges::equal(shown, wanted, [](const Run& one, const Run& other) {
        return one.begin == other.begin && one.end == other.end && is_alike(one.format, other.format);
    });
}

bool has_block_format(const QTextBlock& block, const FormatHere& wanted, bool goes_on) {
    const auto format = block.blockFormat();
    if (kind_in(format, style_property) != wanted.style
        || kind_in(format, direction_property) != wanted.direction
        || format.lineHeightType() != QTextBlockFormat::ProportionalHeight)
        return false;
    const auto* const list = block.textList();
    if (!is_item(wanted.style)) return list == nullptr;
    if (list == nullptr) return false;
    return goes_on ? list == block.previous().textList() : list->itemNumber(block) == 0;
}

void dress_block(
    const QTextBlock& block, const FormatHere& paragraph, const std::vector<Run>& runs, bool goes_on) {
    QTextCursor cursor(block);
    if (!has_block_format(block, paragraph, goes_on)) {
        cursor.setBlockFormat(block_format_of(paragraph));
        if (is_item(paragraph.style)) {
            if (goes_on && block.previous().textList() != nullptr)
                block.previous().textList()->add(block);
            else
                cursor.createList(*paragraph.style == MarkKind::bullet_item ? QTextListFormat::ListDisc
                                                                            : QTextListFormat::ListDecimal);
        }
    }
    const auto shown = [&](FormatHere format) {
        format.style = paragraph.style;
        return shown_as(format);
    };
    if (has_runs(block, runs, is_heading(paragraph.style))) return;
    cursor.setBlockCharFormat(shown({}));
    for (const Run& run : runs) {
        cursor.setPosition(run.begin);
        cursor.setPosition(run.end, QTextCursor::KeepAnchor);
        cursor.setCharFormat(shown(run.format));
    }
}

} // namespace

QTextCharFormat shown_as(const FormatHere& format) {
    QTextCharFormat shown;
    if (is_heading(format.style)) {
        shown.setProperty(QTextFormat::FontSizeAdjustment,
            static_cast<int>(MarkKind::heading3) - static_cast<int>(*format.style) + 1);
        shown.setFontWeight(QFont::Bold);
    }
    if (format.is_bold) {
        shown.setFontWeight(QFont::Bold);
        shown.setProperty(bold_property, true);
    }
    if (format.is_italic) shown.setFontItalic(true);
    if (!format.link.isEmpty()) {
        shown.setAnchor(true);
        shown.setAnchorHref(format.link);
        shown.setFontUnderline(true);
        shown.setForeground(colours_of(current_look()).accent);
        shown.setToolTip(format.link);
    }
    return shown;
}

FormatHere format_at(const QTextCursor& cursor) {
    QTextCursor at = cursor;
    if (cursor.hasSelection()) at.setPosition(cursor.selectionStart() + 1);
    FormatHere here = format_of(at.charFormat());
    at.setPosition(cursor.selectionStart());
    here.style = kind_in(at.blockFormat(), style_property);
    here.direction = kind_in(at.blockFormat(), direction_property);
    return here;
}

void dress(QTextDocument& document, const text::Rope& text, const draft::Marks& marks) {
    Runs runs(text, marks);
    auto paragraph = marks.paragraphs().begin();
    QTextCursor all(&document);
    all.beginEditBlock();
    std::optional<MarkKind> style_before;
    std::uint32_t end = 0;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const int begin = block.position();
        const int newline = begin + block.length() - 1;
        end = text.from_utf16(static_cast<std::uint32_t>(newline)).value_or(end);
        while (paragraph != marks.paragraphs().end() && paragraph->end < end) ++paragraph;
        FormatHere wanted;
        if (paragraph != marks.paragraphs().end() && paragraph->end == end) {
            wanted.style = paragraph->style;
            wanted.direction = paragraph->direction;
        }
        dress_block(block, wanted, runs.between(begin, newline),
            is_item(wanted.style) && wanted.style == style_before);
        style_before = wanted.style;
    }
    all.endEditBlock();
}

} // namespace valise::gui
