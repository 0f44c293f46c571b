// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/session_lock.hpp"

#include <QDBusConnection>

namespace valise::gui {

SessionLock::SessionLock(QObject* parent) : QObject(parent) {
    auto session = QDBusConnection::sessionBus();
    for (const auto* const name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        session.connect(QString(), QString(), QLatin1String(name), QStringLiteral("ActiveChanged"), this,
            SLOT(on_state(bool)));
    auto system = QDBusConnection::systemBus();
    system.connect(QStringLiteral("org.freedesktop.login1"), QString(),
        QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SLOT(on_locked()));
    system.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(on_state(bool)));
}

} // namespace valise::gui
