// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "valise/casework/check.hpp"
#include "valise/desk/team_work.hpp"

/// How answers leave a team: looked at, cleared by the focal point, submitted to the review, received.
///
/// A submission holds what was cleared, and nothing else of the team is in the review. Each call is one
/// transaction; `not_permitted` to others than the focal point, but for the check.
namespace valise::desk {

using QuestionIds = std::set<casework::QuestionId>;

/// What stands in the way, and what may be the kind, of these questions; of all of the questionnaire if none
/// are chosen. `languages`: each answer is to be had in these.
[[nodiscard]] Result<std::vector<casework::Finding>> check_answers(TeamWork& work,
    const std::string& questionnaire, casework::Purpose purpose,
    const std::optional<QuestionIds>& chosen = {}, const std::vector<casework::Language>& languages = {});

/// The files that an answer can take along, by announcement, and what they are called.
[[nodiscard]] Result<std::map<OperationName, std::string>> files_of(
    TeamWork& work, const casework::AnswerName& name);

/// What was done of what was asked for, and what held the others back.
struct Taken {
    std::vector<casework::QuestionId> done;
    std::vector<casework::Finding> in_the_way;
};

/// Which answers are to be cleared, and which of the files of each go along: chosen one by one.
using ToClear = std::map<casework::QuestionId, std::vector<OperationName>>;

/// Stands behind answers for the State, as they are now. Those that something holds back stay as they are.
[[nodiscard]] Result<Taken> clear_answers(
    TeamWork& work, const std::string& questionnaire, const ToClear& answers);

/// What left the team.
struct Submitted {
    crypto::Digest submission{};
    std::uint32_t number = 0;
    Taken answers;
};

/// Puts what was cleared into the review, for the secure module to receive: all that is cleared of a
/// questionnaire, or what is chosen of that. What something holds back stays in the team. `not_found` when
/// nothing is left to submit.
[[nodiscard]] Result<Submitted> submit_answers(
    TeamWork& work, const std::string& questionnaire, const std::optional<QuestionIds>& chosen = {});

/// What stands of one submission of the owner's State.
struct Receipt {
    casework::SubmissionNotice notice;
    casework::SubmissionState state = casework::SubmissionState::unknown;
    bool is_received = false; ///< The secure module was seen to have all of it.
};

/// In the order in which they were made.
[[nodiscard]] Result<std::vector<Receipt>> receipts_of(TeamWork& work);
/// Notes of each submission that the secure module has that it has it: from then on that is kept. How many.
[[nodiscard]] Result<std::size_t> note_received(TeamWork& work);

/// Takes a submission back that the secure module has not received: `not_permitted` of any other. Its
/// answers are cleared as before. What went out by pouch before is in others' hands; they are told.
[[nodiscard]] Result<void> withdraw_submission(TeamWork& work, const crypto::Digest& submission);

} // namespace valise::desk
