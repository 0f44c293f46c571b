// SPDX-License-Identifier: Apache-2.0
// The laws of docs/sync.md, "Remarks and suggestions", for remarks.
#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "directions.hpp"
#include "play.hpp"
#include "proto/examples.hpp"
#include "support/refusal.hpp"

namespace valise::draft {
namespace {

using tests::Directions;
using tests::is_accepted;
using tests::Play;
using tests::Replica;

/// Two people who both know one comment.
struct Talk {
    Replica amina{1};
    Replica bo{2};
    OperationName comment = amina.act(proto::Comment{{}, "", "Which law?"});

    Talk() { bo.meet(amina); }

    void meet() {
        amina.meet(bo);
        bo.meet(amina);
    }
};

Thread thread_in(const Replica& replica) { return threads_of(replica.deeds).front(); }

void resolve(Replica& replica) {
    const Thread thread = thread_in(replica);
    replica.act(proto::Resolve{thread.name, thread.seen});
}

void reopen(Replica& replica) {
    const Thread thread = thread_in(replica);
    replica.act(proto::Reopen{thread.name, thread.seen});
}

void assign(Replica& replica, std::optional<SubjectId> assignee) {
    const Thread thread = thread_in(replica);
    replica.act(proto::Assign{thread.name, assignee, thread.seen});
}

TEST(Thread, IsOpenUntilSomebodyResolvesIt) {
    Talk talk;
    EXPECT_FALSE(thread_in(talk.bo).is_resolved);

    resolve(talk.bo);
    talk.meet();
    EXPECT_TRUE(thread_in(talk.amina).is_resolved);
    reopen(talk.amina);
    talk.meet();
    EXPECT_FALSE(thread_in(talk.bo).is_resolved);
    resolve(talk.amina);
    EXPECT_TRUE(thread_in(talk.amina).is_resolved);
}

TEST(Thread, HasItsRepliesInTurn) {
    Talk talk;
    talk.bo.act(proto::Reply{talk.comment, "Article 5."});
    talk.meet();
    talk.amina.act(proto::Reply{talk.comment, "Thank you."});

    const auto replies = thread_in(talk.amina).replies;
    ASSERT_EQ(replies.size(), 2U);
    EXPECT_EQ(replies[0].text, "Article 5.");
    EXPECT_EQ(replies[1].text, "Thank you.");
}

// Law 1.
TEST(RemarksLaw1, AReplyThatWasNotSeenKeepsItOpen) {
    Talk talk;
    resolve(talk.amina);
    talk.bo.act(proto::Reply{talk.comment, "Not yet."});
    talk.meet();

    EXPECT_FALSE(thread_in(talk.amina).is_resolved);
    EXPECT_FALSE(thread_in(talk.bo).is_resolved);
    resolve(talk.bo);
    talk.meet();
    EXPECT_TRUE(thread_in(talk.amina).is_resolved);
}

// Law 1 too: a reply after it was resolved.
TEST(RemarksLaw1, ALaterReplyOpensItAgain) {
    Talk talk;
    resolve(talk.amina);
    talk.meet();
    talk.bo.act(proto::Reply{talk.comment, "One more thing."});
    talk.meet();

    EXPECT_FALSE(thread_in(talk.amina).is_resolved);
}

// Law 2.
TEST(RemarksLaw2, WhoReopensAtTheSameTimeKeepsItOpen) {
    Talk talk;
    resolve(talk.amina);
    talk.meet();
    resolve(talk.bo);
    reopen(talk.amina);
    talk.meet();

    EXPECT_FALSE(thread_in(talk.amina).is_resolved);
    EXPECT_FALSE(thread_in(talk.bo).is_resolved);
}

// Law 3.
TEST(RemarksLaw3, AllWhoWereAssignedAtTheSameTimeAreUntilSomebodyChooses) {
    Talk talk;
    assign(talk.amina, talk.amina.log.device);
    assign(talk.bo, talk.bo.log.device);
    talk.meet();

    EXPECT_EQ(
        thread_in(talk.bo).assignees, (std::vector<SubjectId>{talk.amina.log.device, talk.bo.log.device}));
    assign(talk.bo, std::nullopt);
    talk.meet();
    EXPECT_TRUE(thread_in(talk.amina).assignees.empty());
}

// Law 4.
TEST(RemarksLaw4, TheQuotationStaysWhenItsWordsAreGone) {
    Replica amina(1);
    ASSERT_THAT(amina.document.insert(0, "one two three"), is_accepted());
    const auto passage = amina.document.anchor(4, 3);
    ASSERT_THAT(passage, is_accepted());
    amina.act(proto::Comment{from_text(*passage), *amina.document.quotation(*passage), "Why two?"});
    ASSERT_THAT(amina.document.erase(0, 8), is_accepted());

    const Thread thread = thread_in(amina);
    EXPECT_EQ(thread.quotation, "two");
    ASSERT_TRUE(thread.passage.has_value());
    EXPECT_EQ(amina.document.locate(*to_text(*thread.passage)), (text::Located{0, 0, true}));
}

TEST(Thread, WaitsForItsComment) {
    Replica amina(1);
    amina.act(proto::Reply{tests::name_of(2, 2), "To what?"});

    EXPECT_TRUE(threads_of(amina.deeds).empty());
}

// Laws 1 and 2: once somebody who has met everybody resolves a thread, it is resolved for everybody; and
// a reply of anybody opens it.
RC_GTEST_PROP(
    RemarksLaw1And2, AVerdictThatSawEverythingHolds, (const Directions& directions, std::uint8_t who)) {
    Play play(directions.bytes);
    Replica& person = play.people[who % 3];
    const OperationName comment = person.act(proto::Comment{{}, "", "Why?"});
    play.everybody_meets();
    const auto is_resolved = [&](Replica& replica) {
        const auto threads = threads_of(replica.deeds);
        return std::ranges::find(threads, comment, &Thread::name)->is_resolved;
    };
    const auto threads = threads_of(person.deeds);

    for (const Thread& thread : threads) person.act(proto::Resolve{thread.name, thread.seen});
    play.everybody_meets();
    for (Replica& each : play.people) {
        RC_ASSERT(is_resolved(each));
        RC_ASSERT(std::ranges::all_of(threads_of(each.deeds), &Thread::is_resolved));
    }
    play.people[0].act(proto::Reply{comment, "But."});
    play.everybody_meets();
    for (Replica& each : play.people) RC_ASSERT(!is_resolved(each));
}

} // namespace
} // namespace valise::draft
