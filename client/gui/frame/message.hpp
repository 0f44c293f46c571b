// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <QString>

#include "valise/base/result.hpp"

namespace valise::gui {

/// What is told when something did not go as asked: three short sentences, and the code to quote. It stands
/// in the window until it is put away, and never in the way.
struct Message {
    QString happened;
    QString safe;
    QString to_do;
    QString code;

    struct Action {
        QString name;
        std::function<void()> act;
    };
    std::vector<Action> actions; ///< By buttons that name them.
};

/// What was being done.
enum class Doing : std::uint8_t { unlocking, making, reading, writing, exchanging, joining };

[[nodiscard]] Message message_of(const Error& error, Doing doing);

} // namespace valise::gui
