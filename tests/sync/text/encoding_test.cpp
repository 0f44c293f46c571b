// SPDX-License-Identifier: Apache-2.0
// How a document is kept: `full` and `snapshot`.
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "history_code.hpp"
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
using tests::wrong_lengths_let_pass;

Document opened(ByteView bytes) {
    auto document = Document::open(bytes);
    EXPECT_THAT(document, is_accepted());
    return *std::move(document);
}

/// A document with a bit of everything, small.
Document example() {
    Document document = document_by("ana", "Article 5, first draft");
    Document other = copy_of(document, "ben");
    VALISE_CHECK(document.erase(11, 6));
    VALISE_CHECK(other.insert(22, " \u4e2d\U0001f600"));
    tests::bring(other, document);
    VALISE_CHECK(document.name_version("for the meeting", *document.version()));
    return document;
}

/// Text of which every character matters to its size, however it is compressed.
std::string incompressible(std::size_t size) {
    SeededRandom random(11);
    std::string text;
    while (text.size() < size) text += static_cast<char>('0' + random.below(64));
    return text;
}

/// Where the history part begins in an encoding.
std::size_t history_offset(const Bytes& encoded) {
    VarintReader from(ByteView(encoded).subspan(3));
    if (*from.number() > 0) static_cast<void>(from.raw(*from.number()));
    return encoded.size() - from.rest();
}

/// An encoding, written by hand.
struct Draft {
    Draft() {
        History history;
        history.add(history.number_of(author("a")), {}, {Kind::insertion, false, 0, 4, "text"});
        history.add_to_heads(0, {Kind::deletion, false, 1, 1, {}});
        Walker walker(history);
        coded = encode_history(history, walker);
    }

    [[nodiscard]] Bytes written() const {
        VarintWriter to;
        to.raw("VT");
        to.raw(is_snapshot ? "\x11" : "\x10");
        write_part(to, "txt");
        write_part(to, as_text(history()));
        if (!is_snapshot) write_part(to, deleted, "txt");
        to.raw(after);
        return std::move(to).take();
    }

    static void write_part(VarintWriter& to, std::string_view content, std::string_view known = {}) {
        to.number(static_cast<std::uint32_t>(content.size()));
        if (content.empty()) return;
        const Bytes frame = compress(content, Checksum::yes, known);
        to.number(static_cast<std::uint32_t>(frame.size()));
        to.raw(as_text(frame));
    }

    [[nodiscard]] Bytes history() const {
        VarintWriter to;
        to.number(author_count);
        for (const std::string& name : authors) {
            to.number(static_cast<std::uint32_t>(name.size()));
            to.raw(name);
        }
        to.number(coded.pieces);
        to.number(coded.operations);
        to.number(deleted_length);
        to.number(static_cast<std::uint32_t>(coded.code.size()));
        to.raw(as_text(coded.code));
        to.raw(names);
        return std::move(to).take();
    }

    bool is_snapshot = false;
    std::uint32_t author_count = 1;
    std::vector<std::string> authors{"a"};
    CodedHistory coded;
    std::uint32_t deleted_length = 1;
    std::string deleted = "e";
    std::string names{'\0'};
    std::string after;
};

/// Whether the text can be read, and nothing else.
void expect_only_text(const Draft& draft) {
    auto document = Document::open(draft.written());
    ASSERT_THAT(document, is_accepted());
    EXPECT_EQ(document->text().text(), "txt");
    EXPECT_THAT(document->version(), is_refused(Errc::corrupt_data));
    EXPECT_THAT(document->write_as(author("a")), is_refused(Errc::corrupt_data));
    EXPECT_THAT(document->full(), is_refused(Errc::corrupt_data));
    EXPECT_EQ(document->text().text(), "txt");
}

TEST(Encoding, OfAnEmptyDocumentIsOpenedAgain) {
    Document empty;

    Document full = opened(*empty.full());
    Document snapshot = opened(*empty.snapshot());

    EXPECT_EQ(full.text().text(), "");
    EXPECT_THAT(*full.version(), IsEmpty());
    EXPECT_EQ(snapshot.text().text(), "");
    EXPECT_THAT(*snapshot.version(), IsEmpty());
}

TEST(Encoding, FullGivesBackTextVersionsAndAuthors) {
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(16)) {
        SCOPED_TRACE(fmt::format("seed {}", seed++));
        Document document = document_of(history);

        Document again = opened(*document.full());

        ASSERT_EQ(again.text().text(), history.end_content);
        ASSERT_EQ(*again.version(), *document.version());
        const std::uint32_t length = document.text().length();
        ASSERT_EQ(*again.blame(0, length), *document.blame(0, length));
        for (const Version& version : tests::versions_of(history))
            ASSERT_EQ(*again.text_at(version), *document.text_at(version));
    }
}

TEST(Encoding, UpdatesFromAnOpenedDocumentAreAsGoodAsFromTheFirst) {
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(12)) {
        SCOPED_TRACE(fmt::format("seed {}", seed++));
        Document again = opened(*document_of(history).full());
        const auto versions = tests::versions_of(history);
        const Version& known = versions[versions.size() / 2];
        Document part;
        ASSERT_THAT(part.receive(tests::update_of(
                        tests::told(history), {0, history.transactions[versions.size() / 2 - 2].end})),
            is_accepted());

        const auto received = part.receive(*again.since(known));
        ASSERT_THAT(received, is_accepted());
        ASSERT_EQ(received->waiting, 0U);
        ASSERT_EQ(part.text().text(), history.end_content);

        Document whole;
        ASSERT_THAT(whole.receive(*again.since({})), is_accepted());
        ASSERT_EQ(whole.text().text(), history.end_content);
        ASSERT_EQ(*whole.version(), *again.version());
    }
}

TEST(Encoding, IsTheSameWheneverItIsOpenedAndWrittenAgain) {
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(16)) {
        SCOPED_TRACE(fmt::format("seed {}", seed++));
        Document first = document_of(history);
        const Bytes full = *opened(*first.full()).full();
        const Bytes snapshot = *opened(*first.snapshot()).snapshot();

        ASSERT_EQ(*opened(full).full(), full);
        ASSERT_EQ(*opened(snapshot).snapshot(), snapshot);
    }
}

TEST(Encoding, KeepsNamedVersions) {
    Document document = example();

    Document again = opened(*document.full());
    Document snapshot = opened(*document.snapshot());

    EXPECT_EQ(*again.named_versions(), *document.named_versions());
    EXPECT_EQ(*snapshot.named_versions(), *document.named_versions());
}

TEST(Encoding, GoesOnAfterItWasOpened) {
    Document document = opened(*example().full());

    ASSERT_THAT(document.write_as(author("ana")), is_accepted());
    ASSERT_THAT(document.insert(0, "* "), is_accepted());
    Document other = opened(*example().full());
    const auto received = other.receive(*document.since(*other.version()));

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(other.text().text(), document.text().text());
    EXPECT_EQ(received->added, 2U);
}

TEST(Encoding, SnapshotGivesBackTextVersionAndAuthors) {
    std::uint64_t seed = 0;
    for (const histories::History& history : tests::random_histories(16)) {
        SCOPED_TRACE(fmt::format("seed {}", seed++));
        Document document = document_of(history);

        Document again = opened(*document.snapshot());

        ASSERT_EQ(again.text().text(), history.end_content);
        ASSERT_EQ(*again.version(), *document.version());
        const std::uint32_t length = document.text().length();
        ASSERT_EQ(*again.blame(0, length), *document.blame(0, length));
    }
}

TEST(Encoding, SnapshotHasNothingOfWhatWasDeleted) {
    Document document = document_by("a", "stays");
    const std::string secret = incompressible(4000);
    ASSERT_THAT(document.insert(2, secret), is_accepted());
    const Version before = *document.version();
    ASSERT_THAT(document.erase(2, 4000), is_accepted());

    const Bytes snapshot = *document.snapshot();
    Document again = opened(snapshot);

    EXPECT_GT(document.full()->size(), 2900U) << "it is in there";
    EXPECT_LT(snapshot.size(), 150U) << "there is no room for it in here";
    std::string gap;
    for (int i = 0; i < 4000; ++i) gap += "\ufffd";
    EXPECT_EQ(*again.text_at(before), "st" + gap + "ays");
    EXPECT_EQ(again.text().text(), "stays");
}

TEST(Encoding, WhatASnapshotLeftOutIsUnavailable) {
    Document document = document_by("a", "stays");
    ASSERT_THAT(document.insert(2, "goes"), is_accepted());
    const Version before = *document.version();
    ASSERT_THAT(document.erase(2, 4), is_accepted());
    const std::uint32_t deleted_from = 9;

    Document again = opened(*document.snapshot());
    ASSERT_THAT(again.write_as(author("a")), is_accepted());

    EXPECT_THAT(again.full(), is_refused(Errc::unavailable));
    EXPECT_THAT(again.since({}), is_refused(Errc::unavailable));
    EXPECT_THAT(again.written_by(author("a"), 0), is_refused(Errc::unavailable));
    EXPECT_THAT(again.undo(deleted_from, 13), is_refused(Errc::unavailable));
    EXPECT_THAT(again.since(before), is_accepted());
    EXPECT_THAT(again.written_by(author("a"), deleted_from), is_accepted());
    EXPECT_THAT(again.snapshot(), is_accepted());
}

TEST(Encoding, ASnapshotOfMuchThatWasDeletedIsOpenedAgain) {
    Document document = document_by("a", "stays");
    ASSERT_THAT(document.insert(5, std::string(1'000'000, 'x')), is_accepted());
    ASSERT_THAT(document.erase(5, 1'000'000), is_accepted());

    Document again = opened(*document.snapshot());

    EXPECT_EQ(*again.version(), *document.version());
    EXPECT_EQ(again.text().text(), "stays");
}

TEST(Encoding, ASnapshotMeetsTheSameWorkAgain) {
    Document document = document_by("a", "stays");
    ASSERT_THAT(document.insert(2, "goes"), is_accepted());
    ASSERT_THAT(document.erase(2, 4), is_accepted());
    Document again = opened(*document.snapshot());

    const auto received = again.receive(*document.since({}));

    ASSERT_THAT(received, is_accepted());
    EXPECT_EQ(received->added, 0U);
    EXPECT_EQ(again.text().text(), "stays");
}

TEST(Encoding, ShowsItsTextWhenItsHistoryIsDamaged) {
    const Bytes good = *example().full();
    for (std::size_t at = history_offset(good) + 3; at < good.size(); at += 7) {
        Bytes bad = good;
        bad[at] ^= 0x10;

        Document document = opened(bad);

        ASSERT_EQ(document.text().text(), example().text().text());
        if (document.version()) continue; // Some bits of a frame say nothing.
        ASSERT_THAT(document.version(), is_refused(Errc::corrupt_data));
        ASSERT_THAT(document.since({}), is_refused(Errc::corrupt_data));
        ASSERT_THAT(document.blame(0, 1), is_refused(Errc::corrupt_data));
        ASSERT_THAT(document.insert(0, "x"), is_refused(Errc::corrupt_data));
        ASSERT_THAT(document.receive(*example().since({})), is_refused(Errc::corrupt_data));
        ASSERT_EQ(document.text().text(), example().text().text());
    }
}

TEST(Encoding, RefusesEveryWrongLength) {
    for (const Bytes& good : {*example().full(), *example().snapshot()})
        EXPECT_THAT(wrong_lengths_let_pass(good,
                        [](ByteView bad) {
                            auto document = Document::open(bad);
                            return !document || !document->version();
                        }),
            IsEmpty());
}

TEST(Encoding, NoFlippedBitMakesAnotherDocument) {
    for (const Bytes& good : {*example().full(), *example().snapshot()}) {
        const Bytes again = *opened(good).snapshot();
        EXPECT_THAT(bit_flips_let_pass(good,
                        [&](ByteView bad) {
                            auto document = Document::open(bad);
                            return !document || !document->version() || *document->snapshot() == again;
                        }),
            IsEmpty());
    }
}

TEST(Encoding, RefusesWhatIsNoDocument) {
    const Bytes good = *example().full();
    Bytes newer = good;
    newer[2] = 0x20;
    Bytes other = good;
    other[0] = 'Z';

    EXPECT_THAT(Document::open({}), is_refused(Errc::malformed));
    EXPECT_THAT(Document::open(as_bytes("VT")), is_refused(Errc::malformed));
    EXPECT_THAT(Document::open(other), is_refused(Errc::malformed));
    EXPECT_THAT(Document::open(newer), is_refused(Errc::unsupported));
}

TEST(Encoding, RefusesTextThatIsNotUtf8) {
    VarintWriter to;
    to.raw("VT\x10");
    Draft::write_part(to, "\xff\xfe");

    EXPECT_THAT(Document::open(to.bytes()), is_refused(Errc::malformed));
}

TEST(Encoding, RefusesToGrowWithoutMeasure) {
    VarintWriter to;
    to.raw("VT\x10");
    const Bytes frame = compress("small", Checksum::yes);
    to.number(UINT32_MAX);
    to.number(static_cast<std::uint32_t>(frame.size()));
    to.raw(as_text(frame));

    EXPECT_THAT(Document::open(to.bytes()), is_refused(Errc::malformed));
    EXPECT_THAT(Document::open(as_bytes("VT\x10\xff\xff\xff\xff\xff\x01")), is_refused(Errc::malformed));
    EXPECT_THAT(Document::open(as_bytes("VT\x10\x85\x80\x80\x80\x80\x80")), is_refused(Errc::malformed));
}

TEST(Encoding, OpensWhatADraftSays) {
    auto full = Document::open(Draft().written());
    Draft draft;
    draft.is_snapshot = true;
    auto snapshot = Document::open(draft.written());

    ASSERT_THAT(full, is_accepted());
    ASSERT_THAT(snapshot, is_accepted());
    EXPECT_EQ(*full->version(), Version{id("a", 4)});
    EXPECT_EQ(*full->text_at({id("a", 3)}), "text");
    EXPECT_EQ(*snapshot->text_at({id("a", 3)}), "t\ufffdxt");
}

TEST(Encoding, NeedsTheRightAuthors) {
    Draft none;
    none.author_count = 0;
    none.authors = {};
    expect_only_text(none);
    Draft too_many;
    too_many.author_count = 2;
    too_many.authors = {"a", "b"};
    expect_only_text(too_many);
    Draft nameless;
    nameless.authors = {""};
    expect_only_text(nameless);
    Draft long_name;
    long_name.authors = {std::string(65, 'a')};
    expect_only_text(long_name);
    Draft countless;
    countless.author_count = UINT32_MAX;
    expect_only_text(countless);
}

TEST(Encoding, NeedsAHistoryOfItsText) {
    Draft longer;
    longer.deleted_length = 2;
    longer.deleted = "ee";
    expect_only_text(longer);
    Draft shorter;
    shorter.deleted_length = 0;
    shorter.deleted = "";
    expect_only_text(shorter);
    Draft other_length;
    other_length.deleted = "ee";
    expect_only_text(other_length);
    Draft not_utf8;
    not_utf8.deleted = "\xff";
    expect_only_text(not_utf8);
    Draft nothing_done;
    nothing_done.coded = {};
    expect_only_text(nothing_done);
}

TEST(Encoding, RefusesCountsThatAreTooLarge) {
    Draft operations;
    operations.coded.operations = UINT32_MAX;
    expect_only_text(operations);
    Draft pieces;
    pieces.coded.pieces = UINT32_MAX;
    expect_only_text(pieces);
    Draft both;
    both.coded.operations = UINT32_MAX;
    both.coded.pieces = UINT32_MAX;
    expect_only_text(both);
    Draft deleted;
    deleted.deleted_length = UINT32_MAX;
    expect_only_text(deleted);
    Draft left_out;
    left_out.is_snapshot = true;
    left_out.deleted_length = 1U << 29;
    expect_only_text(left_out);
}

TEST(Encoding, RefusesWrongNamesOfVersions) {
    using namespace std::string_literals;
    const std::vector<std::string> wrong{"\x01"s, "\xff\xff\xff\xff\x0f"s, "\x01\x01n\x01\x01\x00"s,
        "\x01\x01n\x01\x00\x05"s, "\x01\x01n\xff\xff\xff\xff\x0f"s, "\x01\x01\xff\x01\x00\x04"s, "\x00\x00"s};
    for (const std::string& names : wrong) {
        SCOPED_TRACE(to_hex(as_bytes(names)));
        Draft draft;
        draft.names = names;
        expect_only_text(draft);
    }
}

TEST(Encoding, RefusesWhatStandsBehindIt) {
    Draft draft;
    draft.after = "x";

    expect_only_text(draft);
}

TEST(Encoding, RefusesOrReadsAnyCode) {
    SeededRandom random(5);
    for (int i = 0; i < 20; ++i) {
        Draft draft;
        draft.is_snapshot = i % 2 == 0;
        draft.coded.code.resize(random.below(24));
        random.fill(draft.coded.code);
        draft.coded.pieces = 1 + tests::below(random, 4);
        draft.coded.operations = draft.coded.pieces + tests::below(random, 4);
        auto document = Document::open(draft.written());
        ASSERT_THAT(document, is_accepted());

        const auto version = document->version();

        if (version) {
            ASSERT_EQ(*document->text_at(*version), "txt");
        } else {
            ASSERT_EQ(version.error().code, Errc::corrupt_data);
        }
    }
}

} // namespace
} // namespace valise::text
