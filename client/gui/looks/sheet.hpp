// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QVBoxLayout;

namespace valise::gui {

/// Things that belong together on a page, with their title.
class Sheet : public QFrame {
public:
    explicit Sheet(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& column() const { return *column_; }
    QLabel* say(const QString& words);
    QLabel* say_quietly(const QString& words);
    /// The title of a group in it.
    QLabel* head(const QString& words);

private:
    QVBoxLayout* column_;
};

} // namespace valise::gui
