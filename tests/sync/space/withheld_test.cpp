// SPDX-License-Identifier: Apache-2.0
// A server that keeps entries to itself, and what those find who meet somebody who has them.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/people.hpp"
#include "support/refusal.hpp"
#include "valise/log/testimony.hpp"
#include "valise/space/replica.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::amina;
using tests::bo;
using tests::chidi;
using tests::is_accepted;
using tests::is_refused;

constexpr Timestamp today{1'790'000'000'000};
constexpr Timestamp yesterday{1'789'913'600'000};

/// Three members of a space and a server that has what they write, and hands out what it likes. Law 6 of
/// docs/sync.md, "Replicas", and laws 8 and 9 of "Logs".
class Withheld : public testing::Test {
protected:
    Withheld() : genesis_(world_.found({tests::focal_point, tests::editor, tests::editor}).bytes) {
        for (int i = 0; i < 3; ++i) replicas_.push_back(replica());
    }

    Replica replica() {
        Replica replica = *Replica::begin(genesis_, world_.directory);
        const EpochId first{replica.membership().space().bytes};
        VALISE_CHECK(replica.hold(first, world_.first_secret.clone()));
        return replica;
    }
    LogId log_of(std::size_t device) const { return {world_.devices[device].id, 0}; }

    /// Writes one entry; gives it to nobody.
    Bytes write(std::size_t device, Replica& by) {
        const proto::Body body{by.next_number(log_of(device)), {{{}, 1, proto::Comment{{}, "", "Why?"}}}};
        const auto range = by.write(log_of(device), world_.devices[device].key, {&body, 1}, world_.random());
        VALISE_CHECK(range);
        return range->range().bytes();
    }
    Bytes write(std::size_t device) { return write(device, replicas_[device]); }
    void give(std::size_t device, const Bytes& range) { VALISE_CHECK(replicas_[device].take(range)); }
    log::Head head_of(std::size_t device) { return *replicas_[device].chain(log_of(device))->head(); }
    const log::Heads& heads_to_tell(std::size_t device) {
        return *replicas_[device].heads_to_tell(log_of(device));
    }
    log::VerifiedRange verified(std::size_t device, const Bytes& range) {
        return *log::verify_range(*log::Range::parse(range), world_.devices[device].key.verification_key());
    }
    auto key_of(std::size_t device) { return std::span(&world_.devices[device].key.verification_key(), 1); }

    tests::World world_;
    Bytes genesis_;
    std::vector<Replica> replicas_;
};

TEST_F(Withheld, OneEntryIsNamedByTheReport) {
    const Bytes hidden = write(amina);
    give(bo, hidden);
    give(chidi, write(bo));

    const auto report = replicas_[chidi].withheld(log_of(bo), heads_to_tell(bo), today);

    ASSERT_THAT(report, is_accepted());
    EXPECT_THAT(report->missing, ElementsAre(log::MissingEntries{log_of(amina), 1, {head_of(amina)}, today}));
    EXPECT_THAT(report->on_other_branches, IsEmpty());
    EXPECT_EQ(report->told_by, (log::LogHead{log_of(bo), head_of(bo)}));
    give(chidi, hidden);
    EXPECT_TRUE(replicas_[chidi].withheld(log_of(bo), heads_to_tell(bo), today)->is_empty());
}

TEST_F(Withheld, TheEndOfALogIsNamedToo) {
    const Bytes shown = write(amina);
    give(bo, shown);
    give(chidi, shown);
    for (int i = 0; i < 3; ++i) give(bo, write(amina));
    give(chidi, write(bo));

    auto report = *replicas_[chidi].withheld(log_of(bo), heads_to_tell(bo), today);
    report.keep_dates_of(*replicas_[chidi].withheld(log_of(bo), heads_to_tell(bo), yesterday));

    EXPECT_THAT(
        report.missing, ElementsAre(log::MissingEntries{log_of(amina), 2, {head_of(amina)}, yesterday}));
    EXPECT_EQ(report.missing[0].count(), 3U);
}

TEST_F(Withheld, NothingIsWhenAllWasDelivered) {
    const Bytes from_amina = write(amina);
    give(bo, from_amina);
    give(chidi, from_amina);
    give(chidi, write(bo));
    give(chidi, write(amina));

    EXPECT_TRUE(replicas_[chidi].withheld(log_of(bo), heads_to_tell(bo), today)->is_empty());
    EXPECT_THAT(replicas_[bo].withheld(log_of(amina), heads_to_tell(amina), today), is_accepted());
}

TEST_F(Withheld, NobodyIsBelievedWhoTellsOtherHeads) {
    give(bo, write(amina));
    give(chidi, write(bo));
    log::Heads forged = heads_to_tell(bo);
    ASSERT_TRUE(forged.add({log_of(chidi), {7, {{7}}}}));

    EXPECT_THAT(replicas_[chidi].withheld(log_of(bo), forged, today), is_refused(Errc::not_found));
    EXPECT_THAT(
        replicas_[chidi].withheld(log_of(amina), heads_to_tell(bo), today), is_refused(Errc::not_found));
    EXPECT_THAT(
        replicas_[chidi].withheld(log_of(bo), log::Heads(SpaceId{}), today), is_refused(Errc::invalid_input));
}

TEST_F(Withheld, NobodyIsBelievedAboutTheTellersOwnLog) {
    give(bo, write(amina));
    give(chidi, write(bo));
    log::Heads forged = heads_to_tell(bo);
    ASSERT_TRUE(forged.add({log_of(bo), {7, {{7}}}}));

    const auto report = replicas_[chidi].withheld(log_of(bo), forged, today);

    ASSERT_THAT(report, is_accepted());
    EXPECT_EQ(report->missing.size(), 1U);
    EXPECT_EQ(report->missing[0].log, log_of(amina));
}

TEST_F(Withheld, WhatAReplicaWentOnBehindIsNotMissed) {
    give(bo, write(amina));
    const Bytes told = write(bo);
    give(bo, write(amina));
    Replica reopened = replica();
    reopened.go_on_behind({log_of(amina), head_of(amina)}, 2);
    ASSERT_TRUE(reopened.take(told));
    const log::Heads told_first = heads_to_tell(bo);

    const auto report = reopened.withheld(log_of(bo), told_first, today);

    ASSERT_THAT(report, is_accepted());
    EXPECT_TRUE(report->is_empty());
}

TEST_F(Withheld, ABranchIsFoundAndProvenThatTheServerShowedToOthersOnly) {
    Replica twin = replica();
    const Bytes for_chidi = write(amina);
    const Bytes for_bo = write(amina, twin);
    give(chidi, for_chidi);
    give(bo, for_bo);
    const Bytes told = write(bo);
    give(chidi, told);

    const auto report = replicas_[chidi].withheld(log_of(bo), heads_to_tell(bo), today);

    ASSERT_THAT(report, is_accepted());
    const log::LogHead other{log_of(amina), *twin.chain(log_of(amina))->head()};
    EXPECT_THAT(report->missing, IsEmpty());
    EXPECT_THAT(report->on_other_branches, ElementsAre(other));
    const auto testimony = log::testify(verified(bo, told), 0, heads_to_tell(bo));
    ASSERT_THAT(testimony, is_accepted());
    EXPECT_THAT(log::verify_testimony(*testimony, key_of(bo)), is_accepted());
    EXPECT_TRUE(testimony->heads.all().contains(other));
    const auto forked = replicas_[chidi].take(for_bo);
    ASSERT_TRUE(forked && forked->fork);
    EXPECT_THAT(log::verify_proof(*forked->fork, key_of(amina)), is_accepted());
}

TEST_F(Withheld, AServerThatWentBackIsProvenToHaveHadWhatItDenies) {
    give(bo, write(amina));
    const Bytes told = write(bo);
    give(amina, told);
    // The server is back where it was before; amina's device was not, and has what a member signed.
    Replica& device = replicas_[amina];

    const auto testimony = log::testify(verified(bo, told), 0, heads_to_tell(bo));

    ASSERT_THAT(testimony, is_accepted());
    const auto shown = log::parse_testimony(log::encode_testimony(*testimony));
    ASSERT_THAT(shown, is_accepted());
    EXPECT_THAT(log::verify_testimony(*shown, key_of(bo)), is_accepted());
    EXPECT_EQ(shown->heads.reach(log_of(amina)), device.chain(log_of(amina))->head()->sequence);
}

TEST_F(Withheld, TheNewestDigestThatALogToldIsKept) {
    const Bytes first = write(bo);
    give(bo, write(amina));
    const Bytes second = write(bo);
    const Bytes silent = write(bo);
    for (const Bytes* range : {&first, &second, &silent}) give(chidi, *range);

    const auto told = replicas_[chidi].told_heads(log_of(bo));

    ASSERT_TRUE(told.has_value());
    EXPECT_EQ(told->by.sequence, 2U);
    EXPECT_EQ(told->digest, heads_to_tell(bo).digest(log_of(bo)));
    EXPECT_EQ(replicas_[chidi].told_heads(log_of(amina)), std::nullopt);
}

TEST_F(Withheld, TheDigestThatWasToldIsToldOnceAndAgainAfterGoingOn) {
    write(bo);
    const auto tells = [](const Bytes& range) {
        return log::Range::parse(range)->entry(0).header.known_heads.has_value();
    };

    EXPECT_FALSE(tells(write(bo)));
    Replica reopened = replica();
    reopened.go_on_behind({log_of(bo), head_of(bo)}, 2);
    EXPECT_TRUE(tells(write(bo, reopened)));
}

TEST_F(Withheld, NoDeviceMakesSoManyHeadsThatTheOthersAreNotTold) {
    const Bytes from_amina = write(amina);
    give(bo, from_amina);
    for (std::size_t i = 0; i < log::Heads::most_of_a_device + 10; ++i) {
        Replica twin = replica();
        give(bo, write(chidi, twin));
    }

    const auto heads = replicas_[bo].heads();

    ASSERT_THAT(heads, is_accepted());
    EXPECT_EQ(heads->all().size(), log::Heads::most_of_a_device + 1);
    EXPECT_EQ(heads->reach(log_of(amina)), 1U);
}

} // namespace
} // namespace valise::space
