// SPDX-License-Identifier: Apache-2.0
#include "valise/base/fixed_layout.hpp"

#include <limits>
#include <tuple>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/refusal.hpp"

namespace valise::tests {
namespace {

/// A layout with a field of every kind.
struct Letter {
    std::uint8_t kind = 0;
    std::uint16_t year = 0;
    std::uint32_t page = 0;
    std::uint64_t number = 0;
    ByteArray<3> country{};
    Bytes subject;
    Bytes sender;
    Bytes text;

    bool operator==(const Letter&) const = default;
};

constexpr std::size_t subject_limit = 200;
constexpr std::size_t sender_limit = 1'000;
constexpr std::size_t text_limit = 5'000;

Letter a_letter() {
    return {
        .kind = 0x01,
        .year = 0x0203,
        .page = 0x04050607,
        .number = 0x08090a0b0c0d0e0f,
        .country = {0x10, 0x11, 0x12},
        .subject = {0x20, 0x21},
        .sender = {0x30},
        .text = {0x40, 0x41, 0x42},
    };
}

const std::string a_letter_in_hex = "01"
                                    "0203"
                                    "04050607"
                                    "08090a0b0c0d0e0f"
                                    "101112"
                                    "022021"
                                    "000130"
                                    "00000003404142";

Result<Bytes> written(const Letter& letter) {
    FixedWriter writer;
    writer.u8(letter.kind).u16(letter.year).u32(letter.page).u64(letter.number).bytes(letter.country);
    return writer.prefixed8(letter.subject).prefixed16(letter.sender).prefixed32(letter.text).finish();
}

Result<Letter> read(ByteView bytes) {
    FixedReader reader(bytes);
    Letter letter;
    letter.kind = reader.u8();
    letter.year = reader.u16();
    letter.page = reader.u32();
    letter.number = reader.u64();
    letter.country = reader.array<3>();
    letter.subject = to_bytes(reader.prefixed8(subject_limit));
    letter.sender = to_bytes(reader.prefixed16(sender_limit));
    letter.text = to_bytes(reader.prefixed32(text_limit));
    VALISE_TRY_VOID(reader.finish());
    return letter;
}

/// Whether everything that can be read from it is zero or empty, one after the other.
bool answers_nothing(FixedReader& reader) {
    const bool zeros = reader.u8() == 0 && reader.u16() == 0 && reader.u32() == 0 && reader.u64() == 0;
    const bool empties = reader.view(1).empty() && reader.prefixed8(9).empty() && reader.prefixed16(9).empty()
        && reader.prefixed32(9).empty();
    return zeros && empties && reader.array<2>() == ByteArray<2>{};
}

TEST(FixedWriter, WritesBigEndianNumbersAndLengthsBeforeFields) {
    const auto letter = a_letter();

    const auto bytes = written(letter);

    ASSERT_THAT(bytes, is_accepted());
    EXPECT_EQ(to_hex(*bytes), a_letter_in_hex);
}

TEST(FixedReader, ReadsWhatTheLayoutSays) {
    const auto bytes = from_hex(a_letter_in_hex).value();

    const auto letter = read(bytes);

    ASSERT_THAT(letter, is_accepted());
    EXPECT_EQ(*letter, a_letter());
}

TEST(FixedReader, ReadsTheLargestNumbers) {
    const Bytes bytes(15, 0xff);
    FixedReader reader(bytes);

    const auto numbers = std::tuple(reader.u8(), reader.u16(), reader.u32(), reader.u64());

    EXPECT_EQ(numbers, std::tuple(0xffU, 0xffffU, 0xffffffffU, 0xffffffffffffffffU));
}

TEST(FixedWriter, WritesALogAsItsDeviceAndItsIncarnation) {
    const OperationName name{{SubjectId{{0xaa}}, 3}, 7};

    const auto written = FixedWriter().operation(name).finish();

    ASSERT_TRUE(written);
    EXPECT_EQ(to_hex(*written),
        "aa000000000000000000000000000000"
        "00000003"
        "0000000000000007");
    FixedReader reader(*written);
    EXPECT_EQ(reader.operation(), name);
    EXPECT_TRUE(reader.finish());
}

TEST(FixedReader, RefusesALetterCutShortAtEveryByte) {
    const auto bytes = from_hex(a_letter_in_hex).value();

    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_THAT(read(ByteView(bytes).first(size)), is_refused(Errc::malformed)) << size;
}

TEST(FixedReader, RefusesBytesLeftOverAfterTheLastField) {
    auto bytes = from_hex(a_letter_in_hex).value();
    bytes.push_back(0);

    const auto letter = read(bytes);

    EXPECT_THAT(letter, is_refused(Errc::malformed));
}

TEST(FixedReader, NeverReadsOneLetterFromTwoSpellings) {
    const auto bytes = from_hex(a_letter_in_hex).value();

    for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
        auto flipped = bytes;
        flipped[bit / 8] ^= static_cast<Byte>(1U << bit % 8);

        const auto letter = read(flipped);

        EXPECT_TRUE(!letter || written(*letter) == flipped) << bit;
    }
}

TEST(FixedReader, RefusesATruncatedFieldAndAnswersZerosAfterwards) {
    const Bytes bytes{1, 2, 3, 4, 5, 6, 7};
    FixedReader reader(bytes);

    const auto number = reader.u64();

    EXPECT_EQ(number, 0U);
    EXPECT_TRUE(reader.has_failed());
    EXPECT_TRUE(answers_nothing(reader));
    EXPECT_THAT(reader.finish(), is_refused(Errc::malformed));
}

TEST(FixedReader, AnswersAnArrayOfZerosForAFieldThatIsNotAllThere) {
    const Bytes bytes{1, 2, 3};
    FixedReader reader(bytes);

    const auto field = reader.array<4>();

    EXPECT_EQ(field, (ByteArray<4>{}));
    EXPECT_TRUE(reader.has_failed());
}

TEST(FixedReader, AcceptsAFieldAsLongAsItsLimit) {
    const Bytes bytes{2, 7, 7, 0, 2, 8, 8, 0, 0, 0, 2, 9, 9};
    FixedReader reader(bytes);

    const auto fields = {
        to_bytes(reader.prefixed8(2)), to_bytes(reader.prefixed16(2)), to_bytes(reader.prefixed32(2))};

    EXPECT_THAT(fields, testing::ElementsAre(Bytes{7, 7}, Bytes{8, 8}, Bytes{9, 9}));
    EXPECT_THAT(reader.finish(), is_accepted());
}

TEST(FixedReader, RefusesAFieldOneByteLongerThanItsLimit) {
    const Bytes with_prefix8{2, 7, 7};
    const Bytes with_prefix16{0, 2, 8, 8};
    const Bytes with_prefix32{0, 0, 0, 2, 9, 9};
    FixedReader reader8(with_prefix8);
    FixedReader reader16(with_prefix16);
    FixedReader reader32(with_prefix32);

    const bool nothing_read =
        reader8.prefixed8(1).empty() && reader16.prefixed16(1).empty() && reader32.prefixed32(1).empty();

    EXPECT_TRUE(nothing_read);
    EXPECT_THAT(reader8.finish(), is_refused(Errc::malformed));
    EXPECT_THAT(reader16.finish(), is_refused(Errc::malformed));
    EXPECT_THAT(reader32.finish(), is_refused(Errc::malformed));
}

TEST(FixedReader, RefusesALengthBeyondTheEndHoweverLarge) {
    const Bytes bytes{0xff, 0xff, 0xff, 0xff, 1, 2, 3};
    FixedReader reader(bytes);

    const auto field = reader.prefixed32(std::numeric_limits<std::size_t>::max());

    EXPECT_TRUE(field.empty());
    EXPECT_TRUE(reader.has_failed());
}

TEST(FixedReader, RefusesASizeThatWouldWrapAround) {
    const Bytes bytes{1, 2, 3};
    FixedReader reader(bytes);

    const auto first = reader.u8();
    const auto rest = reader.view(std::numeric_limits<std::size_t>::max());

    EXPECT_EQ(first, 1);
    EXPECT_TRUE(rest.empty());
    EXPECT_TRUE(reader.has_failed());
}

TEST(FixedReader, AcceptsNothingWhereNothingIsExpected) {
    FixedReader reader({});

    const auto field = reader.view(0);

    EXPECT_TRUE(field.empty());
    EXPECT_THAT(reader.finish(), is_accepted());
}

TEST(FixedReader, HandsOutTheBytesThemselves) {
    const Bytes bytes{1, 2, 3};
    FixedReader reader(bytes);
    static_cast<void>(reader.u8());

    const auto field = reader.view(2);

    EXPECT_EQ(field.data(), bytes.data() + 1);
}

TEST(FixedReader, HasConsumedNothingAtFirst) {
    const Bytes bytes{1, 2, 3};

    const FixedReader reader(bytes);

    EXPECT_TRUE(reader.consumed().empty());
}

TEST(FixedReader, HasConsumedTheFieldsReadSoFarWithTheirPrefixes) {
    const Bytes bytes{0, 0, 1, 7, 9};
    FixedReader reader(bytes);

    static_cast<void>(reader.u16());
    static_cast<void>(reader.prefixed8(1));

    EXPECT_EQ(to_bytes(reader.consumed()), (Bytes{0, 0, 1, 7}));
}

TEST(FixedWriter, AcceptsTheLongestFieldItsPrefixCanSay) {
    FixedWriter writer;

    const auto bytes = writer.prefixed8(Bytes(255, 7)).prefixed16(Bytes(65'535, 8)).finish();

    ASSERT_THAT(bytes, is_accepted());
    EXPECT_EQ(bytes->size(), 1 + 255 + 2 + 65'535U);
}

TEST(FixedWriter, RefusesAFieldOneByteLongerThanItsPrefixCanSay) {
    FixedWriter writer8;
    FixedWriter writer16;

    const auto with_prefix8 = writer8.prefixed8(Bytes(256, 7)).finish();
    const auto with_prefix16 = writer16.prefixed16(Bytes(65'536, 7)).finish();

    EXPECT_THAT(with_prefix8, is_refused(Errc::too_large));
    EXPECT_THAT(with_prefix16, is_refused(Errc::too_large));
}

TEST(FixedWriter, RefusesEvenWhenLaterFieldsFit) {
    FixedWriter writer;

    const auto bytes = writer.prefixed8(Bytes(256, 7)).u8(1).prefixed8(Bytes(1, 7)).finish();

    EXPECT_THAT(bytes, is_refused(Errc::too_large));
}

TEST(FixedWriter, IsEmptyAfterHandingOver) {
    FixedWriter writer;
    static_cast<void>(writer.u8(1).finish());

    const auto bytes = writer.u8(2).finish();

    EXPECT_EQ(bytes, Result<Bytes>(Bytes{2}));
}

TEST(FixedWriter, IsEmptyAfterARefusalToo) {
    FixedWriter writer;
    static_cast<void>(writer.u8(1).prefixed8(Bytes(256, 7)).finish());

    const auto bytes = writer.u8(2).finish();

    EXPECT_EQ(bytes, Result<Bytes>(Bytes{2}));
}

TEST(FixedReader, TellsWhatIsCutOffFromWhatIsWrong) {
    const Bytes two{1, 0x80};
    FixedReader cut(two);
    FixedReader cut_in_a_number(ByteView(two).subspan(1));
    FixedReader too_long(two);
    FixedReader judged(two);

    (void)cut.u32();
    (void)cut_in_a_number.varint();
    (void)too_long.prefixed8(0);
    judged.fail();
    (void)judged.u32();

    EXPECT_TRUE(cut.has_failed() && cut.has_run_out());
    EXPECT_TRUE(cut_in_a_number.has_failed() && cut_in_a_number.has_run_out());
    EXPECT_TRUE(too_long.has_failed() && !too_long.has_run_out());
    EXPECT_TRUE(judged.has_failed() && !judged.has_run_out());
    EXPECT_THAT(judged.finish(), is_refused(Errc::malformed));
}

TEST(FixedReader, IsNotCutOffByAnotherWayOfWritingANumber) {
    const Bytes overlong{0x80, 0};
    FixedReader reader(overlong);

    (void)reader.varint();

    EXPECT_TRUE(reader.has_failed());
    EXPECT_FALSE(reader.has_run_out());
}

RC_GTEST_PROP(FixedLayoutLaws, WhatIsWrittenIsRead,
    (std::uint8_t kind, std::uint16_t year, std::uint32_t page, std::uint64_t number,
        const ByteArray<3>& country, const Bytes& subject, const Bytes& sender, const Bytes& text)) {
    const Letter letter{kind, year, page, number, country, subject, sender, text};

    const auto bytes = written(letter);

    RC_ASSERT(bytes.has_value());
    RC_ASSERT(read(*bytes) == letter);
}

RC_GTEST_PROP(FixedLayoutLaws, AnyBytesAreRefusedOrWrittenAgainAsTheyWere, (const Bytes& bytes)) {
    const auto letter = read(bytes);

    if (!letter) RC_SUCCEED("refused");
    RC_ASSERT(written(*letter) == bytes);
}

RC_GTEST_PROP(FixedLayoutLaws, AReaderStaysWithinItsBytesAndNeverRecovers, (const Bytes& bytes)) {
    const auto reads = *rc::gen::container<Bytes>(rc::gen::inRange<Byte>(0, 7));
    FixedReader reader(bytes);

    for (const Byte kind : reads) {
        const bool had_failed = reader.has_failed();
        const auto before = reader.consumed().size();
        switch (kind) {
        case 0: static_cast<void>(reader.u8()); break;
        case 1: static_cast<void>(reader.u16()); break;
        case 2: static_cast<void>(reader.u32()); break;
        case 3: static_cast<void>(reader.u64()); break;
        case 4: static_cast<void>(reader.prefixed8(20)); break;
        case 5: static_cast<void>(reader.prefixed16(1'000)); break;
        default: static_cast<void>(reader.view(before)); break;
        }
        RC_ASSERT(reader.consumed().size() >= before);
        RC_ASSERT(reader.consumed().size() <= bytes.size());
        RC_ASSERT(!had_failed || (reader.has_failed() && reader.consumed().size() == before));
    }
    RC_ASSERT(
        reader.finish().has_value() == (!reader.has_failed() && reader.consumed().size() == bytes.size()));
}

TEST(Varint, TakesAsManyBytesAsItNeeds) {
    const auto written = [](std::uint64_t value) { return to_hex(*FixedWriter().varint(value).finish()); };

    EXPECT_EQ(written(0), "00");
    EXPECT_EQ(written(127), "7f");
    EXPECT_EQ(written(128), "8001");
    EXPECT_EQ(written(300), "ac02");
    EXPECT_EQ(written(std::numeric_limits<std::uint64_t>::max()), "ffffffffffffffffff01");
}

RC_GTEST_PROP(Varint, ReadsWhatWasWritten, (std::uint64_t number)) {
    const std::uint64_t value = number >> *rc::gen::inRange(0, 64);
    const Bytes written = *FixedWriter().varint(value).finish();
    FixedReader reader(written);

    RC_ASSERT(reader.varint() == value);
    RC_ASSERT(reader.finish());
}

TEST(Varint, RefusesEveryOtherWayOfWritingANumber) {
    for (const char* const bad : {"", "80", "8000", "ff00", "ffffffffffffffffff02", "ffffffffffffffffff81",
             "80808080808080808080", "ffffffffffffffffffff01"}) {
        const Bytes bytes = *from_hex(bad);
        FixedReader reader(bytes);

        EXPECT_EQ(reader.varint(), 0U) << bad;
        EXPECT_TRUE(reader.has_failed()) << bad;
    }
}

} // namespace
} // namespace valise::tests
