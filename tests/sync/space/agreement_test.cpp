// SPDX-License-Identifier: Apache-2.0
// The resolver, held to the slow reference: over all small histories, and over random larger ones.
// Laws 1 and 3 of docs/sync.md, "Spaces", are in the last tests.
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "people.hpp"
#include "valise/base/random.hpp"

namespace valise::tests {
namespace {

using reference::Act;
using reference::Change;
using reference::Standing;

/// Everything that somebody may try in one act, and the people it is tried among.
struct Alphabet {
    std::vector<Standing> at_first;
    std::vector<Standing> given;
    Standing top = 6;

    [[nodiscard]] std::vector<Act> acts() const {
        std::vector<Act> all;
        const int people = static_cast<int>(at_first.size());
        for (int author = 0; author < people; ++author) {
            for (int member = 0; member < people; ++member)
                for (const Standing standing : given) all.push_back({author, {}, {{member, standing}}});
            all.push_back({author, {}, {}, true});
        }
        return all;
    }
};

/// Goes through all histories of up to `depth` acts, each once but for the order of what is concurrent.
///
/// What is not authorised is checked and goes no further: it is no node of any graph and changes no
/// standing, so a history that goes on upon it is one that goes on upon its parents.
class AllHistories {
public:
    AllHistories(const Alphabet& alphabet, std::size_t depth)
        : alphabet_(alphabet), labels_(alphabet.acts()), depth_(depth) {}

    void run() { extend(Both(alphabet_.at_first, alphabet_.top), {}); }

    [[nodiscard]] std::size_t count() const { return count_; }
    [[nodiscard]] std::size_t circles() const { return circles_; }
    [[nodiscard]] std::size_t disagreements() const { return disagreements_; }
    [[nodiscard]] const std::string& first_disagreement() const { return first_; }

private:
    struct Step {
        unsigned past = 0; ///< One bit for each act.
        std::size_t label = 0;
        auto operator<=>(const Step&) const = default;
    };

    void extend(const Both& before, const std::vector<Step>& steps) {
        const auto count = static_cast<unsigned>(steps.size());
        for (unsigned past = 0; past < 1U << count; ++past) {
            if (!is_closed(past, steps)) continue;
            for (std::size_t label = 0; label < labels_.size(); ++label) {
                const Step step{past, label};
                const bool is_beside_last = count > 0 && (past >> (count - 1) & 1U) == 0;
                if (is_beside_last && step < steps.back()) continue;
                try_step(before, steps, step);
            }
        }
    }

    void try_step(const Both& before, std::vector<Step> steps, const Step& step) {
        Act act = labels_[step.label];
        for (unsigned i = 0; i < steps.size(); ++i)
            if ((step.past >> i & 1U) != 0) act.parents.push_back(static_cast<int>(i));
        Both both = before;
        both.add(act);
        steps.push_back(step);
        ++count_;
        if (!both.agree() && disagreements_++ == 0) first_ = spelled(steps);
        if (both.resolver.now().removals_stand.last()) ++circles_;
        if (steps.size() < depth_ && both.last_is_authorised()) extend(both, steps);
    }

    static bool is_closed(unsigned past, const std::vector<Step>& steps) {
        for (unsigned i = 0; i < steps.size(); ++i)
            if ((past >> i & 1U) != 0 && (steps[i].past & ~past) != 0) return false;
        return true;
    }

    std::string spelled(const std::vector<Step>& steps) const {
        std::string text;
        for (const Step& step : steps) {
            const Act& act = labels_[step.label];
            text += std::to_string(act.author) + (act.is_checkpoint ? " checkpoints" : " gives");
            for (const auto& [member, standing] : act.changes)
                text += " " + std::to_string(member) + " " + std::to_string(standing);
            text += " upon " + std::to_string(step.past) + "; ";
        }
        return text;
    }

    Alphabet alphabet_;
    std::vector<Act> labels_;
    std::size_t depth_;
    std::size_t count_ = 0;
    std::size_t circles_ = 0;
    std::size_t disagreements_ = 0;
    std::string first_;
};

/// Deeper where somebody asks for it: VALISE_SPACE_DEPTH adds so many acts.
std::size_t deeper_by() {
    const char* const asked = std::getenv("VALISE_SPACE_DEPTH");
    return asked == nullptr ? 0 : std::strtoul(asked, nullptr, 10);
}

void expect_agreement(const Alphabet& alphabet, std::size_t depth) {
    AllHistories histories(alphabet, depth + deeper_by());

    histories.run();

    EXPECT_EQ(histories.disagreements(), 0U) << histories.first_disagreement();
    EXPECT_GT(histories.circles(), 0U);
    std::cout << histories.count() << " histories, " << histories.circles() << " with circles\n";
}

TEST(AllSmallHistories, OfAFocalPointTwoAdminsAndAnOutsiderGoAsTheReferenceSays) {
    expect_agreement({{6, 5, 5, 0}, {0, 4, 5, 6}, 6}, 3);
}

TEST(AllSmallHistories, OfRemovalsAndAdmissionsAmongFourGoAsTheReferenceSays) {
    expect_agreement({{5, 5, 5, 0}, {0, 5}, 6}, 3);
}

TEST(AllSmallHistories, OfAFocalPointAndTwoAdminsWhoRemoveEachOtherGoAsTheReferenceSays) {
    expect_agreement({{6, 5, 5}, {0}, 6}, 4);
}

TEST(AllSmallHistories, OfTwoOfTheTopRankAndAnAdminGoAsTheReferenceSays) {
    expect_agreement({{6, 6, 5}, {0, 6}, 6}, 3);
}

/// People who know more or less of what the others did, and act upon that.
class RandomHistory {
public:
    explicit RandomHistory(std::uint64_t seed) : random_(seed) {
        const int people = 3 + static_cast<int>(random_.below(4));
        for (int i = 0; i < people; ++i) at_first.push_back(one_of({0, 4, 5, 5, 5, 6}));
        at_first[0] = 6;
    }

    std::vector<Act> acts(std::size_t count) {
        views_.resize(at_first.size());
        reference::Reference so_far(at_first, 6);
        std::vector<Act> told;
        for (std::size_t i = 0; i < count; ++i) {
            const int author = person();
            std::set<int>& view = views_[static_cast<std::size_t>(author)];
            if (random_.below(3) == 0) meet(view, views_[static_cast<std::size_t>(person())]);
            Act act = draw(author);
            act.parents = parents_of(view, told);
            so_far.add(act);
            // Nobody builds upon what is not authorised, but for somebody who tries.
            if (so_far.is_authorised(static_cast<int>(i)) || random_.below(100) == 0)
                view.insert(static_cast<int>(i));
            told.push_back(std::move(act));
        }
        return told;
    }

    std::vector<Standing> at_first;

private:
    Standing one_of(const std::vector<Standing>& from) { return from[random_.below(from.size())]; }
    int person() { return static_cast<int>(random_.below(at_first.size())); }

    static void meet(std::set<int>& view, const std::set<int>& other) {
        view.insert(other.begin(), other.end());
    }

    Act draw(int author) {
        if (random_.below(8) == 0) return {author, {}, {}, true};
        if (random_.below(8) == 0) return {author, {}, {}, false, true};
        Act act{author, {}, {{person(), one_of({0, 4, 5, 5, 5, 6})}}};
        const int second = person();
        if (random_.below(4) == 0 && second != act.changes.front().member)
            act.changes.push_back({second, one_of({0, 4, 5})});
        return act;
    }

    /// Now and then somebody dates an act back: to less than what they know.
    std::vector<int> parents_of(const std::set<int>& view, const std::vector<Act>& told) {
        std::set<int> known = view;
        if (!known.empty() && random_.below(6) == 0)
            known.erase(std::next(known.begin(), static_cast<std::ptrdiff_t>(random_.below(known.size()))),
                known.end());
        std::set<int> last = known;
        for (const int act : known)
            for (const int parent : told[static_cast<std::size_t>(act)].parents) last.erase(parent);
        while (last.size() > space::most_parents) last.erase(last.begin());
        return {last.begin(), last.end()};
    }

    SeededRandom random_;
    std::vector<std::set<int>> views_;
};

TEST(RandomHistories, GoAsTheReferenceSays) {
    std::size_t circles = 0;
    for (std::uint64_t seed = 0; seed < 3'000 * (1 + deeper_by() * 20); ++seed) {
        RandomHistory random(seed);
        Both both(random.at_first, 6);
        for (const Act& act : random.acts(5 + seed % 40)) both.add(act);

        ASSERT_TRUE(both.agree()) << "seed " << seed;
        if (both.resolver.now().removals_stand.last()) ++circles;
    }
    EXPECT_GT(circles, 20U);
}

TEST(RandomHistories, OfHundredsOfActsGoAsTheReferenceSays) {
    for (std::uint64_t seed = 0; seed < 20 * (1 + deeper_by() * 20); ++seed) {
        RandomHistory random(seed + 10'000'000);
        Both both(random.at_first, 6);
        for (const Act& act : random.acts(reference::Reference::most_acts)) both.add(act);

        ASSERT_TRUE(both.agree()) << "seed " << seed;
    }
}

/// What a resolver says of all acts, by their names, when they arrive in a random order.
auto said_in_some_order(const RandomHistory& random, const std::vector<Act>& acts, Random& order) {
    space::Resolver resolver(genesis(random.at_first, space::SpaceKind::team), record(genesis_record));
    std::vector<int> waiting(acts.size());
    std::iota(waiting.begin(), waiting.end(), 0);
    while (!waiting.empty()) {
        const auto next = waiting.begin() + static_cast<std::ptrdiff_t>(order.below(waiting.size()));
        const space::Act arrived = act(acts[static_cast<std::size_t>(*next)]);
        if (!std::ranges::all_of(arrived.parents, [&](const RecordId& id) { return resolver.is_known(id); }))
            continue;
        resolver.admit(record(*next), arrived, true);
        if (order.below(4) == 0) (void)resolver.now();
        waiting.erase(next);
    }
    std::vector<reference::Verdict> verdicts;
    for (int i = 0; i < static_cast<int>(acts.size()); ++i) {
        const auto number = resolver.history().find(record(i));
        verdicts.push_back(Both::verdict_of(number, resolver.now()));
    }
    return verdicts;
}

// Law 1.
TEST(RandomHistories, TheOrderOfArrivalDoesNotMatter) {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        RandomHistory random(seed + 1'000'000);
        const auto acts = random.acts(60);
        SeededRandom order(seed);

        const auto first = said_in_some_order(random, acts, order);

        for (int round = 0; round < 3; ++round)
            ASSERT_EQ(said_in_some_order(random, acts, order), first) << "seed " << seed;
    }
}

} // namespace
} // namespace valise::tests
