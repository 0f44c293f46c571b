// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "valise/desk/papers_in.hpp"

/// What stands beside the texts of answers that came back: choices, and references to laws.
namespace valise::desk {

/// What is to be done beside one text, before anything is.
struct PlanBeside {
    PaperChange change;
    std::vector<std::string> options;      ///< Of a choice that is taken in.
    std::vector<casework::PaperLaw> cited; ///< Laws that are.
};

/// Says what would become of all of it, one plan for each thing; what is unknown has one of its own.
[[nodiscard]] Result<std::vector<PlanBeside>> plan_beside(
    TeamWork& work, const casework::ReturnedAnswers& returned, const TakingIn& how);
/// Within a change that goes on.
[[nodiscard]] Result<void> carry_out(TeamWork& work, const PlanBeside& plan);

} // namespace valise::desk
