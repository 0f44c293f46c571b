// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "foreign_file.hpp"
#include "package.hpp"
#include "sheet_parts.hpp"
#include "support/refusal.hpp"
#include "valise/docio/archive.hpp"

namespace valise::docio {
namespace {

using tests::foreign_file;
using valise::tests::is_accepted;
using valise::tests::is_refused;

constexpr std::size_t plenty = 100'000;

Sheet sheet_of(std::string name, const std::vector<std::vector<std::string>>& rows) {
    Sheet sheet;
    sheet.name = std::move(name);
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        for (std::uint32_t column = 0; column < rows[row].size(); ++column)
            sheet.set(row + 1, column + 1, rows[row][column]);
    return sheet;
}

Workbook two_sheets() {
    return {.sheets = {sheet_of("survey", {{"type", "name"}, {"text", "", "a\n<b> & \"c\"\t"}}),
                sheet_of("choices", {{}, {}, {" أ "}})}};
}

Result<Sheet> cells_of(std::string_view rows, const std::vector<std::string>& shared = {}) {
    std::size_t room = plenty;
    return read_cells(as_bytes("<x:worksheet xmlns:x=\"y\"><x:sheetData>" + std::string(rows)
                          + "</x:sheetData></x:worksheet>"),
        shared, room);
}

TEST(Workbook, IsReadAsItWasWritten) {
    const auto written = write_workbook(two_sheets());

    ASSERT_THAT(written, is_accepted());
    EXPECT_EQ(read_workbook(*written), two_sheets());
    EXPECT_EQ(write_workbook(two_sheets()), written);
    EXPECT_EQ(two_sheets().find("SURVEY")->cell(2, 1), "text");
    EXPECT_EQ(two_sheets().find("settings"), nullptr);
}

RC_GTEST_PROP(WorkbookLaws, WhatIsWrittenIsRead, ()) {
    const auto texts = *rc::gen::container<std::vector<std::string>>(
        rc::gen::container<std::string>(rc::gen::element('_', 'x', '0', '5', 'F', 'a', '\n', ' ', '&', '<')));
    Workbook workbook{.sheets = {sheet_of("one", {texts})}};

    const auto written = write_workbook(workbook);

    RC_ASSERT(written.has_value());
    RC_ASSERT(read_workbook(*written) == workbook);
}

TEST(Workbook, OfAnotherProgramIsReadToo) {
    const auto workbook = read_workbook(foreign_file("cells.xlsx"));

    ASSERT_THAT(workbook, is_accepted());
    ASSERT_EQ(workbook->sheets.size(), 2u);
    EXPECT_EQ(workbook->sheets[0].name, "first");
    EXPECT_EQ(workbook->sheets[0],
        sheet_of(
            "first", {{"a text", "1.1", "2024010101", "TRUE"}, {}, {"", "three\nlines\nof it", "вопрос"}}));
    EXPECT_EQ(workbook->sheets[1].cell(200, 28), "far away");
}

TEST(Workbook, RefusesWhatNoSheetCanHold) {
    const auto with = [](std::string name, std::string text) {
        return write_workbook({.sheets = {sheet_of(std::move(name), {{std::move(text)}})}});
    };
    EXPECT_THAT(with("a", std::string(longest_cell, 'a')), is_accepted());
    EXPECT_THAT(with("a", std::string(longest_cell + 1, 'a')), is_refused(Errc::invalid_input));
    EXPECT_THAT(with("a", "\x01"), is_refused(Errc::invalid_input));
    EXPECT_THAT(with("a", "\xff"), is_refused(Errc::invalid_input));
    EXPECT_THAT(with("a", "\r"), is_refused(Errc::invalid_input));
    for (const char* const name : {"", "a/b", "a[b", "thirty-two letters are one too man"})
        EXPECT_THAT(with(name, "a"), is_refused(Errc::invalid_input)) << name;
    EXPECT_THAT(write_workbook({}), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        write_workbook({.sheets = {sheet_of("a", {}), sheet_of("A", {})}}), is_refused(Errc::invalid_input));
}

TEST(Workbook, IsRefusedOrReadWhereverItIsCutOrABitIsTurned) {
    const Bytes good = *write_workbook(two_sheets());
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_FALSE(read_workbook(ByteView(good).first(size))) << size;

    const auto is_harmless = [](ByteView bytes) {
        const auto workbook = read_workbook(bytes);
        return !workbook || workbook == two_sheets();
    };
    // Each bit of each part is turned in the tests of archives.
    for (std::size_t bit = 0; bit < good.size() * 8; bit += 13) {
        Bytes bad = good;
        bad[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
        EXPECT_TRUE(is_harmless(bad)) << bit;
    }
}

TEST(Cells, AreReadWithWhateverPrefixAndPlaceTheyHave) {
    const auto sheet =
        cells_of(R"(<x:row><x:c t="s"><x:v>1</x:v></x:c><x:c r="C1" t="b"><x:v>1</x:v></x:c></x:row>)"
                 R"(<x:row r="7"><x:c t="str"><x:f>1+1</x:f><x:v>two</x:v></x:c></x:row>)"
                 R"(<x:row><x:c t="inlineStr"><x:is><x:r><x:t>a </x:t></x:r><x:r><x:t>b</x:t></x:r>)"
                 R"(<x:rPh><x:t>spoken</x:t></x:rPh></x:is></x:c></x:row>)",
            {"nobody", "shared"});

    ASSERT_THAT(sheet, is_accepted());
    EXPECT_EQ(sheet->cell(1, 1), "shared");
    EXPECT_EQ(sheet->cell(1, 3), "TRUE");
    EXPECT_EQ(sheet->cell(7, 1), "two");
    EXPECT_EQ(sheet->cell(8, 1), "a b");
}

TEST(Cells, HoldNumbersAsTheirDigitsSay) {
    const auto sheet = cells_of("<x:row><x:c><x:v>1.1000000000000001</x:v></x:c><x:c><x:v>1E6</x:v></x:c>"
                                "<x:c><x:v>1e300</x:v></x:c><x:c><x:v>12</x:v></x:c></x:row>");

    EXPECT_EQ(sheet->rows.at(1), (Sheet::Row{{1, "1.1"}, {2, "1000000"}, {3, "1e300"}, {4, "12"}}));
}

TEST(Cells, AreRefusedWhereTheyAreTooFarOffOrElsewhere) {
    const std::string text = "<x:v>1</x:v></x:c></x:row>";
    EXPECT_THAT(cells_of("<x:row r='20000'><x:c>" + text), is_accepted());
    EXPECT_THAT(cells_of("<x:row r='20001'><x:c>" + text), is_refused(Errc::too_large));
    EXPECT_THAT(cells_of("<x:row r='20000'/><x:row><x:c>" + text), is_refused(Errc::too_large));
    EXPECT_THAT(cells_of("<x:row><x:c r='SF1'>" + text), is_accepted());
    EXPECT_THAT(cells_of("<x:row><x:c r='SG1'>" + text), is_refused(Errc::too_large));
    EXPECT_THAT(cells_of("<x:row><x:c r='SF1'/><x:c>" + text), is_refused(Errc::too_large));
    EXPECT_THAT(cells_of("<x:row r='1048577'/>"), is_refused(Errc::malformed));
    EXPECT_THAT(cells_of("<x:row r='0'/>"), is_refused(Errc::malformed));
    EXPECT_THAT(cells_of("<x:row><x:c r='XFE1'/></x:row>"), is_refused(Errc::malformed));
    EXPECT_THAT(cells_of(R"(<x:row><x:c r="A2"/></x:row>)"), is_refused(Errc::malformed));
    EXPECT_THAT(cells_of(R"(<x:row><x:c t="s"><x:v>0</x:v></x:c></x:row>)"), is_refused(Errc::malformed));
    EXPECT_THAT(
        cells_of(R"(<x:row><x:c t="str"><x:v>&#1;</x:v></x:c></x:row>)"), is_refused(Errc::malformed));
}

TEST(Cells, ThatAreEmptyMayStandWhereverASheetGoes) {
    const auto sheet = cells_of("<x:row><x:c r='XFD1' s='3'/></x:row><x:row r='1048576'><x:c/></x:row>");

    ASSERT_THAT(sheet, is_accepted());
    EXPECT_EQ(sheet->rows.size(), 0u);
}

TEST(Cells, ThatShareOneLongTextAreRefusedWhenItIsTooMuchInAll) {
    std::string rows;
    for (int i = 0; i < 11; ++i) rows += R"(<x:row><x:c t="s"><x:v>0</x:v></x:c></x:row>)";

    EXPECT_THAT(cells_of(rows, {std::string(plenty / 10, 'a')}), is_refused(Errc::too_large));
}

TEST(Parts, WithATypeOfTheirOwnAreRefusedSoThatNoEntityIsEverRead) {
    EXPECT_THAT(cells_of("<!DOCTYPE x><x:row/>"), is_refused(Errc::malformed));
    EXPECT_THAT(read_shared_strings(as_bytes("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                                             "<sst><si><t>&b;</t></si></sst>")),
        is_refused(Errc::malformed));
    EXPECT_EQ(read_shared_strings(as_bytes("<sst><si><t>&b;&amp;</t></si></sst>")),
        std::vector<std::string>{"&b;&"});
    EXPECT_THAT(read_shared_strings(as_bytes("<sst>\xff</sst>")), is_refused(Errc::malformed));
    EXPECT_THAT(read_shared_strings({}), is_refused(Errc::malformed));
}

TEST(Parts, OfTooManyElementsAreRefusedBeforeTheyAreRead) {
    std::string many = "<sst>";
    for (int i = 0; i < 500'001; ++i) many += "<a/>=";

    EXPECT_THAT(read_shared_strings(as_bytes(many + "</sst>")), is_refused(Errc::too_large));
}

TEST(Parts, ThatNestDeeplyAreReadWithoutGoingDeep) {
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += "<a>";

    EXPECT_THAT(read_shared_strings(as_bytes(deep)), is_refused(Errc::malformed));
}

TEST(Relationships, LeadNowhereOutOfTheFile) {
    EXPECT_EQ(resolved("xl/workbook.xml", "worksheets/a.xml"), "xl/worksheets/a.xml");
    EXPECT_EQ(resolved("xl/workbook.xml", "../a.xml"), "a.xml");
    EXPECT_EQ(resolved("xl/workbook.xml", "/a.xml"), "a.xml");
    EXPECT_EQ(resolved("xl/workbook.xml", "../../a.xml"), "");
    EXPECT_EQ(resolved("", "./xl//a.xml"), "xl/a.xml");

    const auto outside = read_relationships(
        as_bytes(R"(<R><Relationship Id="a" Type="t/k" Target="http://x/" TargetMode="External"/></R>)"), "");
    EXPECT_EQ(outside->size(), 0u);
}

TEST(Columns, AreCountedInLetters) {
    EXPECT_EQ(column_letters(1), "A");
    EXPECT_EQ(column_letters(26), "Z");
    EXPECT_EQ(column_letters(27), "AA");
    for (std::uint32_t column = 1; column <= most_columns; ++column)
        EXPECT_EQ(place_of(column_letters(column) + "3"), (Place{.row = 3, .column = column}));
    for (const char* const wrong : {"", "A", "3", "a3", "A0", "A3B", "A-1", "ZZZZZZZZZZ1"})
        EXPECT_EQ(place_of(wrong), std::nullopt) << wrong;
}

} // namespace
} // namespace valise::docio
