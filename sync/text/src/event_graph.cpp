// SPDX-License-Identifier: Apache-2.0
#include "event_graph.hpp"

#include <algorithm>

#include "recent.hpp"

namespace valise::text {
namespace {

void add_before(std::vector<Moments>& ranges, Moments range) {
    if (!ranges.empty() && ranges.back().first == range.end)
        ranges.back().first = range.first;
    else
        ranges.push_back(range);
}

} // namespace

/// Moments to look at, the latest first. Few as a rule, so a sorted row is quicker than a heap.
class EventGraph::PendingMoments {
public:
    explicit PendingMoments(std::vector<Pending>& room) : row_(room) { row_.clear(); }

    void add(Moment moment, std::uint8_t side) {
        auto place = row_.end();
        while (place != row_.begin() && (place - 1)->moment > moment) --place;
        if (place != row_.begin() && (place - 1)->moment == moment) {
            Pending& known = *(place - 1);
            if (known.side != both_sides && (known.side | side) == both_sides) --one_sided_;
            known.side |= side;
            return;
        }
        row_.insert(place, {moment, side});
        if (side != both_sides) ++one_sided_;
    }

    [[nodiscard]] bool has_one_sided() const noexcept { return one_sided_ > 0; }
    [[nodiscard]] bool is_empty() const noexcept { return row_.empty(); }
    [[nodiscard]] const Pending& latest() const noexcept { return row_.back(); }

    Pending take() {
        const Pending latest = row_.back();
        row_.pop_back();
        if (latest.side != both_sides) --one_sided_;
        return latest;
    }

private:
    std::vector<Pending>& row_;
    std::size_t one_sided_ = 0;
};

EventGraph::Run EventGraph::run(std::size_t number) const noexcept {
    const bool is_last = number + 1 == runs_.size();
    const StoredRun& stored = runs_[number];
    const std::size_t parents_end = is_last ? parents_.size() : runs_[number + 1].parents_from;
    return {{stored.first, is_last ? size_ : runs_[number + 1].first},
        std::span(parents_).subspan(stored.parents_from, parents_end - stored.parents_from)};
}

std::size_t EventGraph::run_at(Moment moment) const noexcept {
    const auto holds = [&](std::size_t number) {
        return runs_[number].first <= moment
            && (number + 1 == runs_.size() || moment < runs_[number + 1].first);
    };
    for (std::size_t near = last_run_ < 2 ? 0 : last_run_ - 2; near < runs_.size() && near < last_run_ + 3;
        ++near)
        if (holds(near)) return last_run_ = near;
    return last_run_ = last_not_above(runs_, moment, &StoredRun::first);
}

std::span<const Moment> EventGraph::parents_of(Moment moment, Moment& storage) const noexcept {
    const Run holder = run(run_at(moment));
    if (holder.moments.first == moment) return holder.parents;
    storage = moment - 1;
    return {&storage, 1};
}

bool EventGraph::contains(const Frontier& state, Moment moment) const {
    PendingMoments pending(pending_);
    for (const Moment each : state)
        if (each >= moment) pending.add(each, left_side);
    while (!pending.is_empty()) {
        const Run holder = run(run_at(pending.take().moment));
        if (holder.moments.first <= moment) return true;
        while (!pending.is_empty() && pending.latest().moment >= holder.moments.first) pending.take();
        for (const Moment parent : holder.parents)
            if (parent >= moment) pending.add(parent, left_side);
    }
    return false;
}

void EventGraph::compare(
    std::span<const Moment> left, std::span<const Moment> right, Moment floor, Difference& difference) const {
    difference.only_left.clear();
    difference.only_right.clear();
    PendingMoments pending(pending_);
    const auto add = [&](std::span<const Moment> moments, std::uint8_t side) {
        for (const Moment moment : moments)
            if (moment >= floor) pending.add(moment, side);
    };
    add(left, left_side);
    add(right, right_side);
    while (pending.has_one_sided()) {
        auto [moment, side] = pending.take();
        const Run holder = run(run_at(moment));
        const Moment first = std::max(holder.moments.first, floor);
        // What else is known of this run takes over from where it stands.
        Moment end = moment + 1;
        const auto finish = [&](Moment from) {
            if (side == left_side) add_before(difference.only_left, {from, end});
            if (side == right_side) add_before(difference.only_right, {from, end});
            end = from;
        };
        while (!pending.is_empty() && pending.latest().moment >= first) {
            const Pending other = pending.take();
            finish(other.moment + 1);
            side |= other.side;
        }
        finish(first);
        if (holder.moments.first >= floor) add(holder.parents, side);
    }
}

Frontier EventGraph::reduced(std::vector<Moment> moments) const {
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    if (moments.size() < 2) return moments;
    // The latest one stays for certain; each earlier one stays unless it is in what the later ones reach.
    PendingMoments pending(pending_);
    Frontier kept;
    kept.reserve(moments.size());
    for (const Moment moment : moments) pending.add(moment, left_side);
    while (pending.has_one_sided()) {
        const auto [moment, side] = pending.take();
        if (side == left_side) kept.push_back(moment);
        const Run holder = run(run_at(moment));
        while (!pending.is_empty() && pending.latest().moment >= holder.moments.first) pending.take();
        for (const Moment parent : holder.parents) pending.add(parent, both_sides);
    }
    std::ranges::reverse(kept);
    return kept;
}

Moment EventGraph::last_critical(Moment moment) const noexcept {
    if (critical_.empty() || critical_.front().first > moment) return no_moment;
    return std::min(moment, critical_[last_not_above(critical_, moment, &Moments::first)].end - 1);
}

void EventGraph::mark() {
    uncritical_.clear();
    marked_heads_ = heads_;
    marked_size_ = size_;
}

void EventGraph::take_back() {
    while (!runs_.empty() && runs_.back().first >= marked_size_) {
        parents_.resize(runs_.back().parents_from);
        runs_.pop_back();
    }
    size_ = marked_size_;
    heads_ = marked_heads_;
    last_run_ = 0;
    // What was cut off last was added since, or is what was cut off before, cut shorter: the first cut tells.
    while (!uncritical_.empty()) {
        const Moments whole = uncritical_.back();
        uncritical_.pop_back();
        while (!critical_.empty() && critical_.back().first >= whole.first) critical_.pop_back();
        critical_.push_back(whole);
    }
    while (!critical_.empty() && critical_.back().first >= size_) critical_.pop_back();
    if (!critical_.empty()) critical_.back().end = std::min(critical_.back().end, size_);
}

void EventGraph::add(std::uint32_t count, std::span<const Moment> parents) {
    if (goes_on() && parents.size() == 1 && parents.front() == heads_.front()) return go_on(count);
    if (std::ranges::equal(parents, heads_)) return add_to_heads(count);
    if (parents.size() == 1 && parents.front() + 1 == size_) {
        // The last run goes on, beside other heads.
        size_ += count;
        heads_.back() = size_ - 1;
        return;
    }
    runs_.push_back({size_, static_cast<std::uint32_t>(parents_.size())});
    parents_.insert(parents_.end(), parents.begin(), parents.end());
    // What is critical must lead to the new operations too.
    const Moment bound = parents.empty() ? 0 : parents.back() + 1;
    while (!critical_.empty() && critical_.back().end > bound) {
        uncritical_.push_back(critical_.back());
        critical_.back().end = bound;
        if (critical_.back().first >= bound) critical_.pop_back();
    }

    for (const Moment parent : parents) {
        const auto head = std::ranges::lower_bound(heads_, parent);
        if (head != heads_.end() && *head == parent) heads_.erase(head);
    }
    size_ += count;
    heads_.push_back(size_ - 1);
}

void EventGraph::begin_run_at_heads(std::uint32_t count) {
    runs_.push_back({size_, static_cast<std::uint32_t>(parents_.size())});
    parents_.insert(parents_.end(), heads_.begin(), heads_.end());
    critical_.push_back({size_, size_ + count});
    size_ += count;
    heads_.assign(1, size_ - 1);
}

} // namespace valise::text
