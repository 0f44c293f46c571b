// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "event_graph.hpp"

namespace valise::text {

/// An order in which to replay what happened at the same time: along one branch as far as it goes, and small
/// branches before large ones, so that little has to be taken out and put back in between.
///
/// Keeps its memory from one plan to the next.
class Branches {
public:
    /// Operations in a row, with nothing else that builds upon any of them but the last.
    struct Segment {
        Moments moments;
        std::span<const Moment> parents;
    };

    /// Whether another order than that of arrival is worth its planning. Where authors merge all the time,
    /// branches are short, and they arrive in a good order.
    [[nodiscard]] static bool pay_off(const EventGraph& graph, Moments moments) noexcept;

    /// Plans for these moments. What came before them is there, and nothing builds upon it but through them.
    void plan(const EventGraph& graph, Moments moments);

    /// The next segment, or nothing when all were given. Valid until the next call.
    [[nodiscard]] const Segment* next();

private:
    struct Planned {
        Moments moments;
        std::span<const Moment> parents;
        std::uint32_t weight = 0;  ///< How much there is on this branch, from here on.
        std::uint32_t waiting = 0; ///< How many parents are not yet done.
        std::uint32_t children_from = 0;
    };

    void cut(const EventGraph& graph, Moments moments);
    void link(Moments moments);
    [[nodiscard]] std::size_t segment_ending(Moment last) const noexcept;
    [[nodiscard]] std::span<const std::uint32_t> children_of(std::size_t number) const noexcept;
    void put_lightest_last(std::size_t from);

    std::vector<Moment> ends_;
    std::vector<Planned> segments_;
    std::vector<std::uint32_t> children_;
    std::vector<std::uint32_t> ready_; ///< A stack.
    std::vector<Moment> previous_;     ///< Parents of segments that go on with a run that was cut.
    Segment current_;
};

} // namespace valise::text
