// SPDX-License-Identifier: Apache-2.0
#include "valise/base/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace valise::tests {
namespace {

using CodePoint = std::uint32_t;

bool is_scalar_value(CodePoint point) { return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff); }

/// UTF-8 as the Unicode Standard's table 3-6 distributes the bits, for any number of 21 bits.
Bytes encoded(CodePoint point) {
    const auto part = [point](int shift) { return static_cast<Byte>(0x80 | (point >> shift & 0x3f)); };
    if (point < 0x80) return {static_cast<Byte>(point)};
    if (point < 0x800) return {static_cast<Byte>(0xc0 | point >> 6), part(0)};
    if (point < 0x10000) return {static_cast<Byte>(0xe0 | point >> 12), part(6), part(0)};
    return {static_cast<Byte>(0xf0 | point >> 18), part(12), part(6), part(0)};
}

/// The number that `bytes` would stand for if their first byte promised just as many.
CodePoint decoded_without_judging(ByteView bytes) {
    constexpr std::array<unsigned, 5> first_byte_masks{0, 0x7f, 0x1f, 0x0f, 0x07};
    CodePoint point = bytes[0] & first_byte_masks.at(bytes.size());
    for (const Byte byte : bytes.subspan(1)) point = point << 6 | (byte & 0x3f);
    return point;
}

/// The slow way to say the same: a character is whatever a scalar value is encoded to.
bool is_character(ByteView bytes) {
    const auto point = decoded_without_judging(bytes);
    return is_scalar_value(point) && std::ranges::equal(encoded(point), bytes);
}

std::size_t slow_character_length(ByteView bytes) {
    for (std::size_t length = 1; length <= std::min<std::size_t>(4, bytes.size()); ++length)
        if (is_character(bytes.first(length))) return length;
    return 0;
}

std::size_t slow_valid_prefix(ByteView bytes) {
    std::size_t position = 0;
    while (const auto length = slow_character_length(bytes.subspan(position))) position += length;
    return position;
}

/// What is left when every byte that begins no character is dropped.
std::string well_formed_part(ByteView bytes) {
    std::string text;
    while (!bytes.empty()) {
        const auto size = valid_utf8_prefix(bytes);
        text += as_text(bytes.first(size));
        bytes = bytes.subspan(std::min(size + 1, bytes.size()));
    }
    return text;
}

/// Bytes at the edges of the ranges in table 3-7.
rc::Gen<Byte> edge_byte() {
    return rc::gen::element<Byte>(0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2,
        0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xf8, 0xfc, 0xff);
}

rc::Gen<CodePoint> scalar_value() {
    const auto up_to = [](CodePoint limit) { return rc::gen::inRange<CodePoint>(0, limit); };
    return rc::gen::suchThat(
        rc::gen::oneOf(up_to(0x80), up_to(0x800), up_to(0x10000), up_to(0x110000)), is_scalar_value);
}

/// Of twenty characters.
rc::Gen<Bytes> well_formed_text() {
    return rc::gen::map(
        rc::gen::container<std::vector<CodePoint>>(20, scalar_value()), [](const auto& points) {
            Bytes text;
            for (const auto point : points) append(text, encoded(point));
            return text;
        });
}

TEST(Utf8, NothingIsWellFormed) { EXPECT_TRUE(is_utf8({})); }

TEST(Utf8, AcceptsTheFirstAndLastCharactersOfEveryRowOfTable37) {
    const std::vector<CodePoint> edges{0x00, 0x7f, 0x80, 0x7ff, 0x800, 0xfff, 0x1000, 0xcfff, 0xd000, 0xd7ff,
        0xe000, 0xffff, 0x10000, 0x3ffff, 0x40000, 0xfffff, 0x100000, 0x10ffff};

    for (const auto point : edges) EXPECT_TRUE(is_utf8(encoded(point))) << to_hex(encoded(point));
}

TEST(Utf8, AcceptsTheExampleOfDefinition92) {
    const auto bytes = from_hex("4dd0b0e4ba8cf0908c82").value();

    const auto size = valid_utf8_prefix(bytes);

    EXPECT_EQ(size, bytes.size());
}

TEST(Utf8, RefusesSequencesOneStepOutsideTable37) {
    const auto sequences = {
        "80", "bf",                                     // a continuation of nothing
        "c080", "c1bf", "e09fbf", "f08fbfbf",           // overlong
        "eda080", "edafbf", "edb080", "edbfbf",         // surrogates
        "f4908080", "f5808080", "f7bfbfbf",             // above U+10FFFF
        "f888808080", "fc8480808080", "fe", "ff",       // forms of five and six bytes, and never used
        "c27f", "c2c0", "e07fbf", "e0c080", "e17f80",   // a second byte that continues nothing
        "e1c080", "ed7f80", "edc080", "f07f8080",       //
        "f0c08080", "f17f8080", "f1c08080", "f4c08080", //
        "e1807f", "e180c0", "f1807f80", "f180c080",     // a third
        "f180807f", "f18080c0",                         // a fourth
    };

    for (const auto* hex : sequences) EXPECT_EQ(valid_utf8_prefix(from_hex(hex).value()), 0U) << hex;
}

TEST(Utf8, RefusesTheNonShortestFormsOfTable38) {
    const auto bytes = from_hex("c0afe080bff0818241").value();

    EXPECT_EQ(well_formed_part(bytes), "A");
}

TEST(Utf8, RefusesTheSurrogatesOfTable39) {
    const auto bytes = from_hex("eda080edbfbfedaf41").value();

    EXPECT_EQ(well_formed_part(bytes), "A");
}

TEST(Utf8, RefusesTheOtherIllFormedSequencesOfTable310) {
    const auto bytes = from_hex("f4919293ff4180bf42").value();

    EXPECT_EQ(well_formed_part(bytes), "AB");
}

TEST(Utf8, RefusesTheTruncatedSequencesOfTable311) {
    const auto bytes = from_hex("e180e2f09192f1bf41").value();

    EXPECT_EQ(well_formed_part(bytes), "A");
}

TEST(Utf8, EndsBeforeACharacterCutShortAtEveryByte) {
    for (const CodePoint point : {0xe9U, 0x4e8cU, 0x10302U}) {
        Bytes text{'a'};
        append(text, encoded(point));

        for (std::size_t size = 1; size < text.size(); ++size)
            EXPECT_EQ(valid_utf8_prefix(ByteView(text).first(size)), 1U) << to_hex(text) << ' ' << size;
    }
}

TEST(Utf8, EndsAtTheFirstIllFormedByteEvenWhenMoreTextFollows) {
    const auto bytes = from_hex("c3a9ff6161").value();

    const auto size = valid_utf8_prefix(bytes);

    EXPECT_EQ(size, 2U);
    EXPECT_FALSE(is_utf8(bytes));
}

TEST(Utf8, JudgesEverySecondByteAfterEveryFirstOneOfSeveralAsTheSlowDecoderDoes) {
    Bytes bytes{0, 0, 0x80, 0xbf};

    for (int pair = 0xc000; pair <= 0xffff; ++pair) {
        bytes[0] = static_cast<Byte>(pair >> 8);
        bytes[1] = static_cast<Byte>(pair);
        ASSERT_EQ(valid_utf8_prefix(bytes), slow_valid_prefix(bytes)) << to_hex(bytes);
    }
}

RC_GTEST_PROP(Utf8Laws, EveryScalarValueIsOneWholeCharacter, ()) {
    const auto point = *scalar_value();

    RC_ASSERT(is_utf8(encoded(point)));
}

RC_GTEST_PROP(Utf8Laws, EveryPrefixOfAWellFormedTextIsJudgedAsTheSlowDecoderDoes, ()) {
    const auto text = *well_formed_text();

    for (std::size_t size = 0; size <= text.size(); ++size) {
        const auto prefix = ByteView(text).first(size);
        RC_ASSERT(valid_utf8_prefix(prefix) == slow_valid_prefix(prefix));
    }
}

RC_GTEST_PROP(Utf8Laws, AWellFormedTextWithOneByteChangedIsJudgedAsTheSlowDecoderDoes, ()) {
    auto text = *well_formed_text();
    text[*rc::gen::inRange<std::size_t>(0, text.size())] = *edge_byte();

    RC_ASSERT(valid_utf8_prefix(text) == slow_valid_prefix(text));
}

RC_GTEST_PROP(Utf8Laws, BytesAtTheEdgesAreJudgedAsTheSlowDecoderDoes, ()) {
    const auto bytes = *rc::gen::container<Bytes>(edge_byte());

    RC_ASSERT(valid_utf8_prefix(bytes) == slow_valid_prefix(bytes));
}

RC_GTEST_PROP(Utf8Laws, AnyBytesAreJudgedAsTheSlowDecoderDoes, (const Bytes& bytes)) {
    RC_ASSERT(valid_utf8_prefix(bytes) == slow_valid_prefix(bytes));
}

} // namespace
} // namespace valise::tests
