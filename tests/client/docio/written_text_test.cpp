// SPDX-License-Identifier: Apache-2.0
#include "valise/docio/written_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/docio/archive.hpp"
#include "word_parts.hpp"

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
    EXPECT_EQ((*blocks)[2].text, "See the Act [2009]");
    EXPECT_EQ((*blocks)[3].look, Look::bulleted);
    EXPECT_EQ((*blocks)[3].text, "the law (https://example.org)");
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
