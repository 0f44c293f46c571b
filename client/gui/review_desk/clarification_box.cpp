// SPDX-License-Identifier: Apache-2.0
#include "gui/review_desk/clarification_box.hpp"

#include <QCborMap>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/review/at_review.hpp"
#include "gui/review_desk/review_words.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

QByteArray key_of(const OperationName& name) {
    return QByteArray::fromStdString(name.log.device.hex()) + ':' + QByteArray::number(name.log.incarnation)
        + ':' + QByteArray::number(static_cast<qulonglong>(name.number));
}

QLabel* paragraph(const QString& words, bool is_quiet, QWidget* parent) {
    auto* const label = new Paragraph(parent);
    if (is_quiet) label->be_quiet();
    label->setText(words);
    return label;
}

} // namespace

QString Replies::to(const OperationName& request) const {
    const auto found = words_.find(key_of(request));
    return found == words_.end() ? QString() : found->second;
}

void Replies::put(const OperationName& request, const QString& words) {
    if (words.isEmpty())
        words_.erase(key_of(request));
    else
        words_[key_of(request)] = words;
}

QByteArray Replies::bytes() const {
    QCborMap map;
    for (const auto& [key, words] : words_) map.insert(QString::fromLatin1(key), words);
    return map.toCborValue().toCbor();
}

Replies Replies::from(const QByteArray& bytes) {
    Replies replies;
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    for (const auto& [key, words] : map) replies.words_[key.toString().toLatin1()] = words.toString();
    return replies;
}

ClarificationBox::ClarificationBox(
    const Surroundings& around, ClarificationRow row, Replies& replies, bool names_answer, QWidget* parent)
    : QFrame(parent), around_(around), row_(std::move(row)), replies_(replies) {
    setProperty("isSheet", true);
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 2, 1);
    auto* const title = new Heading(names_answer ? 2 : 3, this);
    const QString question =
        tr("Question %1: %2").arg(isolated(from_utf8(row_.number)), isolated(in_words(row_.question)));
    title->setText(names_answer ? question : tr("Clarification"));
    column->addWidget(title);
    column->addWidget(
        paragraph(tr("%1 asks · %2").arg(state_words(row_.asked_by), words_of(row_.state)), true, this));
    for (const auto& quoted : row_.quoted)
        column->addWidget(paragraph(tr("Quotation: “%1”").arg(isolated(from_utf8(quoted))), true, this));
    for (const auto& message : row_.messages) {
        QString from = state_words(message.state);
        if (message.is_new) from += QStringLiteral(" · ") + tr("New");
        column->addWidget(paragraph(from, true, this));
        column->addWidget(paragraph(from_utf8(message.text), false, this));
    }
    if (!row_.may_reply) return;
    auto* const box = new QTextEdit(this);
    box->setObjectName(QStringLiteral("reply"));
    box->setAcceptRichText(false);
    box->setTabChangesFocus(true);
    box->setMinimumHeight(room(8));
    box->setMaximumHeight(room(14));
    box->setPlainText(replies_.to(row_.request));
    box->setPlaceholderText(row_.may_settle ? tr("Ask on") : tr("Your State's reply"));
    box->setAccessibleName(row_.may_settle ? tr("Ask on") : tr("Your State's reply"));
    box->setAccessibleDescription(question);
    column->addWidget(box);
    auto* const buttons = new QHBoxLayout;
    space_out(*buttons);
    auto* const send_it = new QPushButton(row_.may_settle ? tr("Ask on") : tr("Send the reply"), this);
    send_it->setObjectName(QStringLiteral("send"));
    send_it->setProperty("isMain", true);
    send_it->setEnabled(!box->toPlainText().trimmed().isEmpty());
    buttons->addWidget(send_it);
    if (row_.may_settle) {
        auto* const settle_it = new QPushButton(tr("Settled: nothing more to ask"), this);
        settle_it->setObjectName(QStringLiteral("settle"));
        connect(settle_it, &QPushButton::clicked, this, &ClarificationBox::settle);
        buttons->addWidget(settle_it);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    connect(box, &QTextEdit::textChanged, this, [this, box, send_it] {
        replies_.put(row_.request, box->toPlainText());
        send_it->setEnabled(!box->toPlainText().trimmed().isEmpty());
    });
    connect(send_it, &QPushButton::clicked, this, [this, box] { send(box->toPlainText().trimmed()); });
}

void ClarificationBox::send(const QString& words) {
    around_.desk.change(
        this,
        [answer = row_.answer, request = row_.request, text = words.toStdString()](
            desk::Desk& desk) -> Result<void> {
            VALISE_TRY(auto here, at_review(desk));
            return desk::reply_to_clarification(here.participation, answer, request, text);
        },
        [this](const Result<void>& sent) {
            if (!sent) return around_.frame.tell(message_of(sent.error(), Doing::writing));
            replies_.put(row_.request, {});
            around_.frame.say(tr("It is in the review, and goes out with the next exchange or pouch."));
        });
}

void ClarificationBox::settle() {
    around_.desk.change(
        this,
        [answer = row_.answer, request = row_.request](desk::Desk& desk) -> Result<void> {
            VALISE_TRY(auto here, at_review(desk));
            return desk::settle_clarification(here.participation, answer, request);
        },
        [this](const Result<void>& done) {
            if (!done) return around_.frame.tell(message_of(done.error(), Doing::writing));
            around_.frame.say(tr("The clarification is settled."));
        });
}

} // namespace valise::gui
