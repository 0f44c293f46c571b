// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace valise::gui {

class Flow;

/// Asks about one word that no dictionary knows: which other is meant, or none.
class SpellingBar : public QFrame {
    Q_OBJECT
public:
    explicit SpellingBar(QWidget* parent = nullptr);

    void ask(const QString& word, const QString& language);
    /// They take a moment longer than the word.
    void offer(const QStringList& suggestions);
    void retranslate();

Q_SIGNALS:
    void wants(const QString& word);
    void wants_next();
    void is_right(const QString& word);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void clear();

    QString word_;
    QString language_;
    QLabel* words_;
    QWidget* offered_;
    QPushButton* leave_;
    QPushButton* right_;
    QPushButton* close_;
};

} // namespace valise::gui
