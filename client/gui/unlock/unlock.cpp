// SPDX-License-Identifier: Apache-2.0
#include "gui/unlock/unlock.hpp"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/frame/message_bar.hpp"
#include "gui/languages/languages.hpp"
#include "gui/looks/looks.hpp"
#include "gui/words/words.hpp"
#include "valise/desk/home.hpp"

namespace valise::gui {

Unlock::Unlock(DeskThread& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      title_(new Heading(1, this)),
      where_(new Paragraph(this)),
      name_(new Heading(3, this)),
      passphrase_(new QLineEdit(this)),
      eye_(new QPushButton(this)),
      keyboard_(new Paragraph(this)),
      open_(new QPushButton(this)),
      another_(new QPushButton(this)),
      forgotten_(new QPushButton(this)),
      what_then_(new Paragraph(this)),
      message_(new MessageBar(this)) {
    auto* const outer = new QVBoxLayout(this);
    auto* const sheet = new QFrame(this);
    sheet->setProperty("isSheet", true);
    sheet->setMaximumWidth(room(62));
    outer->addStretch(1);
    outer->addWidget(sheet, 0, Qt::AlignHCenter);
    outer->addStretch(2);
    auto* const column = new QVBoxLayout(sheet);
    space_out(*column, 3, 1);
    auto* const field = new QHBoxLayout;
    space_out(*field);
    field->addWidget(passphrase_, 1);
    field->addWidget(eye_);
    auto* const buttons = new QHBoxLayout;
    space_out(*buttons);
    buttons->addWidget(open_);
    buttons->addStretch();
    buttons->addWidget(another_);
    column->addWidget(title_);
    column->addWidget(where_);
    column->addWidget(message_);
    column->addWidget(name_);
    column->addLayout(field);
    column->addWidget(keyboard_);
    column->addSpacing(room(1));
    column->addLayout(buttons);
    column->addWidget(forgotten_, 0, Qt::AlignLeading);
    column->addWidget(what_then_);
    where_->setProperty("isQuiet", true);
    keyboard_->setProperty("isQuiet", true);
    open_->setProperty("isMain", true);
    forgotten_->setProperty("isPlain", true);
    eye_->setCheckable(true);
    what_then_->hide();
    name_->setBuddy(passphrase_);
    passphrase_->setObjectName(QStringLiteral("passphrase"));
    open_->setObjectName(QStringLiteral("unlock"));
    passphrase_->setEchoMode(QLineEdit::Password);
    passphrase_->setMinimumWidth(room(30));
    passphrase_->installEventFilter(this);
    connect(eye_, &QPushButton::toggled, this, [this](bool is_shown) {
        passphrase_->setEchoMode(is_shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(passphrase_, &QLineEdit::returnPressed, this, &Unlock::unlock);
    connect(open_, &QPushButton::clicked, this, &Unlock::unlock);
    connect(another_, &QPushButton::clicked, this, &Unlock::wants_another);
    connect(forgotten_, &QPushButton::clicked, this,
        [this] { what_then_->setVisible(!what_then_->isVisible()); });
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, &Unlock::show_keyboard);
    retranslate();
}

void Unlock::arrive(const std::filesystem::path& home) {
    home_ = home;
    const auto holder = store::Store::holder(desk::store_in(home));
    QString where = isolated(QString::fromStdString(home.string()));
    if (holder) where += QStringLiteral("\n") + tr("Last opened %1").arg(isolated(shown(holder->since)));
    where_->setText(where);
    message_->put_away();
    what_then_->hide();
    eye_->setChecked(false);
    passphrase_->clear();
    passphrase_->setFocus();
    show_keyboard();
}

void Unlock::tell_of_left_words(std::function<void()> end) {
    Message message{tr("The disk has no room for the last words that you typed."),
        tr("They wait in the memory of this program, encrypted."),
        tr("Make room on the disk, then unlock. Do not end Valise before."), QStringLiteral("disk_full"), {}};
    if (end) message.actions.push_back({tr("End Valise and lose these words"), std::move(end)});
    message_->tell(message);
}

void Unlock::unlock() {
    if (!open_->isEnabled()) return;
    open_->setEnabled(false);
    open_->setText(tr("Unlocking…"));
    const QByteArray typed = passphrase_->text().toUtf8();
    auto secret = crypto::Secret::copy_of(as_bytes({typed.data(), static_cast<std::size_t>(typed.size())}));
    desk_.unlock(this, desk::store_in(home_), std::move(secret), [this](Result<Unlocked> outcome) {
        open_->setEnabled(true);
        retranslate();
        if (outcome) {
            passphrase_->clear();
            Q_EMIT unlocked(*outcome);
            return;
        }
        message_->tell(message_of(outcome.error(), Doing::unlocking));
        passphrase_->setFocus();
        passphrase_->selectAll();
    });
}

bool Unlock::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<const QKeyEvent*>(event);
        const QString text = key->text();
        const bool has_shift = key->modifiers().testFlag(Qt::ShiftModifier);
        if (text.size() == 1 && text.front().isLetter() && text.toUpper() != text.toLower()) {
            has_capitals_ = text.front().isUpper() != has_shift;
            show_keyboard();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Unlock::show_keyboard() {
    const QString language = QGuiApplication::inputMethod()->locale().nativeLanguageName();
    QStringList words;
    if (!language.isEmpty()) words.append(tr("Keyboard: %1").arg(isolated(language)));
    if (has_capitals_) words.append(tr("Caps Lock is on"));
    keyboard_->setVisible(!words.isEmpty());
    keyboard_->setText(words.join(QStringLiteral(" · ")));
}

void Unlock::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void Unlock::retranslate() {
    title_->setText(tr("Unlock your valise"));
    name_->setText(tr("Passphrase"));
    passphrase_->setAccessibleName(tr("Passphrase"));
    eye_->setText(tr("Show"));
    eye_->setAccessibleName(tr("Show the passphrase"));
    open_->setText(tr("Unlock"));
    another_->setText(tr("Open another…"));
    forgotten_->setText(tr("I have forgotten my passphrase"));
    what_then_->setText(tr(
        "Nobody can look up a passphrase or reset it, neither the secretariat nor the makers of this "
        "program. What you shared is not lost: your focal point or the secretariat can invite you again, "
        "and everything that reached the secure module or a colleague comes back. Your recovery sheet says "
        "whom to ask."));
    show_keyboard();
}

crypto::Secret taken_from(QLineEdit& field) {
    QByteArray typed = field.text().toUtf8();
    auto secret = crypto::Secret::copy_of(as_bytes({typed.data(), static_cast<std::size_t>(typed.size())}));
    typed.fill('\0');
    field.clear();
    return secret;
}

} // namespace valise::gui
