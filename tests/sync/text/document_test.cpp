// SPDX-License-Identifier: Apache-2.0
#include "valise/text/document.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inbox.hpp"
#include "replicas.hpp"
#include "support/refusal.hpp"
#include "varint.hpp"

namespace valise::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::author;
using tests::bring;
using tests::copy_of;
using tests::document_by;
using tests::edited;
using tests::id;
using tests::is_accepted;
using tests::is_refused;

Operations insertion(std::uint32_t position, std::string_view text) {
    return {Kind::insertion, false, position, count_scalars(text), text};
}

TEST(Document, IsEmptyAtFirst) {
    Document document;

    EXPECT_EQ(document.text().text(), "");
    EXPECT_THAT(*document.version(), IsEmpty());
    EXPECT_THAT(*document.named_versions(), IsEmpty());
    EXPECT_EQ(*document.next_sequence(author("a")), 0U);
}

TEST(Document, ShowsWhatItsWriterDid) {
    Document document = document_by("a", "one three");

    ASSERT_THAT(document.insert(4, "two \u4e2d\U0001f600 "), is_accepted());
    ASSERT_THAT(document.erase(0, 4), is_accepted());

    EXPECT_EQ(document.text().text(), "two \u4e2d\U0001f600 three");
    EXPECT_EQ(*document.version(), Version{id("a", 19)});
    EXPECT_EQ(*document.next_sequence(author("a")), 20U);
}

TEST(Document, CountsEachWritersOperations) {
    Document document = document_by("a", "abc");
    ASSERT_THAT(document.write_as(author("b")), is_accepted());
    ASSERT_THAT(document.insert(3, "de"), is_accepted());
    ASSERT_THAT(document.write_as(author("a")), is_accepted());
    ASSERT_THAT(document.erase(0, 1), is_accepted());

    EXPECT_EQ(*document.next_sequence(author("a")), 4U);
    EXPECT_EQ(*document.next_sequence(author("b")), 2U);
    EXPECT_EQ(*document.next_sequence(author("c")), 0U);
    EXPECT_EQ(*document.version(), Version{id("a", 3)});
}

TEST(Document, DoesNothingForEditsOfNothing) {
    Document document = document_by("a", "abc");
    const Bytes before = *document.full();

    ASSERT_THAT(document.insert(1, ""), is_accepted());
    ASSERT_THAT(document.erase(3, 0), is_accepted());

    EXPECT_EQ(*document.full(), before);
}

TEST(Document, RefusesAnEditBeforeAnybodyWasNamed) {
    Document document;

    EXPECT_THAT(document.insert(0, "x"), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.erase(0, 0), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.undo(0, 0), is_refused(Errc::invalid_input));

    EXPECT_THAT(*document.version(), IsEmpty());
}

TEST(Document, RefusesWrongEditsAndStaysAsItWas) {
    Document document = document_by("a", "abc\U0001f600");
    const Bytes before = *document.full();

    EXPECT_THAT(document.insert(5, "x"), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.insert(UINT32_MAX, "x"), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.insert(0, "\xff"), is_refused(Errc::malformed));
    EXPECT_THAT(document.insert(0, "\xed\xa0\x80"), is_refused(Errc::malformed));
    EXPECT_THAT(document.erase(5, 0), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.erase(0, 5), is_refused(Errc::invalid_input));
    EXPECT_THAT(document.erase(2, UINT32_MAX), is_refused(Errc::invalid_input));

    EXPECT_EQ(document.text().text(), "abc\U0001f600");
    EXPECT_EQ(*document.full(), before);
}

TEST(Document, MovesWithItsHistory) {
    Document document = document_by("a", "abc");
    const Version version = *document.version();

    Document moved = std::move(document);
    Document assigned;
    assigned = std::move(moved);

    EXPECT_EQ(assigned.text().text(), "abc");
    EXPECT_EQ(*assigned.version(), version);
}

TEST(Version, NamesTheLastOperationsOfEverybodyInOrder) {
    Document document = document_by("b", "abc");
    Document other = copy_of(document, "a");
    ASSERT_THAT(other.insert(3, "d"), is_accepted());
    ASSERT_THAT(document.insert(0, "_"), is_accepted());

    bring(other, document);

    EXPECT_THAT(*document.version(), ElementsAre(id("a", 0), id("b", 3)));
    EXPECT_THAT(*other.version(), ElementsAre(id("a", 0)));
}

TEST(Since, GivesWhatAVersionLacks) {
    Document document = document_by("a", "abc");
    Document other = copy_of(document, "b");
    ASSERT_THAT(document.insert(3, "def"), is_accepted());

    const auto received = other.receive(*document.since(*other.version()));

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(received->added, 3U);
    EXPECT_EQ(other.text().text(), "abcdef");
}

TEST(Since, UnderstandsAVersionOfWhichItKnowsAPart) {
    Document document = document_by("a", "abc");
    Document other = copy_of(document, "b");
    ASSERT_THAT(document.insert(3, "def"), is_accepted());
    ASSERT_THAT(other.insert(0, "unknown there "), is_accepted());
    const Version both{id("a", 2), id("b", 13)};

    const auto received = other.receive(*document.since(both));

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(received->added, 3U);
    EXPECT_EQ(other.text().text(), "unknown there abcdef");
}

TEST(Since, UnderstandsAVersionWithinARun) {
    Document document = document_by("a", "abcdef");
    Document part;
    ASSERT_THAT(part.receive(*document.written_by(author("a"), 0)), is_accepted());

    Document again;
    const auto waits = again.receive(*document.since({id("a", 2)}));
    ASSERT_THAT(waits, is_accepted());

    EXPECT_EQ(waits->waiting, 3U);
    EXPECT_EQ(waits->added, 0U);
    EXPECT_EQ(again.text().text(), "");
}

TEST(WrittenBy, GivesTheWorkOfOneAuthorFromASequenceNumberOn) {
    Document document = document_by("a", "abc");
    Document other = copy_of(document, "b");
    ASSERT_THAT(other.insert(3, "xyz"), is_accepted());
    bring(other, document);
    ASSERT_THAT(document.insert(6, "def"), is_accepted());

    Document third;
    ASSERT_THAT(third.receive(*document.written_by(author("a"), 0)), is_accepted());
    EXPECT_EQ(third.text().text(), "abc");
    const auto received = third.receive(*document.written_by(author("b"), 1));
    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(received->waiting, 5U) << "two of b, and those of a that build upon them";
    ASSERT_THAT(third.receive(*document.written_by(author("b"), 0)), is_accepted());

    EXPECT_EQ(third.text().text(), "abcxyzdef");
}

TEST(WrittenBy, GivesNothingOfAStrangerOrBeyondTheEnd) {
    Document document = document_by("a", "abc");
    Document other;

    EXPECT_EQ(other.receive(*document.written_by(author("nobody"), 0))->added, 0U);
    EXPECT_EQ(other.receive(*document.written_by(author("a"), 3))->added, 0U);
    EXPECT_EQ(other.receive(*document.written_by(author("a"), UINT32_MAX))->added, 0U);
}

TEST(Inbox, WakesWhatWaited) {
    Document document = document_by("a", "one");
    Document other = copy_of(document, "b");
    ASSERT_THAT(other.insert(3, " two"), is_accepted());
    Document third = copy_of(other, "c");
    ASSERT_THAT(third.insert(7, " three"), is_accepted());

    Document late;
    const auto first = late.receive(*third.written_by(author("c"), 0));
    const auto second = late.receive(*third.written_by(author("b"), 0));
    const auto last = late.receive(*third.written_by(author("a"), 0));

    EXPECT_EQ(first->waiting, 6U);
    EXPECT_EQ(second->waiting, 10U);
    EXPECT_EQ(last->waiting, 0U);
    EXPECT_EQ(last->added, 13U);
    EXPECT_EQ(late.text().text(), "one two three");
    EXPECT_THAT(last->edits, ElementsAre(Edit{0, 0, "one two three"}));
}

TEST(Inbox, KeepsWhatComesAgainOnce) {
    Document document = document_by("a", "one");
    Document other = copy_of(document, "b");
    ASSERT_THAT(other.insert(3, " two"), is_accepted());
    Document late;

    for (int again = 0; again < 3; ++again) {
        const auto received = late.receive(*other.written_by(author("b"), 0));
        ASSERT_THAT(received, is_accepted());
        EXPECT_EQ(received->waiting, 4U);
    }
}

/// What "bad" wrote upon `base`, at a position outside of it.
Bytes malformed_upon(std::string_view base) {
    History history;
    history.add_to_heads(history.number_of(author("a")), insertion(0, base));
    history.add_to_heads(history.number_of(author("bad")), insertion(99, "!"));
    return tests::update_of(history, {history.size() - 1, history.size()});
}

TEST(Inbox, AMalformedRunThatWaitedDoesNotPoisonWhatComesLater) {
    Document document = document_by("a", "base");
    Document good = copy_of(document, "good");
    ASSERT_THAT(good.insert(0, "G"), is_accepted());
    Document late;
    ASSERT_THAT(late.receive(malformed_upon("base")), is_accepted());
    ASSERT_THAT(late.receive(*good.written_by(author("good"), 0)), is_accepted());

    const auto received = late.receive(*document.since({}));

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(late.text().text(), "Gbase");
    EXPECT_EQ(received->added, 5U);
    EXPECT_EQ(received->waiting, 0U);
    EXPECT_EQ(*late.next_sequence(author("bad")), 0U);
}

TEST(Inbox, WakesWhatWaitsForWhatWakesWithIt) {
    History history;
    history.add(history.number_of(author("x")), {}, insertion(0, "x"));
    history.add(history.number_of(author("z")), {}, insertion(0, "z"));
    history.add(history.number_of(author("y")), Frontier{1}, insertion(1, "y"));
    history.add(history.number_of(author("u")), Frontier{0, 2}, insertion(3, "u"));
    Document late;
    EXPECT_EQ(late.receive(tests::update_of(history, {3, 4}))->waiting, 1U);
    EXPECT_EQ(late.receive(tests::update_of(history, {2, 3}))->waiting, 2U);

    const auto received = late.receive(tests::update_of(history, {0, 2}));

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(received->added, 4U);
    EXPECT_EQ(received->waiting, 0U);
    EXPECT_EQ(late.text().text(), "xzyu");
}

TEST(Inbox, WhatBuildsUponWhatWaitedIsWokenBesideAMalformedRun) {
    History history;
    const Frontier first{0};
    history.add(history.number_of(author("x")), {}, insertion(0, "x"));
    history.add(history.number_of(author("m")), first, insertion(1, "m"));
    History bad = history;
    bad.add(bad.number_of(author("b")), Frontier{0, 1}, insertion(0, "!"));
    history.add_to_heads(history.number_of(author("a")), insertion(2, "a"));
    history.add_to_heads(history.number_of(author("c")), insertion(3, "c"));
    Document late;
    for (const Bytes& update : {tests::update_of(history, {0, 1}), tests::update_of(history, {2, 3}),
             tests::update_of(bad, {2, 3}), tests::update_of(history, {3, 4})})
        ASSERT_THAT(late.receive(update), is_accepted());

    const auto received = late.receive(tests::update_of(history, {1, 2}));

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(late.text().text(), "xmac");
    EXPECT_EQ(received->added, 3U);
    EXPECT_EQ(received->waiting, 0U);
    EXPECT_EQ(edited("x", received->edits), "xmac");
}

/// Two updates with a part that waits for the other one's, beside a part that waits for what comes last.
TEST(Inbox, PartsOfUpdatesDoNotWaitForEachOther) {
    History history;
    const AuthorNumber x = history.number_of(author("x"));
    const AuthorNumber y = history.number_of(author("y"));
    history.add(x, {}, insertion(0, "x"));                                       // 0
    history.add(y, {}, insertion(0, "y"));                                       // 1
    history.add(history.number_of(author("p")), Frontier{0}, insertion(1, "p")); // 2
    history.add(history.number_of(author("q")), Frontier{1}, insertion(1, "q")); // 3
    history.add(history.number_of(author("r")), Frontier{3}, insertion(2, "r")); // 4
    history.add(history.number_of(author("s")), Frontier{2}, insertion(2, "s")); // 5
    Document late;
    const std::array one{Moments{4, 5}, Moments{2, 3}}; // "r" waits for "q", "p" for "x".
    const std::array other{Moments{5, 6}, Moments{3, 4}};
    ASSERT_THAT(late.receive(encode_update(history, one)), is_accepted());
    ASSERT_THAT(late.receive(encode_update(history, other)), is_accepted());

    ASSERT_THAT(late.receive(tests::update_of(history, {0, 1})), is_accepted());
    const auto received = late.receive(tests::update_of(history, {1, 2}));

    EXPECT_EQ(received->waiting, 0U);
    EXPECT_EQ(late.text().text(), "xpsyqr");
}

/// Whoever reads an update again for each operation that it misses needs long here.
TEST(Inbox, ReadsAgainOnlyWhatIsReady) {
    constexpr std::uint32_t count = 3000;
    History history;
    const AuthorNumber early = history.number_of(author("early"));
    history.add(history.number_of(author("base")), {}, insertion(0, std::string(count, '.')));
    Frontier all;
    for (std::uint32_t i = 0; i < count; ++i) {
        history.add(history.number_of(author(fmt::format("{}", i))), Frontier{count - 1},
            {Kind::deletion, false, i, 1, {}});
        all.push_back(history.size() - 1);
    }
    for (const Moment each : all) history.add(early, Frontier{each}, insertion(0, "a"));
    history.add(early, all, insertion(0, "z"));
    Document late;
    ASSERT_THAT(late.receive(tests::update_of(history, {all.back() + 1, history.size()})), is_accepted());
    ASSERT_THAT(late.receive(tests::update_of(history, {0, count})), is_accepted());

    std::uint32_t waiting = 0;
    for (const Moment each : all)
        waiting = late.receive(tests::update_of(history, {each, each + 1}))->waiting;

    EXPECT_EQ(waiting, 0U);
    EXPECT_EQ(late.text().length(), count + 1);
}

TEST(Inbox, KeepsWhatWaitedWhenTheUpdateItselfIsRefused) {
    Document document = document_by("a", "base");
    Document good = copy_of(document, "good");
    ASSERT_THAT(good.insert(4, "G"), is_accepted());
    Document late;
    ASSERT_THAT(late.receive(*good.written_by(author("good"), 0)), is_accepted());
    History history;
    history.add_to_heads(history.number_of(author("a")), insertion(0, "base"));
    history.add_to_heads(0, insertion(99, "!"));

    EXPECT_THAT(late.receive(tests::update_of(history)), is_refused(Errc::malformed));

    EXPECT_EQ(late.text().text(), "");
    const auto received = late.receive(*document.since({}));
    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(late.text().text(), "baseG");
    EXPECT_EQ(received->waiting, 0U);
}

TEST(Document, RefusesOtherContentForWhatIsKnownAndStaysAsItWas) {
    Document document = document_by("a", "the same");
    Document liar = document_by("a", "the sane and more");
    const Bytes before = *document.full();

    EXPECT_THAT(document.receive(*liar.since({})), is_refused(Errc::corrupt_data));

    EXPECT_EQ(*document.full(), before);
    EXPECT_EQ(document.text().text(), "the same");
}

TEST(Document, RefusesAnUpdateAsAWhole) {
    History history;
    history.add_to_heads(history.number_of(author("b")), insertion(0, "good"));
    history.add_to_heads(history.number_of(author("c")), insertion(99, "bad"));
    Document document = document_by("a", "as it was");
    const Bytes before = *document.full();

    EXPECT_THAT(document.receive(tests::update_of(history)), is_refused(Errc::malformed));

    EXPECT_EQ(*document.full(), before);
    EXPECT_EQ(*document.next_sequence(author("b")), 0U);
    ASSERT_THAT(document.insert(9, "!"), is_accepted());
    EXPECT_EQ(document.text().text(), "as it was!");
}

/// What waits for operation `sequence` of "m".
Inbox::Waiting waiting_for(std::uint32_t sequence, std::size_t size = 1, std::uint32_t operations = 3) {
    return {{id("m", sequence)}, 1, Bytes(size), operations};
}

Result<void> put(Inbox& inbox, std::vector<Inbox::Waiting> early) {
    std::vector<Inbox::Waiting*> each;
    for (Inbox::Waiting& waiting : early) each.push_back(&waiting);
    return inbox.put(each);
}

Result<void> put(Inbox& inbox, Inbox::Waiting early) {
    return put(inbox, std::vector<Inbox::Waiting>{std::move(early)});
}

TEST(Inbox, HasRoomForSoManyBytesAndNoMore) {
    const std::size_t half = Document::most_waiting_bytes / 2;
    Inbox inbox;

    EXPECT_THAT(put(inbox, waiting_for(0, half)), is_accepted());
    EXPECT_THAT(put(inbox, waiting_for(1, half)), is_refused(Errc::exhausted));
    EXPECT_EQ(inbox.operation_count(), 3U);
}

TEST(Inbox, HasNoRoomForEverSoManySmallOnes) {
    Inbox inbox;
    std::uint32_t count = 0;

    while (count <= Document::most_waiting_bytes && put(inbox, waiting_for(count))) ++count;

    EXPECT_GT(count, 10'000U);
    EXPECT_LT(count, 100'000U);
}

TEST(Inbox, HasNoRoomForMoreOperationsThanADocumentHolds) {
    Inbox inbox;
    ASSERT_THAT(put(inbox, waiting_for(0, 1, Document::most_operations)), is_accepted());

    EXPECT_THAT(put(inbox, waiting_for(1, 1, 1)), is_refused(Errc::exhausted));
    EXPECT_THAT(put(inbox, waiting_for(1, 1, UINT32_MAX)), is_refused(Errc::exhausted));
}

TEST(Inbox, KeepsAllOrNone) {
    const std::size_t most = Document::most_waiting_bytes;
    Inbox inbox;

    EXPECT_THAT(put(inbox, std::vector{waiting_for(0), waiting_for(1, most)}), is_refused(Errc::exhausted));
    EXPECT_TRUE(inbox.is_empty());
    EXPECT_EQ(inbox.operation_count(), 0U);
}

TEST(Inbox, CountsTheNamesOfAllThatIsMissed) {
    Inbox::Waiting waiting = waiting_for(0);
    waiting.missing.assign(Document::most_waiting_bytes / sizeof(OperationId), id("m", 0));
    Inbox inbox;

    EXPECT_THAT(put(inbox, std::move(waiting)), is_refused(Errc::exhausted));
}

TEST(Inbox, GivesBackRoomForWhatIsTaken) {
    const std::size_t half = Document::most_waiting_bytes / 2 + 1;
    Inbox inbox;
    for (int again = 0; again < 3; ++again) {
        ASSERT_THAT(put(inbox, waiting_for(5, half)), is_accepted());
        EXPECT_TRUE(inbox.take(author("m"), 5).empty());
        EXPECT_TRUE(inbox.take(author("l"), 9).empty());
        EXPECT_TRUE(inbox.take(author("n"), 9).empty());
        EXPECT_EQ(inbox.take(author("m"), 6).size(), 1U);
    }
    EXPECT_EQ(inbox.operation_count(), 0U);
}

TEST(Inbox, TellsTheSameFromAnother) {
    Inbox inbox;
    ASSERT_THAT(put(inbox, waiting_for(0, 10)), is_accepted());
    ASSERT_THAT(put(inbox, waiting_for(0, 10)), is_accepted());
    EXPECT_EQ(inbox.operation_count(), 3U);

    ASSERT_THAT(put(inbox, waiting_for(0, 11)), is_accepted());
    EXPECT_EQ(inbox.take(author("m"), 1).size(), 2U);
}

/// A long text that follows the first operation of its author.
Bytes update_without_compression(std::string_view writer, std::string_view text) {
    VarintWriter to;
    to.raw("\x10\x01\x01");
    to.raw(writer);
    to.raw("\x01\x01");
    to.number(static_cast<std::uint32_t>(text.size()) << 3);
    to.difference(1);
    to.raw(text);
    return to.bytes();
}

TEST(Document, SaysWhenItsInboxHasNoRoomAndStaysAsItWas) {
    const std::string text(Document::most_waiting_bytes / 2, 'y');
    const Bytes early = update_without_compression("a", text);
    const Bytes too_much = update_without_compression("b", text);
    Document late;
    ASSERT_THAT(late.receive(early), is_accepted());

    EXPECT_THAT(late.receive(too_much), is_refused(Errc::exhausted));

    EXPECT_EQ(late.receive(*late.since({}))->waiting, text.size());
    ASSERT_THAT(late.receive(*document_by("a", "x").since({})), is_accepted());
    EXPECT_EQ(late.text().length(), text.size() + 1);
    EXPECT_THAT(late.receive(too_much), is_accepted()) << "there is room again";
}

TEST(Document, GoesOnAfterARest) {
    Document document = document_by("a", "abc");
    Document other = copy_of(document, "b");
    ASSERT_THAT(other.insert(1, "!"), is_accepted());
    ASSERT_THAT(document.insert(2, "?"), is_accepted());
    bring(other, document);
    ASSERT_THAT(other.erase(0, 1), is_accepted());

    document.rest();
    bring(other, document);

    EXPECT_EQ(document.text().text(), "!b?c");
    EXPECT_EQ(document.blame(0, 4)->size(), 4U);
}

} // namespace
} // namespace valise::text
