// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "paper_marks.hpp"
#include "paper_page.hpp"
#include "paper_words.hpp"
#include "valise/docio/answers_document.hpp"
#include "word_writing.hpp"

namespace valise::docio {

using casework::AnswerForm;
using casework::PaperAnswer;
using casework::PaperFile;
using casework::PaperLaw;
using casework::PaperText;
using casework::Question;
using casework::TextRun;

namespace {

constexpr std::uint32_t label_width = 1000;
constexpr std::uint32_t whole_width = 5000;
constexpr std::string_view chosen_box = "\xE2\x98\x92 ";
constexpr std::string_view empty_box = "\xE2\x98\x90 ";

WordParagraph paragraph(std::string words, bool is_bold = false) {
    WordParagraph out;
    if (!words.empty()) out.runs = {{std::move(words), is_bold}};
    return out;
}

WordParagraph of_look(Look look, std::string_view words) {
    WordParagraph out = paragraph(std::string(words));
    out.look = look;
    return out;
}

std::string with_colon(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + ": " + second;
}

std::string in_words(const PaperFile& file) {
    return with_colon(file.name, file.description) + " (" + std::to_string(file.size) + " B, "
        + to_hex(file.fingerprint) + ")";
}

WordParagraph in_words(const PaperLaw& law) {
    WordParagraph out = of_look(Look::bulleted, "");
    TextRun title{law.title.empty() ? "\xE2\x80\xA6" : law.title};
    title.link = law.link;
    out.runs = {std::move(title)};
    std::string rest;
    if (!law.provision.empty()) rest += ", " + law.provision;
    if (law.language) rest += " (" + std::string(casework::code_of(*law.language)) + ")";
    if (law.file) rest += "; " + in_words(*law.file);
    if (!rest.empty()) out.runs.push_back({std::move(rest)});
    return out;
}

/// A text of several lines, a paragraph each.
void add_lines(std::vector<WordElement>& content, std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        content.emplace_back(paragraph(std::string(text.substr(0, end))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

void add_text(std::vector<WordElement>& content, const casework::FormattedText& text) {
    for (const auto& each : text.paragraphs)
        content.emplace_back(paragraph_of(each, paper::headings_above_a_text));
}

/// The table of one question.
class QuestionTable {
public:
    QuestionTable(const AnswersLook& look, const PaperWords& words, const casework::Questionnaire& of)
        : look_(look), words_(words), of_(of) {}

    [[nodiscard]] WordTable of(const Question& question, const PaperAnswer& answer, const std::string& mark) {
        table_ = {{label_width, whole_width - label_width}, {}};
        add_question(question, mark);
        if (!question.options.empty()) add_choice(question, answer);
        add_texts(answer, mark);
        add_rows(question, answer);
        if (answer.refers_to) add_reference(answer);
        std::vector<WordElement> laws;
        for (const PaperLaw& law : answer.legal_references) laws.emplace_back(in_words(law));
        if (!laws.empty() || question.form == AnswerForm::legal_references)
            add(words_.legal_references, std::move(laws));
        add_items(answer);
        return std::move(table_);
    }

private:
    [[nodiscard]] std::string said(const casework::Words& words) const {
        return std::string(casework::words_in(words, look_.language));
    }

    void add(std::string_view label, std::vector<WordElement> content, const std::string& mark = {}) {
        if (content.empty()) content.emplace_back(WordParagraph());
        WordParagraph name = paragraph(std::string(label));
        if (!mark.empty()) name.marks = {mark};
        table_.rows.push_back({{{{name}, 1, true}, {std::move(content), 1, false}}, false});
    }

    void add_question(const Question& question, const std::string& mark) {
        WordParagraph number = paragraph(question.number, true);
        number.marks = {mark};
        std::vector<WordElement> words;
        words.emplace_back(paragraph(said(question.text), true));
        add_lines(words, said(question.guidance));
        table_.rows.push_back({{{{number}, 1, true}, {std::move(words), 1, true}}, true});
    }

    void add_choice(const Question& question, const PaperAnswer& answer) {
        std::vector<WordElement> options;
        for (const casework::Option& option : question.options) {
            const bool is_chosen = std::ranges::any_of(answer.choices, [&](const casework::Choice& choice) {
                return std::ranges::find(choice.options, option.id) != choice.options.end();
            });
            options.emplace_back(
                paragraph(std::string(is_chosen ? chosen_box : empty_box) + said(option.label)));
        }
        if (answer.choices.size() > 1)
            options.emplace_back(paragraph(std::string(words_.somebody_has_to_choose), true));
        add(words_.answer, std::move(options));
    }

    void add_texts(const PaperAnswer& answer, const std::string& mark) {
        std::vector<WordElement> text;
        add_text(text, answer.narrative.text);
        add(words_.text, std::move(text), paper::text_mark(mark));
        for (const auto& [language, translation] : answer.translations) {
            std::vector<WordElement> other;
            add_text(other, translation.text);
            add(paper::label_of_translation(words_, language), std::move(other),
                paper::text_mark(mark, language));
        }
    }

    void add_rows(const Question& question, const PaperAnswer& answer) {
        if (question.columns.empty() && answer.table_rows.empty()) return;
        std::size_t columns = question.columns.size();
        for (const auto& row : answer.table_rows) columns = std::max(columns, row.cells.size());
        WordTable inner;
        inner.widths.assign(columns, static_cast<std::uint32_t>(whole_width / columns));
        WordRow head;
        head.is_heading = true;
        for (const auto& column : question.columns)
            head.cells.push_back({{paragraph(said(column), true)}, 1, true});
        head.cells.resize(columns, {{WordParagraph()}, 1, true});
        inner.rows.push_back(std::move(head));
        for (const auto& row : answer.table_rows) {
            WordRow line;
            for (const std::string& cell : row.cells) {
                WordCell content;
                add_lines(content.content, cell);
                line.cells.push_back(std::move(content));
            }
            line.cells.resize(columns);
            inner.rows.push_back(std::move(line));
        }
        std::vector<WordElement> content;
        content.emplace_back(std::move(inner));
        add(words_.table, std::move(content));
    }

    void add_reference(const PaperAnswer& answer) {
        const auto* const question = casework::find_question(of_, answer.refers_to->question);
        std::vector<WordElement> content;
        content.emplace_back(paragraph(question != nullptr && answer.refers_to->questionnaire == of_.id
                ? question->number
                : answer.refers_to->questionnaire + " " + answer.refers_to->question));
        for (const PaperAnswer& borrowed : answer.borrowed) add_text(content, borrowed.narrative.text);
        add(words_.reference, std::move(content));
    }

    void add_items(const PaperAnswer& answer) {
        std::vector<WordElement> files;
        for (const PaperFile& file : answer.attachments)
            files.emplace_back(of_look(Look::bulleted, in_words(file)));
        if (!files.empty()) add(words_.attachments, std::move(files));
        std::vector<WordElement> needs;
        for (const auto& need : answer.assistance_needs)
            add_item(needs, with_colon(need.type, std::string(words_of(words_, need.priority))), need.text);
        if (!needs.empty()) add(words_.assistance_needs, std::move(needs));
        std::vector<WordElement> practices;
        for (const auto& practice : answer.practices) add_item(practices, practice.title, practice.text);
        if (!practices.empty()) add(words_.practices, std::move(practices));
        std::vector<WordElement> challenges;
        for (const auto& challenge : answer.challenges) add_item(challenges, challenge.title, challenge.text);
        if (!challenges.empty()) add(words_.challenges, std::move(challenges));
    }

    static void add_item(
        std::vector<WordElement>& content, const std::string& title, const std::string& text) {
        if (!title.empty()) content.emplace_back(paragraph(title, true));
        add_lines(content, text);
    }

    const AnswersLook& look_;
    const PaperWords& words_;
    const casework::Questionnaire& of_;
    WordTable table_;
};

/// All of a document.
class AnswersWriter {
public:
    AnswersWriter(
        const casework::AnswersOnPaper& answers, const casework::Questionnaire& of, const AnswersLook& look)
        : answers_(answers), of_(of), look_(look), words_(paper_words(look.language)) {}

    [[nodiscard]] WordPages write() && {
        add_particulars();
        for (const casework::Section& section : of_.sections) {
            bool has_heading = false;
            for (const Question& question : section.questions) {
                const auto answer = std::ranges::find(answers_.answers, question.id, &PaperAnswer::question);
                if (answer == answers_.answers.end()) continue;
                if (!std::exchange(has_heading, true))
                    pages_.content.emplace_back(
                        of_look(Look::heading, casework::words_in(section.title, look_.language)));
                add(question, *answer);
            }
        }
        return std::move(pages_);
    }

    [[nodiscard]] std::string status() const {
        return std::string(answers_.is_submission ? words_.submission : words_.draft) + ", " + look_.made;
    }

private:
    void add_particulars() {
        pages_.content.emplace_back(of_look(Look::title, casework::words_in(of_.title, look_.language)));
        if (!look_.notice.empty()) pages_.content.emplace_back(of_look(Look::subtitle, look_.notice));
        WordTable table{{label_width * 2, whole_width - label_width * 2}, {}};
        const auto row = [&table](std::string_view label, const std::string& value) {
            table.rows.push_back(
                {{{{paragraph(std::string(label))}, 1, true}, {{paragraph(value)}, 1, false}}, false});
        };
        row(words_.state_under_review, look_.state);
        row(words_.questionnaire, of_.id + ", " + std::to_string(of_.version));
        row(answers_.is_submission ? words_.submission : words_.draft, look_.made);
        pages_.content.emplace_back(std::move(table));
        pages_.content.emplace_back(WordParagraph());
        const casework::PaperOrigin& origin = answers_.origin;
        auto& properties = pages_.properties;
        properties.emplace(paper::format_property, paper::format);
        properties.emplace(paper::review_property, origin.review.hex());
        properties.emplace(paper::state_property, std::string(as_text(origin.state.letters)));
        properties.emplace(paper::questionnaire_property, origin.questionnaire);
        properties.emplace(paper::version_property, std::to_string(origin.version));
        properties.emplace(paper::kind_property, answers_.is_submission ? "submission" : "draft");
    }

    void add(const Question& question, const PaperAnswer& answer) {
        const std::string mark = paper::question_mark(answers_.origin, question.id);
        WordTable table = QuestionTable(look_, words_, of_).of(question, answer, mark);
        if (!answers_.is_submission) {
            pages_.properties.emplace(paper::beside_property(question.id),
                paper::digest_of_beside(paper::words_beside_texts(table, mark)));
            note_as_of(paper::as_of_property(question.id), answer.narrative);
            for (const auto& [language, translation] : answer.translations)
                note_as_of(paper::as_of_property(question.id, language), translation);
        }
        pages_.content.emplace_back(std::move(table));
        pages_.content.emplace_back(WordParagraph());
    }

    void note_as_of(const std::string& property, const PaperText& text) {
        if (!text.as_of.empty()) pages_.properties.emplace(property, to_hex(text.as_of));
    }

    const casework::AnswersOnPaper& answers_;
    const casework::Questionnaire& of_;
    const AnswersLook& look_;
    const PaperWords& words_;
    WordPages pages_;
};

} // namespace

Result<void> paper::check_questions(
    const casework::AnswersOnPaper& answers, const casework::Questionnaire& questionnaire) {
    for (const PaperAnswer& answer : answers.answers)
        if (casework::find_question(questionnaire, answer.question) == nullptr)
            return refuse(Errc::invalid_input, "an answer to a question that is not there");
    return {};
}

Result<Bytes> to_docx(const casework::AnswersOnPaper& answers, const casework::Questionnaire& questionnaire,
    const AnswersLook& look) {
    VALISE_TRY_VOID(paper::check_questions(answers, questionnaire));
    AnswersWriter writer(answers, questionnaire, look);
    const std::string mark = (look.notice.empty() ? "" : look.notice + ". ") + writer.status();
    return write_word_file(std::move(writer).write(), {look.language, mark});
}

} // namespace valise::docio
