// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QLabel>

#include "gui/looks/colours.hpp"
#include "valise/casework/language.hpp"

class QBoxLayout;

/// How everything looks: colours, letters, room between things.
namespace valise::gui {

/// How large text is, in hundredths of the usual size.
inline constexpr int smallest_text = 100;
inline constexpr int largest_text = 200;

/// The letters for a language: named for each script, since a system that is left to choose shows Chinese in
/// Japanese shapes.
[[nodiscard]] QFont font_for(casework::Language language, int text_percent);

/// Dresses the whole program, at once and again later. What is there changes with it.
void dress(Look look, int text_percent, casework::Language language);
/// As dressed last.
[[nodiscard]] Look current_look();

/// Room between things, in halves of the height of a line: it grows with the text.
[[nodiscard]] int room(int halves = 1);
/// Gives a layout the usual room between and around.
void space_out(QBoxLayout& layout, int around = 0, int between = 1);

/// A title of a screen (1), of a part of it (2), or of a group (3).
class Heading : public QLabel {
public:
    explicit Heading(int level, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void resize_letters();

    int level_;
    bool is_resizing_ = false;
};

/// Words that may take several lines, and can be chosen with mouse and keyboard.
class Paragraph : public QLabel {
public:
    explicit Paragraph(QWidget* parent = nullptr);
    /// Said beside something: in quieter letters.
    void be_quiet();
};

} // namespace valise::gui
