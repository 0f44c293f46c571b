// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/stages.hpp"

#include <algorithm>

namespace valise::casework {
namespace {

const StepDays& days_of(const DaysOfSteps& record, const std::string& step) {
    static const StepDays none;
    const auto found = record.find(step);
    return found == record.end() ? none : found->second;
}

/// For this State, otherwise for the review.
const Days& days_for(const StepDays& days, const crypto::StateCode& state) {
    const auto own = days.by_state.find(state);
    return own == days.by_state.end() ? days.for_review : own->second;
}

std::optional<Day> due_day(
    const Term& term, const DaysOfSteps& record, const Review& review, const crypto::StateCode& state) {
    const StepDays& before = days_of(record, term.after);
    const Days& own = days_for(before, state);
    const Days& days = own.empty() ? days_for(before, review.under_review) : own;
    if (days.empty()) return std::nullopt;
    const Day due = day_after(*days.rbegin(), term.count, term.unit);
    return is_usable(due) ? std::optional(due) : std::nullopt;
}

Timing timing_of(const StepDue& step, const Day& today) {
    if (!step.happened.empty()) return Timing::happened;
    if (!step.due) return Timing::no_deadline;
    const std::int64_t days_left = days_between(today, *step.due);
    if (days_left < 0) return step.is_enforced() ? Timing::overdue : Timing::passed;
    return days_left < 7 ? Timing::due_this_week : Timing::later;
}

StageView view_of(Stage stage, const std::vector<std::string>& steps, const DaysOfSteps& record) {
    StageView view{stage, steps.empty() ? StageState::not_begun : StageState::over, {}};
    bool is_under_way = false;
    for (const std::string& step : steps) {
        const StepDays& days = days_of(record, step);
        is_under_way = is_under_way || !days.for_review.empty() || !days.by_state.empty();
        if (days.for_review.empty())
            view.state = StageState::not_begun;
        else if (!view.ended || *view.ended < *days.for_review.rbegin())
            view.ended = *days.for_review.rbegin();
    }
    if (view.state == StageState::over) return view;
    return {stage, is_under_way ? StageState::under_way : StageState::not_begun, {}};
}

} // namespace

std::vector<StepDue> steps_due(const std::vector<Step>& steps, const DaysOfSteps& record,
    const Review& review, const crypto::StateCode& state, const Day& today) {
    std::vector<StepDue> all;
    for (const Step& step : steps) {
        StepDue due{step.id, days_for(days_of(record, step.id), state), {}, step.evidence, {}};
        if (step.term) {
            due.due = due_day(*step.term, record, review, state);
            due.evidence = step.term->evidence;
        }
        due.timing = timing_of(due, today);
        all.push_back(std::move(due));
    }
    return all;
}

std::vector<StageView> stages_of(
    const DaysOfSteps& record, const StepsOfStages& steps, const Review& review, const Day& today) {
    std::vector<StageView> views;
    bool is_next = review.start <= today; // Whether all before it are over, since the review began.
    for (const Stage stage : all_stages) {
        StageView view = view_of(stage, steps.at(static_cast<std::size_t>(stage)), record);
        if (is_next && view.state == StageState::not_begun) view.state = StageState::under_way;
        is_next = is_next && view.state == StageState::over;
        views.push_back(view);
    }
    return views;
}

} // namespace valise::casework
