// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QObject>
#include <QTimer>

namespace valise::gui {

/// Notices that nobody has touched keyboard or mouse for a while, and says so beforehand.
class IdleClock : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds warning{30};

    explicit IdleClock(QObject* parent = nullptr);

    /// Begins to watch; 0: never idle.
    void start(std::chrono::seconds until_idle);
    void stop();
    /// Somebody is here.
    void touch();
    /// As if so much time had passed.
    void pass(std::chrono::seconds time);

Q_SIGNALS:
    /// So long until `went_idle`, each second of the warning; nothing: somebody is here again.
    void soon(std::optional<int> seconds);
    void went_idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer tick_;
    std::chrono::seconds until_idle_{0};
    std::chrono::seconds left_{0};
};

} // namespace valise::gui
