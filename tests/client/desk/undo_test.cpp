// SPDX-License-Identifier: Apache-2.0
// What the owner wrote, step by step back and forth.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/desk/desk_device.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/desk/undo_steps.hpp"

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

/// Two people, of whom one undoes.
struct Desks {
    ExchangeWorld world{2};
    DeskDevice amina{world, 0};
    DeskDevice bo{world, 1};
    SpaceId space;

    Desks() {
        world.exchange(0);
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
    void write(std::uint32_t position, std::string words) {
        amina.write(space, answer, position, std::move(words));
    }
    std::size_t undo() { return amina.undo(space, answer).size(); }
    std::size_t redo() { return amina.redo(space, answer).size(); }
    std::string text() { return amina.text(space, answer); }
};

TEST(OwnSteps, GoBackAndForth) {
    Desks desks;
    desks.write(0, "one");
    desks.write(3, " two");
    desks.write(7, " three");

    EXPECT_EQ(desks.undo(), 1U);
    EXPECT_EQ(desks.text(), "one two");
    desks.undo();
    EXPECT_EQ(desks.text(), "one");
    desks.redo();
    EXPECT_EQ(desks.text(), "one two");
    desks.redo();
    EXPECT_EQ(desks.text(), "one two three");
    EXPECT_EQ(desks.redo(), 0U) << "there is nothing more";
    for (int i = 0; i < 3; ++i) desks.undo();
    EXPECT_EQ(desks.text(), "");
    EXPECT_EQ(desks.undo(), 0U);
}

TEST(OwnSteps, AreThereAfterTheProgramEndedAndAfterTheyWereSealed) {
    Desks desks;
    desks.write(0, "one");
    desks.write(3, " two");
    desks.undo();
    desks.amina.restart();
    desks.meet();
    desks.amina.restart();

    desks.redo();
    EXPECT_EQ(desks.text(), "one two");
    desks.undo();
    desks.undo();
    EXPECT_EQ(desks.text(), "");
    desks.meet();
    EXPECT_EQ(desks.bo.text(desks.space, answer), "");
}

TEST(OwnSteps, LeaveWhatOthersWrote) {
    Desks desks;
    desks.write(0, "one");
    desks.meet();
    desks.bo.write(desks.space, answer, 1, "[Bo]");
    desks.meet();

    desks.undo();

    EXPECT_EQ(desks.text(), "[Bo]");
    desks.redo();
    EXPECT_EQ(desks.text(), "o[Bo]ne");
}

TEST(OwnSteps, AreNotDoneAgainBehindSomethingNew) {
    Desks desks;
    desks.write(0, "one");
    desks.write(3, " two");
    desks.undo();
    desks.write(3, " 2");

    EXPECT_EQ(desks.redo(), 0U);
    EXPECT_EQ(desks.text(), "one 2");
    desks.undo();
    EXPECT_EQ(desks.text(), "one");
}

TEST(OwnSteps, AreKeptUpToSoMany) {
    Desks desks;
    for (std::size_t i = 0; i < UndoSteps::most + 2; ++i) desks.write(0, "x");

    std::size_t undone = 0;
    while (desks.undo() > 0) ++undone;

    EXPECT_EQ(undone, UndoSteps::most);
    EXPECT_EQ(desks.text(), "xx");
}

TEST(OwnSteps, OfFormatsAreKeptUpToSoMany) {
    const proto::TextAnchor end_of_text{{}, proto::Side::after};
    const proto::Mark heading{proto::MarkKind::heading1, end_of_text, end_of_text, {}, true, {}};
    const std::vector<proto::Mark> half(UndoSteps::most_marks / 2, heading);
    UndoSteps steps;

    add_step(steps, half);
    add_step(steps, text::WorkRun{0, 3});
    add_step(steps, half);
    EXPECT_THAT(steps.done, SizeIs(3));
    add_step(steps, std::vector<proto::Mark>{heading});
    EXPECT_THAT(steps.done, ElementsAre(UndoStep(text::WorkRun{0, 3}), half, std::vector{heading}))
        << "the oldest formats go, and no words";
    add_step(steps, std::vector<proto::Mark>(UndoSteps::most_marks + 1, heading));
    EXPECT_THAT(steps.done, ElementsAre(UndoStep(text::WorkRun{0, 3}))) << "so many cannot be undone";
    add_step(steps, std::vector<proto::Mark>());
    proto::Mark link = heading;
    link.value.assign(UndoSteps::longest_value + 1, 'x');
    add_step(steps, std::vector{link});
    EXPECT_THAT(steps.done, SizeIs(1));
}

TEST(OwnSteps, ThatCannotBeWrittenAreForgottenAndHoldNoWordsUp) {
    Desks desks;
    desks.write(0, "one");
    auto typing = *desks.amina.own().begin_typing(desks.space, answer);
    const text::Edit edit{3, 0, " two"};
    ASSERT_THAT(typing.write({&edit, 1}), is_accepted());
    proto::Mark of_no_kind;
    of_no_kind.kind = proto::MarkKind{};
    typing.add_formats({of_no_kind});

    ASSERT_THAT(desks.amina.own().keep(**typing.take()), is_accepted());

    EXPECT_EQ(desks.text(), "one two");
    EXPECT_EQ(desks.undo(), 0U);
}

TEST(OwnSteps, AreReadAsTheyWereKeptAndNothingElse) {
    const proto::TextAnchor end_of_text{{}, proto::Side::after};
    const proto::Mark heading{proto::MarkKind::heading1, end_of_text, end_of_text, {}, true, {}};
    const UndoSteps steps{{SubjectId{{1}}, 2},
        {text::WorkRun{0, 3}, std::vector<proto::Mark>{heading, heading}}, {text::WorkRun{9, 10}}};
    const Bytes bytes = *encode(steps);

    EXPECT_EQ(*parse_undo_steps(bytes), steps);
    EXPECT_THAT(
        tests::wrong_lengths_let_pass(bytes, [](ByteView bad) { return !parse_undo_steps(bad); }), IsEmpty());
    EXPECT_THAT(tests::bit_flips_let_pass(bytes,
                    [&](ByteView bad) {
                        const auto parsed = parse_undo_steps(bad);
                        return !parsed || (*parsed != steps && *encode(*parsed) == to_bytes(bad));
                    }),
        IsEmpty());
    EXPECT_THAT(parse_undo_steps(Bytes{3}), is_refused(Errc::unsupported));
}

} // namespace
} // namespace valise::desk
