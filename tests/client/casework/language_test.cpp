// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "valise/casework/language.hpp"

namespace valise::casework {
namespace {

TEST(Languages, AreReadByTheCodesThatTheyHave) {
    for (const Language language : all_languages) EXPECT_EQ(language_of(code_of(language)), language);

    EXPECT_EQ(language_of("de"), std::nullopt);
    EXPECT_EQ(language_of(""), std::nullopt);
}

TEST(Words, AreInEnglishWhereTheLanguageIsMissingAndInAnyWhereThatIsMissingToo) {
    const Words both{{Language::english, "yes"}, {Language::french, "oui"}};
    const Words one{{Language::russian, "да"}};

    EXPECT_EQ(words_in(both, Language::french), "oui");
    EXPECT_EQ(words_in(both, Language::arabic), "yes");
    EXPECT_EQ(words_in(one, Language::arabic), "да");
    EXPECT_EQ(words_in({}, Language::arabic), "");
}

} // namespace
} // namespace valise::casework
