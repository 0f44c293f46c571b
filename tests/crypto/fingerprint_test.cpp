// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/fingerprint.hpp"

#include <algorithm>
#include <cctype>
#include <string>

#include <gtest/gtest.h>

#include "support/refusal.hpp"

namespace valise::crypto {
namespace {

using tests::is_refused;

const Fingerprint fingerprint = Fingerprint::of(as_bytes("the keys of a device"));

TEST(Fingerprint, IsReadBackFromWhatItShows) {
    EXPECT_EQ(Fingerprint::parse(fingerprint.words(english_words()), english_words()), fingerprint);
    EXPECT_EQ(Fingerprint::parse(fingerprint.digits(), english_words()), fingerprint);
}

TEST(Fingerprint, IsReadBackHoweverItWasTyped) {
    std::string shouted = fingerprint.words(english_words());
    std::ranges::transform(
        shouted, shouted.begin(), [](char c) { return c == ' ' ? '-' : static_cast<char>(std::toupper(c)); });
    std::string run_together = fingerprint.digits();
    std::erase(run_together, ' ');

    EXPECT_EQ(Fingerprint::parse("  " + shouted + "\n", english_words()), fingerprint);
    EXPECT_EQ(Fingerprint::parse(run_together, english_words()), fingerprint);
}

TEST(Fingerprint, IsReadBackFromTheWordsOfAnyLanguage) {
    for (const WordList words : all_words())
        EXPECT_EQ(Fingerprint::parse(fingerprint.words(words)), fingerprint) << fingerprint.words(words);
    EXPECT_EQ(Fingerprint::parse(fingerprint.digits()), fingerprint);
    EXPECT_THAT(Fingerprint::parse("six words that nobody knows here"), is_refused(Errc::malformed));
}

TEST(Fingerprint, IsReadBackWithoutAccentsSpacesOrDigitsOfOurs) {
    std::string spanish;
    std::string with_accents;
    for (const char* const word : {"ábaco", "niñez", "acción", "ábaco", "niñez", "acción"})
        with_accents += std::string(word) + ' ';
    for (const char* const word : {"ABACO", "Ninez", "accion", "abaco", "ninez", "accion"})
        spanish += std::string(word) + ' ';
    ASSERT_TRUE(Fingerprint::parse(with_accents));
    EXPECT_EQ(Fingerprint::parse(spanish), Fingerprint::parse(with_accents));

    std::string chinese = fingerprint.words(chinese_words());
    std::erase(chinese, ' ');
    EXPECT_EQ(Fingerprint::parse(chinese), fingerprint);

    EXPECT_EQ(Fingerprint::parse("٠٠٠١ ٠٠٠٢ ٠٠٠٣ ٠٠٠٤ ٠٠٠٥ ٢٠٤٧"),
        Fingerprint::parse("0001 0002 0003 0004 0005 2047"));
    EXPECT_TRUE(Fingerprint::parse("٠٠٠١ ٠٠٠٢ ٠٠٠٣ ٠٠٠٤ ٠٠٠٥ ٢٠٤٧"));
}

TEST(Fingerprint, DigitsAreThePlacesOfTheWords) {
    const std::string digits = fingerprint.digits();
    std::string words;
    for (std::size_t i = 0; i < digits.size(); i += 5)
        words += std::string(english_words()[static_cast<std::size_t>(std::stoi(digits.substr(i, 4)))]) + " ";
    words.pop_back();

    EXPECT_EQ(words, fingerprint.words(english_words()));
}

TEST(Fingerprint, OfAnotherThingIsAnother) {
    EXPECT_NE(Fingerprint::of(as_bytes("the keys of another device")), fingerprint);
}

TEST(Fingerprint, RefusesWhatIsNotOne) {
    const WordList words = english_words();

    EXPECT_THAT(Fingerprint::parse("", words), is_refused(Errc::malformed));
    EXPECT_THAT(
        Fingerprint::parse("abandon abandon abandon abandon abandon", words), is_refused(Errc::malformed));
    EXPECT_THAT(Fingerprint::parse("abandon abandon abandon abandon abandon abandn", words),
        is_refused(Errc::malformed));
    EXPECT_THAT(Fingerprint::parse("0000 0000 0000 0000 0000 2048", words), is_refused(Errc::malformed));
    EXPECT_THAT(Fingerprint::parse("0000 0000 0000 0000 0000 000", words), is_refused(Errc::malformed));
    EXPECT_THAT(Fingerprint::parse(std::string(2000, 'a'), words), is_refused(Errc::malformed));
}

} // namespace
} // namespace valise::crypto
