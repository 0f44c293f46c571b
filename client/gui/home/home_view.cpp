// SPDX-License-Identifier: Apache-2.0
#include "gui/home/home_view.hpp"

#include <algorithm>

#include "gui/review/standpoint.hpp"
#include "valise/desk/answer_list.hpp"
#include "valise/desk/clarifying.hpp"
#include "valise/desk/handover.hpp"
#include "valise/desk/leading.hpp"
#include "valise/desk/questionnaires.hpp"

namespace valise::gui {

namespace {

using casework::WorkState;

Need need_of(NeedKind kind, const desk::AnswerLine& line) {
    return {kind, line.name, line.question->number, line.question->text, {}};
}

Result<void> add_answers(HomeView& view, desk::TeamWork& work) {
    const auto own = work.writers().owner();
    for (const auto* const questionnaire : desk::questionnaires_of(work.catalogue(), work.review().review)) {
        VALISE_TRY(const auto list, desk::list_answers(work, questionnaire->id));
        view.questionnaires.push_back({questionnaire->id, questionnaire->title, list.progress.all});
        for (const auto& line : list.lines) {
            const bool is_mine = line.assignees.empty()
                || std::ranges::find(line.assignees, own.person) != line.assignees.end();
            if (line.state == WorkState::returned && is_mine) {
                Need need = need_of(NeedKind::returned, line);
                VALISE_TRY(const auto* const answer, work.answer(line.name));
                if (const auto* const step = answer->work.only()) need.reason = step->reason;
                view.needs.push_back(std::move(need));
            }
            if (line.two_wrote_here) view.needs.push_back(need_of(NeedKind::joined, line));
            if (line.is_contested) view.needs.push_back(need_of(NeedKind::contested, line));
            if (line.needs_another_look) view.needs.push_back(need_of(NeedKind::another_look, line));
        }
    }
    return {};
}

Result<void> add_requests(HomeView& view, desk::TeamWork& work) {
    VALISE_TRY(auto taking_part, desk::Participation::in(work.desk(), work.review().space));
    if (taking_part.side() != casework::ReviewSide::under_review) return {};
    VALISE_TRY(const auto received, desk::received_answers(taking_part, work.catalogue()));
    VALISE_TRY(const auto all, desk::clarifications_in(taking_part, received));
    for (const auto& each : all) {
        if (each.clarification.state != casework::ClarificationState::waits_for_reply) continue;
        Need need{NeedKind::asked, each.answer, {}, {}, each.clarification.messages.back().text};
        if (const auto asked = work.asked(each.answer)) {
            need.number = asked->question->number;
            need.question = asked->question->text;
        }
        view.needs.push_back(std::move(need));
    }
    return {};
}

Result<void> add_deadlines(
    HomeView& view, desk::Desk& desk, const desk::ReviewPlace& review, const casework::Catalogue& catalogue) {
    view.now = desk.clock().now();
    const auto today = casework::day_at_secretariat(catalogue, view.now);
    const auto clocks = catalogue.clocks.value_or(casework::Clocks());
    VALISE_TRY(const auto progress, desk::progress_of(desk, review, catalogue, today));
    for (const auto& step : progress.steps) {
        if (!step.due || !step.happened.empty()) continue;
        const auto named = std::ranges::find(catalogue.steps, step.step, &casework::Step::id);
        if (named == catalogue.steps.end()) continue;
        const auto there = casework::ahead_of_utc(clocks, *step.due);
        const auto zoned = casework::zoned_deadline(*step.due, there, there);
        view.deadlines.push_back({named->name, *step.due, zoned.end, zoned.secretariat, step.timing});
    }
    return {};
}

Result<void> add_handover(HomeView& view, desk::Desk& desk) {
    VALISE_TRY(const auto handover, desk::handover_of(desk));
    if (!handover) return {};
    VALISE_TRY(auto name, desk::name_of_successor(desk, *handover));
    view.handover = Handover{std::move(name), handover->from};
    return {};
}

} // namespace

Result<HomeView> home_view_of(desk::Desk& desk) {
    HomeView view;
    VALISE_TRY(view.sharing, desk::sharing_of(desk));
    VALISE_TRY_VOID(add_handover(view, desk));
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    view.has_catalogue = at.catalogue.has_value();
    view.has_review = at.review.has_value();
    if (!at.catalogue || !at.review) return view;
    if (!at.is_told) {
        VALISE_TRY_VOID(add_deadlines(view, desk, *at.review, *at.catalogue));
    }
    view.has_team = at.places.team_of(at.review->space, desk::state_of_owner(desk)) != nullptr;
    view.may_begin_team = !view.has_team && desk::capacity_of_owner(desk) == desk::Capacity::focal_point
        && desk::state_of_owner(desk) == at.review->review.under_review;
    view.only_reads = desk::capacity_of_owner(desk) == desk::Capacity::observer;
    if (!view.has_team) return view;
    VALISE_TRY(auto work, at.team(desk));
    if (!at.is_told) {
        VALISE_TRY_VOID(add_requests(view, work));
    }
    VALISE_TRY_VOID(add_answers(view, work));
    std::ranges::stable_sort(view.needs, {}, &Need::kind);
    return view;
}

} // namespace valise::gui
