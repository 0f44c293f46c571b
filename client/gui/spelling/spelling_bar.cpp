// SPDX-License-Identifier: Apache-2.0
#include "gui/spelling/spelling_bar.hpp"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/languages/languages.hpp"
#include "gui/looks/flow.hpp"
#include "gui/looks/looks.hpp"

namespace valise::gui {

namespace {

/// More help nobody.
constexpr qsizetype most_offered = 5;

} // namespace

SpellingBar::SpellingBar(QWidget* parent)
    : QFrame(parent),
      words_(new Paragraph(this)),
      offered_(new QWidget(this)),
      leave_(new QPushButton(this)),
      right_(new QPushButton(this)),
      close_(new QPushButton(this)) {
    setProperty("isBar", true);
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 1, 1);
    column->addWidget(words_);
    column->addWidget(offered_);
    new Flow(offered_);
    auto* const line = new Flow;
    for (auto* const button : {leave_, right_, close_}) line->addWidget(button);
    column->addLayout(line);
    leave_->setObjectName(QStringLiteral("leave_word"));
    right_->setObjectName(QStringLiteral("right_word"));
    close_->setObjectName(QStringLiteral("close_spelling"));
    connect(leave_, &QPushButton::clicked, this, &SpellingBar::wants_next);
    connect(right_, &QPushButton::clicked, this, [this] { Q_EMIT is_right(word_); });
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

void SpellingBar::clear() {
    for (auto* const button : offered_->findChildren<QPushButton*>()) delete button;
}

void SpellingBar::ask(const QString& word, const QString& language) {
    word_ = word;
    language_ = language;
    clear();
    retranslate();
    show();
    leave_->setFocus(Qt::OtherFocusReason);
}

void SpellingBar::offer(const QStringList& suggestions) {
    clear();
    for (const QString& each : suggestions.mid(0, most_offered)) {
        auto* const button = new QPushButton(each, offered_);
        button->setObjectName(QStringLiteral("word.") + each);
        button->setAccessibleName(tr("Write %1").arg(isolated(each)));
        offered_->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, each] { Q_EMIT wants(each); });
        button->show();
    }
    offered_->setVisible(!suggestions.isEmpty());
    if (auto* const first = offered_->findChild<QPushButton*>(); first != nullptr && leave_->hasFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void SpellingBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
    hide();
    event->accept();
}

void SpellingBar::retranslate() {
    words_->setText(tr("Not in the dictionary (%1): %2").arg(isolated(language_), isolated(word_)));
    leave_->setText(tr("Leave it so"));
    right_->setText(tr("This word is right"));
    close_->setText(tr("Close"));
}

} // namespace valise::gui
