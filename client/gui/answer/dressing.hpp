// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>
#include <QTextDocument>

#include "valise/draft/marks.hpp"
#include "valise/text/rope.hpp"

class QTextBlock;
class QTextCharFormat;
class QTextCursor;

namespace valise::gui {

/// What the words at a place are.
struct FormatHere {
    bool is_bold = false;
    bool is_italic = false;
    QString link = {};
    std::optional<proto::MarkKind> style = {};     ///< Of the paragraph.
    std::optional<proto::MarkKind> direction = {}; ///< The same; none: that of its first letter.
};
/// At the first of the words that a cursor has chosen, or before the cursor.
[[nodiscard]] FormatHere format_at(const QTextCursor& cursor);

/// How words are shown that are so.
[[nodiscard]] QTextCharFormat shown_as(const FormatHere& format);

/// Dresses the paragraphs of a document that shows this text as the marks say. Those that are dressed so
/// already stay untouched.
void dress(QTextDocument& document, const text::Rope& text, const draft::Marks& marks);

} // namespace valise::gui
