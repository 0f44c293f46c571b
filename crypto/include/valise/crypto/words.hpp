// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <span>
#include <string_view>

#include "valise/base/random.hpp"
#include "valise/crypto/secret.hpp"

namespace valise::crypto {

inline constexpr std::size_t word_list_size = 2048;
inline constexpr std::size_t bits_per_word = std::bit_width(word_list_size) - 1;

/// The words of one language, all different. Data, not code; see crypto/words.
using WordList = std::span<const std::string_view, word_list_size>;

[[nodiscard]] WordList english_words();

/// A passphrase of seven words that nobody chose, with spaces between them: 77 bits.
[[nodiscard]] Secret draw_passphrase(WordList words, Random& random);

} // namespace valise::crypto
