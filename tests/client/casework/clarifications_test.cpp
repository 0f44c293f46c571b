// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_world.hpp"
#include "valise/casework/clarifications.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using tests::author_of;
using tests::is_refused;
using tests::Replica;
using tests::small_review;
using tests::state_code;

std::vector<Clarification> clarifications(const Replica& replica) {
    return clarifications_of(replica.deeds, small_review(), author_of);
}

/// Two people of the review, each with what the other said.
struct Conversation {
    Replica norway{tests::norway};
    Replica kenya{tests::kenya};

    void meet() {
        norway.meet(kenya);
        kenya.meet(norway);
    }
    ClarificationState state() { return clarifications(norway).at(0).state; }
};

TEST(Clarifications, GoBackAndForthUntilWhoAskedIsContent) {
    Conversation two;
    const auto request = two.norway.act(proto::Comment{{}, "", "Which law?"});
    EXPECT_EQ(two.state(), ClarificationState::waits_for_reply);
    two.meet();
    two.kenya.act(proto::Reply{request, "The Act of 2009."});
    two.meet();
    EXPECT_EQ(two.state(), ClarificationState::replied);
    two.norway.act(proto::Reply{request, "Which section?"});
    two.meet();
    EXPECT_EQ(two.state(), ClarificationState::waits_for_reply);
    two.kenya.act(proto::Reply{request, "Section 4."});
    two.meet();
    two.norway.act(proto::Resolve{request, clarifications(two.norway)[0].seen});

    EXPECT_EQ(two.state(), ClarificationState::settled);
    const Clarification one = clarifications(two.norway)[0];
    EXPECT_EQ(one.asked_by, state_code("NOR"));
    ASSERT_THAT(one.messages, SizeIs(4));
    EXPECT_EQ(one.messages[1].state, state_code("KEN"));
    EXPECT_EQ(one.messages[3].text, "Section 4.");
}

TEST(Clarifications, StayOpenWhenAReplyComesThatWasNotSeen) {
    Conversation two;
    const auto request = two.norway.act(proto::Comment{{}, "", "Which law?"});
    two.meet();
    two.kenya.act(proto::Reply{request, "The Act of 2009."});
    two.norway.act(proto::Resolve{request, clarifications(two.norway)[0].seen});
    two.meet();

    EXPECT_EQ(two.state(), ClarificationState::replied);
}

TEST(Clarifications, AreSettledByWhoAskedAlone) {
    Conversation two;
    Replica ghana(tests::ghana);
    const auto request = two.norway.act(proto::Comment{{}, "", "Which law?"});
    two.meet();
    ghana.meet(two.norway);
    two.kenya.act(proto::Resolve{request, clarifications(two.kenya)[0].seen});
    ghana.act(proto::Resolve{request, clarifications(ghana)[0].seen});
    two.meet();
    two.norway.meet(ghana);

    EXPECT_EQ(two.state(), ClarificationState::waits_for_reply);
}

TEST(Clarifications, AreFocalPointsAndNobodyElses) {
    Conversation two;
    Replica expert(tests::norwegian_expert);
    Replica kenyan(tests::kenyan_expert);
    Replica ghana(tests::ghana);
    Replica stranger(tests::stranger);
    expert.act(proto::Comment{{}, "", "Not cleared."});
    stranger.act(proto::Comment{{}, "", "Let me in."});
    two.kenya.act(proto::Comment{{}, "", "Do you like it?"});
    const auto request = two.norway.act(proto::Comment{{}, "", "Which law?"});
    kenyan.act(proto::Reply{request, "Not cleared."});
    ghana.act(proto::Reply{request, "Not asked by us."});
    for (Replica* each : {&expert, &kenyan, &ghana, &stranger}) two.norway.meet(*each);
    two.meet();

    ASSERT_THAT(clarifications(two.norway), SizeIs(1));
    EXPECT_THAT(clarifications(two.norway)[0].messages, SizeIs(1));
}

TEST(Clarifications, SayWhichWordsOfTheAnswerTheyAreAbout) {
    Conversation two;
    const auto request = two.norway.act(proto::Comment{{}, "", "Which law?"});
    const ClarificationQuote quote{request, {crypto::Digest{7}, 12, 15, "oui"}};
    tests::expect_strict(quote, parse_clarification_quote);
    two.norway.act(draft::OrderedSet(two.norway.deeds).adding(0, *encode(quote)));
    two.meet();
    two.kenya.act(draft::OrderedSet(two.kenya.deeds).adding(0, *encode(quote)));
    two.meet();

    EXPECT_THAT(clarifications(two.norway)[0].quoted, ElementsAre(quote.quoted));
}

TEST(LookedAt, IsReadAsItWasWrittenAndNothingElseIs) {
    LookedAt looked_at;
    tests::expect_strict(looked_at, parse_looked_at);
    looked_at.saw(tests::name_of(1, 7));
    looked_at.saw(tests::name_of(2, 0));
    tests::expect_strict(looked_at, parse_looked_at);
}

TEST(LookedAt, TellsWhatIsNewOfOthers) {
    Conversation two;
    const auto request = two.norway.act(proto::Comment{{}, "", "Which law?"});
    two.meet();
    LookedAt looked_at;
    looked_at.saw(two.norway.deeds);
    EXPECT_THAT(new_messages(clarifications(two.norway), state_code("NOR"), looked_at), IsEmpty());

    const auto reply = two.kenya.act(proto::Reply{request, "The Act of 2009."});
    two.meet();
    EXPECT_THAT(new_messages(clarifications(two.norway), state_code("NOR"), looked_at), ElementsAre(reply));
    EXPECT_THAT(new_messages(clarifications(two.norway), state_code("KEN"), {}), ElementsAre(request));
    looked_at.saw(two.norway.deeds);
    EXPECT_THAT(new_messages(clarifications(two.norway), state_code("NOR"), looked_at), IsEmpty());
}

TEST(LookedAt, IsWhatOnePersonSawOnAllTheirComputers) {
    Replica one(tests::norway);
    Replica two(tests::norwegian_expert);
    LookedAt here;
    LookedAt there;
    here.saw(tests::name_of(10, 7));
    there.saw(tests::name_of(10, 5));
    there.saw(tests::name_of(30, 1));
    one.act(draft::Registers(one.deeds).setting(looked_at_field, *encode(here)));
    two.act(draft::Registers(two.deeds).setting(looked_at_field, *encode(there)));
    one.meet(two);

    const LookedAt all = read_looked_at(one.deeds);

    EXPECT_TRUE(all.has_seen(tests::name_of(10, 7)));
    EXPECT_TRUE(all.has_seen(tests::name_of(30, 1)));
    EXPECT_FALSE(all.has_seen(tests::name_of(30, 2)));
    EXPECT_FALSE(all.has_seen(tests::name_of(31, 0)));
}

} // namespace
} // namespace valise::casework
