// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "package.hpp"
#include "support/refusal.hpp"
#include "word_parts.hpp"
#include "word_writing.hpp"

namespace valise::docio {

/// How GoogleTest prints a paragraph.
void PrintTo(const Block& block, std::ostream* out) {
    *out << static_cast<int>(block.look) << "." << block.level << " " << block.text;
}

namespace {

using valise::tests::is_accepted;
using valise::tests::is_refused;

Block block(std::uint32_t number, Look look, std::uint32_t level, std::string text) {
    return {.number = number, .look = look, .level = level, .text = std::move(text), .headings = {}};
}

std::vector<Block> of_every_kind() {
    std::vector<Block> blocks{block(1, Look::title, 1, "A title"), block(2, Look::subtitle, 1, "More"),
        block(3, Look::heading, 2, "1\tWhat\nfor? <&>"), block(4, Look::plain, 1, "نعم"),
        block(5, Look::numbered, 1, "one"), block(6, Look::bulleted, 3, "a"), block(7, Look::plain, 1, "")};
    blocks.back().headings = {"first", ""};
    return blocks;
}

Result<std::vector<Block>> blocks_of(
    const std::string& body, const Styles& styles = {}, const Lists& lists = {}) {
    return read_blocks(
        as_bytes("<w:document xmlns:w=\"x\"><w:body>" + body + "</w:body></w:document>"), styles, lists);
}

TEST(WordFile, IsReadAsItWasWritten) {
    for (const auto language : casework::all_languages) {
        const auto file = write_word_file(of_every_kind(), {.language = language, .mark = "Sample"});

        ASSERT_THAT(file, is_accepted());
        EXPECT_EQ(*read_word_file(*file), of_every_kind());
        EXPECT_EQ(*write_word_file(of_every_kind(), {.language = language, .mark = "Sample"}), *file);
    }
}

TEST(WordFile, RunsFromTheRightInArabic) {
    const auto document_in = [](casework::Language language, const std::vector<Block>& blocks) {
        auto archive = *Archive::open(*write_word_file(blocks, {.language = language, .mark = {}}));
        return std::string(as_text(*archive.read("word/document.xml")));
    };
    auto without_arabic_words = of_every_kind();
    without_arabic_words.erase(without_arabic_words.begin() + 3);
    const std::string arabic = document_in(casework::Language::arabic, of_every_kind());
    const std::string english = document_in(casework::Language::english, without_arabic_words);
    for (const char* const sign : {"<w:bidi/>", "<w:rtl/>", "<w:bidiVisual/>"}) {
        EXPECT_THAT(arabic, testing::HasSubstr(sign));
        EXPECT_THAT(english, testing::Not(testing::HasSubstr(sign)));
    }
    EXPECT_THAT(document_in(casework::Language::english, of_every_kind()), testing::HasSubstr("<w:bidi/>"))
        << "a paragraph in Arabic";
}

TEST(WordFile, IsRefusedOrReadWhereverItIsCutOrABitIsTurned) {
    const Bytes good = *write_word_file(of_every_kind(), {});
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_FALSE(read_word_file(ByteView(good).first(size))) << size;

    const auto is_harmless = [](ByteView bytes) {
        const auto blocks = read_word_file(bytes);
        // Where the relationships cannot be found, neither can the styles: then there is less, not something
        // else.
        return !blocks || blocks->size() == of_every_kind().size();
    };
    // Each bit of each part is turned in the tests of archives.
    for (std::size_t bit = 0; bit < good.size() * 8; bit += 13) {
        Bytes bad = good;
        bad[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
        EXPECT_TRUE(is_harmless(bad)) << bit;
    }
}

TEST(WordFile, CannotHoldWhatIsNoText) {
    EXPECT_THAT(write_word_file({block(1, Look::plain, 1, "\x01")}, {}), is_refused(Errc::invalid_input));
    EXPECT_THAT(write_word_file({block(1, Look::heading, 10, "a")}, {}), is_refused(Errc::invalid_input));
    EXPECT_THAT(write_word_file(std::vector<Block>(), {.language = {}, .mark = "\xff"}),
        is_refused(Errc::invalid_input));
}

TEST(Paragraphs, HaveTheTextThatIsSeenAndNoOther) {
    const auto blocks = blocks_of(
        "<w:p><w:r><w:t>seen </w:t></w:r><w:ins><w:r><w:t>put in </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></"
        "w:moveFrom>"
        "<w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink><w:r><w:instrText>FIELD</w:instrText><w:br/>"
        "<w:t>below</w:t><w:br w:type=\"page\"/></w:r></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t> in a box </w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:r><w:drawing><w:p><w:r><w:t>hidden</w:t></w:r></w:p></w:drawing></w:r></w:p>");

    ASSERT_THAT(blocks, is_accepted());
    ASSERT_EQ(blocks->size(), 3u);
    EXPECT_EQ((*blocks)[0].text, "seen put in linked\nbelow");
    EXPECT_EQ((*blocks)[1].text, "in a box");
    EXPECT_EQ((*blocks)[2].text, "");
    EXPECT_TRUE((*blocks)[2].has_more);
    EXPECT_FALSE((*blocks)[1].has_more);
}

TEST(Paragraphs, SayThatThereIsMoreThanText) {
    for (const char* const more : {"drawing", "pict", "object", "footnoteReference", "endnoteReference",
             "commentReference", "oMath", "oMathPara", "sym", "AlternateContent"})
        EXPECT_TRUE((*blocks_of("<w:p><w:r><w:" + std::string(more) + "/></w:r></w:p>"))[0].has_more) << more;
}

TEST(Paragraphs, LookAsTheirStylesSayWhateverTheirIdsAre) {
    const auto styles = read_styles(as_bytes(
        "<w:styles xmlns:w='x'><w:style w:type='paragraph' w:default='1' w:styleId='Standard'><w:name "
        "w:val='Normal'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='Mine'><w:name w:val='Mine'/><w:basedOn "
        "w:val='berschrift1'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='Lev'><w:name w:val='Level'/><w:pPr><w:outlineLvl "
        "w:val='1'/></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='Lst'><w:name w:val='List'/><w:pPr><w:numPr><w:numId "
        "w:val='4'/></w:numPr></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='A'/><w:basedOn w:val='B'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='B'><w:name w:val='B'/><w:basedOn w:val='A'/></w:style>"
        "<w:style w:type='character' w:styleId='C'><w:name w:val='heading 2'/></w:style></w:styles>"));
    const auto lists =
        read_lists(as_bytes("<w:numbering xmlns:w='x'><w:abstractNum w:abstractNumId='9'><w:lvl "
                            "w:ilvl='0'><w:numFmt w:val='lowerLetter'/></w:lvl>"
                            "<w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>"
                            "<w:num w:numId='4'><w:abstractNumId w:val='9'/></w:num><w:num "
                            "w:numId='5'><w:abstractNumId w:val='8'/></w:num></w:numbering>"));
    ASSERT_THAT(styles, is_accepted());
    ASSERT_THAT(lists, is_accepted());
    const auto look_of = [&](const std::string& properties) {
        const auto blocks = blocks_of("<w:p><w:pPr>" + properties + "</w:pPr></w:p>", *styles, *lists);
        return std::pair((*blocks)[0].look, (*blocks)[0].level);
    };

    EXPECT_EQ(look_of("<w:pStyle w:val='berschrift1'/>"), std::pair(Look::heading, 1u));
    EXPECT_EQ(look_of("<w:pStyle w:val='Mine'/>"), std::pair(Look::heading, 1u));
    EXPECT_EQ(look_of("<w:pStyle w:val='Lev'/>"), std::pair(Look::heading, 2u));
    EXPECT_EQ(look_of("<w:pStyle w:val='Lst'/>"), std::pair(Look::numbered, 1u));
    EXPECT_EQ(look_of("<w:pStyle w:val='Lst'/><w:numPr><w:numId w:val='0'/></w:numPr>"),
        std::pair(Look::plain, 1u));
    EXPECT_EQ(
        look_of("<w:numPr><w:ilvl w:val='1'/><w:numId w:val='4'/></w:numPr>"), std::pair(Look::bulleted, 2u));
    EXPECT_EQ(look_of("<w:outlineLvl w:val='9'/>"), std::pair(Look::plain, 1u));
    EXPECT_EQ(look_of("<w:pStyle w:val='A'/>"), std::pair(Look::plain, 1u));
    EXPECT_EQ(look_of("<w:pStyle w:val='C'/>"), std::pair(Look::plain, 1u));
    EXPECT_EQ(look_of(""), std::pair(Look::plain, 1u));
}

TEST(Paragraphs, ThatNestTooDeeplyAreRefused) {
    std::string runs = "<w:p>";
    std::string boxes;
    for (int i = 0; i < 100; ++i) runs += "<w:smartTag>";
    for (int i = 0; i < 100; ++i) boxes += "<w:sdt>";
    for (int i = 0; i < 100; ++i) runs += "</w:smartTag>";
    for (int i = 0; i < 100; ++i) boxes += "</w:sdt>";

    EXPECT_THAT(blocks_of(runs + "</w:p>"), is_refused(Errc::malformed));
    EXPECT_THAT(blocks_of(boxes), is_refused(Errc::malformed));
    EXPECT_THAT(blocks_of("<w:p><w:r><w:t>&#1;</w:t></w:r></w:p>"), is_refused(Errc::malformed));
    EXPECT_THAT(read_blocks(as_bytes("<a/>"), {}, {}), is_refused(Errc::malformed));
}

} // namespace
} // namespace valise::docio
