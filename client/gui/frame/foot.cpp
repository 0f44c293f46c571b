// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/foot.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QTimer>

#include "gui/frame/message_bar.hpp"
#include "gui/looks/looks.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

Foot::Foot(QWidget* parent)
    : QFrame(parent),
      sentence_(new Paragraph(this)),
      countdown_(new QLabel(this)),
      language_(new QLabel(this)) {
    setObjectName(QStringLiteral("foot"));
    auto* const row = new QHBoxLayout(this);
    space_out(*row, 0, 2);
    row->setContentsMargins(room(1), room(1) / 2, room(1), room(1) / 2);
    row->addWidget(sentence_, 1);
    row->addWidget(language_);
    row->addWidget(countdown_);
    sentence_->setObjectName(QStringLiteral("sentence"));
    show_sentence();
    show_countdown({});
}

void Foot::show_sharing(const desk::Sharing& sharing) {
    sharing_ = sharing;
    show_sentence();
}

void Foot::show_not_kept(bool is_waiting) {
    if (is_not_kept_ == is_waiting) return;
    is_not_kept_ = is_waiting;
    show_sentence();
    speak(*this, sentence_->text());
}

void Foot::say(const QString& sentence) {
    said_ = sentence;
    is_just_said_ = true;
    QTimer::singleShot(0, this, [this] { is_just_said_ = false; });
    show_sentence();
    speak(*this, sentence);
}

void Foot::leave_behind() {
    if (is_just_said_ || said_.isEmpty()) return;
    said_.clear();
    show_sentence();
}

void Foot::show_countdown(std::optional<int> seconds) {
    const bool begins = seconds && !seconds_;
    seconds_ = seconds;
    countdown_->setVisible(seconds.has_value());
    if (!seconds) return;
    countdown_->setText(tr("Locks in %n seconds", nullptr, *seconds));
    if (begins) speak(*countdown_, countdown_->text());
}

void Foot::show_passage_language(const QString& name) {
    language_->setText(name);
    language_->setVisible(!name.isEmpty());
    language_->setAccessibleName(tr("Language of the passage"));
}

void Foot::clear() {
    sharing_.reset();
    said_.clear();
    show_passage_language({});
    show_countdown({});
    show_sentence();
}

void Foot::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    show_sentence();
    show_countdown(seconds_);
}

void Foot::show_sentence() {
    setAccessibleName(tr("Where your work is"));
    QStringList sentences;
    if (is_not_kept_)
        sentences.append(tr("The disk has no room: what you type is kept in memory, and tried again."));
    if (!said_.isEmpty()) sentences.append(said_);
    if (sharing_ && !is_not_kept_) sentences.append(delivery_sentence(*sharing_));
    sentence_->setText(sentences.join(QStringLiteral("  ·  ")));
}

} // namespace valise::gui
