// SPDX-License-Identifier: Apache-2.0
#include "gui/review_desk/kept_text.hpp"

#include <cmath>

#include <QTextCursor>

#include "gui/looks/looks.hpp"

namespace valise::gui {

namespace {

constexpr int pause_milliseconds = 700;
constexpr int fewest_halves = 8; ///< Of the height of a line.

} // namespace

KeptText::KeptText(Keep keep, QWidget* parent) : QTextEdit(parent), keep_(std::move(keep)) {
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    pause_.setSingleShot(true);
    pause_.setInterval(pause_milliseconds);
    connect(&pause_, &QTimer::timeout, this, &KeptText::keep_now);
    connect(this, &QTextEdit::textChanged, this, [this] {
        pause_.start();
        updateGeometry();
    });
}

void KeptText::show_words(const QString& words) {
    const QSignalBlocker quiet(this);
    setPlainText(words);
}

void KeptText::keep_now() {
    pause_.stop();
    keep_(toPlainText());
}

void KeptText::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    if (is_waiting()) keep_now();
}

QSize KeptText::sizeHint() const {
    const int lines = static_cast<int>(std::ceil(document()->size().height())) + room();
    return {room(20), std::max(room(fewest_halves), std::min(lines, room(40)))};
}

QSize KeptText::minimumSizeHint() const { return {room(10), room(fewest_halves)}; }

bool keep_all_in(const QWidget& page) {
    bool was_waiting = false;
    for (auto* const text : page.findChildren<KeptText*>()) {
        if (!text->is_waiting()) continue;
        text->keep_now();
        was_waiting = true;
    }
    return was_waiting;
}

Reader::Reader(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QTextEdit::textChanged, this, &Reader::fit);
}

QString Reader::chosen_words() const {
    QString words = textCursor().selectedText();
    words.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return words.trimmed();
}

void Reader::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    fit();
}

void Reader::fit() {
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth() + room());
}

} // namespace valise::gui
