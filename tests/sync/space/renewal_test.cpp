// SPDX-License-Identifier: Apache-2.0
// Laws of renewed certificates (docs/sync.md, "Spaces", laws 16 to 18).
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/space/replica.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

using tests::Device;
using tests::is_accepted;
using tests::is_refused;

constexpr std::size_t amina = 0;
constexpr std::size_t bo = 1;

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
        act.changes[0].cuts = by.cuts_of(log().device);
        return act;
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

TEST_F(RenewalTest, WhatIsAlreadySoIsNoRenewal) {
    EXPECT_EQ(verdict_on(reader_, world_.sign(renewal(bo_))), Verdict::is_void);
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
