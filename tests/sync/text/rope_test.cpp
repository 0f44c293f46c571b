// SPDX-License-Identifier: Apache-2.0
#include "valise/text/rope.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/refusal.hpp"
#include "texts.hpp"

namespace valise::text {
namespace {

using testing::IsEmpty;
using tests::below;
using tests::is_accepted;
using tests::is_refused;
using tests::mixed_scalars;
using tests::to_scalars;
using tests::to_utf16;
using tests::to_utf8;

/// More text than fits in one chunk, whatever its characters.
constexpr std::size_t many = 3000;

/// A rope beside the same text held plainly.
class Pair {
public:
    void insert(std::uint32_t position, const std::u32string& text) {
        ASSERT_THAT(rope.insert(position, to_utf8(text)), is_accepted());
        plain.insert(position, text);
    }
    void erase(std::uint32_t position, std::uint32_t count) {
        ASSERT_THAT(rope.erase(position, count), is_accepted());
        plain.erase(position, count);
    }
    void expect_same() const {
        const std::string text = to_utf8(plain);
        ASSERT_EQ(rope.text(), text);
        ASSERT_EQ(rope.length(), plain.size());
        ASSERT_EQ(rope.utf16_length(), to_utf16(plain).size());
        ASSERT_EQ(rope.size(), text.size());
    }

    Rope rope;
    std::u32string plain;
};

/// Somewhere, and often where the last edit was.
std::uint32_t place(SeededRandom& random, std::size_t length, std::uint32_t last) {
    if (below(random, 3) == 0 && last <= length) return last;
    return below(random, length + 1);
}

void edit_at_random(Pair& pair, SeededRandom& random, std::uint32_t& last) {
    const auto length = static_cast<std::uint32_t>(pair.plain.size());
    last = place(random, length, last);
    if (below(random, 2) == 0) {
        const std::size_t longest = below(random, 10) == 0 ? many : 20;
        const std::u32string text = mixed_scalars(random, below(random, longest));
        pair.insert(last, text);
        last += static_cast<std::uint32_t>(text.size());
    } else {
        const std::uint32_t longest = below(random, 10) == 0 ? length - last : std::min(length - last, 30U);
        pair.erase(last, below(random, std::size_t{longest} + 1));
    }
}

TEST(Rope, IsEmptyAtFirst) {
    const Rope rope;

    EXPECT_EQ(rope.text(), "");
    EXPECT_EQ(rope.length(), 0U);
    EXPECT_EQ(rope.utf16_length(), 0U);
    EXPECT_EQ(rope.size(), 0U);
    EXPECT_EQ(*rope.to_utf16(0), 0U);
    EXPECT_EQ(*rope.from_utf16(0), 0U);
    EXPECT_EQ(*rope.slice(0, 0), "");
}

TEST(Rope, CountsScalarsUnitsAndBytesApart) {
    const auto rope = Rope::of("a\u00e9\u4e2d\U0001f600");

    ASSERT_THAT(rope, is_accepted());
    EXPECT_EQ(rope->length(), 4U);
    EXPECT_EQ(rope->utf16_length(), 5U);
    EXPECT_EQ(rope->size(), 10U);
}

TEST(Rope, HoldsWhatRandomEditsMakeOfAPlainText) {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        Pair pair;
        std::uint32_t last = 0;
        for (int edit = 0; edit < 60; ++edit) {
            edit_at_random(pair, random, last);
            pair.expect_same();
        }
    }
}

TEST(Rope, SlicesAsAPlainTextDoes) {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        Pair pair;
        pair.insert(0, mixed_scalars(random, many));
        for (int i = 0; i < 20; ++i) {
            const std::uint32_t from = below(random, many + 1);
            const std::uint32_t count = below(random, many - from + 1);

            const auto slice = pair.rope.slice(from, count);

            ASSERT_THAT(slice, is_accepted());
            ASSERT_EQ(*slice, to_utf8(pair.plain.substr(from, count)));
        }
    }
}

TEST(Rope, ConvertsEveryPositionThereAndBack) {
    SeededRandom random(7);
    Pair pair;
    pair.insert(0, mixed_scalars(random, many));
    pair.erase(100, 50);
    pair.insert(1500, U"\U0001f600 typed just now");

    std::uint32_t units = 0;
    for (std::uint32_t position = 0; position <= pair.plain.size(); ++position) {
        ASSERT_EQ(*pair.rope.to_utf16(position), units) << position;
        ASSERT_EQ(*pair.rope.from_utf16(units), position) << units;
        if (position == pair.plain.size()) break;
        const bool is_pair = pair.plain[position] > 0xffff;
        if (is_pair) {
            ASSERT_THAT(pair.rope.from_utf16(units + 1), is_refused(Errc::invalid_input)) << units + 1;
        }
        units += is_pair ? 2 : 1;
    }
    EXPECT_EQ(units, pair.rope.utf16_length());
}

/// Everything that can be read of a rope, from the places around `middle`.
void expect_same_around(const Pair& pair, std::uint32_t middle) {
    pair.expect_same();
    const auto length = static_cast<std::uint32_t>(pair.plain.size());
    for (std::uint32_t from = middle - 3; from <= middle + 3; ++from) {
        for (std::uint32_t to = from; to <= middle + 3; ++to)
            ASSERT_EQ(*pair.rope.slice(from, to - from), to_utf8(pair.plain.substr(from, to - from)));
        ASSERT_EQ(*pair.rope.slice(0, from), to_utf8(pair.plain.substr(0, from)));
        ASSERT_EQ(*pair.rope.slice(from, length - from), to_utf8(pair.plain.substr(from)));
        const auto units = static_cast<std::uint32_t>(to_utf16(pair.plain.substr(0, from)).size());
        ASSERT_EQ(*pair.rope.to_utf16(from), units);
        ASSERT_EQ(*pair.rope.from_utf16(units), from);
    }
}

TEST(Rope, CanBeReadBetweenKeystrokes) {
    constexpr std::array texts{std::u32string_view(U"plain and \u0645\u4e2d\U0001f600 mixed"),
        std::u32string_view(U"nothing but plain letters"),
        std::u32string_view(
            U"\U0001f600\U0001f601\U0001f602\U0001f603\U0001f604\U0001f605\U0001f606\U0001f607")};
    for (const std::u32string_view text : texts) {
        Pair pair;
        pair.insert(0, std::u32string(text));
        for (const char32_t typed : {U'a', U'b', U'\u00e9', U'\u4e2d', U'\U0001f600', U'c', U'd'}) {
            pair.insert(4, {typed});
            expect_same_around(pair, 4);
        }
        for (std::uint32_t position = 9; position-- > 6;) {
            pair.erase(position, 1);
            expect_same_around(pair, position);
        }
        for (int deleted = 0; deleted < 4; ++deleted) {
            pair.erase(5, 1);
            expect_same_around(pair, 4);
        }
    }
}

TEST(Rope, TypesUntilAChunkIsFullAndOn) {
    Pair pair;
    pair.insert(0, std::u32string(many, U'x'));

    for (std::uint32_t i = 0; i < many; ++i) {
        pair.insert(700 + i, {static_cast<char32_t>(U'a' + i % 26)});
        ASSERT_EQ(pair.rope.length(), pair.plain.size());
    }

    pair.expect_same();
}

TEST(Rope, BackspacesBeyondWhatWasTypedAndDeletesForwardsThere) {
    Pair pair;
    pair.insert(0, std::u32string(many, U'x'));
    pair.insert(1500, U"typed");

    for (std::uint32_t position = 1505; position-- > 900;) pair.erase(position, 1);
    for (int deleted = 0; deleted < 700; ++deleted) pair.erase(900, 1);
    pair.insert(900, U"again");

    pair.expect_same();
}

TEST(Rope, TypesAndBackspacesLettersOneByOne) {
    Pair pair;
    pair.insert(0, std::u32string(many, U'\u4e2d'));

    for (std::uint32_t i = 0; i < 1500; ++i) pair.insert(1200 + i, U"\u0645");
    for (std::uint32_t i = 1500; i-- > 200;) pair.erase(1200 + i, 1);
    for (std::uint32_t i = 0; i < 500; ++i) pair.erase(600, 1);

    pair.expect_same();
}

TEST(Rope, DeletesAcrossManyChunksAndStartsAgain) {
    SeededRandom random(3);
    Pair pair;
    for (int again = 0; again < 3; ++again) {
        pair.insert(0, mixed_scalars(random, 20 * many));
        pair.erase(10, 18 * many);
        pair.expect_same();
        pair.insert(5, mixed_scalars(random, many));
        pair.erase(0, static_cast<std::uint32_t>(pair.plain.size()));
        pair.expect_same();
    }
    pair.insert(0, U"again");
    pair.expect_same();
}

TEST(Rope, ErasesFromTheEndToTheBeginning) {
    SeededRandom random(4);
    Pair pair;
    pair.insert(0, mixed_scalars(random, 4 * many));

    while (!pair.plain.empty()) {
        const auto length = static_cast<std::uint32_t>(pair.plain.size());
        const std::uint32_t count = std::min(length, 1 + below(random, 700));
        pair.erase(length - count, count);
        pair.expect_same();
    }
}

TEST(Rope, MovesWithItsText) {
    auto rope = Rope::of("before");
    ASSERT_THAT(rope, is_accepted());

    Rope moved = std::move(*rope);
    Rope assigned;
    assigned = std::move(moved);

    EXPECT_EQ(assigned.text(), "before");
}

TEST(Rope, RefusesWhatIsNotUtf8AndStaysAsItWas) {
    constexpr std::array bad{std::string_view("\xff"), std::string_view("a\x80"),
        std::string_view("\xc0\xaf"), std::string_view("\xe4\xb8"), std::string_view("\xed\xa0\x80"),
        std::string_view("\xed\xbf\xbf"), std::string_view("\xf4\x90\x80\x80")};
    auto rope = Rope::of("as it was");
    ASSERT_THAT(rope, is_accepted());

    for (const std::string_view text : bad) {
        EXPECT_THAT(rope->insert(2, text), is_refused(Errc::malformed));
        EXPECT_THAT(Rope::of(text), is_refused(Errc::malformed));
    }

    EXPECT_EQ(rope->text(), "as it was");
    EXPECT_EQ(rope->length(), 9U);
}

TEST(Rope, RefusesPositionsBeyondTheEndAndStaysAsItWas) {
    auto rope = Rope::of("\U0001f600!");
    ASSERT_THAT(rope, is_accepted());

    EXPECT_THAT(rope->insert(3, "x"), is_refused(Errc::invalid_input));
    EXPECT_THAT(rope->erase(3, 0), is_refused(Errc::invalid_input));
    EXPECT_THAT(rope->erase(1, 2), is_refused(Errc::invalid_input));
    EXPECT_THAT(rope->erase(1, UINT32_MAX), is_refused(Errc::invalid_input));
    EXPECT_THAT(rope->slice(1, UINT32_MAX), is_refused(Errc::invalid_input));
    EXPECT_THAT(rope->slice(3, 0), is_refused(Errc::invalid_input));
    EXPECT_THAT(rope->to_utf16(3), is_refused(Errc::invalid_input));
    EXPECT_THAT(rope->from_utf16(4), is_refused(Errc::invalid_input));

    EXPECT_EQ(rope->text(), "\U0001f600!");
    EXPECT_EQ(rope->length(), 2U);
    EXPECT_EQ(rope->utf16_length(), 3U);
}

TEST(FromUtf16, RefusesLoneSurrogates) {
    EXPECT_THAT(from_utf16(u"a\xd83d"), is_refused(Errc::malformed));
    EXPECT_THAT(from_utf16(u"\xd83d\x61"), is_refused(Errc::malformed));
    EXPECT_THAT(from_utf16(u"\xde00"), is_refused(Errc::malformed));
    EXPECT_THAT(from_utf16(u"\xde00\xd83d"), is_refused(Errc::malformed));
    EXPECT_THAT(from_utf16(u"\xd83d\xd83d\xde00"), is_refused(Errc::malformed));
}

TEST(FromUtf16, GivesTheEdgesOfEveryLength) {
    const std::u32string edges =
        U"\x01\x7f\u0080\u07ff\u0800\ud7ff\ue000\uffff\U00010000\U0001f600\U0010ffff";

    const auto text = from_utf16(to_utf16(edges));

    ASSERT_THAT(text, is_accepted());
    EXPECT_EQ(*text, to_utf8(edges));
    EXPECT_THAT(*from_utf16(u""), IsEmpty());
}

RC_GTEST_PROP(FromUtf16Laws, GivesTheSameTextInUtf8, (std::uint64_t seed)) {
    SeededRandom random(seed);
    const std::u32string plain = mixed_scalars(random, *rc::gen::inRange<std::size_t>(0, 50));

    RC_ASSERT(*from_utf16(to_utf16(plain)) == to_utf8(plain));
}

RC_GTEST_PROP(Utf8Laws, ScalarsAreCountedAndFoundAsInAPlainText, (std::uint64_t seed)) {
    SeededRandom random(seed);
    std::u32string plain(*rc::gen::inRange<std::size_t>(0, 30), U'x');
    plain += mixed_scalars(random, *rc::gen::inRange<std::size_t>(0, 30));
    const std::string text = to_utf8(plain);

    RC_ASSERT(to_scalars(text) == plain);
    RC_ASSERT(count_scalars(text) == plain.size());
    for (std::uint32_t position = 0; position <= plain.size(); ++position)
        RC_ASSERT(byte_offset(text, position) == to_utf8(plain.substr(0, position)).size());
}

TEST(Rope, TakesNothingFromNowhere) {
    Rope rope;

    EXPECT_THAT(rope.insert(0, std::string_view{}), tests::is_accepted());
    EXPECT_EQ(rope.text(), "");
}

} // namespace
} // namespace valise::text
