// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <QColor>

namespace valise::gui {

/// How the window looks. People choose; nothing is said by it.
enum class Look : std::uint8_t { light, dark, high_contrast };

inline constexpr std::array all_looks{Look::light, Look::dark, Look::high_contrast};

/// All colours that there are. A widget takes them from here, and from nowhere else.
struct Colours {
    QColor page;        ///< Behind everything.
    QColor sheet;       ///< Behind what is read and written.
    QColor text;        ///< On both.
    QColor quiet;       ///< For what is said beside it; on both.
    QColor line;        ///< Between things, and around them.
    QColor accent;      ///< What can be pressed, and where the keyboard is.
    QColor on_accent;   ///< Words on it.
    QColor chosen;      ///< Behind what is chosen; `text` stands on it.
    QColor notice;      ///< Words that ask for attention,
    QColor notice_back; ///< and what is behind them.
    QColor well;        ///< Words of what is in order,
    QColor well_back;   ///< and what is behind them.
    QColor grave;       ///< Words of what needs doing now,
    QColor grave_back;  ///< and what is behind them.
};

[[nodiscard]] const Colours& colours_of(Look look);

/// Words and what is behind them.
struct ColourPair {
    QColor words;
    QColor behind;
};
/// Every pair in which words are shown.
[[nodiscard]] std::vector<ColourPair> pairs_of(const Colours& colours);

/// As the guidelines for accessible content count it: 1 for the same colour, 21 for black on white.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace valise::gui
