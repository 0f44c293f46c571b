// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "valise/draft/marks.hpp"

class QMimeData;

namespace valise::gui {

/// A format of something pasted, by places in its text as Qt counts them. Of a paragraph: the place of its
/// newline, or the end of the text.
struct PastedFormat {
    int begin = 0;
    int end = 0;
    draft::Formatting formatting;
};

/// What is taken of something that comes from another program: its words, in paragraphs, with headings,
/// lists, bold, italic and links to https addresses. What was left out, in words.
struct Pasted {
    QString text;
    std::vector<PastedFormat> formats;
    QStringList left_out;
};
[[nodiscard]] Pasted pasted_from(const QMimeData& source);

} // namespace valise::gui
