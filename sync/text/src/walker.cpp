// SPDX-License-Identifier: Apache-2.0
#include "walker.hpp"

#include <algorithm>

namespace valise::text {

void Walker::begin(std::uint32_t length, Moment first) {
    weave_.begin(length, first);
    done_ = {first, first};
    current_.clear();
}

Result<void> Walker::walk(Moment end, Weave::Shown shown) {
    const EventGraph& graph = history_->graph();
    if (done_.end >= end) return {};
    for (std::size_t number = graph.run_at(done_.end); done_.end < end; ++number) {
        const EventGraph::Run run = graph.run(number);
        const Moment before = done_.end - 1;
        const bool begins_here = done_.end == run.moments.first;
        VALISE_TRY_VOID(apply({done_.end, std::min(run.moments.end, end)},
            begins_here ? run.parents : std::span(&before, 1), shown));
    }
    return {};
}

Result<void> Walker::walk_by_branches(Moment end, Weave::Shown shown) {
    if (done_.end >= end) return {};
    if (!Branches::pay_off(history_->graph(), {done_.end, end})) return walk(end, shown);
    branches_.plan(history_->graph(), {done_.end, end});
    while (const Branches::Segment* segment = branches_.next())
        VALISE_TRY_VOID(apply(segment->moments, segment->parents, shown));
    done_.end = end;
    return {};
}

Result<void> Walker::apply(Moments moments, std::span<const Moment> parents, Weave::Shown shown) {
    go_to(parents);
    for (Moment at = moments.first; at < moments.end;) {
        const Operations operations = history_->operations_at({at, moments.end});
        if (!weave_.apply(at, operations, shown))
            return refuse(Errc::malformed, "an operation outside the text that it was made in");
        at += operations.count;
    }
    current_.assign(1, moments.end - 1);
    done_.end = std::max(done_.end, moments.end);
    return {};
}

void Walker::go_to(std::span<const Moment> state) {
    if (std::ranges::equal(state, current_)) return;
    history_->graph().compare(current_, state, done_.first, difference_);
    for (const Moments moments : difference_.only_left) weave_.retreat(moments);
    for (const Moments moments : difference_.only_right) weave_.advance(moments);
    current_.assign(state.begin(), state.end());
}

} // namespace valise::text
