// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/words.hpp"

#include <algorithm>
#include <array>

namespace valise::crypto {

namespace {

constexpr std::array<std::string_view, word_list_size> english{
#include "english_words.inc"
};

constexpr std::size_t words_in_a_passphrase = 7;

} // namespace

WordList english_words() { return english; }

Secret draw_passphrase(WordList words, Random& random) {
    std::array<std::string_view, words_in_a_passphrase> drawn;
    std::size_t size = words_in_a_passphrase - 1; // the spaces
    for (auto& word : drawn) {
        word = words[random.below(words.size())];
        size += word.size();
    }

    Secret passphrase(size);
    auto out = passphrase.bytes().begin();
    for (const auto word : drawn) {
        if (out != passphrase.bytes().begin()) *out++ = ' ';
        out = std::ranges::copy(word, out).out;
    }
    wipe({reinterpret_cast<Byte*>(drawn.data()), sizeof drawn}); // which words they were
    return passphrase;
}

} // namespace valise::crypto
