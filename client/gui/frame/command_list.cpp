// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/command_list.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"

namespace valise::gui {

CommandList::CommandList(QWidget* parent)
    : QFrame(parent),
      title_(new Heading(2, this)),
      search_(new QLineEdit(this)),
      list_(new QListWidget(this)),
      close_(new QPushButton(this)) {
    setProperty("isSheet", true);
    setObjectName(QStringLiteral("commands"));
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 2, 1);
    column->addWidget(title_);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    column->addWidget(close_, 0, Qt::AlignTrailing);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setWordWrap(true);
    search_->installEventFilter(this);
    list_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &CommandList::narrow);
    connect(search_, &QLineEdit::returnPressed, this, &CommandList::act);
    connect(list_, &QListWidget::itemActivated, this, &CommandList::act);
    connect(close_, &QPushButton::clicked, this, &CommandList::close_list);
    retranslate();
    hide();
}

void CommandList::open(std::vector<Command> commands, bool has_shortcuts_alone) {
    commands_ = std::move(commands);
    has_shortcuts_alone_ = has_shortcuts_alone;
    focus_before_ = QApplication::focusWidget();
    const QRect area = parentWidget()->rect();
    const int width = std::min(area.width() - room(4), room(60));
    const int height = std::min(area.height() - room(4), room(50));
    setGeometry(area.center().x() - width / 2, area.top() + room(2), width, height);
    retranslate();
    search_->clear();
    narrow();
    show();
    raise();
    search_->setFocus();
}

void CommandList::close_list() {
    if (!isVisible()) return;
    hide();
    if (focus_before_ && focus_before_->isVisible()) focus_before_->setFocus();
}

void CommandList::narrow() {
    list_->clear();
    for (std::size_t i = 0; i < commands_.size(); ++i) {
        const Command& command = commands_[i];
        if (has_shortcuts_alone_ && command.shortcut.isEmpty()) continue;
        if (!command.name.contains(search_->text(), Qt::CaseInsensitive)) continue;
        const QString keys = command.shortcut.toString(QKeySequence::NativeText);
        const QString words =
            keys.isEmpty() ? command.name : QStringLiteral("%1   %2").arg(command.name, isolated(keys));
        auto* const item = new QListWidgetItem(words, list_);
        item->setData(Qt::UserRole, static_cast<qulonglong>(i));
    }
    list_->setCurrentRow(0);
}

void CommandList::act() {
    const auto* const item = list_->currentItem();
    if (item == nullptr) return;
    const auto chosen = commands_[item->data(Qt::UserRole).toULongLong()].act;
    close_list();
    if (chosen) chosen();
}

bool CommandList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            close_list();
            return true;
        }
        if (watched == search_ && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            list_->setFocus();
            QApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandList::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CommandList::retranslate() {
    const QString name = has_shortcuts_alone_ ? tr("Keyboard shortcuts") : tr("Commands");
    title_->setText(name);
    setAccessibleName(name);
    list_->setAccessibleName(name);
    search_->setAccessibleName(tr("Search"));
    search_->setPlaceholderText(tr("Search"));
    close_->setText(tr("Close"));
}

} // namespace valise::gui
