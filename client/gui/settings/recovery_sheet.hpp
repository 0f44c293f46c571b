// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/printing/printing.hpp"

namespace valise::gui {

/// The page that says what to do when a passphrase is forgotten, and whom to ask; no passphrase is on it.
[[nodiscard]] PaperToPrint recovery_sheet(const QString& folder, const QString& state, const QString& day);

} // namespace valise::gui
