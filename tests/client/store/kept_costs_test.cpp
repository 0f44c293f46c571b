// SPDX-License-Identifier: Apache-2.0
// What somebody else can make a kept space do: how much it reads and looks at, by counting.
#include <algorithm>

#include <gmock/gmock.h>

#include "client/store/kept_acts.hpp"
#include "valise/database/connection.hpp"

namespace valise::store {
namespace {

using namespace tests;
using space::Reading;

/// Things that are no good: whatever of them is looked at waits no longer, so that those which are left tell
/// how much was looked at.
class KeptCosts : public KeptActs {
protected:
    static constexpr int count = 20;

    void let_wait(Keeper& keeper, WaitingKind kind, ByteView about) {
        for (int i = 0; i < count; ++i) {
            Bytes nonsense(32);
            world_.random().fill(nonsense);
            ASSERT_EQ(keeper.store().waiting().add(space(), {kind, to_bytes(about), 0, nonsense}), true);
        }
    }
    /// As many as a remark may have; no shorter when they are packed.
    std::string letters() {
        std::string letters(proto::limit::value, ' ');
        for (char& letter : letters) letter = static_cast<char>('0' + world_.random().below(64));
        return letters;
    }
    std::size_t left(Keeper& keeper, WaitingKind kind, ByteView about) {
        return keeper.store().waiting().find(space(), kind, about, 1)->size();
    }
};

// Whoever is in charge may name a cut that there never was; every later entry of the log hangs on it.
TEST_F(KeptCosts, ACutThatIsMadeUpMakesNobodyReadALogAgain) {
    space::Replica owner = replica();
    space::Act act = world_.act(amina, owner.membership(), {world_.change(bo, as(space::Role::commenter))});
    act.changes[0].cuts = {{0, 10 * count, {{1}}}};
    const Bytes made_up = world_.sign(act).bytes;
    ASSERT_TRUE(owner.take_act(made_up));
    Keeper keeper(*this);
    ASSERT_EQ(keeper.kept().take_act(made_up), true);

    for (int i = 0; i < count; ++i) ASSERT_EQ(keeper.kept().take(write(owner, world_.devices[bo])), true);

    EXPECT_EQ(keeper.readings(log()), std::vector(std::size_t{count}, Reading::counts));
    EXPECT_EQ(keeper.told(), count);
}

// A log may be larger than the memory of a small machine.
TEST_F(KeptCosts, ALongLogIsReadAnewInParts) {
    space::Replica owner = replica();
    Keeper keeper(*this);
    for (int i = 0; i < 2 * count; ++i)
        ASSERT_EQ(keeper.kept().take(write(owner, world_.devices[bo], letters())), true);
    ASSERT_THAT(keeper.store().logs().forget(space(), log()), is_accepted());
    ASSERT_EQ(keeper.most_at_once(), 1U);

    ASSERT_THAT(keeper.reopen(), is_accepted());

    EXPECT_EQ(keeper.readings(log()), std::vector(std::size_t{2 * count}, Reading::counts));
    EXPECT_EQ(keeper.told(), 2U * 2 * count);
    EXPECT_LT(keeper.most_at_once(), 2U * count);
    EXPECT_EQ(keeper.store().logs().find(space(), log())->value().end.head.sequence, 2U * count);
    EXPECT_EQ(keeper.store().logs().find(space(), log())->value().next_number, 2U * count);
}

// Who can fill the waiting-place does not make each act cost as much as all that waits there.
TEST_F(KeptCosts, AnActIsLookedAtWithWhatItCanSetFreeAlone) {
    space::Replica fresh = replica();
    const auto act = world_.sign(world_.act(amina, fresh.membership(), {world_.change(bo, editor)}));
    const Bytes of_another_act(RecordId::size, 7);
    const Bytes of_another_epoch(EpochId::size, 7);
    const Bytes of_another_device = to_bytes(database::encode(LogId{world_.devices[2].id, 0}));
    const Bytes own_logs = to_bytes(database::encode(log()));
    Keeper keeper(*this);
    let_wait(keeper, WaitingKind::act, of_another_act);
    let_wait(keeper, WaitingKind::slot, of_another_epoch);
    let_wait(keeper, WaitingKind::range, of_another_device);
    let_wait(keeper, WaitingKind::act, act.id().bytes);
    let_wait(keeper, WaitingKind::range, own_logs);

    ASSERT_EQ(keeper.kept().take_act(act.bytes), true);

    EXPECT_EQ(left(keeper, WaitingKind::act, of_another_act), count);
    EXPECT_EQ(left(keeper, WaitingKind::slot, of_another_epoch), count);
    EXPECT_EQ(left(keeper, WaitingKind::range, of_another_device), count);
    EXPECT_EQ(left(keeper, WaitingKind::act, act.id().bytes), 0U);
    EXPECT_EQ(left(keeper, WaitingKind::range, own_logs), 0U);
}

TEST_F(KeptCosts, ActsThatCameBackwardsAreAllTakenWithTheFirst) {
    space::Replica fresh = replica();
    std::vector<space::SignedAct> acts;
    for (int i = 0; i < count; ++i) {
        const auto role = i % 2 == 0 ? space::Role::commenter : space::Role::editor;
        space::Act act = world_.act(amina, fresh.membership(), {world_.change(bo, as(role))});
        if (i > 1) act.parents.push_back(acts[static_cast<std::size_t>(i) - 2].id()); // lacks two, mostly
        std::ranges::sort(act.parents);
        acts.push_back(world_.sign(act));
        ASSERT_TRUE(fresh.take_act(acts.back().bytes));
    }
    Keeper keeper(*this);
    for (std::size_t i = count; --i > 0;) ASSERT_EQ(keeper.kept().take_act(acts[i].bytes), false);
    ASSERT_THAT(keeper.reopen(), is_accepted());

    ASSERT_EQ(keeper.kept().take_act(acts[0].bytes), true);

    for (const space::SignedAct& act : acts)
        EXPECT_EQ(keeper.kept().replica().membership().verdict_on(act.id()), space::Verdict::counts);
    EXPECT_TRUE(keeper.store().waiting().subjects(space(), WaitingKind::act)->empty());
}

} // namespace
} // namespace valise::store
