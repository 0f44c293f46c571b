// SPDX-License-Identifier: Apache-2.0
// The resolver, held to all small histories; like_histories.hpp says why it is enough to tell a few of
// them. Before a release they are told at length, which takes the better part of an hour.
#include <functional>
#include <iostream>
#include <string>

#include <gtest/gtest.h>

#include "settings.hpp"
#include "support/depth.hpp"
#include "told_history.hpp"

namespace valise::tests {
namespace {

/// Tells histories to the product, and keeps count of those that it answers otherwise.
class Agreement {
public:
    /// Told how far one has come; the work may be long.
    explicit Agreement(std::string name) : name_(std::move(name)) {}

    void ask(const SmallHistory& history) {
        ++asked_;
        if (history.resolve(history.all()).stands != 0) ++circles_;
        if (is_as_told(history, product_.told(history))) return;
        if (disagreements_++ == 0) first_ = spelled(history);
    }
    /// Whether the product finds one more act upon everything right, of those of the setting.
    void ask_of_rights(const SmallHistory& history, const std::vector<SmallAct>& acts) {
        const space::Resolver& resolver = product_.told(history);
        const Outcome now = history.resolve(history.all());
        for (const SmallAct& further : acts)
            if (is_right(resolver, spelled_out(further, {}))
                    != history.is_right_upon(further, history.all(), now)
                && disagreements_++ == 0)
                first_ = spelled(history) + "then " + std::to_string(further.author);
    }
    void report(std::uint64_t from) const {
        std::cout << name_ << ": " << asked_ << " told, " << circles_ << " of them with circles of equals, "
                  << disagreements_ << " otherwise; went on from " << from << std::endl;
    }
    void expect_all() const { EXPECT_EQ(disagreements_, 0U) << first_; }
    [[nodiscard]] std::uint64_t circles() const { return circles_; }

private:
    static bool is_right(const space::Resolver& resolver, const reference::Act& upon_all) {
        const space::History& history = resolver.history();
        const auto placed = history.placed(
            act(upon_all), history.all(), resolver.now(), circumstances(upon_all).certificates);
        return history.may_sign(placed.act.author, placed.certificate, history.all())
            && history.is_right_in(placed, resolver.now(), history.all());
    }

    std::string name_;
    Product product_;
    std::uint64_t asked_ = 0;
    std::uint64_t circles_ = 0;
    std::uint64_t disagreements_ = 0;
    std::string first_;
};

void expect_agreement_on_all(const Setting& setting, int most) {
    EveryHistory every(setting);
    every.told_apart = std::min(most, 4);
    Agreement agreement("all up to " + std::to_string(most));
    const auto acts = setting.acts();
    every.visit_all(most, [&](const SmallHistory& history) {
        agreement.ask(history);
        if (history.size() < most) agreement.ask_of_rights(history, acts);
    });
    agreement.expect_all();
}

/// Of `most` acts, with a part of those in between if not all: one in so many.
void expect_agreement_on_circles(const Setting& setting, int most, std::uint64_t one_in = 1) {
    for (int count = 2; count <= most; ++count) {
        EveryHistory every(setting);
        every.told_apart = std::max(2, std::min(4, count - 2));
        every.one_in = count == most ? one_in : 1;
        Agreement agreement("of " + std::to_string(count));
        if (count > 5) every.report = [&](std::uint64_t from) { agreement.report(from); };
        every.visit_circles(count, [&](const SmallHistory& history) { agreement.ask(history); });
        agreement.expect_all();
        if (count > 4) agreement.report(at(every.met(), every.told_apart));
    }
}

/// Tells a history in all orders in which it could arrive; `ask` hears each.
void tell_in_every_order(const SmallHistory& history, Acts told, const space::Resolver& resolver,
    const std::function<void(const space::Resolver&)>& ask) {
    if (told == history.all()) ask(resolver);
    for_each(without(history.all(), told), [&](int next) {
        if (without(history.past_of(next), told) != 0) return;
        space::Resolver further = resolver;
        tell(further, history, next);
        tell_in_every_order(history, told | only(next), further, ask);
    });
}

// Law 1. The names of acts do not change with the order, so that is the order of names too.
TEST(EveryHistory, IsTheSameInWhateverOrderItArrives) {
    for (const Setting& setting : {founded_by_one(one_below_admin), Setting{{6, 5, 5, 0}, {0, 4, 5, 6}, 6}}) {
        EveryHistory every(setting);
        every.visit_all(at_depth(2, 4), [](const SmallHistory& history) {
            tell_in_every_order(history, 0, nothing_told(history), [&](const space::Resolver& resolver) {
                ASSERT_TRUE(is_as_told(history, resolver)) << spelled(history);
            });
        });
    }
}

space::ActSet act_set(Acts acts) {
    space::ActSet set;
    for_each(acts, [&](int act) { set.add(static_cast<space::ActNumber>(act)); });
    return set;
}

/// Each way to sort acts into void ones, those that count and those whose removals stand.
void for_every_outcome(Acts all, const std::function<void(const Outcome&)>& visit) {
    for (unsigned counts = 0; counts <= all; ++counts)
        for (unsigned stands = 0; stands <= all; ++stands)
            if ((counts & stands) == 0) visit({static_cast<Acts>(counts), static_cast<Acts>(stands)});
}

// What somebody is follows from the verdicts, whatever those are: so verdicts are all that has to be told of
// longer histories.
TEST(EveryHistory, SaysOfEverybodyWhatTheVerdictsSay) {
    EveryHistory every(founded_by_one({0, 2, 4, 5}));
    Product product;
    every.visit_all(at_depth(3, 4), [&](const SmallHistory& history) {
        const space::Resolver& resolver = product.told(history);
        for_every_outcome(history.all(), [&](const Outcome& outcome) {
            const space::Resolution resolution{act_set(outcome.counts), act_set(outcome.stands)};
            for (int member = 0; member < most_people; ++member)
                ASSERT_EQ(resolver.history().standing_of(person(member), resolution),
                    standing(history.standing_of(member, outcome, history.all())))
                    << spelled(history);
        });
    });
}

TEST(EveryHistory, OfFewActsGoesAsTheReferenceSays) {
    expect_agreement_on_all(founded_by_one(one_below_admin), at_depth(3, 4));
}

TEST(EveryHistory, OfActsThatDoMoreThanOneThingGoesAsTheReferenceSays) {
    expect_agreement_on_all({{7, 0, 0, 0}, one_below_admin, 7, true, true}, at_depth(2, 3));
    expect_agreement_on_all({{6, 5, 5, 0}, {0, 4, 5, 6}, 6, true, true}, at_depth(1, 2));
}

TEST(EveryHistory, OfRenewedCertificatesGoesAsTheReferenceSays) {
    for (const auto& settings :
        {of_two_certificates({7, 5, 0, 0}, {0, 5}, 7), of_two_certificates({6, 4, 0, 0}, {0, 4, 6}, 6)})
        for (const Setting& setting : settings) expect_agreement_on_all(setting, at_depth(2, 3));
}

TEST(EveryHistory, OfFewActsGoesAsTheReferenceSaysHoweverItBegins) {
    for (const auto& settings : {all_teams(), all_review_spaces()})
        for (const Setting& setting : settings) {
            expect_agreement_on_all(setting, at_depth(1, 3));
            expect_agreement_on_circles(setting, at_depth(3, 4));
        }
}

TEST(EveryHistory, OfAllStandingsGoesAsTheReferenceSays) {
    expect_agreement_on_circles(founded_by_one(all_standings), at_depth(4, 5));
}

TEST(EveryHistory, OfUpToSixActsGoesAsTheReferenceSays) {
    expect_agreement_on_circles(founded_by_one(one_below_admin), at_depth(5, 6), at_depth(4U, 1U));
}

} // namespace
} // namespace valise::tests
