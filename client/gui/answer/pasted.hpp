// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QMimeData;

namespace valise::gui {

/// What is taken of something that comes from another program: its words, in paragraphs, and the signs of
/// its lists. What was left out, in words.
struct Pasted {
    QString text;
    QStringList left_out;
};
[[nodiscard]] Pasted pasted_from(const QMimeData& source);

} // namespace valise::gui
