// SPDX-License-Identifier: Apache-2.0
#include "valise/space/removal.hpp"

#include <algorithm>
#include <gtest/gtest.h>

#include "support/people.hpp"
#include "support/refusal.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

using tests::amina;
using tests::bo;
using tests::chidi;
using tests::is_accepted;
using tests::is_refused;

class Leaving : public testing::Test {
protected:
    void found(HistoryPolicy history = HistoryPolicy::all) {
        auto genesis = world_.genesis({tests::focal_point, tests::admin, tests::editor});
        genesis.history = history;
        genesis_ = sign_genesis(genesis, world_.devices[amina].key)->bytes;
    }
    Replica replica() {
        auto replica = *Replica::begin(genesis_, world_.directory);
        VALISE_CHECK(
            replica.hold(replica.membership().last_epochs()[0], world_.first_secret.clone()).has_value());
        return replica;
    }
    Actor actor(std::size_t device) const {
        const auto& by = world_.devices[device];
        return {by.id, by.certificate, by.key};
    }
    Result<Removal> remove(const Replica& replica, std::size_t author, std::vector<SubjectId> leaving) {
        return remove_devices(replica, world_.directory, actor(author), leaving, world_.random());
    }
    const SubjectId& id(std::size_t device) const { return world_.devices[device].id; }

    tests::World world_;
    Bytes genesis_;
};

TEST_F(Leaving, HandsTheNewKeysToAllWhoStayAndToNobodyElse) {
    found();
    auto by = replica();

    const auto removal = remove(by, amina, {id(chidi), id(chidi)});

    ASSERT_THAT(removal, is_accepted());
    ASSERT_EQ(removal->slots.size(), 2U);
    auto of_bo = replica();
    auto of_chidi = replica();
    for (Replica* const one : {&of_bo, &of_chidi})
        ASSERT_THAT(one->take_act(removal->act.bytes), is_accepted());
    const auto opens = [&](Replica& one, std::size_t device) {
        return std::ranges::any_of(removal->slots, [&](const Slot& slot) {
            return one.take_slot(removal->epoch, slot, world_.devices[device].sealing).has_value();
        });
    };
    EXPECT_TRUE(opens(of_bo, bo));
    EXPECT_FALSE(opens(of_chidi, chidi));
    EXPECT_EQ(of_bo.membership().epoch_to_write(), removal->epoch);
    EXPECT_EQ(of_bo.membership().standing_of(id(chidi)), std::nullopt);
    EXPECT_EQ(of_bo.keyring().secret_of(removal->epoch)->kind, KeyKind::history);
}

TEST_F(Leaving, ReadsNothingThatIsWrittenAfterwards) {
    found();
    auto by = replica();
    auto of_bo = replica();
    auto of_chidi = replica();
    auto removal = *remove(by, amina, {id(chidi)});
    for (Replica* const one : {&by, &of_bo, &of_chidi})
        ASSERT_THAT(one->take_act(removal.act.bytes), is_accepted());
    for (const Slot& slot : removal.slots)
        if (slot.is_for(id(bo))) {
            ASSERT_THAT(of_bo.take_slot(removal.epoch, slot, world_.devices[bo].sealing), is_accepted());
        }
    ASSERT_THAT(by.hold(removal.epoch, removal.secret.clone()), is_accepted());

    const proto::Body body{0, {{{}, 1, proto::Comment{std::nullopt, {}, "after"}}}};
    const auto range =
        by.write({id(amina), 0}, world_.devices[amina].key, std::vector{body}, world_.random());

    ASSERT_THAT(range, is_accepted());
    EXPECT_EQ(of_bo.take(range->range().bytes())->entries[0].reading, Reading::counts);
    EXPECT_EQ(of_chidi.take(range->range().bytes())->entries[0].reading, Reading::locked);
}

TEST_F(Leaving, CutsWhereTheAuthorHadRead) {
    found();
    auto by = replica();
    const proto::Body body{0, {{{}, 1, proto::SetRegister{1, {1}, {}}}}};
    auto of_chidi = replica();
    const auto range =
        of_chidi.write({id(chidi), 0}, world_.devices[chidi].key, std::vector{body}, world_.random());
    ASSERT_THAT(by.take(range->range().bytes()), is_accepted());

    const auto removal = remove(by, amina, {id(chidi)});

    ASSERT_THAT(removal, is_accepted());
    ASSERT_EQ(removal->act.content.changes[0].cuts.size(), 1U);
    EXPECT_EQ(removal->act.content.changes[0].cuts[0].sequence, 1U);
}

/// More acts than one that follows can name, and two removals beside them, each of which turned the keys.
TEST_F(Leaving, TurnsTheKeysHoweverManyActsSomebodyMakesAtOnce) {
    for (const std::size_t flooding : {chidi, bo}) {
        SCOPED_TRACE(flooding);
        found();
        auto by = replica();
        auto of_bo = replica();
        const auto removal = *remove(by, amina, {id(flooding)});
        const auto other_removal = *remove(of_bo, bo, {id(chidi)});
        std::vector<Bytes> flood;
        for (std::size_t i = 0; i < 2 * most_parents; ++i) {
            auto act = world_.act(flooding, replica().membership(),
                {world_.change(flooding, {i % 2 == 0 ? Role::reader : Role::contributor, Rank::none, {}})});
            EntryId entry;
            entry.bytes[0] = static_cast<Byte>(i);
            act.changes[0].cuts = {{0, 1, entry}};
            flood.push_back(world_.sign(act).bytes);
        }
        for (const auto* const each : {&removal, &other_removal}) {
            ASSERT_THAT(by.take_act(each->act.bytes), is_accepted());
            ASSERT_THAT(by.hold(each->epoch, each->secret.clone()), is_accepted());
        }
        for (const Bytes& act : flood) ASSERT_THAT(by.take_act(act), is_accepted());
        ASSERT_EQ(by.membership().heads().size(), most_parents);

        auto act = world_.act(amina, by.membership());
        auto fresh = *by.turn_keys(world_.random());
        act.epoch = fresh.section;
        const auto turned = world_.sign(act);

        ASSERT_THAT(by.take_act(turned.bytes), is_accepted());
        EXPECT_TRUE(by.membership().is_authorised(turned.id()));
        ASSERT_THAT(by.hold(epoch_of(turned.id()), std::move(fresh.secret)), is_accepted());
        EXPECT_EQ(by.membership().epoch_to_write(), epoch_of(turned.id()));
    }
}

TEST_F(Leaving, LeavesThePastFromThoseWhoMayNotReadIt) {
    found(HistoryPolicy::from_now);
    auto by = replica();
    const auto& dara = world_.devices[3];
    const Act admits = world_.act(amina, by.membership(), {world_.change(3, tests::editor)});
    ASSERT_THAT(by.take_act(world_.sign(admits).bytes), is_accepted());

    const auto removal = remove(by, amina, {id(chidi)});

    ASSERT_THAT(removal, is_accepted());
    ASSERT_EQ(removal->slots.size(), 3U);
    ASSERT_THAT(by.take_act(removal->act.bytes), is_accepted());
    const auto section = *by.membership().epoch(removal->epoch);
    for (const Slot& slot : removal->slots) {
        const bool is_late = slot.is_for(dara.id);
        const auto& own = is_late ? dara.sealing : world_.devices[slot.is_for(id(bo)) ? bo : amina].sealing;
        const auto secret = open_slot(by.membership().space(), removal->epoch, section, own, slot);
        ASSERT_THAT(secret, is_accepted());
        EXPECT_EQ(secret->kind, is_late ? KeyKind::content : KeyKind::history);
    }
}

TEST_F(Leaving, WaitsForNoKeysThatNobodyHandedOut) {
    found();
    auto by = replica();
    const auto hoarded = remove(by, amina, {id(chidi)});
    ASSERT_THAT(hoarded, is_accepted());
    ASSERT_THAT(by.take_act(hoarded->act.bytes), is_accepted());

    const auto removal = remove(by, amina, {id(bo)});

    ASSERT_THAT(removal, is_accepted());
    EXPECT_EQ(removal->act.content.epoch->parents, std::vector{EpochId{by.membership().space().bytes}});
}

TEST_F(Leaving, IsRefusedToWhoHasNoRightOrNoKeys) {
    found();
    const auto by = replica();

    EXPECT_THAT(remove(by, chidi, {id(bo)}), is_refused(Errc::not_permitted));
    EXPECT_THAT(remove(by, amina, {id(4)}), is_refused(Errc::not_found));
    EXPECT_THAT(remove(by, amina, {id(amina), id(chidi)}), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        remove(*Replica::begin(genesis_, world_.directory), amina, {id(chidi)}), is_refused(Errc::not_found));
}

} // namespace
} // namespace valise::space
