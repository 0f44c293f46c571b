// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QScrollArea>
#include <QString>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// What pages of words and buttons are put together from.
namespace valise::gui {

QLabel* add_heading(QBoxLayout& column, int level, const QString& words);
QLabel* add_words(QBoxLayout& column, const QString& words);
/// Said beside something, in quieter letters.
QLabel* add_quiet_words(QBoxLayout& column, const QString& words);
/// A button as wide as its words. Its `name` tells it from others, and is what a page remembers the keyboard
/// by.
QPushButton* add_button(QBoxLayout& column, const QString& words, const QString& name);

/// A frame around things that belong together on a page, with their title. Without words there is none.
class Sheet : public QFrame {
public:
    explicit Sheet(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& column() const { return *column_; }
    QLabel* say(const QString& words);
    QLabel* say_quietly(const QString& words);
    /// The title of a group in it.
    QLabel* head(const QString& words);

private:
    QVBoxLayout* column_;
};
/// A sheet on a page; the column in it.
QVBoxLayout* add_sheet(QBoxLayout& page, const QString& title = {});

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
