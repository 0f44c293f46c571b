// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/work.hpp"

#include <algorithm>
#include <utility>

namespace valise::casework {

namespace {

bool may_take(ReviewRole role, const Transition& transition) {
    return role == ReviewRole::focal_point || (role == ReviewRole::expert && transition.by_expert);
}

} // namespace

std::vector<WorkState> next_states(ReviewRole role, WorkState state) {
    std::vector<WorkState> next;
    for (const Transition& each : transitions)
        if (each.from == state && may_take(role, each)) next.push_back(each.to);
    return next;
}

bool may_bring_about(ReviewRole role, WorkState state) noexcept {
    return std::ranges::any_of(
        transitions, [&](const Transition& each) { return each.to == state && may_take(role, each); });
}

tl::expected<WorkStep, Barred> take_step(
    ReviewRole role, WorkState from, WorkState to, Timestamp now, std::string reason) {
    const auto step = std::ranges::find_if(
        transitions, [&](const Transition& each) { return each.from == from && each.to == to; });
    if (step == transitions.end()) return tl::unexpected(Barred{});
    if (!may_take(role, *step)) {
        Barred barred;
        for (const ReviewRole other : {ReviewRole::focal_point, ReviewRole::expert})
            if (may_take(other, *step)) barred.who_may.push_back(other);
        return tl::unexpected(std::move(barred));
    }
    if (to != WorkState::returned) return WorkStep{to, now, {}};
    if (reason.empty()) return tl::unexpected(Barred{{role}, true});
    return WorkStep{to, now, std::move(reason)};
}

} // namespace valise::casework
