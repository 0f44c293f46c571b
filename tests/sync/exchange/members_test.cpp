// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include <gmock/gmock.h>

#include "support/exchange_world.hpp"
#include "support/people.hpp"
#include "support/refusal.hpp"
#include "valise/log/proof.hpp"

namespace valise::exchange {
namespace {

using testing::SizeIs;
using tests::amina;
using tests::bo;
using tests::chidi;
using tests::ExchangeWorld;
using tests::is_refused;

struct Team {
    ExchangeWorld world{3};
    SpaceId space = world.found({amina, bo, chidi});

    Team() { VALISE_CHECK(world.settle()); }

    [[nodiscard]] std::uint64_t end() { return world.ledger().end_of(space)->position; }
    /// What the module says of something that a device pushes, by itself.
    std::size_t refused_of(std::size_t device) {
        return world.device(device).caller->findings().refused.size();
    }
};

TEST(Members, WhoWasRemovedIsGivenNothingMore) { // Law 8
    Team team;
    const auto before = team.world.device(chidi).holdings.names(team.space);
    team.world.remove(team.space, amina, chidi);
    team.world.write(team.space, amina, "not for Chidi");
    team.world.exchange(amina);

    EXPECT_EQ(team.world.exchange_once(chidi).down, 64U);

    EXPECT_EQ(team.world.device(chidi).holdings.names(team.space), before);
}

TEST(Members, LateWorkOfWhoWasRemovedArrives) { // Law 9
    Team team;
    team.world.remove(team.space, amina, chidi);
    team.world.exchange(amina);
    const auto late = team.world.write(team.space, chidi, "written before I knew");

    team.world.exchange(chidi);
    team.world.exchange(amina);

    EXPECT_TRUE(team.world.device(amina).holdings.has(team.space, late));
    // Whoever was removed is not shown that it is there.
    EXPECT_THAT(team.world.device(chidi).caller->findings().unconfirmed, testing::Contains(late));
    EXPECT_EQ(team.world.exchange_once(chidi).up, 128U);
}

TEST(Members, WhoIsReadmittedReadsOn) {
    Team team;
    team.world.remove(team.space, amina, chidi);
    team.world.write(team.space, amina, "meanwhile");
    team.world.exchange(amina);
    team.world.exchange(chidi);

    team.world.admit(team.space, amina, chidi);
    ASSERT_TRUE(team.world.settle());

    EXPECT_TRUE(team.world.agree(amina, chidi, team.space));
    EXPECT_EQ(team.world.device(chidi).holdings.waiting_count(), 0U);
}

TEST(Members, AStrangerPutsNothingIntoASpace) {
    ExchangeWorld world(3);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    const auto before = *world.ledger().end_of(space);
    // Chidi has what Bo has, and writes as a member would.
    world.hand_over(space, bo, chidi);
    world.write_as_a_stranger(space, chidi, "hello");

    EXPECT_LT(world.exchange(chidi), 4U);

    EXPECT_EQ(*world.ledger().end_of(space), before);
}

TEST(Members, AMemberCannotFillASpaceBeyondItsQuota) {
    Team team;
    Quotas quotas;
    quotas.items_of_space = team.end() + 3;
    team.world.set_quotas(quotas);
    for (int i = 0; i < 6; ++i) team.world.write(team.space, bo, "more and more");

    EXPECT_LT(team.world.exchange(bo), 5U);

    EXPECT_EQ(team.end(), quotas.items_of_space);
    team.world.set_quotas({});
    team.world.renew_caller(bo);
    ASSERT_TRUE(team.world.settle());
    EXPECT_TRUE(team.world.agree(amina, bo, team.space));
}

TEST(Members, WhoFillsASpaceIsRemovedFromIt) { // Law 9
    Team team;
    Quotas quotas;
    quotas.items_of_space = team.end() + 3;
    team.world.set_quotas(quotas);
    for (int i = 0; i < 6; ++i) team.world.write(team.space, bo, "more and more");
    team.world.exchange(bo);
    ASSERT_EQ(team.end(), quotas.items_of_space);

    team.world.exchange(amina);
    team.world.remove(team.space, amina, bo);
    team.world.exchange(amina);

    EXPECT_EQ(team.end(), quotas.items_of_space + 2) << "the act, and Chidi's key";
    EXPECT_EQ(team.world.exchange_once(bo).down, 64U);
}

TEST(Members, TheReserveForActsEndsToo) {
    Team team;
    Quotas quotas;
    quotas.items_of_space = team.end() / 2;
    team.world.set_quotas(quotas);

    team.world.remove(team.space, amina, bo);
    team.world.exchange(amina);

    EXPECT_LE(team.end(), 2 * quotas.items_of_space + 1);
}

TEST(Members, ADeviceCannotFoundSpacesBeyondItsQuota) {
    ExchangeWorld world(1);
    Quotas quotas;
    quotas.spaces_of_device = 2;
    world.set_quotas(quotas);
    for (int i = 0; i < 4; ++i) world.found({amina});

    EXPECT_LT(world.exchange(amina), 5U);

    EXPECT_THAT(*world.ledger().spaces(), SizeIs(2));
}

TEST(Members, AForkIsKeptOnBothSidesWithItsProof) {
    Team team;
    team.world.write(team.space, bo, "before");
    ASSERT_TRUE(team.world.settle());
    // Bo's computer was copied: two of them go on.
    const auto one = team.world.write(team.space, bo, "one");
    const auto other = team.world.write_beside(team.space, bo, "other");
    ASSERT_NE(one, other);

    ASSERT_TRUE(team.world.settle());

    for (const std::size_t device : {amina, bo, chidi}) {
        EXPECT_TRUE(team.world.device(device).holdings.has(team.space, one));
        EXPECT_TRUE(team.world.device(device).holdings.has(team.space, other));
        EXPECT_TRUE(team.world.device(device)
                .holdings.replica(team.space)
                ->chain(team.world.device(bo).log())
                ->is_forked());
    }
}

TEST(Members, WhatOneCannotReadInShortComesInFull) {
    Team team;
    team.world.write(team.space, bo, "before");
    team.world.write(team.space, bo, "one");
    // Amina has another branch from a pouch; so it is not clear to her behind which entry the next one
    // stands.
    const Bytes other = team.world.range_beside(team.space, bo, "other");
    team.world.exchange(bo);
    team.world.exchange(amina);
    ASSERT_EQ(team.world.device(amina).holdings.take(team.space, {ItemKind::range, other}), Taken::taken);
    const auto other_name = *name_of({ItemKind::range, other});
    ASSERT_TRUE(team.world.device(amina).holdings.note_refused(team.space, other_name)); // and keeps it
    const auto next = team.world.write(team.space, bo, "behind one");
    team.world.exchange(bo);

    EXPECT_EQ(team.world.exchange(amina), 2U);

    EXPECT_TRUE(team.world.device(amina).holdings.has(team.space, next));
}

TEST(Members, OfAForkThereIsRoomForAFew) {
    Team team;
    team.world.write(team.space, bo, "before");
    ASSERT_TRUE(team.world.settle());
    team.world.write(team.space, bo, "one");
    for (int i = 0; i < 12; ++i) team.world.write_beside(team.space, bo, std::to_string(i));
    const auto before = team.end();

    team.world.exchange(bo);

    EXPECT_LE(team.end(), before + 9);
    EXPECT_GE(team.end(), before + 8);
}

TEST(Members, SlotsOfOneDeviceHaveABound) {
    Team team;
    const auto before = team.end();
    for (int i = 0; i < 20; ++i) team.world.hand_out_again(team.space, amina, bo);

    team.world.exchange(amina);

    EXPECT_EQ(team.end(), before + 7) << "one is there already";
    ASSERT_TRUE(team.world.settle());
}

// It may be of a certificate that has not come.
TEST(Members, WhatNobodyKnownSignedWaitsAndIsNotOfferedAgain) {
    Team team;
    const auto name = team.world.write(team.space, bo, "hello");
    team.world.spoil(bo, team.space, name);

    team.world.exchange(bo);

    EXPECT_EQ(team.refused_of(bo), 0U);
    EXPECT_FALSE(team.world.ledger().find(team.space, name)->has_value());
    EXPECT_EQ(team.world.exchange_once(bo).up, 128U);
}

TEST(Members, OldHeadsAndThoseOfNobodyAreNotKept) {
    Team team;
    team.world.write(team.space, amina, "hello");
    ASSERT_TRUE(team.world.settle());
    const auto before = team.end();

    log::Heads made_up{team.space};
    ASSERT_TRUE(made_up.add({team.world.device(chidi).log(), {5, EntryId{{1}}}}));
    FixedWriter writer;
    writer.log(team.world.device(amina).log()).bytes(made_up.encode());
    team.world.hold(team.space, bo, ItemKind::heads, *writer.finish());
    team.world.exchange(bo);

    EXPECT_EQ(team.end(), before);
}

TEST(Members, SeveralAtOnceLeaveNoGap) {
    Team team;
    std::vector<Bytes> requests;
    for (const std::size_t device : {amina, bo, chidi}) {
        for (int i = 0; i < 5; ++i) team.world.write(team.space, device, "at once");
        requests.push_back(
            *team.world.device(device).caller->begin(ExchangeWorld::usual_pace(), team.world.random()));
    }
    std::vector<std::optional<Bytes>> answers(requests.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < requests.size(); ++i)
            threads.emplace_back([&, i] {
                SeededRandom random(i);
                if (auto call = team.world.open(requests[i]))
                    if (auto answer = call->answer({1}, random)) answers[i] = *answer;
            });
    }
    for (const std::size_t device : {amina, bo, chidi}) {
        ASSERT_TRUE(answers[device]);
        ASSERT_TRUE(team.world.device(device).caller->receive(*answers[device]));
        ASSERT_TRUE(team.world.device(device).caller->finish());
    }

    ASSERT_TRUE(team.world.settle());
    EXPECT_TRUE(team.world.agree(amina, bo, team.space) && team.world.agree(bo, chidi, team.space));
}

} // namespace
} // namespace valise::exchange
