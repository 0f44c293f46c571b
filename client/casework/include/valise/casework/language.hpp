// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace valise::casework {

/// The six official languages of the United Nations, in their customary order.
enum class Language : std::uint8_t { arabic = 1, chinese, english, french, russian, spanish };

inline constexpr std::array all_languages{Language::arabic, Language::chinese, Language::english,
    Language::french, Language::russian, Language::spanish};

/// As in ISO 639-1: ar, zh, en, fr, ru, es.
[[nodiscard]] std::string_view code_of(Language language) noexcept;
[[nodiscard]] std::optional<Language> language_of(std::string_view code) noexcept;

/// Words that may stand in several languages.
using Words = std::map<Language, std::string>;

/// In this language, otherwise in English, otherwise in whichever there is; empty when there are none.
[[nodiscard]] std::string_view words_in(const Words& words, Language language) noexcept;

} // namespace valise::casework
