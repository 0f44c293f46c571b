// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace valise::gui {

/// Hears from the system that the session is locked, or that the computer goes to sleep, where the system
/// says so over D-Bus.
class SessionLock : public QObject {
    Q_OBJECT
public:
    explicit SessionLock(QObject* parent = nullptr);

Q_SIGNALS:
    void locked();

public Q_SLOTS:
    /// By D-Bus.
    void on_locked() { Q_EMIT locked(); }
    void on_state(bool begins) {
        if (begins) Q_EMIT locked();
    }
};

} // namespace valise::gui
