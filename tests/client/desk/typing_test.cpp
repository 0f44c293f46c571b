// SPDX-License-Identifier: Apache-2.0
// What is typed in a window whose thread is not that of the desk, in each order in which the two can go on.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "client/desk/desk_device.hpp"
#include "support/refusal.hpp"
#include "valise/desk/typing.hpp"

namespace valise::desk {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using tests::answer;
using tests::DeskDevice;
using tests::ExchangeWorld;
using tests::is_accepted;
using tests::is_refused;
using tests::no_formats;

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
    Typing begin() { return *amina.own().begin_typing(space, answer); }
    /// The desk's half of the way of what is typed.
    void keep(Typing& typing) {
        const auto typed = *typing.take();
        if (!typed) return;
        const auto kept = amina.own().keep(*typed);
        EXPECT_THAT(kept, is_accepted());
        typing.settle(kept.has_value());
    }
    std::vector<text::Edit> bring_news(Typing& typing) {
        const auto update = amina.own().news_since(*typing.so_far());
        if (update) return *typing.receive(*update);
        EXPECT_EQ(update.error().code, Errc::out_of_order);
        return go_on(typing);
    }
    /// The window opens the text anew, after a refusal.
    std::vector<text::Edit> go_on(Typing& typing) {
        return *typing.go_on_in(*amina.own().type_anew(*typing.so_far()));
    }
    std::string text() { return amina.text(space, answer); }
    std::string text_of_bo() { return bo.text(space, answer); }
};

void type(Typing& typing, std::uint32_t position, std::string words) {
    const text::Edit edit{position, 0, std::move(words)};
    ASSERT_THAT(typing.write({&edit, 1}), is_accepted());
}
void type_at_end(Typing& typing, std::string words) {
    type(typing, typing.text().length(), std::move(words));
}

TEST(Typing, ShowsAtOnceAndIsKeptWhenTheDeskHasIt) {
    Desks desks;
    auto typing = desks.begin();

    type(typing, 0, "Yes.");
    EXPECT_EQ(typing.text().text(), "Yes.");
    EXPECT_EQ(desks.text(), "");
    desks.keep(typing);

    EXPECT_EQ(typing.is_waiting(), false);
    desks.amina.restart();
    EXPECT_EQ(desks.text(), "Yes.");
    desks.meet();
    EXPECT_EQ(desks.text_of_bo(), "Yes.");
}

TEST(Typing, GoesOnWhileAPieceIsOnItsWay) {
    Desks desks;
    auto typing = desks.begin();
    type_at_end(typing, "one");
    const auto first = *typing.take();
    type_at_end(typing, " two");

    EXPECT_EQ(typing.take()->has_value(), false) << "one piece at a time";
    ASSERT_THAT(desks.amina.own().keep(*first), is_accepted());
    typing.settle(true);
    EXPECT_EQ(desks.text(), "one");
    desks.keep(typing);

    EXPECT_EQ(desks.text(), "one two");
}

TEST(Typing, ThatTheDiskRefusedIsTakenAgainWithWhatCameSince) {
    Desks desks;
    auto typing = desks.begin();
    type_at_end(typing, "one");
    ASSERT_TRUE(typing.take()->has_value());
    type_at_end(typing, " two");
    typing.settle(false);

    EXPECT_EQ(typing.is_waiting(), true);
    desks.keep(typing);

    EXPECT_EQ(desks.text(), "one two");
}

TEST(Typing, TakesInWhatOthersWroteAndMovesNothingElse) {
    Desks desks;
    auto typing = desks.begin();
    type_at_end(typing, "The law says so.");
    desks.keep(typing);
    desks.meet();
    desks.bo.write(desks.space, answer, 0, "Note: ");
    type_at_end(typing, " Section 12.");
    desks.meet();

    const auto edits = desks.bring_news(typing);

    ASSERT_THAT(edits, SizeIs(1));
    EXPECT_EQ(edits.front(), (text::Edit{0, 0, "Note: "}));
    EXPECT_EQ(typing.text().text(), "Note: The law says so. Section 12.");
    desks.keep(typing);
    desks.meet();
    EXPECT_EQ(desks.text_of_bo(), "Note: The law says so. Section 12.");
    EXPECT_THAT(desks.bring_news(typing), IsEmpty());
}

TEST(Typing, IsUndoneStepByStepAlsoAfterTheProgramEnded) {
    Desks desks;
    auto typing = desks.begin();
    type_at_end(typing, "o");
    type_at_end(typing, "ne");
    typing.end_step();
    type_at_end(typing, " two");
    desks.keep(typing);
    EXPECT_THAT(*typing.undo(no_formats), SizeIs(1));
    EXPECT_EQ(typing.text().text(), "one");
    desks.keep(typing);

    desks.amina.restart();
    auto later = desks.begin();

    EXPECT_TRUE(later.can_redo());
    EXPECT_THAT(*later.redo(no_formats), SizeIs(1));
    EXPECT_EQ(later.text().text(), "one two");
    EXPECT_THAT(*later.undo(no_formats), SizeIs(1));
    EXPECT_THAT(*later.undo(no_formats), SizeIs(1));
    EXPECT_EQ(later.text().text(), "");
    EXPECT_THAT(*later.undo(no_formats), IsEmpty());
    desks.keep(later);
    EXPECT_EQ(desks.text(), "");
}

const proto::TextAnchor end_of_text{{}, proto::Side::after};
const proto::Mark heading{proto::MarkKind::heading1, end_of_text, end_of_text, {}, true, {}};
const proto::Mark no_heading{proto::MarkKind::heading1, end_of_text, end_of_text, {}, false, {}};

TEST(Typing, CountsFormatsAmongItsStepsAlsoWhenNothingIsWrittenAfterThem) {
    Desks desks;
    auto typing = desks.begin();
    type_at_end(typing, "one");
    desks.keep(typing);
    typing.add_formats({no_heading});
    EXPECT_TRUE(*typing.is_waiting());
    ASSERT_TRUE(typing.take()->has_value());
    EXPECT_TRUE(*typing.is_waiting()) << "they are on their way";
    typing.settle(false);
    desks.keep(typing);
    EXPECT_FALSE(*typing.is_waiting());
    desks.amina.restart();

    auto later = desks.begin();
    std::vector<proto::Mark> made;
    const auto reformat_by = [&made](const proto::Mark& opposite) -> Reformat {
        return [&made, opposite](const auto& marks) {
            made = marks;
            return std::vector{opposite};
        };
    };
    EXPECT_THAT(*later.undo(reformat_by(heading)), IsEmpty());
    EXPECT_EQ(made, std::vector{no_heading});
    EXPECT_THAT(*later.redo(reformat_by(no_heading)), IsEmpty());
    EXPECT_EQ(made, std::vector{heading});
    (void)*later.undo(reformat_by(heading));
    EXPECT_EQ(later.text().text(), "one");
    (void)*later.undo(reformat_by(heading));
    EXPECT_EQ(later.text().text(), "");
}

TEST(Typing, GoesOnToTheStepBeforeFormatsThatChangeNothingAnyMore) {
    Desks desks;
    auto typing = desks.begin();
    type_at_end(typing, "one");
    typing.add_formats({no_heading});

    EXPECT_THAT(*typing.undo(no_formats), SizeIs(1));
    EXPECT_EQ(typing.text().text(), "");
}

TEST(Typing, KeepsAStepOfFormatsThatCannotBeTakenBackNow) {
    Desks desks;
    auto typing = desks.begin();
    typing.add_formats({no_heading});
    const Reformat refused = [](const auto&) { return refuse(Errc::unavailable, "not now"); };

    EXPECT_THAT(typing.undo(refused), is_refused(Errc::unavailable));
    EXPECT_TRUE(typing.can_undo());
}

TEST(Typing, UndoesItsOwnWordsAndLeavesThoseOfOthers) {
    Desks desks;
    auto typing = desks.begin();
    type_at_end(typing, "mine");
    desks.keep(typing);
    desks.meet();
    desks.bo.write(desks.space, answer, 4, " and his");
    desks.meet();
    (void)desks.bring_news(typing);

    (void)*typing.undo(no_formats);

    EXPECT_EQ(typing.text().text(), " and his");
}

TEST(Typing, IsRefusedBehindSomethingElseInTheTextAndGoesOnThereWithEveryWord) {
    Desks desks;
    auto typing = desks.begin();
    type_at_end(typing, "one");
    desks.keep(typing);
    desks.amina.write(desks.space, answer, 0, "Zero, ");
    type_at_end(typing, " two");
    const auto typed = *typing.take();

    EXPECT_THAT(desks.amina.own().keep(*typed), is_refused(Errc::out_of_order));
    typing.settle(false);
    const auto edits = desks.go_on(typing);

    EXPECT_EQ(typing.text().text(), "Zero, one two");
    EXPECT_THAT(edits, SizeIs(1)) << "what was shown stays where it was";
    desks.keep(typing);
    EXPECT_EQ(desks.text(), "Zero, one two");
    EXPECT_THAT(*typing.undo(no_formats), SizeIs(1));
    EXPECT_EQ(typing.text().text(), "Zero, one");
    desks.keep(typing);
    desks.meet();
    EXPECT_EQ(desks.text_of_bo(), "Zero, one");
}

TEST(Typing, RefusesAnOldPaperThatWouldTakeItsPlace) {
    Desks desks;
    auto old = *desks.amina.own().open(desks.space, answer);
    auto typing = desks.begin();
    type_at_end(typing, "one");
    desks.keep(typing);

    const text::Edit edit{0, 0, "another"};
    EXPECT_THAT(desks.amina.own().write(old, {&edit, 1}), is_refused(Errc::out_of_order));

    EXPECT_EQ(desks.text(), "one");
}

TEST(Typing, GoesOnInAnotherLogWhenTheStoreTurnsOutToBeACopy) {
    Desks desks;
    auto typing = desks.begin();
    type_at_end(typing, "Sealed.");
    desks.keep(typing);
    desks.meet();
    type_at_end(typing, " Kept.");
    desks.keep(typing);
    const auto backup = desks.amina.stored().place().temporary.path() / "backup";
    ASSERT_THAT(desks.amina.stored().store().backup(backup), is_accepted());
    desks.amina.stored().close();
    std::filesystem::remove_all(desks.amina.stored().place().folder());
    ASSERT_THAT(store::Store::restore(backup, desks.amina.stored().place().folder()), is_accepted());
    desks.amina.restart();
    // In the middle of what was kept, so that the new words build upon words whose names have changed.
    type(typing, 9, "<new>");
    type_at_end(typing, " Typed.");

    const auto typed = *typing.take();
    EXPECT_THAT(desks.amina.own().keep(*typed), is_refused(Errc::out_of_order));
    typing.settle(false);
    EXPECT_THAT(desks.go_on(typing), IsEmpty()) << "what was shown is what there is";
    desks.keep(typing);
    desks.meet();

    EXPECT_EQ(desks.text(), "Sealed. K<new>ept. Typed.");
    EXPECT_EQ(desks.text_of_bo(), "Sealed. K<new>ept. Typed.");
}

/// Everything that can happen to a text in front of somebody, in an order from a seed.
class AnyOrder {
public:
    explicit AnyOrder(unsigned seed) : chance_(seed), typing_(desks_.begin()) {}

    void play(int steps) {
        for (int i = 0; i < steps; ++i) step();
        hand_over();
        if (on_its_way_) arrive(true);
        desks_.meet();
        if (const auto news = desks_.bring_news(typing_); !news.empty()) desks_.keep(typing_);
        desks_.meet();
    }
    void expect_every_word() {
        const std::string mine = typing_.text().text();
        EXPECT_EQ(mine, desks_.text());
        EXPECT_EQ(mine, desks_.text_of_bo());
        std::size_t size = 0;
        for (const auto& word : words_) {
            EXPECT_THAT(mine, HasSubstr(word));
            size += word.size();
        }
        EXPECT_EQ(mine.size(), size) << "no word is there twice";
    }

private:
    std::uint32_t up_to(std::uint32_t most) {
        return std::uniform_int_distribution<std::uint32_t>(0, most)(chance_);
    }
    std::string word(char of) {
        words_.push_back("<" + std::string(1, of) + std::to_string(words_.size()) + ">");
        return words_.back();
    }
    /// Between words, so that each stays whole.
    std::uint32_t place(const std::string& text) {
        std::vector<std::uint32_t> places{0};
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '>') places.push_back(static_cast<std::uint32_t>(i + 1));
        return places[up_to(static_cast<std::uint32_t>(places.size() - 1))];
    }

    void step() {
        switch (up_to(9)) {
        case 0:
        case 1:
        case 2: type(typing_, place(typing_.text().text()), word('w')); break;
        case 3: hand_over(); break;
        case 4:
            if (on_its_way_) arrive(up_to(3) != 0);
            break;
        case 5: desks_.bo.write(desks_.space, answer, place(desks_.text_of_bo()), word('b')); break;
        case 6: desks_.meet(); break;
        case 7:
            if (!on_its_way_) (void)desks_.bring_news(typing_);
            break;
        case 8: desks_.amina.write(desks_.space, answer, place(desks_.text()), word('d')); break;
        case 9:
            if (!on_its_way_) desks_.amina.restart();
            break;
        }
    }
    void hand_over() {
        if (on_its_way_) arrive(true);
        on_its_way_ = *typing_.take();
    }
    void arrive(bool has_room) {
        const auto kept = has_room ? desks_.amina.own().keep(*on_its_way_)
                                   : Result<void>(refuse(Errc::exhausted, "the disk is full"));
        on_its_way_.reset();
        typing_.settle(kept.has_value());
        if (kept || kept.error().code != Errc::out_of_order) {
            if (!kept && has_room) FAIL() << kept.error().detail;
            if (!kept) hand_over();
            return;
        }
        (void)desks_.go_on(typing_);
        hand_over();
        if (on_its_way_) arrive(true);
    }

    std::mt19937 chance_;
    Desks desks_;
    Typing typing_;
    std::optional<Typed> on_its_way_;
    std::vector<std::string> words_;
};

class TypingInAnyOrder : public testing::TestWithParam<unsigned> {};

TEST_P(TypingInAnyOrder, LosesNoWordAndDoublesNone) {
    AnyOrder order(GetParam());

    order.play(60);

    order.expect_every_word();
}
INSTANTIATE_TEST_SUITE_P(OfSeeds, TypingInAnyOrder, testing::Range(0U, 12U));

} // namespace
} // namespace valise::desk
