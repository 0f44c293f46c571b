// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/casework/answers_on_paper.hpp"

namespace valise::tests {

/// Two sections, three questions; the last of them in the words of whoever writes from the right.
[[nodiscard]] inline casework::Questionnaire paper_questionnaire() {
    using casework::Language;
    casework::Questionnaire all;
    all.id = "practice";
    all.version = 3;
    all.instrument = "UNTOC";
    all.cluster = "I";
    all.title = {{Language::english, "A practice questionnaire"}, {Language::arabic, "استبيان للتدريب"}};
    casework::Section first;
    first.id = "s1";
    first.title = {{Language::english, "Criminalization"}};
    casework::Question choice;
    choice.id = "u1";
    choice.number = "1";
    choice.form = casework::AnswerForm::choice;
    choice.text = {{Language::english, "Is it an <offence> & \"punished\"?"}};
    choice.options = {{"yes", {{Language::english, "Yes"}}}, {"no", {{Language::english, "No"}}}};
    casework::Question why;
    why.id = "u1.a";
    why.number = "1 (a)";
    why.text = {{Language::english, "Why?"}};
    first.questions = {choice, why};
    casework::Section second;
    second.id = "s2";
    second.title = {{Language::english, "Cooperation"}};
    casework::Question table;
    table.id = "u2";
    table.number = "2";
    table.form = casework::AnswerForm::table;
    table.text = {{Language::english, "Who took part?"}};
    table.columns = {{{Language::english, "Authority"}}, {{Language::english, "Subject"}}};
    second.questions = {table};
    all.sections = {first, second};
    return all;
}

/// Every kind of thing that an answer has.
[[nodiscard]] inline casework::AnswersOnPaper small_answers() {
    using namespace casework;
    AnswersOnPaper all;
    all.origin = {SpaceId{}, *crypto::StateCode::parse("SEN"), "practice", 3};
    all.origin.review.bytes.fill(0x2A);
    PaperAnswer first;
    first.question = "u1";
    first.state = WorkState::ready;
    first.choices = {{{"yes"}}};
    first.language = Language::english;
    first.narrative.as_of = {1, 2, 3};
    first.narrative.text.paragraphs = {
        {ParagraphStyle::heading1, Direction::unsaid, {{"The law"}}},
        {ParagraphStyle::plain, Direction::unsaid,
            {{"It is ", false, false}, {"punished", true, false}, {" and ", true, true, "", "Act of 2009."},
                {"prosecuted", false, true, "https://example.org/law?a=1&b=2"}, {" since 2009. "}}},
        {ParagraphStyle::plain, Direction::unsaid, {}},
        {ParagraphStyle::numbered_item, Direction::unsaid, {{"First\twith a tab"}}},
        {ParagraphStyle::numbered_item, Direction::unsaid, {{"Second"}}},
        {ParagraphStyle::bullet_item, Direction::unsaid, {{"A point"}}},
        {ParagraphStyle::plain, Direction::unsaid, {{"ينص القانون على UNCAC 2009"}}},
        {ParagraphStyle::plain, Direction::right_to_left, {{"UNCAC"}}},
    };
    first.translations[Language::french] = {
        {{{ParagraphStyle::plain, Direction::unsaid, {{"C'est puni."}}}}}, {4, 5}};
    PaperFile file{"minutes.pdf", 1234, {}, "Minutes"};
    file.fingerprint.fill(0xAB);
    first.legal_references = {
        {"Penal Code", Language::french, "https://example.org/code", "section 12", file}};
    first.attachments = {file};
    first.assistance_needs = {{"training", Priority::high, "Judges\nand prosecutors"}};
    first.practices = {{"A unit", "It works."}};
    first.challenges = {{"Time", "There is little."}};
    first.refers_to = AnswerName{"practice", "u2"};
    PaperAnswer second;
    second.question = "u1.a";
    PaperAnswer third;
    third.question = "u2";
    third.table_rows = {{{"Ministry", "Article 5"}}, {{"Court", ""}}};
    third.is_contested = true;
    all.answers = {first, second, third};
    return all;
}

} // namespace valise::tests
