// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/words.hpp"

#include <algorithm>
#include <array>

#include "bits.hpp"

namespace valise::crypto {

namespace {

constexpr std::array<std::string_view, word_list_size> arabic{
#include "arabic_words.inc"
};
constexpr std::array<std::string_view, word_list_size> chinese{
#include "chinese_words.inc"
};
constexpr std::array<std::string_view, word_list_size> english{
#include "english_words.inc"
};
constexpr std::array<std::string_view, word_list_size> french{
#include "french_words.inc"
};
constexpr std::array<std::string_view, word_list_size> spanish{
#include "spanish_words.inc"
};
constexpr std::array<WordList, 5> all{english, arabic, chinese, french, spanish};

constexpr std::size_t words_in_a_passphrase = 7;

} // namespace

WordList arabic_words() { return arabic; }
WordList chinese_words() { return chinese; }
WordList english_words() { return english; }
WordList french_words() { return french; }
WordList spanish_words() { return spanish; }

std::span<const WordList> all_words() { return all; }

Secret draw_passphrase(WordList words, Random& random) {
    Scratch<(words_in_a_passphrase * bits_per_word + 7) / 8> drawn;
    random.fill(drawn.bytes());
    const auto word = [&](std::size_t i) {
        return words[bits_at(drawn.view(), i * bits_per_word, bits_per_word)];
    };

    std::size_t size = words_in_a_passphrase - 1; // the spaces
    for (std::size_t i = 0; i < words_in_a_passphrase; ++i) size += word(i).size();
    Secret passphrase(size);
    auto out = std::ranges::copy(word(0), passphrase.bytes().begin()).out;
    for (std::size_t i = 1; i < words_in_a_passphrase; ++i) {
        *out++ = ' ';
        out = std::ranges::copy(word(i), out).out;
    }
    return passphrase;
}

} // namespace valise::crypto
