// SPDX-License-Identifier: Apache-2.0
#include "valise/space/membership.hpp"

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

using tests::admin;
using tests::editor;
using tests::is_accepted;
using tests::is_refused;
using tests::World;

class MembershipTest : public testing::Test {
protected:
    Result<RecordId> admit(const SignedAct& act) {
        return membership_.admit(act.bytes, world_.certificates());
    }
    SubjectId id(std::size_t device) const { return world_.devices[device].id; }
    Membership another() const { return *Membership::begin(genesis_.bytes, world_.certificates()); }

    World world_;
    SignedGenesis genesis_ = world_.found({tests::focal_point, admin, editor});
    Membership membership_ = another();
};

TEST_F(MembershipTest, BeginsWithTheGenesis) {
    EXPECT_EQ(membership_.space(), space_of(genesis_));
    EXPECT_EQ(membership_.members().size(), 3U);
    EXPECT_EQ(membership_.standing_of(id(2))->role, Role::editor);
    EXPECT_EQ(membership_.standing_of(id(3)), std::nullopt);
    EXPECT_TRUE(membership_.heads().empty());
    EXPECT_EQ(membership_.epoch_to_write(), epoch_of(genesis_.id()));
}

TEST_F(MembershipTest, AGenesisThatItsFounderDidNotSignIsRefused) {
    const auto forged = *sign_genesis(genesis_.content, world_.devices[1].key);

    EXPECT_THAT(Membership::begin(forged.bytes, world_.certificates()), is_refused(Errc::corrupt_data));
}

TEST_F(MembershipTest, AGenesisBeyondACertificateIsRefused) {
    World world(1);
    world.add_device(crypto::Role::commenter);
    const auto genesis = world.found({tests::focal_point, editor});
    auto unknown = world.genesis({tests::focal_point});
    unknown.members[0].standing.certificate = {};

    EXPECT_THAT(Membership::begin(genesis.bytes, world.certificates()), is_refused(Errc::not_permitted));
    EXPECT_THAT(Membership::begin(sign_genesis(unknown, world.devices[0].key)->bytes, world.certificates()),
        is_refused(Errc::out_of_order));
}

TEST_F(MembershipTest, AnActTakesEffectAndOnceMoreChangesNothing) {
    const auto act = world_.sign(world_.act(1, membership_, {world_.change(3, editor)}));

    EXPECT_EQ(admit(act), act.id());
    EXPECT_EQ(admit(act), act.id());

    EXPECT_EQ(membership_.verdict_on(act.id()), Verdict::counts);
    EXPECT_EQ(membership_.standing_of(id(3))->role, Role::editor);
    EXPECT_EQ(membership_.heads(), std::vector{act.id()});
}

TEST_F(MembershipTest, KnowsWhoWasEverDecidedOn) {
    EXPECT_TRUE(membership_.was_decided_on(id(2)));
    EXPECT_FALSE(membership_.was_decided_on(id(3)));

    ASSERT_THAT(admit(world_.sign(world_.act(2, membership_, {world_.change(3, editor)}))), is_accepted());
    EXPECT_FALSE(membership_.was_decided_on(id(3))) << "an editor admits nobody";

    world_.remove(membership_, 1, 2);
    EXPECT_TRUE(membership_.was_decided_on(id(2)));
    EXPECT_EQ(membership_.standing_of(id(2)), std::nullopt);
}

TEST_F(MembershipTest, AnActThatItsAuthorDidNotSignIsRefused) {
    const Act act = world_.act(1, membership_, {world_.change(3, editor)});
    const auto forged = *sign_act(act, world_.devices[2].key);
    Act with_anothers_certificate = act;
    with_anothers_certificate.certificate = world_.devices[2].certificate;
    const auto passed_off = *sign_act(with_anothers_certificate, world_.devices[2].key);

    EXPECT_THAT(admit(forged), is_refused(Errc::corrupt_data));
    EXPECT_THAT(admit(passed_off), is_refused(Errc::corrupt_data));
    EXPECT_EQ(membership_.standing_of(id(3)), std::nullopt);
}

TEST_F(MembershipTest, WaitsForWhatAnActBuildsUpon) {
    auto ahead = another();
    const auto first = world_.sign(world_.act(1, ahead, {world_.change(3, editor)}));
    ASSERT_THAT(ahead.admit(first.bytes, world_.certificates()), is_accepted());
    const auto second = world_.sign(world_.act(1, ahead, {world_.change(4, editor)}));
    Act unknown = world_.act(1, membership_, {world_.change(3, editor)});
    unknown.changes[0].standing->certificate = {};

    EXPECT_THAT(admit(second), is_refused(Errc::out_of_order));
    EXPECT_THAT(admit(world_.sign(unknown)), is_refused(Errc::out_of_order));
    EXPECT_THAT(admit(first), is_accepted());
    EXPECT_THAT(admit(second), is_accepted());
}

TEST_F(MembershipTest, AnActOfAnotherSpaceIsRefused) {
    Act act = world_.act(1, membership_, {world_.change(3, editor)});
    act.space = {};

    EXPECT_THAT(admit(world_.sign(act)), is_refused(Errc::malformed));
}

TEST_F(MembershipTest, AnActWithoutARightIsKeptAsVoidAndNothingBuildsUponIt) {
    const auto of_an_editor = world_.sign(world_.act(2, membership_, {world_.change(3, editor)}));
    Act upon_it = world_.act(1, membership_, {world_.change(3, editor)});
    upon_it.parents = {of_an_editor.id()};

    EXPECT_THAT(admit(of_an_editor), is_accepted());
    const RecordId late = world_.perform(membership_, upon_it);

    EXPECT_EQ(membership_.verdict_on(of_an_editor.id()), Verdict::is_void);
    EXPECT_EQ(membership_.verdict_on(late), Verdict::is_void);
    EXPECT_TRUE(membership_.heads().empty());
    EXPECT_FALSE(membership_.is_permitted(of_an_editor.content, world_.certificates()));
    EXPECT_EQ(membership_.verdict_on({}), std::nullopt);
}

TEST_F(MembershipTest, ARoleBeyondTheCertificateIsVoid) {
    world_.add_device(crypto::Role::commenter);
    const RecordId beyond =
        world_.perform(membership_, world_.act(1, membership_, {world_.change(5, editor)}));
    const RecordId within = world_.perform(
        membership_, world_.act(1, membership_, {world_.change(5, tests::as(Role::commenter))}));
    Act anothers = world_.act(1, membership_, {world_.change(3, editor)});
    anothers.changes[0].standing->certificate = world_.devices[4].certificate;

    EXPECT_EQ(membership_.verdict_on(beyond), Verdict::is_void);
    EXPECT_EQ(membership_.verdict_on(within), Verdict::counts);
    EXPECT_EQ(membership_.verdict_on(world_.perform(membership_, anothers)), Verdict::is_void);
}

TEST_F(MembershipTest, ARemovalTurnsTheKeys) {
    const RecordId removal = world_.remove(membership_, 1, 2);

    EXPECT_EQ(membership_.epoch_to_write(), epoch_of(removal));
    EXPECT_EQ(membership_.last_epochs(), std::vector{epoch_of(removal)});
    EXPECT_EQ(membership_.epochs(), (std::vector{epoch_of(genesis_.id()), epoch_of(removal)}));
    EXPECT_NE(membership_.epoch(epoch_of(removal)), nullptr);
    EXPECT_EQ(membership_.epoch({}), nullptr);
}

TEST_F(MembershipTest, WhoLeavesMakesTheOthersTurnTheKeys) {
    world_.perform(membership_, world_.act(2, membership_, {world_.removal(2)}));

    EXPECT_THAT(membership_.epoch_to_write(), is_refused(Errc::exhausted));
    EXPECT_TRUE(membership_.must_rotate());

    Act turn = world_.act(1, membership_);
    turn.epoch = world_.keys_upon(membership_);
    const RecordId turned = world_.perform(membership_, turn);
    EXPECT_EQ(membership_.epoch_to_write(), epoch_of(turned));
}

TEST_F(MembershipTest, KeysOfWhoLeftAreNotWrittenUnderHoweverNewTheyAre) {
    Act turn = world_.act(1, membership_);
    turn.epoch = world_.keys_upon(membership_);
    world_.perform(membership_, turn);
    ASSERT_FALSE(membership_.must_rotate());

    world_.perform(membership_, world_.act(2, membership_, {world_.removal(2)}));

    EXPECT_TRUE(membership_.must_rotate());
}

TEST_F(MembershipTest, KeysThatSomebodyMayHaveGotMeanwhileAreNotWrittenUnder) {
    Act turning = world_.act(0, membership_);
    turning.epoch = world_.keys_upon(membership_);
    world_.perform(membership_, world_.act(1, membership_, {world_.change(3, editor)}));
    const RecordId removal = world_.remove(membership_, 1, 3);

    const RecordId turn = world_.perform(membership_, turning);

    // Device 3 was admitted beside the turn of keys and may have been given a slot of it.
    EXPECT_EQ(membership_.verdict_on(turn), Verdict::counts);
    EXPECT_EQ(membership_.epoch_to_write(), epoch_of(removal));
}

TEST_F(MembershipTest, OfSiblingEpochsTheSmallerIsWrittenUnderAndTheNextTurnNamesBoth) {
    const auto turn = [&](std::size_t author) {
        Act act = world_.act(author, another());
        act.epoch = world_.keys_upon(another());
        return world_.sign(act);
    };
    const auto one = turn(0);
    const auto other = turn(1);
    ASSERT_THAT(admit(one), is_accepted());
    ASSERT_THAT(admit(other), is_accepted());

    EXPECT_EQ(membership_.epoch_to_write(), std::min(epoch_of(one.id()), epoch_of(other.id())));
    EXPECT_EQ(membership_.last_epochs().size(), 2U);
    Act next = world_.act(0, membership_);
    next.epoch = world_.keys_upon(membership_);
    const RecordId joined = world_.perform(membership_, next);
    EXPECT_EQ(membership_.epoch_to_write(), epoch_of(joined));
}

TEST_F(MembershipTest, KeysThatLeadBackToUnknownOnesAreVoid) {
    Act turn = world_.act(1, membership_);
    turn.epoch = world_.keys_upon(membership_);
    turn.epoch->parents[0].bytes[0] ^= 1;

    EXPECT_EQ(membership_.verdict_on(world_.perform(membership_, turn)), Verdict::is_void);
}

TEST_F(MembershipTest, MoreHeadsThanAnActCanNameAreJoinedBitByBit) {
    std::vector<SignedAct> acts;
    for (std::uint64_t i = 0; i < most_parents + 4; ++i) {
        Act adopting = world_.act(1, another());
        adopting.adoptions = {{{id(2), 0}, 1, i + 1, {}}};
        acts.push_back(world_.sign(adopting));
    }
    for (const SignedAct& act : acts) ASSERT_THAT(admit(act), is_accepted());

    EXPECT_EQ(membership_.heads().size(), most_parents);
    world_.perform(membership_, world_.act(1, membership_, {world_.change(3, editor)}));
    EXPECT_EQ(membership_.heads().size(), 5U);
}

} // namespace
} // namespace valise::space
