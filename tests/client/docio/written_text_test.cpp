// SPDX-License-Identifier: Apache-2.0
#include "valise/docio/written_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/docio/archive.hpp"
#include "word_page_reading.hpp"

namespace valise::docio {
namespace {

using casework::Direction;
using casework::ParagraphStyle;
using valise::tests::is_accepted;
using valise::tests::is_refused;

casework::FormattedText text_of(std::string words) {
    casework::FormattedText text;
    text.paragraphs = {
        {ParagraphStyle::heading2, Direction::unsaid, {{"UNTOC, 5"}}},
        {ParagraphStyle::plain, Direction::unsaid, {{"See "}, {std::move(words), true, false, "", "2009"}}},
        {ParagraphStyle::bullet_item, Direction::unsaid, {{"the law", false, false, "https://example.org"}}},
    };
    return text;
}

TEST(WrittenText, IsADocumentOfItsParagraphs) {
    const auto file = to_docx(text_of("the Act"), {"List of observations", "Draft"});
    ASSERT_THAT(file, is_accepted());
    const auto blocks = read_word_file(*file);

    ASSERT_THAT(blocks, is_accepted());
    ASSERT_EQ(blocks->size(), 4U);
    EXPECT_EQ((*blocks)[0].look, Look::title);
    EXPECT_EQ((*blocks)[1].look, Look::heading);
    EXPECT_EQ((*blocks)[1].level, 2U);
    EXPECT_EQ((*blocks)[2].text, "See the Act");
    EXPECT_EQ((*blocks)[3].look, Look::bulleted);
    EXPECT_EQ((*blocks)[3].text, "the law");
}

TEST(WrittenText, KeepsItsFormats) {
    const auto pages = read_word_pages(*to_docx(text_of("the Act"), {"List of observations", "Draft"}));
    ASSERT_THAT(pages, is_accepted());
    const auto text = text_of("the Act");

    ASSERT_EQ(pages->content.size(), 4U);
    EXPECT_EQ(std::get<WordParagraph>(pages->content[2]).runs, text.paragraphs[1].runs);
    EXPECT_EQ(std::get<WordParagraph>(pages->content[3]).runs, text.paragraphs[2].runs);
}

TEST(WrittenText, HasTheCustomaryTableWhereArticlesHaveCategories) {
    const auto line = [](ParagraphStyle style, std::string words) {
        return casework::FormattedParagraph{style, Direction::unsaid, {{std::move(words)}}};
    };
    casework::FormattedText text;
    text.paragraphs = {line(ParagraphStyle::heading1, "Particulars"),
        line(ParagraphStyle::plain, "Cluster: I"), line(ParagraphStyle::heading1, "Observations"),
        line(ParagraphStyle::heading2, "UNTOC, 5"), line(ParagraphStyle::heading3, "Suggestions"),
        line(ParagraphStyle::plain, "Do more."), line(ParagraphStyle::heading2, "UNTOC, 6"),
        line(ParagraphStyle::plain, "Not discussed."), line(ParagraphStyle::heading3, "Gaps"),
        line(ParagraphStyle::bullet_item, "None."), line(ParagraphStyle::heading3, "Others"),
        line(ParagraphStyle::plain, "Thanks.")};
    WrittenTextLook look{"List", "Draft"};
    look.columns = {"Gaps", "Suggestions"};
    const auto pages = read_word_pages(*to_docx(text, look));
    ASSERT_THAT(pages, is_accepted());

    ASSERT_EQ(pages->content.size(), 6U);
    const auto& table = std::get<WordTable>(pages->content[4]);
    std::vector<std::vector<std::string>> rows;
    for (const WordRow& row : table.rows) {
        rows.emplace_back();
        for (const WordCell& cell : row.cells) rows.back().push_back(words_of(cell.content));
    }
    EXPECT_EQ(rows,
        (std::vector<std::vector<std::string>>{{"Article", "Gaps", "Suggestions", "Others"},
            {"UNTOC, 5", "", "Do more.", ""}, {"UNTOC, 6\nNot discussed.", "None.", "", "Thanks."}}));
}

TEST(WrittenText, SaysOnEveryPageWhatItIs) {
    const auto file = *to_docx(text_of("the Act"), {"List", "Draft, version 12345678"});
    auto archive = *Archive::open(file);

    std::string all;
    for (const std::string& name : archive.names()) all += as_text(*archive.read(name));

    EXPECT_THAT(all, testing::HasSubstr("Draft, version 12345678"));
}

TEST(WrittenText, IsRefusedWithWhatNoDocumentHolds) {
    EXPECT_THAT(to_docx(text_of(std::string(1, '\x01')), {"List", "Draft"}), is_refused(Errc::invalid_input));
}

} // namespace
} // namespace valise::docio
