// SPDX-License-Identifier: Apache-2.0
// Two people at two computers, with a module between them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/desk/desk_device.hpp"
#include "support/refusal.hpp"
#include "valise/desk/typing.hpp"
#include "valise/draft/marks.hpp"
#include "valise/draft/registers.hpp"
#include "valise/draft/remarks.hpp"

namespace valise::desk {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using tests::answer;
using tests::DeskDevice;
using tests::ExchangeWorld;
using tests::is_accepted;
using tests::is_refused;

struct Team {
    ExchangeWorld world{2};
    DeskDevice amina{world, 0};
    DeskDevice bo{world, 1};
    SpaceId space;

    Team() {
        world.exchange(0); // which brings all certificates to the module
        meet();
        space = amina.stored().found(world.device(1));
        meet();
    }
    void meet() {
        for (int round = 0; round < 3; ++round) {
            amina.exchange();
            bo.exchange();
        }
    }
};

TEST(OwnWork, ShowsAtOnceAndAfterTheProgramEnded) {
    Team team;

    team.amina.write(team.space, answer, 0, "Yes.");
    team.amina.write(team.space, answer, 4, " Section 12.");

    EXPECT_EQ(team.amina.text(team.space, answer), "Yes. Section 12.");
    team.amina.restart();
    EXPECT_EQ(team.amina.text(team.space, answer), "Yes. Section 12.");
}

// It was put back to before it renewed its certificate: the new key is gone.
TEST(OwnWork, StaysUntilThereIsAKeyThatOthersTake) {
    Team team;
    auto renewal = team.world.renewal_of(1, team.amina.stored().replica(team.space));
    auto& hers = team.amina.stored().holdings();
    ASSERT_EQ(hers.take(exchange::the_register, renewal.certificate), exchange::Taken::taken);
    ASSERT_EQ(hers.take(team.space, renewal.act), exchange::Taken::taken);
    team.bo.write(team.space, answer, 0, "Sealed. ");
    ASSERT_EQ(team.bo.own().seal(team.space), true);
    team.amina.exchange();
    team.bo.stored().exchange();

    team.bo.write(team.space, answer, 0, "Not sealed. ");
    EXPECT_EQ(team.bo.own().seal(team.space), false);
    team.bo.restart();
    EXPECT_THAT(team.bo.text(team.space, answer), testing::HasSubstr("Not sealed. "));

    team.world.device(1).key = std::move(renewal.key); // It was let in again.
    team.bo.restart();
    team.meet();
    for (DeskDevice* const each : {&team.amina, &team.bo}) {
        EXPECT_THAT(each->text(team.space, answer), testing::HasSubstr("Not sealed. "));
        EXPECT_THAT(each->text(team.space, answer), testing::HasSubstr("Sealed. "));
        EXPECT_EQ(each->text(team.space, answer).size(), std::string("Not sealed. Sealed. ").size());
    }
}

TEST(OwnWork, ReachesOthersOnceItIsSealed) {
    Team team;
    team.amina.write(team.space, answer, 0, "Yes.");
    const auto name = team.amina.act(team.space, answer, proto::Comment{std::nullopt, "", "Which law?"});
    team.amina.write(team.space, answer, 4, " Section 12.");

    team.meet();

    EXPECT_EQ(team.bo.text(team.space, answer), "Yes. Section 12.");
    const auto threads = draft::threads_of(team.bo.deeds(team.space, answer));
    ASSERT_THAT(threads, SizeIs(1));
    EXPECT_EQ(threads.front().name, name) << "it has the name under which it was written";
    EXPECT_EQ(team.amina.own().is_waiting(), false);
    EXPECT_EQ(team.amina.text(team.space, answer), "Yes. Section 12.");
}

TEST(OwnWork, IsDoneTogetherOrNotAtAll) {
    Team team;
    const auto write_and_ask = [&](Result<void> end) {
        return team.amina.own().together([&]() -> Result<void> {
            team.amina.write(team.space, answer, 0, "Yes.");
            team.amina.act(team.space, answer, proto::Comment{std::nullopt, "", "Which law?"});
            return end;
        });
    };

    EXPECT_THAT(write_and_ask(refuse(Errc::exhausted, "no room")), is_refused(Errc::exhausted));

    EXPECT_EQ(team.amina.text(team.space, answer), "");
    EXPECT_THAT(draft::threads_of(team.amina.deeds(team.space, answer)), IsEmpty());
    team.amina.act(team.space, answer, proto::Comment{std::nullopt, "", "Since when?"});
    EXPECT_THAT(write_and_ask({}), is_accepted());
    team.meet();
    EXPECT_EQ(team.bo.text(team.space, answer), "Yes.");
    EXPECT_THAT(draft::threads_of(team.bo.deeds(team.space, answer)), SizeIs(2));
}

TEST(OwnWork, OfManyKeystrokesIsOneEntry) {
    Team team;
    const auto before = team.bo.stored().replica(team.space).heads()->all().size();
    for (std::uint32_t i = 0; i < 40; ++i) team.amina.write(team.space, answer, i, "x");
    team.amina.act(team.space, answer, proto::Comment{std::nullopt, "", "Which law?"});
    for (std::uint32_t i = 0; i < 40; ++i) team.amina.write(team.space, answer, i, "y");

    team.meet();

    const auto& replica = team.bo.stored().replica(team.space);
    EXPECT_EQ(replica.heads()->all().size(), before + 1);
    EXPECT_EQ(replica.chain({team.world.device(0).id, 0})->head()->sequence, 1);
    EXPECT_EQ(team.bo.text(team.space, answer).size(), 80);
}

TEST(OwnWork, OfBothIsJoinedAndMarkedToBeRead) {
    Team team;
    team.amina.write(team.space, answer, 0, "Yes.");
    team.meet();
    (void)team.bo.papers().take_changes();

    team.amina.write(team.space, answer, 4, " Section 12.");
    team.bo.write(team.space, answer, 0, "Note: ");
    team.meet();

    EXPECT_EQ(team.amina.text(team.space, answer), "Note: Yes. Section 12.");
    EXPECT_EQ(team.bo.text(team.space, answer), "Note: Yes. Section 12.");
    EXPECT_TRUE(team.amina.papers().glance(team.space, answer)->was_joined);
    EXPECT_TRUE(team.bo.papers().glance(team.space, answer)->was_joined);
    const auto changes = team.bo.papers().take_changes();
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes.front().after.text, "Note: Yes. Section 12.");
    EXPECT_THAT(changes.front().devices, ElementsAre(team.world.device(0).id));
    EXPECT_THAT(team.bo.papers().take_changes(), IsEmpty());
}

TEST(OwnWork, ThatWasNotSealedGoesOnInAnotherLogWhenTheStoreTurnsOutToBeACopy) {
    Team team;
    team.amina.write(team.space, answer, 0, "Yes.");
    team.meet();
    team.amina.write(team.space, answer, 4, " Section 12.");
    const auto name = team.amina.act(team.space, answer, proto::Comment{std::nullopt, "", "Which law?"});
    team.amina.act(team.space, answer, proto::Reply{name, "The Penal Code."});
    team.amina.back_up();
    team.amina.put_back();

    EXPECT_EQ(team.amina.text(team.space, answer), "Yes. Section 12.");
    team.meet();

    EXPECT_EQ(team.bo.text(team.space, answer), "Yes. Section 12.");
    EXPECT_EQ(team.amina.text(team.space, answer), "Yes. Section 12.");
    const auto threads = draft::threads_of(team.bo.deeds(team.space, answer));
    ASSERT_THAT(threads, SizeIs(1));
    EXPECT_THAT(threads.front().replies, SizeIs(1));
}

/// Whether the original sent it after the backup was made.
class WorkInABackup : public testing::TestWithParam<bool> {
protected:
    /// Words, a comment and a reply that no entry holds, in a backup with which another computer goes on.
    WorkInABackup() {
        team_.amina.write(team_.space, answer, 0, "Yes.");
        team_.meet();
        team_.amina.write(team_.space, answer, 4, " Section 12.");
        comment_ = team_.amina.act(team_.space, answer, proto::Comment{std::nullopt, "", "Which law?"});
        team_.amina.act(team_.space, answer, proto::Reply{comment_, "The Penal Code."});
        team_.amina.back_up();
        if (GetParam()) {
            team_.amina.write(team_.space, answer, 16, " Since 2003.");
            team_.meet();
        }
        team_.amina.put_back();
    }

    void expect_everywhere(const std::string& text, std::size_t replies) {
        for (DeskDevice* const each : {&team_.amina, &team_.bo}) {
            EXPECT_EQ(each->text(team_.space, answer), text);
            const auto threads = draft::threads_of(each->deeds(team_.space, answer));
            ASSERT_THAT(threads, SizeIs(1));
            EXPECT_THAT(threads.front().replies, SizeIs(replies));
        }
        EXPECT_EQ(team_.amina.own().is_waiting(), false);
    }

    Team team_;
    OperationName comment_;
};

TEST_P(WorkInABackup, ComesOnceAndWhole) {
    EXPECT_EQ(team_.amina.text(team_.space, answer), "Yes. Section 12.") << "before others were heard";
    team_.meet();

    expect_everywhere(GetParam() ? "Yes. Section 12. Since 2003." : "Yes. Section 12.", 1);
}

TEST_P(WorkInABackup, IsWorkedOnBeforeOthersAreHeard) {
    team_.amina.write(team_.space, answer, 5, "Act 7, ");
    team_.amina.act(team_.space, answer, proto::Reply{comment_, "Book 2."});
    EXPECT_EQ(team_.amina.text(team_.space, answer), "Yes. Act 7, Section 12.");
    team_.amina.restart();
    EXPECT_EQ(team_.amina.text(team_.space, answer), "Yes. Act 7, Section 12.");

    team_.meet();

    expect_everywhere(GetParam() ? "Yes. Act 7, Section 12. Since 2003." : "Yes. Act 7, Section 12.", 2);
    (void)team_.amina.undo(team_.space, answer);
    team_.meet();
    expect_everywhere(GetParam() ? "Yes. Section 12. Since 2003." : "Yes. Section 12.", 2);
}

TEST_P(WorkInABackup, LeavesTheStepsOfFormatsAtTheirWords) {
    team_.amina.write(team_.space, answer, 5, "Act 7, ");
    auto typing = *team_.amina.own().begin_typing(team_.space, answer);
    auto plain = *draft::Marks().marking(typing.document(), 5, 5, {proto::MarkKind::bold, false, {}});
    plain.seen.clear();
    typing.add_formats({plain});
    ASSERT_THAT(team_.amina.own().keep(**typing.take()), is_accepted());

    team_.meet();

    auto later = *team_.amina.own().begin_typing(team_.space, answer);
    std::string formatted;
    const Reformat look = [&](const std::vector<proto::Mark>& marks) {
        const auto begin = *draft::position_of(later.document(), marks.front().begin);
        const auto end = *draft::position_of(later.document(), marks.front().end);
        formatted = *later.text().slice(begin, end - begin);
        return marks;
    };
    ASSERT_THAT(later.undo(look), is_accepted());
    EXPECT_EQ(formatted, "Act 7");
}

TEST_P(WorkInABackup, IsWorkedOnWhileOthersAreHeard) {
    Typing typing = *team_.amina.own().begin_typing(team_.space, answer);
    const auto type = [&](std::uint32_t position, std::string words) {
        const text::Edit edit{position, 0, std::move(words)};
        ASSERT_THAT(typing.write({&edit, 1}), is_accepted());
    };
    const auto keep = [&] {
        const auto piece = *typing.take();
        if (!piece) return true;
        const auto kept = team_.amina.own().keep(*piece);
        typing.settle(kept.has_value());
        return kept.has_value();
    };
    type(5, "Act 7, ");
    ASSERT_TRUE(keep());
    type(9, "2");
    type(16, "k");
    team_.meet();

    if (!keep()) {
        const auto edits = typing.go_on_in(*team_.amina.own().type_anew(*typing.so_far()));
        ASSERT_TRUE(edits.has_value());
        ASSERT_TRUE(keep());
    }
    team_.meet();

    expect_everywhere(GetParam() ? "Yes. Act 27, Secktion 12. Since 2003." : "Yes. Act 27, Secktion 12.", 1);
}

INSTANTIATE_TEST_SUITE_P(OrNot, WorkInABackup, testing::Bool(),
    [](const auto& each) { return each.param ? "TheOriginalSentIt" : "TheOriginalDidNotSendIt"; });

TEST(OwnWork, IsRefusedInASpaceThatIsNotHere) {
    Team team;

    EXPECT_THAT(team.amina.own().open(SpaceId{{9}}, answer), is_refused(Errc::not_found));
}

TEST(Papers, AreTheSameWhenTheyAreMadeAnew) {
    Team team;
    team.amina.write(team.space, answer, 0, "Yes.");
    team.meet();
    team.bo.write(team.space, answer, 0, "Note: ");
    team.bo.act(team.space, answer, draft::Registers(team.bo.deeds(team.space, answer)).setting(3, {1}));
    team.meet();
    const Glance before = *team.amina.papers().glance(team.space, answer);
    ASSERT_EQ(before.text, "Note: Yes.");

    ASSERT_THAT(
        team.amina.papers().rebuild(team.amina.stored().holdings(), team.amina.stored().traveller().sealing),
        is_accepted());

    EXPECT_EQ(*team.amina.papers().glance(team.space, answer), before);
    EXPECT_EQ(team.amina.papers().are_outdated(), false);
}

TEST(Papers, AreOutdatedWhenWhatTheyHaveDoesNotCountAnyMoreAndThenMadeAnewWithoutIt) {
    ExchangeWorld world{3};
    const SpaceId space = world.found({0, 1, 2});
    DeskDevice clara{world, 2};
    world.exchange(0);
    world.exchange(1);
    world.write(space, 1, {{answer, 1, proto::Comment{std::nullopt, "", "I was still here."}}});
    world.exchange(1);
    clara.exchange();
    ASSERT_THAT(clara.papers().glance(space, answer)->deeds.by_name(), SizeIs(1));
    EXPECT_EQ(clara.papers().are_outdated(), false);

    world.remove(space, 0, 1); // who has not read that
    world.exchange(0);
    clara.exchange();

    EXPECT_EQ(clara.papers().are_outdated(), true);
    ASSERT_THAT(
        clara.papers().rebuild(clara.stored().holdings(), clara.stored().traveller().sealing), is_accepted());
    EXPECT_THAT(clara.papers().glance(space, answer)->deeds.by_name(), IsEmpty());
    EXPECT_EQ(clara.papers().are_outdated(), false);
}

} // namespace
} // namespace valise::desk
