// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/words.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "valise/base/utf8.hpp"

namespace valise::crypto {
namespace {

TEST(WordLists, HaveTwoThousandAndFortyEightWordsThatDifferHoweverTheyAreTyped) {
    for (const WordList words : all_words()) {
        std::set<std::string> different;
        for (const auto word : words) {
            EXPECT_TRUE(is_utf8(as_bytes(word)));
            different.insert(as_heard(word));
        }
        EXPECT_EQ(different.size(), 2048U) << words.front();
    }
}

TEST(WordLists, OfLatinLettersAreToldApartByTheirFirstFour) {
    for (const WordList words : {english_words(), french_words(), spanish_words()}) {
        std::set<std::string> beginnings;
        for (const auto word : words) {
            const std::string heard = as_heard(word);
            EXPECT_TRUE(std::ranges::all_of(heard, [](char c) { return c >= 'a' && c <= 'z'; })) << word;
            beginnings.insert(heard.substr(0, 4));
        }
        EXPECT_EQ(beginnings.size(), 2048U) << words.front();
    }
}

TEST(WordLists, OfArabicAreToldApartByTheirFirstFourLettersToo) {
    std::set<std::string> beginnings;
    for (const auto word : arabic_words()) {
        const std::string heard = as_heard(word);
        EXPECT_EQ(heard.size() % 2, 0U) << "letters of Arabic alone: " << word;
        beginnings.insert(heard.substr(0, 8));
    }
    EXPECT_EQ(beginnings.size(), 2048U);
}

TEST(WordLists, OfChineseHasWordsOfTwoSigns) {
    for (const auto word : chinese_words()) EXPECT_EQ(word.size(), 6U) << word;
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
