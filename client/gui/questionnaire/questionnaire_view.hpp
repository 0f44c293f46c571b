// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "valise/casework/answer.hpp"
#include "valise/casework/work_counts.hpp"
#include "valise/desk/desk.hpp"

namespace valise::gui {

/// One question, as the task list has it.
struct QuestionRow {
    casework::AnswerName name;
    std::string number;
    std::string article;
    casework::Words text;
    std::vector<casework::WorkState> states;
    std::vector<std::string> assignees; ///< By name, without the owner.
    bool is_mine = false;               ///< Assigned to the owner.
    bool is_begun = false;
    bool is_asked = true;
    bool is_contested = false;
    bool needs_another_look = false;
    bool two_wrote_here = false;
    std::size_t comments = 0;
    std::size_t suggestions = 0;
    std::size_t files = 0;
    bool is_follow_up = false;
};

struct ChapterRows {
    std::string id;
    casework::Words title;
    casework::WorkCounts counts;
    std::vector<QuestionRow> questions;
};

/// A questionnaire as its task list shows it. A value, made on the desk's thread.
struct QuestionnaireView {
    struct Other {
        std::string id;
        casework::Words title;
    };
    std::vector<Other> all; ///< Of the review, this one among them.
    std::string id;
    casework::Words title;
    casework::Words notice;
    bool is_sample = false;
    casework::WorkCounts counts;
    std::vector<ChapterRows> chapters;
};

/// Of its answers those in which others have written since the owner read them last.
[[nodiscard]] Result<std::vector<casework::AnswerName>> unread_answers(
    desk::Desk& desk, const std::string& questionnaire);

/// The first one, where no id is given or it is not of the review.
[[nodiscard]] Result<QuestionnaireView> questionnaire_view_of(desk::Desk& desk, const std::string& id);

} // namespace valise::gui
