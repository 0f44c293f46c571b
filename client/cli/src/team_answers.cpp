// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "team.hpp"
#include "valise/casework/articles.hpp"
#include "valise/desk/answer_list.hpp"

namespace valise::cli {

namespace {

using casework::WorkState;

Value assignees_of(const TeamDesk& team, const desk::AnswerLine& line) {
    std::vector<std::string> names;
    names.reserve(line.assignees.size());
    for (const SubjectId& person : line.assignees) names.push_back(team.name_of(person));
    return names.empty() ? Value() : Value(fmt::format("{}", fmt::join(names, " / ")));
}

Value count_of(std::size_t count) { return static_cast<std::int64_t>(count); }

std::vector<Value> row_of(const TeamDesk& team, const desk::AnswerLine& line) {
    return {line.question->number, line.name.question, states_in_words(line.states), assignees_of(team, line),
        marks_of(line), count_of(line.open_comments), count_of(line.open_suggestions), count_of(line.files)};
}

/// Which lines are asked for.
struct Wanted {
    std::optional<WorkState> state;
    std::optional<SubjectId> assignee;
    bool is_unanswered = false;

    [[nodiscard]] bool has(const desk::AnswerLine& line) const {
        if (state && std::ranges::find(line.states, *state) == line.states.end()) return false;
        if (assignee && std::ranges::find(line.assignees, *assignee) == line.assignees.end()) return false;
        return !is_unanswered || !line.is_begun;
    }
};

Outcome<Wanted> wanted_by(const Call& call, const TeamDesk& team) {
    Wanted wanted;
    if (call.has("--state")) {
        VALISE_TRY(wanted.state, state_from(call.text("--state")));
    }
    if (call.has("--mine")) wanted.assignee = team.work.writers().owner().person;
    wanted.is_unanswered = call.has("--unanswered");
    return wanted;
}

Outcome<Report> list(Call& call) {
    VALISE_TRY(auto team, in_team(call));
    VALISE_TRY(const Wanted wanted, wanted_by(call, team));
    auto questionnaires = team.standpoint->questionnaires();
    if (call.has("--questionnaire")) {
        VALISE_TRY(const auto* const one, questionnaire_of(*team.standpoint, call));
        questionnaires = {one};
    }
    Report::Table table{"answers",
        {{"number", "Question"}, {"id", "Its id"}, {"state", "Work"}, {"assigned", "Assigned to"},
            {"marks", "Marks"}, {"comments", "Comments"}, {"suggestions", "Suggested changes"},
            {"files", "Attachments"}},
        {}, "No answer is so."};
    std::size_t asked = 0;
    std::size_t ready = 0;
    std::size_t drafted = 0;
    std::size_t attention = 0;
    for (const auto* const questionnaire : questionnaires) {
        VALISE_TRY(
            const auto answers, in(During::drafting, desk::list_answers(team.work, questionnaire->id)));
        for (const auto& line : answers.lines)
            if (wanted.has(line)) table.rows.push_back(row_of(team, line));
        const auto& counts = answers.progress.all;
        asked += counts.asked;
        ready += counts.ready();
        drafted += counts.in(WorkState::being_drafted);
        attention += counts.need_attention;
    }
    Report report = team.report();
    report.fact("asked", "Questions", count_of(asked));
    report.fact("ready", "Ready", count_of(ready));
    report.fact("being_drafted", "Being drafted", count_of(drafted));
    report.fact("need_attention", "Need attention", count_of(attention));
    report.tables.push_back(std::move(table));
    return report;
}

void tell_choices(const TeamDesk& team, const casework::Answer& answer, Report& report) {
    Report::Table table{"choices", {{"chosen", "Chosen"}, {"by", "By"}}, {}, ""};
    for (const auto& said : answer.choice.values)
        table.rows.push_back(
            {fmt::format("{}", fmt::join(said.value.options, ", ")), team.writer_of(said.name)});
    report.tables.push_back(std::move(table));
}

Outcome<void> tell_narrative(TeamDesk& team, const casework::AnswerName& name, Report& report) {
    VALISE_TRY(const auto paragraphs, in(During::drafting, desk::narrative_of(team.work, name)));
    Report::Table table{"narrative", {{"text", "Text"}, {"by", "By"}}, {}, "Nobody has written anything."};
    for (const auto& paragraph : paragraphs) {
        std::vector<std::string> writers;
        writers.reserve(paragraph.writers.size());
        for (const SubjectId& writer : paragraph.writers) writers.push_back(team.name_of(writer));
        table.rows.push_back({paragraph.text, fmt::format("{}", fmt::join(writers, ", "))});
    }
    report.tables.push_back(std::move(table));
    return {};
}

/// By whose answer it stands, and what that says now.
Outcome<void> tell_reference(TeamDesk& team, const casework::Answer& answer, Report& report) {
    const auto* const reference = answer.reference.only();
    if (reference == nullptr || !reference->target) return {};
    const auto& other = reference->target->answer;
    VALISE_TRY(const auto asked, in(During::drafting, team.work.asked(other)));
    VALISE_TRY(const auto paragraphs, in(During::drafting, desk::narrative_of(team.work, other)));
    std::vector<std::string_view> texts;
    for (const auto& paragraph : paragraphs) texts.push_back(paragraph.text);
    report.fact("stands_by", "Stands by the answer to",
        fmt::format("{} of {}", asked.question->number, other.questionnaire));
    report.fact("stands_by_text", "Which says now", fmt::format("{}", fmt::join(texts, "\n")));
    return {};
}

std::string words_of_need(const casework::AssistanceNeed& need) {
    constexpr std::array priorities{"", " (high)", " (medium)", " (low)"};
    const auto priority = std::max<std::size_t>(static_cast<std::size_t>(need.priority), 1) - 1;
    return fmt::format("{}{}: {}", need.type, priorities.at(priority), need.text);
}

template <class Item, class Words>
void tell_items(
    const casework::ItemList<Item>& list, std::string_view kind, Words words, Report::Table& table) {
    for (const auto& item : list.items)
        for (const auto& said : item.wording.values)
            table.rows.push_back({short_name(item.place.name), std::string(kind), words(said.value)});
}

std::string words_of_law(desk::TeamWork& work, const casework::LegalReference& reference) {
    const auto* law = std::get_if<casework::Law>(&reference.law);
    if (const auto* const cited = std::get_if<OperationName>(&reference.law))
        if (const auto* const item = work.library().laws.find(*cited)) law = item->wording.only();
    if (law == nullptr) return fmt::format("a law that is not here: {}", reference.provision);
    const std::string file = law->file ? fmt::format(" ({})", short_name(*law->file)) : std::string();
    return fmt::format("{}: {}{}", law->title, reference.provision, file);
}

void tell_lists(desk::TeamWork& work, const casework::Answer& answer, Report& report) {
    Report::Table table{"items", {{"name", "Name"}, {"kind", "Kind"}, {"words", "Words"}}, {}, ""};
    tell_items(
        answer.legal_references, "legal reference",
        [&](const auto& each) { return words_of_law(work, each); }, table);
    tell_items(
        answer.attachments, "attachment",
        [&](const casework::Attachment& each) {
            const auto file = answer.files.find(each.announced);
            return fmt::format("{} ({}) {}", file == answer.files.end() ? "" : file->second.name,
                short_name(each.announced), each.description);
        },
        table);
    tell_items(answer.assistance_needs, "need", words_of_need, table);
    const auto titled = [](const auto& each) { return fmt::format("{}: {}", each.title, each.text); };
    tell_items(answer.practices, "good practice", titled, table);
    tell_items(answer.challenges, "challenge", titled, table);
    tell_items(
        answer.table_rows, "row",
        [](const casework::TableRow& each) { return fmt::format("{}", fmt::join(each.cells, " | ")); },
        table);
    report.tables.push_back(std::move(table));
}

Report::Table options_of(const casework::Question& question) {
    Report::Table table{"options", {{"id", "Option"}, {"label", "Its words"}}, {}, ""};
    for (const auto& option : question.options)
        table.rows.push_back(
            {option.id, std::string(casework::words_in(option.label, casework::Language::english))});
    return table;
}

/// What the question is about; the words of that where they are asked for and known.
void tell_provision(
    const Call& call, const casework::Catalogue& catalogue, const Asked& asked, Report& report) {
    const std::string article = casework::article_of(*asked.questionnaire, *asked.question);
    report.fact("article", "Article", article.empty() ? Value() : Value(article));
    const auto instrument =
        std::ranges::find(catalogue.instruments, asked.questionnaire->instrument, &casework::Instrument::id);
    if (!call.has("--provision") || instrument == catalogue.instruments.end()) return;
    std::vector<std::string_view> texts;
    for (const auto& words : casework::cited_provisions(*instrument, article))
        texts.push_back(casework::words_in(words, casework::Language::english));
    report.fact(
        "provision", "It says", texts.empty() ? Value() : Value(fmt::format("{}", fmt::join(texts, "\n\n"))));
}

Outcome<Report> show(Call& call) {
    VALISE_TRY(auto team, in_team(call));
    VALISE_TRY(const auto asked, question_of(*team.standpoint, call, call.text("QUESTION")));
    VALISE_TRY(const auto line, in(During::drafting, desk::line_of(team.work, asked.name())));
    VALISE_TRY(const auto* const answer, in(During::drafting, team.work.answer(asked.name())));
    Report report = team.report();
    report.fact("number", "Question", asked.question->number);
    report.fact("id", "Its id", asked.question->id);
    report.fact("question", "It asks",
        std::string(casework::words_in(asked.question->text, casework::Language::english)));
    tell_provision(call, team.standpoint->catalogue, asked, report);
    report.fact("state", "Work", states_in_words(line.states));
    const auto* const step = answer->work.only();
    report.fact("reason", "Reason", step == nullptr || step->reason.empty() ? Value() : Value(step->reason));
    report.fact("assigned", "Assigned to", assignees_of(team, line));
    const auto* const language = answer->language.only();
    report.fact("language", "Language",
        language == nullptr ? Value() : Value(std::string(casework::code_of(*language))));
    report.fact("marks", "Marks", marks_of(line));
    report.fact("comments", "Comments", count_of(line.open_comments));
    report.fact("suggestions", "Suggested changes", count_of(line.open_suggestions));
    tell_choices(team, *answer, report);
    VALISE_TRY_VOID(tell_reference(team, *answer, report));
    VALISE_TRY_VOID(tell_narrative(team, asked.name(), report));
    tell_lists(team.work, *answer, report);
    report.tables.push_back(options_of(*asked.question));
    return report;
}

const std::vector<Command> commands{
    {.words = "answer list",
        .summary = "List the answers of your team, and how far each is",
        .example = "valise answer list --state ready",
        .schema = "answer.list/1",
        .parameters = {{"--state", "not-started, being-drafted, ready, cleared, submitted or returned",
                           "WORD"},
            {"--mine", "those that are assigned to you"}, {"--unanswered", "those that nobody began"},
            questionnaire_option, review_option},
        .run = list},
    {.words = "answer show",
        .summary = "Show one answer: its text and who wrote it, choices, references, marks",
        .example = "valise answer show 5",
        .schema = "answer.show/1",
        .parameters = {question_argument, {"--provision", "what the instrument says there, too"},
            questionnaire_option, review_option},
        .run = show},
};

} // namespace

std::vector<Command> answer_commands() { return commands; }

} // namespace valise::cli
