// SPDX-License-Identifier: Apache-2.0
// What acts do to a space that is kept, and to what of it is kept already.
#include <algorithm>
#include <array>
#include <memory>

#include <gmock/gmock.h>

#include "client/store/kept_acts.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::store {
namespace {

using namespace tests;
using space::Reading;

// A thief goes on with the old key where its owner goes on with the new one.
TEST_F(KeptActs, ARenewalDropsWhatTheOldKeySignedInWhateverOrderTheyCome) {
    space::Replica owner = replica();
    space::Replica thief = replica();
    std::vector<Bytes> ranges{write(owner, world_.devices[bo])};
    ASSERT_TRUE(thief.take(ranges[0]));
    const Device old = world_.renew(bo);
    ranges.push_back(write(thief, old));
    space::Act act = world_.act(bo, owner.membership(), {world_.change(bo, editor)});
    act.changes[0].cuts = owner.cuts_to_renew(log().device);
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

// The renewal did not say that its author had written so far, who then signs it anew.
TEST_F(KeptActs, WhatIsSignedAnewUnderARenewedCertificateIsThereAfterAReopening) {
    space::Replica owner = replica();
    const Bytes written = write(owner, world_.devices[bo]);
    const auto key_before = world_.devices[bo].key.verification_key();
    space::Act act = world_.act(bo, owner.membership(), {world_.change(bo, editor)});
    world_.renew(bo);
    act.certificate = world_.devices[bo].certificate;
    act.changes = {world_.change(bo, editor)};
    const Bytes renewal = world_.sign(act).bytes;
    const auto verified = *log::verify_range(*log::Range::parse(written), std::array{key_before});
    Bytes anew = written;
    const auto signature =
        world_.devices[bo].key.sign(crypto::context::range, verified.links().back().id.bytes);
    std::ranges::copy(signature, anew.end() - static_cast<std::ptrdiff_t>(signature.size()));
    Keeper keeper(*this);
    ASSERT_EQ(keeper.kept().take(written), true);
    ASSERT_EQ(keeper.kept().take_act(renewal), true);
    ASSERT_TRUE(keeper.readings(log()).empty());
    ASSERT_EQ(keeper.kept().take(anew), true);

    ASSERT_THAT(keeper.store().logs().forget(space(), log()), is_accepted());
    ASSERT_THAT(keeper.reopen(), is_accepted());

    EXPECT_THAT(keeper.readings(log()), testing::ElementsAre(Reading::counts));
    EXPECT_EQ(keeper.store().ranges().holding(space(), log(), 1)->value().bytes, anew);
}

/// Bo's device was put back to before it renewed its certificate, writes two remarks, and learns of it.
class APlacePutBack : public KeptActs {
protected:
    APlacePutBack() {
        space::Replica before = replica();
        old_ = std::make_unique<Device>(world_.renew(bo));
        space::Act act = world_.act(bo, before.membership(), {world_.change(bo, editor)});
        renewal_ = world_.sign(act).bytes;
        for (const auto* const words : {"one", "other"}) {
            const proto::Body body{keeper_.kept().replica().next_number(log()),
                {{{}, 1, proto::Comment{std::nullopt, {}, words}}}};
            VALISE_CHECK(keeper_.kept().write(log(), old_->key, {&body, 1}, world_.random()).has_value());
        }
        VALISE_CHECK(keeper_.kept().take_act(renewal_).has_value());
        VALISE_CHECK(keeper_.readings(log()).empty());
    }

    std::unique_ptr<Device> old_;
    Bytes renewal_;
    Keeper keeper_{*this};
    const std::vector<Reading> all_count_{Reading::counts, Reading::counts, Reading::counts};
};

TEST_F(APlacePutBack, SignsItsWorkAgainAndHandsItOn) {
    EXPECT_EQ(keeper_.kept().sign_again(log(), world_.devices[bo].key, world_.random()), true);

    EXPECT_EQ(keeper_.readings(log()), all_count_);
    Keeper other(*this);
    ASSERT_EQ(other.kept().take_act(renewal_), true);
    ASSERT_THAT(keeper_.store().ranges().each_sealed(space(),
                    [&](std::uint64_t, const SealedRange& range) -> Result<void> {
                        (void)other.kept().take(range.bytes);
                        return {};
                    }),
        is_accepted());
    EXPECT_EQ(other.readings(log()), all_count_);
    ASSERT_THAT(keeper_.reopen(), is_accepted());
    EXPECT_EQ(keeper_.kept().replica().chain(log())->head(), *other.kept().replica().chain(log())->head());
}

TEST_F(APlacePutBack, KeepsItsWorkUntilThereIsAKeyToSignItWith) {
    EXPECT_EQ(keeper_.kept().sign_again(log(), old_->key, world_.random()), false);
    ASSERT_THAT(keeper_.reopen(), is_accepted());
    EXPECT_EQ(keeper_.kept().sign_again(log(), world_.devices[bo].key, world_.random()), true);

    EXPECT_EQ(keeper_.readings(log()), all_count_);
}

// Who has the old key may have signed that, and this device signs nothing for them.
TEST_F(APlacePutBack, SignsNothingAgainOfALogThatOthersHadMoreOf) {
    ASSERT_THAT(keeper_.store().logs().note_lost(space(), log(), 2), is_accepted());

    EXPECT_EQ(keeper_.kept().sign_again(log(), world_.devices[bo].key, world_.random()), true);

    EXPECT_TRUE(keeper_.readings(log()).empty());
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
