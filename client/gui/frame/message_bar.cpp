// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/message_bar.hpp"

#include <QAccessible>
#include <QAccessibleWidget>
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

namespace {

/// What is spoken, for a screen reader to find: of no size to speak of, and not in the way of the keyboard.
/// Screen readers say a notification when it comes into sight, and do not listen to alerts of this Qt.
class Notice : public QWidget {
public:
    explicit Notice(QWidget& window) : QWidget(&window) {
        setObjectName(QStringLiteral("notice"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedSize(1, 1);
    }

    static QAccessibleInterface* interface_of(const QString&, QObject* object) {
        auto* const notice = dynamic_cast<Notice*>(object);
        return notice == nullptr ? nullptr : new QAccessibleWidget(notice, QAccessible::Notification);
    }
};

Notice& notice_in(QWidget& window) {
    static const bool is_installed = (QAccessible::installFactory(Notice::interface_of), true);
    static_cast<void>(is_installed);
    if (auto* const notice = window.findChild<QWidget*>(QStringLiteral("notice"), Qt::FindDirectChildrenOnly))
        return static_cast<Notice&>(*notice);
    return *new Notice(window);
}

} // namespace

void speak(QWidget& widget, const QString& sentence) {
    widget.setAccessibleDescription(sentence);
    Notice& notice = notice_in(*widget.window());
    notice.hide();
    notice.setAccessibleName(sentence);
    notice.show(); // which tells that it is in sight
    QAccessibleEvent event(&notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace valise::gui
