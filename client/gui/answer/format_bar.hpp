// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "gui/answer/dressing.hpp"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace valise::gui {

class Flow;

/// What can be made of words and paragraphs, above the text: bold, italic, a link, a heading, an item of a
/// list, a direction.
class FormatBar : public QWidget {
    Q_OBJECT
public:
    explicit FormatBar(QWidget* parent = nullptr);

    /// Where the caret is.
    void show_format(const FormatHere& here);
    void retranslate();
    /// Asks for the address of a link.
    void begin_link();
    /// Puts something else in the same line.
    void add(QWidget* widget);
    /// Whether the text can be formatted now.
    void let(bool may_format);

Q_SIGNALS:
    void wants_bold();
    void wants_italic();
    /// None: the words lead nowhere any more.
    void wants_link(const QString& address);
    void wants_style(std::optional<valise::proto::MarkKind> style);
    void wants_direction(std::optional<valise::proto::MarkKind> direction);

private:
    void end_link(const QString& address);

    Flow* line_;
    QPushButton* bold_;
    QPushButton* italic_;
    QPushButton* link_;
    QComboBox* styles_;
    QComboBox* directions_;
    QWidget* link_line_;
    QLineEdit* address_;
    QPushButton* set_link_;
    QPushButton* no_link_;
};

} // namespace valise::gui
