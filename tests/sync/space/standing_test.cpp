// SPDX-License-Identifier: Apache-2.0
#include "valise/space/standing.hpp"

#include <map>

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

using tests::World;

/// Entries as a device has them: each with the one before it.
class Entries {
public:
    /// Adds the entry `id` of this log behind `previous`, or as the first.
    PlacedEntry add(const LogId& log, Byte id, const PlacedEntry* previous = nullptr) {
        const PlacedEntry entry{log, previous == nullptr ? 1 : previous->sequence + 1, {{id}}};
        before_[entry.id] = previous == nullptr ? EntryId{} : previous->id;
        return entry;
    }
    /// `count` entries one behind the other.
    std::vector<PlacedEntry> add_chain(const LogId& log, Byte count) {
        std::vector<PlacedEntry> chain;
        for (Byte i = 0; i < count; ++i)
            chain.push_back(add(log, static_cast<Byte>(100 + i), chain.empty() ? nullptr : &chain.back()));
        return chain;
    }
    void lose(const PlacedEntry& entry) { before_.erase(entry.id); }

    [[nodiscard]] Chains chains() const {
        return [this](const PlacedEntry& end, std::uint64_t sequence) -> std::optional<EntryId> {
            EntryId id = end.id;
            for (std::uint64_t at = end.sequence; at > sequence; --at) {
                const auto found = before_.find(id);
                if (found == before_.end()) return std::nullopt;
                id = found->second;
            }
            return before_.contains(id) ? std::optional(id) : std::nullopt;
        };
    }

private:
    std::map<EntryId, EntryId> before_;
};

class StandingTest : public testing::Test {
protected:
    static constexpr std::size_t focal_point = 0;
    static constexpr std::size_t admin = 1;
    static constexpr std::size_t writer = 2;

    static Cut cut_at(const PlacedEntry& entry) { return {entry.log.incarnation, entry.sequence, entry.id}; }

    /// A cut that names what nobody has.
    static Cut made_up() { return {0, 1ULL << 62, EntryId{{7}}}; }
    RecordId perform_change(std::size_t author, const Standing& standing, const Cut& cut) {
        Act act = world_.act(author, membership_, {world_.change(writer, standing)});
        act.changes[0].cuts = {cut};
        return world_.perform(membership_, act);
    }

    Judgement judged(const PlacedEntry& entry) const { return judge(membership_, entry, entries_.chains()); }
    EntryVerdict verdict_on(const PlacedEntry& entry) const { return judged(entry).verdict_on(Right::write); }

    World world_;
    SignedGenesis genesis_ = world_.found({tests::focal_point, tests::admin, tests::editor});
    Membership membership_ = *Membership::begin(genesis_.bytes, world_.certificates());
    LogId log_{world_.devices[writer].id, 0};
    Entries entries_;
    std::vector<PlacedEntry> chain_ = entries_.add_chain(log_, 10);
};

TEST_F(StandingTest, AMembersEntriesCount) {
    EXPECT_EQ(verdict_on(chain_[0]), EntryVerdict::counts);
    EXPECT_EQ(judged(chain_[0]).by, std::nullopt);
}

TEST_F(StandingTest, NobodysEntriesAreQuarantined) {
    const PlacedEntry entry = entries_.add({world_.devices[4].id, 0}, 1);

    EXPECT_EQ(verdict_on(entry), EntryVerdict::quarantined);
    EXPECT_EQ(judged(entry).by, std::nullopt);
}

// Laws 9 and 13.
TEST_F(StandingTest, WhatWasReadBeforeARemovalCountsAndWhatCameLaterIsQuarantined) {
    const RecordId removal = world_.remove(membership_, admin, writer, {cut_at(chain_[4])});

    for (const auto& entry : chain_)
        EXPECT_EQ(verdict_on(entry), entry.sequence <= 5 ? EntryVerdict::counts : EntryVerdict::quarantined);
    EXPECT_EQ(judged(chain_[5]).by, removal);
}

TEST_F(StandingTest, ALogThatIsNotNamedIsCutBeforeItsFirstEntry) {
    const PlacedEntry other = entries_.add({log_.device, 1}, 50);

    world_.remove(membership_, admin, writer, {cut_at(chain_[4])});

    EXPECT_EQ(verdict_on(other), EntryVerdict::quarantined);
}

TEST_F(StandingTest, AForkOfWhatWasReadIsQuarantined) {
    const PlacedEntry forked = entries_.add(log_, 60, &chain_[1]);
    world_.remove(membership_, admin, writer, {cut_at(chain_[4])});

    EXPECT_EQ(forked.sequence, 3U);
    EXPECT_EQ(verdict_on(forked), EntryVerdict::quarantined);
    EXPECT_EQ(verdict_on(chain_[2]), EntryVerdict::counts);
}

// Without this, who forks a log that a reader has not got yet would be believed first.
TEST_F(StandingTest, AnEntryWaitsWhileTheWayToTheCutIsNotHere) {
    world_.remove(membership_, admin, writer, {cut_at(chain_[4])});

    entries_.lose(chain_[3]);

    EXPECT_EQ(verdict_on(chain_[2]), EntryVerdict::unsettled);
    EXPECT_EQ(verdict_on(chain_[7]), EntryVerdict::quarantined);
}

TEST_F(StandingTest, AMadeUpCutTakesNoMoreThanNone) {
    const RecordId lowering = perform_change(admin, tests::as(Role::commenter), made_up());

    EXPECT_EQ(judged(chain_[2]).verdict_on(Right::comment), EntryVerdict::counts);
    EXPECT_EQ(verdict_on(chain_[2]), EntryVerdict::unsettled);
    EXPECT_EQ(judged(chain_[2]).by, lowering);
}

TEST_F(StandingTest, AMadeUpCutOfAChangeThatTakesNothingTakesNothing) {
    perform_change(admin, tests::editor, made_up());

    EXPECT_EQ(verdict_on(chain_[2]), EntryVerdict::counts);
}

TEST_F(StandingTest, AMadeUpCutGivesNothing) {
    perform_change(admin, tests::as(Role::reader), cut_at(chain_[1]));
    perform_change(admin, tests::editor, made_up());

    EXPECT_EQ(verdict_on(chain_[1]), EntryVerdict::counts);
    EXPECT_EQ(verdict_on(chain_[2]), EntryVerdict::unsettled);
}

// A change behind another may turn out to be the last one.
TEST_F(StandingTest, OfSeveralMadeUpCutsTheLeastHolds) {
    world_.remove(membership_, admin, writer, {made_up()});
    perform_change(admin, tests::editor, made_up());

    EXPECT_EQ(verdict_on(chain_[2]), EntryVerdict::unsettled);
}

TEST_F(StandingTest, AMadeUpCutGivesWayToALaterOneByWhoIsInChargeNoLess) {
    world_.remove(membership_, admin, writer, {made_up()});

    perform_change(focal_point, tests::editor, cut_at(chain_[4]));

    for (const auto& entry : chain_) EXPECT_EQ(verdict_on(entry), EntryVerdict::counts);
}

TEST_F(StandingTest, AMadeUpCutDoesNotGiveWayToWhoIsInChargeLess) {
    world_.remove(membership_, focal_point, writer, {made_up()});

    perform_change(admin, tests::editor, cut_at(chain_[4]));

    EXPECT_EQ(verdict_on(chain_[4]), EntryVerdict::unsettled);
}

TEST_F(StandingTest, NobodyVouchesForThemselves) {
    perform_change(focal_point, tests::as(Role::commenter), made_up());

    perform_change(writer, tests::as(Role::contributor), cut_at(chain_[4]));

    EXPECT_EQ(verdict_on(chain_[4]), EntryVerdict::unsettled);
}

TEST_F(StandingTest, AnAdoptionOutweighsAMadeUpCut) {
    world_.remove(membership_, focal_point, writer, {made_up()});
    Act adopting = world_.act(admin, membership_);
    adopting.adoptions = {{log_, 1, 10, chain_[9].id}};

    world_.perform(membership_, adopting);

    EXPECT_EQ(verdict_on(chain_[4]), EntryVerdict::counts);
}

TEST_F(StandingTest, TheHighestInChargeSaysWhichBranchWasRead) {
    const PlacedEntry forked = entries_.add(log_, 60, &chain_[1]);
    perform_change(admin, tests::editor, cut_at(chain_[8]));
    ASSERT_EQ(branch_that_was_read(membership_, log_, entries_.chains())->id, chain_[8].id);

    perform_change(focal_point, tests::editor, cut_at(forked));

    EXPECT_EQ(branch_that_was_read(membership_, log_, entries_.chains())->id, forked.id);
}

TEST_F(StandingTest, OfEqualsInChargeWhoHadReadFurtherSaysWhichBranch) {
    const PlacedEntry forked = entries_.add(log_, 60, &chain_[1]);
    perform_change(admin, tests::editor, cut_at(forked));
    perform_change(admin, tests::editor, cut_at(chain_[8]));
    const PlacedEntry beside = entries_.add(log_, 61, &chain_[7]);
    ASSERT_EQ(beside.sequence, chain_[8].sequence);
    perform_change(admin, tests::editor, cut_at(beside));

    EXPECT_EQ(branch_that_was_read(membership_, log_, entries_.chains())->id, beside.id);
}

TEST_F(StandingTest, WhatIsNotHereAndWhatTheAuthorSaysDecideNoBranch) {
    perform_change(focal_point, tests::editor, made_up());
    perform_change(writer, tests::as(Role::commenter), cut_at(chain_[4]));

    EXPECT_EQ(branch_that_was_read(membership_, log_, entries_.chains()), std::nullopt);
    EXPECT_EQ(branch_that_was_read(membership_, {{}, 0}, entries_.chains()), std::nullopt);
}

TEST_F(StandingTest, AnAdoptionMakesQuarantinedEntriesCount) {
    world_.remove(membership_, admin, writer, {cut_at(chain_[4])});
    const PlacedEntry forked = entries_.add(log_, 60, &chain_[5]);
    Act adopting = world_.act(admin, membership_);
    adopting.adoptions = {{log_, 6, 8, chain_[7].id}};

    world_.perform(membership_, adopting);

    EXPECT_EQ(verdict_on(chain_[5]), EntryVerdict::counts);
    EXPECT_EQ(verdict_on(chain_[7]), EntryVerdict::counts);
    EXPECT_TRUE(judged(chain_[7]).is_adopted);
    EXPECT_EQ(verdict_on(chain_[8]), EntryVerdict::quarantined);
    EXPECT_EQ(verdict_on(forked), EntryVerdict::quarantined);
}

TEST_F(StandingTest, AVoidAdoptionAdoptsNothing) {
    world_.remove(membership_, admin, writer, {cut_at(chain_[4])});
    Act adopting = world_.act(writer, membership_);
    adopting.adoptions = {{log_, 6, 8, chain_[7].id}};

    world_.perform(membership_, adopting);

    EXPECT_EQ(verdict_on(chain_[5]), EntryVerdict::quarantined);
}

TEST_F(StandingTest, WhoComesBackWritesAgainAndTheQuarantineStays) {
    world_.remove(membership_, admin, writer, {cut_at(chain_[4])});
    Act admission = world_.act(admin, membership_, {world_.change(writer, tests::editor)});
    admission.changes[0].cuts = {cut_at(chain_[7])};

    world_.perform(membership_, admission);

    EXPECT_EQ(verdict_on(chain_[3]), EntryVerdict::counts);
    EXPECT_EQ(verdict_on(chain_[6]), EntryVerdict::quarantined);
    EXPECT_EQ(verdict_on(chain_[8]), EntryVerdict::counts);
}

TEST_F(StandingTest, ALowerRoleHoldsFromTheCutOn) {
    Act lowering = world_.act(admin, membership_, {world_.change(writer, tests::as(Role::commenter))});
    lowering.changes[0].cuts = {cut_at(chain_[4])};

    const RecordId id = world_.perform(membership_, lowering);

    EXPECT_EQ(verdict_on(chain_[4]), EntryVerdict::counts);
    EXPECT_EQ(verdict_on(chain_[5]), EntryVerdict::beyond_role);
    EXPECT_EQ(judged(chain_[5]).verdict_on(Right::comment), EntryVerdict::counts);
    EXPECT_EQ(judged(chain_[5]).by, id);
}

TEST_F(StandingTest, OfTwoRemovalsAtOnceTheOneThatHadReadLessHolds) {
    Act first = world_.act(admin, membership_, {world_.removal(writer)});
    first.epoch = world_.keys_upon(membership_);
    Act second = world_.act(focal_point, membership_, {world_.removal(writer)});
    second.epoch = world_.keys_upon(membership_);
    first.changes[0].cuts = {cut_at(chain_[7])};
    second.changes[0].cuts = {cut_at(chain_[2])};

    world_.perform(membership_, first);
    world_.perform(membership_, second);

    EXPECT_EQ(verdict_on(chain_[2]), EntryVerdict::counts);
    EXPECT_EQ(verdict_on(chain_[3]), EntryVerdict::quarantined);
}

TEST(Roles, SayWhatAnEntryMayDo) {
    const auto allowed = [](Role role) {
        int count = 0;
        for (const auto right : {Right::propose, Right::comment, Right::observe, Right::write})
            count += may(tests::as(role), right) ? 1 : 0;
        return count;
    };

    EXPECT_EQ(allowed(Role::reader), 0);
    EXPECT_EQ(allowed(Role::contributor), 1);
    EXPECT_TRUE(may(tests::as(Role::contributor), Right::propose));
    EXPECT_EQ(allowed(Role::commenter), 3);
    EXPECT_FALSE(may(tests::as(Role::commenter), Right::write));
    EXPECT_EQ(allowed(Role::editor), 4);
    EXPECT_EQ(allowed(Role::admin), 4);
}

} // namespace
} // namespace valise::space
