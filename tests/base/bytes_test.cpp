// SPDX-License-Identifier: Apache-2.0
#include "valise/base/bytes.hpp"

#include <cctype>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/refusal.hpp"

namespace valise::tests {
namespace {

using namespace std::string_view_literals;

TEST(Bytes, OfATextAreItsCharactersZerosIncluded) {
    const auto text = "a\0\xff"sv;

    const auto bytes = as_bytes(text);

    EXPECT_THAT(bytes, testing::ElementsAre(0x61, 0x00, 0xff));
}

TEST(Bytes, BecomeTheTextTheyCameFrom) {
    const auto text = "r\xc3\xa9ponse\0!"sv;

    const auto again = as_text(as_bytes(text));

    EXPECT_EQ(again, text);
}

TEST(Bytes, AreBorrowedByAViewAndNotCopied) {
    const auto text = "borrowed"sv;

    const auto again = as_text(as_bytes(text));

    EXPECT_EQ(again.data(), text.data());
}

TEST(Bytes, AreOurOwnOnceCopied) {
    std::string text = "old";

    const Bytes copy = to_bytes(as_bytes(text));
    text = "new";

    EXPECT_EQ(as_text(copy), "old");
}

TEST(Bytes, AreAppendedAfterThoseThatWereThere) {
    Bytes bytes{1, 2};

    append(bytes, Bytes{3, 4});
    append(bytes, {});

    EXPECT_EQ(bytes, (Bytes{1, 2, 3, 4}));
}

TEST(Hex, IsWrittenInLowerCaseWithTwoDigitsForEveryByte) {
    const Bytes bytes{0x00, 0x09, 0x0a, 0x90, 0xa0, 0xfe, 0xff};

    const auto text = to_hex(bytes);

    EXPECT_EQ(text, "00090a90a0feff");
}

TEST(Hex, IsReadInEitherCase) {
    const auto text = "0123456789abcdefABCDEF"sv;

    const auto bytes = from_hex(text);

    ASSERT_THAT(bytes, is_accepted());
    EXPECT_EQ(*bytes, (Bytes{0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 0xab, 0xcd, 0xef}));
}

TEST(Hex, OfNothingIsNothing) {
    const auto bytes = from_hex("");

    ASSERT_THAT(bytes, is_accepted());
    EXPECT_EQ(*bytes, Bytes{});
}

TEST(Hex, CutShortIsReadToTheCutOrRefused) {
    const Bytes whole{0xde, 0xad, 0xbe, 0xef};
    const auto text = to_hex(whole);

    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto bytes = from_hex(std::string_view(text).substr(0, size));

        if (size % 2 != 0)
            EXPECT_THAT(bytes, is_refused(Errc::malformed)) << size;
        else
            EXPECT_EQ(bytes.value(), Bytes(whole.begin(), whole.begin() + static_cast<int>(size / 2)));
    }
}

TEST(Hex, RefusesEveryCharacterThatIsNoDigitInEitherPlace) {
    for (int code = 0; code < 256; ++code) {
        const auto character = static_cast<char>(code);
        const bool is_digit = code < 128 && std::isxdigit(code) != 0;

        const auto first = from_hex(std::string{character, '0'});
        const auto second = from_hex(std::string{'0', character});

        EXPECT_EQ(first.has_value(), is_digit) << code;
        EXPECT_EQ(second.has_value(), is_digit) << code;
    }
}

TEST(Hex, CallsAForeignCharacterMalformed) {
    const auto bytes = from_hex("00 0");

    EXPECT_THAT(bytes, is_refused(Errc::malformed));
}

RC_GTEST_PROP(HexLaws, WhatIsWrittenIsRead, (const Bytes& bytes)) {
    const auto again = from_hex(to_hex(bytes));

    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == bytes);
}

RC_GTEST_PROP(HexLaws, AnyTextIsReadToWhatItSpellsOrRefused, (const std::string& text)) {
    const auto bytes = from_hex(text);

    if (!bytes) RC_SUCCEED("refused");
    RC_ASSERT(bytes->size() * 2 == text.size());
}

} // namespace
} // namespace valise::tests
