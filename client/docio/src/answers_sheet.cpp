// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "paper_page.hpp"
#include "paper_words.hpp"
#include "sheet_parts.hpp"
#include "valise/docio/answers_document.hpp"
#include "valise/docio/sheet.hpp"

namespace valise::docio {

using casework::PaperAnswer;
using casework::Question;

namespace {

/// Some way below what a cell holds, for the words behind it.
constexpr std::size_t most_of_a_cell = 32'000;

std::string words_of(const casework::FormattedText& text) {
    std::string words;
    for (const auto& paragraph : text.paragraphs) {
        if (!words.empty()) words += '\n';
        for (const casework::TextRun& run : paragraph.runs) {
            words += run.text;
            if (!run.link.empty()) words += " (" + run.link + ")";
            if (!run.footnote.empty()) words += " [" + run.footnote + "]";
        }
    }
    return words;
}

void add_line(std::string& to, const std::string& line) {
    if (line.empty()) return;
    if (!to.empty()) to += '\n';
    to += line;
}

std::string with_colon(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + ": " + second;
}

/// One row for each answer.
class SheetWriter {
public:
    SheetWriter(
        const casework::AnswersOnPaper& answers, const casework::Questionnaire& of, const AnswersLook& look)
        : answers_(answers), of_(of), look_(look), words_(paper_words(look.language)) {}

    [[nodiscard]] Sheet write() && {
        sheet_.name = "answers";
        for (const std::string_view heading : {words_.section, words_.question, std::string_view("id"),
                 words_.question, words_.work, words_.answer, words_.text, words_.translation, words_.table,
                 words_.reference, words_.legal_references, words_.attachments, words_.assistance_needs,
                 words_.practices, words_.challenges})
            put(std::string(heading));
        for (const casework::Section& section : of_.sections)
            for (const Question& question : section.questions) {
                const auto answer = std::ranges::find(answers_.answers, question.id, &PaperAnswer::question);
                if (answer != answers_.answers.end()) add(section, question, *answer);
            }
        return std::move(sheet_);
    }

private:
    [[nodiscard]] std::string said(const casework::Words& words) const {
        return std::string(casework::words_in(words, look_.language));
    }

    void put(std::string text) {
        if (text.size() > most_of_a_cell) {
            std::size_t end = most_of_a_cell;
            while ((static_cast<Byte>(text[end]) & 0xC0) == 0x80) --end;
            text.resize(end);
            text += "\xE2\x80\xA6 [" + std::string(words_.cut) + "]";
        }
        sheet_.set(row_, ++column_, std::move(text));
    }

    void add(const casework::Section& section, const Question& question, const PaperAnswer& answer) {
        ++row_;
        column_ = 0;
        put(said(section.title));
        put(question.number);
        put(question.id);
        put(said(question.text));
        put(std::string(words_of_state(answer)));
        put(choice(question, answer));
        put(words_of(answer.narrative.text));
        std::string translations;
        for (const auto& [language, text] : answer.translations)
            add_line(translations, std::string(casework::code_of(language)) + ": " + words_of(text.text));
        put(translations);
        std::string rows;
        for (const auto& each : answer.table_rows) {
            std::string line;
            for (const std::string& cell : each.cells) line += (line.empty() ? "" : " | ") + cell;
            add_line(rows, line);
        }
        put(rows);
        put(reference(answer));
        add_items(answer);
    }

    [[nodiscard]] std::string_view words_of_state(const PaperAnswer& answer) const {
        return docio::words_of(words_, answer.state);
    }

    [[nodiscard]] std::string choice(const Question& question, const PaperAnswer& answer) const {
        std::string all;
        for (const casework::Choice& choice : answer.choices) {
            std::string one;
            for (const casework::Option& option : question.options)
                if (std::ranges::find(choice.options, option.id) != choice.options.end())
                    one += (one.empty() ? "" : "; ") + said(option.label);
            add_line(all, one);
        }
        if (answer.choices.size() > 1) add_line(all, std::string(words_.somebody_has_to_choose));
        return all;
    }

    [[nodiscard]] std::string reference(const PaperAnswer& answer) const {
        if (!answer.refers_to) return {};
        const auto* const question = casework::find_question(of_, answer.refers_to->question);
        return question != nullptr && answer.refers_to->questionnaire == of_.id
            ? question->number
            : answer.refers_to->questionnaire + " " + answer.refers_to->question;
    }

    void add_items(const PaperAnswer& answer) {
        std::string laws;
        for (const auto& law : answer.legal_references)
            add_line(laws,
                law.title + (law.provision.empty() ? "" : ", " + law.provision)
                    + (law.link.empty() ? "" : " (" + law.link + ")"));
        put(laws);
        std::string files;
        for (const auto& file : answer.attachments)
            add_line(files, with_colon(file.name, file.description) + " (" + to_hex(file.fingerprint) + ")");
        put(files);
        std::string needs;
        for (const auto& need : answer.assistance_needs)
            add_line(needs,
                with_colon(
                    with_colon(need.type, std::string(docio::words_of(words_, need.priority))), need.text));
        put(needs);
        std::string practices;
        for (const auto& practice : answer.practices)
            add_line(practices, with_colon(practice.title, practice.text));
        put(practices);
        std::string challenges;
        for (const auto& challenge : answer.challenges)
            add_line(challenges, with_colon(challenge.title, challenge.text));
        put(challenges);
    }

    const casework::AnswersOnPaper& answers_;
    const casework::Questionnaire& of_;
    const AnswersLook& look_;
    const PaperWords& words_;
    Sheet sheet_;
    std::uint32_t row_ = 1;
    std::uint32_t column_ = 0;
};

} // namespace

Result<Bytes> to_xlsx(const casework::AnswersOnPaper& answers, const casework::Questionnaire& questionnaire,
    const AnswersLook& look) {
    VALISE_TRY_VOID(paper::check_questions(answers, questionnaire));
    const PaperWords& words = paper_words(look.language);
    const std::string mark = (look.notice.empty() ? "" : look.notice + ". ")
        + std::string(answers.is_submission ? words.submission : words.draft) + ", " + look.made;
    Workbook workbook;
    workbook.sheets.push_back(SheetWriter(answers, questionnaire, look).write());
    return write_workbook(workbook, mark);
}

} // namespace valise::docio
