// SPDX-License-Identifier: Apache-2.0
// A device whose holdings are in a store, a device in memory, and the module between them.
#include <cstdlib>
#include <fstream>
#include <map>

#include <gmock/gmock.h>

#include <sys/mount.h>

#include "client/store/stored_device.hpp"
#include "support/depth.hpp"
#include "support/people.hpp"

namespace valise::store {
namespace {

using namespace exchange;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using tests::amina;
using tests::bo;
using tests::Cut;
using tests::ExchangeWorld;
using tests::is_accepted;
using tests::is_refused;
using tests::StoredDevice;
using tests::Trip;

/// Amina's holdings are in memory, Bo's in a store; both are in one space and have met.
struct Team {
    ExchangeWorld world{2};
    SpaceId space = world.found({amina, bo});
    StoredDevice stored{world, bo};

    Team() {
        world.exchange(amina);
        stored.exchange();
    }
    /// On which heads are told again.
    void begin_a_day() { world.clock().advance(24 * 60 * 60 * 1000); }
    [[nodiscard]] tests::MemoryHoldings& in_memory() { return world.device(amina).holdings; }
    /// Until nobody has news.
    void settle() {
        for (int round = 0; round < 3; ++round) {
            world.exchange(amina);
            stored.exchange();
        }
    }
    /// Whether both know the same entries.
    [[nodiscard]] bool agree() {
        return stored.replica(space).heads()->encode() == in_memory().replica(space)->heads()->encode();
    }
    [[nodiscard]] std::uint64_t end() { return world.ledger().end_of(space)->position; }
    [[nodiscard]] const log::Chain* own_log(std::uint32_t incarnation) {
        return in_memory().replica(space)->chain({world.device(bo).id, incarnation});
    }
};

/// Goes on as long as it may, and then refuses everything: as if the program had ended there.
class EndingHoldings final : public Holdings {
public:
    EndingHoldings(Holdings& holdings, std::size_t calls) : holdings_(&holdings), left_(calls) {}
    [[nodiscard]] bool has_ended() const { return has_ended_; }

    Result<Taken> take(const SpaceId& space, const Item& item) override {
        return or_end([&] { return holdings_->take(space, item); });
    }
    Result<std::optional<Bytes>> memory() override { return holdings_->memory(); }
    Result<void> remember(ByteView memory) override {
        return or_end([&] { return holdings_->remember(memory); });
    }
    Result<void> each_unsent(const std::function<bool(const Outgoing&)>& visit) override {
        return holdings_->each_unsent(visit);
    }
    Result<void> mark_left(const std::vector<ItemName>& names) override {
        return or_end([&] { return holdings_->mark_left(names); });
    }
    Result<void> note_placed(const SpaceId& space, const ItemName& name, std::uint64_t position) override {
        return or_end([&] { return holdings_->note_placed(space, name, position); });
    }
    Result<void> forget_placed_behind(const SpaceId& space, std::uint64_t position) override {
        return or_end([&] { return holdings_->forget_placed_behind(space, position); });
    }
    Result<void> set_aside(const SpaceId& space) override {
        return or_end([&] { return holdings_->set_aside(space); });
    }
    Result<void> each_placed(const SpaceId& space, Telling telling, const PlacedVisitor& visit) override {
        return holdings_->each_placed(space, telling, visit);
    }
    Result<std::map<SpaceId, std::uint64_t>> last_placed() override { return holdings_->last_placed(); }
    Result<void> keep_proof(const ModuleProof& proof) override {
        return or_end([&] { return holdings_->keep_proof(proof); });
    }
    Result<void> note_refused(const SpaceId& space, const ItemName& name) override {
        return or_end([&] { return holdings_->note_refused(space, name); });
    }
    const Familiar* familiar(const SpaceId& space) override { return holdings_->familiar(space); }
    Result<std::optional<Bytes>> beginning(const SpaceId& space) override {
        return holdings_->beginning(space);
    }
    Result<void> keep_beginning(const SpaceId& space, ByteView bytes) override {
        return or_end([&] { return holdings_->keep_beginning(space, bytes); });
    }
    Result<std::vector<WantedChunk>> wanted_chunks(std::size_t most) override {
        return holdings_->wanted_chunks(most);
    }
    Result<bool> take_chunk_piece(
        const exchange::ChunkName& name, std::uint64_t total, std::uint64_t offset, ByteView bytes) override {
        return or_end([&] { return holdings_->take_chunk_piece(name, total, offset, bytes); });
    }
    Result<std::optional<Piece>> next_chunk_piece(std::size_t most, const std::set<SpaceId>& but) override {
        return holdings_->next_chunk_piece(most, but);
    }
    Result<void> note_chunk_placed(const exchange::ChunkName& name, std::uint64_t kept) override {
        return or_end([&] { return holdings_->note_chunk_placed(name, kept); });
    }
    Result<void> doubt_last_chunk() override {
        return or_end([&] { return holdings_->doubt_last_chunk(); });
    }

private:
    template <class Call> auto or_end(Call call) -> decltype(call()) {
        has_ended_ = has_ended_ || left_ == 0;
        if (has_ended_) return refuse(Errc::exhausted, "the program has ended");
        --left_;
        return call();
    }

    Holdings* holdings_;
    std::size_t left_;
    bool has_ended_ = false;
};

TEST(KeptHoldings, WhatEitherWritesTheOtherHasAndNothingGoesTwice) { // Laws of exchanges 3 and 4
    Team team;
    team.world.write(team.space, amina, "a question");
    team.stored.write(team.space, "an answer");

    team.settle();

    EXPECT_TRUE(team.agree());
    EXPECT_EQ(team.in_memory().length_of(team.space, team.world.device(bo).log()), 1U);
    EXPECT_THAT(team.stored.unsent(), IsEmpty());
    team.stored.restart();
    EXPECT_THAT(team.stored.unsent(), IsEmpty());
    const auto trip = team.stored.exchange_once();
    EXPECT_EQ(std::pair(trip.up, trip.down), std::pair(std::size_t{128}, std::size_t{64}));
    EXPECT_EQ(team.in_memory().repetitions(), 0U);
}

TEST(KeptHoldings, OwnRangesLeaveAsOneAndAreMarkedBefore) { // Law of exchanges 6
    Team team;
    for (const auto* const text : {"one", "two", "three", "four"}) team.stored.write(team.space, text);
    const auto ranges = [&] {
        return std::ranges::count(team.stored.unsent(), ItemKind::range, &ItemName::kind);
    };
    const auto count_sealed = [&] {
        std::size_t count = 0;
        EXPECT_THAT(team.stored.store().ranges().each_sealed(team.space,
                        [&](std::uint64_t, const SealedRange&) -> Result<void> {
                            ++count;
                            return {};
                        }),
            is_accepted());
        return count;
    };
    EXPECT_EQ(ranges(), 1);
    ASSERT_EQ(count_sealed(), 4U);

    ASSERT_TRUE(team.stored.caller().begin(ExchangeWorld::usual_pace(), team.world.random()));

    EXPECT_EQ(count_sealed(), 0U);
    team.stored.write(team.space, "five");
    EXPECT_EQ(ranges(), 2) << "what may have left is not what has not";
    ASSERT_TRUE(team.stored.caller().begin(ExchangeWorld::usual_pace(), team.world.random()));
    EXPECT_EQ(ranges(), 2) << "what may have left under one name does not leave under another";
    team.stored.restart();
    EXPECT_EQ(count_sealed(), 0U);
    const auto before = team.end();
    team.settle();
    EXPECT_TRUE(team.agree());
    EXPECT_LE(team.end(), before + 4) << "two ranges, and what was known of others";
}

TEST(KeptHoldings, WhatTheModuleLacksIsCountedWithoutBeingRead) {
    Team team;
    team.settle();
    ASSERT_EQ(team.stored.store().placings().count_unplaced(), 0U);

    for (const auto* const text : {"one", "two", "three"}) team.stored.write(team.space, text);

    EXPECT_EQ(team.stored.store().placings().count_unplaced(), 3U);
    team.settle();
    EXPECT_EQ(team.stored.store().placings().count_unplaced(), 0U);
}

TEST(KeptHoldings, AProgramThatEndsAtAnyStepLosesNothing) { // Law of exchanges 4
    Team team;
    std::size_t calls = 0;
    for (bool has_ended = true; has_ended; calls += tests::at_depth<std::size_t>(3, 1)) {
        team.begin_a_day();
        team.world.write(team.space, amina, "a question");
        team.world.exchange(amina);
        team.stored.write(team.space, "an answer");
        team.stored.write(team.space, "another");
        EndingHoldings ending(team.stored.holdings(), calls);
        team.stored.exchange_through(ending);
        (void)team.stored.exchange_once();
        has_ended = ending.has_ended();

        team.stored.restart();
        team.settle();

        ASSERT_TRUE(team.agree()) << calls;
        ASSERT_THAT(team.stored.unsent(), IsEmpty()) << calls;
    }
    EXPECT_GT(calls, 6U);
    EXPECT_FALSE(team.own_log(0)->is_forked());
    EXPECT_EQ(team.in_memory().repetitions(), 0U);
}

TEST(KeptHoldings, WhatWasNotedAsPlacedBehindWhatIsRememberedIsSentAgain) { // Law of exchanges 4
    Team team;
    team.settle();
    team.stored.write(team.space, "an answer");
    const auto unsent = team.stored.unsent();
    ASSERT_THAT(unsent, Not(IsEmpty()));
    for (const ItemName& name : unsent)
        ASSERT_TRUE(team.stored.holdings().note_placed(team.space, name, team.end() + 1));
    ASSERT_THAT(team.stored.unsent(), IsEmpty());

    team.stored.restart(); // as after a loss of power, in the middle of an answer
    team.settle();

    EXPECT_TRUE(team.agree());
    EXPECT_THAT(team.stored.unsent(), IsEmpty());
}

// The renewal was made by somebody who knew nothing of the log: all of it is to be signed again.
TEST(KeptHoldings, OthersMayTellOfALogThatItsOwnRenewalCutOff) {
    Team team;
    const auto renewal = team.world.renewal_of(bo, team.stored.replica(team.space));
    team.stored.write(team.space, "an answer");
    team.settle();
    team.begin_a_day();
    team.world.write(team.space, amina, "who had it");
    team.world.exchange(amina);
    ASSERT_EQ(team.stored.holdings().take(the_register, renewal.certificate), Taken::taken);
    ASSERT_EQ(team.stored.holdings().take(team.space, renewal.act), Taken::taken);
    const auto* const chain = team.stored.replica(team.space).chain({team.world.device(bo).id, 0});
    ASSERT_THAT(chain->tips(), IsEmpty());

    EXPECT_TRUE(team.stored.exchange_once().outcome);

    EXPECT_TRUE(team.own_log(0)->holds(*team.own_log(0)->head()));
}

TEST(KeptHoldings, ACutAnywhereLosesNothing) { // Laws of exchanges 1, 2 and 4
    Team team;
    for (std::size_t at = 0; at < 1200; at += tests::at_depth<std::size_t>(170, 7)) {
        team.begin_a_day();
        team.world.write(team.space, amina, "a question");
        team.world.exchange(amina);
        team.stored.write(team.space, "an answer");
        (void)team.stored.exchange_once(at % 2 == 0 ? Cut{.down = at} : Cut{at});
        if (at % 3 == 0) team.stored.restart();

        team.settle();

        ASSERT_TRUE(team.agree()) << at;
        ASSERT_THAT(team.stored.unsent(), IsEmpty()) << at;
    }
}

TEST(KeptHoldings, ARestoredStoreGoesOnInAnotherLog) {
    Team team;
    team.stored.write(team.space, "before the backup");
    team.stored.exchange();
    team.stored.back_up();
    team.stored.write(team.space, "after the backup");
    team.stored.exchange();

    team.stored.put_back();
    team.stored.write(team.space, "before it meets anybody");
    team.settle();

    const auto logs = team.stored.own_logs(team.space);
    ASSERT_THAT(logs, SizeIs(2));
    EXPECT_TRUE(team.agree());
    EXPECT_FALSE(team.own_log(0)->is_forked());
    EXPECT_EQ(team.own_log(0)->head()->sequence, 2U);
    EXPECT_EQ(team.own_log(logs.back().incarnation)->head()->sequence, 2U);
}

TEST(KeptHoldings, AStoreThatIsPutBackToBeforeItsFirstWordWritesNothingInItsPlace) {
    Team team;
    team.stored.back_up();
    team.stored.write(team.space, "after the backup");
    team.stored.exchange();

    team.stored.put_back();
    team.stored.write(team.space, "before it meets anybody");
    team.settle();

    EXPECT_TRUE(team.agree());
    EXPECT_FALSE(team.own_log(0)->is_forked());
    EXPECT_THAT(team.stored.own_logs(team.space), SizeIs(2));
}

TEST(KeptHoldings, OfAStoreThatIsPutBackTwiceTheWorkOfBothStays) {
    Team team;
    team.stored.write(team.space, "before the backup");
    team.stored.exchange();
    team.stored.back_up();

    team.stored.put_back();
    team.stored.write(team.space, "before it was put back once more");
    team.stored.exchange();
    team.stored.put_back();
    team.stored.write(team.space, "before it meets anybody");
    team.settle();

    EXPECT_TRUE(team.agree());
    for (const LogId& log : team.stored.own_logs(team.space))
        EXPECT_FALSE(team.own_log(log.incarnation)->is_forked());
    EXPECT_THAT(team.stored.own_logs(team.space), SizeIs(3));
}

TEST(KeptHoldings, WhoIsGivenOwnWorkThatTheyForgotGoesOnInAnotherLog) {
    Team team;
    team.stored.write(team.space, "from the old disk");
    team.stored.exchange();

    StoredDevice fresh(team.world, bo);
    fresh.exchange();
    fresh.write(team.space, "from the new one");

    EXPECT_THAT(fresh.own_logs(team.space), SizeIs(2));
    EXPECT_EQ(fresh.replica(team.space).chain({team.world.device(bo).id, 0})->head()->sequence, 1U);
}

/// All that Amina holds of a space, but for some.
std::vector<Item> held_by(
    ExchangeWorld& world, const SpaceId& space, const std::function<bool(const Item&)>& but) {
    std::vector<Item> items;
    world.device(amina).holdings.each_item(space, [&](const Item& item) {
        if (!but(item)) items.push_back(item);
    });
    return items;
}
bool is_of(const Item& item, const LogId& log) {
    return item.kind == ItemKind::range && log::Range::parse(item.bytes)->log() == log;
}

TEST(KeptHoldings, WhoIsToldOfOwnWorkThatTheyForgotGoesOnInAnotherLog) {
    Team team;
    team.stored.write(team.space, "from the old disk");
    team.settle();
    team.world.write(team.space, amina, "having read it");

    // The new disk is given what Amina says, and not what Bo wrote.
    StoredDevice fresh(team.world, bo);
    for (const SpaceId& each : {the_register, team.space})
        for (const Item& item : held_by(
                 team.world, each, [&](const Item& one) { return is_of(one, team.world.device(bo).log()); }))
            ASSERT_THAT(fresh.holdings().take(each, item), is_accepted());
    const auto log =
        *fresh.holdings().log_to_write(team.space, team.world.device(bo).key, team.world.random());
    fresh.write(team.space, "from the new one");
    fresh.exchange();
    team.settle();

    ASSERT_EQ(log.incarnation, 1U);
    EXPECT_EQ(team.own_log(1)->head()->sequence, 2U);
    EXPECT_FALSE(team.own_log(0)->is_forked());
}

TEST(KeptHoldings, OfHeadsThatWereNotSentOnlyTheLastAreOffered) {
    Team team;
    for (int i = 0; i < 3; ++i) {
        team.world.write(team.space, amina, "a remark");
        team.settle();
        team.stored.write(team.space, "having read it");
        team.settle();
    }

    const auto unsent = team.stored.unsent();

    EXPECT_THAT(unsent, ElementsAre(Field(&ItemName::kind, ItemKind::heads)));
    EXPECT_EQ(team.stored.store().placings().count_unplaced(), 0U) << "nobody waits for that";
    team.begin_a_day();
    team.settle();
    EXPECT_THAT(team.stored.unsent(), IsEmpty());
}

TEST(KeptHoldings, ASpaceOutOfWhichSomethingWasPushedIsReadAnew) {
    Team team;
    team.world.write(team.space, amina, "a remark");
    team.settle();
    ASSERT_EQ(team.stored.exchange_once().down, 64U);
    auto waiting = team.stored.store().waiting();
    const std::int64_t last = static_cast<std::int64_t>(team.end());
    for (const Byte byte : {Byte{1}, Byte{2}, Byte{3}, Byte{4}})
        ASSERT_EQ(waiting.add(team.space,
                      {WaitingKind::act, Bytes{9}, 0, Bytes(Waiting::most_bytes / 3, byte), last}),
            true);
    EXPECT_EQ(team.stored.exchange_once().down, 64U) << "there is no room yet";
    const auto numbers = *waiting.find(team.space, WaitingKind::act, Bytes{9}, 0);
    for (const std::uint64_t number : numbers) ASSERT_THAT(waiting.remove(number), is_accepted());

    const Trip again = team.stored.exchange_once();

    EXPECT_GT(again.down, 500U) << "genesis, slot and range come once more";
    EXPECT_TRUE(team.agree());
    EXPECT_THAT(team.stored.unsent(), IsEmpty());
    EXPECT_THAT(team.stored.caller().findings().denied, IsEmpty());
    EXPECT_EQ(team.stored.exchange_once().up, 128U);
}

TEST(KeptHoldings, HeadsAreTakenThatTellOfWhatWasReadBefore) {
    Team team;
    team.stored.write(team.space, "a remark");
    team.settle();
    team.world.write(team.space, amina, "having read it");
    const auto is_heads = [](const Item& item) { return item.kind == ItemKind::heads; };
    for (const Item& item : held_by(team.world, team.space, is_heads))
        ASSERT_THAT(team.stored.holdings().take(team.space, item), is_accepted());
    team.stored.restart();

    for (const Item& item : held_by(team.world, team.space, [&](const Item& one) { return !is_heads(one); }))
        EXPECT_EQ(team.stored.holdings().take(team.space, item), Taken::taken);
}

TEST(KeptHoldings, AModuleThatWasRestoredGetsBackWhatItLost) { // Law of exchanges 4
    Team team;
    const auto backup = team.world.ledger().backup();
    team.stored.write(team.space, "which the backup has not");
    team.stored.exchange();
    const auto end = team.end();

    team.world.restore_module(backup);
    ASSERT_LT(team.end(), end);
    team.settle();

    EXPECT_EQ(team.end(), end);
    EXPECT_TRUE(team.agree());
    EXPECT_THAT(team.stored.unsent(), IsEmpty());
}

TEST(KeptHoldings, WhatCameTwiceAndBackwardsIsKeptOnceAndHandedOn) { // Law of pouches 2
    ExchangeWorld world(3);
    world.exchange(amina);
    const SpaceId space = world.found({amina, bo, 2});
    for (int i = 0; i < 3; ++i) world.write(space, amina, "carried by hand");
    world.remove(space, amina, 2);
    world.write(space, amina, "under new keys");
    std::vector<std::pair<SpaceId, Item>> pouch;
    for (const SpaceId& each : {the_register, space})
        world.device(amina).holdings.each_item(
            each, [&](const Item& item) { pouch.emplace_back(each, item); });
    std::ranges::reverse(pouch);
    StoredDevice stored(world, bo);

    for (const auto& [each, item] : pouch) {
        const auto taken = stored.holdings().take(each, item);
        ASSERT_THAT(taken, is_accepted());
        ASSERT_NE(*taken, Taken::refused);
    }
    const auto unsent = stored.unsent();
    for (const auto& [each, item] : pouch)
        if (item.kind != ItemKind::slot) {
            ASSERT_EQ(stored.holdings().take(each, item), Taken::taken) << static_cast<int>(item.kind);
        }

    EXPECT_EQ(stored.unsent(), unsent);
    EXPECT_EQ(stored.replica(space).chain(world.device(amina).log())->head()->sequence, 4U);
    EXPECT_THAT(*stored.store().waiting().spaces(), IsEmpty());
    // The module has them from Bo.
    stored.exchange();
    EXPECT_EQ(
        world.ledger().newest_range(space, world.device(amina).log())->value().item.span->last.sequence, 4U);
    EXPECT_THAT(stored.unsent(), IsEmpty());
}

TEST(KeptHoldings, WhatWaitedIsWhereTheModuleHasItWhenItIsTaken) {
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    world.write(space, amina, "a remark");
    world.remove(space, amina, bo);
    StoredDevice stored(world, bo);
    std::multimap<bool, std::pair<SpaceId, Item>> items; // The genesis behind all others.
    for (const SpaceId& each : {space, the_register})
        world.device(amina).holdings.each_item(each, [&](const Item& item) {
            if (item.kind != ItemKind::slot)
                items.emplace(item.kind == ItemKind::genesis, std::pair(each, item));
        });

    std::uint64_t position = 0;
    for (const auto& [is_last, placed] : items) {
        const auto& [each, item] = placed;
        ASSERT_THAT(stored.holdings().take(each, item), is_accepted());
        ASSERT_THAT(stored.holdings().note_placed(each, *name_of(item), ++position), is_accepted());
    }

    EXPECT_EQ(stored.replica(space).chain(world.device(amina).log())->head()->sequence, 1U);
    EXPECT_THAT(*stored.store().waiting().spaces(), IsEmpty());
    EXPECT_THAT(stored.unsent(), IsEmpty());
}

TEST(KeptHoldings, ASpaceThatIsFoundedHereIsReadByThoseWhoAreGivenItsKey) {
    Team team;
    const SpaceId space = team.stored.found(team.world.device(amina));
    team.stored.write(space, "welcome");

    team.settle();

    EXPECT_EQ(team.in_memory().slot_count(space), 1U);
    EXPECT_EQ(team.in_memory().waiting_count(), 0U);
    EXPECT_EQ(team.in_memory().length_of(space, team.world.device(bo).log()), 1U);
    EXPECT_THAT(team.stored.unsent(), IsEmpty());
}

TEST(KeptHoldings, WhatTheModuleRefusedStaysAndIsShown) {
    Team team;
    team.stored.write(team.space, "not wanted there");
    const auto unsent = team.stored.unsent();
    ASSERT_EQ(unsent.front().kind, ItemKind::range);
    std::vector<ItemName> refused;
    const auto look = [&](const SpaceId&, const Item& item) -> Result<void> {
        refused.push_back(*name_of(item));
        return {};
    };

    for (const ItemName& name : unsent)
        ASSERT_THAT(team.stored.holdings().note_refused(team.space, name), is_accepted());

    EXPECT_THAT(team.stored.unsent(), IsEmpty());
    ASSERT_THAT(team.stored.holdings().each_refused(look), is_accepted());
    EXPECT_EQ(refused, unsent);
    ASSERT_THAT(team.stored.holdings().offer_refused_again(), is_accepted());
    EXPECT_EQ(team.stored.unsent(), unsent);
}

TEST(KeptHoldings, AStoreTrustsOneRootPolicyAndBelongsToOneModule) {
    Team team;
    auto& store = team.stored.store();
    const auto& one = team.stored.traveller();
    const Bytes another = tests::Authority(99).signed_policy().bytes;

    EXPECT_THAT(KeptHoldings::open({store, one.id, one.sealing, {}}, another).map([](const auto&) {}),
        is_refused(Errc::not_permitted));
    EXPECT_THAT(team.stored.holdings().belong_to(exchange::ModuleId{{1}}), is_refused(Errc::not_permitted));
}

/// A small disk of its own, where the system lets us make one.
class SmallDisk {
public:
    SmallDisk() {
        is_mounted_ = ::mount("tmpfs", folder_.path().c_str(), "tmpfs", 0, "mode=700,size=16m") == 0;
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        if (is_mounted_) ::umount2(folder_.path().c_str(), MNT_DETACH);
    }
    [[nodiscard]] bool is_there() const { return is_mounted_; }
    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }
    void leave_room_of(std::size_t bytes) const {
        const std::size_t room = std::filesystem::space(path()).available;
        if (room > bytes) std::ofstream(path() / "other work") << std::string(room - bytes, 'x');
    }
    void free_the_room() const { std::filesystem::remove(path() / "other work"); }

private:
    system::TemporaryFolder folder_ = *system::TemporaryFolder::make();
    bool is_mounted_ = false;
};

/// Makes temporary folders in another place for as long as it is there.
class OtherPlace {
public:
    explicit OtherPlace(const std::filesystem::path& place) {
        if (const char* const usual = std::getenv("TMPDIR")) usual_ = usual;
        ::setenv("TMPDIR", place.c_str(), 1);
    }
    OtherPlace(const OtherPlace&) = delete;
    OtherPlace& operator=(const OtherPlace&) = delete;
    ~OtherPlace() {
        if (usual_)
            ::setenv("TMPDIR", usual_->c_str(), 1);
        else
            ::unsetenv("TMPDIR");
    }

private:
    std::optional<std::string> usual_;
};

TEST(KeptHoldings, AFullDiskInTheMiddleLosesNothing) { // Law of exchanges 4
    const SmallDisk disk;
    if (!disk.is_there()) GTEST_SKIP() << "only an administrator may make a file system";
    const OtherPlace there(disk.path());
    Team team;
    std::string text(9000, 'x');
    for (char& letter : text) letter = static_cast<char>('!' + team.world.random().below(90));
    std::size_t refusals = 0;
    for (std::size_t room = 0; room < 128; room += tests::at_depth<std::size_t>(40, 4)) {
        team.stored.take_together(room % 16 != 0);
        for (int i = 0; i < 12; ++i) team.world.write(team.space, amina, text);
        team.world.exchange(amina);
        disk.leave_room_of(room << 10);

        for (int i = 0; i < 4; ++i) {
            const auto trip = team.stored.exchange_once();
            if (trip.outcome) continue;
            EXPECT_THAT(trip.outcome, is_refused(Errc::exhausted));
            ++refusals;
        }
        disk.free_the_room();
        if (room % 32 == 16) team.stored.restart();
        team.settle();

        ASSERT_TRUE(team.agree()) << room;
    }
    EXPECT_GT(refusals, 3U);
}

TEST(KeptHoldings, WhatIsTakenTogetherIsTakenAsWell) {
    Team team;
    team.stored.take_together(true);
    for (int round = 0; round < 3; ++round) {
        team.begin_a_day();
        team.world.write(team.space, amina, "a question");
        team.stored.write(team.space, "an answer");
        (void)team.stored.exchange_once({.down = 300});

        team.settle();
        team.stored.restart();

        ASSERT_TRUE(team.agree());
        ASSERT_THAT(team.stored.unsent(), IsEmpty());
    }
    EXPECT_EQ(team.in_memory().repetitions(), 0U);
}

TEST(KeptHoldings, WhatIsUndoneTogetherComesAgain) {
    Team team;
    for (int i = 0; i < 3; ++i) team.world.write(team.space, amina, "a question");
    team.world.exchange(amina);
    const auto refusal = team.stored.holdings().together([&]() -> Result<void> {
        (void)team.stored.exchange_once();
        return refuse(Errc::exhausted, "the disk was full in the end");
    });
    ASSERT_THAT(refusal, is_refused(Errc::exhausted));
    EXPECT_EQ(team.stored.replica(team.space).chain(team.world.device(amina).log()), nullptr);

    team.stored.restart();
    team.settle();

    EXPECT_TRUE(team.agree());
}

// It was given it before it could know, and a cursor has passed it.
TEST(KeptHoldings, AnActOfAFloodIsThereWhenSomethingTurnsOutToBuildUponIt) {
    ExchangeWorld world(3);
    const SpaceId space = world.found({amina, bo, 2});
    world.exchange(amina);
    StoredDevice stored(world, bo);
    stored.exchange();
    const auto& flooder = world.device(2);
    const auto heads = stored.replica(space).membership().heads();
    const auto lowering = [&](std::uint64_t number) {
        space::Act act;
        act.space = space;
        act.author = flooder.id;
        act.certificate = flooder.certificate.id();
        act.parents = heads;
        const space::Standing lower{space::Role::commenter, space::Rank::none, flooder.certificate.id()};
        act.changes = {{flooder.id, lower, {{0, number, {}}}}};
        return *space::sign_act(act, flooder.key);
    };
    for (std::uint64_t i = 1; i <= 65; ++i)
        ASSERT_EQ(stored.holdings().take(space, {ItemKind::act, lowering(i).bytes}), Taken::taken);
    const auto seen = lowering(1000);
    space::Act checkpoint;
    checkpoint.space = space;
    checkpoint.author = world.device(amina).id;
    checkpoint.certificate = world.device(amina).certificate.id();
    checkpoint.parents = {seen.id()};
    checkpoint.is_checkpoint = true;
    const auto upon = *space::sign_act(checkpoint, world.device(amina).key);
    ASSERT_EQ(stored.holdings().take(space, {ItemKind::act, seen.bytes}), Taken::waits);

    stored.restart();
    EXPECT_EQ(stored.holdings().take(space, {ItemKind::act, upon.bytes}), Taken::waits);

    EXPECT_EQ(stored.replica(space).membership().verdict_on(upon.id()), space::Verdict::counts);
}

TEST(KeptHoldings, AForkIsProvedToEverybody) {
    Team team;
    team.world.write(team.space, amina, "before");
    team.settle();
    team.world.write(team.space, amina, "one");
    team.world.write_beside(team.space, amina, "other");

    team.settle();

    EXPECT_TRUE(team.agree());
    EXPECT_TRUE(team.stored.replica(team.space).chain(team.world.device(amina).log())->is_forked());
    EXPECT_THAT(team.stored.unsent(), IsEmpty());
    std::size_t proofs = 0;
    team.in_memory().each_item(
        team.space, [&](const Item& item) { proofs += item.kind == ItemKind::proof ? 1 : 0; });
    EXPECT_EQ(proofs, 1U);
}

Pace with_receipts() {
    Pace pace = ExchangeWorld::usual_pace();
    pace.wants_receipts = true;
    return pace;
}

/// Against the module, and each is one.
std::size_t count_proofs(StoredDevice& stored, const SpaceId& space) {
    std::size_t count = 0;
    EXPECT_THAT(stored.store().records().each_after(space, RecordKind::module_proof, 0,
                    [&](std::uint64_t, const RecordId&, ByteView proof) {
                        ++count;
                        return parse_module_proof(proof).map([](const ModuleProof&) {});
                    }),
        is_accepted());
    return count;
}

TEST(KeptHoldings, AModuleThatForkedIsProvedToHaveByWhatWasRead) { // Law of exchanges 7
    Team team;
    team.settle();
    auto for_bo = team.world.ledger().backup();
    team.world.write(team.space, amina, "for Amina");
    team.world.exchange(amina, 100, with_receipts());
    const Receipt receipt = team.world.device(amina).caller->receipts()->back();
    ASSERT_EQ(receipt.cursor.space, team.space);
    team.world.restore_module(std::move(for_bo), false);
    team.world.clock().advance(1000);
    for (const auto* const text : {"for Bo", "alone"}) team.stored.write(team.space, text);
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(team.stored.exchange_once({}, with_receipts()).outcome);

    team.stored.restart();
    ASSERT_EQ(count_proofs(team.stored, team.space), 0U);
    EXPECT_THAT(team.stored.caller().hold(receipt), is_accepted());

    EXPECT_EQ(count_proofs(team.stored, team.space), 1U);
    EXPECT_THAT(team.stored.caller().hold(receipt), is_accepted());
    EXPECT_EQ(count_proofs(team.stored, team.space), 1U) << "one is enough";
}

TEST(KeptHoldings, AProofIsKeptBeforeAReceiptIsLetGoOf) { // Law of exchanges 7
    std::size_t calls = 0;
    for (bool has_ended = true; has_ended; calls += tests::at_depth<std::size_t>(5, 1)) {
        Team team;
        team.settle();
        auto backup = team.world.ledger().backup();
        for (const auto* const text : {"one", "two", "three"}) {
            team.stored.write(team.space, text);
            ASSERT_TRUE(team.stored.exchange_once({}, with_receipts()).outcome);
        }
        team.world.restore_module(std::move(backup), false);
        team.world.clock().advance(1000);
        team.world.write(team.space, amina, "in place of them");
        team.world.exchange(amina);
        EndingHoldings ending(team.stored.holdings(), calls);
        team.stored.exchange_through(ending);

        for (int i = 0; i < 3; ++i) (void)team.stored.exchange_once({}, with_receipts());
        has_ended = ending.has_ended();
        team.stored.restart();
        for (int i = 0; i < 3; ++i) (void)team.stored.exchange_once({}, with_receipts());

        ASSERT_GT(count_proofs(team.stored, team.space), 0U) << calls;
    }
    EXPECT_GT(calls, 6U);
}

TEST(KeptHoldings, WhatIsKeptBackIsNamedSinceItWasKnown) {
    ExchangeWorld world(3);
    const SpaceId space = world.found({amina, bo, 2});
    ASSERT_TRUE(world.exchange(amina) < 10);
    StoredDevice stored(world, bo);
    stored.exchange();
    world.exchange(2);
    // Chidi hands something to Amina alone.
    const auto hidden = world.write(space, 2, "for Amina");
    world.device(2).holdings.each_item(space, [&](const Item& item) {
        if (item.kind == ItemKind::range && *name_of(item) == hidden) {
            ASSERT_EQ(world.device(amina).holdings.take(space, item), Taken::taken);
        }
    });
    ASSERT_THAT(world.device(amina).holdings.note_placed(space, hidden, 1), is_accepted());
    world.write(space, amina, "after I read it");
    world.exchange(amina);
    stored.exchange();

    const auto first = *stored.holdings().withheld(space, Timestamp{1000});
    stored.restart();
    const auto later = *stored.holdings().withheld(space, Timestamp{2000});
    world.exchange(2);
    stored.exchange();
    const auto after = *stored.holdings().withheld(space, Timestamp{3000});

    ASSERT_THAT(first, SizeIs(1));
    EXPECT_EQ(first.front().log, world.device(2).log());
    EXPECT_EQ(first, later);
    EXPECT_THAT(after, IsEmpty());
}

TEST(KeptHoldings, AttachmentsGoBothWaysPieceByPiece) {
    Team team;
    Bytes content(chunk_size + 1000, 7);
    std::size_t read = 0;
    const auto attachment =
        *team.stored.store().attachments().add(team.space, [&](std::size_t most) -> Result<Bytes> {
            const auto part = ByteView(content).subspan(read, std::min(most, content.size() - read));
            read += part.size();
            return to_bytes(part);
        });
    const auto key = *team.stored.store().attachments().key_of(attachment.id);
    const auto name_of = [&](std::uint32_t chunk) {
        return *team.stored.store().attachments().name_of(attachment.id, chunk);
    };
    for (const std::uint32_t chunk : {0U, 1U, 2U})
        team.in_memory().want_chunk({team.space, name_of(chunk).bytes});

    for (int i = 0; i < 20; ++i) (void)team.stored.exchange_once();
    EXPECT_EQ(*team.stored.holdings().next_chunk_piece(1, {}), std::nullopt);
    team.settle();
    for (const std::uint32_t chunk : {0U, 1U, 2U}) {
        const auto name = name_of(chunk);
        EXPECT_EQ(team.in_memory().chunk({team.space, name.bytes}),
            *team.stored.store().attachments().sealed(name));
    }

    // And back, to a store that knows of it and has nothing.
    StoredDevice fresh(team.world, bo);
    ASSERT_THAT(fresh.store().attachments().expect(attachment, key), is_accepted());
    for (int i = 0; i < 20; ++i) {
        (void)fresh.exchange_once();
        if (i == 3) fresh.restart();
    }
    EXPECT_EQ(*fresh.store().attachments().present(attachment.id), (std::vector{true, true}));
    EXPECT_EQ(*fresh.holdings().next_chunk_piece(1, {}), std::nullopt);
}

/// A file that somebody announced, with a chunk of this size that opens for nobody as its top.
AttachmentId announce_no_file(Team& team, std::uint8_t number, std::uint64_t announced_size) {
    const Bytes sealed(chunk_size + crypto::seal_overhead, number);
    const Attachment announced{{{0, number}}, team.space, announced_size, chunk_name(sealed)};
    VALISE_CHECK(team.world.ledger().keep_chunk({team.space, announced.top.bytes}, sealed, {}));
    const auto key = crypto::Secret::random(crypto::key_size, team.world.random());
    VALISE_CHECK(team.stored.store().attachments().expect(announced, key));
    return announced.id;
}

TEST(KeptHoldings, FilesThatNobodySealedAreNotAskedForForEverAndKeepNoOtherBack) {
    for (const std::uint64_t announced_size : {std::uint64_t{1}, std::uint64_t{chunk_size}}) {
        Team team;
        for (std::uint8_t number = 1; number <= 20; ++number) announce_no_file(team, number, announced_size);
        StoredDevice other(team.world, bo);
        bool is_read = false;
        const auto good = *other.store().attachments().add(team.space, [&](std::size_t) -> Result<Bytes> {
            return std::exchange(is_read, true) ? Bytes() : Bytes(1000, 7);
        });
        const auto sealed = **other.store().attachments().sealed(good.top);
        ASSERT_TRUE(team.world.ledger().keep_chunk({team.space, good.top.bytes}, sealed, {}));
        const auto key = *other.store().attachments().key_of(good.id);
        ASSERT_THAT(team.stored.store().attachments().expect(good, key), is_accepted());

        std::size_t count = 0;
        do ASSERT_THAT(team.stored.exchange_once().outcome, is_accepted());
        while (team.stored.caller().wants_more() && ++count < 200);

        EXPECT_LT(count, 200U);
        EXPECT_EQ(*team.stored.store().attachments().present(good.id), std::vector{true});
        EXPECT_LT(team.stored.exchange_once().down, chunk_size) << "and what was no good does not come again";
    }
}

} // namespace
} // namespace valise::store
