// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/docio/answers_example.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/docio/archive.hpp"
#include "valise/docio/sheet.hpp"

namespace valise::docio::tests {
namespace {

using casework::Language;
using casework::ReturnedText;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using valise::tests::is_accepted;
using valise::tests::is_refused;

Bytes document() { return *to_docx(small_answers(), paper_questionnaire(), small_look()); }

std::string part_of(const Bytes& file, std::string_view name) {
    auto archive = *Archive::open(file);
    return std::string(as_text(*archive.read(name)));
}

/// The file with other bytes in one of its parts.
Bytes with_part(const Bytes& file, const std::string& name, const std::string& content) {
    auto archive = *Archive::open(file);
    std::vector<Part> parts;
    for (const std::string& each : archive.names())
        parts.push_back({each, each == name ? to_bytes(as_bytes(content)) : *archive.read(each)});
    return *archive_of(parts);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

/// The document after somebody put other characters in the place of some of its text.
Bytes edited(const std::string& from, const std::string& to) {
    const Bytes file = document();
    return with_part(file, "word/document.xml", replaced(part_of(file, "word/document.xml"), from, to));
}

casework::ReturnedAnswers returned(const Bytes& file) {
    auto read = answers_from_docx(file, paper_questionnaire());
    EXPECT_TRUE(read) << (read ? "" : read.error().front().what);
    return read ? *std::move(read) : casework::ReturnedAnswers();
}

TEST(AnswersInWord, ComeBackAsTheyWereWritten) {
    const auto answers = small_answers();
    const auto back = returned(document());

    EXPECT_EQ(back.origin, answers.origin);
    EXPECT_THAT(back.notes, IsEmpty());
    EXPECT_THAT(back.texts,
        ElementsAre(ReturnedText{"u1", {}, answers.answers[0].narrative},
            ReturnedText{"u1", Language::french, answers.answers[0].translations.at(Language::french)},
            ReturnedText{"u1.a", {}, {}}, ReturnedText{"u2", {}, {}}));
    EXPECT_EQ(*origin_of_docx(document()), answers.origin);
    EXPECT_EQ(document(), document());
}

TEST(AnswersInWord, ComeBackInWhateverLanguageTheirTableIs) {
    for (const Language language : casework::all_languages) {
        auto look = small_look();
        look.language = language;
        const auto back = returned(*to_docx(small_answers(), paper_questionnaire(), look));

        EXPECT_EQ(back.texts.size(), 4u);
        EXPECT_EQ(back.texts.front().text, small_answers().answers[0].narrative);
    }
}

TEST(AnswersInWord, MarkWhatRunsFromTheRight) {
    const std::string english = part_of(document(), "word/document.xml");
    auto look = small_look();
    look.language = Language::arabic;
    const std::string arabic =
        part_of(*to_docx(small_answers(), paper_questionnaire(), look), "word/document.xml");

    const auto at = english.find("ينص");
    const auto paragraph = english.substr(english.rfind("<w:p>", at), at - english.rfind("<w:p>", at));
    EXPECT_THAT(paragraph, HasSubstr("<w:bidi/>"));
    EXPECT_THAT(paragraph, HasSubstr("<w:rtl/>"));
    EXPECT_THAT(english, Not(HasSubstr("<w:bidiVisual/>")));
    EXPECT_THAT(arabic, HasSubstr("<w:bidiVisual/>"));
}

TEST(AnswersInWord, SayOnEveryPageWhetherTheyAreADraft) {
    auto submitted = small_answers();
    submitted.is_submission = true;
    const auto file = *to_docx(submitted, paper_questionnaire(), small_look());

    EXPECT_THAT(
        part_of(document(), "word/header1.xml"), HasSubstr("Sample. Draft, 2026-03-02 10:00 UTC, Amina"));
    EXPECT_THAT(part_of(file, "word/header1.xml"), HasSubstr("Submission"));
    EXPECT_THAT(answers_from_docx(file, paper_questionnaire()).error().front().what, HasSubstr("submitted"));
    EXPECT_FALSE(origin_of_docx(file));
}

TEST(AnswersInWord, BringWhatWasTypedIntoThem) {
    const auto back = returned(edited(">punished<", ">punished &amp; fined<"));

    EXPECT_EQ(back.texts.front().text.text.paragraphs[1].runs[1].text, "punished & fined");
    EXPECT_THAT(back.notes, IsEmpty());
}

TEST(AnswersInWord, CountWhatWasPutInAndNotWhatWasDeleted) {
    const auto back = returned(edited("<w:t xml:space=\"preserve\">Second</w:t></w:r>",
        "<w:t xml:space=\"preserve\">Se</w:t></w:r><w:del><w:r><w:delText>cond</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>ven</w:t></w:r></w:ins>"));

    EXPECT_EQ(back.texts.front().text.text.paragraphs[4].runs[0].text, "Seven");
}

TEST(AnswersInWord, TellWhatIsNotTakenInByQuestion) {
    const auto choice = returned(edited("\xE2\x98\x90 No", "\xE2\x98\x92 No"));
    const auto picture =
        returned(edited("<w:t xml:space=\"preserve\">A point</w:t>", "<w:t>A point</w:t><w:drawing/>"));
    const auto beside =
        returned(edited("<w:body>", "<w:body><w:p><w:r><w:t>Dear colleague</w:t></w:r></w:p>"));

    ASSERT_EQ(choice.notes.size(), 1u);
    EXPECT_EQ(choice.notes[0].where, "question 1");
    EXPECT_THAT(choice.notes[0].what, HasSubstr("besides its text"));
    ASSERT_EQ(picture.notes.size(), 1u);
    EXPECT_THAT(picture.notes[0].what, HasSubstr("a picture"));
    ASSERT_EQ(beside.notes.size(), 1u);
    EXPECT_THAT(beside.notes[0].what, HasSubstr("stands in no answer"));
}

TEST(AnswersInWord, AreKnownByTheirNumbersWhereTheMarksAreGone) {
    const Bytes file = document();
    std::string xml = part_of(file, "word/document.xml");
    for (std::size_t at = xml.find("_valise_"); at != std::string::npos; at = xml.find("_valise_"))
        xml.replace(at, 8, "another");
    const auto back = returned(with_part(file, "word/document.xml", xml));

    EXPECT_EQ(back.texts.size(), 4u);
    EXPECT_EQ(back.texts.front().text, small_answers().answers[0].narrative);
    EXPECT_THAT(back.notes, IsEmpty());
}

TEST(AnswersInWord, AreRefusedWhereAQuestionStandsTwice) {
    const Bytes file = document();
    std::string xml = part_of(file, "word/document.xml");
    const auto begin = xml.rfind("<w:tbl>", xml.find("Why?"));
    const auto end = xml.find("</w:tbl>", begin) + 8;
    xml.insert(end, xml.substr(begin, end - begin));
    const auto read = answers_from_docx(with_part(file, "word/document.xml", xml), paper_questionnaire());

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().front().where, "question 1 (a)");
}

TEST(AnswersInWord, AreRefusedWhereTheyBelongElsewhereOrSayNothingOfThemselves) {
    auto other = paper_questionnaire();
    other.version = 4;
    const Bytes file = document();
    const std::string said = part_of(file, "docProps/custom.xml");

    EXPECT_THAT(answers_from_docx(file, other).error().front().what, HasSubstr("another version"));
    for (const auto& [from, to] :
        {std::pair("valise answers 1", "valise answers 2"), std::pair(">SEN<", ">Sen<"),
            std::pair(">3<", ">three<"), std::pair("name=\"valise\"", "name=\"v\"")}) {
        const auto read = answers_from_docx(
            with_part(file, "docProps/custom.xml", replaced(said, from, to)), paper_questionnaire());
        EXPECT_FALSE(read) << to;
    }
    const auto foreign = replaced(said, "<property ", "<property name=\"valise\"/><property ");
    EXPECT_FALSE(origin_of_docx(with_part(file, "docProps/custom.xml", foreign)));
}

TEST(AnswersInWord, AreRefusedWithABombOrAnEntityInThem) {
    const Bytes file = document();
    const std::string bomb = "<w:document>" + std::string(std::size_t{7} << 20, ' ') + "</w:document>";
    const std::string entity = "<!DOCTYPE a [<!ENTITY b \"" + std::string(100, 'c') + "\">]><a>&b;</a>";
    std::string deep;
    for (int i = 0; i < 1000; ++i) deep += "<w:tbl><w:tr><w:tc>";

    for (const std::string& content : {bomb, entity, deep, std::string("<w:document><w:body>") + deep})
        for (const char* const part : {"word/document.xml", "docProps/custom.xml"})
            EXPECT_FALSE(answers_from_docx(with_part(file, part, content), paper_questionnaire()));
}

TEST(AnswersInWord, AreRefusedOrHarmlessWhereverTheyAreCutOrABitIsTurned) {
    const Bytes good = document();
    for (std::size_t size = 0; size < good.size(); size += 7)
        EXPECT_FALSE(answers_from_docx(ByteView(good).first(size), paper_questionnaire())) << size;
    for (std::size_t bit = 0; bit < good.size() * 8; bit += 61) {
        Bytes bad = good;
        bad[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
        const auto read = answers_from_docx(bad, paper_questionnaire());
        EXPECT_TRUE(!read || read->texts.size() == 4) << bit;
    }
}

TEST(AnswersInWord, HoldNothingThatNoDocumentHolds) {
    auto answers = small_answers();
    answers.answers[0].narrative.text.paragraphs[0].runs[0].text = "\x01";
    EXPECT_THAT(to_docx(answers, paper_questionnaire(), small_look()), is_refused(Errc::invalid_input));
    answers = small_answers();
    answers.answers[0].question = "u9";
    EXPECT_THAT(to_docx(answers, paper_questionnaire(), small_look()), is_refused(Errc::invalid_input));
    EXPECT_THAT(to_xlsx(answers, paper_questionnaire(), small_look()), is_refused(Errc::invalid_input));
}

TEST(AnswersInASheet, AreARowEach) {
    const auto book = read_workbook(*to_xlsx(small_answers(), paper_questionnaire(), small_look()));

    ASSERT_THAT(book, is_accepted());
    const Sheet& sheet = book->sheets.front();
    EXPECT_EQ(sheet.rows.size(), 4u);
    EXPECT_EQ(sheet.cell(2, 2), "1");
    EXPECT_EQ(sheet.cell(2, 5), "Ready for the team");
    EXPECT_EQ(sheet.cell(2, 6), "Yes");
    EXPECT_THAT(std::string(sheet.cell(2, 7)), HasSubstr("https://example.org/law?a=1&b=2"));
    EXPECT_EQ(sheet.cell(4, 9), "Ministry | Article 5\nCourt | ");
}

TEST(AnswersInASheet, SayWhereATextWasCut) {
    auto answers = small_answers();
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "жж";
    answers.answers[0].narrative.text.paragraphs = {{{}, {}, {{text}}}};
    answers.answers[0].narrative.text.paragraphs[0].style = casework::ParagraphStyle::plain;
    const auto book = read_workbook(*to_xlsx(answers, paper_questionnaire(), small_look()));

    ASSERT_THAT(book, is_accepted());
    EXPECT_THAT(std::string(book->sheets.front().cell(2, 7)), testing::EndsWith("is in the Word document]"));
}

} // namespace
} // namespace valise::docio::tests
