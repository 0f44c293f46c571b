// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "team.hpp"
#include "text_given.hpp"
#include "valise/desk/remarks.hpp"

namespace valise::cli {

namespace {

using casework::Task;

constexpr Parameter comment_argument{"COMMENT", "as valise comment list calls it", {}, true};
constexpr Parameter suggestion_argument{"CHANGE", "as valise suggestion list calls it", {}, true};
constexpr Parameter upon_option{"--upon", "words of the answer, as they stand there once", "WORDS"};

std::string_view words_of(draft::Fate fate) {
    switch (fate) {
    case draft::Fate::open: return "open";
    case draft::Fate::accepted: return "accepted";
    case draft::Fate::rejected: return "rejected";
    case draft::Fate::withdrawn: return "withdrawn";
    }
    return "open";
}

/// The team, the answer and, of those that are beside it, the one that is meant.
struct Meant {
    TeamDesk team;
    casework::AnswerName answer;
    OperationName remark;
};

Outcome<OperationName> among(const std::vector<OperationName>& names, const std::string& given) {
    const auto found = std::ranges::find(names, given, short_name);
    if (found == names.end())
        return problem(ExitCode::wrong_usage, "not_there",
            fmt::format("nothing beside this answer is called \"{}\"; nothing has changed", given),
            "valise comment list and valise suggestion list have the names");
    return *found;
}

Outcome<Meant> meant_comment(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::comment_in_team));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const auto threads, in(During::drafting, desk::comments_on(team.work, name)));
    std::vector<OperationName> names;
    names.reserve(threads.size());
    for (const auto& each : threads) names.push_back(each.thread.name);
    VALISE_TRY(const auto remark, among(names, call.text("COMMENT")));
    return Meant{std::move(team), name, remark};
}

Outcome<Meant> meant_suggestion(Call& call, Task task) {
    VALISE_TRY(auto team, in_team_for(call, task));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const auto suggestions, in(During::drafting, desk::suggestions_on(team.work, name)));
    std::vector<OperationName> names;
    names.reserve(suggestions.size());
    for (const auto& each : suggestions) names.push_back(each.suggestion.name);
    VALISE_TRY(const auto remark, among(names, call.text("CHANGE")));
    return Meant{std::move(team), name, remark};
}

Report report_on(const TeamDesk& team, const casework::AnswerName& name, const OperationName& remark) {
    Report report = team.report();
    report.fact("number", "Question", team.number_of(name));
    report.fact("name", "Called", short_name(remark));
    return report;
}

// Comments

Outcome<Report> list_comments(Call& call) {
    VALISE_TRY(auto team, in_team(call));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const auto threads, in(During::drafting, desk::comments_on(team.work, name)));
    Report::Table table{"comments",
        {{"name", "Called"}, {"by", "By"}, {"text", "Says"}, {"upon", "Upon"},
            {"is_there", "Words still there"}, {"is_resolved", "Resolved"}, {"assigned", "Assigned to"}},
        {}, "No comments on this answer. hint: valise comment add"};
    Report::Table replies{"replies", {{"comment", "Comment"}, {"by", "By"}, {"text", "Says"}}, {}, ""};
    for (const auto& [thread, at] : threads) {
        std::vector<std::string> names;
        names.reserve(thread.assignees.size());
        for (const SubjectId& person : thread.assignees) names.push_back(team.name_of(person));
        table.rows.push_back({short_name(thread.name), team.writer_of(thread.name), thread.text,
            thread.passage ? Value(thread.quotation) : Value(),
            thread.passage ? Value(at.has_value()) : Value(), thread.is_resolved,
            names.empty() ? Value() : Value(fmt::format("{}", fmt::join(names, " / ")))});
        for (const auto& reply : thread.replies)
            replies.rows.push_back({short_name(thread.name), team.writer_of(reply.name), reply.text});
    }
    Report report = team.report();
    report.tables.push_back(std::move(table));
    report.tables.push_back(std::move(replies));
    return report;
}

Outcome<std::optional<desk::WordsAt>> words_upon(
    const Call& call, TeamDesk& team, const casework::AnswerName& name) {
    if (!call.has("--upon")) return std::nullopt;
    auto found = desk::find_words(team.work, name, call.text("--upon"));
    if (!found && found.error().code == Errc::not_found)
        return wrong_usage("these words are not in the answer; nothing has changed",
            "as valise answer show has them, letter by letter");
    if (!found && found.error().code == Errc::invalid_input)
        return wrong_usage("these words are there several times; nothing has changed",
            "with a few words before or behind them");
    VALISE_TRY(const auto words, in(During::drafting, std::move(found)));
    return words;
}

Outcome<Report> add_comment(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::comment_in_team));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const auto text, some_text_given(call));
    VALISE_TRY(const auto upon, words_upon(call, team, name));
    VALISE_TRY(const auto comment, in(During::drafting, desk::comment(team.work, name, upon, text)));
    return report_on(team, name, comment);
}

Outcome<Report> reply(Call& call) {
    VALISE_TRY(auto meant, meant_comment(call));
    VALISE_TRY(const auto text, some_text_given(call));
    VALISE_TRY_VOID(in(During::drafting, desk::reply(meant.team.work, meant.answer, meant.remark, text)));
    return report_on(meant.team, meant.answer, meant.remark);
}

Outcome<Report> resolve(Call& call) {
    VALISE_TRY(auto meant, meant_comment(call));
    VALISE_TRY_VOID(in(During::drafting, desk::resolve(meant.team.work, meant.answer, meant.remark)));
    return report_on(meant.team, meant.answer, meant.remark);
}

Outcome<Report> reopen(Call& call) {
    VALISE_TRY(auto meant, meant_comment(call));
    VALISE_TRY_VOID(in(During::drafting, desk::reopen(meant.team.work, meant.answer, meant.remark)));
    return report_on(meant.team, meant.answer, meant.remark);
}

Outcome<Report> assign(Call& call) {
    VALISE_TRY(auto meant, meant_comment(call));
    std::optional<SubjectId> person;
    if (call.text("PERSON") != "nobody") {
        VALISE_TRY(person, meant.team.person(call.text("PERSON")));
    }
    VALISE_TRY_VOID(
        in(During::drafting, desk::assign_comment(meant.team.work, meant.answer, meant.remark, person)));
    return report_on(meant.team, meant.answer, meant.remark);
}

// Suggested changes

Outcome<Report> list_suggestions(Call& call) {
    VALISE_TRY(auto team, in_team(call));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const auto suggestions, in(During::drafting, desk::suggestions_on(team.work, name)));
    Report::Table table{"suggestions",
        {{"name", "Called"}, {"by", "By"}, {"instead_of", "In place of"}, {"words", "Words"},
            {"state", "State"}},
        {}, "No suggested changes on this answer. hint: valise suggestion add"};
    for (const auto& each : suggestions)
        table.rows.push_back({short_name(each.suggestion.name), team.writer_of(each.suggestion.name),
            each.quotation.empty() ? Value() : Value(each.quotation), each.suggestion.proposed.replacement,
            std::string(words_of(each.suggestion.fate))});
    Report report = team.report();
    report.tables.push_back(std::move(table));
    return report;
}

Outcome<Report> add_suggestion(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::suggest_in_team));
    VALISE_TRY(const auto name, team.question(call));
    VALISE_TRY(const auto text, some_text_given(call));
    VALISE_TRY(const auto upon, words_upon(call, team, name));
    VALISE_TRY(const auto suggestion,
        in(During::drafting, desk::suggest(team.work, name, upon.value_or(desk::WordsAt{}), text)));
    return report_on(team, name, suggestion);
}

Outcome<Report> accept(Call& call) {
    VALISE_TRY(auto meant, meant_suggestion(call, Task::draft_answers));
    VALISE_TRY_VOID(in(During::drafting, desk::accept(meant.team.work, meant.answer, meant.remark)));
    return report_on(meant.team, meant.answer, meant.remark);
}

Outcome<Report> reject(Call& call) {
    VALISE_TRY(auto meant, meant_suggestion(call, Task::draft_answers));
    VALISE_TRY_VOID(in(
        During::drafting, desk::reject(meant.team.work, meant.answer, meant.remark, call.text("--reason"))));
    return report_on(meant.team, meant.answer, meant.remark);
}

Outcome<Report> withdraw(Call& call) {
    VALISE_TRY(auto meant, meant_suggestion(call, Task::suggest_in_team));
    VALISE_TRY_VOID(
        in(During::drafting, desk::withdraw_suggestion(meant.team.work, meant.answer, meant.remark)));
    return report_on(meant.team, meant.answer, meant.remark);
}

Command on_comment(std::string_view words, std::string_view summary, std::string_view example,
    std::string_view schema, std::vector<Parameter> more, Outcome<Report> (*run)(Call&)) {
    std::vector<Parameter> parameters{question_argument, comment_argument};
    parameters.insert(parameters.end(), more.begin(), more.end());
    parameters.insert(parameters.end(), {questionnaire_option, review_option});
    return {.words = words,
        .summary = summary,
        .example = example,
        .effect = Effect::changes,
        .schema = schema,
        .parameters = std::move(parameters),
        .run = run};
}

Command on_suggestion(std::string_view words, std::string_view summary, std::string_view example,
    std::string_view schema, std::vector<Parameter> more, Outcome<Report> (*run)(Call&)) {
    Command command = on_comment(words, summary, example, schema, std::move(more), run);
    command.parameters[1] = suggestion_argument;
    return command;
}

const std::vector<Command> commands{
    {.words = "comment list",
        .summary = "List the comments on an answer, and what was replied",
        .example = "valise comment list 2",
        .schema = "comment.list/1",
        .parameters = {question_argument, questionnaire_option, review_option},
        .run = list_comments},
    {.words = "comment add",
        .summary = "Comment on words of an answer, or on all of it",
        .example = "valise comment add 2 --upon \"two meetings\" --text \"When?\"",
        .effect = Effect::changes,
        .schema = "comment.add/1",
        .parameters = {question_argument, text_option, text_file_option, upon_option, questionnaire_option,
            review_option},
        .run = add_comment},
    on_comment("comment reply", "Reply to a comment", "valise comment reply 2 3fa2b1.17 --text \"In May.\"",
        "comment.reply/1", {text_option, text_file_option}, reply),
    on_comment("comment resolve", "Say that a comment is settled", "valise comment resolve 2 3fa2b1.17",
        "comment.resolve/1", {}, resolve),
    on_comment("comment reopen", "Say that a comment is not settled after all",
        "valise comment reopen 2 3fa2b1.17", "comment.reopen/1", {}, reopen),
    on_comment("comment assign", "Say whose turn it is", "valise comment assign 2 3fa2b1.17 me",
        "comment.assign/1", {{"PERSON", "of the review, me, or nobody", {}, true}}, assign),
    {.words = "suggestion list",
        .summary = "List the suggested changes of an answer, and what came of them",
        .example = "valise suggestion list 2",
        .schema = "suggestion.list/1",
        .parameters = {question_argument, questionnaire_option, review_option},
        .run = list_suggestions},
    {.words = "suggestion add",
        .summary =
            "Suggest words in place of others, or before the text; nothing changes until somebody accepts",
        .example = "valise suggestion add 2 --upon \"two meetings\" --text \"three meetings\"",
        .effect = Effect::changes,
        .schema = "suggestion.add/1",
        .parameters = {question_argument, text_option, text_file_option, upon_option, questionnaire_option,
            review_option},
        .run = add_suggestion},
    on_suggestion("suggestion accept", "Put suggested words into the text, as those of who suggested them",
        "valise suggestion accept 2 3fa2b1.17", "suggestion.accept/1", {}, accept),
    on_suggestion("suggestion reject", "Say no to a suggested change, and why",
        "valise suggestion reject 2 3fa2b1.17 --reason \"There were two.\"", "suggestion.reject/1",
        {{"--reason", "what its writer is to know", "WORDS"}}, reject),
    on_suggestion("suggestion withdraw", "Take back a change that you suggested",
        "valise suggestion withdraw 2 3fa2b1.17", "suggestion.withdraw/1", {}, withdraw),
};

} // namespace

std::vector<Command> remark_commands() { return commands; }

} // namespace valise::cli
