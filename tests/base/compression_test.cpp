// SPDX-License-Identifier: Apache-2.0
#include "valise/base/compression.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "sync/text/texts.hpp"

namespace valise {
namespace {

using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;

const std::string words = "the same words again and again, the same words again and again, and once more";

TEST(Compression, GivesBackWhatItWasGiven) {
    SeededRandom random(1);
    for (const std::string& content : {std::string(), std::string("x"), words, std::string(1 << 20, 'y'),
             std::string(300, '\0'), tests::to_utf8(tests::mixed_scalars(random, 5000))})
        for (const Checksum checksum : {Checksum::no, Checksum::yes}) {
            const Bytes frame = compress(content, checksum);

            const auto again = decompress(frame, content.size());

            ASSERT_THAT(again, is_accepted());
            ASSERT_EQ(*again, content);
        }
}

TEST(Compression, CostsLittleForWhatIsKnown) {
    SeededRandom random(2);
    const std::string known = tests::to_utf8(tests::mixed_scalars(random, 3000));
    const std::string content = known.substr(100, 2000);

    const Bytes frame = compress(content, Checksum::yes, known);

    EXPECT_LT(frame.size(), 40U);
    EXPECT_GT(compress(content, Checksum::yes).size(), 500U);
    EXPECT_EQ(*decompress(frame, content.size(), known), content);
    EXPECT_THAT(
        decompress(frame, content.size(), std::string(known.size(), '?')), is_refused(Errc::malformed));
}

TEST(Compression, RefusesAnotherSizeThanThatOfTheContent) {
    const Bytes frame = compress(words, Checksum::no);

    EXPECT_THAT(decompress(frame, words.size() - 1), is_refused(Errc::malformed));
    EXPECT_THAT(decompress(frame, words.size() + 1), is_refused(Errc::malformed));
    EXPECT_THAT(decompress(frame, 0), is_refused(Errc::malformed));
}

TEST(Compression, RefusesToGrowTooMuchBeforeItTakesMemory) {
    const Bytes frame = compress("x", Checksum::no);

    EXPECT_THAT(decompress(frame, UINT32_MAX), is_refused(Errc::malformed));
    EXPECT_THAT(decompress(frame, SIZE_MAX / 2), is_refused(Errc::malformed));
    EXPECT_THAT(decompress({}, largest_growth * 65), is_refused(Errc::malformed));
}

TEST(Compression, NeverGrowsMoreThanItMayWhenItIsRead) {
    const std::string content(10'000'000, 'z');

    const Bytes frame = compress(content, Checksum::yes);

    EXPECT_GE((frame.size() + 64) * largest_growth, content.size());
    EXPECT_LT(frame.size(), content.size() / 200);
    EXPECT_EQ(*decompress(frame, content.size()), content);
}

TEST(Compression, IsReadAgainAtEverySizeAroundTheBound) {
    for (std::size_t size = 25'000; size < 25'600; ++size) {
        const std::string content(size, 'z');
        const auto again = decompress(compress(content, Checksum::yes), size);
        ASSERT_TRUE(again && *again == content) << size;
    }
}

TEST(Compression, NoticesDamageWithAChecksum) {
    const Bytes good = compress(words, Checksum::yes);

    EXPECT_THAT(tests::bit_flips_let_pass(good,
                    [](ByteView bad) {
                        const auto content = decompress(bad, words.size());
                        return !content || *content == words;
                    }),
        IsEmpty());
    EXPECT_THAT(
        tests::wrong_lengths_let_pass(good, [](ByteView bad) { return !decompress(bad, words.size()); }),
        IsEmpty());
}

} // namespace
} // namespace valise
