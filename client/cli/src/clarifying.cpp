// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>

#include "reviewing.hpp"
#include "standing.hpp"

namespace valise::cli {

namespace {

using casework::ClarificationState;
using casework::Task;
using desk::ClarificationHere;

Outcome<Report> clarifications(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(Task::read_review));
    VALISE_TRY(
        const auto all, in(During::own_valise, desk::clarifications_in(at.participation, at.received)));
    Report report = report_of(at.standpoint);
    Report::Table table{"clarifications",
        {{"question", "Question"}, {"asked_by", "Asked by"}, {"state", "State"}, {"messages", "Messages"},
            {"new", "New"}, {"text", "Last"}},
        {}, "No clarification was asked."};
    for (const ClarificationHere& each : all)
        table.rows.push_back({number_of(at.standpoint, each.answer), name_of(each.clarification.asked_by),
            std::string(words_of(each.clarification.state)),
            static_cast<std::int64_t>(each.clarification.messages.size()),
            static_cast<std::int64_t>(each.fresh.size()), each.clarification.messages.back().text});
    report.tables.push_back(std::move(table));
    tell_missing(at, report);
    return report;
}

Outcome<std::optional<casework::Quoted>> quoted_words(const Call& call, const desk::ReceivedAnswer& answer) {
    if (!call.has("--quote")) return std::nullopt;
    if (!call.has("--ask"))
        return wrong_usage("words are quoted when the question is asked; nothing has changed", "add --ask");
    const auto quoted = desk::quote_words(answer, call.text("--quote"));
    if (quoted) return *quoted;
    return wrong_usage("these words do not stand in the answer exactly once; nothing has changed",
        "copy them from valise review read, with enough of what stands around them");
}

Outcome<Report> clarify(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(call.has("--ask") ? Task::ask_clarification : Task::desk_review));
    VALISE_TRY_VOID(at.require_team());
    VALISE_TRY(const auto* const answer, received_answer(at, call));
    VALISE_TRY(const auto quoted, quoted_words(call, *answer));
    if (has_text(call)) {
        VALISE_TRY(const auto text, text_given(call));
        VALISE_TRY_VOID(
            in(During::own_valise, desk::write_clarification_draft(at.participation, answer->name, text)));
    }
    VALISE_TRY(auto draft, in(During::own_valise, desk::clarification_draft(at.participation, answer->name)));
    if (call.has("--ask")) {
        if (draft.empty()) return wrong_usage("nothing is drafted that could be asked", "add --text TEXT");
        VALISE_TRY_VOID(in(During::own_valise, desk::ask_clarification(at.participation, *answer, quoted)));
    }
    Report report = report_of(at.standpoint);
    report.fact("text", "Question to the State", std::move(draft));
    report.fact("is_asked", "Asked", call.has("--ask"));
    report.say(call.has("--ask") ? "It is in the review. hint: valise sync shares it"
                                 : "Your team alone sees this. hint: --ask, by your focal point, asks it");
    return report;
}

/// The clarification that is meant: by --number, or the only one on this question that is open.
Outcome<ClarificationHere> clarification_meant(AtReview& at, const Call& call) {
    VALISE_TRY(const Asked asked, question_of(at.standpoint, call, call.text("QUESTION")));
    VALISE_TRY(
        const auto all, in(During::own_valise, desk::clarifications_on(at.participation, asked.name())));
    if (call.has("--number")) {
        VALISE_TRY(
            const auto numbers, numbers_given(call, "--number", all.size(), "valise review read QUESTION"));
        if (numbers.size() == 1) return all[numbers[0] - 1];
    }
    std::vector<ClarificationHere> open;
    std::ranges::copy_if(all, std::back_inserter(open),
        [](const auto& each) { return each.clarification.state != ClarificationState::settled; });
    if (open.size() == 1) return open.front();
    return wrong_usage(open.empty() ? "no clarification is open on this answer; nothing has changed"
                                    : "several clarifications are open on this answer",
        "valise review read QUESTION has them; --number says which");
}

Outcome<void> require_asker(const AtReview& at, const ClarificationHere& meant) {
    if (at.participation.owner().state == meant.clarification.asked_by) return {};
    return problem(ExitCode::needs_a_person, "not_your_role",
        fmt::format("this is for the focal point of {}, which asked; nothing has changed",
            name_of(meant.clarification.asked_by)),
        "your own question on this answer: valise review clarify");
}

Outcome<Report> reply(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    const bool is_asker = at.participation.side() == casework::ReviewSide::reviewing;
    VALISE_TRY_VOID(at.require(is_asker ? Task::ask_clarification : Task::reply_to_clarification));
    VALISE_TRY(const auto meant, clarification_meant(at, call));
    if (is_asker) VALISE_TRY_VOID(require_asker(at, meant));
    VALISE_TRY(const auto text, some_text_given(call));
    VALISE_TRY_VOID(in(During::own_valise,
        desk::reply_to_clarification(at.participation, meant.answer, meant.clarification.name, text)));
    Report report = report_of(at.standpoint);
    report.fact("text", "Reply", text);
    report.say("It is in the review. hint: valise sync shares it");
    return report;
}

Outcome<Report> settle(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(Task::ask_clarification));
    VALISE_TRY(const auto meant, clarification_meant(at, call));
    VALISE_TRY_VOID(require_asker(at, meant));
    VALISE_TRY_VOID(in(During::own_valise,
        desk::settle_clarification(at.participation, meant.answer, meant.clarification.name)));
    Report report = report_of(at.standpoint);
    report.fact("state", "State", std::string(words_of(ClarificationState::settled)));
    return report;
}

constexpr Parameter number_option{
    "--number", "of the clarification, as valise review read QUESTION tells it", "NUMBER"};

const std::vector<Command> commands{
    {.words = "review clarifications",
        .summary = "List what was asked about answers, and what was replied",
        .example = "valise review clarifications",
        .schema = "review.clarifications/1",
        .parameters = {review_option},
        .run = clarifications},
    {.words = "review clarify",
        .summary = "Draft in your team a question to the State under review, and ask it",
        .example = "valise review clarify u10 --text \"Which law?\"",
        .effect = Effect::changes,
        .schema = "review.clarify/1",
        .parameters = {question_argument, text_option, text_file_option,
            {"--ask", "ask what is drafted, for all in the review to see"},
            {"--quote", "words of the answer that it is about", "WORDS"}, questionnaire_option,
            review_option},
        .run = clarify},
    {.words = "review reply",
        .summary = "Reply to a clarification, or ask on",
        .example = "valise review reply u10 --text \"The Act of 2009.\"",
        .effect = Effect::changes,
        .schema = "review.reply/1",
        .parameters = {question_argument, text_option, text_file_option, number_option, questionnaire_option,
            review_option},
        .run = reply},
    {.words = "review settle",
        .summary = "Say that a clarification gave what was asked for",
        .example = "valise review settle u10",
        .effect = Effect::changes,
        .schema = "review.settle/1",
        .parameters = {question_argument, number_option, questionnaire_option, review_option},
        .run = settle},
};

} // namespace

std::vector<Command> clarifying_commands() { return commands; }

} // namespace valise::cli
