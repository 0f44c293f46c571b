// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>

#include <QFrame>

#include "gui/frame/screen.hpp"
#include "gui/review_desk/review_view.hpp"

namespace valise::gui {

/// Replies that were begun and not sent, by the request that they are to.
class Replies {
public:
    [[nodiscard]] QString to(const OperationName& request) const;
    void put(const OperationName& request, const QString& words);

    /// For `Screen::place`.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] static Replies from(const QByteArray& bytes);

private:
    std::map<QByteArray, QString> words_;
};

/// A request for clarification with all that was said to it, and the box for what comes next.
class ClarificationBox : public QFrame {
    Q_OBJECT
public:
    /// `replies` outlives it.
    ClarificationBox(const Surroundings& around, ClarificationRow row, Replies& replies, bool names_answer,
        QWidget* parent = nullptr);

private:
    void send(const QString& words);
    void settle();

    Surroundings around_;
    ClarificationRow row_;
    Replies& replies_;
};

} // namespace valise::gui
