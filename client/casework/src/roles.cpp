// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "valise/casework/review.hpp"

namespace valise::casework {
namespace {

struct Row {
    Task task;
    ReviewSide side;
    ReviewRole role;
};

using enum ReviewSide;
using Is = ReviewRole;

/// Who does what, row by row; docs/review.md says the same in words, and where each is known from.
constexpr std::array table{
    Row{Task::read_review, under_review, Is::focal_point},
    Row{Task::read_review, under_review, Is::expert},
    Row{Task::read_review, under_review, Is::observer},
    Row{Task::read_review, reviewing, Is::focal_point},
    Row{Task::read_review, reviewing, Is::expert},
    Row{Task::read_review, reviewing, Is::observer},
    Row{Task::read_review, secretariat, Is::secretariat},
    Row{Task::draft_answers, under_review, Is::focal_point},
    Row{Task::draft_answers, under_review, Is::expert},
    Row{Task::suggest_in_team, under_review, Is::focal_point},
    Row{Task::suggest_in_team, under_review, Is::expert},
    Row{Task::suggest_in_team, under_review, Is::contributor},
    Row{Task::comment_in_team, under_review, Is::focal_point},
    Row{Task::comment_in_team, under_review, Is::expert},
    Row{Task::clear, under_review, Is::focal_point},
    Row{Task::clear, reviewing, Is::focal_point},
    Row{Task::desk_review, reviewing, Is::focal_point},
    Row{Task::desk_review, reviewing, Is::expert},
    Row{Task::ask_clarification, reviewing, Is::focal_point},
    Row{Task::reply_to_clarification, under_review, Is::focal_point},
    Row{Task::edit_joint_text, under_review, Is::focal_point},
    Row{Task::edit_joint_text, under_review, Is::expert},
    Row{Task::edit_joint_text, reviewing, Is::focal_point},
    Row{Task::edit_joint_text, reviewing, Is::expert},
    Row{Task::edit_joint_text, secretariat, Is::secretariat},
    Row{Task::agree, under_review, Is::focal_point},
    Row{Task::agree, reviewing, Is::focal_point},
    Row{Task::choose_publication, under_review, Is::focal_point},
    Row{Task::name_contributors, under_review, Is::focal_point},
    Row{Task::name_people, secretariat, Is::secretariat},
    Row{Task::lead_review, secretariat, Is::secretariat},
};

} // namespace

bool may(ReviewSide side, ReviewRole role, Task task) noexcept {
    return std::ranges::any_of(
        table, [&](const Row& row) { return row.task == task && row.side == side && row.role == role; });
}

std::vector<std::pair<ReviewSide, ReviewRole>> who_may(Task task) {
    std::vector<std::pair<ReviewSide, ReviewRole>> who;
    for (const Row& row : table)
        if (row.task == task) who.emplace_back(row.side, row.role);
    return who;
}

std::vector<Task> tasks_of(ReviewSide side, ReviewRole role) {
    std::vector<Task> tasks;
    for (const Row& row : table)
        if (row.side == side && row.role == role) tasks.push_back(row.task);
    return tasks;
}

} // namespace valise::casework
