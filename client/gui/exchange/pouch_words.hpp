// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "gui/exchange/exchange_view.hpp"
#include "gui/frame/message.hpp"

/// What is said of pouches.
namespace valise::gui {

[[nodiscard]] Message pouch_message_of(Errc code);
/// Why a file cannot be opened here, in one or two sentences.
[[nodiscard]] QString why_words(Errc code);
/// "your team", "the review", "the circle"; without a kind "who is who".
[[nodiscard]] QString place_words(const std::optional<space::SpaceKind>& place);
[[nodiscard]] QString words_of(desk::OmissionReason reason);
/// The receipt slip, as text that can be saved and printed.
[[nodiscard]] QString slip_of(const PackedPouch& packed);
/// The six words that both sides read aloud.
[[nodiscard]] QString six_words(const crypto::Fingerprint& words);
[[nodiscard]] QString words_of(const PassageLine& line);

} // namespace valise::gui
