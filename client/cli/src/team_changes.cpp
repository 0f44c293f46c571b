// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>

#include "team.hpp"
#include "text_given.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/remarks.hpp"

namespace valise::cli {

namespace {

using casework::Task;
using casework::WorkState;

constexpr Parameter translation_option{
    "--translation", "write the translation into this language: ar, zh, en, fr, ru or es", "LANGUAGE"};

Value count_of(std::size_t count) { return static_cast<std::int64_t>(count); }

/// How an answer is after something was done to it.
Outcome<Report> report_on(TeamDesk& team, const casework::AnswerName& name) {
    VALISE_TRY(const auto line, in(During::drafting, desk::line_of(team.work, name)));
    Report report = team.report();
    report.fact("number", "Question", line.question->number);
    report.fact("state", "Work", states_in_words(line.states));
    report.fact("marks", "Marks", marks_of(line));
    return report;
}

Outcome<Report> edit(Call& call) {
    const bool suggests = call.has("--suggest");
    if (!has_text(call))
        return wrong_usage("valise opens no editor: what an editor keeps beside a draft is not sealed",
            "--text-file FILE, or --text - to write at the terminal or pipe it in");
    VALISE_TRY(auto team, in_team_for(call, suggests ? Task::suggest_in_team : Task::draft_answers));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const std::string text, text_given(call));
    std::optional<casework::Language> translation;
    if (call.has("--translation")) {
        VALISE_TRY(translation, language_from(call.text("--translation")));
    }
    if (suggests && translation)
        return wrong_usage(
            "changes are suggested to the text, not to a translation", "without --translation");
    if (suggests) {
        VALISE_TRY(const auto count, in(During::drafting, desk::suggest_text(team.work, name, text)));
        VALISE_TRY(auto report, report_on(team, name));
        report.fact("suggested", "Changes suggested", count_of(count));
        return report;
    }
    VALISE_TRY_VOID(in(During::drafting, desk::write_answer(team.work, name, text, translation)));
    return report_on(team, name);
}

std::vector<std::string> split(const std::string& given) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < given.size();) {
        const auto end = std::min(given.find(',', begin), given.size());
        parts.push_back(given.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// What `answer set` was told, all of it or nothing.
Outcome<void> set_all(const Call& call, TeamDesk& team, const casework::AnswerName& name) {
    std::optional<casework::Language> language;
    std::optional<SubjectId> person;
    std::optional<casework::AnswerName> other;
    if (call.has("--language")) {
        VALISE_TRY(language, language_from(call.text("--language")));
    }
    if (call.has("--assign") && call.text("--assign") != "nobody") {
        VALISE_TRY(person, team.person(call.text("--assign")));
    }
    if (call.has("--refer-to") && call.text("--refer-to") != "none") {
        VALISE_TRY(const auto asked, question_of(*team.standpoint, call, call.text("--refer-to")));
        other = asked.name();
    }
    return in(During::drafting, team.work.change(Task::draft_answers, [&]() -> Result<void> {
        if (call.has("--choose"))
            VALISE_TRY_VOID(desk::choose_options(team.work, name, split(call.text("--choose"))));
        if (language) VALISE_TRY_VOID(desk::say_language(team.work, name, *language));
        if (call.has("--assign")) VALISE_TRY_VOID(desk::assign(team.work, name, person));
        if (call.has("--refer-to")) VALISE_TRY_VOID(desk::refer_to(team.work, name, other));
        if (call.has("--still-right")) VALISE_TRY_VOID(desk::say_still_right(team.work, name));
        return {};
    }));
}

Outcome<Report> set(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::draft_answers));
    VALISE_TRY(const auto name, team.question(call));
    const auto what = {"--choose", "--language", "--assign", "--refer-to", "--still-right"};
    if (std::ranges::none_of(what, [&](const char* each) { return call.has(each); }))
        return wrong_usage("what is to be set?", "such as --choose yes, --language fr or --assign me");
    VALISE_TRY_VOID(set_all(call, team, name));
    return report_on(team, name);
}

/// Why a step was not taken, with who can.
tl::unexpected<Problem> not_taken(
    TeamDesk& team, const casework::AnswerName& name, WorkState to, const Error& error) {
    Problem what = problem_of(During::drafting, error);
    if (error.code == Errc::invalid_input)
        return wrong_usage("what is returned takes a reason; nothing has changed", "--reason WORDS");
    const auto who = desk::who_may_take(team.work, name, to);
    const auto line = desk::line_of(team.work, name);
    if (!who || !line) return tl::unexpected(std::move(what));
    const std::string state = states_in_words(line->states);
    if (who->empty()) {
        what.message =
            fmt::format("question {} is \"{}\", from where no step leads to \"{}\"; nothing has changed",
                team.number_of(name), state, words_of(to));
        what.hint = "valise answer show tells how it is";
    } else if (error.code == Errc::not_permitted) {
        what.message =
            fmt::format("this step is for the {} of your State; nothing has changed", words_of(who->front()));
        what.hint = "ask them, or leave them a comment";
    }
    return tl::unexpected(std::move(what));
}

Outcome<Report> step_all(Call& call, WorkState to) {
    VALISE_TRY(auto team, in_team_for(call, Task::draft_answers));
    VALISE_TRY(const auto names, team.questions(call));
    Report report = team.report();
    Report::Table table{"answers", {{"number", "Question"}, {"state", "Work"}}, {}, ""};
    std::optional<Problem> first;
    for (const auto& name : names) {
        const auto taken = desk::take_step(team.work, name, to, call.text("--reason"));
        if (!taken && !first) first = not_taken(team, name, to, taken.error()).value();
        VALISE_TRY(const auto line, in(During::drafting, desk::line_of(team.work, name)));
        table.rows.push_back({line.question->number, states_in_words(line.states)});
        if (!taken && names.size() > 1) report.exit = ExitCode::done_in_part;
    }
    if (first && names.size() == 1) return tl::unexpected(*first);
    if (first) report.say(fmt::format("Of some: {}.", first->message));
    report.tables.push_back(std::move(table));
    return report;
}

Outcome<Report> ready(Call& call) { return step_all(call, WorkState::ready); }
Outcome<Report> send_back(Call& call) { return step_all(call, WorkState::returned); }
Outcome<Report> reopen(Call& call) { return step_all(call, WorkState::being_drafted); }

Outcome<Report> read(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::draft_answers));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY_VOID(in(During::drafting, desk::mark_as_read(team.work, name)));
    return report_on(team, name);
}

const std::vector<Command> commands{
    {.words = "answer edit",
        .summary = "Give an answer another text; what others wrote and stays is still theirs",
        .example = "valise answer edit 2 --text-file answer.txt",
        .effect = Effect::changes,
        .schema = "answer.edit/1",
        .parameters = {question_argument, text_option, text_file_option, translation_option,
            {"--suggest", "suggest each change, and change nothing"}, questionnaire_option, review_option},
        .run = edit},
    {.words = "answer set",
        .summary = "Choose options, say the language, assign an answer, or let it stand by another one",
        .example = "valise answer set 3 --choose yes --language fr",
        .effect = Effect::changes,
        .schema = "answer.set/1",
        .parameters = {question_argument, {"--choose", "ids of options, with commas between them", "OPTIONS"},
            {"--language", "in which it is written: ar, zh, en, fr, ru or es", "LANGUAGE"},
            {"--assign", "to a person of the review, to me, or to nobody", "PERSON"},
            {"--refer-to", "the question whose answer it stands by, or none", "OTHER"},
            {"--still-right", "say that it is still right though its question changed"}, questionnaire_option,
            review_option},
        .run = set},
    {.words = "answer ready",
        .summary = "Mark answers ready, for the team to read",
        .example = "valise answer ready 2,3",
        .effect = Effect::changes,
        .schema = "answer.ready/1",
        .parameters = {questions_argument, questionnaire_option, review_option},
        .run = ready},
    {.words = "answer return",
        .summary = "Send answers back to their writers, with a reason",
        .example = "valise answer return 2 --reason \"Please name the law.\"",
        .effect = Effect::changes,
        .schema = "answer.return/1",
        .parameters = {questions_argument, {"--reason", "what the writer is to know", "WORDS", true},
            questionnaire_option, review_option},
        .run = send_back},
    {.words = "answer reopen",
        .summary = "Let answers be changed again that were ready, cleared or submitted",
        .example = "valise answer reopen 2",
        .effect = Effect::changes,
        .schema = "answer.reopen/1",
        .parameters = {questions_argument, questionnaire_option, review_option},
        .run = reopen},
    {.words = "answer read",
        .summary = "Say that you have read what two people wrote in one answer",
        .example = "valise answer read 2",
        .effect = Effect::changes,
        .schema = "answer.read/1",
        .parameters = {question_argument, questionnaire_option, review_option},
        .run = read},
};

} // namespace

std::vector<Command> answer_change_commands() { return commands; }

} // namespace valise::cli
