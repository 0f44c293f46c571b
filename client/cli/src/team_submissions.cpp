// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>

#include "standing.hpp"
#include "team.hpp"
#include "valise/desk/clearing.hpp"

namespace valise::cli {

namespace {

using casework::Purpose;
using casework::SubmissionState;
using casework::Task;

Outcome<std::optional<desk::QuestionIds>> chosen_questions(
    const Call& call, const TeamDesk& team, std::string& questionnaire) {
    if (!call.has("QUESTIONS")) {
        VALISE_TRY(const auto* const one, questionnaire_of(*team.standpoint, call));
        questionnaire = one->id;
        return std::nullopt;
    }
    VALISE_TRY(const auto names, team.questions(call));
    questionnaire = names.front().questionnaire;
    desk::QuestionIds chosen;
    for (const auto& name : names) chosen.insert(name.question);
    return chosen;
}

constexpr Parameter chosen_argument{
    "QUESTIONS", "by numbers or ids, with commas between them; otherwise all of the questionnaire"};

// Check

Outcome<Report> check(Call& call) {
    VALISE_TRY(auto team, in_team(call));
    std::string questionnaire;
    VALISE_TRY(const auto chosen, chosen_questions(call, team, questionnaire));
    std::vector<casework::Language> languages;
    if (call.has("--language")) {
        VALISE_TRY(const auto language, language_from(call.text("--language")));
        languages = {language};
    }
    const auto purpose = call.has("--before-submitting") ? Purpose::submission : Purpose::clearing;
    VALISE_TRY(const auto findings,
        in(During::drafting, desk::check_answers(team.work, questionnaire, purpose, chosen, languages)));
    Report report = team.report();
    report.exit = findings.empty() ? ExitCode::done : ExitCode::needs_a_person;
    const auto holding =
        std::ranges::count_if(findings, [](const auto& each) { return casework::is_blocking(each.kind); });
    report.fact("findings", "Findings", static_cast<std::int64_t>(findings.size()));
    report.fact("holding_back", "Hold an answer back", static_cast<std::int64_t>(holding));
    report.tables.push_back(table_of(team, questionnaire, findings));
    return report;
}

// Clearing

/// Which files go along: those that were named, of whichever of these answers.
Outcome<desk::ToClear> to_clear(
    const Call& call, TeamDesk& team, const std::vector<casework::AnswerName>& names) {
    std::vector<std::string> wanted;
    const std::string given = call.text("--with");
    for (std::size_t begin = 0; begin < given.size();) {
        const auto end = std::min(given.find(',', begin), given.size());
        wanted.push_back(given.substr(begin, end - begin));
        begin = end + 1;
    }
    desk::ToClear answers;
    std::size_t found = 0;
    for (const auto& name : names) {
        VALISE_TRY(const auto files, in(During::drafting, desk::files_of(team.work, name)));
        auto& along = answers[name.question];
        for (const auto& [file, title] : files)
            if (std::ranges::find(wanted, short_name(file)) != wanted.end()) along.push_back(file), ++found;
    }
    if (found < wanted.size())
        return wrong_usage("a file that none of these answers has; nothing has changed",
            "valise answer show has their names in brackets");
    return answers;
}

Report report_of_taken(const TeamDesk& team, const std::string& questionnaire, const desk::Taken& taken) {
    Report report = team.report();
    Report::Table done{"answers", {{"number", "Question"}, {"id", "Its id"}}, {}, ""};
    for (const auto& question : taken.done)
        done.rows.push_back({team.number_of({questionnaire, question}), question});
    report.exit = taken.in_the_way.empty() ? ExitCode::done
        : taken.done.empty()               ? ExitCode::needs_a_person
                                           : ExitCode::done_in_part;
    report.tables.push_back(std::move(done));
    report.tables.push_back(table_of(team, questionnaire, taken.in_the_way));
    return report;
}

Outcome<Report> clear(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::clear));
    VALISE_TRY(const auto names, team.questions(call));
    VALISE_TRY(const auto answers, to_clear(call, team, names));
    const std::string questionnaire = names.front().questionnaire;
    VALISE_TRY(
        const auto taken, in(During::drafting, desk::clear_answers(team.work, questionnaire, answers)));
    auto report = report_of_taken(team, questionnaire, taken);
    report.say("Comments, suggested changes and earlier versions stay in the team.");
    return report;
}

// Submitting

/// "check found 3 things, of which 1 holds an answer back"
std::string summary_of(const std::vector<casework::Finding>& findings) {
    if (findings.empty()) return "check found nothing";
    const auto holding =
        std::ranges::count_if(findings, [](const auto& each) { return casework::is_blocking(each.kind); });
    return fmt::format("check found {} {}, of which {} {} an answer back", findings.size(),
        findings.size() == 1 ? "thing" : "things", holding, holding == 1 ? "holds" : "hold");
}

/// Refused with what there is to look at first, unless somebody says that it goes on.
Outcome<void> require_yes(const Call& call, const std::vector<casework::Finding>& findings) {
    const std::string found = summary_of(findings);
    const auto answer = call.may_go_on(fmt::format(
        "{}. What was cleared leaves your team for the review, for all its States to read", found));
    if (answer && *answer) return {};
    const ExitCode exit = answer ? ExitCode::needs_a_person : answer.error().exit;
    return problem(exit, "not_confirmed", fmt::format("{}; nothing has left your team", found),
        "valise check --before-submitting lists it; --yes submits what nothing holds back");
}

Outcome<Report> submit(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::clear));
    std::string questionnaire;
    VALISE_TRY(const auto chosen, chosen_questions(call, team, questionnaire));
    VALISE_TRY(const auto findings,
        in(During::drafting, desk::check_answers(team.work, questionnaire, Purpose::submission, chosen)));
    if (call.is_dry_run()) {
        Report report = team.report();
        report.fact("is_submitted", "Submitted", false);
        report.tables.push_back(table_of(team, questionnaire, findings));
        return report;
    }
    VALISE_TRY_VOID(require_yes(call, findings));
    auto done = desk::submit_answers(team.work, questionnaire, chosen);
    if (!done && done.error().code == Errc::not_found)
        return problem(ExitCode::needs_a_person, "nothing_to_submit",
            "no answer is cleared that could be submitted; nothing has left your team",
            "valise check --before-submitting says what holds each back");
    VALISE_TRY(const auto submitted, in(During::drafting, std::move(done)));
    auto report = report_of_taken(team, questionnaire, submitted.answers);
    report.fact("submission", "Submission", std::int64_t{submitted.number});
    report.fact("words", "Six words", six_words(crypto::Fingerprint::of(submitted.submission)));
    report.fact("is_submitted", "Submitted", true);
    report.say("It waits to be shared. hint: valise sync, then valise receipt");
    return report;
}

// Receipts

std::string_view words_of(const desk::Receipt& receipt) {
    switch (receipt.state) {
    case SubmissionState::withdrawn: return "Withdrawn";
    case SubmissionState::confirmed: return "Received by the secure module";
    case SubmissionState::returned: return "Returned";
    default: return receipt.is_received ? "Received by the secure module" : "Waiting to be shared";
    }
}

Outcome<Report> receipt(Call& call) {
    VALISE_TRY(auto team, in_team(call));
    if (may(*team.standpoint, team.work.space(), Task::clear)) {
        VALISE_TRY(const auto noted, in(During::drafting, desk::note_received(team.work)));
        static_cast<void>(noted);
    }
    VALISE_TRY(const auto receipts, in(During::drafting, desk::receipts_of(team.work)));
    Report::Table table{"submissions",
        {{"number", "Submission"}, {"questionnaire", "Questionnaire"}, {"version", "Version"},
            {"made", "Made"}, {"state", "State"}, {"words", "Six words"}},
        {}, "Nothing was submitted yet. hint: valise submit"};
    for (const auto& each : receipts)
        table.rows.push_back({std::int64_t{each.notice.number}, each.notice.questionnaire,
            std::int64_t{each.notice.version}, shown(each.notice.at), std::string(words_of(each)),
            six_words(crypto::Fingerprint::of(each.notice.submission))});
    Report report = team.report();
    report.tables.push_back(std::move(table));
    return report;
}

Outcome<Report> withdraw(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, Task::clear));
    VALISE_TRY(const auto number, call.number("NUMBER"));
    VALISE_TRY(const auto receipts, in(During::drafting, desk::receipts_of(team.work)));
    const auto meant =
        std::ranges::find(receipts, number, [](const desk::Receipt& each) { return each.notice.number; });
    if (meant == receipts.end())
        return wrong_usage(
            fmt::format("there is no submission {}", number), "valise receipt has the numbers");
    Report report = team.report();
    report.fact("submission", "Submission", std::int64_t{number});
    if (call.is_dry_run()) {
        report.fact("is_withdrawn", "Withdrawn", false);
        return report;
    }
    VALISE_TRY(const bool goes_on, call.may_go_on("The submission is taken back; its answers stay cleared"));
    if (!goes_on)
        return problem(
            ExitCode::needs_a_person, "not_confirmed", "nothing has changed", "type yes, or --yes");
    const auto withdrawn = desk::withdraw_submission(team.work, meant->notice.submission);
    if (!withdrawn && withdrawn.error().code == Errc::not_permitted)
        return problem(ExitCode::needs_a_person, "received_already",
            "the secure module has received this submission, or it was withdrawn before; nothing has changed",
            "reopen the answers, and submit them again");
    VALISE_TRY_VOID(in(During::drafting, withdrawn));
    report.fact("is_withdrawn", "Withdrawn", true);
    return report;
}

const std::vector<Command> commands{
    {.words = "answer clear",
        .summary = "Stand behind answers for your State, with the attachments that you choose",
        .example = "valise answer clear 2,3",
        .effect = Effect::changes,
        .schema = "answer.clear/1",
        .parameters = {questions_argument,
            {"--with", "attachments that go along, as answer show names them, with commas between", "FILES"},
            questionnaire_option, review_option},
        .run = clear},
    {.words = "check",
        .summary = "Look for what is missing or open before clearing or submitting",
        .example = "valise check",
        .schema = "check/1",
        .parameters = {chosen_argument,
            {"--before-submitting", "what was cleared, and whether it still is so"},
            {"--language", "in which each answer is to be had", "LANGUAGE"}, questionnaire_option,
            review_option},
        .run = check},
    {.words = "submit",
        .summary = "Submit what was cleared to the review; comments and earlier versions stay in the team",
        .example = "valise submit --dry-run",
        .effect = Effect::removes,
        .schema = "submit/1",
        .parameters = {chosen_argument, questionnaire_option, review_option},
        .run = submit},
    {.words = "receipt",
        .summary = "Tell what was submitted, and what the secure module has received",
        .example = "valise receipt",
        .schema = "receipt/1",
        .parameters = {review_option},
        .run = receipt},
    {.words = "submission withdraw",
        .summary = "Take back a submission that the secure module has not received",
        .example = "valise submission withdraw 1 --yes",
        .effect = Effect::removes,
        .schema = "submission.withdraw/1",
        .parameters = {{"NUMBER", "of the submission, as valise receipt tells it", {}, true}, review_option},
        .run = withdraw},
};

} // namespace

std::vector<Command> submission_commands() { return commands; }

} // namespace valise::cli
