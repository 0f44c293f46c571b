// SPDX-License-Identifier: Apache-2.0
// The laws of docs/sync.md, "Spaces", each on the smallest history that shows it.
#include <gtest/gtest.h>

#include "people.hpp"

namespace valise::tests {
namespace {

using reference::Standing;
using reference::Verdict;

constexpr int focal = 0;
constexpr int amina = 1;
constexpr int bo = 2;
constexpr int chen = 3;
constexpr int dina = 4;

/// A focal point, three admins and an outsider. Acts are named by the numbers they are given.
class SpaceLaws : public testing::Test {
protected:
    int gives(int author, int member, Standing standing, std::vector<int> upon) {
        return add({author, std::move(upon), {{member, standing}}});
    }
    int removes(int author, int member, std::vector<int> upon) {
        return gives(author, member, 0, std::move(upon));
    }
    int checkpoint(int author, std::vector<int> upon) { return add({author, std::move(upon), {}, true}); }

    int add(const reference::Act& told) {
        resolver_.admit(record(next_), act(told), true);
        return next_++;
    }

    Verdict verdict_on(int told) const { return verdict_of(resolver_.history().find(record(told))); }
    space::MaybeStanding standing_of(int member) const {
        return resolver_.history().standing_of(person(member), resolver_.now());
    }

    space::Resolver resolver_{genesis({6, 5, 5, 5, 0}, space::SpaceKind::team), record(genesis_record)};

private:
    Verdict verdict_of(std::optional<space::ActNumber> number) const {
        if (number && resolver_.now().counts.contains(*number)) return Verdict::counts;
        if (number && resolver_.now().removals_stand.contains(*number)) return Verdict::removals_stand;
        return Verdict::is_void;
    }

    int next_ = 0;
};

TEST_F(SpaceLaws, L01AnActIsJudgedByWhatItsAuthorKnew) {
    const int admission = gives(amina, dina, 4, {});
    const int by_an_editor = gives(dina, chen, 4, {admission});
    const int beyond_the_rank = removes(amina, focal, {admission});
    const int by_a_stranger = gives(dina, chen, 4, {});

    EXPECT_EQ(verdict_on(admission), Verdict::counts);
    EXPECT_EQ(verdict_on(by_an_editor), Verdict::is_void);
    EXPECT_EQ(verdict_on(beyond_the_rank), Verdict::is_void);
    EXPECT_EQ(verdict_on(by_a_stranger), Verdict::is_void);
}

TEST_F(SpaceLaws, L02RepetitionDoesNotMatter) {
    const int removal = removes(amina, bo, {});
    EXPECT_TRUE(resolver_.is_known(record(removal)));
    EXPECT_EQ(standing_of(bo), standing(0));
}

TEST_F(SpaceLaws, L03WhoIsRemovedDoesNotComeBackByBackDatedActs) {
    const int removal = removes(amina, bo, {});
    const int accomplice = gives(bo, dina, 5, {});
    const int by_the_accomplice = gives(dina, bo, 5, {accomplice});

    EXPECT_EQ(verdict_on(removal), Verdict::counts);
    EXPECT_EQ(verdict_on(accomplice), Verdict::is_void);
    EXPECT_EQ(verdict_on(by_the_accomplice), Verdict::is_void);
    EXPECT_EQ(standing_of(bo), standing(0));
    EXPECT_EQ(standing_of(dina), standing(0));
}

TEST_F(SpaceLaws, L03NorByARemovalOfWhoRemovedThemFromBelow) {
    const int removal = removes(focal, bo, {});
    const int revenge = removes(bo, amina, {});

    EXPECT_EQ(verdict_on(removal), Verdict::counts);
    EXPECT_EQ(verdict_on(revenge), Verdict::is_void);
    EXPECT_EQ(standing_of(amina), standing(5));
}

TEST_F(SpaceLaws, L04TheHigherRankWins) {
    const int promotion = gives(focal, amina, 6, {});
    const int removal_from_below = removes(bo, amina, {});
    const int work_of_the_promoted = gives(amina, dina, 5, {promotion});

    EXPECT_EQ(verdict_on(removal_from_below), Verdict::is_void);
    EXPECT_EQ(verdict_on(work_of_the_promoted), Verdict::counts);
    EXPECT_EQ(standing_of(amina), standing(6));
    EXPECT_EQ(standing_of(dina), standing(5));
}

TEST_F(SpaceLaws, L04TheHigherRankWinsACircle) {
    const int promotion = gives(focal, bo, 6, {});
    const int by_bo_of_chen = removes(bo, chen, {promotion});
    const int by_chen_of_amina = removes(chen, amina, {});
    const int by_amina_of_chen = removes(amina, chen, {});

    EXPECT_EQ(verdict_on(by_bo_of_chen), Verdict::counts);
    EXPECT_EQ(verdict_on(by_chen_of_amina), Verdict::is_void);
    EXPECT_EQ(verdict_on(by_amina_of_chen), Verdict::counts);
    EXPECT_EQ(standing_of(amina), standing(5));
}

TEST_F(SpaceLaws, L05AfterADuelOfEqualsBothAreOutAndTheRankAboveReadmits) {
    const int one = removes(amina, bo, {});
    const int other = removes(bo, amina, {});
    const int beside = gives(amina, dina, 5, {});

    EXPECT_EQ(verdict_on(one), Verdict::removals_stand);
    EXPECT_EQ(verdict_on(other), Verdict::removals_stand);
    EXPECT_EQ(verdict_on(beside), Verdict::is_void);
    EXPECT_EQ(standing_of(amina), standing(0));
    EXPECT_EQ(standing_of(bo), standing(0));

    gives(focal, bo, 5, {one, other});
    EXPECT_EQ(standing_of(bo), standing(5));
    EXPECT_EQ(standing_of(amina), standing(0));
}

TEST_F(SpaceLaws, L05InACircleOfEqualsWhatIsNoRemovalIsVoid) {
    const int both = add({amina, {}, {{bo, 0}, {dina, 5}}});
    removes(bo, amina, {});

    EXPECT_EQ(verdict_on(both), Verdict::removals_stand);
    EXPECT_EQ(standing_of(dina), standing(0));
}

TEST_F(SpaceLaws, L06ACheckpointEndsADuel) {
    const int one = removes(amina, bo, {});
    const int end = checkpoint(focal, {one});
    const int back_dated = removes(bo, amina, {});

    EXPECT_EQ(verdict_on(one), Verdict::counts);
    EXPECT_EQ(verdict_on(end), Verdict::counts);
    EXPECT_EQ(verdict_on(back_dated), Verdict::is_void);
    EXPECT_EQ(standing_of(amina), standing(5));
}

TEST_F(SpaceLaws, L06NobodyUndoesWhatACheckpointSaw) {
    const int removal = removes(amina, bo, {});
    const int end = checkpoint(focal, {removal});
    const int by_an_accomplice = removes(chen, amina, {});

    EXPECT_EQ(verdict_on(end), Verdict::counts);
    EXPECT_EQ(verdict_on(by_an_accomplice), Verdict::is_void);
    EXPECT_EQ(standing_of(bo), standing(0));

    const int once_more = removes(chen, amina, {end});
    EXPECT_EQ(verdict_on(once_more), Verdict::counts);
    EXPECT_EQ(standing_of(bo), standing(0));
}

TEST_F(SpaceLaws, L06OnlyTheTopRankMakesCheckpoints) {
    EXPECT_EQ(verdict_on(checkpoint(amina, {})), Verdict::is_void);
    EXPECT_EQ(verdict_on(checkpoint(focal, {})), Verdict::counts);
}

TEST_F(SpaceLaws, L07OfTwoChangesAtOnceTheLeastWins) {
    const int lower = gives(amina, chen, 2, {});
    const int higher = gives(bo, chen, 4, {});

    EXPECT_EQ(standing_of(chen), standing(2));
    gives(bo, chen, 4, {lower, higher});
    EXPECT_EQ(standing_of(chen), standing(4));
}

TEST_F(SpaceLaws, L08NothingRestsOnWhatIsVoid) {
    const int removal = removes(focal, amina, {});
    const int admission = gives(amina, dina, 5, {});
    const int by_the_admitted = gives(dina, chen, 4, {admission});

    EXPECT_EQ(verdict_on(removal), Verdict::counts);
    EXPECT_EQ(verdict_on(by_the_admitted), Verdict::is_void);
    EXPECT_EQ(standing_of(chen), standing(5));
}

TEST_F(SpaceLaws, L08AVoidActComesBackWhenWhatStruckItIsVoid) {
    const int admission = gives(amina, dina, 5, {});
    const int removal = removes(bo, amina, {});
    EXPECT_EQ(verdict_on(admission), Verdict::is_void);

    const int of_the_remover = removes(focal, bo, {});

    EXPECT_EQ(verdict_on(of_the_remover), Verdict::counts);
    EXPECT_EQ(verdict_on(removal), Verdict::is_void);
    EXPECT_EQ(verdict_on(admission), Verdict::counts);
}

TEST_F(SpaceLaws, AnybodyMayLeaveOrTakeALowerRole) {
    const int admission = gives(amina, dina, 4, {});
    const int lower = gives(dina, dina, 1, {admission});
    const int leaving = removes(dina, dina, {lower});
    const int by_the_focal_point = gives(focal, focal, 5, {leaving});

    for (const int step : {lower, leaving, by_the_focal_point}) EXPECT_EQ(verdict_on(step), Verdict::counts);
    EXPECT_EQ(standing_of(dina), standing(0));
    EXPECT_EQ(standing_of(focal), standing(5));
}

TEST_F(SpaceLaws, NobodyGivesThemselvesMore) {
    const int admission = gives(amina, dina, 4, {});

    EXPECT_EQ(verdict_on(gives(dina, dina, 5, {admission})), Verdict::is_void);
    EXPECT_EQ(verdict_on(gives(amina, amina, 6, {admission})), Verdict::is_void);
}

// What runs at the same time costs most: many who strike each other, checkpoints, chains of both.
class HostileHistory : public testing::Test {
protected:
    static constexpr int count = 1'000;

    static space::Resolver everyone_an_admin() {
        return space::Resolver(
            genesis(std::vector<Standing>(40, 6), space::SpaceKind::team), record(genesis_record));
    }
    static void add(space::Resolver& resolver, int number, const reference::Act& told) {
        resolver.admit(record(number), act(told), true);
    }
};

TEST_F(HostileHistory, AThousandActsAtOnceAreSettledQuickly) {
    auto resolver = everyone_an_admin();
    for (int i = 0; i < count; ++i)
        add(resolver, i, {i % 40, {}, {{(i * 7 + 1) % 40, i % 3 == 0 ? 0 : 5}}, i % 10 == 0});

    const auto& resolution = resolver.now();

    EXPECT_TRUE(resolution.removals_stand.last());
}

TEST_F(HostileHistory, AThousandCheckpointsAtOnceAreSettledQuickly) {
    auto resolver = everyone_an_admin();
    for (int i = 0; i < count; ++i) add(resolver, i, {i % 40, {}, {}, true});

    EXPECT_EQ(resolver.now().removals_stand.last(), std::nullopt);
    EXPECT_TRUE(resolver.now().counts.contains(count - 1));
}

TEST_F(HostileHistory, TwoChainsOfRemovalsAndAdmissionsAreSettledQuickly) {
    auto resolver = everyone_an_admin();
    for (int i = 0; i < count; ++i) {
        const int side = i % 2;
        const std::vector<int> upon = i < 2 ? std::vector<int>{} : std::vector{i - 2};
        const int victim = 2 + (i / 4) % 38;
        add(resolver, i, {side, upon, {{victim, i / 2 % 2 == 0 ? 0 : 6}}, i % 50 == 0});
    }
    add(resolver, count, {0, {count - 2}, {{1, 0}}});
    add(resolver, count + 1, {1, {count - 1}, {{0, 0}}});

    EXPECT_TRUE(resolver.now().removals_stand.last());
}

TEST_F(HostileHistory, ALongHistoryInALineIsCheap) {
    auto resolver = everyone_an_admin();
    for (int i = 0; i < 8 * count; ++i) {
        add(resolver, i,
            {0, i == 0 ? std::vector<int>{} : std::vector{i - 1}, {{1 + i % 39, 4 + i / 39 % 2}}});
        (void)resolver.now();
    }

    EXPECT_TRUE(resolver.now().counts.contains(8 * count - 1));
}

} // namespace
} // namespace valise::tests
