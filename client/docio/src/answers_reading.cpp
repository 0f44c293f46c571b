// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "paper_marks.hpp"
#include "paper_page.hpp"
#include "valise/docio/answers_document.hpp"
#include "word_page_reading.hpp"
#include "xlsform_table.hpp"
#include "xml.hpp"

namespace valise::docio {

using casework::Faults;
using casework::FormattedParagraph;
using casework::FormattedText;
using casework::ParagraphStyle;
using casework::Question;
using casework::Read;
using casework::ReturnedAnswers;

namespace {

using Properties = std::map<std::string, std::string>;

tl::unexpected<Faults> refused(std::string what) {
    return tl::unexpected(Faults{{std::string(), std::move(what)}});
}

Read<WordPages> pages_of(ByteView file) {
    auto pages = read_word_pages(file);
    if (pages) return *std::move(pages);
    switch (pages.error().code) {
    case Errc::too_large: return refused("this document has more in it than anybody writes");
    case Errc::unsupported: return refused("this document is encrypted, or packed in a way not read here");
    default: return refused("this is no Word document that can be read: " + pages.error().detail);
    }
}

std::string_view property(const Properties& properties, std::string_view name) {
    const auto found = properties.find(std::string(name));
    return found == properties.end() ? std::string_view() : std::string_view(found->second);
}

Read<casework::PaperOrigin> origin_in(const Properties& properties) {
    const std::string_view format = property(properties, paper::format_property);
    if (format.empty())
        return refused("this document was not written by valise export, or another program left out what it "
                       "said of itself");
    if (format != paper::format) return refused("this document was written by a newer program");
    if (property(properties, paper::kind_property) == "submission")
        return refused("this is what was submitted, which nobody changes");
    casework::PaperOrigin origin;
    const auto review = from_hex(property(properties, paper::review_property));
    const auto state = crypto::StateCode::parse(property(properties, paper::state_property));
    const bool is_whole = review && review->size() == SpaceId::size && state
        && read_number(property(properties, paper::version_property), UINT32_MAX, origin.version);
    if (!is_whole) return refused("what this document says of itself is damaged");
    std::ranges::copy(*review, origin.review.bytes.begin());
    origin.state = *state;
    origin.questionnaire = property(properties, paper::questionnaire_property);
    return origin;
}

/// Puts the paragraphs of a cell together as a text.
class TextReader {
public:
    [[nodiscard]] FormattedText read(const std::vector<WordElement>& content) {
        for (const WordElement& element : content) {
            if (const auto* const paragraph = std::get_if<WordParagraph>(&element))
                add(*paragraph);
            else
                add(std::get<WordTable>(element));
        }
        while (!text_.paragraphs.empty() && text_.paragraphs.back().runs.empty()) text_.paragraphs.pop_back();
        return std::move(text_);
    }

    [[nodiscard]] bool had_more() const { return had_more_; }
    [[nodiscard]] bool had_table() const { return had_table_; }

private:
    static ParagraphStyle style_of(const WordParagraph& paragraph) {
        switch (paragraph.look) {
        case Look::bulleted: return ParagraphStyle::bullet_item;
        case Look::numbered: return ParagraphStyle::numbered_item;
        case Look::heading: break;
        default: return ParagraphStyle::plain;
        }
        constexpr std::uint32_t first = paper::headings_above_a_text + 1;
        if (paragraph.level <= first) return ParagraphStyle::heading1;
        return paragraph.level == first + 1 ? ParagraphStyle::heading2 : ParagraphStyle::heading3;
    }

    /// A paragraph has no ends of lines in it: each line is one of its own.
    void add(const WordParagraph& paragraph) {
        had_more_ = had_more_ || paragraph.has_more;
        FormattedParagraph line{style_of(paragraph), paragraph.direction, {}};
        for (const casework::TextRun& run : paragraph.runs) {
            casework::TextRun part = run;
            for (std::size_t end = part.text.find('\n'); end != std::string::npos;
                end = part.text.find('\n')) {
                casework::TextRun before = part;
                before.text.resize(end);
                before.footnote.clear();
                if (!before.text.empty()) line.runs.push_back(std::move(before));
                text_.paragraphs.push_back(line);
                line.runs.clear();
                part.text.erase(0, end + 1);
            }
            if (!part.text.empty()) line.runs.push_back(std::move(part));
        }
        text_.paragraphs.push_back(std::move(line));
    }

    void add(const WordTable& table) {
        had_table_ = true;
        for (const WordRow& row : table.rows)
            for (const WordCell& cell : row.cells)
                for (const WordElement& element : cell.content)
                    if (const auto* const paragraph = std::get_if<WordParagraph>(&element)) add(*paragraph);
    }

    FormattedText text_;
    bool had_more_ = false;
    bool had_table_ = false;
};

class AnswersReader {
public:
    AnswersReader(const WordPages& pages, const casework::Questionnaire& of, casework::PaperOrigin origin)
        : pages_(pages) {
        read_.origin = std::move(origin);
        for (const auto& section : of.sections)
            for (const Question& question : section.questions) {
                by_mark_.emplace(paper::question_mark(read_.origin, question.id), &question);
                const auto [known, is_new] = by_number_.emplace(question.number, &question);
                if (!is_new) known->second = nullptr; // Two have it, and neither is meant.
            }
    }

    [[nodiscard]] Read<ReturnedAnswers> read() && {
        for (const WordElement& element : pages_.content) {
            ++place_;
            if (const auto* const table = std::get_if<WordTable>(&element))
                add(*table);
            else
                look_at(std::get<WordParagraph>(element));
        }
        if (!faults_.empty()) return tl::unexpected(std::move(faults_));
        if (read_.texts.empty()) return refused("there is no answer in this document");
        return std::move(read_);
    }

private:
    void note(std::string where, std::string what) {
        read_.notes.push_back({std::move(where), std::move(what)});
    }
    [[nodiscard]] std::string here() const { return "paragraph or table " + std::to_string(place_); }

    /// What people wrote beside the tables.
    void look_at(const WordParagraph& paragraph) {
        const bool is_ours = paragraph.look == Look::title || paragraph.look == Look::subtitle
            || paragraph.look == Look::heading;
        if (!is_ours && !trimmed(words_of(paragraph)).empty())
            note(here(), "this stands in no answer, and is not taken in");
    }

    [[nodiscard]] const Question* question_of(const WordTable& table) const {
        if (table.rows.empty() || table.rows.front().cells.empty()) return nullptr;
        const auto& first = table.rows.front().cells.front().content;
        for (const WordElement& element : first)
            if (const auto* const paragraph = std::get_if<WordParagraph>(&element))
                for (const std::string& mark : paragraph->marks)
                    if (const auto known = by_mark_.find(mark); known != by_mark_.end()) return known->second;
        const std::string number(trimmed(words_of(first)));
        const auto known = by_number_.find(number);
        return known == by_number_.end() || number.empty() ? nullptr : known->second;
    }

    [[nodiscard]] static bool is_particulars(const WordTable& table) {
        if (table.rows.empty() || table.rows.front().cells.empty()) return false;
        const std::string label = words_of(table.rows.front().cells.front().content);
        return std::ranges::any_of(casework::all_languages,
            [&](casework::Language each) { return label == paper_words(each).state_under_review; });
    }

    void add(const WordTable& table) {
        const Question* const question = question_of(table);
        if (question == nullptr) {
            if (!is_particulars(table))
                note(here(), "this table is that of no question, and is not taken in");
            return;
        }
        const std::string where = "question " + question->number;
        if (!seen_.insert(question->id).second) {
            faults_.push_back({where, "this question stands in the document twice"});
            return;
        }
        const std::string mark = paper::question_mark(read_.origin, question->id);
        std::set<std::optional<casework::Language>> texts;
        for (const WordRow& row : table.rows) {
            const auto text = paper::text_of_row(row, mark);
            if (!text) continue;
            if (!texts.insert(text->translation).second)
                faults_.push_back({where, "the text of this answer stands in the document twice"});
            add(*question, row, text->translation);
        }
        if (!texts.contains(std::nullopt)) note(where, "its text is not in the document: it stays as it is");
        const std::string_view beside = property(pages_.properties, paper::beside_property(question->id));
        if (!beside.empty() && beside != paper::digest_of_beside(paper::words_beside_texts(table, mark)))
            note(where, "something besides its text was changed, which is not taken in");
    }

    void add(const Question& question, const WordRow& row, std::optional<casework::Language> translation) {
        const std::string where = "question " + question.number;
        TextReader reader;
        std::vector<WordElement> content;
        for (std::size_t cell = 1; cell < row.cells.size(); ++cell)
            content.insert(content.end(), row.cells[cell].content.begin(), row.cells[cell].content.end());
        casework::ReturnedText returned{question.id, translation, {reader.read(content), {}}};
        if (reader.had_more())
            note(where, "a picture, a comment or a formula in its text, which is not taken in");
        if (reader.had_table()) note(where, "a table in its text: the words of its cells became lines");
        const auto as_of =
            from_hex(property(pages_.properties, paper::as_of_property(question.id, translation)));
        if (as_of) returned.text.as_of = *as_of;
        read_.texts.push_back(std::move(returned));
    }

    const WordPages& pages_;
    ReturnedAnswers read_;
    Faults faults_;
    std::map<std::string, const Question*> by_mark_;
    std::map<std::string, const Question*> by_number_;
    std::set<casework::QuestionId> seen_;
    std::size_t place_ = 0;
};

} // namespace

Read<casework::PaperOrigin> origin_of_docx(ByteView file) {
    const auto pages = pages_of(file);
    if (!pages) return tl::unexpected(pages.error());
    return origin_in(pages->properties);
}

Read<ReturnedAnswers> answers_from_docx(ByteView file, const casework::Questionnaire& questionnaire) {
    const auto pages = pages_of(file);
    if (!pages) return tl::unexpected(pages.error());
    auto origin = origin_in(pages->properties);
    if (!origin) return tl::unexpected(std::move(origin).error());
    if (origin->questionnaire != questionnaire.id || origin->version != questionnaire.version)
        return refused("this document belongs to another questionnaire, or to another version of it");
    return AnswersReader(*pages, questionnaire, *std::move(origin)).read();
}

} // namespace valise::docio
