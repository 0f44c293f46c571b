// SPDX-License-Identifier: Apache-2.0
// What lets a few histories stand for all, held to all of them where they are small.
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "settings.hpp"
#include "support/depth.hpp"
#include "told_history.hpp"

namespace valise::tests {
namespace {

Setting team_of_four() { return {{6, 5, 5, 0}, {0, 4, 5, 6}, 6}; }

/// All histories of `count` acts in all orders of arrival and with all names, by their forms.
class EverySequence {
public:
    EverySequence(const Setting& setting, int count)
        : acts_(setting.acts()), namings_(namings(setting.at_first)), count_(count) {
        extend(SmallHistory(setting.at_first, setting.top));
    }

    [[nodiscard]] const std::set<Form>& forms() const { return forms_; }

private:
    void extend(const SmallHistory& history) {
        if (history.size() == count_) {
            forms_.insert(form_of(history, namings_));
            return;
        }
        for (unsigned past = 0; past <= history.all(); ++past)
            if (history.is_closed(static_cast<Acts>(past))) extend_upon(history, static_cast<Acts>(past));
    }

    void extend_upon(const SmallHistory& history, Acts past) {
        const Outcome before = history.resolve(past);
        for (const SmallAct& act : acts_) {
            if (!history.is_right(act, history.standings(before, past))) continue;
            SmallHistory next = history;
            next.add(act, past, before);
            extend(next);
        }
    }

    std::vector<SmallAct> acts_;
    std::vector<Naming> namings_;
    int count_;
    std::set<Form> forms_;
};

std::set<Form> forms_met(const Setting& setting, int count, int told_apart) {
    const auto people = namings(setting.at_first);
    std::set<Form> forms;
    EveryHistory every(setting);
    every.told_apart = told_apart;
    every.visit_all(count, [&](const SmallHistory& history) {
        if (history.size() == count) forms.insert(form_of(history, people));
    });
    return forms;
}

TEST(Names, OfOneKindOneHistoryIsMet) {
    for (const Setting& setting : {founded_by_one(one_below_admin), team_of_four()}) {
        const int count = at_depth(2, 3);
        const EverySequence all(setting, count);
        EveryHistory every(setting);
        every.told_apart = count;

        every.visit_all(count, [](const SmallHistory&) {});

        EXPECT_EQ(at(every.met(), count), all.forms().size());
        EXPECT_EQ(forms_met(setting, count, count), all.forms());
    }
}

TEST(Names, NoKindIsMissedByTraits) {
    for (const Setting& setting : {founded_by_one(one_below_admin), team_of_four()}) {
        const int count = at_depth(2, 3);
        const EverySequence all(setting, count);

        EXPECT_EQ(forms_met(setting, count, 0), all.forms());
        EXPECT_EQ(forms_met(setting, count, count - 1), all.forms());
    }
}

/// The acts of a set with all that leads to any, as a history of their own, or nothing if it is none.
std::optional<SmallHistory> alone(const SmallHistory& history, Acts set, Standings at_first) {
    SmallHistory part(at_first, static_cast<std::int8_t>(history.top()));
    std::array<Acts, most_small_acts> places{};
    bool is_history = true;
    for_each(set, [&](int act) {
        at(places, act) = only(part.size());
        Acts past = 0;
        for_each(history.past_of(act) & set, [&](int earlier) { past |= at(places, earlier); });
        const Outcome before = part.resolve(past);
        is_history = is_history && part.is_right(history[act], part.standings(before, past));
        part.add(history[act], past, before);
    });
    return is_history ? std::optional(part) : std::nullopt;
}

/// Whether `part`, the acts of `set` alone, says of them what all of the history says.
bool says_the_same(const SmallHistory& history, Acts set, const SmallHistory& part) {
    const Outcome of_all = history.resolve(history.all());
    const Outcome of_part = part.resolve(part.all());
    int place = 0;
    bool is_same = true;
    for_each(set, [&](int act) { is_same = is_same && of_all.on(act) == of_part.on(place++); });
    return is_same;
}

TEST(WhatMatters, IsAllThatAVerdictComesFrom) {
    for (const Setting& setting : {founded_by_one(one_below_admin), team_of_four()}) {
        EveryHistory every(setting);
        every.visit_all(at_depth(3, 4), [&](const SmallHistory& history) {
            for (const Acts set : leading_to_each(history)) {
                const auto part = alone(history, set, setting.at_first);
                ASSERT_TRUE(part && says_the_same(history, set, *part)) << spelled(history) << int{set};
            }
        });
    }
}

/// What one act alone is, when all else is decided.
Verdict judged_alone(const SmallHistory& history, int act, const Outcome& others) {
    const bool is_struck =
        (history.struck_by(act) & others.counts) != 0 || (history.removed_by(act) & others.stands) != 0;
    return !is_struck && history.is_right_in(act, others, history.rests_on(act)) ? Verdict::counts
                                                                                 : Verdict::is_void;
}

TEST(WhatMatters, WhatMattersToNoOtherIsJudgedByThem) {
    for (const Setting& setting : {founded_by_one(one_below_admin), team_of_four()}) {
        EveryHistory every(setting);
        every.visit_all(at_depth(3, 4), [&](const SmallHistory& history) {
            const Outcome outcome = history.resolve(history.all());
            for_each(leading_nowhere(history), [&](int act) {
                const Acts others = without(history.all(), only(act));
                const auto rest = alone(history, others, setting.at_first);
                ASSERT_TRUE(rest && says_the_same(history, others, *rest)) << spelled(history) << act;
                ASSERT_EQ(outcome.on(act), judged_alone(history, act, outcome)) << spelled(history) << act;
            });
        });
    }
}

/// The histories of `count` acts that go on from one that ends in a circle, by likeness.
class Likenesses {
public:
    explicit Likenesses(int count) : count_(count) {}

    void meet(const SmallHistory& history) {
        if (history.size() < count_) outcomes_.clear(); // those that follow go on from another
        if (history.size() != count_) return;
        const Outcome outcome = history.resolve(history.all());
        const auto [known, is_new] = outcomes_.try_emplace(likeness_of_last(history), Met{outcome, false});
        ASSERT_EQ(known->second.outcome, outcome) << spelled(history);
        const bool is_circle = ends_in_a_circle(history);
        if (is_circle && !known->second.has_circle) ++circles;
        known->second.has_circle = known->second.has_circle || is_circle;
    }

    std::uint64_t circles = 0;

private:
    struct Met {
        Outcome outcome;
        bool has_circle;
    };

    int count_;
    std::map<Likeness, Met> outcomes_;
};

TEST(Likeness, IsToBeJudgedAlikeAndNoneIsLeftOut) {
    for (const Setting& setting : {founded_by_one(one_below_admin), team_of_four()}) {
        const int count = at_depth(3, 4);
        Likenesses likenesses(count);
        EveryHistory every(setting);
        every.told_apart = count - 1;
        every.visit_all(count, [&](const SmallHistory& history) { likenesses.meet(history); });

        std::uint64_t visited = 0;
        every.visit_circles(count, [&](const SmallHistory&) { ++visited; });

        EXPECT_EQ(visited, likenesses.circles);
        EXPECT_GT(visited, 0U);
    }
}

/// The same history, with other words for the standings.
SmallHistory renamed(const SmallHistory& history, const std::array<std::int8_t, 8>& words, std::int8_t top) {
    const auto word = [&](std::int8_t standing) {
        return standing == SmallAct::unchanged ? standing : at(words, standing);
    };
    Standings at_first{};
    for (int person = 0; person < most_people; ++person)
        at(at_first, person) = at(words, history.at_first(person));
    SmallHistory told(at_first, top);
    for (int number = 0; number < history.size(); ++number) {
        SmallAct act = history[number];
        std::ranges::transform(act.given, act.given.begin(), word);
        told.add(act, history.past_of(number), told.resolve(history.past_of(number)));
    }
    return told;
}

TEST(Levels, ATeamIsAReviewSpaceUnderOtherNames) {
    EveryHistory every(team_of_four());
    every.visit_all(at_depth(2, 4), [](const SmallHistory& team) {
        const SmallHistory review = renamed(team, {0, 1, 2, 3, 4, 5, 7, 7}, 7);
        ASSERT_EQ(review.resolve(review.all()), team.resolve(team.all())) << spelled(team);
    });
}

TEST(Levels, WhoFoundsBelowTheTopFoundsASpaceInWhichTheTopIsNotGiven) {
    EveryHistory every({{5, 0, 0, 0}, {0, 4, 5, 6, 7}, 7});
    every.visit_all(at_depth(3, 4), [](const SmallHistory& below) {
        const SmallHistory above = renamed(below, {0, 1, 2, 3, 4, 7, 7, 7}, 7);
        ASSERT_EQ(above.resolve(above.all()), below.resolve(below.all())) << spelled(below);
    });
}

} // namespace
} // namespace valise::tests
