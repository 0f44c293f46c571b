// SPDX-License-Identifier: Apache-2.0
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
using tests::is_refused;
using tests::Trip;

TEST(Meeting, TheFirstDeviceFoundsTheModule) {
    ExchangeWorld world(1);

    EXPECT_EQ(world.exchange(amina), 1U);

    EXPECT_EQ(world.ledger().end_of(the_register)->position, 5U);
    EXPECT_EQ(world.exchange_once(amina).down, 64U);
}

TEST(Meeting, NobodyFoundsAModuleWithAnotherSecret) {
    ExchangeWorld world(1);
    world.keys().founding->at(0) ^= 1;

    EXPECT_THAT(world.exchange_once(amina).outcome, is_refused(Errc::not_permitted));

    EXPECT_EQ(world.ledger().end_of(the_register)->position, 0U);
}

TEST(Meeting, TwoDevicesComeToHoldTheSame) { // Law 3
    ExchangeWorld world(2);
    world.exchange(amina);
    const SpaceId space = world.found({amina, bo});
    world.write(space, amina, "the first remark");
    world.exchange(amina);
    ASSERT_EQ(world.exchange(bo), 1U);
    world.write(space, bo, "an answer to it");

    ASSERT_TRUE(world.settle());

    EXPECT_TRUE(world.agree(amina, bo, space));
    EXPECT_EQ(world.device(amina).holdings.length_of(space, world.device(bo).log()), 1U);
    EXPECT_EQ(world.device(bo).holdings.waiting_count(), 0U);
}

TEST(Meeting, ThreeDevicesInSeveralSpacesComeToHoldTheSame) { // Law 3
    ExchangeWorld world(3);
    std::vector spaces{
        world.found({amina, bo, chidi}), world.found({amina, chidi}), world.found({amina, bo})};
    ASSERT_TRUE(world.settle());

    for (int round = 0; round < 5; ++round) {
        world.write(spaces[0], amina, "one");
        world.write(spaces[0], bo, "two");
        world.write(spaces[0], chidi, "three");
        world.write(spaces[1], chidi, "four");
        world.write(spaces[2], bo, "five");
        world.exchange(static_cast<std::size_t>(round) % 3);
    }
    ASSERT_TRUE(world.settle());

    EXPECT_TRUE(world.agree(amina, bo, spaces[0]) && world.agree(bo, chidi, spaces[0]));
    EXPECT_TRUE(world.agree(amina, chidi, spaces[1]));
    EXPECT_TRUE(world.agree(amina, bo, spaces[2]));
    EXPECT_EQ(world.device(bo).holdings.replica(spaces[1]), nullptr);
    for (const std::size_t device : {amina, bo, chidi}) {
        EXPECT_EQ(world.device(device).holdings.waiting_count(), 0U);
        EXPECT_EQ(world.device(device).holdings.repetitions(), 0U);
        EXPECT_EQ(world.device(device).caller->findings().denied.size(), 0U);
    }
}

TEST(Meeting, OfASpaceThatItJoinsLateADeviceGetsAll) {
    ExchangeWorld world(3);
    const SpaceId space = world.found({amina, bo});
    world.write(space, amina, "before");
    ASSERT_TRUE(world.settle());
    ASSERT_EQ(world.device(chidi).holdings.replica(space), nullptr);

    world.admit(space, amina, chidi);
    world.exchange(amina);
    world.exchange(chidi);

    EXPECT_TRUE(world.agree(amina, chidi, space));
    EXPECT_EQ(world.device(chidi).holdings.length_of(space, world.device(amina).log()), 1U);
}

TEST(Meeting, ADeviceIsGivenItsOwnSlotAlone) { // Law 8
    ExchangeWorld world(3);
    const SpaceId space = world.found({amina, bo, chidi});

    ASSERT_TRUE(world.settle());

    EXPECT_EQ(world.device(amina).holdings.slot_count(space), 2U);
    EXPECT_EQ(world.device(bo).holdings.slot_count(space), 1U);
    EXPECT_EQ(world.device(chidi).holdings.slot_count(space), 1U);
}

TEST(Meeting, NothingNewTakesAsFewQuestionsHoweverManySpacesThereAre) {
    ExchangeWorld world(2);
    const auto questions = [&] {
        const std::size_t before = world.ledger().questions();
        EXPECT_EQ(world.exchange_once(bo).down, 64U);
        return world.ledger().questions() - before;
    };
    (void)world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    (void)questions();
    const std::size_t with_one = questions();

    for (int i = 0; i < 20; ++i) (void)world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    (void)questions();

    EXPECT_EQ(questions(), with_one);
    EXPECT_LE(with_one, 3U) << "where the register ends, what it remembers of the device, where all ends are";
}

TEST(Meeting, NothingNewIsOneRoundTripOfFewBytes) {
    ExchangeWorld world(2);
    std::vector<SpaceId> spaces;
    for (int i = 0; i < 10; ++i) spaces.push_back(world.found({amina, bo}));
    ASSERT_TRUE(world.settle());

    const Trip trip = world.exchange_once(bo);

    EXPECT_EQ(trip.up, 128U);
    EXPECT_EQ(trip.down, 64U);
    EXPECT_FALSE(world.device(bo).caller->wants_more());
}

/// Two devices that have exchanged all, in a space in which both wrote.
struct Acquainted {
    ExchangeWorld world{2};
    SpaceId space = world.found({amina, bo});

    Acquainted() {
        VALISE_CHECK(world.settle());
        for (const std::size_t writer : {amina, bo, amina, bo, amina, bo}) {
            world.write(space, writer, "a remark on the second answer");
            VALISE_CHECK(world.settle());
        }
    }
};

TEST(Meeting, ASmallEditIsSentInFewBytes) {
    Acquainted two;
    two.world.write(two.space, amina, "hello");
    ASSERT_TRUE(two.world.settle());

    two.world.write(two.space, amina, "hello"); // with no news of others, so without heads
    const Trip trip = two.world.exchange_once(amina);

    EXPECT_LE(trip.up, 256U);
    EXPECT_LE(trip.down, 64U);
    EXPECT_FALSE(two.world.device(amina).caller->wants_more());
}

TEST(Meeting, AReceiptFitsInto128Bytes) {
    Acquainted two;
    two.world.write(two.space, amina, "hello");
    ASSERT_TRUE(two.world.settle());
    two.world.write(two.space, amina, "hello");
    Pace pace = ExchangeWorld::usual_pace();
    pace.wants_receipts = true;

    const Trip trip = two.world.exchange_once(amina, {}, pace);

    EXPECT_LE(trip.up, 256U);
    EXPECT_LE(trip.down, 128U);
    EXPECT_EQ(two.world.device(amina).caller->findings().receipts.size(), 1U);
}

TEST(Meeting, ASmallEditIsReceivedInFewBytes) {
    Acquainted two;
    two.world.write(two.space, amina, "hello");
    ASSERT_TRUE(two.world.settle());
    two.world.write(two.space, amina, "hello");
    two.world.exchange(amina);

    const Trip trip = two.world.exchange_once(bo);

    EXPECT_EQ(trip.up, 128U);
    EXPECT_LE(trip.down, 256U);
    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
}

/// How many heads of others' work the module has.
std::size_t heads_in(ExchangeWorld& world, const SpaceId& space) {
    std::size_t count = 0;
    VALISE_CHECK(world.ledger()
            .read(space, 0,
                [&](const PlacedItem& placed) {
                    count += placed.item.name.kind == ItemKind::heads ? 1U : 0U;
                    return true;
                })
            .has_value());
    return count;
}

/// Each writes what the other has not seen.
void write_in_turn(Acquainted& two, int rounds) {
    for (int i = 0; i < rounds; ++i)
        for (const std::size_t writer : {amina, bo}) {
            two.world.write(two.space, writer, "hello");
            VALISE_CHECK(two.world.settle());
        }
}

constexpr std::int64_t a_day = 24 * 60 * 60 * 1000;

TEST(Meeting, HeadsAreToldOnceADayWhoeverWritesHowMuch) {
    Acquainted two;
    const std::size_t before = heads_in(two.world, two.space);

    write_in_turn(two, 5);
    EXPECT_EQ(heads_in(two.world, two.space), before);
    two.world.clock().advance(a_day);
    write_in_turn(two, 5);

    EXPECT_EQ(heads_in(two.world, two.space), before + 2);
    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
}

TEST(Meeting, HeadsThatNobodyWritesAfterAreToldTheNextDay) { // Law 8 of replicas
    Acquainted two;
    write_in_turn(two, 1);
    const std::size_t before = heads_in(two.world, two.space);

    two.world.clock().advance(a_day);
    ASSERT_TRUE(two.world.settle());

    EXPECT_EQ(heads_in(two.world, two.space), before + 2);
    EXPECT_EQ(two.world.exchange_once(amina).up, 128U);
}

TEST(Meeting, AClockThatWentBackKeepsNoHeadsBack) {
    Acquainted two;
    const std::size_t before = heads_in(two.world, two.space);

    two.world.clock().advance(-10 * 365 * a_day);
    write_in_turn(two, 1);

    EXPECT_EQ(heads_in(two.world, two.space), before + 2);
}

TEST(Meeting, HeadsGoWithWhatIsManyTimesAsLong) {
    Acquainted two;
    two.world.write(two.space, bo, "hello");
    ASSERT_TRUE(two.world.settle());
    const std::size_t before = heads_in(two.world, two.space);

    std::vector<std::string> texts(40);
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = std::to_string(i);
    two.world.write(two.space, amina, texts);
    two.world.exchange(amina);

    EXPECT_EQ(heads_in(two.world, two.space), before + 1);
}

TEST(Meeting, AThousandEditsOfOneAuthorAreFewBytes) {
    Acquainted two;
    std::vector<std::string> texts(1000, "");
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = std::to_string(i);
    two.world.write(two.space, amina, texts);
    two.world.exchange(amina);

    std::size_t down = 0;
    do down += two.world.exchange_once(bo).down;
    while (two.world.device(bo).caller->wants_more());

    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
    EXPECT_LE(down, 110'000U); // each in an entry of its own; in one entry they are 48 bytes each less
}

TEST(Meeting, ADeviceThatLostItsMemoryReadsAllAgainAndSendsNothingTwice) {
    Acquainted two;
    const auto end = *two.world.ledger().end_of(two.space);
    auto& device = two.world.device(bo);
    device.holdings.forget_module();
    device.caller = std::make_unique<Caller>(
        device.holdings, two.world.keys().channel.front().card, device.id, device.channel);

    EXPECT_EQ(two.world.exchange(bo), 2U);

    EXPECT_EQ(*two.world.ledger().end_of(two.space), end);
    EXPECT_EQ(two.world.exchange_once(bo).down, 64U);
    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
}

TEST(Meeting, AModuleThatForgetsWhereADeviceIsAsksOnce) {
    Acquainted two;
    ASSERT_TRUE(two.world.ledger().remember(two.world.device(bo).id, {}));
    two.world.write(two.space, amina, "hello");
    two.world.exchange(amina);

    EXPECT_EQ(two.world.exchange(bo), 2U);

    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
    EXPECT_EQ(two.world.device(bo).holdings.repetitions(), 0U);
    EXPECT_EQ(two.world.exchange_once(bo).up, 128U);
}

TEST(Meeting, WhatAProgramRemembersOutlivesIt) {
    Acquainted two;
    auto& device = two.world.device(bo);
    device.caller = std::make_unique<Caller>(
        device.holdings, two.world.keys().channel.front().card, device.id, device.channel);

    const Trip trip = two.world.exchange_once(bo);

    EXPECT_EQ(trip.up, 128U);
    EXPECT_EQ(trip.down, 64U);
}

TEST(Meeting, ADeviceThatNobodyCertifiedIsTurnedAway) {
    ExchangeWorld world(1);
    ASSERT_TRUE(world.settle());
    world.add_device(); // Its certificate is with Amina, and not with the module.

    EXPECT_THAT(world.exchange_once(bo).outcome, is_refused(Errc::not_permitted));
    world.exchange(amina);
    EXPECT_TRUE(world.exchange_once(bo).outcome);
}

TEST(Meeting, EverythingInARequestWasMarkedBefore) { // Law 6
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    const auto name = world.write(space, amina, "hello");

    ASSERT_TRUE(world.device(amina).caller->begin(ExchangeWorld::usual_pace(), world.random()));

    EXPECT_TRUE(world.device(amina).holdings.left().contains(name));
}

TEST(Pace, AsksForWhatTakes20SecondsAtMost) {
    EXPECT_EQ(pace_for(1).answer_budget, 0);
    EXPECT_EQ(pace_for(0).answer_budget, pace_for(2500).answer_budget) << "nothing is known yet";
    EXPECT_EQ(pace_for(2500).answer_budget, 5) << "32 KiB at 20 kbit/s";
    EXPECT_EQ(pace_for(100'000'000).answer_budget, 15);
    EXPECT_EQ(pace_for(2500).request, 16'384U);
    EXPECT_EQ(pace_for(100'000'000).request, largest_request);
}

TEST(Meeting, OnlyACallThatHasNoNewsMayWait) {
    Acquainted two;
    const auto may_wait = [&](std::size_t device, bool waits) {
        Pace pace = ExchangeWorld::usual_pace();
        pace.waits = waits;
        pace.now = two.world.clock().now();
        const auto request = two.world.device(device).caller->begin(pace, two.world.random());
        return two.world.open(*request)->may_wait() == true;
    };

    EXPECT_TRUE(may_wait(bo, true));
    EXPECT_FALSE(may_wait(bo, false));
    two.world.write(two.space, amina, "hello");
    EXPECT_FALSE(may_wait(amina, true));
    two.world.exchange(amina);
    EXPECT_FALSE(may_wait(bo, true));
}

} // namespace
} // namespace valise::exchange
