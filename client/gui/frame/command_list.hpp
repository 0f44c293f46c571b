// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QFrame>
#include <QPointer>

#include "gui/frame/screen.hpp"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace valise::gui {

/// The list of all that can be done here, over the screen: typing narrows it, Enter does the chosen one, and
/// Escape closes it. Beside each stands its shortcut, so that it is the list of shortcuts, too.
class CommandList : public QFrame {
    Q_OBJECT
public:
    explicit CommandList(QWidget* parent);

    /// Opens with these; only those with a shortcut when `has_shortcuts_alone`.
    void open(std::vector<Command> commands, bool has_shortcuts_alone);
    void close_list();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void narrow();
    void act();

    std::vector<Command> commands_;
    QLabel* title_;
    QLineEdit* search_;
    QListWidget* list_;
    QPushButton* close_;
    bool has_shortcuts_alone_ = false;
    QPointer<QWidget> focus_before_;
};

} // namespace valise::gui
