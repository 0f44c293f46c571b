// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/refusal.hpp"
#include "sync/draft/directions.hpp"
#include "sync/draft/play.hpp"
#include "valise/casework/content.hpp"

namespace valise::casework {
namespace {

using draft::Marks;
using proto::MarkKind;
using tests::is_accepted;
using tests::Replica;

Replica with_text(const std::string& text) {
    Replica replica(1);
    VALISE_CHECK(replica.document.insert(0, text));
    return replica;
}

void mark(Replica& replica, std::uint32_t at, std::uint32_t count, MarkKind kind, std::string value = "") {
    const Marks marks = *Marks::read(replica.deeds, replica.document);
    replica.act(*marks.marking(replica.document, at, count, {kind, true, std::move(value)}));
}

void mark_paragraph(Replica& replica, std::uint32_t at, MarkKind kind) {
    const Marks marks = *Marks::read(replica.deeds, replica.document);
    replica.act(*marks.marking_paragraph(replica.document, at, kind, true));
}

FormattedText shown(Replica& replica) { return *formatted(replica.document, replica.deeds); }

std::string plain(const FormattedText& text) {
    std::string all;
    for (const FormattedParagraph& paragraph : text.paragraphs) {
        for (const TextRun& run : paragraph.runs) all += run.text;
        all += '\n';
    }
    return all;
}

TEST(FormattedText, HasParagraphsOfRuns) {
    Replica amina = with_text("Title\nдва слова\n\nend");
    mark(amina, 6, 3, MarkKind::bold);
    mark(amina, 10, 5, MarkKind::link, "https://sherloc.unodc.org/law");
    mark_paragraph(amina, 5, MarkKind::heading1);
    mark_paragraph(amina, 15, MarkKind::bullet_item);
    mark_paragraph(amina, 15, MarkKind::right_to_left);

    const FormattedText text = shown(amina);

    const FormattedText expected{{{ParagraphStyle::heading1, Direction::unsaid, {{"Title"}}},
        {ParagraphStyle::bullet_item, Direction::right_to_left,
            {{"два", true}, {" "}, {"слова", false, false, "https://sherloc.unodc.org/law"}}},
        {}, {ParagraphStyle::plain, Direction::unsaid, {{"end"}}}}};
    EXPECT_EQ(text, expected);
}

TEST(FormattedText, HasAFootnoteOnceBehindTheLastOfItsWords) {
    Replica amina = with_text("one two three");
    mark(amina, 0, 7, MarkKind::footnote, "See article 5.");
    mark(amina, 2, 3, MarkKind::bold);

    const FormattedText text = shown(amina);

    const FormattedText expected{{{ParagraphStyle::plain, Direction::unsaid,
        {{"on"}, {"e t", true}, {"wo", false, false, "", "See article 5."}, {" three"}}}}};
    EXPECT_EQ(text, expected);
}

TEST(FormattedText, OfNothingHasNoParagraphAndIsBlank) {
    Replica empty(1);
    Replica spaces = with_text("  \n\n ");
    Replica word = with_text("\nx");

    EXPECT_EQ(shown(empty), FormattedText());
    EXPECT_TRUE(is_blank(shown(empty)));
    EXPECT_TRUE(is_blank(shown(spaces)));
    EXPECT_FALSE(is_blank(shown(word)));
}

TEST(FormattedText, KeepsTheWordsOfALinkThatLeadsToNoHttpsAddress) {
    FormattedText text{{{ParagraphStyle::plain, Direction::unsaid,
        {{"see "}, {"here", false, false, "file:///etc/passwd"}, {"!", false, false, "https://a"}}}}};

    EXPECT_EQ(take_unfit_links(text), 1U);
    EXPECT_EQ(
        text.paragraphs.front().runs, (std::vector<TextRun>{{"see here"}, {"!", false, false, "https://a"}}));
    EXPECT_FALSE(is_link("https://"));
    EXPECT_FALSE(is_link("https://a b"));
    EXPECT_FALSE(is_link("javascript:alert(1)"));
}

RC_GTEST_PROP(FormattedTextLaws, SayWhatTheTextSaysAndCanBeWritten, (const tests::Directions& directions)) {
    tests::Play play(directions.bytes);
    Replica& person = play.people[0];
    const auto text = formatted(person.document, person.deeds);
    RC_ASSERT(text.has_value());

    std::string expected = person.document.text().text();
    if (!expected.empty() && expected.back() != '\n') expected += '\n';
    RC_ASSERT(plain(*text) == expected);
    Content content;
    content.narrative = *text;
    take_unfit_links(content.narrative);
    RC_ASSERT(content_digest(content).has_value());
}

} // namespace
} // namespace valise::casework
