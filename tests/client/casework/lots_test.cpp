// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/lots.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "lot_audit.hpp"
#include "lot_world.hpp"
#include "support/refusal.hpp"

namespace valise::casework {
namespace {

using tests::is_accepted;
using tests::is_refused;

std::size_t count_of(const std::vector<Shortfall>& shortfalls, LotRule rule) {
    return static_cast<std::size_t>(std::ranges::count(shortfalls, rule, &Shortfall::rule));
}

TEST(Lots, OfTheWholeWorldKeepEveryHardRuleAndSayWhichSoftOneGaveWay) {
    const LotInputs inputs = world();

    const auto drawn = draw(inputs, randomness(1));

    ASSERT_THAT(drawn, is_accepted());
    EXPECT_EQ(drawn->order.size(), 189U);
    EXPECT_EQ(trouble_with(inputs, drawn->seats), "");
    for (const Shortfall& one : shortfalls_of(inputs, drawn->seats)) EXPECT_FALSE(one.left_empty);
    // Every instrument of every review has its two States.
    for (const auto& state : inputs.pool.states) {
        if (group_of(inputs, *drawn, state.code) == 0) continue;
        for (std::size_t i = 0; i < 4; ++i)
            EXPECT_EQ(reviewing_states(drawn->seats, state.code, i).size(),
                (state.party_to >> i & 1) != 0 ? 2U : 0U);
    }
}

TEST(Lots, DivideTheStatesIntoGroupsOfTheSizesThatWereAsked) {
    const LotInputs inputs = world();
    const auto drawn = *draw(inputs, randomness(2));

    std::array<int, 4> sizes{};
    for (const auto& state : inputs.pool.states) ++sizes[group_of(inputs, drawn, state.code)];

    EXPECT_EQ(sizes, (std::array{4, 62, 63, 64}));
}

TEST(Lots, AreTheSameFromTheSameBytesAndOthersFromOthers) {
    const LotInputs inputs = even_world(3, 10);
    const auto drawn = *draw(inputs, randomness(3));

    EXPECT_EQ(*draw(inputs, randomness(3)), drawn);
    crypto::Digest changed = randomness(3);
    for (std::size_t bit = 0; bit < 256; ++bit) {
        changed[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
        EXPECT_NE(*draw(inputs, changed), drawn);
        changed[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
    }
}

TEST(Lots, GiveNobodyMoreReviewsThanTheMostNorFewerThanTheFewest) {
    LotInputs inputs = world();
    for (PoolState& state : inputs.pool.states) state.party_to = 15;
    inputs.rules.in_force = {{LotRule::own_group, Strength::hard}, {LotRule::other_group, Strength::hard},
        {LotRule::most_reviews, Strength::hard}, {LotRule::fewest_reviews, Strength::hard},
        {LotRule::no_mutual_reviews, Strength::hard}, {LotRule::similar_legal_system, Strength::soft}};
    inputs.rules.fewest = 1;
    inputs.rules.most = 3;

    for (std::uint64_t seed = 0; seed < 3; ++seed) {
        const auto drawn = *draw(inputs, randomness(seed));

        const Audit audit(inputs, drawn.seats);
        EXPECT_EQ(trouble_with(inputs, drawn.seats), "");
        for (const auto& state : inputs.pool.states) {
            EXPECT_GE(audit.load(state.code), 1U);
            EXPECT_LE(audit.load(state.code), 3U);
        }
        EXPECT_EQ(count_of(shortfalls_of(inputs, drawn.seats), LotRule::no_mutual_reviews), 0U);
    }
}

TEST(Lots, FindTheWayOutWhereOneByOneTheyWouldEndWithNobodyLeft) {
    // Each has to review exactly two: whoever is left at the end is often the State under review itself.
    LotInputs inputs = even_world(2, 6);
    inputs.rules.in_force.push_back({LotRule::most_reviews, Strength::hard});
    inputs.rules.most = 2;

    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto drawn = *draw(inputs, randomness(seed));

        ASSERT_EQ(trouble_with(inputs, drawn.seats), "");
        ASSERT_TRUE(shortfalls_of(inputs, drawn.seats).empty()) << seed;
    }
}

TEST(Lots, LetALighterRuleGiveWayBeforeAWeightierOne) {
    // Of two in a group, each has only the other to take, which is then a mutual review.
    LotInputs inputs = even_world(5, 2);
    const RuleInForce own{LotRule::own_group, Strength::soft};
    const RuleInForce mutual{LotRule::no_mutual_reviews, Strength::soft};
    const auto broken = [&](std::vector<RuleInForce> rules) {
        inputs.rules.in_force = std::move(rules);
        const auto said = shortfalls_of(inputs, draw(inputs, randomness(4))->seats);
        return std::pair(count_of(said, LotRule::own_group), count_of(said, LotRule::no_mutual_reviews));
    };

    EXPECT_EQ(broken({own, mutual}), std::pair(std::size_t{0}, std::size_t{10}));
    EXPECT_EQ(broken({mutual, own}), std::pair(std::size_t{5}, std::size_t{0}));
}

TEST(Lots, LeaveASeatEmptyAndNameTheHardRuleWhereNobodyCanBeDrawn) {
    LotInputs inputs = even_world(2, 4);
    inputs.pool.states[0].group = "alone";
    inputs.pool.states[1].group = "";

    const auto drawn = *draw(inputs, randomness(5));

    EXPECT_EQ(trouble_with(inputs, drawn.seats), "");
    auto said = shortfalls_of(inputs, drawn.seats);
    std::ranges::sort(said, {}, [](const Shortfall& one) { return std::tuple(one.state, one.rule); });
    const std::vector<Shortfall> expected{{LotRule::own_group, code(0), {}, true, 0},
        {LotRule::own_group, code(1), {}, true, 0}, {LotRule::other_group, code(1), {}, true, 0}};
    EXPECT_EQ(said, expected);
}

TEST(Lots, DrawAnAdditionalStateForWhatTheFirstOneIsNotPartyTo) {
    LotInputs inputs = even_world(2, 4);
    inputs.pool.instruments = {"CONVENTION", "FIREARMS"};
    inputs.under_review = {code(0)};
    inputs.group_sizes = {1};
    for (const std::size_t party : {0U, 1U, 5U, 6U}) inputs.pool.states[party].party_to = 3;
    inputs.rules.in_force.push_back({LotRule::group_of_additional, Strength::hard});

    std::size_t additional = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto drawn = *draw(inputs, randomness(seed));

        ASSERT_EQ(trouble_with(inputs, drawn.seats), "");
        EXPECT_EQ(reviewing_states(drawn.seats, code(0), 0).size(), 2U);
        EXPECT_EQ(reviewing_states(drawn.seats, code(0), 1).size(), 2U);
        additional += drawn.seats.size() - 2;
    }
    EXPECT_GT(additional, 20U);
}

TEST(Lots, DrawOneForEachInstrumentWhereNobodyIsPartyToAllThatIsMissing) {
    LotInputs inputs = even_world(2, 4);
    inputs.pool.instruments = {"CONVENTION", "PERSONS", "FIREARMS"};
    inputs.under_review = {code(0)};
    inputs.group_sizes = {1};
    inputs.pool.states[0].party_to = 7;
    inputs.pool.states[2].party_to = 2;
    inputs.pool.states[3].party_to = 4;
    inputs.rules.in_force.push_back({LotRule::group_of_additional, Strength::soft});

    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto drawn = *draw(inputs, randomness(seed));
        ASSERT_EQ(trouble_with(inputs, drawn.seats), "");
    }
}

TEST(Lots, CountWhatWasDrawnBefore) {
    LotInputs inputs = even_world(2, 3);
    inputs.under_review = {code(0)};
    inputs.group_sizes = {1};
    inputs.earlier = {{code(0), code(2)}, {code(1), code(3)}, {code(1), code(4)}, {code(1), code(5)}};
    inputs.rules.in_force.push_back({LotRule::most_reviews, Strength::soft});
    inputs.rules.in_force.push_back({LotRule::no_mutual_reviews, Strength::soft});

    for (std::uint64_t seed = 0; seed < 20; ++seed)
        EXPECT_EQ(draw(inputs, randomness(seed))->seats[0].reviewing, code(2));
    std::swap(inputs.rules.in_force[2], inputs.rules.in_force[3]);
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        EXPECT_EQ(draw(inputs, randomness(seed))->seats[0].reviewing, code(1));
}

TEST(Lots, DrawNobodyWhoIsExcused) {
    LotInputs inputs = even_world(2, 4);
    inputs.pool.states[1].may_review = false;
    inputs.rules.in_force.push_back({LotRule::fewest_reviews, Strength::soft});

    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto drawn = *draw(inputs, randomness(seed));
        EXPECT_EQ(Audit(inputs, drawn.seats).load(code(1)), 0U);
        EXPECT_EQ(trouble_with(inputs, drawn.seats), "");
    }
}

double chi_square(const std::map<std::pair<crypto::StateCode, std::size_t>, int>& counts, double expected) {
    double sum = 0;
    for (const auto& [what, count] : counts) sum += (count - expected) * (count - expected) / expected;
    return sum;
}

TEST(Lots, PreferNobody) {
    LotInputs inputs = even_world(2, 4);
    inputs.rules.in_force.push_back({LotRule::most_reviews, Strength::soft});
    inputs.rules.in_force.push_back({LotRule::fewest_reviews, Strength::soft});
    std::map<std::pair<crypto::StateCode, std::size_t>, int> places;
    std::map<std::pair<crypto::StateCode, std::size_t>, int> reviewing;
    constexpr int draws = 3000;

    for (std::uint64_t seed = 0; seed < draws; ++seed) {
        const auto drawn = *draw(inputs, randomness(seed));
        for (std::size_t place = 0; place < 8; ++place) ++places[{drawn.order[place], place}];
        for (const Seat& seat : drawn.seats)
            if (seat.under_review == code(0))
                ++reviewing[{seat.reviewing, static_cast<std::size_t>(seat.side)}];
    }

    // Beyond these 1 in 10,000 times, with 49 degrees of freedom, and with 2 and 3 together.
    ASSERT_EQ(places.size(), 64U);
    EXPECT_LT(chi_square(places, draws / 8.0), 93.2);
    ASSERT_EQ(reviewing.size(), 7U);
    std::map<std::pair<crypto::StateCode, std::size_t>, int> own;
    for (std::size_t i = 1; i < 4; ++i) own[{code(i), 1}] = reviewing[{code(i), 1}];
    for (const auto& [what, count] : own) reviewing.erase(what);
    EXPECT_LT(chi_square(own, draws / 3.0) + chi_square(reviewing, draws / 4.0), 25.8);
}

TEST(Lots, HeapNotOnOneStateWhatIsMoreThanAllMayReview) {
    LotInputs inputs = even_world(2, 6);
    inputs.rules.in_force.push_back({LotRule::most_reviews, Strength::soft});
    inputs.rules.in_force.push_back({LotRule::fewest_reviews, Strength::soft});
    inputs.rules.most = 1;

    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto drawn = *draw(inputs, randomness(seed));
        for (std::size_t i = 0; i < 12; ++i) EXPECT_LE(Audit(inputs, drawn.seats).load(code(i)), 3U);
    }
}

RC_GTEST_PROP(Lots, KeepWhatIsHardUnderAnyRulesAndSayWhatGaveWay, ()) {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    SeededRandom random(seed);
    const LotInputs inputs = some_inputs(random);
    const auto drawn = draw(inputs, randomness(seed));

    RC_ASSERT(drawn.has_value());
    RC_ASSERT(trouble_with(inputs, drawn->seats) == "");
    RC_ASSERT(parse_lot_inputs(encode(inputs)) == inputs);
    // A hard most is not passed, but by what was drawn before.
    for (const auto& [rule, strength] : inputs.rules.in_force)
        if (rule == LotRule::most_reviews && strength == Strength::hard)
            for (const auto& state : Audit(inputs, drawn->seats).broken(rule))
                RC_ASSERT(std::ranges::none_of(
                    drawn->seats, [&](const Seat& seat) { return seat.reviewing == state; }));
}

RC_GTEST_PROP(Lots, DrawAgainWithoutMovingAnybodyElse, ()) {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    SeededRandom random(seed);
    const LotInputs inputs = some_inputs(random);
    const auto drawn = *draw(inputs, randomness(seed));
    const Seat seat = drawn.seats.empty() ? Seat{} : drawn.seats[random.below(drawn.seats.size())];

    const auto side = draw_again(inputs, drawn.seats, seat.under_review, seat.reviewing, {}, randomness(1));

    if (!side) {
        RC_ASSERT(side.error().code == (seat.reviewing.is_a_state() ? Errc::not_found : Errc::invalid_input));
        return;
    }
    auto seats = drawn.seats;
    seat_anew(seats, *side);
    RC_ASSERT(trouble_with(inputs, seats) == "");
    const auto is_elsewhere = [&](const Seat& one) {
        return one.under_review != seat.under_review || one.side != seat.side;
    };
    std::vector<Seat> before;
    std::vector<Seat> after;
    std::ranges::copy_if(drawn.seats, std::back_inserter(before), is_elsewhere);
    std::ranges::copy_if(seats, std::back_inserter(after), is_elsewhere);
    RC_ASSERT(after == before);
    for (const Seat& one : *side) RC_ASSERT(one.reviewing != seat.reviewing);
}

TEST(LotInputs, AreRefusedWhereNoDrawCanBegin) {
    const auto refuses = [](auto change) {
        LotInputs inputs = even_world(2, 3);
        change(inputs);
        EXPECT_THAT(check(inputs), is_refused(Errc::invalid_input));
        EXPECT_THAT(draw(inputs, randomness(1)), is_refused(Errc::invalid_input));
    };
    refuses([](LotInputs& inputs) { inputs.pool.instruments.clear(); });
    refuses([](LotInputs& inputs) { inputs.pool.instruments = {"A", "A"}; });
    refuses([](LotInputs& inputs) { inputs.pool.states[1].code = code(0); });
    refuses([](LotInputs& inputs) { inputs.pool.states[1].group = "two\nlines"; });
    refuses([](LotInputs& inputs) { inputs.pool.states[1].party_to = 2; });
    refuses([](LotInputs& inputs) { inputs.pool.states[1].party_to = 0; });
    refuses([](LotInputs& inputs) { inputs.under_review[0] = code("ZZZ"); });
    refuses([](LotInputs& inputs) { std::swap(inputs.under_review[0], inputs.under_review[1]); });
    refuses([](LotInputs& inputs) { inputs.group_sizes = {5}; });
    refuses([](LotInputs& inputs) { inputs.group_sizes = {6, 0}; });
    refuses([](LotInputs& inputs) { inputs.rules.in_force[0].rule = LotRule::party; });
    refuses([](LotInputs& inputs) { inputs.rules.in_force[1] = inputs.rules.in_force[0]; });
    refuses([](LotInputs& inputs) { inputs.rules.fewest = 4; });
    refuses([](LotInputs& inputs) { inputs.earlier = {{code(0), code(0)}}; });
    refuses([](LotInputs& inputs) { inputs.earlier = {{code(0), code("ZZZ")}}; });
    refuses([](LotInputs& inputs) { inputs.earlier = {{code(1), code(0)}, {code(0), code(1)}}; });
}

TEST(Pool, TakesFromACatalogueWhoIsPartyToWhat) {
    Catalogue catalogue;
    catalogue.instruments = {{"CONVENTION", {}, {}, {}}, {"FIREARMS", {}, {}, {}}};
    catalogue.states = {{code("BBB"), {}, "b", "civil",
                            {{"CONVENTION", TreatyStatus::party}, {"FIREARMS", TreatyStatus::signatory}}},
        {code("AAA"), {}, "a", "", {{"FIREARMS", TreatyStatus::party}, {"OTHER", TreatyStatus::party}}}};

    const Pool pool = pool_of(catalogue);

    EXPECT_EQ(pool.instruments, (std::vector<std::string>{"CONVENTION", "FIREARMS"}));
    EXPECT_EQ(
        pool.states, (std::vector<PoolState>{{code("AAA"), "a", "", 2}, {code("BBB"), "b", "civil", 1}}));
}

} // namespace
} // namespace valise::casework
