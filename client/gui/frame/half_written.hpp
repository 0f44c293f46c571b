// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QString>

class QWidget;

namespace valise::gui {

/// Marks a field, which has an object name, as one whose words are kept while they are half written.
void keep_words(QWidget& field);

/// Words that somebody began to write beside a text, and has not sent: a comment, a reason, a title.
///
/// They belong to what they are about, and stand in their field whenever it is about that: also after a lock,
/// and when the program begins anew. What empties the field, as sending them does, ends them.
///
/// Owner of the words while the valise is open, and of nothing behind `lock`; borrows the fields, each of
/// which may go before it. Used by the window's thread.
class HalfWritten : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The marked fields in here are about this from now on. A field that was about it already stays as it
    /// is.
    void take_up(QWidget& within, const QByteArray& about);
    /// All that was begun about this is done with.
    void end(const QByteArray& about);

    /// All words, for the valise to keep.
    [[nodiscard]] QByteArray kept() const;
    /// Goes on with what `kept` gave; with nothing where that cannot be read.
    void go_on(const QByteArray& kept);
    /// Lets go of words and fields.
    void forget();

Q_SIGNALS:
    /// Some words are others than before.
    void changed();

private:
    void take_up_field(QWidget& field, const QByteArray& about);
    void note(QWidget& field);

    QMap<QByteArray, QString> words_;    ///< By what they are about, and the name of their field.
    QHash<QWidget*, QByteArray> abouts_; ///< Of the fields that were taken up.
};

} // namespace valise::gui
