// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "valise/casework/catalogue.hpp"
#include "valise/casework/events.hpp"

/// Which step is due when, and how far a review is. Steps and terms are data of the catalogue.
namespace valise::casework {

/// What a deadline is to somebody today.
enum class Timing : std::uint8_t {
    no_deadline = 1, ///< None is known, or the step that it counts from has not happened.
    happened,        ///< The step did, on time or not: that is nobody's mark.
    later,
    due_this_week, ///< Within seven days, today being the first.
    overdue,
    passed, ///< Its day is over, but nobody verified that there is such a deadline: shown, never enforced.
};

/// A step as it stands for one State.
struct StepDue {
    std::string step; ///< By id.
    Days happened;
    std::optional<Day> due;
    Evidence evidence = Evidence::unknown; ///< Of the term.
    Timing timing = Timing::no_deadline;

    /// Whether anything may be made of it, beyond showing it.
    [[nodiscard]] bool is_enforced() const noexcept { return due && evidence == Evidence::verified; }

    bool operator==(const StepDue&) const = default;
};

/// The steps, in their order, as they stand for this State.
///
/// A step is due so long after the day of the step that its term counts from: the day on which that happened
/// for this State, otherwise for the review, otherwise for the State under review; of several days that are
/// recorded the last. `today` is the secretariat's: see `civil_time`.
[[nodiscard]] std::vector<StepDue> steps_due(const std::vector<Step>& steps, const DaysOfSteps& record,
    const Review& review, const crypto::StateCode& state, const Day& today);

enum class StageState : std::uint8_t { not_begun = 1, under_way, over };

struct StageView {
    Stage stage = Stage::preliminary_consultations;
    StageState state = StageState::not_begun;
    std::optional<Day> ended; ///< The last day of those on which its steps happened, when it is over.

    bool operator==(const StageView&) const = default;
};

/// A stage is over when each of its steps happened for the review, and there is one. It is under way once any
/// of its steps happened for anybody, or all stages before it are over and the review has begun.
[[nodiscard]] std::vector<StageView> stages_of(
    const DaysOfSteps& record, const StepsOfStages& steps, const Review& review, const Day& today);

} // namespace valise::casework
