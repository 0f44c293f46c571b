// SPDX-License-Identifier: Apache-2.0
// The laws of merging: every replica that received the same operations has the same text, however they came.
#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "histories/gunzip.hpp"
#include "histories/random_history.hpp"
#include "histories/reference.hpp"
#include "replicas.hpp"
#include "support/refusal.hpp"
#include "valise/text/document.hpp"

namespace valise::text {

void PrintTo(const Edit& edit, std::ostream* out) {
    *out << "at " << edit.position << " delete " << edit.deleted << " insert '" << edit.inserted << "'";
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::are_apart;
using tests::author;
using tests::below;
using tests::bring;
using tests::copy_of;
using tests::document_by;
using tests::document_of;
using tests::edited;
using tests::id;
using tests::is_accepted;

/// Every update once, in any order, and some of them again.
std::vector<Bytes> shuffled(std::vector<Bytes> updates, SeededRandom& random) {
    const std::size_t count = updates.size();
    for (std::size_t i = 0; i < count / 3; ++i) updates.push_back(updates[below(random, count)]);
    for (std::size_t i = updates.size(); i > 1; --i) std::swap(updates[i - 1], updates[below(random, i)]);
    return updates;
}

/// The text after these updates; empty, and a failure, when something is wrong on the way.
std::string text_after(const std::vector<Bytes>& updates) {
    Document document;
    std::uint32_t waiting = 0;
    for (const Bytes& update : updates) {
        const auto received = document.receive(update);
        EXPECT_THAT(received, is_accepted());
        if (received) waiting = received->waiting;
    }
    EXPECT_EQ(waiting, 0U);
    return document.text().text();
}

class Conformance : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override {
        const auto path = std::filesystem::path(VALISE_PROJECT_FOLDER) / "tests/histories/conformance"
            / (GetParam() + ".jsonl.gz");
        const auto lines = histories::read_possibly_gzipped(path);
        ASSERT_THAT(lines, is_accepted());
        auto read = histories::read_histories(*lines);
        ASSERT_THAT(read, is_accepted());
        all = *std::move(read);
    }

    /// The lines where `text_of` does not give the end.
    template <class TextOf> [[nodiscard]] std::vector<std::size_t> wrong_lines(TextOf text_of) const {
        std::vector<std::size_t> wrong;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (text_of(all[i], i) != all[i].end_content) wrong.push_back(i + 1);
        return wrong;
    }

    std::vector<histories::History> all;
};

TEST_P(Conformance, ComesOutOfOneUpdate) {
    EXPECT_THAT(wrong_lines([](const auto& history, std::size_t) {
        return text_after({tests::update_of(tests::told(history))});
    }),
        IsEmpty());
}

TEST_P(Conformance, ComesOutTransactionByTransaction) {
    EXPECT_THAT(
        wrong_lines([](const auto& history, std::size_t) { return text_after(tests::updates_of(history)); }),
        IsEmpty());
}

TEST_P(Conformance, ComesOutOfAnyOrderWithRepetitions) {
    EXPECT_THAT(wrong_lines([](const auto& history, std::size_t seed) {
        SeededRandom random(seed);
        return text_after(shuffled(tests::updates_of(history), random));
    }),
        IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(OfOthers, Conformance,
    testing::Values(
        "dt-conformance-0-799", "dev-random-unicode", "dev-simple-agents", "dev-fuguemax-not-fugue"));

TEST(MergeLaws, RandomHistoriesGiveTheTextOfTheReference) {
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(60)) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed++);
        ASSERT_EQ(text_after({tests::update_of(tests::told(history))}), history.end_content);
        ASSERT_EQ(text_after(tests::updates_of(history)), history.end_content);
        ASSERT_EQ(text_after(shuffled(tests::updates_of(history), random)), history.end_content);
    }
}

RC_GTEST_PROP(MergeLaws, AnyShapeOfHistoryGivesTheTextOfTheReference, (std::uint64_t seed)) {
    histories::Shape shape;
    shape.transactions = *rc::gen::inRange(1U, 30U);
    shape.agents = *rc::gen::inRange(1U, 8U);
    shape.percent_merging = *rc::gen::inRange(0U, 101U);
    shape.percent_deleting = *rc::gen::inRange(0U, 80U);
    shape.percent_at_one_place = *rc::gen::inRange(0U, 101U);
    shape.may_fork = *rc::gen::arbitrary<bool>();
    shape.alphabet = *rc::gen::element(histories::Alphabet::ascii, histories::Alphabet::mixed);
    SeededRandom random(seed);
    const histories::History history = histories::random_history(random, shape);

    RC_ASSERT(histories::merged_text(history) == history.end_content);
    RC_ASSERT(text_after(shuffled(tests::updates_of(history), random)) == history.end_content);
}

TEST(MergeLaws, ALongHistoryAtOnePlaceGivesTheTextOfTheReference) {
    histories::Shape shape;
    shape.transactions = 250;
    shape.agents = 8;
    shape.percent_merging = 5;
    shape.percent_at_one_place = 80;
    shape.percent_deleting = 20;
    SeededRandom random(1);
    const histories::History history = histories::random_history(random, shape);

    EXPECT_EQ(text_after({tests::update_of(tests::told(history))}), history.end_content);
    EXPECT_EQ(text_after(shuffled(tests::updates_of(history), random)), history.end_content);
}

TEST(MergeLaws, ACrowdAtOnePlaceGivesTheTextOfTheReference) {
    histories::Shape shape;
    shape.transactions = 600;
    shape.agents = 300;
    shape.percent_merging = 2;
    shape.percent_at_one_place = 90;
    shape.percent_deleting = 5;
    shape.longest_insert = 2;
    shape.may_fork = true;
    SeededRandom random(1);
    const histories::History history = histories::random_history(random, shape);

    EXPECT_EQ(text_after({tests::update_of(tests::told(history))}), history.end_content);
    EXPECT_EQ(text_after(shuffled(tests::updates_of(history), random)), history.end_content);
}

/// Whoever looks at each of the others has fifty million looks to take here.
TEST(Merge, PutsACrowdAtOnePlaceInTheOrderOfTheirNames) {
    constexpr std::uint32_t count = 10'000;
    const auto number_of = [](std::uint32_t i) { return i * 7919 % count; }; // Each once, out of order.
    History history;
    history.add_to_heads(history.number_of(author("base")), {Kind::insertion, false, 0, 2, "<>"});
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string letter(1, static_cast<char>('a' + number_of(i) * 26 / count));
        history.add(history.number_of(author(fmt::format("{:05}", number_of(i)))), Frontier{1},
            {Kind::insertion, false, 1, 1, letter});
    }

    const std::string text = text_after({tests::update_of(history)});

    EXPECT_EQ(text.size(), count + 2);
    EXPECT_TRUE(text.starts_with("<a") && text.ends_with("z>"));
    EXPECT_TRUE(std::is_sorted(text.begin() + 1, text.end() - 1));
}

/// Amina types "a" and later, when she has seen Bo's "X" behind it, goes on with "b". Chen has seen the "a"
/// alone.
TEST(MergeLaws, WhoTypesOnBesideOtherWordsStandsTheSameWhateverCameFirst) {
    text::Document amina = document_by("amina", "LR");
    text::Document bo = copy_of(amina, "bo");
    text::Document chen = copy_of(amina, "chen");
    const Bytes base = *amina.since({});
    const text::Version start = *amina.version();
    VALISE_CHECK(bo.insert(1, "X"));
    const Bytes x = *bo.since(start);
    VALISE_CHECK(amina.insert(1, "a"));
    const Bytes a = *amina.since(start);
    VALISE_CHECK(chen.receive(a));
    const text::Version seen_by_chen = *chen.version();
    VALISE_CHECK(chen.insert(2, "c"));
    const Bytes c = *chen.since(seen_by_chen);
    VALISE_CHECK(amina.receive(x));
    const text::Version seen_by_amina = *amina.version();
    VALISE_CHECK(amina.insert(static_cast<std::uint32_t>(amina.text().text().find('a')) + 1, "b"));
    const Bytes b = *amina.since(seen_by_amina);

    std::set<std::string> texts;
    for (const auto& order : {std::array{x, a, b, c}, std::array{a, x, b, c}, std::array{a, c, x, b}}) {
        text::Document reader;
        VALISE_CHECK(reader.receive(base));
        for (const Bytes& update : order) VALISE_CHECK(reader.receive(update));
        texts.insert(reader.text().text());
    }

    EXPECT_EQ(texts.size(), 1U);
}

TEST(MergeLaws, GroupingDoesNotMatter) {
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(24)) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed++);
        const History all = tests::told(history);
        std::vector<Bytes> updates;
        for (Moments part{0, 0}; part.first < all.size(); part.first = part.end) {
            part.end = std::min(all.size(), part.first + 1 + below(random, 30));
            updates.push_back(tests::update_of(all, part));
        }

        ASSERT_EQ(text_after(updates), history.end_content);
        ASSERT_EQ(text_after(shuffled(updates, random)), history.end_content);
    }
}

TEST(MergeLaws, UpdatesMayOverlap) {
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(24)) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed++);
        const History all = tests::told(history);
        std::vector<Bytes> updates{tests::update_of(all)};
        for (int i = 0; i < 10; ++i) {
            const Moment first = below(random, all.size());
            updates.push_back(tests::update_of(all, {first, first + 1 + below(random, all.size() - first)}));
        }

        ASSERT_EQ(text_after(shuffled(updates, random)), history.end_content);
    }
}

TEST(MergeLaws, ReceivingTwiceChangesNothing) {
    for (const histories::History& history : tests::random_histories(8)) {
        Document document = document_of(history);
        const Bytes before = *document.full();

        for (const Bytes& update : tests::updates_of(history)) {
            const auto again = document.receive(update);
            ASSERT_THAT(again, is_accepted());
            ASSERT_EQ(again->added, 0U);
            ASSERT_EQ(again->waiting, 0U);
            ASSERT_THAT(again->edits, IsEmpty());
        }

        ASSERT_EQ(*document.full(), before);
    }
}

TEST(MergeLaws, EditsMakeTheNewTextOfTheOldAndAreApart) {
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(40)) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        SeededRandom random(seed++);
        Document document;
        for (const Bytes& update : shuffled(tests::updates_of(history), random)) {
            const std::string before = document.text().text();
            const auto received = document.receive(update);
            ASSERT_THAT(received, is_accepted());
            ASSERT_EQ(edited(before, received->edits), document.text().text());
            ASSERT_TRUE(are_apart(received->edits)) << testing::PrintToString(received->edits);
        }
    }
}

TEST(MergeLaws, VersionsAreTheSameWhateverTheOrder) {
    for (const histories::History& history : tests::random_histories(8)) {
        SeededRandom random(3);
        Document one = document_of(history);
        Document other;
        for (const Bytes& update : shuffled(tests::updates_of(history), random))
            ASSERT_THAT(other.receive(update), is_accepted());

        ASSERT_EQ(*one.version(), *other.version());
        for (const Version& version : tests::versions_of(history))
            ASSERT_EQ(*one.text_at(version), *other.text_at(version));
        const std::uint32_t length = one.text().length();
        ASSERT_EQ(*one.blame(0, length), *other.blame(0, length));
    }
}

TEST(Received, HasNoEditForWhatCameAndWentAgain) {
    Document document = document_by("a", "stays");
    Document other = copy_of(document, "b");
    ASSERT_THAT(other.insert(2, "passing"), is_accepted());
    ASSERT_THAT(other.erase(2, 7), is_accepted());

    const Received received = bring(other, document);

    EXPECT_THAT(received.edits, IsEmpty());
    EXPECT_EQ(received.added, 14U);
    EXPECT_EQ(document.text().text(), "stays");
}

TEST(Received, HasNoEditForWhatTwoDeleted) {
    Document document = document_by("a", "abcdef");
    Document other = copy_of(document, "b");
    ASSERT_THAT(document.erase(1, 3), is_accepted());
    ASSERT_THAT(other.erase(2, 2), is_accepted());

    EXPECT_THAT(bring(other, document).edits, IsEmpty());
    EXPECT_THAT(bring(document, other).edits, ElementsAre(Edit{1, 1, ""}));
    EXPECT_EQ(other.text().text(), "aef");
}

TEST(Received, HasOneEditWhereWordsWereReplaced) {
    Document document = document_by("a", "one two three");
    Document other = copy_of(document, "b");
    ASSERT_THAT(other.erase(4, 3), is_accepted());
    ASSERT_THAT(other.insert(4, "2"), is_accepted());
    ASSERT_THAT(other.insert(0, "* "), is_accepted());

    EXPECT_THAT(bring(other, document).edits, ElementsAre(Edit{0, 0, "* "}, Edit{6, 3, "2"}));
}

TEST(Received, HasOneEditForWhatWasTypedBackwards) {
    Document document = document_by("a", "xy");
    Document other = copy_of(document, "b");
    for (const auto* letter : {"c", "b", "a"}) ASSERT_THAT(other.insert(1, letter), is_accepted());

    EXPECT_THAT(bring(other, document).edits, ElementsAre(Edit{1, 0, "abc"}));
    EXPECT_EQ(document.text().text(), "xabcy");
}

TEST(Merge, PutsWhatTwoWroteAtOnePlaceInTheOrderOfTheirNames) {
    Document document = document_by("a", "<>");
    Document first = copy_of(document, "first");
    Document second = copy_of(document, "second");
    ASSERT_THAT(second.insert(1, "[two]"), is_accepted());
    ASSERT_THAT(first.insert(1, "[one]"), is_accepted());

    bring(second, document);
    bring(first, document);

    EXPECT_EQ(document.text().text(), "<[one][two]>");
}

/// Replicas that write, and meet each other now and then.
class Peers {
public:
    explicit Peers(std::uint64_t seed) : random_(seed) {
        for (const auto* name : {"ana", "ben", "carl"}) peers_.push_back(document_by(name));
    }

    void step() {
        Document& peer = peers_[below(random_, peers_.size())];
        const std::uint32_t length = peer.text().length();
        switch (below(random_, 5)) {
        case 0: meet(peer, peers_[below(random_, peers_.size())]); break;
        case 1: {
            const std::uint32_t position = below(random_, length + 1);
            const auto count = below(random_, std::min(length - position, 6U) + 1);
            ASSERT_THAT(peer.erase(position, count), is_accepted());
            break;
        }
        case 2: peer.rest(); break;
        default: {
            const std::uint32_t position = below(random_, std::min(length, 10U) + 1);
            const auto text = tests::to_utf8(tests::mixed_scalars(random_, 1 + below(random_, 5)));
            ASSERT_THAT(peer.insert(position, text), is_accepted());
        }
        }
    }

    void meet_all() {
        for (int again = 0; again < 2; ++again)
            for (Document& from : peers_)
                for (Document& to : peers_) meet(from, to);
    }

    void expect_same() {
        for (Document& peer : peers_) {
            ASSERT_EQ(peer.text().text(), peers_[0].text().text());
            ASSERT_EQ(*peer.version(), *peers_[0].version());
            ASSERT_EQ(*peer.text_at(*peer.version()), peer.text().text());
            auto again = Document::open(*peer.full());
            ASSERT_THAT(again, is_accepted());
            ASSERT_EQ(*again->version(), *peer.version());
        }
    }

private:
    void meet(Document& from, Document& to) {
        const std::string before = to.text().text();
        const Received received = bring(from, to);
        ASSERT_EQ(received.waiting, 0U);
        ASSERT_EQ(edited(before, received.edits), to.text().text());
        ASSERT_TRUE(are_apart(received.edits)) << testing::PrintToString(received.edits);
    }

    SeededRandom random_;
    std::vector<Document> peers_;
};

TEST(MergeLaws, ReplicasThatWriteAndMeetHaveTheSameTextInTheEnd) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        Peers peers(seed);
        for (int i = 0; i < 100; ++i) peers.step();

        peers.meet_all();

        peers.expect_same();
        if (testing::Test::HasFailure()) break;
    }
}

} // namespace
} // namespace valise::text
