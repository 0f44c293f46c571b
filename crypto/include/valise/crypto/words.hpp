// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "valise/base/random.hpp"
#include "valise/crypto/secret.hpp"

namespace valise::crypto {

inline constexpr std::size_t word_list_size = 2048;
inline constexpr std::size_t bits_per_word = std::bit_width(word_list_size) - 1;

/// The words of one language, all different. Data, not code; see crypto/words.
using WordList = std::span<const std::string_view, word_list_size>;

[[nodiscard]] WordList arabic_words();
[[nodiscard]] WordList chinese_words();
[[nodiscard]] WordList english_words();
[[nodiscard]] WordList french_words();
[[nodiscard]] WordList spanish_words();
/// Each list.
[[nodiscard]] std::span<const WordList> all_words();

/// A text as somebody types it who heard it: small letters, without accents and vowel signs, letters that are
/// typed one for another alike, digits of Arabic as any other. What is no UTF-8 stays as it is.
[[nodiscard]] std::string as_heard(std::string_view text);

/// A passphrase of seven words that nobody chose, with spaces between them: 77 bits.
[[nodiscard]] Secret draw_passphrase(WordList words, Random& random);

} // namespace valise::crypto
