// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "valise/casework/formatted_text.hpp"

class QTextDocument;
class QWidget;

namespace valise::gui {

/// Something for a printer: its title, which is on every page, and what stands on them as HTML that this
/// program made, with no picture and no address that anything is loaded from.
struct PaperToPrint {
    QString title;
    QString html;
    bool is_right_to_left = false;
};

/// Words as they are, in HTML.
[[nodiscard]] QString html_of(const QString& words);
/// A text with its formats, each paragraph in its direction.
[[nodiscard]] QString html_of(const casework::FormattedText& text);

/// Asks for a printer, and prints. The dialog goes with its parent.
void print(const PaperToPrint& paper, QWidget* parent);
/// As it is printed, for who looks at it before.
void lay_out(const PaperToPrint& paper, QTextDocument& document);

} // namespace valise::gui
