// SPDX-License-Identifier: Apache-2.0
#include "branches.hpp"

#include <algorithm>

namespace valise::text {

bool Branches::pay_off(const EventGraph& graph, Moments moments) noexcept {
    std::size_t runs = 0;
    std::size_t merges = 0;
    for (std::size_t number = graph.run_at(moments.first); number < graph.run_count(); ++number, ++runs) {
        const EventGraph::Run run = graph.run(number);
        if (run.moments.first >= moments.end) break;
        if (run.parents.size() > 1) ++merges;
    }
    constexpr std::size_t long_run = 256;
    return runs > 1 && (merges * 2 < runs || moments.size() > runs * long_run);
}

void Branches::plan(const EventGraph& graph, Moments moments) {
    cut(graph, moments);
    link(moments);
    // From late to early, so that children come before the branch that they are on.
    for (std::size_t number = segments_.size(); number-- > 0;) {
        Planned& segment = segments_[number];
        segment.weight += segment.moments.size();
        if (segment.waiting == 1) segments_[segment_ending(segment.parents.back())].weight += segment.weight;
    }
    ready_.clear();
    for (std::uint32_t number = 0; number < segments_.size(); ++number)
        if (segments_[number].waiting == 0) ready_.push_back(number);
    put_lightest_last(0);
}

void Branches::cut(const EventGraph& graph, Moments moments) {
    ends_.clear();
    segments_.clear();
    const std::size_t first_run = graph.run_at(moments.first);
    std::size_t runs_end = first_run;
    for (; runs_end < graph.run_count(); ++runs_end) {
        const EventGraph::Run run = graph.run(runs_end);
        if (run.moments.first >= moments.end) break;
        for (const Moment parent : run.parents)
            if (parent >= moments.first) ends_.push_back(parent + 1);
    }
    std::ranges::sort(ends_);
    previous_.clear();
    previous_.reserve(ends_.size() + runs_end - first_run + 1);
    previous_.push_back(moments.first - 1);
    auto end = ends_.begin();
    for (std::size_t number = first_run; number < runs_end; ++number) {
        const EventGraph::Run run = graph.run(number);
        Planned segment;
        segment.moments = {std::max(run.moments.first, moments.first), 0};
        segment.parents =
            run.moments.first < moments.first ? std::span<const Moment>(previous_) : run.parents;
        const Moment stop = std::min(run.moments.end, moments.end);
        for (; segment.moments.first < stop; segment.moments.first = segment.moments.end) {
            while (end != ends_.end() && *end <= segment.moments.first) ++end;
            segment.moments.end = end == ends_.end() ? stop : std::min(*end, stop);
            segments_.push_back(segment);
            previous_.push_back(segment.moments.end - 1);
            segment.parents = {&previous_.back(), 1};
        }
    }
}

void Branches::link(Moments moments) {
    // Counted first, so that all children stand in one row.
    for (Planned& segment : segments_)
        for (const Moment parent : segment.parents)
            if (parent >= moments.first) {
                ++segment.waiting;
                ++segments_[segment_ending(parent)].children_from;
            }
    std::uint32_t sum = 0;
    for (Planned& segment : segments_) segment.children_from = sum += segment.children_from;
    children_.resize(sum);
    for (std::size_t number = segments_.size(); number-- > 0;)
        for (const Moment parent : segments_[number].parents)
            if (parent >= moments.first)
                children_[--segments_[segment_ending(parent)].children_from] =
                    static_cast<std::uint32_t>(number);
}

std::size_t Branches::segment_ending(Moment last) const noexcept {
    const auto after = std::ranges::upper_bound(
        segments_, last, {}, [](const Planned& segment) { return segment.moments.first; });
    return static_cast<std::size_t>(after - segments_.begin()) - 1;
}

std::span<const std::uint32_t> Branches::children_of(std::size_t number) const noexcept {
    const std::size_t from = segments_[number].children_from;
    const std::size_t end =
        number + 1 == segments_.size() ? children_.size() : segments_[number + 1].children_from;
    return std::span(children_).subspan(from, end - from);
}

void Branches::put_lightest_last(std::size_t from) {
    std::ranges::sort(ready_.begin() + static_cast<std::ptrdiff_t>(from), ready_.end(),
        [this](auto left, auto right) { return segments_[left].weight > segments_[right].weight; });
}

const Branches::Segment* Branches::next() {
    if (ready_.empty()) return nullptr;
    const std::uint32_t number = ready_.back();
    ready_.pop_back();
    const std::size_t others = ready_.size();
    for (const std::uint32_t child : children_of(number))
        if (--segments_[child].waiting == 0) ready_.push_back(child);
    if (ready_.size() > others + 1) put_lightest_last(others);
    current_ = {segments_[number].moments, segments_[number].parents};
    return &current_;
}

} // namespace valise::text
