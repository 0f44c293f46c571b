// SPDX-License-Identifier: Apache-2.0
// The resolver, held to the slow reference: over small histories with all that may be tried in them, and
// over random ones far larger. every_history_test.cpp goes through all of a size.
// Laws 1 and 3 of docs/sync.md, "Spaces", are in the last tests.
#include <iostream>
#include <numeric>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "people.hpp"
#include "support/depth.hpp"
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
    int certificates = 1; ///< Of the second person. The others have one.
    int certificate_at_first = 0;

    [[nodiscard]] std::vector<int> certificates_of(int person) const {
        if (person != 1) return {certificate_at_first};
        std::vector<int> all(static_cast<std::size_t>(certificates));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    [[nodiscard]] std::vector<Act> acts() const {
        std::vector<Act> all;
        const int people = static_cast<int>(at_first.size());
        for (int author = 0; author < people; ++author)
            for (const int certificate : certificates_of(author)) {
                for (int member = 0; member < people; ++member)
                    for (const Change& change : changes_of(member))
                        all.push_back({author, {}, {change}, false, false, certificate});
                all.push_back({author, {}, {}, true, false, certificate});
            }
        return all;
    }
    [[nodiscard]] std::vector<Change> changes_of(int member) const {
        std::vector<Change> changes;
        for (const Standing standing : given)
            for (const int named : standing == 0 ? std::vector{0} : certificates_of(member))
                changes.push_back({member, standing, named});
        return changes;
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

    void run() { extend(Both(alphabet_.at_first, alphabet_.top, alphabet_.certificate_at_first), {}); }

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
            text += std::to_string(act.author) + " under " + std::to_string(act.certificate)
                + (act.is_checkpoint ? " checkpoints" : " gives");
            for (const auto& [member, standing, named] : act.changes)
                text += " " + std::to_string(member) + " " + std::to_string(standing) + " under "
                    + std::to_string(named);
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

void expect_agreement(const Alphabet& alphabet, std::size_t depth) {
    AllHistories histories(alphabet, depth + at_depth(0U, 1U));

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

// Renewed certificates: a device that has several, and all that its owner and those who stole the older keys
// may try, beside what others do to it.

TEST(AllSmallHistories, OfADeviceOfSeveralCertificatesGoAsTheReferenceSays) {
    for (const Standing standing : {6, 5, 4}) expect_agreement({{6, standing}, {0, 4, standing}, 6, 3}, 3);
}

TEST(AllSmallHistories, OfADeviceThatTheGenesisHasUnderALaterCertificateGoAsTheReferenceSays) {
    expect_agreement({{6, 5}, {0, 5}, 6, 3, 1}, 3);
}

TEST(AllSmallHistories, OfADeviceThatIsAdmittedUnderOneOfSeveralCertificatesGoAsTheReferenceSays) {
    expect_agreement({{6, 0}, {0, 6}, 6, 3}, 3);
}

TEST(AllSmallHistories, OfAnAdminOfTwoCertificatesAmongOthersGoAsTheReferenceSays) {
    expect_agreement({{6, 5, 0}, {0, 5}, 6, 2}, 3);
}

/// People who know more or less of what the others did, and act upon that.
class RandomHistory {
public:
    explicit RandomHistory(std::uint64_t seed, std::size_t most_people = 6, Standing top_rank = 6,
        std::uint64_t certificates = 1)
        : top(top_rank),
          certificate_at_first(static_cast<int>(seed / 12 % certificates)),
          random_(seed),
          certificates_(certificates) {
        const std::size_t people = 3 + random_.below(most_people - 2);
        for (std::size_t i = 0; i < people; ++i) at_first.push_back(one_of({0, 4, 5, 5, 5, top}));
        at_first[0] = top;
    }

    std::vector<Act> acts(std::size_t count) {
        views_.resize(at_first.size());
        reference::Reference so_far(at_first, top, certificate_at_first);
        std::vector<Act> told;
        for (std::size_t i = 0; i < count; ++i) {
            const int author = person();
            std::set<int>& view = views_[static_cast<std::size_t>(author)];
            if (random_.below(3) == 0) meet(view, views_[static_cast<std::size_t>(person())]);
            Act act = draw(author, told);
            if (certificates_ > 1) draw_certificates(act);
            act.parents = parents_of(view, told);
            so_far.add(act);
            // Nobody builds upon what is not authorised, but for somebody who tries.
            if (so_far.is_authorised(static_cast<int>(i)) || random_.below(100) == 0)
                view.insert(static_cast<int>(i));
            told.push_back(std::move(act));
        }
        return told;
    }

    Standing top;
    int certificate_at_first; ///< Which of theirs the genesis names, of each.
    std::vector<Standing> at_first;

private:
    Standing one_of(const std::vector<Standing>& from) { return from[random_.below(from.size())]; }
    int person() { return static_cast<int>(random_.below(at_first.size())); }

    static void meet(std::set<int>& view, const std::set<int>& other) {
        view.insert(other.begin(), other.end());
    }

    Act draw(int author, const std::vector<Act>& told) {
        if (!told.empty() && random_.below(8) == 0) return {author, {}, {{author_of_one_of(told), 0}}};
        if (random_.below(8) == 0) return {author, {}, {}, true};
        if (random_.below(8) == 0) return {author, {}, {}, false, true};
        Act act{author, {}, {{person(), one_of({0, 0, 4, 5, 5, 6, top})}}};
        const int second = person();
        if (random_.below(4) == 0 && second != act.changes.front().member)
            act.changes.push_back({second, one_of({0, 4, 5})});
        return act;
    }

    /// Somebody renews a certificate, or is given one, or does the same with the key of an old one.
    void draw_certificates(Act& act) {
        const auto any = [&] { return static_cast<int>(random_.below(certificates_)); };
        act.certificate = any();
        if (random_.below(3) == 0)
            act.changes = {{act.author, at_first[static_cast<std::size_t>(act.author)], act.certificate}};
        else
            for (Change& change : act.changes) change.certificate = any();
    }

    /// Fights begin where somebody removes who just did something.
    int author_of_one_of(const std::vector<Act>& told) {
        const std::size_t back = random_.below(std::min<std::size_t>(told.size(), 10));
        return told[told.size() - 1 - back].author;
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
    std::uint64_t certificates_;
    std::vector<std::set<int>> views_;
};

// Rule 4 takes arrows away between levels. The next two are the shortest histories found in which it matters
// that they are away for good.

TEST(RareHistories, WhatAnArrowWasTakenAwayFromDoesNotStrike) {
    Both both({7, 5, 5}, 7);
    both.add({1, {}, {{2, 0}}});
    both.add({0, {}, {{2, 6}, {0, 0}}});
    both.add({0, {}, {{0, 5}}});
    both.add({2, {1}, {{0, 0}}});

    EXPECT_TRUE(both.agree());
}

TEST(RareHistories, WhatAnArrowWasTakenAwayFromIsNoPartOfTheStateOneIsJudgedIn) {
    Both both({6, 6, 5, 5}, 6);
    both.add({0, {}, {{2, 6}}});
    both.add({3, {}, {{2, 0}}});
    both.add({3, {1}, {{2, 0}}});
    both.add({1, {}, {{0, 5}}});
    both.add({2, {0, 1}, {{1, 0}}});
    both.add({2, {0, 1}, {{3, 4}}});

    EXPECT_TRUE(both.agree());
}

// What law 18 cannot promise: a renewal does not stop a key of a time when its author stood higher.
TEST(RareHistories, ARenewalOfALowerLevelLeavesAFightAsItWas) {
    Both both({6, 5, 5}, 6);
    both.add({1, {}, {{2, 4}}});
    both.add({2, {0}, {{2, 4, 1}}, false, false, 1});
    both.add({2, {}, {{1, 0}}});

    EXPECT_TRUE(both.agree());
    EXPECT_EQ(both.reference.held_by(1, both.reference.all()).standing, 0);
    EXPECT_EQ(both.reference.held_by(2, both.reference.all()).standing, 4);
}

/// What is hard in a history: how often it is in those that were looked at.
class Reached {
public:
    void look_at(Both& both, const std::vector<Act>& acts) {
        const auto all = both.reference.all();
        const auto verdicts = both.reference.resolve(all);
        for (int one = 0; one < static_cast<int>(acts.size()); ++one)
            for (int other = 0; other < static_cast<int>(acts.size()); ++other)
                if (one != other && both.reference.is_authorised(one) && both.reference.is_authorised(other))
                    look_at(both, acts, one, other);
        circles += std::ranges::count(verdicts, reference::Verdict::removals_stand) > 0 ? 1 : 0;
    }

    int removals_at_once = 0;
    int mutual_removals = 0;
    int chains_of_rank =
        0;                ///< Of three: who removes is removed by somebody above, and they by one above them.
    int readmissions = 0; ///< Of somebody who had been removed, and both count.
    int circles = 0;      ///< Histories with a circle of equals.

private:
    static bool removes(const Act& act, int member) {
        return std::ranges::any_of(act.changes,
            [&](const Change& change) { return change.member == member && change.standing == 0; });
    }
    static bool removes_somebody_else(const Act& act) {
        return std::ranges::any_of(act.changes,
            [&](const Change& change) { return change.member != act.author && change.standing == 0; });
    }
    static const Act& at(const std::vector<Act>& acts, int number) {
        return acts[static_cast<std::size_t>(number)];
    }
    static bool is_before(Both& both, int one, int other) {
        return both.reference.past_of(other).test(static_cast<std::size_t>(one));
    }
    static bool counts(Both& both, int act) {
        const auto& verdicts = both.reference.resolve(both.reference.all());
        return verdicts[static_cast<std::size_t>(act)] == reference::Verdict::counts;
    }
    /// The author's level there, as the product has it.
    static unsigned level_of(Both& both, int act) {
        const space::History& history = both.resolver.history();
        return history[*history.find(record(act))].level;
    }
    static bool overrules(Both& both, const std::vector<Act>& acts, int one, int other) {
        return !is_before(both, one, other) && !is_before(both, other, one)
            && removes(at(acts, one), at(acts, other).author) && level_of(both, one) > level_of(both, other);
    }

    void look_at(Both& both, const std::vector<Act>& acts, int one, int other) {
        if (is_before(both, one, other)) {
            for (const Change& change : at(acts, other).changes)
                if (change.standing != 0 && removes(at(acts, one), change.member) && counts(both, one)
                    && counts(both, other))
                    ++readmissions;
            return;
        }
        if (is_before(both, other, one)) return;
        const bool are_removals =
            removes_somebody_else(at(acts, one)) && removes_somebody_else(at(acts, other));
        if (one < other && are_removals) ++removals_at_once;
        if (one < other && removes(at(acts, one), at(acts, other).author)
            && removes(at(acts, other), at(acts, one).author))
            ++mutual_removals;
        if (!overrules(both, acts, one, other)) return;
        for (int third = 0; third < static_cast<int>(acts.size()); ++third)
            if (third != one && both.reference.is_authorised(third) && overrules(both, acts, third, one))
                ++chains_of_rank;
    }
};

TEST(RandomHistories, GoAsTheReferenceSays) {
    std::size_t circles = 0;
    for (std::uint64_t seed = 0; seed < at_depth(3'000U, 60'000U); ++seed) {
        RandomHistory random(seed, 6, seed % 4 == 0 ? 7 : 6);
        Both both(random.at_first, random.top, random.certificate_at_first);
        for (const Act& act : random.acts(5 + seed % 40)) both.add(act);

        ASSERT_TRUE(both.agree()) << "seed " << seed;
        if (both.resolver.now().removals_stand.last()) ++circles;
    }
    EXPECT_GT(circles, 20U);
}

TEST(RandomHistories, OfRenewedCertificatesGoAsTheReferenceSays) {
    std::size_t renewals = 0;
    for (std::uint64_t seed = 0; seed < at_depth(1'500U, 30'000U); ++seed) {
        RandomHistory random(seed + 20'000'000, 5, seed % 4 == 0 ? 7 : 6, 2 + seed % 3);
        Both both(random.at_first, random.top, random.certificate_at_first);
        for (const Act& act : random.acts(5 + seed % 40)) both.add(act);

        ASSERT_TRUE(both.agree()) << "seed " << seed;
        for (const auto& [id, somebody] : both.resolver.history().people())
            renewals += (somebody.renewed_by & both.resolver.now().counts).count();
    }
    EXPECT_GT(renewals, 200U);
}

TEST(RandomHistories, OfHundredsOfActsByTwentyPeopleGoAsTheReferenceSays) {
    Reached reached;
    for (std::uint64_t seed = 0; seed < at_depth(20U, 1'000U); ++seed) {
        RandomHistory random(seed + 10'000'000, 20, seed % 2 == 0 ? 7 : 6);
        Both both(random.at_first, random.top, random.certificate_at_first);
        const auto acts = random.acts(reference::Reference::most_acts);
        for (const Act& act : acts) both.add(act);

        ASSERT_TRUE(both.agree()) << "seed " << seed;
        if (seed < 20) reached.look_at(both, acts);
    }
    std::cout << reached.removals_at_once << " removals at once, " << reached.mutual_removals << " mutual, "
              << reached.chains_of_rank << " chains of rank, " << reached.readmissions << " readmissions, "
              << reached.circles << " with circles\n";
    EXPECT_GT(reached.removals_at_once, 20);
    EXPECT_GT(reached.mutual_removals, 20);
    EXPECT_GT(reached.chains_of_rank, 10);
    EXPECT_GT(reached.readmissions, 20);
    EXPECT_GT(reached.circles, 5);
}

/// What a resolver says of all acts, by their names, when they arrive in a random order.
auto said_in_some_order(const RandomHistory& random, const std::vector<Act>& acts, Random& order) {
    space::Resolver resolver = nothing_told(random.at_first, random.top, random.certificate_at_first);
    std::vector<int> waiting(acts.size());
    std::iota(waiting.begin(), waiting.end(), 0);
    while (!waiting.empty()) {
        const auto next = waiting.begin() + static_cast<std::ptrdiff_t>(order.below(waiting.size()));
        const space::Act arrived = act(acts[static_cast<std::size_t>(*next)]);
        if (!std::ranges::all_of(arrived.parents, [&](const RecordId& id) { return resolver.is_known(id); }))
            continue;
        resolver.admit(record(*next), arrived, true, circumstances(acts[static_cast<std::size_t>(*next)]));
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
        RandomHistory random(seed + 1'000'000, 6, 6, 1 + seed % 3);
        const auto acts = random.acts(60);
        SeededRandom order(seed);

        const auto first = said_in_some_order(random, acts, order);

        for (int round = 0; round < 3; ++round)
            ASSERT_EQ(said_in_some_order(random, acts, order), first) << "seed " << seed;
    }
}

} // namespace
} // namespace valise::tests
