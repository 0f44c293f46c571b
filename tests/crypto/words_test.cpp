// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/words.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace valise::crypto {
namespace {

TEST(EnglishWords, AreTwoThousandAndFortyEightDifferentLowerCaseWords) {
    const WordList words = english_words();
    const std::set<std::string_view> different(words.begin(), words.end());

    EXPECT_EQ(different.size(), 2048U);
    for (const auto word : words)
        EXPECT_TRUE(!word.empty() && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; }))
            << word;
}

TEST(EnglishWords, AreToldApartByTheirFirstFourLetters) {
    std::set<std::string_view> beginnings;
    for (const auto word : english_words()) beginnings.insert(word.substr(0, 4));

    EXPECT_EQ(beginnings.size(), 2048U);
}

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

TEST(DrawnPassphrase, IsSevenWordsOfTheList) {
    SeededRandom random(1);

    const Secret passphrase = draw_passphrase(english_words(), random);

    const auto words = split(as_text(passphrase.view()));
    EXPECT_EQ(words.size(), 7U);
    for (const auto word : words)
        EXPECT_NE(std::ranges::find(english_words(), word), english_words().end()) << word;
}

TEST(DrawnPassphrase, IsAnotherEachTime) {
    SeededRandom random(1);

    const Secret first = draw_passphrase(english_words(), random);
    const Secret second = draw_passphrase(english_words(), random);

    EXPECT_FALSE(first.matches(second.view()));
}

} // namespace
} // namespace valise::crypto
