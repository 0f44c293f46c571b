// SPDX-License-Identifier: Apache-2.0
#include "patch.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "texts.hpp"

namespace valise::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::below;

/// Position, deleted, inserted.
using Change = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>;

std::vector<Change> changes_of(const Patch& patch) {
    std::vector<Change> changes;
    patch.for_each([&](std::uint32_t position, std::uint32_t deleted, std::uint32_t inserted) {
        changes.emplace_back(position, deleted, inserted);
    });
    return changes;
}

/// The same with every character in a plain row: its place in the old text, or `fresh`.
class Row {
public:
    static constexpr std::uint32_t fresh = UINT32_MAX;

    explicit Row(std::uint32_t length) : length_(length), characters_(length) {
        std::iota(characters_.begin(), characters_.end(), 0U);
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(characters_.size()); }

    void insert(std::uint32_t position, std::uint32_t count) {
        characters_.insert(characters_.begin() + position, count, fresh);
    }
    void erase(std::uint32_t position, std::uint32_t count) {
        const auto from = characters_.begin() + position;
        characters_.erase(from, from + count);
    }

    [[nodiscard]] std::vector<Change> changes() const {
        std::vector<Change> changes;
        std::uint32_t next = 0; // Of the old text.
        std::uint32_t inserted = 0;
        for (std::uint32_t at = 0; at <= size(); ++at) {
            const std::uint32_t old = at == size() ? length_ : characters_[at];
            if (old == fresh) {
                ++inserted;
                continue;
            }
            if (inserted > 0 || old > next) changes.emplace_back(at - inserted, old - next, inserted);
            next = old + 1;
            inserted = 0;
        }
        return changes;
    }

private:
    std::uint32_t length_;
    std::vector<std::uint32_t> characters_;
};

void edit_at_random(Patch& patch, Row& row, SeededRandom& random) {
    // Near the beginning, or anywhere.
    const std::uint32_t end = below(random, 2) == 0 ? std::min(row.size(), 20U) : row.size();
    const std::uint32_t position = below(random, end + 1);
    if (below(random, 2) == 0 || position == row.size()) {
        const std::uint32_t count = 1 + below(random, 3);
        patch.insert(position, count);
        row.insert(position, count);
    } else {
        const std::uint32_t most = below(random, 30) == 0 ? 100 : 4;
        const std::uint32_t count = 1 + below(random, std::min(most, row.size() - position));
        patch.erase(position, count);
        row.erase(position, count);
    }
}

TEST(Patch, HasNoChangesAtFirst) {
    EXPECT_THAT(changes_of(Patch(0)), IsEmpty());
    EXPECT_THAT(changes_of(Patch(7)), IsEmpty());
}

TEST(Patch, ForgetsWhatCameAndWentAgain) {
    Patch patch(5);
    patch.insert(2, 7);
    patch.erase(2, 3);
    patch.erase(2, 4);

    EXPECT_THAT(changes_of(patch), IsEmpty());
}

TEST(Patch, MakesOneChangeOfWhatTouches) {
    Patch patch(9);
    patch.erase(3, 1);
    patch.insert(3, 2);
    patch.erase(5, 2);
    patch.insert(2, 1);
    patch.erase(1, 1);

    EXPECT_THAT(changes_of(patch), ElementsAre(Change{1, 1, 1}, Change{3, 3, 2}));
}

TEST(Patch, HasTheChangesOfAPlainRow) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed);
        const std::uint32_t length = below(random, 4) == 0 ? 0 : below(random, 3000);
        Patch patch(length);
        Row row(length);
        for (int i = 0; i < 800; ++i) {
            edit_at_random(patch, row, random);
            ASSERT_EQ(changes_of(patch).size(), row.changes().size());
        }
        ASSERT_EQ(changes_of(patch), row.changes());
    }
}

} // namespace
} // namespace valise::text
