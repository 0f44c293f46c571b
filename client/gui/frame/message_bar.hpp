// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "gui/frame/message.hpp"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace valise::gui {

/// The place for one message above a screen. A message stays until it is put away or another one comes, and
/// is spoken when it comes.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void tell(const Message& message);
    void put_away();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* words_;
    QHBoxLayout* actions_;
    QPushButton* away_;
};

/// Has a screen reader say what stands in a widget now.
void speak(QWidget& widget, const QString& sentence);

} // namespace valise::gui
