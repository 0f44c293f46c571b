// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "valise/base/result.hpp"
#include "valise/casework/answer_values.hpp"
#include "valise/casework/review_role.hpp"

/// How the work on an answer goes on, and who may take it further. The state of delivery and the state of
/// review are other things, and never shown as this one.
namespace valise::casework {

/// Who the writer of an operation is in the team, or was when they wrote it.
using RoleOf = std::function<ReviewRole(const OperationName&)>;

/// From one state to another, and by whom.
struct Transition {
    WorkState from;
    WorkState to;
    bool by_expert; ///< The focal point may take them all; contributors and observers none.
};

/// All that there are. An answer that nobody began is begun by writing in it.
inline constexpr std::array transitions{
    Transition{WorkState::being_drafted, WorkState::ready, true},
    Transition{WorkState::ready, WorkState::being_drafted, true},
    Transition{WorkState::ready, WorkState::returned, false},
    Transition{WorkState::ready, WorkState::cleared, false},
    Transition{WorkState::returned, WorkState::being_drafted, true},
    Transition{WorkState::returned, WorkState::ready, true},
    Transition{WorkState::cleared, WorkState::being_drafted, false}, // Reopened.
    Transition{WorkState::cleared, WorkState::returned, false},
    Transition{WorkState::cleared, WorkState::submitted, false},
    Transition{WorkState::submitted, WorkState::cleared, false},       // Withdrawn.
    Transition{WorkState::submitted, WorkState::being_drafted, false}, // Reopened, to submit it again.
    Transition{WorkState::submitted, WorkState::returned, false},
};

/// Where somebody may take an answer from here, in the order of the table.
[[nodiscard]] std::vector<WorkState> next_states(ReviewRole role, WorkState state);

/// Whether there is a step to this state that somebody in this role may take, wherever it comes from.
[[nodiscard]] bool may_bring_about(ReviewRole role, WorkState state) noexcept;

/// Why a step is not taken.
struct Barred {
    std::vector<ReviewRole> who_may; ///< Nobody, where there is no such step.
    bool is_reason_missing = false;

    bool operator==(const Barred&) const = default;
};

/// The step from one state to another, for `set_field`. A reason is asked of what is returned, and of nothing
/// else: it is left out elsewhere.
[[nodiscard]] tl::expected<WorkStep, Barred> take_step(
    ReviewRole role, WorkState from, WorkState to, Timestamp now, std::string reason = {});

} // namespace valise::casework
