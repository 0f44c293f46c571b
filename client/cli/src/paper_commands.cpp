// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "given.hpp"
#include "reviewing.hpp"
#include "standing.hpp"
#include "team.hpp"
#include "valise/base/system.hpp"
#include "valise/casework/answers_json.hpp"
#include "valise/casework/limits.hpp"
#include "valise/desk/handover.hpp"
#include "valise/desk/papers_in.hpp"
#include "valise/desk/papers_out.hpp"
#include "valise/docio/answers_document.hpp"

namespace valise::cli {

namespace {

using casework::AnswersOnPaper;
using casework::Questionnaire;
using casework::WorkState;

constexpr std::string_view sample_notice = "Sample, adopted by nobody";

/// Answers that are to be written, and what stands around them.
struct ToWrite {
    AnswersOnPaper answers;
    Questionnaire questionnaire;
    docio::AnswersLook look;
    Report report;
};

Outcome<std::set<WorkState>> states_given(const Call& call) {
    std::set<WorkState> states;
    const std::string given = call.text("--of");
    for (std::size_t begin = 0; call.has("--of") && begin <= given.size();) {
        const auto end = std::min(given.find(',', begin), given.size());
        VALISE_TRY(const WorkState state, state_from(given.substr(begin, end - begin)));
        states.insert(state);
        begin = end + 1;
    }
    return states;
}

docio::AnswersLook look_of(
    const Standpoint& at, casework::Language language, const Questionnaire& questionnaire) {
    docio::AnswersLook look;
    look.language = language;
    const auto* const state = casework::find_state(at.catalogue, at.review->review.under_review);
    look.state = name_of(at.review->review.under_review);
    if (state != nullptr) look.state = casework::words_in(state->name, language);
    if (at.is_sample()) {
        look.notice = casework::words_in(questionnaire.notice, language);
        if (look.notice.empty()) look.notice = sample_notice;
    }
    return look;
}

Outcome<casework::Language> language_of_paper(const Call& call, const Standpoint& at) {
    if (call.has("--language")) return language_given(call);
    return at.review->review.language;
}

Outcome<ToWrite> draft_to_write(Call& call) {
    VALISE_TRY(const auto states, states_given(call));
    VALISE_TRY(auto team, in_team(call));
    VALISE_TRY(const auto* const of, questionnaire_of(*team.standpoint, call));
    VALISE_TRY(const auto language, language_of_paper(call, *team.standpoint));
    VALISE_TRY(auto answers, in(During::drafting, desk::draft_on_paper(team.work, of->id, states)));
    ToWrite out{std::move(answers), *of, look_of(*team.standpoint, language, *of), team.report()};
    const SubjectId& owner = team.work.writers().owner().person;
    const auto name = team.names.find(owner);
    out.look.made = fmt::format("{}, {}", shown(call.clock().now()),
        name == team.names.end() ? name_of(state_of_owner(*team.standpoint->desk)) : name->second);
    return out;
}

Outcome<ToWrite> submission_to_write(Call& call) {
    if (call.has("--of"))
        return wrong_usage("what was submitted is one whole", "one of --submitted and --of");
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(casework::Task::read_review));
    VALISE_TRY(const auto* const of, questionnaire_of(at.standpoint, call));
    VALISE_TRY(const auto language, language_of_paper(call, at.standpoint));
    const desk::ReviewPlace& review = *at.standpoint.review;
    ToWrite out{desk::submission_on_paper(review.space, review.review.under_review, *of, at.received), *of,
        look_of(at.standpoint, language, *of), report_of(at.standpoint)};
    for (const auto& each : at.received.submissions)
        if (each.notice.value.questionnaire == of->id && each.here == desk::SubmissionHere::whole)
            out.look.made = fmt::format("{}, {}", each.notice.value.number, shown(each.notice.value.at));
    if (out.answers.answers.empty())
        return problem(ExitCode::needs_a_person, "nothing_submitted",
            "nothing of this questionnaire was submitted that is here; no file was written",
            "valise export without --submitted writes your team's draft");
    tell_missing(at, out.report);
    return out;
}

Outcome<Bytes> written(const std::string& format, const ToWrite& what) {
    if (format == "json") return to_bytes(as_bytes(casework::to_json(what.answers)));
    auto file = format == "docx" ? docio::to_docx(what.answers, what.questionnaire, what.look)
                                 : docio::to_xlsx(what.answers, what.questionnaire, what.look);
    if (!file)
        return problem(ExitCode::failed, "does_not_fit",
            "an answer holds a character, or more words, than such a file can; no file was written",
            "--format json holds everything");
    return *std::move(file);
}

Outcome<Report> export_answers(Call& call) {
    const std::string format = call.has("--format") ? call.text("--format") : "docx";
    if (format != "docx" && format != "xlsx" && format != "json")
        return wrong_usage("--format is docx, json or xlsx", "such as --format docx");
    VALISE_TRY(ToWrite what, call.has("--submitted") ? submission_to_write(call) : draft_to_write(call));
    VALISE_TRY(const Bytes file, written(format, what));
    const std::string path = call.has("--to")
        ? call.text("--to")
        : fmt::format("{}-{}.{}", what.questionnaire.id, name_of(what.answers.origin.state), format);
    VALISE_TRY_VOID(write_file_asking(call, path, file));
    Report report = std::move(what.report);
    report.fact("file", "Written", path);
    report.fact("questionnaire", "Questionnaire", what.questionnaire.id);
    report.fact("is_draft", "Draft", !what.answers.is_submission);
    report.fact("answers", "Answers", static_cast<std::int64_t>(what.answers.answers.size()));
    report.say("This file has left the encrypted valise: whoever gets it can read it.");
    return report;
}

// Taking in

/// Choices and laws. Of several choices, which are there while somebody has to choose, none is meant.
void add_beside(const casework::PaperAnswer& answer, casework::ReturnedAnswers& returned) {
    if (answer.choices.size() < 2)
        returned.choices.push_back({answer.question,
            answer.choices.empty() ? casework::Choice() : answer.choices.front(), answer.choices_as_of});
    returned.laws.push_back({answer.question, answer.legal_references, answer.legal_references_as_of});
}

/// What a paper says, with the answers of the team before its eyes.
Outcome<casework::Read<casework::ReturnedAnswers>> returned_in_json(TeamDesk& team, ByteView file) {
    using Returned = casework::Read<casework::ReturnedAnswers>;
    auto answers = casework::answers_from_json(as_text(file));
    if (!answers) return Returned(tl::unexpected(answers.error()));
    if (answers->is_submission)
        return Returned(
            tl::unexpected(casework::Faults{{"kind", "this is what was submitted, which nobody changes"}}));
    casework::ReturnedAnswers returned{answers->origin, {}, {}};
    if (desk::where_belongs(team.work, answers->origin) != desk::PaperBelongs::here)
        return Returned(std::move(returned));
    VALISE_TRY(
        const auto now, in(During::drafting, desk::draft_on_paper(team.work, answers->origin.questionnaire)));
    for (casework::PaperAnswer& answer : answers->answers) {
        const auto known = std::ranges::find(now.answers, answer.question, &casework::PaperAnswer::question);
        returned.texts.push_back({answer.question, {}, answer.narrative});
        for (const auto& [language, text] : answer.translations)
            returned.texts.push_back({answer.question, language, text});
        add_beside(answer, returned);
        // Beside these, and how far each answer is, which are not taken in.
        casework::PaperAnswer beside = known == now.answers.end() ? casework::PaperAnswer() : *known;
        answer.narrative = beside.narrative;
        answer.translations = beside.translations;
        answer.state = beside.state;
        answer.is_asked = beside.is_asked;
        answer.is_contested = beside.is_contested;
        answer.question = beside.question;
        answer.choices = beside.choices;
        answer.choices_as_of = beside.choices_as_of;
        answer.legal_references = beside.legal_references;
        answer.legal_references_as_of = beside.legal_references_as_of;
        if (!(answer == beside))
            returned.notes.push_back({fmt::format("question {}",
                                          team.number_of({answers->origin.questionnaire,
                                              returned.texts.back().question})),
                "attachments, needs, practices, challenges, rows, the language or the reference to another "
                "answer are others now than in the file, and are not taken in"});
    }
    return Returned(std::move(returned));
}

tl::unexpected<Problem> belongs_elsewhere(desk::PaperBelongs where, const casework::PaperOrigin& origin) {
    switch (where) {
    case desk::PaperBelongs::to_other_state:
        return problem(ExitCode::not_accepted, "other_state",
            fmt::format(
                "this file has answers of another State ({}); nothing has changed", name_of(origin.state)),
            "give it back to whoever sent it; it may not be for you to read");
    case desk::PaperBelongs::to_other_review:
        return problem(ExitCode::not_accepted, "other_review",
            "this file belongs to another review; nothing has changed", "--review names the review");
    case desk::PaperBelongs::to_other_questionnaire:
        return problem(ExitCode::failed, "other_questionnaire",
            "this file belongs to a questionnaire that is not of this review; nothing has changed",
            "see whether it is the file that was meant");
    default:
        return problem(ExitCode::failed, "other_version",
            fmt::format("this file was written for version {} of the questionnaire, and another one is here; "
                        "nothing has changed",
                origin.version),
            "valise export writes a new file, into which the texts can be copied");
    }
}

/// Reads a file, whatever it is, as far as it belongs here.
Outcome<casework::Read<casework::ReturnedAnswers>> returned_in(Call& call, TeamDesk& team) {
    using Returned = casework::Read<casework::ReturnedAnswers>;
    const std::string format = call.text("FORMAT");
    if (format != "docx" && format != "json")
        return wrong_usage(
            "answers are taken in from docx or json", "such as valise import docx answers.docx");
    VALISE_TRY(
        const Bytes file, in(During::file, system::read_file(call.text("FILE"), casework::limits::json)));
    Returned returned;
    if (format == "json") {
        VALISE_TRY(returned, returned_in_json(team, file));
        if (!returned) return returned;
    } else {
        const auto origin = docio::origin_of_docx(file);
        if (!origin) return Returned(tl::unexpected(origin.error()));
        returned->origin = *origin;
    }
    const casework::PaperOrigin origin = returned->origin;
    if (const auto where = desk::where_belongs(team.work, origin); where != desk::PaperBelongs::here)
        return belongs_elsewhere(where, origin);
    if (format == "json") return returned;
    VALISE_TRY(const auto* const of, in(During::drafting, team.work.questionnaire(origin.questionnaire)));
    return docio::answers_from_docx(file, *of);
}

std::string_view words_of(desk::PaperFate fate) {
    switch (fate) {
    case desk::PaperFate::unchanged: return "not changed";
    case desk::PaperFate::edited: return "edited";
    case desk::PaperFate::suggested: return "suggested";
    case desk::PaperFate::not_here: return "not taken in: written on work that has not come here";
    case desk::PaperFate::cleared: return "not taken in: the answer is cleared";
    case desk::PaperFate::not_permitted: return "not taken in: changes are suggested to answers' texts alone";
    case desk::PaperFate::changed_here: return "not taken in: it is another here, too; please compare";
    case desk::PaperFate::unknown: return "not taken in: the question, or the library of laws, has none such";
    }
    return "not changed";
}

std::string_view words_of(desk::PaperPart part) {
    switch (part) {
    case desk::PaperPart::text: return "text";
    case desk::PaperPart::choice: return "choice";
    case desk::PaperPart::legal_references: return "legal references";
    }
    return "text";
}

bool is_taken(desk::PaperFate fate) {
    return fate == desk::PaperFate::edited || fate == desk::PaperFate::suggested;
}

/// What became, or would become, of every text that was changed.
void tell(const TeamDesk& team, const std::vector<desk::PaperChange>& changes, Report& report) {
    Report::Table table{"answers",
        {{"number", "Question"}, {"id", "Its id"}, {"part", "What"}, {"translation", "Translation"},
            {"named", "Named"}, {"fate", "What becomes of it"}, {"changes", "Changes"},
            {"met_other_changes", "Changed here, too"}},
        {}, "Nothing was changed."};
    std::int64_t taken = 0;
    std::int64_t left = 0;
    bool is_to_read = false;
    for (const auto& each : changes) {
        if (each.fate == desk::PaperFate::unchanged) continue;
        table.rows.push_back({team.number_of(each.name), each.name.question, std::string(words_of(each.part)),
            each.translation ? Value(std::string(casework::code_of(*each.translation))) : Value(),
            each.what.empty() ? Value() : Value(each.what), std::string(words_of(each.fate)),
            static_cast<std::int64_t>(each.changes), each.met_other_changes});
        ++(is_taken(each.fate) ? taken : left);
        is_to_read = is_to_read || (is_taken(each.fate) && each.met_other_changes);
    }
    report.fact("taken_in", "Taken in", taken);
    report.fact("left", "Left as it is", left);
    report.tables.push_back(std::move(table));
    if (is_to_read) report.say("Some words were changed here and in the file: both are there, please read.");
    if (is_to_read) report.exit = ExitCode::needs_a_person;
    if (left > 0) report.exit = ExitCode::done_in_part;
}

Outcome<Report> import_answers(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, casework::Task::suggest_in_team));
    VALISE_TRY(const auto returned, returned_in(call, team));
    if (!returned) return report_of(returned.error());
    const desk::TakingIn how{
        .only_suggests = call.has("--suggest"), .is_trial = call.is_dry_run(), .adds_laws = false};
    VALISE_TRY(const auto changes, in(During::drafting, desk::take_in_papers(team.work, *returned, how)));
    Report report = team.report();
    report.fact("is_taken_in", "Done", !how.is_trial);
    tell(team, changes, report);
    Report::Table notes{"notes", {{"where", "Where"}, {"what", "What is not taken in"}}, {}, ""};
    for (const auto& [where, what] : returned->notes) notes.rows.push_back({where, what});
    if (!notes.rows.empty() && report.exit == ExitCode::done) report.exit = ExitCode::needs_a_person;
    report.tables.push_back(std::move(notes));
    if (how.is_trial) report.say("Nothing has changed. Without --dry-run, this is done.");
    return report;
}

// From a team before

/// The drafts of another team of the same State, for this one: of no version that this one knows.
Outcome<casework::ReturnedAnswers> drafts_of(desk::TeamWork& former, const std::string& questionnaire) {
    VALISE_TRY(auto drafts, in(During::drafting, desk::draft_on_paper(former, questionnaire)));
    casework::ReturnedAnswers returned{drafts.origin, {}, {}};
    for (casework::PaperAnswer& answer : drafts.answers) {
        if (answer.state == WorkState::not_started) continue;
        returned.texts.push_back({answer.question, {}, {std::move(answer.narrative.text), {}}});
        for (auto& [language, text] : answer.translations)
            returned.texts.push_back({answer.question, language, {std::move(text.text), {}}});
        answer.choices_as_of.clear();
        answer.legal_references_as_of.clear();
        add_beside(answer, returned);
    }
    return returned;
}

Outcome<Report> carry_over(Call& call) {
    VALISE_TRY(auto team, in_team_for(call, casework::Task::suggest_in_team));
    const Standpoint& at = *team.standpoint;
    const auto former = at.places.former_teams_of(at.review->space, state_of_owner(*at.desk));
    VALISE_TRY(const auto handover, in(During::own_valise, desk::handover_of(*at.desk)));
    if (handover)
        return problem(ExitCode::needs_a_person, "successor_waits",
            fmt::format("your State's work goes over to its new focal point on {}; nothing has changed",
                shown(handover->from)),
            "then again; if you did not expect a new focal point, ring the secretariat before");
    if (former.empty())
        return problem(ExitCode::needs_a_person, "no_former_team",
            "you were in no other team of your State in this review; nothing has changed",
            "a new focal point begins a new team; valise sync brings it");
    VALISE_TRY(auto before,
        in(During::own_valise, desk::TeamWork::in(*at.desk, *former.back(), *at.review, at.catalogue)));
    const desk::TakingIn how{.only_suggests = false, .is_trial = call.is_dry_run(), .adds_laws = true};
    std::vector<desk::PaperChange> changes;
    for (const Questionnaire* const each : at.questionnaires()) {
        VALISE_TRY(const auto drafts, drafts_of(before, each->id));
        VALISE_TRY(const auto some, in(During::drafting, desk::take_in_papers(team.work, drafts, how)));
        changes.insert(changes.end(), some.begin(), some.end());
    }
    Report report = team.report();
    report.fact("is_taken_in", "Done", !how.is_trial);
    tell(team, changes, report);
    report.say(
        "Where this team had written already, the drafts are suggested changes. Formats, comments, files,");
    report.say("versions and who wrote what do not come along: they stay in the team before.");
    if (how.is_trial) report.say("Nothing has changed. Without --dry-run, this is done.");
    return report;
}

const std::vector<Command> commands{
    {.words = "team carry-over",
        .summary = "Take your State's drafts along into the team of a new focal point",
        .example = "valise team carry-over --dry-run",
        .effect = Effect::changes,
        .schema = "team.carry-over/1",
        .parameters = {{"--dry-run", "say what would happen, and change nothing"}, review_option},
        .run = carry_over},
    {.words = "export",
        .summary = "Write answers to a file for an office: a Word document, JSON or a sheet",
        .example = "valise export --format docx --to answers.docx",
        .effect = Effect::changes,
        .schema = "export/1",
        .parameters = {{"--format", "docx, json or xlsx; otherwise docx", "FORMAT"},
            {"--to", "the file; otherwise one here, named for the questionnaire and the State", "FILE"},
            {"--of", "answers in these states of work alone, such as ready,cleared", "STATES"},
            {"--submitted", "what the State under review submitted last, not your team's draft"},
            {"--yes", "write over a file that is there without asking"},
            {"--language", "of the questions: ar, zh, en, fr, ru or es; otherwise that of the review",
                "LANGUAGE"},
            questionnaire_option, review_option},
        .run = export_answers},
    {.words = "import",
        .summary = "Take in what an office wrote in a file of valise export",
        .example = "valise import docx answers.docx --dry-run",
        .effect = Effect::changes,
        .schema = "import/1",
        .parameters = {{"FORMAT", "docx or json", {}, true}, {"FILE", "the file that came back", {}, true},
            {"--suggest", "suggest each change, and change nothing; whoever may not draft always does"},
            {"--dry-run", "say what would happen, and change nothing"}, review_option},
        .run = import_answers},
};

} // namespace

std::vector<Command> paper_commands() { return commands; }

} // namespace valise::cli
