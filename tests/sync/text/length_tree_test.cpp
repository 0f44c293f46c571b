// SPDX-License-Identifier: Apache-2.0
#include "length_tree.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "texts.hpp"

namespace valise::text {
namespace {

using tests::below;
using Tree = LengthTree<3>;
using Lengths = Tree::Lengths;

Lengths sum(const Lengths& left, const Lengths& right) {
    return {left[0] + right[0], left[1] + right[1], left[2] + right[2]};
}

Lengths difference(const Lengths& left, const Lengths& right) {
    return {left[0] - right[0], left[1] - right[1], left[2] - right[2]};
}

/// The same leaves in a plain row.
class Row {
public:
    struct Leaf {
        Tree::Leaf number;
        Lengths lengths;
    };

    void insert_after(std::size_t index) {
        leaves.insert(leaves.begin() + static_cast<std::ptrdiff_t>(index) + 1,
            {tree.insert_after(leaves[index].number), {}});
    }
    void set(std::size_t index, const Lengths& lengths) {
        tree.add(leaves[index].number, difference(lengths, leaves[index].lengths));
        leaves[index].lengths = lengths;
    }
    void remove(std::size_t index) {
        tree.remove(leaves[index].number);
        leaves.erase(leaves.begin() + static_cast<std::ptrdiff_t>(index));
    }

    void expect_same_order() const {
        Lengths before{};
        Tree::Leaf number = tree.first();
        Tree::Leaf previous = Tree::none;
        for (const Leaf& leaf : leaves) {
            ASSERT_EQ(number, leaf.number);
            ASSERT_EQ(tree.previous(number), previous);
            ASSERT_EQ(tree.before(number), before);
            before = sum(before, leaf.lengths);
            previous = number;
            number = tree.next(number);
        }
        ASSERT_EQ(number, Tree::none);
        ASSERT_EQ(tree.total(), before);
    }

    template <std::size_t kind> void expect_found(std::uint32_t position) const {
        Lengths before{};
        std::size_t index = 0;
        for (; before[kind] + leaves[index].lengths[kind] <= position; ++index)
            before = sum(before, leaves[index].lengths);

        const Tree::Place place = tree.find<kind>(position);

        ASSERT_EQ(place.leaf, leaves[index].number) << position;
        ASSERT_EQ(place.before, before) << position;
    }

    Tree tree;
    std::vector<Leaf> leaves{{0, {}}};
};

void change_at_random(Row& row, SeededRandom& random) {
    const std::size_t index =
        below(random, 3) == 0 ? row.leaves.size() - 1 : below(random, row.leaves.size());
    if (below(random, 5) < 3) {
        row.insert_after(index);
        row.set(index + 1, {below(random, 4), below(random, 9), 1});
    } else if (row.leaves.size() > 1 && below(random, 2) == 0) {
        row.remove(index);
    } else {
        row.set(index, {below(random, 4), 0, below(random, 3)});
    }
}

Row random_row(std::uint64_t seed, int changes) {
    SeededRandom random(seed);
    Row row;
    for (int i = 0; i < changes; ++i) change_at_random(row, random);
    return row;
}

TEST(LengthTree, HasOneLeafOfNoLengthAtFirst) {
    const Tree tree;

    EXPECT_EQ(tree.first(), 0U);
    EXPECT_EQ(tree.next(0), Tree::none);
    EXPECT_EQ(tree.previous(0), Tree::none);
    EXPECT_EQ(tree.total(), Lengths{});
    EXPECT_EQ(tree.find<0>(0).leaf, 0U);
}

TEST(LengthTree, KeepsTheOrderAndTheSumsOfAPlainRow) {
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        Row row;
        for (int i = 0; i < 1000; ++i) {
            change_at_random(row, random);
            if (i % 50 == 0) row.expect_same_order();
        }
        row.expect_same_order();
    }
}

TEST(LengthTree, FindsWhatAPlainRowHasByEveryKindOfLength) {
    const Row row = random_row(1, 1500);

    for (std::uint32_t position = 0; position < row.tree.total()[0]; ++position)
        row.expect_found<0>(position);
    for (std::uint32_t position = 0; position < row.tree.total()[1]; ++position)
        row.expect_found<1>(position);
    for (std::uint32_t position = 0; position < row.tree.total()[2]; ++position)
        row.expect_found<2>(position);
}

TEST(LengthTree, KnowsWhichLeafStandsFirst) {
    const Row row = random_row(2, 400);

    for (std::size_t left = 0; left < row.leaves.size(); left += 7)
        for (std::size_t right = 0; right < row.leaves.size(); right += 5)
            if (left != right) {
                ASSERT_EQ(
                    row.tree.is_before(row.leaves[left].number, row.leaves[right].number), left < right);
            }
}

TEST(LengthTree, GrowsAtItsBeginningAsAtItsEnd) {
    Row row;
    for (int i = 0; i < 300; ++i) {
        row.insert_after(0);
        row.set(1, {1, 2, 3});
        row.insert_after(row.leaves.size() - 1);
        row.set(row.leaves.size() - 1, {3, 2, 1});
    }

    row.expect_same_order();
}

TEST(LengthTree, ShrinksToOneLeafAndGrowsAgain) {
    Row row = random_row(3, 1500);
    const std::size_t most = row.tree.size();

    while (row.leaves.size() > 1) row.remove(row.leaves.size() / 2);
    row.expect_same_order();
    while (row.leaves.size() < 300) row.insert_after(row.leaves.size() / 2);

    row.expect_same_order();
    EXPECT_EQ(row.tree.size(), most) << "numbers of removed leaves are given again";
}

TEST(LengthTree, ForgetsEverythingWhenCleared) {
    Row row = random_row(4, 500);

    row.tree.clear();
    row.leaves = {{0, {}}};

    row.expect_same_order();
    for (int i = 0; i < 100; ++i) row.insert_after(0);
    row.expect_same_order();
}

} // namespace
} // namespace valise::text
