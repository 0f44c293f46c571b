// SPDX-License-Identifier: Apache-2.0
// How operations travel, and what is refused of them.
#include "update.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "replicas.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/base/compression.hpp"
#include "valise/text/document.hpp"
#include "varint.hpp"

namespace valise::text {
namespace {

using testing::IsEmpty;
using tests::author;
using tests::bit_flips_let_pass;
using tests::copy_of;
using tests::document_by;
using tests::document_of;
using tests::id;
using tests::is_accepted;
using tests::is_refused;

constexpr Byte plain = 0x10;
constexpr Byte compressed = 0x11;

/// An update, written by hand. What a run and its operations begin with has flags in its lowest bits.
class Draft {
public:
    static constexpr std::uint32_t follows_own = 1;
    static constexpr std::uint32_t more_runs = 2;
    static constexpr std::uint32_t by_second = 4;
    static constexpr std::uint32_t deletion = 1;
    static constexpr std::uint32_t backward = 2;
    static constexpr std::uint32_t more_operations = 4;
    static constexpr std::uint32_t one = 8;

    Draft& authors(const std::vector<std::string>& names) {
        body_.number(static_cast<std::uint32_t>(names.size()));
        for (const std::string& name : names) {
            body_.number(static_cast<std::uint32_t>(name.size()));
            body_.raw(name);
        }
        return *this;
    }
    Draft& numbers(const std::vector<std::uint32_t>& all) {
        for (const std::uint32_t number : all) body_.number(number);
        return *this;
    }
    Draft& text(std::string_view raw) {
        body_.raw(raw);
        return *this;
    }

    [[nodiscard]] Bytes bytes() const {
        Bytes bytes{plain};
        append(bytes, body_.bytes());
        return bytes;
    }

private:
    VarintWriter body_;
};

/// By "a", its first operations, upon nothing.
Draft first_of_a() { return Draft().authors({"a"}).numbers({0, 0, 0}); }

/// Whether a document refuses this and stays as it was.
void expect_refused(const Bytes& update, Errc code = Errc::malformed) {
    SCOPED_TRACE(to_hex(update));
    Document document = document_by("x", "as it was");
    const Bytes before = *document.full();

    EXPECT_THAT(document.receive(update), is_refused(code));

    EXPECT_EQ(document.text().text(), "as it was");
    EXPECT_EQ(*document.full(), before);
}

/// Whether everything that a document says of itself fits together.
bool is_consistent(Document& document) {
    const auto version = document.version();
    if (!version || *document.text_at(*version) != document.text().text()) return false;
    auto again = Document::open(*document.full());
    return again && again->version() == version && again->text().text() == document.text().text();
}

TEST(Update, TakesWhatADraftSays) {
    Document document;

    const auto received = document.receive(first_of_a().numbers({3 * Draft::one, 0}).text("abc").bytes());

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(document.text().text(), "abc");
    EXPECT_EQ(*document.version(), Version{id("a", 2)});
}

TEST(Update, IsReadAsItWasWritten) {
    Update update; // One for all: what it held before is gone.
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(16)) {
        SCOPED_TRACE(fmt::format("seed {}", seed++));
        const History all = tests::told(history);

        const Bytes bytes = tests::update_of(all);
        ASSERT_THAT(update.read(bytes), is_accepted());

        Moment moment = 0;
        for (std::size_t number = 0; number < update.run_count(); ++number) {
            const Update::Run run = update.run(number);
            ASSERT_EQ(update.name_of(run.first), all.id_of(moment));
            Moment storage = 0;
            const auto parents = all.graph().parents_of(moment, storage);
            ASSERT_EQ(run.parents.size(), parents.size());
            for (std::size_t i = 0; i < parents.size(); ++i)
                ASSERT_EQ(update.name_of(run.parents[i]), all.id_of(parents[i]));
            for (std::size_t at = run.operations_from; at < run.operations_end; ++at) {
                const Operations operations = update.operations_at(at);
                ASSERT_EQ(operations, all.operations_at({moment, moment + operations.count}));
                moment += operations.count;
            }
        }
        ASSERT_EQ(moment, all.size());
    }
}

TEST(Update, OfNothingIsAccepted) {
    Document document = document_by("x", "text");

    const auto received = document.receive(*document.since(*document.version()));

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(received->added, 0U);
    EXPECT_LE(document.since(*document.version())->size(), 2U);
}

TEST(Update, OfOneCharacterIsSmallAfterALongHistory) {
    Document document = document_by("x", std::string(300000, 'y'));
    Document other = copy_of(document, "z");
    for (std::uint32_t i = 0; i < 500; ++i) ASSERT_THAT(other.insert(i * 501 % 7919, "w"), is_accepted());
    for (std::uint32_t i = 0; i < 500; ++i) ASSERT_THAT(document.insert(i * 701 % 7919, "v"), is_accepted());
    tests::bring(other, document);
    ASSERT_THAT(document.insert(1, "u"), is_accepted());
    const Version before = *document.version();

    ASSERT_THAT(document.insert(290000, "\u4e2d"), is_accepted());

    EXPECT_LE(document.since(before)->size(), 16U);
}

TEST(Update, IsReadAgainHoweverRegularItIs) {
    text::Document document = document_by("a", "a text to work on");
    for (int i = 0; i < 5000; ++i) {
        VALISE_CHECK(document.erase(3, 1));
        VALISE_CHECK(document.insert(3, "y"));
    }

    text::Document other;

    EXPECT_THAT(other.receive(*document.since({})), is_accepted());
    EXPECT_EQ(other.text().text(), document.text().text());
}

TEST(Update, RefusesToHoldMuchMoreThanItsSize) {
    // Two bytes for each deletion of one character, all of them alike, in a frame of a few hundred bytes.
    std::string body("\x01\x01\x61\x00\x00\x00", 6);
    for (int i = 0; i < 100'000; ++i) body += std::string("\x0d\x00", 2);
    VarintWriter update;
    update.raw("\x11");
    update.number(static_cast<std::uint32_t>(body.size()));
    update.raw(as_text(compress(body, Checksum::no)));

    EXPECT_THAT(text::Document().receive(update.bytes()), is_refused(Errc::malformed));
}

TEST(Update, ASkippedBeginningMayBeSeveralOperations) {
    Document document = document_by("a", "abc");
    ASSERT_THAT(document.erase(0, 1), is_accepted());
    Document other = copy_of(document, "x");
    ASSERT_THAT(document.insert(0, "\u4e2d\u6587"), is_accepted());
    ASSERT_THAT(document.erase(3, 1), is_accepted());

    const auto received = other.receive(*document.since({}));

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(received->added, 3U);
    EXPECT_EQ(other.text().text(), document.text().text());
}

TEST(Update, RefusesWhatIsNone) {
    expect_refused({});
    expect_refused({0x20}, Errc::unsupported);
    expect_refused({plain});
    expect_refused({plain, 0x80});
    expect_refused({plain, 0x80, 0x00});
    expect_refused({plain, 0xff, 0xff, 0xff, 0xff, 0x1f});
    expect_refused({plain, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01});
    expect_refused({compressed});
    expect_refused({compressed, 4, 1, 2, 3, 4});
}

TEST(Update, RefusesWrongAuthors) {
    const std::vector<std::uint32_t> run{0, 0, 0, Draft::one, 0};
    expect_refused(Draft().authors({""}).numbers(run).text("x").bytes());
    expect_refused(Draft().authors({std::string(65, 'x')}).numbers(run).text("x").bytes());
    expect_refused(Draft().authors({}).numbers(run).text("x").bytes());
    expect_refused(Draft().authors({"a"}).numbers({Draft::by_second, 0, 0, Draft::one, 0}).text("x").bytes());
    expect_refused(Draft().authors({"a"}).numbers({0, 0, 1, 1, 0, Draft::one, 0}).text("x").bytes());
}

TEST(Update, RefusesAnAuthorWhoIsThereTwice) {
    expect_refused(Draft().authors({"a", "a"}).numbers({0, 0, 0, Draft::one, 0}).text("x").bytes());
    expect_refused(Draft()
            .authors({"a", "a"})
            .numbers({Draft::more_runs, 0, 0, Draft::one, 0})
            .numbers({Draft::by_second, 0, 0, Draft::one, 3})
            .text("xy")
            .bytes());
}

TEST(Update, RefusesWrongSequenceNumbers) {
    const std::uint32_t most = History::most;
    expect_refused(Draft().authors({"a"}).numbers({0, most, 0, Draft::one, 0}).text("x").bytes());
    expect_refused(Draft().authors({"a"}).numbers({0, UINT32_MAX, 0, Draft::one, 0}).text("x").bytes());
    expect_refused(Draft().authors({"a"}).numbers({0, 0, 1, 0, most, Draft::one, 0}).text("x").bytes());
    expect_refused(Draft().authors({"a"}).numbers({0, most - 1, 0, 2 * Draft::one, 0}).text("xx").bytes());
    expect_refused(Draft().authors({"a"}).numbers({Draft::follows_own, 0, Draft::one, 0}).text("x").bytes());
}

TEST(Update, RefusesOperationsThatCannotBe) {
    expect_refused(first_of_a().numbers({0, 0}).bytes());
    expect_refused(first_of_a().numbers({Draft::one | Draft::backward, 0}).text("x").bytes());
    expect_refused(first_of_a().numbers({Draft::one | Draft::deletion | Draft::backward, 0}).bytes());
    expect_refused(first_of_a().numbers({2 * Draft::one | Draft::deletion | Draft::backward, 0}).bytes());
    expect_refused(first_of_a().numbers({Draft::one, 3}).text("x").bytes());
    expect_refused(first_of_a().numbers({Draft::one, 1}).text("x").bytes());
    expect_refused(first_of_a().numbers({Draft::one, UINT32_MAX - 1}).text("x").bytes());
    expect_refused(first_of_a().numbers({Draft::one | Draft::more_operations, 0}).text("x").bytes());
}

TEST(Update, RefusesPositionsOutsideTheText) {
    expect_refused(first_of_a().numbers({Draft::one, 2}).text("x").bytes());
    expect_refused(first_of_a().numbers({Draft::one | Draft::deletion, 0}).bytes());
    expect_refused(first_of_a()
            .numbers({2 * Draft::one | Draft::more_operations, 0, 3 * Draft::one | Draft::deletion, 5})
            .text("ab")
            .bytes());
    const Draft upon_x = Draft().authors({"a", "x"}).numbers({0, 0, 1, 1, 8});
    expect_refused(Draft(upon_x).numbers({Draft::one, 20}).text("x").bytes());
    expect_refused(Draft(upon_x).numbers({10 * Draft::one | Draft::deletion, 0}).bytes());
    expect_refused(Draft(upon_x).numbers({Draft::one | Draft::deletion, 18}).bytes());
    expect_refused(Draft(upon_x).numbers({2 * Draft::one | Draft::deletion | Draft::backward, 18}).bytes());
    expect_refused(Draft(upon_x).numbers({(1U << 28) | Draft::deletion, 0}).bytes());
}

TEST(Update, RefusesPositionsOutsideOfATextThatIsNotTheShownOne) {
    const Draft upon_as = Draft().authors({"a", "x"}).numbers({0, 0, 1, 1, 1});
    expect_refused(Draft(upon_as).numbers({Draft::one, 6}).text("x").bytes());
    expect_refused(Draft(upon_as).numbers({3 * Draft::one | Draft::deletion, 0}).bytes());
    expect_refused(Draft(upon_as).numbers({Draft::one | Draft::deletion, 4}).bytes());
}

TEST(Update, RefusesTextThatDoesNotFit) {
    expect_refused(first_of_a().numbers({3 * Draft::one, 0}).text("ab").bytes());
    expect_refused(first_of_a().numbers({3 * Draft::one, 0}).text("\u4e2d").bytes());
    expect_refused(first_of_a().numbers({Draft::one, 0}).text("ab").bytes());
    expect_refused(first_of_a().numbers({Draft::one, 0}).text("\xff").bytes());
    expect_refused(first_of_a().numbers({Draft::one, 0}).text("\xed\xa0\x80").bytes());
    expect_refused(first_of_a().numbers({Draft::one, 0}).text("\xe4\xb8").bytes());
    expect_refused(first_of_a().numbers({Draft::one, 0}).bytes());
    expect_refused(Draft().authors({"a"}).text("x").bytes());
}

TEST(Update, RefusesCountsThatAreTooLarge) {
    Bytes countless{plain, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 'a'};
    expect_refused(countless);
    expect_refused(Draft().authors({"a"}).numbers({0, 0, UINT32_MAX, 0, 0}).bytes());
    expect_refused(first_of_a().numbers({UINT32_MAX & ~7U, 0}).text("x").bytes());
}

TEST(Update, RefusesToGrowWithoutMeasure) {
    const std::string zeros(100000, '\0');
    const Bytes frame = compress(zeros, Checksum::no);
    VarintWriter bomb;
    bomb.raw("\x11");
    bomb.number(UINT32_MAX);
    bomb.raw(as_text(frame));

    expect_refused(bomb.bytes());
}

TEST(Update, RefusesToComeInAnotherOrderThanItWasMadeIn) {
    expect_refused(Draft()
            .authors({"a"})
            .numbers({Draft::more_runs | Draft::follows_own, 1, Draft::one, 0, 0, 0, 0, Draft::one, 1})
            .text("yx")
            .bytes());
}

TEST(Update, RefusesToNameMoreThanItBuildsUpon) {
    expect_refused(
        Draft().authors({"a", "x"}).numbers({0, 0, 2, 1, 3, 1, 8, Draft::one, 0}).text("y").bytes());
    expect_refused(
        Draft().authors({"a", "x"}).numbers({0, 0, 2, 1, 8, 1, 8, Draft::one, 0}).text("y").bytes());
}

TEST(Update, WhatBuildsUponItselfWaitsForEverAndNobodyElseDoes) {
    Document document = document_by("x", "text");
    const Bytes own_parent = Draft().authors({"a"}).numbers({0, 0, 1, 0, 0, Draft::one, 0}).text("y").bytes();
    const Bytes circle = Draft()
                             .authors({"b", "c"})
                             .numbers({Draft::more_runs, 0, 1, 1, 0, Draft::one, 0})
                             .numbers({Draft::by_second, 0, 1, 0, 0, Draft::one, 0})
                             .text("yz")
                             .bytes();

    EXPECT_EQ(document.receive(own_parent)->waiting, 1U);
    EXPECT_EQ(document.receive(circle)->waiting, 3U);
    Document good = document_by("a", "good");
    const auto received = document.receive(*good.since({}));

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(received->added, 4U);
    EXPECT_EQ(received->waiting, 2U);
    EXPECT_TRUE(is_consistent(document));
}

TEST(Update, RefusesOtherContentForWhatIsKnown) {
    Document good = document_by("a", "abcd");
    ASSERT_THAT(good.erase(1, 2), is_accepted());
    const std::vector<Bytes> others{
        first_of_a().numbers({4 * Draft::one, 0}).text("abcx").bytes(),
        first_of_a().numbers({4 * Draft::one | Draft::backward, 0}).text("abcd").bytes(),
        first_of_a().numbers({5 * Draft::one, 0}).text("abcde").bytes(),
        Draft().authors({"a"}).numbers({Draft::follows_own, 4, 2 * Draft::one | Draft::deletion, 0}).bytes(),
        Draft().authors({"a"}).numbers({0, 4, 1, 0, 2, 2 * Draft::one | Draft::deletion, 2}).bytes(),
        Draft().authors({"a"}).numbers({0, 2, 1, 0, 0, Draft::one, 4}).text("c").bytes(),
    };
    const Bytes before = *good.full();
    for (const Bytes& other : others) {
        SCOPED_TRACE(to_hex(other));
        EXPECT_THAT(good.receive(other), is_refused(Errc::corrupt_data));
        EXPECT_EQ(*good.full(), before);
    }
}

TEST(Update, TakesTheSameContentInOtherPieces) {
    Document document = document_by("a", "abcd");
    ASSERT_THAT(document.erase(1, 2), is_accepted());
    const Bytes part =
        Draft()
            .authors({"a"})
            .numbers({Draft::follows_own, 2, 2 * Draft::one | Draft::more_operations, 4,
                Draft::one | Draft::deletion | Draft::more_operations, 7, Draft::one | Draft::deletion, 0})
            .text("cd")
            .bytes();

    const auto received = document.receive(part);

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(received->added, 0U);
}

TEST(Update, IsRefusedWhereverItIsCutOrLeavesAConsistentDocument) {
    for (const histories::History& history : tests::random_histories(3)) {
        const Bytes good = tests::update_of(tests::told(history));
        EXPECT_THAT(tests::wrong_lengths_let_pass(good,
                        [](ByteView bad) {
                            Document document;
                            return !document.receive(bad);
                        }),
            IsEmpty());
    }
}

TEST(Update, IsRefusedWithAnyFlippedBitOrLeavesAConsistentDocument) {
    Document base = document_by("x", "abc");
    Document other = copy_of(base, "y");
    ASSERT_THAT(other.insert(1, "\u4e2d"), is_accepted());
    ASSERT_THAT(other.erase(0, 3), is_accepted());
    ASSERT_THAT(base.insert(2, "zz"), is_accepted());
    tests::bring(other, base);
    ASSERT_THAT(base.insert(0, "!"), is_accepted());
    const Bytes whole = *base.since({});
    ASSERT_EQ(whole.front(), plain);

    EXPECT_THAT(bit_flips_let_pass(whole,
                    [](ByteView bad) {
                        Document document = document_by("w", "there already");
                        const auto received = document.receive(bad);
                        if (!received && document.text().text() != "there already") return false;
                        return is_consistent(document);
                    }),
        IsEmpty());
}

TEST(Update, CompressedIsRefusedWithAnyFlippedBitOrLeavesAConsistentDocument) {
    Document base = document_by("x", "the same words again and again, the same words again and again, again");
    const Bytes whole = *base.since({});
    ASSERT_EQ(whole.front(), compressed);

    EXPECT_THAT(bit_flips_let_pass(whole,
                    [](ByteView bad) {
                        Document document;
                        const auto received = document.receive(bad);
                        if (!received && document.text().length() > 0) return false;
                        return is_consistent(document);
                    }),
        IsEmpty());
}

} // namespace
} // namespace valise::text
