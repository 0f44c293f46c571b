// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/idle_clock.hpp"

#include <algorithm>

#include <QApplication>
#include <QEvent>

namespace valise::gui {

IdleClock::IdleClock(QObject* parent) : QObject(parent) {
    tick_.setInterval(std::chrono::seconds(1));
    connect(&tick_, &QTimer::timeout, this, [this] { pass(std::chrono::seconds(1)); });
}

void IdleClock::start(std::chrono::seconds until_idle) {
    until_idle_ = until_idle;
    left_ = until_idle;
    if (until_idle_.count() == 0) return stop();
    qApp->installEventFilter(this);
    tick_.start();
}

void IdleClock::stop() {
    tick_.stop();
    qApp->removeEventFilter(this);
    Q_EMIT soon({});
}

void IdleClock::touch() {
    const bool was_soon = left_ <= warning;
    left_ = until_idle_;
    if (was_soon) Q_EMIT soon({});
}

void IdleClock::pass(std::chrono::seconds time) {
    if (!tick_.isActive()) return;
    left_ -= std::min(time, left_);
    if (left_.count() == 0) {
        stop();
        Q_EMIT went_idle();
    } else if (left_ <= warning) {
        Q_EMIT soon(static_cast<int>(left_.count()));
    }
}

bool IdleClock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod: touch(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace valise::gui
