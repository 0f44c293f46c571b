// SPDX-License-Identifier: Apache-2.0
// Laws of renewed certificates (docs/sync.md, "Spaces", laws 16 to 18).
#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <optional>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/people.hpp"
#include "support/refusal.hpp"
#include "valise/space/replica.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

using testing::ElementsAre;
using tests::amina;
using tests::bo;
using tests::Device;
using tests::is_accepted;
using tests::is_refused;

class RenewalTest : public testing::Test {
protected:
    explicit RenewalTest(const Standing& of_bo = tests::editor)
        : of_bo_(of_bo), genesis_(world_.found({tests::focal_point, of_bo, tests::editor})) {}

    Replica replica() {
        auto replica = *Replica::begin(genesis_.bytes, world_.directory);
        VALISE_CHECK(replica.hold(EpochId{space_of(genesis_).bytes}, world_.first_secret.clone()));
        return replica;
    }
    LogId log() const { return {world_.devices[bo].id, 0}; }

    Result<log::VerifiedRange> try_to_write(Replica& by, const Device& device) {
        const proto::Body body{by.next_number(log()), {{{}, 1, proto::Comment{std::nullopt, {}, "words"}}}};
        return by.write(log(), device.key, {&body, 1}, world_.random());
    }
    Bytes write(Replica& by, const Device& device) { return try_to_write(by, device)->range().bytes(); }

    /// Bo goes on under the certificate that is the newest.
    Act renewal(const Replica& by) const {
        Act act = world_.act(bo, by.membership(), {world_.change(bo, of_bo_)});
        act.changes[0].cuts = by.cuts_to_renew(log().device);
        return act;
    }
    /// A change of Bo's by the top rank, which names the certificate that is the newest.
    Act naming(const Replica& upon, const Standing& standing) const {
        return world_.act(amina, upon.membership(), {world_.change(bo, standing)});
    }
    Bytes renew(Replica& by) {
        const Bytes act = world_.sign(renewal(by)).bytes;
        VALISE_CHECK(by.take_act(act).has_value());
        return act;
    }
    static Act under(const Device& device, Act act) {
        act.certificate = device.certificate;
        return act;
    }
    static SignedAct signed_by(const Device& device, const Act& act) {
        return *sign_act(under(device, act), device.key);
    }
    Verdict verdict_on(Replica& of, const SignedAct& act) {
        VALISE_CHECK(of.take_act(act.bytes).has_value());
        return *of.membership().verdict_on(act.id());
    }
    static std::vector<Reading> readings(Replica& by, const Bytes& range) {
        const auto taken = by.take(range);
        std::vector<Reading> readings;
        for (const ReadEntry& entry : taken.value().entries) readings.push_back(entry.reading);
        return readings;
    }

    Standing of_bo_;
    tests::World world_;
    SignedGenesis genesis_;
    Replica bo_ = replica();
    Replica reader_ = replica();
    const std::vector<Reading> one_counts_{Reading::counts};
};

class RenewalOfAnAdmin : public RenewalTest {
protected:
    RenewalOfAnAdmin() : RenewalTest(tests::admin) {}
};

class RenewalOfTheTopRank : public RenewalTest {
protected:
    RenewalOfTheTopRank() : RenewalTest(tests::focal_point) {}
};

// Law 16.
TEST_F(RenewalTest, WhoRenewsGoesOnInTheSameLog) {
    const Bytes before = write(bo_, world_.devices[bo]);
    world_.renew(bo);
    const Bytes renewed = renew(bo_);
    const Bytes after = write(bo_, world_.devices[bo]);

    ASSERT_TRUE(reader_.take_act(renewed));

    EXPECT_EQ(readings(reader_, before), one_counts_);
    EXPECT_EQ(readings(reader_, after), one_counts_);
    EXPECT_EQ(reader_.membership().standing_of(log().device)->certificate, world_.devices[bo].certificate);
    EXPECT_EQ(reader_.membership().standing_of(log().device)->role, Role::editor);
    EXPECT_TRUE(reader_.membership().epoch_to_write());
}

TEST_F(RenewalTest, WhatIsSignedUnderACertificateThatNoActHasNamedWaits) {
    world_.renew(bo);
    const Bytes renewed = renew(bo_);
    const Bytes after = write(bo_, world_.devices[bo]);

    EXPECT_THAT(reader_.take(after), is_refused(Errc::out_of_order));
    ASSERT_TRUE(reader_.take_act(renewed));
    EXPECT_EQ(readings(reader_, after), one_counts_);
}

TEST_F(RenewalTest, DoesNotWriteUnderAKeyThatNoActHasNamedOrThatWasRenewed) {
    const Device old = world_.renew(bo);

    EXPECT_THAT(try_to_write(bo_, world_.devices[bo]), is_refused(Errc::not_permitted));
    renew(bo_);
    EXPECT_THAT(try_to_write(bo_, old), is_refused(Errc::not_permitted));
    EXPECT_THAT(try_to_write(bo_, world_.devices[bo]), is_accepted());
}

TEST_F(RenewalTest, AddsNothingToARole) {
    world_.renew(bo);
    Act more = renewal(bo_);
    more.changes = {world_.change(bo, tests::admin)};

    EXPECT_EQ(verdict_on(reader_, world_.sign(more)), Verdict::is_void);
    world_.renew(bo, crypto::Role::commenter);
    EXPECT_EQ(verdict_on(reader_, world_.sign(renewal(bo_))), Verdict::is_void);
}

TEST_F(RenewalTest, IsSignedUnderTheCertificateThatItNames) {
    const Device old = world_.renew(bo);

    EXPECT_EQ(verdict_on(reader_, signed_by(old, renewal(bo_))), Verdict::is_void);
    EXPECT_EQ(verdict_on(reader_, world_.sign(renewal(bo_))), Verdict::counts);
}

TEST_F(RenewalTest, TheFirstCertificateRenewsNothing) {
    EXPECT_EQ(verdict_on(reader_, world_.sign(renewal(bo_))), Verdict::is_void);
}

TEST_F(RenewalTest, WhatIsAlreadySaidIsNoRenewal) {
    world_.renew(bo);
    renew(bo_);

    EXPECT_EQ(verdict_on(bo_, world_.sign(renewal(bo_))), Verdict::is_void);
}

TEST_F(RenewalTest, IsSaidAgainWhenItTurnedOutToBeVoid) {
    world_.renew(bo);
    const SignedAct first = world_.sign(renewal(bo_));
    Act end = naming(reader_, tests::as(Role::commenter));
    end.is_checkpoint = true;
    for (Replica* const each : {&bo_, &reader_}) {
        ASSERT_TRUE(each->take_act(first.bytes) && each->take_act(world_.sign(end).bytes));
        ASSERT_EQ(each->membership().verdict_on(first.id()), Verdict::is_void);
    }
    of_bo_ = tests::as(Role::commenter);

    const SignedAct again = world_.sign(renewal(bo_));

    EXPECT_TRUE(bo_.membership().is_permitted(again.content, world_.directory));
    EXPECT_EQ(verdict_on(reader_, again), Verdict::counts);
}

TEST_F(RenewalTest, WhoWasGivenTheNewCertificateBeforeRenewsItAllTheSame) {
    const Bytes before = write(bo_, world_.devices[bo]);
    Replica thief = replica();
    ASSERT_TRUE(thief.take(before));
    const Device old = world_.renew(bo);
    const Bytes stolen = write(thief, old);
    const SignedAct named = world_.sign(naming(bo_, tests::editor));
    ASSERT_EQ(verdict_on(bo_, named), Verdict::counts);
    ASSERT_TRUE(bo_.membership().is_permitted(renewal(bo_), world_.directory));

    const Bytes renewed = renew(bo_);
    const Bytes after = write(bo_, world_.devices[bo]);
    ASSERT_TRUE(reader_.take_act(named.bytes) && reader_.take_act(renewed));

    EXPECT_EQ(readings(reader_, before), one_counts_);
    EXPECT_THAT(reader_.take(stolen), is_refused(Errc::not_permitted));
    EXPECT_EQ(readings(reader_, after), one_counts_);
}

// Law 17.
TEST_F(RenewalTest, WhatTheOldKeySignsLaterIsRefusedWheneverItComes) {
    const Bytes before = write(bo_, world_.devices[bo]);
    Replica thief = replica();
    ASSERT_TRUE(thief.take(before));
    const Device old = world_.renew(bo);
    const Bytes stolen = write(thief, old);
    const Bytes renewed = renew(bo_);
    const Bytes after = write(bo_, world_.devices[bo]);
    Replica late = replica();
    ASSERT_TRUE(late.take(before) && late.take(stolen));

    ASSERT_TRUE(reader_.take_act(renewed) && late.take_act(renewed));
    ASSERT_TRUE(late.doubted().contains(log()));

    for (Replica* const each : {&reader_, &late}) {
        EXPECT_EQ(readings(*each, before), one_counts_);
        EXPECT_THAT(each->take(stolen), is_refused(Errc::not_permitted));
        EXPECT_EQ(readings(*each, after), one_counts_);
        EXPECT_FALSE(each->chain(log())->is_forked());
    }
}

TEST_F(RenewalTest, ALogThatIsMadeAnewBeginsWhereItBegan) {
    const Bytes before = write(bo_, world_.devices[bo]);
    const auto head = *bo_.chain(log())->head();
    Replica late = replica();
    late.go_on_behind({log(), head}, 7);
    Replica thief = replica();
    ASSERT_TRUE(thief.take(before));
    const Device old = world_.renew(bo);
    ASSERT_TRUE(late.take(write(thief, old)));

    ASSERT_TRUE(late.take_act(renew(bo_)));

    ASSERT_TRUE(late.doubted().contains(log()));
    EXPECT_EQ(late.chain(log())->head(), head);
    EXPECT_EQ(late.next_number(log()), 7U);
}

TEST_F(RenewalTest, DoesNotWriteInALogThatIsMadeAnewBeforeAllOfItWasOfferedAgain) {
    const Bytes before = write(bo_, world_.devices[bo]);
    Replica twin = replica();
    Replica thief = replica();
    ASSERT_TRUE(twin.take(before) && thief.take(before));
    const Device old = world_.renew(bo);
    ASSERT_TRUE(twin.take(write(thief, old)) && twin.take_act(renew(bo_)));

    EXPECT_THAT(try_to_write(twin, world_.devices[bo]), is_refused(Errc::out_of_order));
    ASSERT_TRUE(twin.take(before));
    EXPECT_THAT(try_to_write(twin, world_.devices[bo]), is_refused(Errc::out_of_order));
    twin.settle(log(), twin.doubted().at(log()));
    EXPECT_THAT(try_to_write(twin, world_.devices[bo]), is_accepted());
}

TEST_F(RenewalTest, AKeyThatTheNewCertificateHasTooIsStillGood) {
    const Bytes before = write(bo_, world_.devices[bo]);
    world_.renew_keeping_its_key(bo);
    const Bytes renewed = renew(bo_);
    const Bytes after = write(bo_, world_.devices[bo]);

    ASSERT_TRUE(reader_.take_act(renewed));

    EXPECT_EQ(readings(reader_, before), one_counts_);
    EXPECT_EQ(readings(reader_, after), one_counts_);
}

/// Bo's device, put back to before it renewed its certificate, which it does not know.
class ADevicePutBack : public RenewalTest {
protected:
    ADevicePutBack() {
        old_ = std::make_unique<Device>(world_.renew(bo));
        renewed_ = renew(bo_);
        written_ = {write(back_, *old_), write(back_, *old_)};
    }
    const Device& newest() const { return world_.devices[bo]; }
    void learn_of_the_renewal() {
        VALISE_CHECK(back_.take_act(renewed_).has_value());
        back_.settle(log(), back_.doubted().at(log()));
    }

    std::unique_ptr<Device> old_;
    Bytes renewed_;
    Replica back_ = replica();
    std::vector<Bytes> written_;
};

// Law 19.
TEST_F(ADevicePutBack, SignsAgainWhatItsRenewalCutsOff) {
    learn_of_the_renewal();
    ASSERT_TRUE(reader_.take_act(renewed_));
    ASSERT_EQ(back_.chain(log())->head()->sequence, 0U);
    ASSERT_THAT(reader_.take(written_[0]), is_refused(Errc::not_permitted));

    const auto signed_again = back_.sign_again(written_, newest().key, world_.random());

    ASSERT_TRUE(signed_again && *signed_again);
    const Bytes again = (*signed_again)->range().bytes();
    for (Replica* const each : {&back_, &reader_})
        EXPECT_EQ(readings(*each, again), std::vector<Reading>(3, Reading::counts));
    const Bytes next = write(back_, newest());
    EXPECT_EQ(readings(reader_, next), one_counts_) << "it goes on behind them";
    const auto nothing = back_.sign_again(written_, newest().key, world_.random());
    EXPECT_TRUE(nothing && !*nothing) << "once";
}

// Law 17.
TEST_F(ADevicePutBack, SignsNothingAgainWithItsOldKey) {
    learn_of_the_renewal();

    EXPECT_THAT(back_.sign_again(written_, old_->key, world_.random()), is_refused(Errc::not_permitted));
}

TEST_F(ADevicePutBack, SignsNothingAgainThatCountsAnyway) {
    const auto signed_again = back_.sign_again(written_, newest().key, world_.random());

    EXPECT_TRUE(signed_again && !*signed_again);
}

TEST_F(ADevicePutBack, SignsNothingAgainBehindAGap) {
    learn_of_the_renewal();

    const auto signed_again = back_.sign_again(std::span(written_).subspan(1), newest().key, world_.random());

    EXPECT_TRUE(signed_again && !*signed_again);
}

/// The newest of all, for there are no other keys any more.
TEST_F(ADevicePutBack, SignsAgainWithTheKeyOfTheCertificateAfterThat) {
    world_.renew(bo);
    learn_of_the_renewal();
    const Bytes let_in_again = renew(back_);
    ASSERT_TRUE(reader_.take_act(renewed_) && reader_.take_act(let_in_again));

    const auto signed_again = back_.sign_again(written_, newest().key, world_.random());

    ASSERT_TRUE(signed_again && *signed_again);
    EXPECT_EQ(readings(reader_, (*signed_again)->range().bytes()), std::vector<Reading>(3, Reading::counts));
}

// Law 19.
TEST_F(RenewalTest, WhoRenewsOneCertificateTwiceKeepsWhatEitherRenewalKnew) {
    Replica back = replica();
    const Bytes before = write(bo_, world_.devices[bo]);
    world_.renew(bo);
    const Bytes renewed = renew(bo_);
    const Bytes renewed_again = renew(back);
    std::array<Bytes, 2> acts{renewed, renewed_again};
    for (int order = 0; order < 2; ++order, std::swap(acts[0], acts[1])) {
        Replica reader = replica();

        ASSERT_TRUE(reader.take_act(acts[0]) && reader.take_act(acts[1]));

        EXPECT_EQ(readings(reader, before), one_counts_);
    }
}

/// Two branches of Bo's log; Bo wrote both, one of them before the device was put back.
class RenewalOfAForkedLog : public RenewalTest {
protected:
    void expect_that_neither_is_cut_off(bool is_forgotten_longer) {
        Replica forgotten = replica();
        std::vector<Bytes> ranges{write(forgotten, world_.devices[bo]), write(bo_, world_.devices[bo])};
        ranges.push_back(write(is_forgotten_longer ? forgotten : bo_, world_.devices[bo]));
        for (const Bytes& range : ranges) ASSERT_THAT(bo_.take(range), is_accepted());
        ASSERT_TRUE(bo_.chain(log())->is_forked());
        world_.renew(bo);
        const Bytes renewed = renew(bo_);
        ASSERT_THAT(reader_.take_act(renewed), is_accepted());

        for (const Bytes& range : ranges) EXPECT_THAT(reader_.take(range), is_accepted());

        for (Replica* const each : {&bo_, &reader_})
            for (std::size_t i = 0; i < ranges.size(); ++i) {
                const bool is_on_the_longer = i == 2 || (i == 0) == is_forgotten_longer;
                EXPECT_THAT(readings(*each, ranges[i]),
                    ElementsAre(is_on_the_longer ? Reading::counts : Reading::other_branch));
            }
    }
};

TEST_F(RenewalOfAForkedLog, CutsOffNeitherBranchAndTakesTheLongerOne) {
    expect_that_neither_is_cut_off(false);
}

TEST_F(RenewalOfAForkedLog, CutsOffNeitherBranchWhereTheForgottenOneIsLonger) {
    expect_that_neither_is_cut_off(true);
}

// Law 18.
TEST_F(RenewalOfAnAdmin, AnActUnderTheOldKeyThatKnewOfTheRenewalIsVoid) {
    const Device old = world_.renew(bo);
    renew(bo_);
    const Act admission = world_.act(bo, bo_.membership(), {world_.change(3, tests::editor)});

    EXPECT_EQ(verdict_on(bo_, signed_by(old, admission)), Verdict::is_void);
    EXPECT_FALSE(bo_.membership().is_authorised(signed_by(old, admission).id()));
    EXPECT_EQ(verdict_on(bo_, world_.sign(admission)), Verdict::counts);
}

TEST_F(RenewalOfAnAdmin, AnActUnderTheOldKeyThatIsDatedBackIsVoidWheneverItComes) {
    const Device old = world_.renew(bo);
    const SignedAct admission =
        signed_by(old, world_.act(bo, reader_.membership(), {world_.change(3, tests::editor)}));
    ASSERT_EQ(verdict_on(reader_, admission), Verdict::counts);
    const Bytes renewed = renew(bo_);

    ASSERT_TRUE(reader_.take_act(renewed));

    EXPECT_EQ(reader_.membership().verdict_on(admission.id()), Verdict::is_void);
    EXPECT_EQ(verdict_on(bo_, admission), Verdict::is_void);
}

TEST_F(RenewalOfAnAdmin, WhoWasGivenTheNewCertificateBeforeEndsTheOldKeyAllTheSame) {
    const Device old = world_.renew(bo);
    const SignedAct admission =
        signed_by(old, world_.act(bo, reader_.membership(), {world_.change(3, tests::editor)}));
    ASSERT_EQ(verdict_on(reader_, admission), Verdict::counts);
    const SignedAct named = world_.sign(naming(bo_, tests::admin));
    ASSERT_EQ(verdict_on(bo_, named), Verdict::counts);

    const Bytes renewed = renew(bo_);
    ASSERT_TRUE(reader_.take_act(named.bytes) && reader_.take_act(renewed));

    EXPECT_EQ(reader_.membership().verdict_on(admission.id()), Verdict::is_void);
    const Act later = world_.act(bo, reader_.membership(), {world_.change(3, tests::editor)});
    EXPECT_EQ(verdict_on(reader_, signed_by(old, later)), Verdict::is_void);
    EXPECT_EQ(verdict_on(reader_, world_.sign(later)), Verdict::counts);
}

TEST_F(RenewalOfAnAdmin, NobodyRemovesADeviceInItsOwnNameWithItsOldKey) {
    const Device old = world_.renew(bo);
    const SignedAct leaving = signed_by(old, world_.act(bo, reader_.membership(), {world_.removal(bo)}));
    ASSERT_EQ(verdict_on(reader_, leaving), Verdict::counts);
    const Bytes renewed = renew(bo_);

    ASSERT_TRUE(reader_.take_act(renewed));

    for (Replica* const each : {&reader_, &bo_}) {
        EXPECT_EQ(verdict_on(*each, leaving), Verdict::is_void);
        EXPECT_TRUE(each->membership().standing_of(log().device));
    }
}

TEST_F(RenewalOfTheTopRank, ACheckpointUnderTheOldKeyDoesNotEndTheRenewal) {
    const Device old = world_.renew(bo);
    const SignedAct admission =
        signed_by(old, world_.act(bo, reader_.membership(), {world_.change(3, tests::editor)}));
    ASSERT_EQ(verdict_on(reader_, admission), Verdict::counts);
    Act end = world_.act(bo, reader_.membership());
    end.is_checkpoint = true;
    ASSERT_EQ(verdict_on(reader_, signed_by(old, end)), Verdict::counts);

    EXPECT_EQ(verdict_on(reader_, world_.sign(renewal(bo_))), Verdict::counts);
    EXPECT_EQ(reader_.membership().verdict_on(admission.id()), Verdict::is_void);
}

TEST_F(RenewalOfAnAdmin, WhatItDidBeforeStays) {
    const Act admission = world_.act(bo, bo_.membership(), {world_.change(3, tests::editor)});
    ASSERT_EQ(verdict_on(bo_, world_.sign(admission)), Verdict::counts);
    const RecordId id = world_.sign(admission).id();
    world_.renew(bo);

    renew(bo_);

    EXPECT_EQ(bo_.membership().verdict_on(id), Verdict::counts);
    EXPECT_TRUE(bo_.membership().standing_of(world_.devices[3].id));
}

TEST_F(RenewalOfAnAdmin, NobodyGoesBackToAnOlderCertificate) {
    const Device oldest = world_.renew(bo);
    renew(bo_);
    Act back = renewal(bo_);
    back.changes[0].standing->certificate = oldest.certificate;

    EXPECT_EQ(verdict_on(bo_, signed_by(oldest, back)), Verdict::is_void);
}

TEST_F(RenewalOfAnAdmin, ARemovalOfTheDeviceOutweighsItsRenewal) {
    world_.renew(bo);
    const Bytes renewed = renew(bo_);
    Act removing = world_.act(amina, reader_.membership(), {world_.removal(bo)});
    removing.epoch = world_.keys_upon(reader_.membership());
    ASSERT_EQ(verdict_on(reader_, world_.sign(removing)), Verdict::counts);

    ASSERT_TRUE(reader_.take_act(renewed));

    EXPECT_FALSE(reader_.membership().standing_of(log().device));
}

/// Whoever got the two older keys of a device that has a third certificate, named by the top rank.
class Theft : public RenewalTest {
protected:
    explicit Theft(const Standing& of_bo = tests::editor) : RenewalTest(of_bo) {
        first_key_ = std::make_unique<Device>(world_.renew(bo));
        second_key_ = std::make_unique<Device>(world_.renew(bo));
        upon_nothing_ = renewal(bo_);
        named_ = world_.sign(naming(bo_, of_bo));
        VALISE_CHECK(bo_.take_act(named_.bytes).has_value());
        upon_named_ = renewal(bo_);
        renewed_ = world_.sign(upon_named_);
    }

    /// A change of its own standing, which names the certificate that signs it.
    static SignedAct taking_back(const Device& with, Act upon, const std::optional<Standing>& standing) {
        if (standing) upon.changes[0].standing = standing;
        upon.changes[0].standing->certificate = with.certificate;
        return signed_by(with, upon);
    }

    /// Takes all of these in every order in which they can come, and says what came of each.
    std::set<std::vector<Verdict>> verdicts_in_every_order(const std::vector<SignedAct>& acts) const {
        std::set<std::vector<Verdict>> verdicts;
        std::vector<std::size_t> order(acts.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        do {
            Membership membership = *Membership::begin(genesis_.bytes, world_.directory);
            bool has_come = true;
            for (const std::size_t next : order) {
                has_come = has_come && membership.admit(acts[next].bytes, world_.directory);
                if (has_come && membership.verdict_on(named_.id())) expect_newest_certificate(membership);
            }
            if (!has_come) continue;
            std::vector<Verdict> said;
            for (const SignedAct& act : acts) said.push_back(*membership.verdict_on(act.id()));
            verdicts.insert(said);
            EXPECT_EQ(membership.standing_of(log().device)->role, of_bo_.role);
        } while (std::ranges::next_permutation(order).found);
        return verdicts;
    }
    void expect_newest_certificate(const Membership& membership) const {
        EXPECT_EQ(membership.standing_of(log().device)->certificate, world_.devices[bo].certificate);
    }

    std::unique_ptr<Device> first_key_;
    std::unique_ptr<Device> second_key_;
    Act upon_nothing_;
    SignedAct named_;
    Act upon_named_;
    SignedAct renewed_;
};

class TheftFromAnAdmin : public Theft {
protected:
    TheftFromAnAdmin() : Theft(tests::admin) {}
};

TEST_F(Theft, DoesNotTakeTheStandingBackInWhateverOrderItsActsCome) {
    const Standing less = tests::as(Role::commenter);

    const auto verdicts =
        verdicts_in_every_order({named_, renewed_, taking_back(*second_key_, upon_named_, {}),
            taking_back(*second_key_, upon_nothing_, {}), taking_back(*first_key_, upon_nothing_, less)});

    constexpr Verdict is_void = Verdict::is_void;
    EXPECT_EQ(verdicts, (std::set{std::vector{Verdict::counts, Verdict::counts, is_void, is_void, is_void}}));
}

TEST_F(TheftFromAnAdmin, DoesNotTakeTheStandingBackInWhateverOrderItsActsCome) {
    const auto verdicts =
        verdicts_in_every_order({named_, renewed_, taking_back(*second_key_, upon_named_, {}),
            taking_back(*second_key_, upon_nothing_, {}), taking_back(*first_key_, upon_nothing_, {})});

    constexpr Verdict is_void = Verdict::is_void;
    EXPECT_EQ(verdicts, (std::set{std::vector{Verdict::counts, Verdict::counts, is_void, is_void, is_void}}));
}

TEST_F(TheftFromAnAdmin, GivesItselfNoOlderCertificateWhileItLowersItself) {
    ASSERT_TRUE(reader_.take_act(named_.bytes));

    EXPECT_EQ(verdict_on(reader_, taking_back(*second_key_, upon_named_, tests::editor)), Verdict::is_void);
    expect_newest_certificate(reader_.membership());
}

// Without a renewal, too: of what happened at the same time the newest certificate holds.
TEST_F(TheftFromAnAdmin, WhatIsDatedBackNamesNoOlderCertificate) {
    ASSERT_TRUE(reader_.take_act(named_.bytes));

    ASSERT_EQ(verdict_on(reader_, taking_back(*second_key_, upon_nothing_, {})), Verdict::counts);
    ASSERT_EQ(verdict_on(bo_, taking_back(*first_key_, upon_nothing_, tests::editor)), Verdict::counts);

    EXPECT_EQ(bo_.membership().standing_of(log().device)->role, Role::editor);
    for (const Replica* const each : {&reader_, &bo_}) expect_newest_certificate(each->membership());
}

// Laws 1 and 18.
TEST_F(RenewalOfAnAdmin, ACertificateThatComesLateEndsWhereItDoesForThoseWhoHadItInTime) {
    crypto::Directory directory = world_.directory;
    Replica late = *Replica::begin(genesis_.bytes, directory);
    const Device first = world_.renew(bo);
    const Device between = world_.renew(bo);
    const Act upon_genesis = world_.act(bo, reader_.membership(), {world_.change(3, tests::editor)});
    ASSERT_TRUE(directory.admit_certificate(world_.certificate_bytes.at(world_.devices[bo].certificate)));
    const Bytes renewed = renew(bo_);
    ASSERT_TRUE(late.take_act(renewed));
    ASSERT_TRUE(directory.admit_certificate(world_.certificate_bytes.at(between.certificate)));

    for (const Device* const old : {&first, &between}) {
        const SignedAct dated_back = signed_by(*old, upon_genesis);
        EXPECT_EQ(verdict_on(bo_, dated_back), Verdict::is_void);
        EXPECT_EQ(verdict_on(late, dated_back), Verdict::is_void);
    }
    EXPECT_EQ(late.membership().members(), bo_.membership().members());
}

// Laws 1 and 16.
TEST_F(RenewalOfAnAdmin, WhichCertificateIsTheFirstFollowsFromTheActsAlone) {
    crypto::Directory directory = world_.directory;
    constexpr std::size_t dan = 5;
    world_.add_device(crypto::Role::admin);
    world_.renew(dan);
    ASSERT_TRUE(directory.admit_certificate(world_.certificate_bytes.at(world_.devices[dan].certificate)));
    Replica late = *Replica::begin(genesis_.bytes, directory);
    const Bytes admission =
        world_.sign(world_.act(amina, reader_.membership(), {world_.change(dan, tests::editor)})).bytes;
    ASSERT_TRUE(reader_.take_act(admission) && late.take_act(admission));

    const SignedAct renewing =
        world_.sign(world_.act(dan, reader_.membership(), {world_.change(dan, tests::editor)}));

    EXPECT_EQ(verdict_on(late, renewing), Verdict::is_void);
    EXPECT_EQ(verdict_on(reader_, renewing), Verdict::is_void) << "though there is an older one";
}

// Law 16.
TEST_F(RenewalOfAnAdmin, WhoWasAdmittedUnderALaterCertificateRenewsWithTheOneAfterThat) {
    constexpr std::size_t dan = 5;
    world_.add_device(crypto::Role::admin);
    world_.renew(dan);
    const SignedAct admission =
        world_.sign(world_.act(amina, reader_.membership(), {world_.change(dan, tests::editor)}));
    ASSERT_TRUE(reader_.take_act(admission.bytes));
    const auto going_on = [&] {
        return world_.act(dan, reader_.membership(), {world_.change(dan, tests::editor)});
    };
    EXPECT_FALSE(reader_.membership().is_permitted(going_on(), world_.directory));

    world_.renew(dan);

    EXPECT_TRUE(reader_.membership().is_permitted(going_on(), world_.directory));
    EXPECT_EQ(verdict_on(reader_, world_.sign(going_on())), Verdict::counts);
}

// Law 18.
TEST_F(RenewalOfAnAdmin, AKeyOfBeforeAnAdmissionSignsNothing) {
    constexpr std::size_t dan = 5;
    world_.add_device(crypto::Role::admin);
    const Device old = world_.renew(dan);
    const SignedAct admission =
        world_.sign(world_.act(amina, reader_.membership(), {world_.change(dan, tests::admin)}));
    ASSERT_TRUE(reader_.take_act(admission.bytes));
    const Act change = world_.act(dan, reader_.membership(), {world_.change(3, tests::editor)});

    EXPECT_FALSE(reader_.membership().is_permitted(under(old, change), world_.directory));
    EXPECT_EQ(verdict_on(reader_, signed_by(old, change)), Verdict::is_void);
    EXPECT_TRUE(reader_.membership().is_permitted(change, world_.directory));
    EXPECT_EQ(verdict_on(reader_, world_.sign(change)), Verdict::counts);
}

// Laws 16 and 18.
TEST_F(RenewalOfAnAdmin, WhoIsAdmittedUnderTwoCertificatesAtOnceRenewsWithTheNewerOne) {
    constexpr std::size_t dan = 5;
    world_.add_device(crypto::Role::admin);
    const SignedAct one =
        world_.sign(world_.act(amina, reader_.membership(), {world_.change(dan, tests::admin)}));
    const Device old = world_.renew(dan);
    const SignedAct other =
        world_.sign(world_.act(bo, reader_.membership(), {world_.change(dan, tests::admin)}));
    ASSERT_TRUE(reader_.take_act(one.bytes));
    const Act by_thief = world_.act(dan, reader_.membership(), {world_.change(3, tests::editor)});
    ASSERT_TRUE(reader_.take_act(other.bytes));
    const SignedAct going_on =
        world_.sign(world_.act(dan, reader_.membership(), {world_.change(dan, tests::admin)}));

    EXPECT_EQ(verdict_on(reader_, going_on), Verdict::counts);
    EXPECT_EQ(verdict_on(reader_, signed_by(old, by_thief)), Verdict::is_void);
}

// Laws 16 to 18 in any order: two renewals, and a thief of each old key: one who forks the log before the
// renewal, and one who goes on behind it.
TEST_F(RenewalTest, TheOrderOfArrivalDoesNotMatter) {
    std::vector<Bytes> ranges{write(bo_, world_.devices[bo]), write(bo_, world_.devices[bo])};
    Replica thief = replica();
    ASSERT_TRUE(thief.take(ranges[0]));
    const Device first_key = world_.renew(bo);
    const Bytes stolen_first = write(thief, first_key);
    std::vector<Bytes> acts{renew(bo_)};
    ranges.push_back(write(bo_, world_.devices[bo]));
    Replica other_thief = replica();
    ASSERT_TRUE(other_thief.take_act(acts[0]));
    for (const Bytes& range : ranges) ASSERT_TRUE(other_thief.take(range));
    const Device second_key = world_.renew(bo);
    const Bytes stolen_second = write(other_thief, second_key);
    acts.push_back(renew(bo_));
    ranges.push_back(write(bo_, world_.devices[bo]));
    ranges.insert(ranges.end(), {stolen_first, stolen_second});

    const auto readings_in = [&](Random& random) {
        Replica other = replica();
        std::vector<Bytes> all = acts;
        all.insert(all.end(), ranges.begin(), ranges.end());
        for (std::size_t i = all.size(); i > 1; --i) std::swap(all[i - 1], all[random.below(i)]);
        for (int time = 0; time < 4; ++time)
            for (const Bytes& each : all)
                if (!other.take_act(each)) (void)other.take(each);
        std::vector<std::optional<Reading>> readings;
        for (const Bytes& range : ranges) {
            const auto taken = other.take(range);
            readings.push_back(taken ? std::optional(taken->entries.back().reading) : std::nullopt);
        }
        return readings;
    };
    const auto first = readings_in(world_.random());
    const std::optional<Reading> good = Reading::counts;
    ASSERT_EQ(
        first, (std::vector<std::optional<Reading>>{good, good, good, good, Reading::other_branch, {}}));

    for (int round = 0; round < 50; ++round) EXPECT_EQ(readings_in(world_.random()), first);
}

} // namespace
} // namespace valise::space
