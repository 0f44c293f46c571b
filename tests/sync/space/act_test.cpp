// SPDX-License-Identifier: Apache-2.0
#include "valise/space/act.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

using tests::bit_flips_let_pass;
using tests::is_accepted;
using tests::is_refused;
using tests::World;
using tests::wrong_lengths_let_pass;

class ActTest : public testing::Test {
protected:
    Result<SignedAct> sign(const Act& act) const { return sign_act(act, world_.devices[0].key); }

    /// One with everything that an act can have.
    Act rich_act() {
        Act act = world_.act(0, membership_, {world_.removal(1), world_.change(2, tests::editor)});
        act.parents = {RecordId{{1}}, RecordId{{2}}};
        act.changes[0].cuts = {{0, 7, EntryId{{3}}}, {1, 9, EntryId{{4}}}};
        act.adoptions = {{{world_.devices[2].id, 1}, 3, 5, EntryId{{5}}}};
        act.is_checkpoint = true;
        act.epoch = world_.keys_upon(membership_);
        return act;
    }

    World world_;
    SignedGenesis genesis_ = world_.found({tests::focal_point, tests::admin, tests::editor});
    Membership membership_ = *Membership::begin(genesis_.bytes, world_.certificates());
};

TEST_F(ActTest, AGenesisIsReadAsItWasWritten) {
    const auto parsed = parse_genesis(genesis_.bytes);

    ASSERT_THAT(parsed, is_accepted());
    EXPECT_EQ(parsed->content, genesis_.content);
    EXPECT_EQ(parsed->id(), genesis_.id());
    EXPECT_TRUE(parsed->is_signed_by(world_.devices[0].key.verification_key()));
    EXPECT_FALSE(parsed->is_signed_by(world_.devices[1].key.verification_key()));
}

TEST_F(ActTest, AnActIsReadAsItWasWritten) {
    const auto written = sign(rich_act());

    ASSERT_THAT(written, is_accepted());
    const auto parsed = parse_act(written->bytes);
    ASSERT_THAT(parsed, is_accepted());
    EXPECT_EQ(parsed->content, written->content);
    EXPECT_TRUE(parsed->is_signed_by(world_.devices[0].key.verification_key()));
}

TEST_F(ActTest, AnotherLengthIsRefused) {
    const auto act = *sign(rich_act());

    EXPECT_EQ(wrong_lengths_let_pass(act.bytes, [](ByteView bad) { return !parse_act(bad); }),
        std::vector<std::size_t>{});
    EXPECT_EQ(wrong_lengths_let_pass(genesis_.bytes, [](ByteView bad) { return !parse_genesis(bad); }),
        std::vector<std::size_t>{});
}

TEST_F(ActTest, ABitTheOtherWayIsRefusedByItsFormOrItsSignature) {
    const auto act = *sign(rich_act());
    const auto& key = world_.devices[0].key.verification_key();
    const auto is_refused_by_any = [&](const auto& parsed) { return !parsed || !parsed->is_signed_by(key); };

    EXPECT_EQ(bit_flips_let_pass(act.bytes, [&](ByteView bad) { return is_refused_by_any(parse_act(bad)); }),
        std::vector<std::size_t>{});
    EXPECT_EQ(bit_flips_let_pass(
                  genesis_.bytes, [&](ByteView bad) { return is_refused_by_any(parse_genesis(bad)); }),
        std::vector<std::size_t>{});
}

TEST_F(ActTest, AnotherVersionIsNotCalledDamaged) {
    Bytes act = sign(rich_act())->bytes;
    Bytes genesis = genesis_.bytes;
    act[0] = 2;
    genesis[1] = 2;

    EXPECT_THAT(parse_act(act), is_refused(Errc::unsupported));
    EXPECT_THAT(parse_genesis(genesis), is_refused(Errc::unsupported));
}

TEST_F(ActTest, ListsAreWrittenInOneOrder) {
    Act act = rich_act();
    Act reversed = act;
    std::ranges::reverse(reversed.parents);
    std::ranges::reverse(reversed.changes);
    for (Change& change : reversed.changes) std::ranges::reverse(change.cuts);

    EXPECT_EQ(sign(act)->bytes, sign(reversed)->bytes);
}

TEST_F(ActTest, ListsInAnotherOrderAreRefused) {
    const Bytes good = sign(rich_act())->bytes;
    constexpr std::size_t first_parent = 83;
    Bytes bad = good;
    std::swap_ranges(
        bad.begin() + first_parent, bad.begin() + first_parent + 32, bad.begin() + first_parent + 32);
    Bytes twice = good;
    std::copy_n(twice.begin() + first_parent, 32, twice.begin() + first_parent + 32);

    EXPECT_THAT(parse_act(bad), is_refused(Errc::malformed));
    EXPECT_THAT(parse_act(twice), is_refused(Errc::malformed));
}

TEST_F(ActTest, WhatNobodyWouldReadIsNotSigned) {
    const Act good = rich_act();
    const auto with = [&](auto alter) {
        Act act = good;
        alter(act);
        return sign(act);
    };

    EXPECT_THAT(
        with([](Act& act) { act.parents.push_back(act.parents[0]); }), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        with([](Act& act) { act.changes.push_back(act.changes[0]); }), is_refused(Errc::invalid_input));
    EXPECT_THAT(with([](Act& act) { act.changes[0].cuts[0].sequence = 0; }), is_refused(Errc::invalid_input));
    EXPECT_THAT(with([](Act& act) { act.adoptions[0].first = 6; }), is_refused(Errc::invalid_input));
    EXPECT_THAT(with([](Act& act) { act.epoch->wraps.clear(); }), is_refused(Errc::invalid_input));
    EXPECT_THAT(with([](Act& act) { act.epoch->parents.clear(), act.epoch->wraps.clear(); }),
        is_refused(Errc::invalid_input));
    EXPECT_THAT(
        with([](Act& act) { act.parents.resize(most_parents + 1); }), is_refused(Errc::invalid_input));
    EXPECT_THAT(sign(world_.act(0, membership_)), is_refused(Errc::invalid_input));
    EXPECT_THAT(sign(world_.act(0, membership_, {world_.change(1, {Role::editor, Rank::focal_point, {}})})),
        is_refused(Errc::invalid_input));
}

TEST_F(ActTest, ARemovalTurnsTheKeysUnlessItIsOnesOwn) {
    const Act removal = world_.act(0, membership_, {world_.removal(1)});
    const Act leaving = world_.act(0, membership_, {world_.removal(0)});
    const Act leaving_and_more =
        world_.act(0, membership_, {world_.removal(0), world_.change(1, tests::editor)});

    EXPECT_THAT(sign(removal), is_refused(Errc::invalid_input));
    EXPECT_THAT(sign(leaving), is_accepted());
    EXPECT_THAT(sign(leaving_and_more), is_refused(Errc::invalid_input));
}

TEST_F(ActTest, AnActBeyondItsBoundIsNotSigned) {
    Act act = rich_act();
    act.changes.clear();
    for (std::size_t i = 0; i < most_changes; ++i) {
        Change change;
        change.member.bytes[0] = static_cast<Byte>(i);
        for (std::uint32_t log = 0; log < most_cuts; ++log) change.cuts.push_back({log, 1, {}});
        act.changes.push_back(change);
    }

    EXPECT_THAT(sign(act), is_refused(Errc::too_large));
    EXPECT_THAT(parse_act(Bytes(most_act_bytes + 1)), is_refused(Errc::too_large));
}

TEST_F(ActTest, AGenesisIsFoundedByAnAdminAmongItsMembers) {
    auto without_founder = world_.genesis({tests::admin, tests::admin});
    without_founder.founder = world_.devices[3].id;
    const auto by_an_editor = world_.genesis({tests::editor, tests::admin});
    auto with_parents = world_.genesis({tests::admin});
    with_parents.epoch = world_.keys_upon(membership_);

    EXPECT_THAT(sign_genesis(without_founder, world_.devices[0].key), is_refused(Errc::invalid_input));
    EXPECT_THAT(sign_genesis(by_an_editor, world_.devices[0].key), is_refused(Errc::invalid_input));
    EXPECT_THAT(sign_genesis(with_parents, world_.devices[0].key), is_refused(Errc::invalid_input));
}

TEST_F(ActTest, NoOfficerIsInATeam) {
    auto team = world_.genesis({tests::focal_point, tests::as(Role::admin, Rank::officer)});
    auto review = team;
    review.kind = SpaceKind::review;

    EXPECT_THAT(sign_genesis(team, world_.devices[0].key), is_refused(Errc::invalid_input));
    EXPECT_THAT(sign_genesis(review, world_.devices[0].key), is_accepted());
}

} // namespace
} // namespace valise::space
