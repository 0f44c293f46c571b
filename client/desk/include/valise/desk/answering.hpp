// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "valise/desk/team_work.hpp"

/// How a team answers a question. Each call is one transaction; a refusal leaves everything as it was.
///
/// The first who answers notes the question as it then is. All of these refuse: `not_permitted` to whoever
/// may not draft, `not_found` for a question that is not of the review, `out_of_order` for an answer that is
/// cleared or submitted, which somebody reopens first.
namespace valise::desk {

/// Makes the narrative, or a translation of it, say this, by as few edits as that takes: what others wrote
/// and is still there stays theirs. `malformed` for what is not UTF-8.
[[nodiscard]] Result<void> write_answer(TeamWork& work, const casework::AnswerName& name,
    std::string_view text, std::optional<casework::Language> translation = {});
/// As `casework::choose` refuses.
[[nodiscard]] Result<void> choose_options(
    TeamWork& work, const casework::AnswerName& name, std::vector<std::string> options);
[[nodiscard]] Result<void> say_language(
    TeamWork& work, const casework::AnswerName& name, casework::Language language);
/// None: nobody any more. Of a cleared answer, too.
[[nodiscard]] Result<void> assign(
    TeamWork& work, const casework::AnswerName& name, const std::optional<SubjectId>& person);
/// Stands this answer by another one, as that one is now; or by none any more. `invalid_input` where the way
/// would lead to no end.
[[nodiscard]] Result<void> refer_to(
    TeamWork& work, const casework::AnswerName& name, const std::optional<casework::AnswerName>& other);

/// Says that an answer is still right though its question, or the answer that it refers to, is another now.
[[nodiscard]] Result<void> say_still_right(TeamWork& work, const casework::AnswerName& name);
/// Says that what several wrote at once was read. Of a cleared answer, too.
[[nodiscard]] Result<void> mark_as_read(TeamWork& work, const casework::AnswerName& name);

/// Takes an answer to another state of work, whatever stands there; not to cleared or submitted, which
/// clearing.hpp does. `out_of_order` where no step leads there, `not_permitted` where the step is for others
/// (`who_may_take`), `invalid_input` without the reason that it takes.
[[nodiscard]] Result<void> take_step(
    TeamWork& work, const casework::AnswerName& name, casework::WorkState to, const std::string& reason = {});
/// Nobody, where no step leads there from here.
[[nodiscard]] Result<std::vector<casework::ReviewRole>> who_may_take(
    TeamWork& work, const casework::AnswerName& name, casework::WorkState to);

/// For who types in a window (typing.hpp), before what they type first is kept: the question is noted that
/// nobody answered before.
[[nodiscard]] Result<void> begin_to_write(TeamWork& work, const casework::AnswerName& name);

// For what else is done to an answer.

/// `out_of_order` for an answer that is cleared or submitted.
[[nodiscard]] Result<void> require_open(TeamWork& work, const casework::AnswerName& name);
/// Does something to a part of an answer that is open, within a change that goes on, and notes the question
/// where nobody answered it before.
[[nodiscard]] Result<OperationName> act_upon(
    TeamWork& work, const casework::AnswerName& name, const ObjectId& part, proto::Action action);

} // namespace valise::desk
