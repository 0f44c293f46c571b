// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>
#include <QString>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// What pages of words and buttons are put together from.
namespace valise::gui {

/// A frame around what belongs together, with its title; the column in it. Without a title there is none.
QVBoxLayout* add_sheet(QBoxLayout& page, const QString& title = {});
QLabel* add_heading(QBoxLayout& column, int level, const QString& words);
QLabel* add_words(QBoxLayout& column, const QString& words);
/// Said beside something, in quieter letters.
QLabel* add_quiet_words(QBoxLayout& column, const QString& words);
/// A button as wide as its words. Its `name` tells it from others, and is what a page remembers the keyboard
/// by.
QPushButton* add_button(QBoxLayout& column, const QString& words, const QString& name);

/// A page that scrolls and is made anew whenever what it shows has changed. The keyboard stays at the button
/// of the same name, and the page where it was scrolled to.
class ScrollingPage : public QScrollArea {
public:
    explicit ScrollingPage(QWidget* parent = nullptr);

    /// A new page, empty; `finish` shows it in place of the one before.
    [[nodiscard]] QVBoxLayout* begin();
    void finish();

private:
    QWidget* next_ = nullptr;
};

} // namespace valise::gui
