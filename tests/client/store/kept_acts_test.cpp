// SPDX-License-Identifier: Apache-2.0
// What acts do to a space that is kept, and to what of it is kept already.
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/store/stores.hpp"
#include "sync/space/world.hpp"
#include "valise/store/kept_space.hpp"

namespace valise::store {
namespace {

using namespace tests;
using space::Reading;

constexpr std::size_t amina = 0;
constexpr std::size_t bo = 1;

class KeptActs : public testing::Test {
protected:
    /// A place in which the space is kept.
    class Keeper {
    public:
        explicit Keeper(KeptActs& test) : test_(&test), store_(place_.made()) {
            kept_.emplace(*KeptSpace::begin(test.genesis_.bytes, ties()));
            VALISE_CHECK(kept_->hold(EpochId{test.space().bytes}, test.world_.first_secret.clone()));
        }
        [[nodiscard]] KeptSpace& kept() { return *kept_; }
        [[nodiscard]] Store& store() { return store_; }
        Result<void> reopen() {
            kept_.reset();
            VALISE_TRY(auto opened, KeptSpace::open(test_->space(), ties()));
            kept_.emplace(std::move(opened));
            return {};
        }
        /// Of the entries of a log, in their order.
        [[nodiscard]] std::vector<Reading> readings(const LogId& log) const {
            std::vector<Reading> readings;
            if (const auto found = told_.find(log); found != told_.end())
                for (const auto& [head, reading] : found->second) readings.push_back(reading);
            return readings;
        }

    private:
        Ties ties() {
            return {store_, test_->world_.directory, nullptr, [this](const Ties::Readings& readings) {
                        auto& of_log = told_[readings.log];
                        if (readings.is_anew) of_log.clear();
                        for (const space::ReadEntry& entry : readings.entries)
                            of_log[{entry.place.sequence, entry.place.id}] = entry.reading;
                        return Result<void>();
                    }};
        }

        KeptActs* test_;
        StorePlace place_;
        Store store_;
        std::map<LogId, std::map<log::Head, Reading>> told_;
        std::optional<KeptSpace> kept_;
    };

    [[nodiscard]] SpaceId space() const { return space::space_of(genesis_); }
    [[nodiscard]] LogId log() const { return {world_.devices[bo].id, 0}; }
    space::Replica replica() {
        auto replica = *space::Replica::begin(genesis_.bytes, world_.directory);
        VALISE_CHECK(replica.hold(EpochId{space().bytes}, world_.first_secret.clone()));
        return replica;
    }
    Bytes write(space::Replica& by, const Device& device) {
        const proto::Body body{by.next_number(log()), {{{}, 1, proto::Comment{std::nullopt, {}, "words"}}}};
        return by.write(log(), device.key, {&body, 1}, world_.random())->range().bytes();
    }

    World world_{3, 8};
    space::SignedGenesis genesis_ = world_.found({focal_point, editor});
};

// A thief goes on with the old key where its owner goes on with the new one.
TEST_F(KeptActs, ARenewalDropsWhatTheOldKeySignedInWhateverOrderTheyCome) {
    space::Replica owner = replica();
    space::Replica thief = replica();
    std::vector<Bytes> ranges{write(owner, world_.devices[bo])};
    ASSERT_TRUE(thief.take(ranges[0]));
    const Device old = world_.renew(bo);
    ranges.push_back(write(thief, old));
    space::Act act = world_.act(bo, owner.membership(), {world_.change(bo, editor)});
    act.changes[0].cuts = owner.cuts_of(log().device);
    const Bytes renewal = world_.sign(act).bytes;
    ASSERT_TRUE(owner.take_act(renewal));
    ranges.push_back(write(owner, world_.devices[bo]));

    std::array<std::size_t, 4> order{0, 1, 2, 3};
    do {
        Keeper keeper(*this);
        for (const std::size_t step : order) {
            if (step < ranges.size()) {
                (void)keeper.kept().take(ranges[step]); // what was stolen is refused behind the renewal
                continue;
            }
            ASSERT_THAT(keeper.reopen(), is_accepted());
            EXPECT_EQ(keeper.kept().take_act(renewal), true);
        }
        ASSERT_THAT(keeper.reopen(), is_accepted());
        EXPECT_THAT(keeper.readings(log()), testing::ElementsAre(Reading::counts, Reading::counts))
            << testing::PrintToString(order);
        EXPECT_EQ(keeper.kept().replica().chain(log())->head(), *owner.chain(log())->head());
        EXPECT_FALSE(keeper.kept().replica().chain(log())->is_forked());
        EXPECT_FALSE(keeper.kept().take(ranges[1]));
    } while (std::ranges::next_permutation(order).found);
}

// One of a flood that was taken, since the focal point built upon it.
TEST_F(KeptActs, IsOpenedAgainWithWhatWasWantedOfAFlood) {
    space::Replica fresh = replica();
    const auto lowering = [&](std::uint64_t number) {
        space::Act act = world_.act(bo, fresh.membership(), {world_.change(bo, as(space::Role::commenter))});
        act.changes[0].cuts = {{0, number, {}}};
        return world_.sign(act);
    };
    const space::SignedAct seen = lowering(1'000);
    space::Act checkpoint = world_.act(amina, fresh.membership());
    checkpoint.parents = {seen.id()};
    checkpoint.is_checkpoint = true;
    const space::SignedAct upon = world_.sign(checkpoint);
    Keeper keeper(*this);
    for (std::uint64_t i = 1; i <= 65; ++i) ASSERT_EQ(keeper.kept().take_act(lowering(i).bytes), true);
    ASSERT_THAT(keeper.kept().take_act(seen.bytes), is_refused(Errc::too_large));
    ASSERT_EQ(keeper.kept().take_act(upon.bytes), false);
    ASSERT_THAT(keeper.reopen(), is_accepted()); // and still knows what is wanted

    ASSERT_EQ(keeper.kept().take_act(seen.bytes), true);
    ASSERT_THAT(keeper.reopen(), is_accepted());

    EXPECT_EQ(keeper.kept().replica().membership().verdict_on(seen.id()), space::Verdict::counts);
    EXPECT_EQ(keeper.kept().replica().membership().verdict_on(upon.id()), space::Verdict::counts);
}

TEST_F(KeptActs, AnActWaitsForTheOneBeforeItThatADamagedPageTook) {
    space::Replica fresh = replica();
    const auto first = world_.sign(world_.act(amina, fresh.membership(), {world_.change(2, editor)}));
    ASSERT_TRUE(fresh.take_act(first.bytes));
    const auto second =
        world_.sign(world_.act(amina, fresh.membership(), {world_.change(2, as(space::Role::commenter))}));
    Keeper keeper(*this);
    ASSERT_EQ(keeper.store().records().add(space(), RecordKind::act, second.id(), second.bytes), true);

    ASSERT_THAT(keeper.reopen(), is_accepted());
    ASSERT_EQ(keeper.kept().take_act(first.bytes), true);
    ASSERT_THAT(keeper.reopen(), is_accepted());

    EXPECT_EQ(keeper.kept().replica().membership().verdict_on(second.id()), space::Verdict::counts);
}

/// Who forks a log as often as they like does not fill the store with proofs of it.
TEST_F(KeptActs, OneProofOfAForkIsEnough) {
    space::Replica owner = replica();
    Keeper keeper(*this);
    ASSERT_EQ(keeper.kept().take(write(owner, world_.devices[bo])), true);
    for (int i = 0; i < 3; ++i) {
        space::Replica twin = replica();
        ASSERT_EQ(keeper.kept().take(write(twin, world_.devices[bo])), true);
        (void)write(twin, world_.devices[bo]);
    }

    std::size_t proofs = 0;
    ASSERT_THAT(keeper.store().records().each_after(space(), RecordKind::proof, 0,
                    [&](std::uint64_t, const RecordId&, ByteView proof) -> Result<void> {
                        ++proofs;
                        VALISE_TRY(const auto parsed, log::parse_proof(proof));
                        return log::verify_proof(
                            parsed, std::array{world_.devices[bo].key.verification_key()});
                    }),
        is_accepted());
    EXPECT_EQ(proofs, 1U);
}

} // namespace
} // namespace valise::store
