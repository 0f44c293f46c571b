// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "valise/desk/desk.hpp"

namespace valise::gui {

/// What whoever looks after a computer asks for, in English: counts, sizes, moments and versions. No words of
/// anybody's work are in it, no names, and no secret.
[[nodiscard]] Result<std::string> support_report_of(desk::Desk& desk);

} // namespace valise::gui
