// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "valise/desk/clearing.hpp"

/// What clearing and submitting have in common; parts of a change that goes on.
namespace valise::desk {

/// Whether nothing of this log in this space waits for the module, and no file does.
[[nodiscard]] Result<bool> has_left(Desk& desk, const SpaceId& space, const LogId& log);

/// In their order.
[[nodiscard]] std::vector<casework::QuestionId> questions_of(const casework::Questionnaire& questionnaire);
/// Whether all of a file is on this computer.
[[nodiscard]] Result<bool> is_whole(Desk& desk, const ObjectId& file);
/// What was asked for, but for those that a finding keeps in the team.
void tell_apart(std::vector<casework::Finding> findings, const std::vector<casework::QuestionId>& asked_for,
    Taken& taken);

[[nodiscard]] Result<void> add_to_end(SpaceView& view, const ObjectId& list, Bytes value);
/// In the record of the team.
template <class Value> [[nodiscard]] Result<void> note_in_record(TeamWork& work, const Value& value) {
    VALISE_TRY(Bytes bytes, casework::encode(value));
    return add_to_end(
        work.view(), casework::object_of(work.space(), casework::SharedObject::record), std::move(bytes));
}
/// `out_of_order` where no step of the owner's leads there.
[[nodiscard]] Result<void> step_to(TeamWork& work, const casework::AnswerName& name, casework::WorkState to);

} // namespace valise::desk
