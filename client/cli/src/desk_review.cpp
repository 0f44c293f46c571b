// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cctype>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reviewing.hpp"
#include "standing.hpp"

namespace valise::cli {

namespace {

using casework::AnswerReview;
using casework::Reading;
using casework::Task;
using desk::ReceivedAnswer;

// review answers

Outcome<bool> is_chosen(const Call& call, const AnswerReview& review) {
    const std::string word = call.text("--state");
    if (word.empty()) return true;
    if (word == "changed") return review.has_changed();
    if (word == "new") return review.new_messages > 0;
    for (const Reading reading : {Reading::not_read, Reading::read, Reading::observation,
             Reading::clarification_asked, Reading::agreed}) {
        std::string name(words_of(reading));
        std::ranges::transform(name, name.begin(),
            [](char letter) { return letter == ' ' ? '-' : static_cast<char>(std::tolower(letter)); });
        if (name == word)
            return std::ranges::any_of(
                review.states, [&](const auto& each) { return each.reading == reading; });
    }
    return wrong_usage(fmt::format("there is no state \"{}\"", word),
        "not-read, read, observation, clarification-asked, agreed, changed or new");
}

Outcome<Report> answers(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    if (at.participation.owner().role != casework::ReviewRole::observer) {
        VALISE_TRY_VOID(at.require(Task::desk_review));
        VALISE_TRY_VOID(at.require_team());
    }
    VALISE_TRY(
        const auto reviews, in(During::own_valise, desk::answer_reviews(at.participation, at.received)));
    Report report = report_of(at.standpoint);
    Report::Table table{"answers",
        {{"number", "Question"}, {"id", "Id"}, {"questionnaire", "Questionnaire"}, {"state", "State"},
            {"has_changed", "Changed since you read"}, {"observations", "Observations"},
            {"clarifications", "Open clarifications"}, {"new", "New messages"}},
        {}, "No answer that was submitted is like that."};
    for (const auto& each : reviews) {
        VALISE_TRY(const bool is_wanted, is_chosen(call, each));
        if (is_wanted)
            table.rows.push_back(
                {number_of(at.standpoint, each.answer), each.answer.question, each.answer.questionnaire,
                    words_of(each.states), each.has_changed(), static_cast<std::int64_t>(each.observations),
                    static_cast<std::int64_t>(each.open_clarifications),
                    static_cast<std::int64_t>(each.new_messages)});
    }
    report.tables.push_back(std::move(table));
    tell_missing(at, report);
    return report;
}

// review read

/// What an answer says, part by part, in the order in which its author wrote it.
class Layout {
public:
    Layout(const casework::Question* question, casework::Language language)
        : question_(question), language_(language) {}

    void add(const casework::Content& content) {
        for (const std::string& option : content.choice.options) add("Choice", label_of(option));
        add("Answer", content.narrative);
        for (const auto& [language, text] : content.translations)
            add("In " + std::string(casework::code_of(language)), text);
        for (const auto& law : content.legal_references)
            add("Law", joined({law.title, law.provision, law.link, law.file ? law.file->name : ""}));
        for (const auto& file : content.attachments)
            add("Attachment", joined({file.file.name, file.description}));
        for (const auto& need : content.assistance_needs) add("Need", joined({need.type, need.text}));
        for (const auto& each : content.practices) add("Good practice", joined({each.title, each.text}));
        for (const auto& each : content.challenges) add("Challenge", joined({each.title, each.text}));
        for (const auto& row : content.table_rows) add("Row", joined(row.cells));
    }
    void add(std::string part, std::string words) {
        table_.rows.push_back({std::move(part), std::move(words)});
    }
    Report::Table take() { return std::move(table_); }

private:
    void add(const std::string& part, const casework::FormattedText& text) {
        for (const auto& paragraph : text.paragraphs) {
            std::string words(sign_of(paragraph.style));
            for (const auto& run : paragraph.runs) {
                words += run.text;
                if (!run.link.empty()) words += " <" + run.link + ">";
                if (!run.footnote.empty()) words += " [" + run.footnote + "]";
            }
            add(part, std::move(words));
        }
    }
    static std::string_view sign_of(casework::ParagraphStyle style) {
        switch (style) {
        case casework::ParagraphStyle::plain: return "";
        case casework::ParagraphStyle::heading1: return "# ";
        case casework::ParagraphStyle::heading2: return "## ";
        case casework::ParagraphStyle::heading3: return "### ";
        case casework::ParagraphStyle::bullet_item: return "- ";
        case casework::ParagraphStyle::numbered_item: return "1. ";
        }
        return "";
    }
    static std::string joined(std::vector<std::string> words) {
        std::erase(words, "");
        return fmt::format("{}", fmt::join(words, "; "));
    }
    [[nodiscard]] std::string label_of(const std::string& option) const {
        if (question_ == nullptr) return option;
        const auto found = std::ranges::find(question_->options, option, &casework::Option::id);
        return found == question_->options.end() ? option
                                                 : std::string(casework::words_in(found->label, language_));
    }

    const casework::Question* question_;
    casework::Language language_;
    Report::Table table_{"answer", {{"part", "Part"}, {"words", "What it says"}}, {}, "It says nothing."};
};

Report::Table said_on(const std::vector<desk::ClarificationHere>& clarifications) {
    Report::Table table{"clarifications",
        {{"number", "Clarification"}, {"state", "State"}, {"by", "By"}, {"is_new", "New"},
            {"text", "What it says"}},
        {}, "No clarification was asked."};
    std::int64_t number = 0;
    for (const auto& each : clarifications) {
        ++number;
        for (const auto& message : each.clarification.messages)
            table.rows.push_back(
                {number, std::string(words_of(each.clarification.state)), name_of(message.state),
                    std::ranges::find(each.fresh, message.name) != each.fresh.end(), message.text});
    }
    return table;
}

Outcome<Report> read(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY(const ReceivedAnswer* const answer, received_answer(at, call));
    VALISE_TRY(const Asked asked, question_of(at.standpoint, call, call.text("QUESTION")));
    VALISE_TRY(const auto clarifications,
        in(During::own_valise, desk::clarifications_on(at.participation, answer->name)));
    const bool is_reviewing = at.participation.may(Task::desk_review) && at.participation.team();
    if (is_reviewing)
        VALISE_TRY_VOID(
            in(During::own_valise, desk::note_progress(at.participation, *answer, Reading::read)));
    if (at.participation.team())
        VALISE_TRY_VOID(in(During::own_valise, desk::look_at_clarifications(at.participation, answer->name)));
    Report report = report_of(at.standpoint);
    report.fact("number", "Question", asked.question->number);
    report.fact(
        "question", "It asks", std::string(casework::words_in(asked.question->text, answer->language)));
    report.fact("submission", "Submission", std::int64_t{answer->number});
    if (is_reviewing) {
        VALISE_TRY(const auto review, in(During::own_valise, desk::answer_review(at.participation, *answer)));
        report.fact("state", "State", words_of(review.states));
        report.fact("observations", "Observations", static_cast<std::int64_t>(review.observations));
    }
    Layout layout(asked.question, answer->language);
    layout.add(answer->answer.content);
    for (const auto& borrowed : answer->answer.borrowed) {
        layout.add("Refers to", number_of(at.standpoint, borrowed.from));
        layout.add(borrowed.content);
    }
    report.tables.push_back(layout.take());
    report.tables.push_back(said_on(clarifications));
    tell_missing(at, report);
    return report;
}

// review note

Outcome<Report> note(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(Task::desk_review));
    VALISE_TRY_VOID(at.require_team());
    VALISE_TRY(const Asked asked, question_of(at.standpoint, call, call.text("QUESTION")));
    if (has_text(call)) {
        VALISE_TRY(const auto text, text_given(call));
        VALISE_TRY_VOID(
            in(During::own_valise, desk::write_private_note(at.participation, asked.name(), text)));
    }
    VALISE_TRY(auto words, in(During::own_valise, desk::private_note(at.participation, asked.name())));
    Report report = report_of(at.standpoint);
    report.fact("number", "Question", asked.question->number);
    report.fact("note", "Private note", std::move(words));
    report.say("Private: this stays on your team's computers.");
    return report;
}

// review differences

Outcome<Report> differences(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(Task::read_review));
    VALISE_TRY(const auto all,
        in(During::own_valise, desk::differences_in(at.participation, at.standpoint.catalogue, at.received)));
    Report report = report_of(at.standpoint);
    Report::Table findings{"observations",
        {{"article", "Article"}, {"category", "Category"}, {"state", "State"}, {"text", "Observation"}}, {},
        "No reviewing State has cleared an observation."};
    for (const auto& article : all.articles)
        for (const auto& category : article.categories) {
            const auto says_nothing = [](const auto& of) { return of.second.empty(); };
            if (std::ranges::all_of(category.by_state, says_nothing)) continue;
            for (const auto& [state, said] : category.by_state) {
                const std::string of = article.instrument + " " + article.article;
                const auto name = category_name(at.standpoint, category.category);
                if (said.empty()) findings.rows.push_back({of, name, name_of(state), Value()});
                for (const auto& each : said)
                    findings.rows.push_back({of, name, name_of(state), each.value.observation->text});
            }
        }
    Report::Table readings{"answers", {{"number", "Question"}, {"state", "State"}, {"reading", "Says"}}, {},
        "Nothing was submitted."};
    for (const auto& answer : all.answers)
        for (const auto& [state, said] : answer.states)
            readings.rows.push_back(
                {number_of(at.standpoint, answer.answer), name_of(state), words_of(said)});
    report.tables.push_back(std::move(findings));
    report.tables.push_back(std::move(readings));
    tell_missing(at, report);
    return report;
}

const std::vector<Command> commands{
    {.words = "review answers",
        .summary = "List the answers that were submitted, and how far their review is",
        .example = "valise review answers --state not-read",
        .schema = "review.answers/1",
        .parameters = {{"--state", "not-read, read, observation, clarification-asked, agreed, changed, new",
                           "WORD"},
            review_option},
        .run = answers},
    {.words = "review read",
        .summary = "Read an answer as it was submitted",
        .example = "valise review read u10",
        .effect = Effect::changes,
        .schema = "review.read/1",
        .parameters = {question_argument, questionnaire_option, review_option},
        .run = read},
    {.words = "review note",
        .summary = "Show or write your team's private note about an answer",
        .example = "valise review note u10 --text \"Ask the ministry before the meeting.\"",
        .effect = Effect::changes,
        .schema = "review.note/1",
        .parameters = {question_argument, text_option, text_file_option, questionnaire_option, review_option},
        .run = note},
    {.words = "review differences",
        .summary = "Show side by side what the reviewing States cleared",
        .example = "valise review differences",
        .schema = "review.differences/1",
        .parameters = {review_option},
        .run = differences},
};

} // namespace

std::vector<Command> desk_review_commands() { return commands; }

} // namespace valise::cli
