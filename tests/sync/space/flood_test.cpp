// SPDX-License-Identifier: Apache-2.0
// Laws of floods (docs/sync.md, "Spaces", law 14): somebody who makes more acts than others can keep.
#include <algorithm>
#include <span>

#include <gtest/gtest.h>

#include "people.hpp"
#include "support/refusal.hpp"
#include "valise/base/random.hpp"
#include "world.hpp"
#include "writing_epoch.hpp"

namespace valise::space {
namespace {

using tests::is_accepted;
using tests::is_refused;
using tests::World;

constexpr std::size_t focal = 0;
constexpr std::size_t amina = 1;
constexpr std::size_t mallory = 2;
constexpr std::size_t most_of_mallory = most_acts_of_one(0, SpaceKind::team);

class Flood : public testing::Test {
protected:
    Membership another() const { return *Membership::begin(genesis_.bytes, world_.certificates()); }
    Result<RecordId> admit(Membership& membership, const SignedAct& act) const {
        return membership.admit(act.bytes, world_.certificates());
    }

    /// One of as many as somebody likes: a lowering of themselves, with another cut each time.
    SignedAct lowering(std::vector<RecordId> upon, Role role = Role::commenter) {
        Act act = world_.act(mallory, another(), {world_.change(mallory, tests::as(role))});
        act.parents = std::move(upon);
        act.changes[0].cuts = {{0, ++next_cut_, {}}};
        return world_.sign(act);
    }
    std::vector<SignedAct> flood(std::size_t count) {
        std::vector<SignedAct> acts;
        for (std::size_t i = 0; i < count; ++i) acts.push_back(lowering({}));
        return acts;
    }
    SignedAct checkpoint(std::vector<RecordId> upon) {
        Act act = world_.act(focal, another());
        act.parents = std::move(upon);
        act.is_checkpoint = true;
        return world_.sign(act);
    }

    World world_;
    SignedGenesis genesis_ = world_.found({tests::focal_point, tests::admin, tests::editor});
    Membership membership_ = another();
    std::uint64_t next_cut_ = 0;
};

TEST_F(Flood, IsKeptAsFarAsItShows) {
    std::size_t kept = 0;
    for (const SignedAct& act : flood(200)) kept += admit(membership_, act) ? 1U : 0U;

    EXPECT_EQ(kept, most_of_mallory + 1);
    EXPECT_TRUE(membership_.heads().empty());
}

TEST_F(Flood, IsVoidFromTheFirstActTooMany) {
    const auto acts = flood(most_of_mallory + 1);
    for (const SignedAct& act : std::span(acts).first(most_of_mallory))
        ASSERT_THAT(admit(membership_, act), is_accepted());
    ASSERT_EQ(membership_.standing_of(world_.devices[mallory].id)->role, Role::commenter);
    ASSERT_FALSE(membership_.is_permitted(acts.back().content, world_.certificates()));

    ASSERT_THAT(admit(membership_, acts.back()), is_accepted());

    for (const SignedAct& act : acts) EXPECT_EQ(membership_.verdict_on(act.id()), Verdict::is_void);
    EXPECT_EQ(membership_.standing_of(world_.devices[mallory].id)->role, Role::editor);
}

TEST_F(Flood, OfSomebodyRemovedKeepsNobodyFromWriting) {
    world_.remove(membership_, amina, mallory);
    for (const SignedAct& act : flood(most_of_mallory + 1))
        ASSERT_THAT(admit(membership_, act), is_accepted());
    Act turn = world_.act(amina, membership_);
    turn.epoch = world_.keys_upon(membership_);

    const RecordId turned = world_.perform(membership_, turn);

    EXPECT_EQ(membership_.epoch_to_write(), epoch_of(turned));
}

TEST_F(Flood, TakesNothingOfWhatAnAdminBuiltUpon) {
    auto acts = flood(200);
    const SignedAct seen = acts.back();
    acts.pop_back();
    const SignedAct upon = checkpoint({seen.id()});
    for (const SignedAct& act : acts) (void)admit(membership_, act);
    ASSERT_THAT(admit(membership_, seen), is_refused(Errc::too_large));

    EXPECT_THAT(admit(membership_, upon), is_refused(Errc::out_of_order));
    EXPECT_THAT(admit(membership_, seen), is_accepted());
    EXPECT_THAT(admit(membership_, upon), is_accepted());

    EXPECT_EQ(membership_.verdict_on(seen.id()), Verdict::counts);
    EXPECT_EQ(membership_.standing_of(world_.devices[mallory].id)->role, Role::commenter);
    EXPECT_EQ(membership_.heads(), std::vector{upon.id()});
}

TEST_F(Flood, WhatAnAdminBuiltUponIsTakenWithAllThatItBuildsUpon) {
    for (const SignedAct& act : flood(100)) (void)admit(membership_, act);
    const SignedAct first = lowering({}, Role::commenter);
    const SignedAct second = lowering({first.id()}, Role::reader);
    const SignedAct upon = checkpoint({second.id()});

    EXPECT_THAT(admit(membership_, upon), is_refused(Errc::out_of_order));
    EXPECT_THAT(admit(membership_, second), is_refused(Errc::out_of_order));
    for (const SignedAct* const act : {&first, &second, &upon})
        EXPECT_THAT(admit(membership_, *act), is_accepted());

    EXPECT_EQ(membership_.standing_of(world_.devices[mallory].id)->role, Role::reader);
}

TEST_F(Flood, NobodyElseWantsItForOnesSelf) {
    for (const SignedAct& act : flood(100)) (void)admit(membership_, act);
    const SignedAct first = lowering({}, Role::commenter);
    const SignedAct second = lowering({first.id()}, Role::reader);

    ASSERT_THAT(admit(membership_, second), is_refused(Errc::out_of_order));

    EXPECT_THAT(admit(membership_, first), is_refused(Errc::too_large));
}

TEST_F(Flood, WhatRestsOnItIsJudgedWithoutIt) {
    const auto acts = flood(most_of_mallory + 1);
    for (const SignedAct& act : std::span(acts).first(most_of_mallory))
        ASSERT_THAT(admit(membership_, act), is_accepted());
    Act back = world_.act(amina, membership_, {world_.change(mallory, tests::admin)});
    back.parents = {acts.front().id()};
    const RecordId raising = world_.perform(membership_, back);
    const SignedAct upon_raising = lowering({raising}, Role::commenter);
    ASSERT_THAT(admit(membership_, upon_raising), is_accepted());

    ASSERT_THAT(admit(membership_, acts.back()), is_accepted());

    // The raising builds upon the first and keeps it; the last of Mallory's is the act of an admin.
    EXPECT_EQ(membership_.verdict_on(acts.front().id()), Verdict::counts);
    EXPECT_EQ(membership_.verdict_on(acts[1].id()), Verdict::is_void);
    EXPECT_EQ(membership_.verdict_on(upon_raising.id()), Verdict::counts);
}

/// Everything, in a random order, and what is refused again. A refusal may make others wanted, and these
/// others: nothing comes of that before the next time.
void offer_all(Membership& membership, std::vector<SignedAct> acts, const World& world, Random& random) {
    for (std::size_t i = acts.size(); i > 1; --i) std::swap(acts[i - 1], acts[random.below(i)]);
    for (int times_in_vain = 0; times_in_vain < 4; ++times_in_vain) {
        const std::size_t taken = std::erase_if(acts, [&](const SignedAct& act) {
            return membership.admit(act.bytes, world.certificates()).has_value();
        });
        if (taken > 0) times_in_vain = -1;
    }
}

TEST_F(Flood, AllAgreeAboutItWhicheverPartOfItTheyHave) {
    for (std::uint64_t seed = 0; seed < 3; ++seed) {
        SeededRandom random(seed);
        std::vector<SignedAct> acts = flood(70);
        for (int i = 0; i < 40; ++i)
            acts.push_back(lowering({acts[random.below(acts.size())].id()}, Role::reader));
        std::vector<RecordId> built_upon;
        for (int i = 0; i < 3; ++i) {
            built_upon.push_back(acts[random.below(110)].id());
            acts.push_back(checkpoint({built_upon.back()}));
        }
        acts.push_back(world_.sign(world_.act(amina, another(), {world_.change(3, tests::editor)})));

        Membership first = another();
        offer_all(first, acts, world_, random);
        for (int round = 0; round < 2; ++round) {
            Membership other = another();
            offer_all(other, acts, world_, random);
            EXPECT_EQ(other.members(), first.members()) << "seed " << seed;
            for (const SignedAct& act : acts)
                EXPECT_EQ(other.verdict_on(act.id()).value_or(Verdict::is_void),
                    first.verdict_on(act.id()).value_or(Verdict::is_void))
                    << "seed " << seed;
            EXPECT_EQ(other.verdict_on(acts.back().id()), Verdict::counts);
            for (const RecordId& act : built_upon) EXPECT_TRUE(other.is_authorised(act));
        }
    }
}

/// The same, with one more member who is no admin.
class FloodAmongMembers : public Flood {
protected:
    static constexpr std::size_t chidi = 3;

    FloodAmongMembers() {
        genesis_ = world_.found({tests::focal_point, tests::admin, tests::editor, tests::editor});
        membership_ = another();
    }

    SignedAct leaving(std::vector<RecordId> upon) {
        Act act = world_.act(chidi, another(), {world_.removal(chidi)});
        act.parents = std::move(upon);
        act.changes[0].cuts = {{0, ++next_cut_, {}}};
        return world_.sign(act);
    }
    /// Acts of Chidi's, each upon as many of these as one can name.
    std::vector<SignedAct> leavings_upon(std::span<const SignedAct> seen) {
        std::vector<SignedAct> acts;
        for (; !seen.empty(); seen = seen.subspan(std::min(seen.size(), most_parents))) {
            std::vector<RecordId> upon;
            for (const SignedAct& act : seen.first(std::min(seen.size(), most_parents)))
                upon.push_back(act.id());
            std::ranges::sort(upon);
            acts.push_back(leaving(std::move(upon)));
        }
        return acts;
    }
};

// With the part of a flood that one replica saw, Chidi left; of the other part, another has all that it
// keeps.
TEST_F(FloodAmongMembers, TakesNothingOfWhatAMemberBuiltUponBeforeItShowed) {
    const auto seen = flood(most_of_mallory);
    const auto unseen = flood(most_of_mallory + 1);
    Membership other = another();
    for (const SignedAct& act : seen) ASSERT_THAT(admit(other, act), is_accepted());
    const auto leavings = leavings_upon(seen);
    for (const SignedAct& act : leavings) ASSERT_THAT(admit(other, act), is_accepted());
    ASSERT_FALSE(other.standing_of(world_.devices[chidi].id));
    for (const SignedAct& act : unseen) ASSERT_THAT(admit(membership_, act), is_accepted());

    SeededRandom random(1);
    std::vector<SignedAct> all = seen;
    all.insert(all.end(), unseen.begin(), unseen.end());
    all.insert(all.end(), leavings.begin(), leavings.end());
    for (Membership* const each : {&membership_, &other}) offer_all(*each, all, world_, random);

    EXPECT_FALSE(membership_.standing_of(world_.devices[chidi].id));
    EXPECT_EQ(membership_.members(), other.members());
    for (const SignedAct& act : leavings)
        for (const Membership* const each : {&membership_, &other})
            EXPECT_EQ(each->verdict_on(act.id()), Verdict::removals_stand);
}

TEST_F(FloodAmongMembers, GrowsByNoMoreThanThatThroughAnAccomplice) {
    for (const SignedAct& act : flood(most_of_mallory + 1))
        ASSERT_THAT(admit(membership_, act), is_accepted());
    const auto more = flood(2 * most_of_mallory);
    for (const SignedAct& act : leavings_upon(more)) (void)admit(membership_, act);

    const auto kept = std::ranges::count_if(
        more, [&](const SignedAct& act) { return admit(membership_, act).has_value(); });

    EXPECT_EQ(kept, most_of_mallory);
}

TEST_F(FloodAmongMembers, AStrangerWantsNothing) {
    for (const SignedAct& act : flood(most_of_mallory + 1))
        ASSERT_THAT(admit(membership_, act), is_accepted());
    const SignedAct more = lowering({});
    Act upon = world_.act(4, another(), {world_.removal(4)});
    upon.parents = {more.id()};

    ASSERT_THAT(admit(membership_, world_.sign(upon)), is_refused(Errc::out_of_order));

    EXPECT_THAT(admit(membership_, more), is_refused(Errc::too_large));
}

// As the reference has it, with people who lower themselves and are raised again.
TEST(FloodedHistories, GoAsTheReferenceSays) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SeededRandom random(seed);
        tests::Both both({6, 5, 4}, 6);
        auto add = [&, number = 0](const tests::reference::Act& told) mutable {
            both.reference.add(told);
            both.resolver.admit(tests::record(number++), tests::act(told), true,
                {true, tests::circumstances(told).certificates});
        };
        for (std::uint64_t i = 0; i < 160; ++i) {
            std::vector<int> upon;
            for (std::uint64_t parents = random.below(3) == 0 ? 2 : 0; i > 0 && parents > 0; --parents)
                upon.push_back(static_cast<int>(random.below(i)));
            const auto any_of = [&](std::uint64_t count) { return static_cast<int>(random.below(count)); };
            if (random.below(10) > 0)
                add({2, upon, {{2, any_of(4)}}});
            else
                add({any_of(2), upon, {{1 + any_of(2), 3 + any_of(3)}}, random.below(4) == 0});
        }

        ASSERT_TRUE(both.agree()) << "seed " << seed;
        EXPECT_TRUE(both.resolver.history().is_flooded());
    }
}

/// A focal point, an admin who floods the space, an editor and somebody from outside.
class FloodOfAnAdmin : public testing::Test {
protected:
    static constexpr int chidi = 2;
    static constexpr int dina = 3;

    int add(const tests::reference::Act& told) {
        resolver_.admit(tests::record(next_), tests::act(told), true);
        return next_++;
    }
    int turn_keys(const tests::reference::Act& told) {
        Act act = tests::act(told);
        act.epoch.emplace();
        resolver_.admit(tests::record(next_), act, true);
        return next_++;
    }
    std::vector<int> flood() {
        std::vector<int> acts;
        for (std::size_t i = 0; i <= most_acts_of_one(1, SpaceKind::team); ++i)
            acts.push_back(add({1, {}, {}, false, true}));
        return acts;
    }
    bool counts(int told) const {
        return resolver_.now().counts.contains(*resolver_.history().find(tests::record(told)));
    }

    Resolver resolver_{tests::genesis({6, 5, 4, 0}, SpaceKind::team), tests::record(tests::genesis_record)};

private:
    int next_ = 0;
};

TEST_F(FloodOfAnAdmin, TakesAlongWhatItsEqualsBuiltUponIt) {
    const int admission = add({1, {}, {{dina, 5}}});
    const int by_the_admitted = add({dina, {admission}, {{chidi, 5}}});
    ASSERT_TRUE(counts(by_the_admitted));

    flood();

    EXPECT_FALSE(counts(admission));
    EXPECT_FALSE(counts(by_the_admitted));
}

TEST_F(FloodOfAnAdmin, AnActFromAboveKeepsWhatItBuildsUpon) {
    const int admission = add({1, {}, {{dina, 5}}});
    const int by_the_admitted = add({dina, {admission}, {{chidi, 5}}});
    const int end = add({0, {by_the_admitted}, {}, true});

    flood();

    for (const int kept : {admission, by_the_admitted, end}) EXPECT_TRUE(counts(kept));
}

TEST_F(FloodOfAnAdmin, ACheckpointTakesItUpAgain) {
    const int lowering = add({1, {}, {{chidi, 1}}});
    std::vector<int> seen = flood();
    seen.back() = lowering;
    add({0, seen, {}, true});

    // After the checkpoint it would be no lowering.
    EXPECT_FALSE(counts(add({chidi, {}, {{chidi, 3}}})));
}

// Each admission gives somebody who is out the keys of every epoch that does not build upon it; and no honest
// act builds upon these.
TEST_F(FloodOfAnAdmin, OfAdmissionsBySomebodyRemovedKeepsNobodyFromWriting) {
    const int removal = turn_keys({1, {}, {{chidi, 0}}});
    const int end = turn_keys({0, {removal}, {{1, 0}}});
    const EpochId turned = epoch_of(tests::record(end));
    ASSERT_EQ(writing_epoch(resolver_, tests::person(0)), turned);

    add({1, {removal}, {{chidi, 4}}});
    ASSERT_NE(writing_epoch(resolver_, tests::person(0)), turned) << "a few are turned away by new keys";
    for (std::size_t i = 0; i <= most_acts_of_one(1, SpaceKind::team); ++i) add({1, {removal}, {{chidi, 4}}});

    EXPECT_EQ(writing_epoch(resolver_, tests::person(0)), turned);
}

TEST(Room, IsLeftForTheRankAbove) {
    std::vector<tests::reference::Standing> people(10, 5);
    people[0] = 6;
    Resolver resolver(tests::genesis(people, SpaceKind::team), tests::record(tests::genesis_record));
    auto turn_keys = [&, last = std::vector<int>{}](int author) mutable {
        const int number = static_cast<int>(resolver.history().size());
        const bool is_taken =
            resolver.admit(tests::record(number), tests::act({author, last, {}, false, true}), true);
        if (is_taken) last = {number};
        return is_taken;
    };
    for (std::size_t i = 0; i < most_acts_of_all(1, SpaceKind::team); ++i)
        ASSERT_TRUE(turn_keys(1 + static_cast<int>(i / most_acts_of_one(1, SpaceKind::team))));

    EXPECT_FALSE(turn_keys(9));
    EXPECT_TRUE(turn_keys(0));
}

TEST(Room, IsLeftForAdminsAndTheTopRankIsNotCounted) {
    EXPECT_LT(most_acts_of_all(0, SpaceKind::team), most_acts_of_all(1, SpaceKind::team));
    EXPECT_EQ(most_acts_of_all(2, SpaceKind::review), most_acts_of_all(1, SpaceKind::review));
    EXPECT_LT(most_acts_of_one(2, SpaceKind::review), most_acts_of_all(2, SpaceKind::review));
    EXPECT_GT(most_acts_of_one(2, SpaceKind::team), most_acts_of_all(2, SpaceKind::team));
}

} // namespace
} // namespace valise::space
