// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "foreign_file.hpp"
#include "outline_blocks.hpp"
#include "outline_words.hpp"
#include "printed_fault.hpp"
#include "random_questionnaire.hpp"
#include "word_writing.hpp"

namespace valise::docio {
namespace {

using casework::AnswerForm;
using casework::Condition;
using casework::Language;
using casework::Option;
using casework::Question;
using casework::Questionnaire;
using casework::Words;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::faults_in;
using tests::foreign_file;
using tests::said;

const OutlineSettings settings{.id = "practice",
    .version = 1,
    .is_sample = true,
    .instrument = "UNTOC",
    .cluster = "I",
    .language = Language::english,
    .notice = "Not adopted by anybody."};

Words english(std::string text) { return {{Language::english, std::move(text)}}; }

struct Line {
    Look look = Look::plain;
    std::string text;
    std::uint32_t level = 1;
};
Line section(std::string text) { return {Look::heading, std::move(text), 1}; }
Line question(std::string text) { return {Look::heading, std::move(text), 2}; }
Line follow_up(std::string text) { return {Look::heading, std::move(text), 3}; }
Line option(std::string text) { return {Look::bulleted, std::move(text), 1}; }
Line plain(std::string text) { return {Look::plain, std::move(text), 1}; }

/// What is read of these lines, which a title stands before.
casework::Read<Outline> read(const std::vector<Line>& lines, Language language = Language::english) {
    std::vector<Block> blocks{
        {.number = 1, .look = Look::title, .level = 1, .text = "A title", .headings = {}}};
    for (const Line& line : lines)
        blocks.push_back({.number = static_cast<std::uint32_t>(blocks.size() + 1),
            .look = line.look,
            .level = line.level,
            .text = line.text,
            .headings = {}});
    OutlineSettings in_language = settings;
    in_language.language = language;
    return outline_of(blocks, in_language);
}

TEST(Outline, WithHeadingsIsReadAsAQuestionnaire) {
    const auto outline = outline_from_docx(foreign_file("headings.docx"), settings);

    ASSERT_THAT(faults_in(outline), IsEmpty());
    const Questionnaire& all = outline->questionnaire;
    EXPECT_EQ(all.title, english("A practice questionnaire"));
    EXPECT_EQ(all.notice, english("Not adopted by anybody."));
    ASSERT_EQ(all.sections.size(), 1u);
    EXPECT_THAT(all.sections[0].articles, ElementsAre("5", "6 bis"));
    const auto& questions = all.sections[0].questions;
    ASSERT_EQ(questions.size(), 4u);
    EXPECT_EQ(questions[0].number, "1");
    EXPECT_EQ(questions[0].text, english("Is it an offence?"));
    EXPECT_EQ(questions[0].guidance, english("See the legislative guide."));
    EXPECT_EQ(questions[0].options,
        (std::vector<Option>{
            {"yes", english("Yes")}, {"partial", english("Yes, in part")}, {"no", english("No")}}));
    EXPECT_EQ(questions[1].follows, "q1");
    EXPECT_EQ(questions[1].condition, (Condition{"q1", {"partial", "no"}}));
    EXPECT_EQ(questions[2].columns, (std::vector<Words>{english("Authority"), english("Subject")}));
    EXPECT_EQ(questions[3].number, "3 (a)");
    EXPECT_EQ(questions[3].form, AnswerForm::several);
    EXPECT_THAT(outline->notes, ElementsAre(said("paragraph 10", "answered in words")));
}

TEST(Outline, WithNumberedParagraphsIsReadAsAQuestionnaire) {
    const auto outline = outline_from_docx(foreign_file("numbered.docx"), settings);

    ASSERT_THAT(faults_in(outline), IsEmpty());
    const auto& questions = outline->questionnaire.sections[0].questions;
    ASSERT_EQ(questions.size(), 3u);
    EXPECT_EQ(questions[0].number, "1");
    EXPECT_EQ(questions[0].options.size(), 2u);
    EXPECT_EQ(questions[1].condition, std::nullopt);
    EXPECT_EQ(questions[2].number, "3");
    EXPECT_EQ(outline->questionnaire.title, english("practice"));
    EXPECT_THAT(outline->notes, testing::Contains(said("", "no title")));
}

RC_GTEST_PROP(OutlineLaws, WhatIsWrittenIsReadAsItWas, (std::uint64_t seed)) {
    SeededRandom random(seed);
    const Questionnaire questionnaire = tests::RandomQuestionnaire(random, tests::Kind::outline).make();

    const auto file = to_docx_outline(questionnaire, Language::french);

    RC_ASSERT(faults_in(file).empty());
    OutlineSettings same = settings;
    same.language = Language::french;
    const auto again = outline_from_docx(*file, same);
    RC_ASSERT(again.has_value());
    RC_ASSERT(again->notes.empty());
    RC_ASSERT(again->questionnaire.sections.size() == questionnaire.sections.size());
    for (std::size_t i = 0; i < questionnaire.sections.size(); ++i) {
        const auto& meant = questionnaire.sections[i].questions;
        const auto& read = again->questionnaire.sections[i].questions;
        RC_ASSERT(read.size() == meant.size());
        for (std::size_t j = 0; j < meant.size(); ++j) {
            RC_ASSERT(read[j].text.at(Language::french) == meant[j].text.at(Language::french));
            RC_ASSERT(read[j].form == meant[j].form);
            RC_ASSERT(read[j].number == meant[j].number);
            RC_ASSERT(read[j].options.size() == meant[j].options.size());
            RC_ASSERT(read[j].follows.has_value() == meant[j].follows.has_value());
            RC_ASSERT(read[j].condition.has_value() == meant[j].condition.has_value());
            if (read[j].condition)
                RC_ASSERT(read[j].condition->is_one_of.size() == meant[j].condition->is_one_of.size());
        }
    }
    // Of what was read, nothing but the language could have been lost: it is written in the same way.
    if (again->questionnaire.is_sample == questionnaire.is_sample)
        RC_ASSERT(*to_docx_outline(again->questionnaire, Language::french) == *file);
}

TEST(Outline, UnderstandsItsPhrasesInEveryLanguage) {
    for (const Language language : casework::all_languages) {
        const OutlineWords& words = words_of(language);
        const auto label = [&](std::size_t i) { return std::string(words.scale[i]); };
        const auto in_quotes = [&](std::size_t i) {
            return std::string(words.open_quote) + label(i) + std::string(words.close_quote);
        };
        const std::string both = in_quotes(1) + " " + std::string(words.or_word) + " " + in_quotes(2);
        const auto outline =
            read({section("S"), plain(std::string(words.articles) + ": 5, 6"), question("Q?"),
                     option(label(0)), option(label(1)), option(label(2)),
                     plain(std::string(words.if_the_answer_is) + " " + both + ", ..."),
                     plain(std::string(words.answer) + ": " + std::string(words.legal_references)),
                     follow_up("Why?"), plain(std::string(words.asked_if) + ": " + in_quotes(0)),
                     plain(std::string(words.answer) + ": " + std::string(words.text))},
                language);

        ASSERT_THAT(faults_in(outline), IsEmpty()) << casework::code_of(language);
        EXPECT_THAT(outline->notes, IsEmpty()) << casework::code_of(language);
        const auto& questions = outline->questionnaire.sections[0].questions;
        EXPECT_EQ(outline->questionnaire.sections[0].articles.size(), 2u);
        ASSERT_EQ(questions.size(), 3u);
        EXPECT_EQ(questions[1].condition, (Condition{"q1", {"partial", "no"}}));
        EXPECT_EQ(questions[1].form, AnswerForm::legal_references);
        EXPECT_EQ(questions[2].condition, (Condition{"q1", {"yes"}}));
        EXPECT_EQ(questions[2].follows, "q1");
    }
}

TEST(Outline, TellsTheAnswersThatAConditionNames) {
    const std::vector<Option> options{
        {"yes", english("Yes")}, {"partial", english("Yes, in part")}, {"no", english("No")}};
    const auto named = [&](std::string_view text) {
        return Phrases(Language::english).named_options(text, options, Language::english);
    };
    using Ids = std::vector<std::string>;

    EXPECT_EQ(named("“Yes”, please explain"), Ids{"yes"});
    EXPECT_EQ(named("'Yes' or 'Yes, in part', please"), (Ids{"yes", "partial"}));
    EXPECT_EQ(named("\"yes, in part,\" or \"no,\" please"), (Ids{"partial", "no"}));
    EXPECT_EQ(named("yes, in part or no, please"), (Ids{"partial", "no"}));
    EXPECT_EQ(named("« No »"), Ids{"no"});
    EXPECT_EQ(named("“Yes”, “Yes, in part” or “No”"), (Ids{"yes", "partial", "no"}));
    EXPECT_EQ(named("nothing"), std::nullopt);
    EXPECT_EQ(named("“Maybe”"), std::nullopt);
    EXPECT_EQ(named("“Yes” or “Maybe”"), std::nullopt);
    EXPECT_EQ(named("“Yes” or “Yes”"), std::nullopt);
    EXPECT_EQ(named(""), std::nullopt);
}

TEST(Outline, SaysWhatItTookForWhat) {
    const auto outline = read({plain("Lost before all"), section("S"), plain("Lost before a question"),
        question("Q?"), option("Yes"), option("No"), question("If the answer is “No”, why?"),
        question("If the answer is “Perhaps”, why?"), {Look::subtitle, "late", 1}});

    ASSERT_THAT(faults_in(outline), IsEmpty());
    EXPECT_THAT(outline->notes,
        ElementsAre(said("paragraph 2", "left out"), said("paragraph 4", "left out"),
            said("paragraph 8", "answered in words"),
            said("paragraph 8", "follow-up of the question that stands at paragraph 5"),
            said("paragraph 10", "second subtitle"), said("paragraph 9", "answered in words"),
            said("paragraph 9", "could not tell")));
    const auto& questions = outline->questionnaire.sections[0].questions;
    EXPECT_EQ(questions[1].condition, (Condition{"q1", {"no"}}));
    EXPECT_EQ(questions[2].condition, std::nullopt);
}

TEST(Outline, RefusesWhatDoesNotFitTogetherByParagraph) {
    EXPECT_THAT(faults_in(read({question("Q?")})),
        testing::IsSupersetOf(
            {said("paragraph 2", "stands in a section"), said("", "no question is asked")}));
    EXPECT_THAT(faults_in(read({section("S"), question("Q?"), plain("Answer: a picture")})),
        ElementsAre(said("paragraph 4", "no form of an answer")));
    EXPECT_THAT(faults_in(read({section("S"), question("Q?"), plain("Answer: one of these")})),
        ElementsAre(said("paragraph 3", "nothing to choose from")));
    EXPECT_THAT(faults_in(read({section("S"), question("Q?"), plain("Answer: text"), option("Yes")})),
        ElementsAre(said("paragraph 3", "options")));
    EXPECT_FALSE(outline_from_docx(as_bytes("no document"), settings));
}

TEST(Outline, TakesAConditionUponAQuestionThatItsNumberNames) {
    const auto outline = read({section("S"), question("9 (a)\tQ?"), option("Advice"),
        option("Other (say: which)"), question("10\tNow?"), option("Yes"), follow_up("Why?"),
        plain("Asked upon question 9 (a): “Other (say: which)”"), question("Else?"),
        plain("Asked upon question 11: “Yes”")});

    ASSERT_THAT(faults_in(outline), IsEmpty());
    const auto& questions = outline->questionnaire.sections[0].questions;
    EXPECT_EQ(questions[2].follows, "q2");
    EXPECT_EQ(questions[2].condition, (Condition{"q1", {"o2"}}));
    EXPECT_EQ(questions[3].condition, std::nullopt);
    EXPECT_THAT(outline->notes, testing::Contains(said("paragraph 10", "could not tell")));
}

TEST(Outline, StopsWhereThereIsMoreThanThereMayBe) {
    std::vector<Line> many{section("S")};
    for (int i = 0; i < 3000; ++i) many.push_back(question("Q?"));
    EXPECT_THAT(faults_in(read(many)), testing::Contains(said("", "more of these than 2000")));

    std::vector<Line> options{section("S"), question("Q?")};
    for (int i = 0; i < 300; ++i) options.push_back(option("o"));
    EXPECT_THAT(faults_in(read(options)), ElementsAre(said("paragraph 3", "more of these than 200")));

    std::vector<Line> guidance{section("S"), question("Q?"), plain("Answer: text")};
    for (int i = 0; i < 3000; ++i) guidance.push_back(plain("A line of guidance"));
    EXPECT_THAT(faults_in(read(guidance)), ElementsAre(said("paragraph 3", "longer than 16384")));
}

TEST(Outline, TakesTheArticleOfAQuestionInEitherNumber) {
    const auto outline =
        read({section("S"), question("Q?"), plain("Article: 5.1"), question("Q?"), plain("articles : 5, 6")});

    ASSERT_THAT(faults_in(outline), IsEmpty());
    EXPECT_EQ(outline->questionnaire.sections[0].questions[0].article, "5.1");
    EXPECT_EQ(outline->questionnaire.sections[0].questions[1].article, "5, 6");
}

TEST(Outline, FindsTheNumberBeforeAQuestion) {
    EXPECT_EQ(split_number("12. What?"), (Numbered{"12", "What?"}));
    EXPECT_EQ(split_number("12) What?"), (Numbered{"12", "What?"}));
    EXPECT_EQ(split_number("12 (a) What?"), (Numbered{"12 (a)", "What?"}));
    EXPECT_EQ(split_number("12(a)(iv). What?"), (Numbered{"12(a)(iv)", "What?"}));
    EXPECT_EQ(split_number("A-1\tWhat?"), (Numbered{"A-1", "What?"}));
    EXPECT_EQ(split_number("\tWhat?"), (Numbered{"", "What?"}));
    EXPECT_EQ(split_number("2 laws apply?"), (Numbered{"", "2 laws apply?"}));
    EXPECT_EQ(split_number("(a) What?"), (Numbered{"", "(a) What?"}));
    EXPECT_EQ(split_number("12."), (Numbered{"", "12."}));
    EXPECT_EQ(split_number("12 (something long) What?"), (Numbered{"", "12 (something long) What?"}));
    EXPECT_EQ(split_number(""), (Numbered{"", ""}));
}

/// A questionnaire of two questions, the second upon an answer to the first.
Questionnaire small_questionnaire() {
    Questionnaire all{.id = "a",
        .instrument = "UNTOC",
        .cluster = "I",
        .title = english("T"),
        .notice = english("N"),
        .translations = {},
        .sections = {}};
    Question first{.id = "first",
        .number = "1",
        .article = "",
        .form = AnswerForm::choice,
        .text = english("Q?"),
        .guidance = {},
        .options = {{"good", english("Good")}, {"bad", english("Bad")}},
        .columns = {},
        .follows = {},
        .condition = {}};
    Question second{.id = "second",
        .number = "",
        .article = "",
        .form = AnswerForm::text,
        .text = english("Why?"),
        .guidance = {},
        .options = {},
        .columns = {},
        .follows = "first",
        .condition = Condition{"first", {"bad"}}};
    all.sections.push_back({.id = "s", .title = english("S"), .articles = {}, .questions = {first, second}});
    return all;
}

TEST(Outline, IsNotWrittenOfWhatItCannotSay) {
    const auto faults = [](const auto& change) {
        Questionnaire all = small_questionnaire();
        change(all, all.sections[0].questions);
        return faults_in(to_docx_outline(all, Language::english));
    };
    EXPECT_THAT(faults([](auto&, auto&) {}), IsEmpty());
    EXPECT_THAT(faults([](auto&, auto& questions) { questions[1].follows = {}; }), IsEmpty());
    EXPECT_THAT(faults([](auto&, auto& questions) {
        questions[1].follows = {};
        questions[0].number = "";
    }),
        ElementsAre(said("sections[0].questions[1]", "something else")));
    EXPECT_THAT(faults([](auto&, auto& questions) { questions[1].guidance = english("Article: 5"); }),
        ElementsAre(said("sections[0].questions[1]", "something else")));
    EXPECT_THAT(faults([](auto& all, auto&) { all.sections[0].title = english(" S"); }),
        ElementsAre(said("sections[0]", "something else")));
    EXPECT_THAT(faults([](auto& all, auto&) { all.sections[0].articles = {"5, 6"}; }),
        ElementsAre(said("sections[0]", "something else")));
    EXPECT_THAT(faults([](auto& all, auto&) { all.title = Words{{Language::french, "T"}}; }),
        ElementsAre(said("title", "missing in the language")));
    EXPECT_FALSE(faults([](auto& all, auto&) { all.id = ""; }).empty());
}

TEST(Outline, KeepsAQuestionThatOnlySoundsLikeAFollowUp) {
    Questionnaire all = small_questionnaire();
    Question& second = all.sections[0].questions[1];
    second.text = english("If the answer is “Bad”, why?");
    second.follows = {};
    second.condition = {};

    const auto file = to_docx_outline(all, Language::english);

    ASSERT_THAT(faults_in(file), IsEmpty());
    const auto again = outline_from_docx(*file, settings);
    EXPECT_EQ(again->questionnaire.sections[0].questions[1].condition, std::nullopt);
    EXPECT_EQ(again->questionnaire.sections[0].questions[1].follows, std::nullopt);
}

} // namespace
} // namespace valise::docio
