// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "gui/looks/colours.hpp"
#include "valise/casework/language.hpp"

namespace valise::gui {

/// How a person wants the window, also before a valise is open: in a file of its own, which says nothing of
/// any valise but where it was opened last. A value.
struct Preferences {
    casework::Language language = casework::Language::english;
    Look look = Look::light;
    int text_percent = 100;
    int lock_minutes = 10;           ///< 0: not by itself.
    std::filesystem::path last_home; ///< Empty: the usual one.

    bool operator==(const Preferences&) const = default;
};

/// What is out of range or was never said is as above, and the language that of the system.
[[nodiscard]] Preferences kept_preferences();
void keep(const Preferences& preferences);

} // namespace valise::gui
