// SPDX-License-Identifier: Apache-2.0
// Law 7: what a module signed for two proves that it showed them two sequences.
#include <array>

#include <gmock/gmock.h>

#include "caller_memory.hpp"
#include "frames.hpp"
#include "support/exchange_world.hpp"
#include "support/people.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;
using tests::amina;
using tests::bo;
using tests::ExchangeWorld;
using tests::is_accepted;
using tests::is_refused;

Pace with_receipts() {
    Pace pace = ExchangeWorld::usual_pace();
    pace.wants_receipts = true;
    return pace;
}

/// What a module may well invent: slots that nobody made, for somebody who may be in no space.
void add_slots(
    ExchangeWorld& world, const SpaceId& space, std::uint64_t count, const SubjectId& reader = {}) {
    std::vector<LedgerItem> slots(static_cast<std::size_t>(count));
    for (LedgerItem& item : slots) {
        item.bytes.resize(EpochId::size + space::Slot::size);
        world.random().fill(item.bytes);
        const auto beginning = std::span(reader.bytes).first<space::Slot::name_size>();
        std::ranges::copy(beginning, item.bytes.begin() + EpochId::size);
        item.name = *name_of({ItemKind::slot, item.bytes});
        item.addressee = SubjectId{};
        std::ranges::copy(beginning, item.addressee->bytes.begin());
    }
    const auto end = world.ledger().end_of(space)->position;
    VALISE_CHECK(world.ledger().append(space, end, slots, std::nullopt).has_value());
}

CallerMemory memory_of(ExchangeWorld& world, std::size_t device) {
    return *parse_caller_memory(**world.device(device).holdings.memory());
}

/// A module with two ledgers, which were one. Amina is shown the one, and Bo the other.
struct TwoStories {
    ExchangeWorld world{2};
    SpaceId space = world.found({amina, bo});
    std::array<tests::MemoryLedger::Kept, 2> ledgers;

    TwoStories() {
        VALISE_CHECK(world.settle());
        world.write(space, amina, "seen by both");
        VALISE_CHECK(world.settle());
        ledgers = {world.ledger().backup(), world.ledger().backup()};
    }

    [[nodiscard]] Caller& caller(std::size_t device) { return *world.device(device).caller; }
    [[nodiscard]] const std::vector<ModuleProof>& proofs(std::size_t device) {
        return world.device(device).holdings.proofs();
    }
    [[nodiscard]] std::uint64_t end_for(std::size_t device) const {
        return ledgers.at(device).sequences.at(space).items.size();
    }
    void exchange(std::size_t device, std::uint64_t slots = 0) {
        world.clock().advance(1000);
        world.restore_module(ledgers.at(device), false);
        if (slots > 0) add_slots(world, space, slots);
        world.exchange(device, 100, with_receipts());
        ledgers.at(device) = world.ledger().backup();
    }
    /// Writes so many entries, each with a receipt.
    void write(std::size_t device, std::size_t count, std::uint64_t slots_before = 0) {
        for (std::size_t i = 0; i < count; ++i) {
            world.write(space, device, "for some");
            exchange(device, i == 0 ? slots_before : 0);
        }
    }
    /// With one receipt for all.
    void write_at_once(std::size_t device, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) world.write(space, device, "for some");
        exchange(device);
    }
    [[nodiscard]] std::vector<Receipt> receipts(std::size_t device) {
        std::vector<Receipt> of_space;
        for (const Receipt& receipt : caller(device).findings().receipts)
            if (receipt.cursor.space == space) of_space.push_back(receipt);
        return of_space;
    }
    [[nodiscard]] bool have_contradiction() {
        const auto of_amina = receipts(amina);
        const auto of_bo = receipts(bo);
        return std::ranges::any_of(of_amina, [&](const Receipt& one) {
            return std::ranges::any_of(of_bo, [&](const Receipt& other) { return contradict(one, other); });
        });
    }
};

/// It takes care that what it signs grows with the time, in both ledgers at once, and never meets.
struct PaddedStories : TwoStories {
    PaddedStories() {
        for (int round = 0; round < 4; ++round) {
            write(amina, 1, 1 + end_for(bo) - std::min(end_for(bo), end_for(amina)));
            write(bo, 1, 1 + end_for(amina) - std::min(end_for(bo), end_for(amina)));
        }
        VALISE_CHECK(!have_contradiction() && receipts(bo).size() > 3);
    }
};

TEST(Fork, WhosePositionsNeverMeetIsProvedByEachReceiptThatWasPassed) {
    PaddedStories stories;

    for (const Receipt& receipt : stories.receipts(amina)) {
        const auto before = stories.proofs(bo).size();
        ASSERT_THAT(stories.caller(bo).hold(receipt), is_accepted());
        EXPECT_EQ(stories.proofs(bo).size(), before + 1);
    }

    for (const ModuleProof& proof : stories.proofs(bo))
        EXPECT_THAT(parse_module_proof(encode(proof)), is_accepted());
    EXPECT_THAT(stories.caller(bo).findings().forked, Contains(stories.space));
    EXPECT_EQ(stories.caller(bo).findings().proofs, stories.proofs(bo));
}

TEST(Fork, IsProvedByAReceiptThatIsAheadAsSoonAsTheModuleSignsOn) {
    PaddedStories stories;
    ASSERT_THAT(stories.caller(amina).hold(stories.receipts(bo).back()), is_accepted());
    ASSERT_THAT(stories.proofs(amina), IsEmpty());
    ASSERT_THAT(memory_of(stories.world, amina).receipts, SizeIs(1));
    stories.world.renew_caller(amina);

    stories.write(amina, 1, 50);

    ASSERT_THAT(stories.proofs(amina), SizeIs(1));
    EXPECT_TRUE(holds(stories.proofs(amina).front()));
    EXPECT_THAT(memory_of(stories.world, amina).receipts, IsEmpty());
}

TEST(Fork, WithoutAnyCareIsProvedByWhoeverIsFurther) {
    TwoStories stories;
    stories.write_at_once(amina, 3);
    stories.write_at_once(bo, 5);
    stories.write_at_once(amina, 6);
    stories.write_at_once(bo, 7);
    ASSERT_FALSE(stories.have_contradiction());

    ASSERT_THAT(stories.caller(amina).hold(stories.receipts(bo).back()), is_accepted());
    ASSERT_THAT(stories.caller(bo).hold(stories.receipts(amina).back()), is_accepted());

    EXPECT_THAT(stories.proofs(amina), IsEmpty()) << "it is ahead";
    EXPECT_THAT(stories.proofs(bo), SizeIs(1));
}

TEST(Fork, OfASequenceWithOwnSlotsBesideThoseOfOthersIsProved) {
    TwoStories stories;
    const SubjectId& reader = stories.world.device(bo).id;
    stories.world.restore_module(stories.ledgers[bo], false);
    add_slots(stories.world, stories.space, 2);
    add_slots(stories.world, stories.space, 1, reader);
    add_slots(stories.world, stories.space, 3);
    stories.ledgers[bo] = stories.world.ledger().backup();
    stories.write(amina, 1);
    stories.write(bo, 2);

    ASSERT_THAT(stories.caller(bo).hold(stories.receipts(amina).front()), is_accepted());

    ASSERT_THAT(stories.proofs(bo), SizeIs(1));
    EXPECT_THAT(stories.proofs(bo).front().passage->steps, Contains(Step(SlotRun{5})));
}

TEST(Fork, OfASequenceOfWhichADeviceRefusedSomethingIsProvedAllTheSame) {
    TwoStories stories;
    stories.world.restore_module(stories.ledgers[bo], false);
    // No device takes it, and it stands in the sequence.
    LedgerItem bad;
    bad.bytes = {1, 2, 3};
    bad.name = *name_of({ItemKind::heads, bad.bytes});
    const auto end = stories.world.ledger().end_of(stories.space)->position;
    ASSERT_TRUE(stories.world.ledger().append(stories.space, end, std::span(&bad, 1), std::nullopt));
    stories.ledgers[bo] = stories.world.ledger().backup();
    stories.write(amina, 1);
    stories.write(bo, 3);

    ASSERT_THAT(stories.caller(bo).hold(stories.receipts(amina).front()), is_accepted());

    EXPECT_THAT(stories.proofs(bo), SizeIs(1));
}

TEST(Fork, IsProvedThoughNobodyAsksForReceiptsButBecauseOneIsHeld) {
    PaddedStories stories;
    ASSERT_THAT(stories.caller(amina).hold(stories.receipts(bo).back()), is_accepted());
    stories.world.write(stories.space, amina, "and on");
    stories.world.restore_module(stories.ledgers[amina], false);
    add_slots(stories.world, stories.space, 50);

    stories.world.exchange(amina); // Whoever runs it does not ask for receipts.

    EXPECT_THAT(stories.proofs(amina), SizeIs(1));
}

TEST(Fork, ThatIsCalledARestoreIsStillProvedByWhatWasSignedBefore) {
    TwoStories stories;
    stories.write(amina, 3);
    const Receipt before = stories.receipts(amina).back();
    stories.write(bo, 2); // And what Bo knew.
    const Receipt of_bo = stories.receipts(bo).back();
    ASSERT_EQ(before.cursor.place.position, of_bo.cursor.place.position);
    stories.world.restore_module(stories.ledgers[bo], true);
    stories.world.exchange(amina, 100, with_receipts());
    stories.world.exchange(amina, 100, with_receipts());
    ASSERT_EQ(memory_of(stories.world, amina).instance, 2U);

    ASSERT_THAT(stories.caller(amina).hold(of_bo), is_accepted());

    EXPECT_THAT(stories.proofs(amina), Contains(ModuleProof{before, of_bo, std::nullopt}));
}

TEST(Fork, ThatIsCalledARestoreIsProvedByWhatWasReadBefore) {
    TwoStories stories;
    stories.write_at_once(amina, 2);
    const Receipt of_amina = stories.receipts(amina).back();
    stories.write_at_once(bo, 6);
    ASSERT_FALSE(stories.have_contradiction());
    // Everybody is shown what was Amina's from now on.
    stories.world.restore_module(stories.ledgers[amina], true);
    for (int i = 0; i < 3; ++i) stories.world.exchange(bo, 100, with_receipts());
    stories.world.renew_caller(bo);
    ASSERT_EQ(memory_of(stories.world, bo).instance, 2U);
    ASSERT_THAT(stories.proofs(bo), IsEmpty());

    ASSERT_THAT(stories.caller(bo).hold(of_amina), is_accepted());

    ASSERT_THAT(stories.proofs(bo), SizeIs(1));
    EXPECT_EQ(stories.proofs(bo).front().one, of_amina);
}

TEST(Rollback, ThatIsCoveredByMoreThanItHidIsProved) {
    TwoStories stories;
    stories.write(bo, 2);
    // Bo is shown the other ledger from now on, which was written to meanwhile.
    stories.write(amina, 6);
    stories.ledgers[bo] = stories.ledgers[amina];

    stories.exchange(bo);

    EXPECT_THAT(stories.caller(bo).findings().denied, Contains(stories.space));
    ASSERT_THAT(stories.proofs(bo), testing::Not(IsEmpty()));
    EXPECT_TRUE(holds(stories.proofs(bo).front()));
}

TEST(Receipts, OfOthersFitWhatAnHonestModuleShows) {
    ExchangeWorld world(3);
    const SpaceId space = world.found({0, 1, 2});
    ASSERT_TRUE(world.settle());
    for (std::size_t round = 0; round < 12; ++round) {
        world.write(space, round % 3, "mine");
        if (round % 4 == 0) world.hand_out_again(space, 0, 2);
        world.exchange(round % 3, 100, with_receipts());
        const auto passed = world.device(round % 3).caller->receipts().value();
        for (std::size_t device = 0; device < 3; ++device)
            for (const Receipt& receipt : passed)
                ASSERT_THAT(world.device(device).caller->hold(receipt), is_accepted());
    }
    ASSERT_TRUE(world.settle());

    for (std::size_t device = 0; device < 3; ++device) {
        EXPECT_THAT(world.device(device).holdings.proofs(), IsEmpty());
        EXPECT_THAT(world.device(device).caller->findings().forked, IsEmpty());
        EXPECT_THAT(world.device(device).caller->findings().unsigned_ends, IsEmpty());
        EXPECT_THAT(memory_of(world, device).receipts, IsEmpty()) << "their places were read";
    }
}

TEST(Receipts, ThatTheModuleDidNotSignAreRefused) {
    ExchangeWorld world(1);
    ExchangeWorld other(1, 2);
    for (ExchangeWorld* each : {&world, &other}) each->exchange(0, 100, with_receipts());
    Caller& caller = *world.device(0).caller;
    const Receipt good = caller.receipts()->front();
    Receipt changed = good;
    changed.cursor.place.position += 1;

    EXPECT_THAT(caller.hold(changed), is_refused(Errc::corrupt_data));
    EXPECT_THAT(caller.hold(other.device(0).caller->receipts()->front()), is_refused(Errc::corrupt_data));
    EXPECT_THAT(caller.hold(good), is_accepted());
    ASSERT_TRUE(caller.begin(with_receipts(), world.random()));
    EXPECT_THAT(caller.hold(good), is_refused(Errc::invalid_input)) << "not now";

    EXPECT_THAT(world.device(0).holdings.proofs(), IsEmpty());
}

TEST(Receipts, OfSpacesThatADeviceDoesNotKnowAreNotKept) {
    TwoStories stories;
    stories.write(amina, 1);
    stories.world.add_device();
    stories.exchange(amina);
    stories.world.exchange(2);

    EXPECT_THAT(stories.caller(2).hold(stories.receipts(amina).back()), is_accepted());

    EXPECT_THAT(memory_of(stories.world, 2).receipts, IsEmpty());
}

/// An answer that the module might have written.
Bytes answer_to(ExchangeWorld& world, const Bytes& request, const std::vector<Part>& parts) {
    const ChannelKey& own = world.keys().channel.front();
    auto handshake = crypto::noise::Handshake::begin(crypto::noise::patterns::ik,
        crypto::noise::Role::responder, prologue_of(own.card.card()), {&own.keys, std::nullopt, {}});
    VALISE_CHECK(handshake && handshake->read_message(request));
    AnswerWriter writer(Status::news);
    for (const Part& part : parts) writer.add(part);
    auto answer = seal_answer(*std::move(handshake), writer.finish(), world.random());
    VALISE_CHECK(answer.has_value());
    return *std::move(answer);
}

TEST(Receipts, ThatWereWantedAndNotGivenAreFound) {
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    Caller& caller = *world.device(bo).caller;
    const auto cursors = memory_of(world, bo).cursors();
    const auto at = std::ranges::find(cursors, space, &Cursor::space);
    const Place next = behind_slots(at->place, 1);
    HashBeginning hash{};
    std::copy_n(next.running_hash.begin(), hash.size(), hash.begin());

    const auto request = *caller.begin(with_receipts(), world.random());
    const auto answer = answer_to(world, request,
        {BeginSequence{static_cast<std::uint64_t>(at - cursors.begin())}, Element{Skipped{1}},
            EndSequence{hash}});
    ASSERT_THAT(caller.receive(answer), is_accepted());
    ASSERT_THAT(caller.finish(), is_accepted());

    EXPECT_THAT(caller.findings().unsigned_ends, testing::ElementsAre(space));
}

TEST(Findings, AreLetGoOfWhenTheyAreTaken) {
    ExchangeWorld world(1);
    world.exchange(0, 100, with_receipts());

    const Findings found = world.device(0).caller->take_findings();

    EXPECT_GT(found.receipts.size(), 0U);
    EXPECT_THAT(world.device(0).caller->findings().receipts, IsEmpty());
}

} // namespace
} // namespace valise::exchange
