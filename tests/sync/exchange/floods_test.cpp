// SPDX-License-Identifier: Apache-2.0
// A member who makes more acts than one makes, and items that nobody can make anything of, as the module
// meets them.
#include <gmock/gmock.h>

#include "support/exchange_world.hpp"
#include "support/people.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using tests::amina;
using tests::bo;
using tests::chidi;
using tests::ExchangeWorld;
using tests::is_accepted;

/// One more of Bo's acts than shows that he floods the space is here, and others are in Amina's hands alone.
struct Flooded {
    ExchangeWorld world{3};
    SpaceId space = world.found({amina, bo, chidi});
    std::uint64_t cuts = 0;

    Flooded() {
        VALISE_CHECK(world.settle());
        constexpr int most_of_a_member = 64;
        for (int i = 0; i <= most_of_a_member; ++i)
            world.hold(space, bo, ItemKind::act, act_of(bo, {}, lowering()).bytes);
        world.exchange(bo);
    }

    space::Change lowering() {
        const auto certificate = world.device(bo).certificate.id();
        return {world.device(bo).id, space::Standing{space::Role::commenter, space::Rank::none, certificate},
            {{0, ++cuts, {}}}};
    }
    space::SignedAct act_of(std::size_t author, std::vector<RecordId> upon, const space::Change& change) {
        const auto& device = world.device(author);
        space::Act act;
        act.space = space;
        act.author = device.id;
        act.certificate = device.certificate.id();
        act.parents = std::move(upon);
        act.changes.push_back(change);
        const auto record = space::sign_act(act, device.key);
        VALISE_CHECK(record.has_value());
        return *record;
    }
    bool is_there(const space::SignedAct& act) {
        return world.ledger().find(space, {ItemKind::act, act.id().bytes})->has_value();
    }
    void amina_takes(const space::SignedAct& act) { world.hold(space, amina, ItemKind::act, act.bytes); }
    /// Amina, who knows of no flood, makes a reader of Chidi.
    space::SignedAct amina_builds_upon(const space::SignedAct& act) {
        const auto certificate = world.device(chidi).certificate.id();
        const space::Change change{
            world.device(chidi).id, space::Standing{space::Role::reader, space::Rank::none, certificate}, {}};
        return act_of(amina, std::vector{act.id()}, change);
    }
    [[nodiscard]] bool has_bo_been_removed() {
        return world.ledger().spaces_of(world.device(bo).id)->empty();
    }
};

TEST(Flood, WhatAnAdminBuiltUponIsTakenAndSoIsTheRemoval) { // Law 14 of spaces
    Flooded flooded;
    const auto seen = flooded.act_of(bo, {}, flooded.lowering());
    flooded.amina_takes(seen);
    flooded.world.remove(flooded.space, amina, bo);

    flooded.world.exchange(amina);

    EXPECT_TRUE(flooded.is_there(seen));
    EXPECT_TRUE(flooded.has_bo_been_removed());
    EXPECT_EQ(flooded.world.exchange_once(bo).down, 64U) << "nothing more for him";
}

TEST(Flood, IsTakenBackToWhereItBeganToBeOne) { // Law 14 of spaces
    Flooded flooded;
    auto seen = flooded.act_of(bo, {}, flooded.lowering());
    flooded.amina_takes(seen);
    for (int i = 0; i < 6; ++i) {
        seen = flooded.act_of(bo, std::vector{seen.id()}, flooded.lowering());
        flooded.amina_takes(seen);
    }
    flooded.world.remove(flooded.space, amina, bo);

    flooded.world.exchange(amina);

    EXPECT_TRUE(flooded.has_bo_been_removed());
}

TEST(Flood, IsTakenWhenWhatBuildsUponItComesLater) { // Law 14 of spaces
    Flooded flooded;
    const auto seen = flooded.act_of(bo, {}, flooded.lowering());
    const auto upon = flooded.amina_builds_upon(seen);
    flooded.amina_takes(seen);
    flooded.world.exchange(amina);
    ASSERT_FALSE(flooded.is_there(seen));

    flooded.amina_takes(upon);
    flooded.world.exchange(amina);

    EXPECT_TRUE(flooded.is_there(seen));
    EXPECT_TRUE(flooded.is_there(upon));
}

TEST(Flood, IsTakenWhenWhatBuildsUponItComesToAModuleThatBeganAgain) { // Law 14 of spaces
    Flooded flooded;
    const auto seen = flooded.act_of(bo, {}, flooded.lowering());
    const auto upon = flooded.amina_builds_upon(seen);
    flooded.amina_takes(seen);
    flooded.world.exchange(amina);
    EXPECT_GT(flooded.world.exchange_once(amina).up, 128U) << "it is offered again, after what was read";
    EXPECT_EQ(flooded.world.exchange_once(amina).up, 128U) << "and no more";
    ASSERT_FALSE(flooded.is_there(seen));

    flooded.world.restart_module();
    flooded.amina_takes(upon);
    flooded.world.exchange(amina);

    EXPECT_TRUE(flooded.is_there(seen));
    EXPECT_TRUE(flooded.is_there(upon));
}

TEST(Flood, IsFoldedByAModuleThatBeginsAgain) { // Law 14 of spaces
    Flooded flooded;
    const auto seen = flooded.act_of(bo, {}, flooded.lowering());
    flooded.amina_takes(seen);
    flooded.world.remove(flooded.space, amina, bo);
    flooded.world.exchange(amina);

    flooded.world.restart_module();
    ASSERT_THAT(flooded.world.exchange_once(chidi).outcome, is_accepted());
    const auto late = flooded.world.write(flooded.space, chidi, "goes on");
    flooded.world.exchange(chidi);

    EXPECT_TRUE(flooded.world.ledger().find(flooded.space, late)->has_value());
    EXPECT_EQ(flooded.world.exchange_once(bo).down, 64U);
}

/// Items of which nobody can make anything stand in a space.
void damage(ExchangeWorld& world, const SpaceId& space) {
    const auto end = *world.ledger().end_of(space);
    std::vector<LedgerItem> damaged(3);
    for (std::size_t i = 0; i < damaged.size(); ++i) {
        damaged[i].name = {std::array{ItemKind::act, ItemKind::slot, ItemKind::proof}.at(i), {Byte{9}}};
        damaged[i].bytes = {1, 2, 3};
    }
    ASSERT_THAT(world.ledger().append(space, end.position, damaged, std::nullopt), is_accepted());
    world.restart_module();
}

TEST(Damage, IsToldToWhoeverLooksAfterTheModuleOnce) {
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    damage(world, space);
    std::vector<Notice> told;
    Responder responder(
        world.ledger(), world.keys(), {}, [&](const Notice& notice) { told.push_back(notice); });

    for (const std::size_t device : {bo, amina, bo}) {
        world.write(space, device, "still possible");
        const auto request = world.device(device).caller->begin(ExchangeWorld::usual_pace(), world.random());
        ASSERT_TRUE(request);
        ASSERT_TRUE(responder.open(*request)->answer(world.clock().now(), world.random()));
        (void)world.device(device).caller->finish();
    }

    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].what, Notice::What::damaged);
    EXPECT_EQ(told[0].space, space);
}

TEST(Damage, OfOneItemKeepsNobodyFromTheOthers) { // Promise 5: one thing alone is out of order
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    damage(world, space);

    const auto name = world.write(space, bo, "still possible");
    world.exchange_once(bo);

    EXPECT_TRUE(world.ledger().find(space, name)->has_value());
}

} // namespace
} // namespace valise::exchange
