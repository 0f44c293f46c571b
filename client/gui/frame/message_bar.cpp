// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/message_bar.hpp"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/languages/languages.hpp"
#include "gui/looks/looks.hpp"

namespace valise::gui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), words_(new Paragraph(this)), actions_(new QHBoxLayout), away_(new QPushButton(this)) {
    setProperty("isBar", true);
    setObjectName(QStringLiteral("message"));
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 1, 1);
    column->addWidget(words_);
    column->addLayout(actions_);
    actions_->addStretch();
    actions_->addWidget(away_);
    connect(away_, &QPushButton::clicked, this, &MessageBar::put_away);
    retranslate();
    hide();
}

void MessageBar::tell(const Message& message) {
    while (actions_->count() > 2) delete actions_->takeAt(0)->widget();
    int place = 0;
    for (const auto& action : message.actions) {
        auto* const button = new QPushButton(action.name, this);
        // Behind the click: what it does may tell something else, and then the button goes.
        connect(
            button, &QPushButton::clicked, this,
            [this, act = action.act] {
                put_away();
                act();
            },
            Qt::QueuedConnection);
        actions_->insertWidget(place++, button);
    }
    QString words = message.happened + QLatin1Char(' ') + message.safe + QLatin1Char(' ') + message.to_do;
    if (!message.code.isEmpty()) words += QStringLiteral(" (%1)").arg(isolated(message.code));
    words_->setText(words);
    show();
    speak(*this, words);
}

void MessageBar::put_away() { hide(); }

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void MessageBar::retranslate() {
    setAccessibleName(tr("Message"));
    away_->setText(tr("Put away"));
}

void speak(QWidget& widget, const QString& sentence) {
    widget.setAccessibleDescription(sentence);
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace valise::gui
