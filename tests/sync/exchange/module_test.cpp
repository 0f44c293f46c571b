// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "caller_memory.hpp"
#include "frames.hpp"
#include "support/exchange_world.hpp"
#include "support/people.hpp"
#include "support/refusal.hpp"
#include "valise/exchange/placed_slot.hpp"

namespace valise::exchange {
namespace {

using testing::IsEmpty;
using testing::SizeIs;
using tests::amina;
using tests::bo;
using tests::chidi;
using tests::ExchangeWorld;
using tests::is_refused;

Pace with_receipts() {
    Pace pace = ExchangeWorld::usual_pace();
    pace.wants_receipts = true;
    return pace;
}

TEST(Card, ANewChannelKeyCostsOneRoundTrip) {
    ExchangeWorld world(1);
    ASSERT_TRUE(world.settle());

    world.turn_channel_key();
    EXPECT_EQ(world.exchange(amina), 1U) << "the key before it is still good";
    world.turn_channel_key();
    EXPECT_EQ(world.exchange(amina), 2U);

    EXPECT_EQ(world.device(amina).caller->card().card().serial, 3U);
    EXPECT_EQ(world.exchange_once(amina).up, 128U);
}

TEST(Card, OfAnotherModuleOrFromBeforeIsRefused) {
    ExchangeWorld world(1);
    ExchangeWorld other(1, 2);
    const Bytes old = world.keys().channel.front().card.bytes();
    world.turn_channel_key();
    world.turn_channel_key();
    ASSERT_TRUE(world.settle());
    Caller& caller = *world.device(amina).caller;

    EXPECT_THAT(caller.offer_card(other.keys().channel.front().card.bytes()), is_refused(Errc::corrupt_data));
    EXPECT_THAT(caller.offer_card(old), is_refused(Errc::corrupt_data));
    EXPECT_THAT(caller.offer_card(Bytes(SignedCard::size, 1)), is_refused(Errc::corrupt_data));

    EXPECT_EQ(caller.card().card().serial, 3U);
}

/// Three devices that have exchanged all; the module was saved halfway.
struct Saved {
    ExchangeWorld world{3};
    SpaceId space = world.found({amina, bo, chidi});
    tests::MemoryLedger::Kept backup;

    Saved() {
        VALISE_CHECK(world.settle());
        world.write(space, amina, "saved");
        VALISE_CHECK(world.settle());
        backup = world.ledger().backup();
        world.write(space, amina, "not saved");
        world.write(space, bo, "nor this");
        VALISE_CHECK(world.settle());
    }

    [[nodiscard]] std::uint64_t end() { return world.ledger().end_of(space)->position; }
    [[nodiscard]] std::uint64_t end_of_backup() const { return backup.sequences.at(space).items.size(); }
};

TEST(Restored, AModuleGetsBackWhatItLostAndEverybodyMeets) { // Law 4
    Saved saved;
    const auto before = saved.end();
    saved.world.restore_module(std::move(saved.backup));

    saved.world.exchange(amina);
    saved.world.exchange(bo);

    EXPECT_EQ(saved.end(), before);
    ASSERT_TRUE(saved.world.settle());
    EXPECT_TRUE(saved.world.agree(amina, bo, saved.space) && saved.world.agree(bo, chidi, saved.space));
    EXPECT_EQ(saved.world.device(bo).holdings.length_of(saved.space, saved.world.device(amina).log()), 2U);
}

TEST(Restored, WhatAnybodyHasComesBackWhoeverWroteIt) { // Law 4
    Saved saved;
    const auto before = saved.end();
    saved.world.restore_module(std::move(saved.backup));

    saved.world.exchange(chidi);

    EXPECT_EQ(saved.end(), before);
}

TEST(Restored, AModuleGetsBackWhatItLostFromADeviceWhoseDiskWasFullMeanwhile) { // Law 4
    for (const std::size_t times : {1U, 2U, 3U, 4U, 5U}) {
        Saved saved;
        const auto before = saved.end();
        saved.world.restore_module(std::move(saved.backup));
        saved.world.device(bo).holdings.refuse_to_forget(times);

        for (std::size_t i = 0; i <= times; ++i) saved.world.exchange(bo);

        EXPECT_EQ(saved.end(), before) << "full " << times << " times";
    }
}

TEST(Restored, AModuleAccusesNobodyAndIsNotAccused) {
    Saved saved;
    const auto lost = saved.end() - saved.end_of_backup();
    saved.world.restore_module(std::move(saved.backup));

    saved.world.exchange(amina, 100, with_receipts());

    const Findings& findings = saved.world.device(amina).caller->findings();
    EXPECT_TRUE(findings.was_restored);
    EXPECT_EQ(findings.missing, lost);
    EXPECT_THAT(findings.proofs, IsEmpty());
    EXPECT_THAT(findings.denied, IsEmpty());
}

TEST(Restored, AModuleSignsNothingForASequenceThatItLostAll) { // No moment is remembered of it.
    ExchangeWorld world(2);
    ASSERT_TRUE(world.settle());
    auto backup = world.ledger().backup();
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    world.restore_module(std::move(backup));

    ASSERT_TRUE(world.exchange_once(bo, {}, with_receipts()).outcome)
        << "it is asked to tell all its cursors";
    ASSERT_TRUE(world.exchange_once(bo, {}, with_receipts()).outcome);

    for (const Receipt& receipt : world.device(bo).caller->findings().receipts)
        EXPECT_NE(receipt.cursor.place.position, 0U);
    EXPECT_EQ(world.ledger().end_of(space)->position, 0U);
}

TEST(Restored, AModuleThatWentOnMeanwhileHealsToo) { // Laws 3 and 4
    Saved saved;
    saved.world.restore_module(std::move(saved.backup));
    // Bo has more to say before anybody else has been there.
    saved.world.write(saved.space, bo, "after the backup");
    saved.world.exchange(bo);
    saved.world.write(saved.space, chidi, "and this");

    ASSERT_TRUE(saved.world.settle());

    EXPECT_TRUE(saved.world.agree(amina, bo, saved.space) && saved.world.agree(bo, chidi, saved.space));
}

TEST(Restored, AnEmptyModuleIsFilledAgainByThoseWhoKnowItsSecret) { // Law 4
    Saved saved;
    const auto before = saved.end();
    saved.world.replace_module();
    ASSERT_TRUE(saved.world.exchange_once(amina).outcome) << "it offers its card";
    EXPECT_THAT(saved.world.exchange_once(amina).outcome, is_refused(Errc::not_permitted));

    saved.world.found_again(amina);
    saved.world.exchange(amina);
    ASSERT_TRUE(saved.world.settle());

    EXPECT_GE(saved.end(), before - 1); // Slots of others are with their owners.
    EXPECT_TRUE(saved.world.agree(amina, bo, saved.space));
}

TEST(Restored, AProgramThatSaysTheSecretForgetsOnceWhereThingsWere) {
    Saved saved;
    saved.world.replace_module();
    ASSERT_TRUE(saved.world.exchange_once(amina).outcome) << "it offers its card";
    auto& device = saved.world.device(amina);
    saved.world.found_again(amina);

    ASSERT_TRUE(device.caller->begin(with_receipts(), saved.world.random()));

    EXPECT_THAT(parse_caller_memory(**device.holdings.memory())->sequences, IsEmpty());
    const auto name = saved.world.write(saved.space, amina, "meanwhile");
    ASSERT_TRUE(device.holdings.note_placed(saved.space, name, 1));
    ASSERT_TRUE(device.caller->begin(with_receipts(), saved.world.random()));
    bool is_offered = false;
    ASSERT_TRUE(device.holdings.each_unsent([&](const Outgoing& outgoing) {
        is_offered = is_offered || outgoing.name == name;
        return true;
    }));
    EXPECT_FALSE(is_offered);
}

/// Somebody who was removed and does not know it hands in what they wrote.
struct Late : Saved {
    tests::MemoryLedger::Kept later_backup;
    ItemName late;

    Late() {
        world.remove(space, amina, chidi);
        world.exchange(amina);
        later_backup = world.ledger().backup();
        late = world.write(space, chidi, "written before I knew");
        world.exchange(chidi);
    }

    [[nodiscard]] bool is_late_work_there() { return world.ledger().find(space, late)->has_value(); }
};

TEST(Restored, WhoWasRemovedBringsAgainWhatTheyWroteLate) { // Laws 4 and 9
    Late late;
    ASSERT_TRUE(late.is_late_work_there());

    late.world.restore_module(std::move(late.later_backup));
    late.world.exchange(chidi); // Its card is new.
    late.world.exchange(chidi);

    EXPECT_TRUE(late.is_late_work_there());
}

TEST(Restored, WhoWasRemovedIsToldThatWhatTheyReadIsGone) { // Laws 4 and 9
    Late late;

    late.world.restore_module(std::move(late.backup));
    late.world.exchange(amina);
    late.world.exchange(chidi);
    late.world.exchange(chidi);

    EXPECT_TRUE(late.is_late_work_there());
    EXPECT_TRUE(late.world.device(chidi).caller->findings().was_restored);
}

TEST(Damaged, OneSpaceStopsAtTheDamageAndAllOthersGoOn) {
    ExchangeWorld world(2);
    std::vector<SpaceId> spaces;
    for (int i = 0; i < 3; ++i) spaces.push_back(world.found({amina, bo}));
    std::ranges::sort(spaces);
    ASSERT_TRUE(world.settle());
    std::vector<ItemName> names;
    for (const SpaceId& space : spaces)
        for (const char* const text : {"one", "two"}) {
            names.push_back(world.write(space, amina, text));
            world.exchange(amina);
        }
    world.ledger().damage(spaces[0], world.ledger().end_of(spaces[0])->position);

    EXPECT_TRUE(world.exchange_once(bo).outcome);

    const auto has = [&](std::size_t i) { return world.device(bo).holdings.has(spaces[i / 2], names[i]); };
    EXPECT_TRUE(has(0)) << "it stands before the damage";
    EXPECT_FALSE(has(1));
    for (std::size_t i = 2; i < names.size(); ++i) EXPECT_TRUE(has(i));
    Pace waiting = ExchangeWorld::usual_pace();
    waiting.waits = true;
    const auto request = world.device(bo).caller->begin(waiting, world.random());
    EXPECT_EQ(world.open(*request)->may_wait(), true) << "there is no more to be had";
    EXPECT_THAT(world.device(bo).caller->findings().denied, IsEmpty());
}

TEST(Damaged, ASpaceTakesNothingAndAllOthersDo) {
    ExchangeWorld world(2);
    std::vector<SpaceId> spaces;
    for (int i = 0; i < 3; ++i) spaces.push_back(world.found({amina, bo}));
    ASSERT_TRUE(world.settle());
    world.ledger().damage(spaces[1], 1);
    world.restart_module();
    std::vector<ItemName> names;
    for (const SpaceId& space : spaces) names.push_back(world.write(space, bo, "work"));

    EXPECT_TRUE(world.exchange_once(bo).outcome);

    EXPECT_TRUE(world.ledger().find(spaces[0], names[0])->has_value());
    EXPECT_FALSE(world.ledger().find(spaces[1], names[1])->has_value());
    EXPECT_TRUE(world.ledger().find(spaces[2], names[2])->has_value());
}

// What led a device to something damaged the module takes on its word, and signs nothing that follows from
// it.
TEST(Damaged, NothingIsSignedBehindAPlaceThatADeviceMadeUp) { // Law 7
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    world.write(space, amina, "damaged");
    world.exchange(amina);
    const Place honest = world.ledger().end_of(space).value();
    world.write(space, amina, "behind it");
    world.exchange(amina);
    world.ledger().damage(space, honest.position);
    auto memory = *parse_caller_memory(**world.device(bo).holdings.memory());
    memory.tells_all = true;
    memory.sequences.at(space).place = {honest.position, {}};
    ASSERT_TRUE(world.device(bo).holdings.remember(encode(memory)));
    world.renew_caller(bo);

    world.exchange(bo, 5, with_receipts());

    const Findings& findings = world.device(bo).caller->findings();
    for (const Receipt& receipt : findings.receipts) EXPECT_NE(receipt.cursor.space, space);
    EXPECT_THAT(findings.unsigned_ends, testing::ElementsAre(space));
    EXPECT_THAT(findings.denied, IsEmpty());
}

TEST(Restored, AModuleThatSaysSoLittleByLittleIsNotAccused) {
    ExchangeWorld world(2);
    std::vector<SpaceId> spaces;
    for (int i = 0; i < 3; ++i) spaces.push_back(world.found({amina, bo}));
    ASSERT_TRUE(world.settle());
    auto backup = world.ledger().backup();
    for (const SpaceId& space : spaces) world.write(space, bo, std::string(600, 'b'));
    ASSERT_TRUE(world.settle());
    world.restore_module(std::move(backup));
    Pace small = ExchangeWorld::usual_pace();
    small.answer_budget = 0;

    world.exchange(amina, 100, small);

    EXPECT_TRUE(world.device(amina).caller->findings().was_restored);
    EXPECT_THAT(world.device(amina).caller->findings().denied, IsEmpty());
}

TEST(Restored, AProgramThatBeginsWithAnOldCardDropsNoReceipts) { // Law 7
    Saved saved;
    const SignedCard old = saved.world.device(bo).caller->card();
    saved.world.restore_module(std::move(saved.backup));
    saved.world.exchange(bo, 100, with_receipts());
    ASSERT_TRUE(saved.world.settle());
    auto& device = saved.world.device(bo);
    const auto before = parse_caller_memory(**device.holdings.memory());
    ASSERT_TRUE(before && before->sequences.at(saved.space).receipt);

    device.caller = std::make_unique<Caller>(device.holdings, old, device.id, device.channel);
    saved.world.exchange(bo);

    const auto after = parse_caller_memory(**device.holdings.memory());
    ASSERT_TRUE(after);
    EXPECT_EQ(after->instance, before->instance);
    EXPECT_EQ(after->sequences.at(saved.space).receipt, before->sequences.at(saved.space).receipt);
    EXPECT_FALSE(device.caller->findings().was_restored);
}

/// Says "nothing new" to whatever it is asked.
Bytes nothing_new_to(ExchangeWorld& world, const Bytes& request) {
    const ChannelKey& own = world.keys().channel.front();
    auto handshake = crypto::noise::Handshake::begin(crypto::noise::patterns::ik,
        crypto::noise::Role::responder, prologue_of(own.card.card()), {&own.keys, std::nullopt, {}});
    VALISE_CHECK(handshake && handshake->read_message(request));
    const auto answer =
        seal_answer(*std::move(handshake), AnswerWriter(Status::nothing_new).finish(), world.random());
    VALISE_CHECK(answer.has_value());
    return *answer;
}

TEST(Silence, IsNotTakenForHavingIt) { // Laws 4 and 7
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    const auto name = world.write(space, amina, "not to be dropped");
    auto& device = world.device(amina);

    const auto request = *device.caller->begin(ExchangeWorld::usual_pace(), world.random());
    ASSERT_TRUE(device.caller->receive(nothing_new_to(world, request)));
    ASSERT_TRUE(device.caller->finish());

    EXPECT_THAT(device.caller->findings().unconfirmed, testing::Contains(name));
    EXPECT_FALSE(device.caller->wants_more()) << "it would go round in circles";
    world.renew_caller(amina);
    ASSERT_TRUE(world.settle());
    EXPECT_TRUE(world.device(bo).holdings.has(space, name));
}

TEST(Silence, OnASlotLastsUntilTheModuleIsRestored) { // Law 4
    ExchangeWorld world(3);
    const SpaceId space = world.found({amina, bo, chidi});
    ASSERT_TRUE(world.settle());
    auto backup = world.ledger().backup();
    world.hand_out_again(space, amina, chidi);
    world.exchange(amina);
    world.write(space, amina, "behind it");
    ASSERT_TRUE(world.settle());
    const std::uint64_t end = world.ledger().end_of(space)->position;
    world.restore_module(std::move(backup));
    // As many items are there again, and the same ones but for slots, which do not show.
    world.hand_out_again(space, bo, chidi);
    world.exchange(bo);
    ASSERT_EQ(world.ledger().end_of(space)->position, end);

    world.exchange(amina);

    EXPECT_EQ(world.ledger().end_of(space)->position, end + 1) << "Amina's slot is there again";
}

/// What a module may well invent: slots for somebody who is in no space.
void add_slots(ExchangeWorld& world, const SpaceId& space, std::uint64_t count) {
    std::vector<LedgerItem> slots(static_cast<std::size_t>(count));
    for (LedgerItem& item : slots) {
        item.bytes.resize(EpochId::size + space::Slot::size);
        world.random().fill(item.bytes);
        item.name = *name_of({ItemKind::slot, item.bytes});
        item.addressee = SubjectId{};
    }
    const auto end = world.ledger().end_of(space)->position;
    VALISE_CHECK(world.ledger().append(space, end, slots, std::nullopt).has_value());
}

TEST(Slots, MoreThanOneAnswerSkipsAreSkippedBySeveral) {
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    add_slots(world, space, most_skipped + 1);
    world.write(space, amina, "behind them");
    world.exchange(amina);

    EXPECT_TRUE(world.exchange_once(bo).outcome);
    EXPECT_TRUE(world.device(bo).caller->wants_more());
    world.exchange(bo);

    EXPECT_TRUE(world.agree(amina, bo, space));
}

TEST(Rollback, OfAModuleThatDoesNotSaySoIsProved) { // Law 7
    Saved saved;
    ASSERT_TRUE(saved.world.settle());
    saved.world.write(saved.space, bo, "one more");
    saved.world.exchange(bo, 100, with_receipts());
    saved.world.restore_module(std::move(saved.backup), false);
    saved.world.clock().advance(1000);

    saved.world.exchange(bo, 100, with_receipts());

    const Findings& findings = saved.world.device(bo).caller->findings();
    EXPECT_FALSE(findings.was_restored);
    EXPECT_THAT(findings.denied, SizeIs(1));
    ASSERT_THAT(findings.proofs, SizeIs(1));
    EXPECT_TRUE(parse_module_proof(encode(findings.proofs[0])));
}

TEST(Rollback, IsProvedByADeviceThatAskedForNoReceiptWhenItShowed) { // Law 7
    Saved saved;
    saved.world.write(saved.space, bo, "one more");
    saved.world.exchange(bo, 100, with_receipts());
    const auto is_slot_of_another = [&](const exchange::LedgerItem& item) {
        return item.name.kind == ItemKind::slot
            && PlacedSlot::parse(item.bytes)->slot.is_for(saved.world.device(chidi).id);
    };
    auto without_a_slot = saved.world.ledger().backup();
    auto& sequence = without_a_slot.sequences.at(saved.space);
    const auto whole = std::exchange(sequence, {});
    sequence.readers = whole.readers;
    sequence.moment = whole.moment;
    for (const PlacedItem& placed : whole.items)
        if (!is_slot_of_another(placed.item)) sequence.add(placed.item);
    saved.world.restore_module(std::move(without_a_slot), false);
    saved.world.clock().advance(1000);

    saved.world.exchange(bo);

    EXPECT_THAT(saved.world.device(bo).caller->findings().proofs, SizeIs(1));
}

TEST(Rollback, DeletesNothingAndHeals) { // Laws 4 and 5
    Saved saved;
    const auto before = saved.end();
    saved.world.restore_module(std::move(saved.backup), false);

    ASSERT_TRUE(saved.world.settle());

    EXPECT_EQ(saved.end(), before);
    EXPECT_TRUE(saved.world.agree(amina, bo, saved.space) && saved.world.agree(bo, chidi, saved.space));
}

TEST(Rollback, ToShowTwoDevicesTwoSequencesIsProvedWhenTheyMeet) { // Law 7
    Saved saved;
    saved.world.clock().advance(1000);
    saved.world.write(saved.space, amina, "shown to Amina alone");
    saved.world.exchange(amina, 100, with_receipts());
    auto one_side = saved.world.ledger().backup();
    const auto end = saved.end();
    saved.world.restore_module(std::move(saved.backup), false);
    saved.world.device(bo).holdings.forget_module();
    saved.world.renew_caller(bo);
    saved.world.renew_caller(chidi);
    for (std::uint64_t count = 0; saved.end() < end; ++count) {
        saved.world.write(saved.space, bo, "shown to Bo alone");
        saved.world.exchange(bo, 100, with_receipts());
        ASSERT_LT(count, 10U);
    }

    // Receipts travel by pouch, too.
    bool is_proved = false;
    for (const Receipt& one : saved.world.device(amina).caller->findings().receipts)
        for (const Receipt& other : saved.world.device(bo).caller->findings().receipts)
            is_proved = is_proved || contradict(one, other);

    EXPECT_TRUE(is_proved);
}

TEST(Receipts, OfAnHonestModuleContradictNoOthers) {
    ExchangeWorld world(3);
    const SpaceId space = world.found({amina, bo, chidi});
    Pace small = with_receipts();
    small.answer_budget = 1;
    for (int round = 0; round < 12; ++round) {
        world.clock().advance(round % 3 == 0 ? -5000 : 1000);
        world.write(space, amina, std::string(100, 'a'));
        world.exchange_once(amina, {}, with_receipts());
        // Those behind read what is old already.
        if (world.device(bo).holdings.replica(space) != nullptr) world.write(space, bo, "b");
        world.exchange_once(static_cast<std::size_t>(round) % 2 == 0 ? bo : chidi, {}, small);
    }

    std::vector<Receipt> all;
    for (const std::size_t device : {amina, bo, chidi})
        for (const Receipt& receipt : world.device(device).caller->findings().receipts)
            all.push_back(receipt);
    ASSERT_GT(all.size(), 12U);
    for (const Receipt& one : all)
        for (const Receipt& other : all) EXPECT_FALSE(contradict(one, other));
    for (const std::size_t device : {amina, bo, chidi})
        EXPECT_THAT(world.device(device).caller->findings().proofs, IsEmpty());
}

TEST(Clock, OfTenYearsBeforeOrAfterChangesNothing) {
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    constexpr std::int64_t ten_years = 315'360'000'000;
    for (const std::int64_t jump : {ten_years, -2 * ten_years, -100 * ten_years, 60 * ten_years}) {
        world.clock().advance(jump);
        world.write(space, amina, "now");
        world.exchange(amina, 100, with_receipts());
        world.exchange(bo, 100, with_receipts());
        EXPECT_TRUE(world.agree(amina, bo, space));
    }
    EXPECT_THAT(world.device(bo).caller->findings().proofs, IsEmpty());
}

} // namespace
} // namespace valise::exchange
