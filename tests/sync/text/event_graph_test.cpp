// SPDX-License-Identifier: Apache-2.0
#include "event_graph.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "branches.hpp"
#include "texts.hpp"

namespace valise::text {

void PrintTo(const Moments& moments, std::ostream* out) { *out << moments.first << ".." << moments.end; }

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::below;

constexpr std::uint64_t seeds = 20;

/// The same graph as parents of each moment, and what each has below it.
class PlainGraph {
public:
    void add(std::uint32_t count, const Frontier& parents) {
        for (std::uint32_t i = 0; i < count; ++i)
            parents_.push_back(i == 0 ? parents : Frontier{static_cast<Moment>(parents_.size()) - 1});
        for (auto moment = static_cast<Moment>(below_.size()); moment < parents_.size(); ++moment)
            below_.push_back(with_all_below(parents_[moment], moment));
    }

    [[nodiscard]] Moment size() const { return static_cast<Moment>(parents_.size()); }
    [[nodiscard]] const Frontier& parents_of(Moment moment) const { return parents_[moment]; }
    [[nodiscard]] std::set<Moment> all_of(std::span<const Moment> state) const {
        std::set<Moment> all;
        for (const Moment moment : state) all.insert(below_[moment].begin(), below_[moment].end());
        return all;
    }
    [[nodiscard]] Frontier reduced(std::span<const Moment> moments) const {
        std::set<Moment> kept(moments.begin(), moments.end());
        for (const Moment moment : moments)
            for (const Moment other : moments)
                if (other != moment && below_[moment].contains(other)) kept.erase(other);
        return {kept.begin(), kept.end()};
    }
    [[nodiscard]] Frontier heads() const {
        Frontier all(size());
        for (Moment moment = 0; moment < size(); ++moment) all[moment] = moment;
        return reduced(all);
    }
    /// Everything before it leads to it, and everything after it builds upon it.
    [[nodiscard]] bool is_critical(Moment moment) const {
        if (below_[moment].size() != moment + 1) return false;
        for (Moment later = moment + 1; later < size(); ++later)
            if (!below_[later].contains(moment)) return false;
        return true;
    }

private:
    [[nodiscard]] std::set<Moment> with_all_below(const Frontier& parents, Moment moment) const {
        std::set<Moment> all = all_of(parents);
        all.insert(moment);
        return all;
    }

    std::vector<Frontier> parents_;
    std::vector<std::set<Moment>> below_;
};

/// A graph, and the same one plainly.
struct Pair {
    EventGraph graph;
    PlainGraph plain;

    void add(std::uint32_t count, const Frontier& parents) {
        graph.add(count, parents);
        plain.add(count, parents);
    }
    void add_to_heads(std::uint32_t count) {
        const Frontier heads = plain.heads();
        graph.add_to_heads(count);
        plain.add(count, heads);
    }
};

Frontier random_moments(SeededRandom& random, Moment size) {
    std::set<Moment> chosen;
    if (size > 0)
        for (std::uint32_t count = below(random, 4); count > 0; --count)
            chosen.insert(
                below(random, 2) == 0 ? below(random, size) : size - 1 - below(random, std::min(size, 6U)));
    return {chosen.begin(), chosen.end()};
}

void grow_at_random(Pair& pair, SeededRandom& random, int steps) {
    for (int i = 0; i < steps; ++i) {
        const std::uint32_t count = 1 + below(random, 4);
        const std::uint32_t choice = below(random, 10);
        if (choice < 4)
            pair.add_to_heads(count);
        else if (choice < 6 && pair.plain.size() > 0)
            pair.add(count, {pair.plain.size() - 1});
        else
            pair.add(count, pair.plain.reduced(random_moments(random, pair.plain.size())));
    }
}

Pair random_pair(std::uint64_t seed, int steps = 25) {
    SeededRandom random(seed);
    Pair pair;
    grow_at_random(pair, random, steps);
    return pair;
}

std::set<Moment> moments_in(std::span<const Moments> ranges) {
    std::set<Moment> all;
    for (const Moments range : ranges)
        for (Moment moment = range.first; moment < range.end; ++moment)
            EXPECT_TRUE(all.insert(moment).second);
    return all;
}

void expect_same(const EventGraph& graph, const PlainGraph& plain) {
    ASSERT_EQ(graph.size(), plain.size());
    ASSERT_EQ(graph.heads(), plain.heads());
    std::optional<Moment> critical;
    for (Moment moment = 0; moment < plain.size(); ++moment) {
        Moment storage = 0;
        const auto parents = graph.parents_of(moment, storage);
        ASSERT_EQ(Frontier(parents.begin(), parents.end()), plain.parents_of(moment)) << moment;
        if (plain.is_critical(moment)) critical = moment;
        ASSERT_EQ(graph.last_critical(moment), critical.value_or(no_moment)) << moment;
    }
}

TEST(EventGraph, IsTheEmptyStateAtFirst) {
    const EventGraph graph;

    EXPECT_EQ(graph.size(), 0U);
    EXPECT_THAT(graph.heads(), IsEmpty());
    EXPECT_EQ(graph.last_critical(0), no_moment);
    EXPECT_FALSE(graph.contains({}, 0));
}

TEST(EventGraph, KeepsWhatFollowsInOneRun) {
    EventGraph graph;
    graph.add(5, {});
    graph.add(3, Frontier{4});
    graph.add_to_heads(2);

    EXPECT_EQ(graph.run_count(), 1U);
    EXPECT_EQ(graph.run(0).moments, (Moments{0, 10}));
    EXPECT_THAT(graph.heads(), ElementsAre(9));
}

TEST(EventGraph, KnowsParentsHeadsAndCriticalMomentsAsDefined) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        const Pair pair = random_pair(seed);

        expect_same(pair.graph, pair.plain);
    }
}

TEST(EventGraph, GivesCriticalMomentsInAscendingRuns) {
    EventGraph graph;
    graph.add(3, {});
    graph.add(2, Frontier{1});
    graph.add_to_heads(4);

    EXPECT_THAT(graph.critical(), ElementsAre(Moments{0, 2}, Moments{5, 9}));
}

TEST(EventGraph, FindsTheRunOfEveryMoment) {
    const Pair pair = random_pair(1);

    for (std::size_t number = pair.graph.run_count(); number-- > 0;) {
        const Moments moments = pair.graph.run(number).moments;
        for (Moment moment = moments.first; moment < moments.end; ++moment)
            ASSERT_EQ(pair.graph.run_at(moment), number);
    }
    EXPECT_EQ(pair.graph.run_at(0), 0U);
    EXPECT_EQ(pair.graph.run_at(pair.graph.size() - 1), pair.graph.run_count() - 1);
}

TEST(EventGraph, KnowsWhatAStateContains) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        const Pair pair = random_pair(seed);
        SeededRandom random(seed);
        for (int i = 0; i < 20; ++i) {
            const Frontier state = pair.plain.reduced(random_moments(random, pair.plain.size()));
            const auto all = pair.plain.all_of(state);
            for (Moment moment = 0; moment < pair.plain.size(); ++moment)
                ASSERT_EQ(pair.graph.contains(state, moment), all.contains(moment)) << moment;
        }
    }
}

TEST(EventGraph, ComparesStatesAsSetsAreCompared) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        const Pair pair = random_pair(seed);
        SeededRandom random(seed);
        for (int i = 0; i < 20; ++i) {
            const Frontier left = pair.plain.reduced(random_moments(random, pair.plain.size()));
            const Frontier right = pair.plain.reduced(random_moments(random, pair.plain.size()));
            const auto in_left = pair.plain.all_of(left);
            const auto in_right = pair.plain.all_of(right);
            std::set<Moment> only_left;
            std::set<Moment> only_right;
            std::ranges::set_difference(in_left, in_right, std::inserter(only_left, only_left.end()));
            std::ranges::set_difference(in_right, in_left, std::inserter(only_right, only_right.end()));

            Difference difference;
            pair.graph.compare(left, right, 0, difference);

            ASSERT_EQ(moments_in(difference.only_left), only_left);
            ASSERT_EQ(moments_in(difference.only_right), only_right);
            const auto is_late_to_early = [](const std::vector<Moments>& ranges) {
                return std::ranges::is_sorted(ranges, std::greater{}, &Moments::first);
            };
            ASSERT_TRUE(is_late_to_early(difference.only_left));
            ASSERT_TRUE(is_late_to_early(difference.only_right));
        }
    }
}

TEST(EventGraph, LeavesOutOfAComparisonWhatIsBeforeTheFloor) {
    Pair pair;
    pair.add(10, {});
    pair.add(5, {9});
    pair.add(5, {9});

    Difference difference;
    pair.graph.compare(Frontier{14}, Frontier{19}, 10, difference);
    EXPECT_THAT(difference.only_left, ElementsAre(Moments{10, 15}));
    EXPECT_THAT(difference.only_right, ElementsAre(Moments{15, 20}));

    pair.graph.compare(Frontier{}, Frontier{12}, 10, difference);
    EXPECT_THAT(difference.only_left, IsEmpty());
    EXPECT_THAT(difference.only_right, ElementsAre(Moments{10, 13}));
}

TEST(EventGraph, ReducesAStateToItsLastMoments) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        const Pair pair = random_pair(seed);
        SeededRandom random(seed);
        for (int i = 0; i < 30; ++i) {
            Frontier moments = random_moments(random, pair.plain.size());
            const Frontier more = random_moments(random, pair.plain.size());
            moments.insert(moments.begin(), more.begin(), more.end());

            ASSERT_EQ(pair.graph.reduced(moments), pair.plain.reduced(moments));
        }
    }
}

TEST(EventGraph, TakesBackEverythingSinceTheMark) {
    for (std::uint64_t seed = 0; seed < 4 * seeds; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        Pair pair;
        grow_at_random(pair, random, static_cast<int>(below(random, 12)));
        const PlainGraph before = pair.plain;

        pair.graph.mark();
        grow_at_random(pair, random, static_cast<int>(below(random, 8)));
        ASSERT_EQ(pair.graph.marked_size(), before.size());
        pair.graph.take_back();

        pair.plain = before;
        expect_same(pair.graph, pair.plain);
        grow_at_random(pair, random, 6);
        expect_same(pair.graph, pair.plain);
    }
}

TEST(Branches, PlanEverySegmentOnceAndAfterItsParents) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        const Pair pair = random_pair(seed);
        const Moment size = pair.graph.size();
        Branches branches;

        branches.plan(pair.graph, {0, size});
        std::set<Moment> done;
        while (const Branches::Segment* segment = branches.next()) {
            const Frontier parents(segment->parents.begin(), segment->parents.end());
            ASSERT_EQ(parents, pair.plain.parents_of(segment->moments.first));
            for (const Moment parent : parents) ASSERT_TRUE(done.contains(parent));
            for (Moment moment = segment->moments.first; moment < segment->moments.end; ++moment) {
                ASSERT_TRUE(done.insert(moment).second);
                if (moment > segment->moments.first) {
                    ASSERT_EQ(pair.plain.parents_of(moment), Frontier{moment - 1});
                }
            }
        }

        EXPECT_EQ(done.size(), size);
    }
}

TEST(Branches, GoAlongTheSmallOneFirst) {
    EventGraph graph;
    graph.add(1, {});
    graph.add(50, Frontier{0});
    graph.add(3, Frontier{0});
    Branches branches;

    branches.plan(graph, {0, graph.size()});

    EXPECT_EQ(branches.next()->moments, (Moments{0, 1}));
    EXPECT_EQ(branches.next()->moments, (Moments{51, 54}));
    EXPECT_EQ(branches.next()->moments, (Moments{1, 51}));
    EXPECT_EQ(branches.next(), nullptr);
}

TEST(Branches, PlanFromTheMiddleOn) {
    EventGraph graph;
    graph.add(1, {});
    graph.add(1, Frontier{0});
    graph.add(1, Frontier{0});
    graph.add(1, Frontier{1, 2});
    Branches branches;

    branches.plan(graph, {2, 4});

    EXPECT_EQ(branches.next()->moments, (Moments{2, 3}));
    const Branches::Segment* last = branches.next();
    EXPECT_EQ(last->moments, (Moments{3, 4}));
    EXPECT_THAT(last->parents, ElementsAre(1, 2));
    EXPECT_EQ(branches.next(), nullptr);
}

TEST(Branches, DoNotPayOffWhereEverybodyMergesAllTheTime) {
    EventGraph merging;
    merging.add(1, {});
    for (int i = 0; i < 20; ++i) {
        const Frontier both = merging.heads();
        merging.add(2, both);
        merging.add(2, both);
    }
    EventGraph apart;
    apart.add(10, {});
    for (int i = 0; i < 10; ++i) apart.add(10, Frontier{9});

    EXPECT_TRUE(Branches::pay_off(apart, {0, apart.size()}));
    EXPECT_FALSE(Branches::pay_off(merging, {0, merging.size()}));
}

} // namespace
} // namespace valise::text
