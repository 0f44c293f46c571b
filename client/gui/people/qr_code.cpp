// SPDX-License-Identifier: Apache-2.0
#include "gui/people/qr_code.hpp"

#include <qrencode.h>

#include <memory>

#include <QPainter>

namespace valise::gui {

QPixmap qr_code_of(const std::string& text, int pixels_each) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code) return {};
    constexpr int white_around = 4;
    QPixmap picture(
        (code->width + 2 * white_around) * pixels_each, (code->width + 2 * white_around) * pixels_each);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if ((code->data[row * code->width + column] & 1U) != 0)
                painter.fillRect((column + white_around) * pixels_each, (row + white_around) * pixels_each,
                    pixels_each, pixels_each, Qt::black);
    return picture;
}

} // namespace valise::gui
