// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>

#include "valise/casework/answers_on_paper.hpp"
#include "valise/desk/received_answers.hpp"
#include "valise/desk/team_work.hpp"

/// Answers that leave the valise, for an office that has none. Nothing here writes a file.
namespace valise::desk {

/// The answers of a team to a questionnaire as they are now: those in these states of work, or, where none is
/// named, to all questions that are asked or were answered. Each text says what version it is.
[[nodiscard]] Result<casework::AnswersOnPaper> draft_on_paper(
    TeamWork& work, const std::string& questionnaire, const std::set<casework::WorkState>& states = {});

/// The answers to a questionnaire as they were submitted last.
[[nodiscard]] casework::AnswersOnPaper submission_on_paper(const SpaceId& review,
    const crypto::StateCode& state, const casework::Questionnaire& questionnaire,
    const ReceivedAnswers& received);

} // namespace valise::desk
