// SPDX-License-Identifier: Apache-2.0
#include "histories/random_history.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "histories/reference.hpp"
#include "support/refusal.hpp"
#include "valise/base/utf8.hpp"

namespace valise::histories {
namespace {

using testing::IsEmpty;
using tests::is_accepted;

constexpr std::uint64_t seeds = 20;

History made(std::uint64_t seed, const Shape& shape = {}) {
    SeededRandom random(seed);
    return random_history(random, shape);
}

Shape everything() {
    Shape shape;
    shape.may_fork = true;
    shape.alphabet = Alphabet::mixed;
    return shape;
}

std::vector<Transaction> beginning(const History& history, std::size_t count) {
    return {history.transactions.begin(), history.transactions.begin() + static_cast<std::ptrdiff_t>(count)};
}

/// The transactions in another order in which each still comes after all that it stands on.
class Shuffle {
public:
    Shuffle(const History& history, std::uint64_t seed) : rest_(history.transactions), random_(seed) {
        new_units_.resize(rest_.empty() ? 0 : rest_.back().end, not_yet);
        shuffled_.end_content = history.end_content;
    }

    History operator()() {
        while (!rest_.empty()) {
            const auto chosen = rest_.begin() + static_cast<std::ptrdiff_t>(random_.below(rest_.size()));
            if (!is_ready(*chosen)) continue;
            take(std::move(*chosen));
            rest_.erase(chosen);
        }
        return std::move(shuffled_);
    }

private:
    static constexpr std::uint32_t not_yet = 0xffffffff;

    bool is_ready(const Transaction& transaction) const {
        return std::ranges::all_of(
            transaction.parents, [this](auto parent) { return new_units_[parent] != not_yet; });
    }

    void take(Transaction next) {
        for (auto unit = next.first; unit < next.end; ++unit) new_units_[unit] = count_++;
        next.end = count_;
        next.first = new_units_[next.first];
        for (auto& parent : next.parents) parent = new_units_[parent];
        std::ranges::sort(next.parents);
        shuffled_.transactions.push_back(std::move(next));
    }

    std::vector<Transaction> rest_;
    SeededRandom random_;
    std::vector<std::uint32_t> new_units_;
    std::uint32_t count_ = 0;
    History shuffled_;
};

TEST(RandomHistory, IsTheSameForTheSameSeed) {
    EXPECT_EQ(made(7), made(7));
    EXPECT_NE(made(7), made(8));
}

TEST(RandomHistory, IsTheSameOnEveryMachine) {
    Shape shape;
    shape.transactions = 3;

    EXPECT_EQ(to_json_line(made(1, shape)),
        R"({"txns":[{"span":[0,8],"parents":[],"agent":"agent 10","seqStart":0,)"
        R"("ops":[[0,0,"X1"],[0,2,""],[0,0,"pW 8"]]},)"
        R"({"span":[8,18],"parents":[],"agent":"agent 9","seqStart":0,)"
        R"("ops":[[0,0,"gP"],[2,0,"DoJH"],[1,0,"r1FD"]]},)"
        R"({"span":[18,23],"parents":[],"agent":"agent 11","seqStart":0,)"
        R"("ops":[[0,0,"WwGd"],[3,0,"6"]]}],"endContent":"pW 8WwG6dgr1FDPDoJH"})");
}

TEST(RandomHistory, HasTheTransactionsAndAgentsThatWereAskedFor) {
    Shape shape;
    shape.transactions = 60;
    shape.agents = 4;

    const History history = made(1, shape);

    std::vector<std::string> agents;
    for (const Transaction& transaction : history.transactions) agents.push_back(transaction.agent);
    std::ranges::sort(agents);
    agents.erase(std::unique(agents.begin(), agents.end()), agents.end());
    EXPECT_EQ(history.transactions.size(), 60U);
    EXPECT_THAT(agents, testing::ElementsAre("agent 10", "agent 11", "agent 12", "agent 9"));
}

TEST(RandomHistory, CanBeReadBack) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const History history = made(seed, everything());

        const auto again = read_histories(as_bytes(to_json_line(history)));

        ASSERT_THAT(again, is_accepted()) << "seed " << seed;
        EXPECT_EQ(again->front(), history) << "seed " << seed;
    }
}

TEST(RandomHistory, HasEveryPositionWithinTheTextThatItIsFor) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        ReferenceMerge merge;
        for (const Transaction& transaction : made(seed, everything()).transactions) {
            auto length = merge.length_at(transaction.parents);
            for (const Patch& patch : transaction.patches) {
                ASSERT_LE(patch.position + patch.deleted, length) << "seed " << seed;
                length = length + characters_of(patch.inserted).size() - patch.deleted;
            }
            merge.add(transaction);
        }
    }
}

TEST(RandomHistory, EndsWithWhatTheReferenceGives) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const History history = made(seed, everything());

        EXPECT_EQ(merged_text(history), history.end_content) << "seed " << seed;
        EXPECT_TRUE(is_utf8(as_bytes(history.end_content))) << "seed " << seed;
    }
}

TEST(RandomHistory, LetsAgentsForkOnlyWhenTheyMay) {
    const auto forks = [](const History& history) {
        std::size_t count = 0;
        for (std::size_t i = 0; i < history.transactions.size(); ++i) {
            const Transaction& own = history.transactions[i];
            for (const Transaction& earlier : beginning(history, i)) {
                auto with_earlier = own.parents;
                with_earlier.push_back(earlier.end - 1);
                if (earlier.agent == own.agent && tips_of(history.transactions, with_earlier) != own.parents)
                    ++count;
            }
        }
        return count;
    };

    EXPECT_EQ(forks(made(1)), 0U);
    EXPECT_GT(forks(made(1, everything())), 0U);
}

TEST(RandomHistory, SplitsTransactionsOnlyWhenItMay) {
    const auto splits = [](const History& history) {
        std::size_t count = 0;
        for (const Transaction& own : history.transactions)
            for (const auto parent : own.parents)
                count += std::ranges::none_of(history.transactions,
                    [parent](const Transaction& earlier) { return earlier.end - 1 == parent; });
        return count;
    };
    Shape whole;
    whole.may_split = false;

    EXPECT_EQ(splits(made(1, whole)), 0U);
    EXPECT_GT(splits(made(1)), 0U);
}

TEST(RandomHistory, MostlyDependsOnWhoseNameComesFirst) {
    Shape shape;
    shape.percent_deleting = 0; // in another order, others would be deleted: positions would be wrong
    std::size_t differing = 0;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        History history = made(seed, shape);
        for (Transaction& transaction : history.transactions)
            transaction.agent = transaction.agent == "agent 9" ? "a" : "b" + transaction.agent;
        differing += merged_text(history) != history.end_content;
    }

    EXPECT_GT(differing, seeds / 2);
}

TEST(RandomHistory, HasCharactersOfAllLengthsWhenTheyAreMixed) {
    std::array<bool, 5> has_length{};

    for (const auto character : characters_of(made(1, everything()).end_content))
        has_length.at(character.size()) = true;

    EXPECT_THAT(has_length, testing::ElementsAre(false, true, true, true, true));
}

TEST(ReferenceMergeLaws, TheOrderOfArrivalDoesNotMatter) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const History shuffled = Shuffle(made(seed, everything()), seed)();

        EXPECT_EQ(merged_text(shuffled), shuffled.end_content) << "seed " << seed;
    }
}

TEST(ReferenceMergeLaws, AVersionHasTheTextThatItHadBeforeMoreCame) {
    for (std::uint64_t seed = 0; seed < 3; ++seed) {
        const History history = made(seed, everything());
        for (std::size_t count = 0; count < history.transactions.size(); ++count) {
            const History earlier{beginning(history, count), {}};

            EXPECT_EQ(text_at(history, heads_of(earlier.transactions)), merged_text(earlier))
                << "seed " << seed;
        }
    }
}

} // namespace
} // namespace valise::histories
