// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "valise/casework/work_counts.hpp"
#include "valise/desk/team_work.hpp"

/// The answers of a team at a glance, and one of them as it was written.
namespace valise::desk {

/// One question and how far its answer is.
struct AnswerLine {
    casework::AnswerName name;
    const casework::Question* question = nullptr; ///< Of the catalogue.
    std::string section;                          ///< By id.
    bool is_asked = true;                         ///< False: it was answered, and is asked no more.
    bool is_begun = false;
    std::vector<casework::WorkState> states; ///< One, unless they are contested.
    casework::WorkState state = casework::WorkState::not_started;
    std::vector<SubjectId> assignees;
    bool is_contested = false;
    bool needs_another_look = false;
    bool two_wrote_here = false;
    std::size_t open_comments = 0;
    std::size_t open_suggestions = 0;
    std::size_t files = 0;
};

struct AnswerList {
    std::vector<AnswerLine> lines; ///< In the order of the questionnaire.
    casework::Progress progress;
};

/// The questions of a questionnaire that the State is asked, and those that it answered before they were not
/// asked any more.
[[nodiscard]] Result<AnswerList> list_answers(TeamWork& work, const std::string& questionnaire);

/// How one answer is as a line of the list.
[[nodiscard]] Result<AnswerLine> line_of(TeamWork& work, const casework::AnswerName& name);

/// A paragraph of a narrative, and who wrote something of it; people whom nobody certified are left out.
struct WrittenParagraph {
    std::string text;
    std::vector<SubjectId> writers; ///< By id, none twice.
};
[[nodiscard]] Result<std::vector<WrittenParagraph>> narrative_of(
    TeamWork& work, const casework::AnswerName& name);

} // namespace valise::desk
