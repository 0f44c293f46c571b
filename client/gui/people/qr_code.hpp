// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <QPixmap>

namespace valise::gui {

/// A QR code of this text: black on white in every look, with the white around it that readers want. Nothing
/// for a text that is too long for one.
[[nodiscard]] QPixmap qr_code_of(const std::string& text, int pixels_each);

} // namespace valise::gui
