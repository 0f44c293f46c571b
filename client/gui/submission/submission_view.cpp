// SPDX-License-Identifier: Apache-2.0
#include "gui/submission/submission_view.hpp"

#include <algorithm>

#include "gui/review/at_review.hpp"
#include "valise/crypto/words.hpp"
#include "valise/desk/answer_list.hpp"
#include "valise/desk/questionnaires.hpp"

namespace valise::gui {

namespace {

using casework::FindingKind;
using casework::Purpose;
using casework::SubmissionState;

SentState state_of(const desk::Receipt& receipt) {
    switch (receipt.state) {
    case SubmissionState::withdrawn: return SentState::withdrawn;
    case SubmissionState::confirmed: return SentState::received;
    case SubmissionState::returned: return SentState::returned;
    default: return receipt.is_received ? SentState::received : SentState::waits;
    }
}

/// What is to be looked at before an answer goes: of a cleared one, what submitting asks; of any other, what
/// clearing does.
Result<void> add_findings(
    desk::TeamWork& work, const desk::AnswerList& list, const std::string& id, SubmissionView& view) {
    VALISE_TRY(const auto before_clearing, desk::check_answers(work, id, Purpose::clearing));
    VALISE_TRY(const auto before_submitting, desk::check_answers(work, id, Purpose::submission));
    for (const auto& line : list.lines) {
        const bool is_cleared = line.state == casework::WorkState::cleared;
        if (line.state == casework::WorkState::submitted) continue;
        for (const auto& each : is_cleared ? before_submitting : before_clearing)
            if (each.question == line.name.question)
                view.findings.push_back({line.name, line.question->number, line.question->text, each.kind,
                    each.count, each.language});
    }
    std::ranges::stable_sort(view.findings, {},
        [](const FindingRow& row) { return std::pair(!casework::is_blocking(row.kind), row.kind); });
    return {};
}

Result<void> add_answers(desk::TeamWork& work, const desk::AnswerList& list, SubmissionView& view) {
    const auto is_held_back = [&](const desk::AnswerLine& line) {
        return std::ranges::any_of(view.findings,
            [&](const FindingRow& row) { return row.name == line.name && casework::is_blocking(row.kind); });
    };
    for (const auto& line : list.lines) {
        AnswerToSend answer{line.name, line.question->number, line.question->text, {}};
        if (line.state == casework::WorkState::cleared && !is_held_back(line))
            view.to_submit.push_back(std::move(answer));
        else if (line.state == casework::WorkState::ready && !is_held_back(line)) {
            VALISE_TRY(const auto files, desk::files_of(work, line.name));
            for (const auto& [file, title] : files) answer.files.push_back({file, title});
            view.to_clear.push_back(std::move(answer));
        }
    }
    return {};
}

Result<void> add_sent(desk::TeamWork& work, SubmissionView& view) {
    VALISE_TRY(const auto receipts, desk::receipts_of(work));
    for (const auto& each : receipts) {
        casework::Words title{{casework::Language::english, each.notice.questionnaire}};
        for (const auto& other : view.all)
            if (other.id == each.notice.questionnaire) title = other.title;
        view.sent.push_back({each.notice.number, each.notice.submission, std::move(title), each.notice.at,
            state_of(each), crypto::Fingerprint::of(each.notice.submission)});
    }
    std::ranges::reverse(view.sent);
    return {};
}

} // namespace

Result<SubmissionView> submission_view_of(desk::Desk& desk, const std::string& id) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    const auto all = desk::questionnaires_of(*at.catalogue, at.review->review);
    if (all.empty()) return refuse(Errc::not_found, "this review has no questionnaire");
    const auto named = std::ranges::find(all, id, &casework::Questionnaire::id);
    const auto& questionnaire = named == all.end() ? *all.front() : **named;
    SubmissionView view;
    for (const auto* const each : all) view.all.push_back({each->id, each->title});
    view.id = questionnaire.id;
    view.title = questionnaire.title;
    view.is_sample = questionnaire.is_sample;
    view.may_clear = work.may(casework::Task::clear);
    VALISE_TRY(const auto list, desk::list_answers(work, questionnaire.id));
    VALISE_TRY_VOID(add_findings(work, list, questionnaire.id, view));
    VALISE_TRY_VOID(add_answers(work, list, view));
    for (const auto& state : casework::parties_of(at.review->review))
        view.goes_to.push_back(name_of_state(*at.catalogue, state));
    VALISE_TRY_VOID(add_sent(work, view));
    return view;
}

Result<desk::Taken> clear_chosen(
    desk::Desk& desk, const std::string& questionnaire, const desk::ToClear& chosen) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    return desk::clear_answers(work, questionnaire, chosen);
}

Result<desk::Submitted> submit_with(
    desk::Desk& desk, const std::string& questionnaire, const crypto::Secret& passphrase) {
    VALISE_TRY_VOID(desk.store().check_passphrase(passphrase.view()));
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    return desk::submit_answers(work, questionnaire);
}

Result<void> withdraw(desk::Desk& desk, const crypto::Digest& submission) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    return desk::withdraw_submission(work, submission);
}

} // namespace valise::gui
