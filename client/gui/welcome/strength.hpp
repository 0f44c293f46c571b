// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <QString>

namespace valise::gui {

/// How hard a passphrase is to guess: an estimate from below, by what whoever guesses knows as well. Words of
/// the lists count as drawn from them, other words as common ones, what is repeated or stands in a row on the
/// keyboard as almost nothing, and names that everybody here would try as nothing.
[[nodiscard]] double bits_of(const QString& passphrase);

enum class Strength : std::uint8_t { easy, middling, hard };
[[nodiscard]] Strength strength_of(double bits);

} // namespace valise::gui
