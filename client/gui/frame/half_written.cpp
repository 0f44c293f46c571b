// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/half_written.hpp"

#include <QDataStream>
#include <QIODevice>
#include <QLineEdit>
#include <QTextEdit>

namespace valise::gui {

namespace {

constexpr const char* marked = "keepsWords";
/// Of the fields together. Whoever leaves more half written keeps what they began first.
constexpr qsizetype most_characters = 1 << 18;

QString words_in(const QWidget& field) {
    if (const auto* const line = qobject_cast<const QLineEdit*>(&field)) return line->text();
    if (const auto* const text = qobject_cast<const QTextEdit*>(&field)) return text->toPlainText();
    return {};
}

void put_into(QWidget& field, const QString& words) {
    if (words_in(field) == words) return;
    if (auto* const line = qobject_cast<QLineEdit*>(&field)) line->setText(words);
    if (auto* const text = qobject_cast<QTextEdit*>(&field)) text->setPlainText(words);
}

} // namespace

void keep_words(QWidget& field) { field.setProperty(marked, true); }

void HalfWritten::take_up(QWidget& within, const QByteArray& about) {
    for (auto* const field : within.findChildren<QWidget*>())
        if (field->property(marked).toBool())
            take_up_field(*field, about + '\n' + field->objectName().toUtf8());
}

void HalfWritten::take_up_field(QWidget& field, const QByteArray& about) {
    const bool is_new = !abouts_.contains(&field);
    if (!is_new && abouts_.value(&field) == about) return;
    abouts_.insert(&field, about);
    put_into(field, words_.value(about));
    if (!is_new) return;
    const auto note_it = [this, &field] { note(field); };
    if (auto* const line = qobject_cast<QLineEdit*>(&field))
        connect(line, &QLineEdit::textChanged, this, note_it);
    if (auto* const text = qobject_cast<QTextEdit*>(&field))
        connect(text, &QTextEdit::textChanged, this, note_it);
    connect(&field, &QObject::destroyed, this, [this, gone = &field] { abouts_.remove(gone); });
}

void HalfWritten::note(QWidget& field) {
    const auto about = abouts_.constFind(&field);
    if (about == abouts_.cend()) return;
    const QString words = words_in(field);
    if (words_.value(*about) == words) return;
    if (words.isEmpty())
        words_.remove(*about);
    else
        words_.insert(*about, words);
    Q_EMIT changed();
}

void HalfWritten::end(const QByteArray& about) {
    const auto count = words_.removeIf([&](const auto& each) { return each.key().startsWith(about + '\n'); });
    if (count > 0) Q_EMIT changed();
}

QByteArray HalfWritten::kept() const {
    QMap<QByteArray, QString> some;
    qsizetype left = most_characters;
    for (auto each = words_.cbegin(); each != words_.cend(); ++each) {
        left -= each.value().size();
        if (left >= 0) some.insert(each.key(), each.value());
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << some;
    return bytes;
}

void HalfWritten::go_on(const QByteArray& kept) {
    QDataStream stream(kept);
    stream.setVersion(QDataStream::Qt_6_4);
    QMap<QByteArray, QString> words;
    stream >> words;
    words_ = stream.status() == QDataStream::Ok ? words : QMap<QByteArray, QString>();
}

void HalfWritten::forget() {
    for (auto field = abouts_.cbegin(); field != abouts_.cend(); ++field) field.key()->disconnect(this);
    abouts_.clear();
    words_.clear();
}

} // namespace valise::gui
