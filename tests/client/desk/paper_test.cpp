// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "client/desk/writers.hpp"
#include "support/refusal.hpp"
#include "valise/draft/registers.hpp"
#include "valise/draft/suggestions.hpp"

namespace valise::desk {
namespace {

using tests::Done;
using tests::is_accepted;
using tests::is_refused;

Paper kept_and_opened(Paper& paper) { return *Paper::open(*paper.state(), *paper.history()); }

void take_all(Paper& paper, const std::vector<Done>& work) {
    for (const Done& done : work) ASSERT_THAT(paper.take(done.name, done.operation), is_accepted());
}

/// Amina wrote, and Bo, who read that, wrote on.
struct Two {
    tests::Writer amina{1};
    tests::Writer bo{2};

    Two() {
        amina.write(0, "Yes. ");
        bo.learn(amina);
        bo.write(5, "Section 12.");
    }
};

std::vector<Done> a_story() {
    Two two;
    tests::Writer clara{3};
    two.amina.learn(two.bo);
    clara.learn(two.amina);
    clara.learn(two.bo);
    const auto suggestion = clara.act(*draft::suggesting(clara.paper().text(), 0, 3, "In part"));
    two.amina.write(0, "Note: ");
    two.amina.learn(clara);
    two.amina.act(proto::Accept{suggestion});
    two.bo.write(16, " Section 13.");
    two.bo.act(draft::Registers(two.bo.paper().deeds()).setting(7, Bytes{1}));
    clara.act(proto::Comment{std::nullopt, "", "Which law?"});
    clara.learn(two.bo);
    clara.write(0, "Draft. ");
    std::vector<Done> all = two.amina.work();
    std::ranges::copy(two.bo.work(), std::back_inserter(all));
    std::ranges::copy(clara.work(), std::back_inserter(all));
    return all;
}

RC_GTEST_PROP(PaperLaw, TheSameWorkIsTheSamePaperInAnyOrderAndKeptAtAnyMoment, ()) {
    const auto story = a_story();
    Paper in_order;
    for (const Done& done : story) RC_ASSERT(in_order.take(done.name, done.operation).has_value());

    std::vector<std::size_t> order(story.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[*rc::gen::inRange<std::size_t>(0, i)]);
    Paper shuffled;
    for (const std::size_t each : order) {
        RC_ASSERT(shuffled.take(story[each].name, story[each].operation).has_value());
        if (*rc::gen::arbitrary<bool>()) shuffled = kept_and_opened(shuffled);
    }

    RC_ASSERT(shuffled.look().text == in_order.look().text);
    RC_ASSERT(shuffled.look().deeds == in_order.look().deeds);
}

TEST(Paper, ShowsWhatWasWritten) {
    Two two;

    EXPECT_EQ(two.bo.text(), "Yes. Section 12.");
    EXPECT_EQ(kept_and_opened(two.bo.paper()).look(), two.bo.paper().look());
    EXPECT_EQ(Paper::glance(*two.bo.paper().state()), two.bo.paper().look());
}

TEST(Paper, LetsWordsWaitForThoseTheyStandBesideAlsoWhileItIsKept) {
    const Two two;
    Paper paper;

    take_all(paper, two.bo.work());
    EXPECT_EQ(paper.look().text, "");
    paper = kept_and_opened(paper);
    take_all(paper, two.amina.work());

    EXPECT_EQ(paper.look().text, "Yes. Section 12.");
    const auto kept = *paper.state();
    take_all(paper, two.bo.work());
    EXPECT_EQ(*paper.state(), kept) << "what has come waits no longer";
}

TEST(Paper, SaysThatSeveralWroteAtOnceUntilSomebodyHasReadIt) {
    Two two;
    EXPECT_FALSE(two.bo.paper().was_joined()) << "Bo had read what Amina wrote";

    two.amina.write(0, "Note: ");
    two.bo.learn(two.amina);
    EXPECT_TRUE(two.bo.paper().was_joined());
    EXPECT_TRUE(kept_and_opened(two.bo.paper()).was_joined());
    two.bo.write(0, "And: ");
    EXPECT_TRUE(two.bo.paper().was_joined()) << "writing on is not reading";

    two.bo.act(draft::Registers(two.bo.paper().deeds()).setting(Paper::read_field, {}));
    EXPECT_FALSE(two.bo.paper().was_joined());
}

TEST(Paper, HasTheWordsOfASuggestionOnceItIsAcceptedAndNoMarkForThat) {
    Two two;
    two.amina.learn(two.bo);
    const auto name = two.amina.act(*draft::suggesting(two.amina.paper().text(), 0, 3, "In part"));
    two.bo.learn(two.amina);
    two.bo.write(0, "Note: ");
    EXPECT_EQ(two.bo.text(), "Note: Yes. Section 12.");

    two.bo.act(proto::Accept{name});
    two.bo.write(0, "A ");

    EXPECT_EQ(two.bo.text(), "A Note: In part. Section 12.");
    EXPECT_FALSE(two.bo.paper().was_joined());
    EXPECT_EQ(kept_and_opened(two.bo.paper()).look(), two.bo.paper().look());
}

TEST(Paper, SaysWhatAnEditorHasToChange) {
    Two two;
    std::string shown = two.bo.text();
    two.amina.write(0, "Note: ");

    const Done& done = two.amina.work().back();
    const auto edits = two.bo.paper().take(done.name, done.operation);

    ASSERT_THAT(edits, is_accepted());
    ASSERT_EQ(edits->size(), 1);
    EXPECT_EQ(edits->front(), (text::Edit{0, 0, "Note: "}));
}

TEST(Paper, IsNotChangedByWorkThatNoProgramWrites) {
    Two two;
    const auto before = *two.bo.paper().state();
    proto::Operation made_up = two.amina.work().front().operation;
    std::get<proto::UpdateText>(made_up.action).update.push_back(9);

    EXPECT_THAT(two.bo.paper().take({two.amina.log(), 77}, made_up), is_accepted());
    EXPECT_EQ(*two.bo.paper().state(), before);
}

TEST(Paper, RefusesAStateThatIsNoneAndAHistoryThatTellsAnotherText) {
    Two two;
    const auto state = *two.bo.paper().state();
    const auto history = *two.bo.paper().history();

    for (std::size_t size = 0; size < state.size(); ++size)
        EXPECT_FALSE(Paper::open(ByteView(state).first(size), history)) << size;
    EXPECT_THAT(Paper::open(state, *two.amina.paper().history()), is_refused(Errc::corrupt_data));
    EXPECT_THAT(Paper::open(state, {}), is_refused(Errc::corrupt_data));
}

} // namespace
} // namespace valise::desk
