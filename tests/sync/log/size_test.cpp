// SPDX-License-Identifier: Apache-2.0
// What text costs when it is sealed.
#include <string>

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/crypto/words.hpp"
#include "valise/text/document.hpp"
#include "writers.hpp"

namespace valise::log {
namespace {

/// As hard to compress as running English: every word is as likely as the next.
std::string some_words(Random& random) {
    std::string words;
    for (std::uint64_t i = 0; i < 1 + random.below(3); ++i)
        words += std::string(crypto::english_words()[random.below(crypto::word_list_size)]) + ' ';
    return words;
}

/// Somebody works on an answer: mostly goes on where they are, now and then elsewhere, and takes words out.
void edit(text::Document& document, std::uint32_t& cursor, Random& random) {
    const auto size = document.text().size();
    if (random.below(4) == 0) cursor = static_cast<std::uint32_t>(random.below(size + 1));
    if (random.below(6) == 0 && cursor + 8 < size) {
        VALISE_CHECK(document.erase(cursor, static_cast<std::uint32_t>(1 + random.below(8))));
        return;
    }
    const std::string words = some_words(random);
    VALISE_CHECK(document.insert(cursor, words));
    cursor += static_cast<std::uint32_t>(words.size());
}

TEST(SealedText, OfAThousandEditsIsSmall) {
    SeededRandom random(7);
    text::Document document;
    ASSERT_THAT(document.write_as(*text::Author::of("a device of sixteen")), tests::is_accepted());
    std::uint32_t cursor = 0;
    for (int i = 0; i < 1000; ++i) edit(document, cursor, random);
    const auto update = document.since({});
    ASSERT_THAT(update, tests::is_accepted());
    RecordProperty("characters", static_cast<int>(document.text().size()));

    const auto range = tests::Writer().write({*update});

    RecordProperty("bytes", static_cast<int>(range.range().bytes().size()));
    EXPECT_LE(range.range().bytes().size(), 7680U);
}

} // namespace
} // namespace valise::log
