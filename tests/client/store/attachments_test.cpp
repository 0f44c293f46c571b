// SPDX-License-Identifier: Apache-2.0
#include "valise/store/attachments.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "client/store/stores.hpp"
#include "support/bad_bytes.hpp"

namespace valise::store {
namespace {

using namespace tests;

class AttachmentsTest : public testing::Test {
protected:
    static Bytes file_of(std::size_t size) {
        SeededRandom random(size);
        Bytes file(size);
        random.fill(file);
        return file;
    }
    static Attachments::Reader reader_of(ByteView file) {
        return [file](std::size_t most) mutable -> Result<Bytes> {
            Bytes portion = to_bytes(file.first(std::min(most, file.size())));
            file = file.subspan(portion.size());
            return portion;
        };
    }
    Bytes content_of(const Attachment& attachment) {
        Bytes content;
        for (std::uint32_t chunk = 0; chunk < attachment.chunk_count(); ++chunk)
            append(content, *attachments().read(attachment.id, chunk));
        return content;
    }
    Attachments attachments() { return store_.attachments(); }

    StorePlace place_;
    Store store_ = place_.made();
};

TEST_F(AttachmentsTest, ComeBackWholeWhateverTheirSize) {
    for (const std::size_t size :
        {std::size_t{0}, std::size_t{1}, chunk_size - 1, chunk_size, chunk_size + 1, 3 * chunk_size}) {
        const Bytes file = file_of(size);

        const auto attachment = attachments().add(team, reader_of(file));

        ASSERT_THAT(attachment, is_accepted());
        EXPECT_EQ(attachment->size, size);
        EXPECT_EQ(content_of(*attachment), file);
        EXPECT_EQ(attachments().find(attachment->id), *attachment);
    }
}

TEST_F(AttachmentsTest, AreFoundFromTheNameOfOneChunk) {
    const Attachment small = *attachments().add(team, reader_of(file_of(5)));
    EXPECT_EQ(small.all_chunk_count(), 1U);
    EXPECT_EQ(attachments().name_of(small.id, 0), small.top);

    const Attachment large = *attachments().add(team, reader_of(file_of(chunk_size + 5)));
    EXPECT_EQ(large.all_chunk_count(), 3U);
    EXPECT_EQ(attachments().name_of(large.id, 2), large.top);
    Bytes names = to_bytes(attachments().name_of(large.id, 0)->bytes);
    append(names, attachments().name_of(large.id, 1)->bytes);
    EXPECT_EQ(attachments().read(large.id, 2), names);
    EXPECT_EQ(**attachments().sealed(large.top),
        seal_chunk(attachments().key_of(large.id)->key(), large, 2, names));
    EXPECT_THAT(attachments().name_of(large.id, 3), is_refused(Errc::not_found));
}

TEST_F(AttachmentsTest, OfManyChunksHaveListsOfLists) {
    const Attachment file{{{9}}, team, std::uint64_t{most_names + 2} * chunk_size, {}};

    EXPECT_EQ(file.all_chunk_count(), most_names + 2 + 2 + 1);
    EXPECT_EQ(file.size_of(most_names + 1), chunk_size);
    EXPECT_EQ(file.size_of(most_names + 2), chunk_size) << "a full list";
    EXPECT_EQ(file.size_of(most_names + 3), 2 * ChunkName::size);
    EXPECT_EQ(file.size_of(most_names + 4), 2 * ChunkName::size) << "the top";
}

TEST_F(AttachmentsTest, AreMissingFromTheTopDown) {
    const Bytes content = Bytes(chunk_size, 3);
    std::uint32_t left = most_names + 2;
    const auto sent = *attachments().add(
        team, [&](std::size_t) -> Result<Bytes> { return left == 0 ? Bytes() : (--left, content); });
    StorePlace other_place;
    auto other_store = other_place.made();
    auto other = other_store.attachments();
    ASSERT_THAT(other.expect(sent, *attachments().key_of(sent.id)), is_accepted());
    const auto missing = [&](std::size_t most) {
        std::vector<std::uint32_t> numbers;
        const auto found = *other.missing(sent.id, most);
        for (const auto& [chunk, name] : found) {
            EXPECT_EQ(name, *attachments().name_of(sent.id, chunk));
            numbers.push_back(chunk);
        }
        return numbers;
    };
    const auto bring = [&](std::uint32_t chunk) {
        ASSERT_THAT(
            other.take(sent.id, chunk, **attachments().sealed(*attachments().name_of(sent.id, chunk))),
            is_accepted());
    };
    using Numbers = std::vector<std::uint32_t>;
    const std::uint32_t first_list = most_names + 2;

    EXPECT_EQ(missing(3), Numbers{first_list + 2});
    bring(first_list + 2);
    EXPECT_EQ(missing(3), (Numbers{first_list, first_list + 1}));
    bring(first_list + 1);
    EXPECT_EQ(missing(9), (Numbers{first_list, most_names, most_names + 1}));
    bring(first_list);
    bring(1);
    EXPECT_EQ(missing(3), (Numbers{0, 2, 3}));
}

TEST_F(AttachmentsTest, OfASpaceAreWalkedThroughSoThatEachChunkCanBeTaken) {
    const Bytes large_file = file_of(2 * chunk_size + 5);
    const Bytes small_file = file_of(20);
    const std::vector sent{*attachments().add(team, reader_of(large_file)),
        *attachments().add(team, reader_of(small_file)), *attachments().add(review, reader_of(file_of(7)))};
    StorePlace other_place;
    auto other_store = other_place.made();
    auto other = other_store.attachments();
    for (const Attachment& attachment : sent)
        ASSERT_THAT(other.expect(attachment, *attachments().key_of(attachment.id)), is_accepted());
    EXPECT_EQ(other.incomplete(team), 2U);

    std::size_t walked = 0;
    const auto take = [&](const ChunkName& name, const Bytes& sealed) -> Result<void> {
        ++walked;
        const auto missing = *other_store.chunk_traffic().missing(SIZE_MAX);
        const auto wanted = std::ranges::find(missing, name, &MissingChunk::name);
        if (wanted == missing.end()) return refuse(Errc::not_found, "a chunk that nothing names yet");
        return other.take(wanted->attachment, wanted->chunk, sealed);
    };
    ASSERT_THAT(attachments().each_sealed(team, take), is_accepted());

    EXPECT_EQ(walked, 3U + 1U + 1U) << "chunks, their list, and the file of one chunk";
    EXPECT_EQ(other.incomplete(team), 0U);
    EXPECT_EQ(other.incomplete(review), 1U) << "of another space nothing was told";
    EXPECT_EQ(attachments().incomplete(team), 0U);
}

TEST_F(AttachmentsTest, AreTakenAsTheyWereAnnouncedAlone) {
    const auto sent = *attachments().add(team, reader_of(file_of(20)));
    const auto key = *attachments().key_of(sent.id);
    StorePlace other_place;
    auto other_store = other_place.made();
    ASSERT_THAT(other_store.attachments().expect(sent, key), is_accepted());

    // By another reader, who has the key.
    const Bytes forged = seal_chunk(key.key(), sent, 0, Bytes(20, 1));

    EXPECT_THAT(other_store.attachments().take(sent.id, 0, forged), is_refused(Errc::corrupt_data));
}

TEST_F(AttachmentsTest, ArriveInAnyOrderAndInPart) {
    const Bytes file = file_of(2 * chunk_size + 5);
    const auto sent = *attachments().add(team, reader_of(file));
    const auto key = *attachments().key_of(sent.id);
    StorePlace other_place;
    auto other_store = other_place.made();
    auto other = other_store.attachments();
    ASSERT_THAT(other.expect(sent, key), is_accepted());
    const auto chunk = [&](std::uint32_t number) {
        return **attachments().sealed(*attachments().name_of(sent.id, number));
    };

    EXPECT_THAT(other.take(sent.id, 2, chunk(2)), is_refused(Errc::not_found)) << "nothing names it";
    ASSERT_THAT(other.take(sent.id, 3, chunk(3)), is_accepted());
    ASSERT_THAT(other.take(sent.id, 2, chunk(2)), is_accepted());
    ASSERT_THAT(other.take(sent.id, 0, chunk(0)), is_accepted());

    EXPECT_EQ(other.present(sent.id), (std::vector<bool>{true, false, true}));
    EXPECT_THAT(other.read(sent.id, 1), is_refused(Errc::not_found));
    EXPECT_THAT(other.take(sent.id, 1, chunk(2)), is_refused(Errc::corrupt_data));
    EXPECT_EQ(other.present(sent.id), (std::vector<bool>{true, false, true}));
    ASSERT_THAT(other.take(sent.id, 1, chunk(1)), is_accepted());
    ASSERT_THAT(other.take(sent.id, 1, chunk(1)), is_accepted());
    EXPECT_EQ(*other.read(sent.id, 1), to_bytes(ByteView(file).subspan(chunk_size, chunk_size)));
}

TEST_F(AttachmentsTest, AreExpectedAgainOnlyAsTheSame) {
    const auto attachment = *attachments().add(team, reader_of(file_of(10)));
    const auto key = *attachments().key_of(attachment.id);
    auto longer = attachment;
    ++longer.size;

    EXPECT_THAT(attachments().expect(attachment, key), is_accepted());
    EXPECT_THAT(attachments().expect(longer, key), is_refused(Errc::invalid_input));
    EXPECT_THAT(attachments().expect(attachment, crypto::Secret(32)), is_refused(Errc::invalid_input));
    auto other_top = attachment;
    other_top.top.bytes[0] ^= 1;
    EXPECT_THAT(attachments().expect(other_top, key), is_refused(Errc::invalid_input));
    longer.size = largest_attachment + 1;
    longer.id = {{77}};
    EXPECT_THAT(attachments().expect(longer, key), is_refused(Errc::too_large));
    EXPECT_THAT(attachments().take({{99}}, 0, {}), is_refused(Errc::not_found));
}

TEST_F(AttachmentsTest, GoWithTheirKeyAndWithTheirSpace) {
    const auto first = *attachments().add(team, reader_of(file_of(10)));
    const auto second = *attachments().add(team, reader_of(file_of(11)));
    const auto name = first.top;

    ASSERT_THAT(attachments().remove(first.id), is_accepted());

    EXPECT_EQ(attachments().find(first.id), std::nullopt);
    EXPECT_EQ(attachments().sealed(name), std::nullopt);
    EXPECT_THAT(attachments().read(second.id, 0), is_accepted());
    ASSERT_THAT(store_.keys().shred(team), is_accepted());
    EXPECT_THAT(attachments().read(second.id, 0), is_refused(Errc::not_found));
    EXPECT_THAT(attachments().remove(first.id), is_accepted());
}

// A page was damaged on which the key was.
TEST_F(AttachmentsTest, WithoutTheirKeyKeepNoOtherFromBeingWanted) {
    StorePlace other_place;
    Store sender = other_place.made();
    std::vector<Attachment> sent;
    for (const std::size_t size : {3 * chunk_size, chunk_size}) {
        sent.push_back(*sender.attachments().add(team, reader_of(file_of(size))));
        const Attachment& file = sent.back();
        ASSERT_THAT(attachments().expect(file, *sender.attachments().key_of(file.id)), is_accepted());
    }
    const Attachment& first = sent.front();
    const auto list = sender.attachments().sealed(first.top);
    ASSERT_THAT(attachments().take(first.id, first.chunk_count(), **list), is_accepted());
    Bytes key_name = words("attachment ");
    append(key_name, first.id.bytes);
    ASSERT_THAT(store_.keys().remove(team, key_name), is_accepted());

    const auto wanted = store_.chunk_traffic().missing(10);

    ASSERT_THAT(wanted, is_accepted());
    ASSERT_EQ(wanted->size(), 1U);
    EXPECT_EQ(wanted->front().attachment, sent.back().id);
}

TEST_F(AttachmentsTest, OfSpacesThatAreHeldBackAreHandedOutByNobodyAndAllOthersInTheirOrder) {
    const Attachment held_back = *attachments().add(team, reader_of(file_of(3 * chunk_size)));
    const Attachment first = *attachments().add(review, reader_of(file_of(10)));
    const Attachment second = *attachments().add(SpaceId{{9}}, reader_of(file_of(11)));
    auto traffic = store_.chunk_traffic();

    EXPECT_EQ((*traffic.next_part(1000, {}))->space, held_back.space);
    const auto part = *traffic.next_part(1000, {team});
    ASSERT_TRUE(part);
    EXPECT_EQ(part->name, first.top);
    ASSERT_THAT(traffic.note_placed(first.top, part->total), is_accepted());
    EXPECT_EQ((*traffic.next_part(1000, {team}))->name, second.top);
    EXPECT_EQ(*traffic.next_part(1000, {team, SpaceId{{9}}}), std::nullopt);
}

TEST_F(AttachmentsTest, AreDoubtedFromTheLastChunkBackToTheFirstThatTheModuleStillHas) {
    std::vector<ChunkName> names;
    for (const std::size_t size : {std::size_t{10}, std::size_t{11}, std::size_t{12}})
        names.push_back(attachments().add(team, reader_of(file_of(size)))->top);
    auto traffic = store_.chunk_traffic();
    for (const ChunkName& name : names)
        ASSERT_THAT(traffic.note_placed(name, chunk_size + 100), is_accepted());
    ASSERT_EQ(*traffic.next_part(1000, {}), std::nullopt);

    ASSERT_THAT(traffic.doubt_last(), is_accepted());
    const auto last = *traffic.next_part(1000, {});
    ASSERT_TRUE(last);
    EXPECT_EQ(last->name, names[2]);
    EXPECT_EQ(last->bytes.size(), 1U);
    ASSERT_THAT(traffic.note_placed(names[2], 0), is_accepted()) << "the module has none of it";

    const auto before = *traffic.next_part(1000, {});
    ASSERT_TRUE(before);
    EXPECT_EQ(before->name, names[1]);
    EXPECT_EQ(before->bytes.size(), 1U);
    ASSERT_THAT(traffic.note_placed(names[1], before->total), is_accepted()) << "this it has";
    const auto again = *traffic.next_part(1000, {});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->name, names[2]);
    EXPECT_EQ(again->offset, 0U) << "from its beginning";
    ASSERT_THAT(traffic.note_placed(names[2], again->total), is_accepted());
    EXPECT_EQ(*traffic.next_part(1000, {}), std::nullopt);
}

TEST_F(AttachmentsTest, LeaveNothingWhenReadingTheFileIsRefused) {
    int portions = 0;

    const auto added = attachments().add(team, [&](std::size_t most) -> Result<Bytes> {
        if (++portions == 3) return refuse(Errc::unavailable, "the stick was pulled out");
        return Bytes(most);
    });

    EXPECT_THAT(added, is_refused(Errc::unavailable));
    EXPECT_EQ(store_.upkeep().check()->size(), 0U);
    ASSERT_THAT(store_.settings().put("alive", {}), is_accepted());
}

class ChunkTest : public testing::Test {
protected:
    crypto::Secret key_ = crypto::Secret::copy_of(Bytes(32, 3));
    Attachment file_{{{5}}, team, chunk_size + 20, {}};
    Bytes content_ = Bytes(20, 0x61);
    Bytes sealed_ = seal_chunk(key_.key(), file_, 1, content_);
};

TEST_F(ChunkTest, OpensInItsPlaceOfItsFileAlone) {
    EXPECT_EQ(open_chunk(key_.key(), file_, 1, sealed_), content_);

    auto other = file_;
    other.id.bytes[0] ^= 1;
    EXPECT_THAT(open_chunk(key_.key(), other, 1, sealed_), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_chunk(key_.key(), file_, 2, sealed_), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_chunk(crypto::Secret(32).key(), file_, 1, sealed_), is_refused(Errc::corrupt_data));

    // The file cut behind its first chunk: that one is not the last.
    auto cut = file_;
    cut.size = chunk_size;
    const Bytes first = seal_chunk(key_.key(), file_, 0, Bytes(chunk_size));
    EXPECT_THAT(open_chunk(key_.key(), cut, 0, first), is_refused(Errc::corrupt_data));
}

TEST_F(ChunkTest, IsRefusedWithAnyBitChangedOrAnotherLength) {
    const auto is_refused_now = [&](ByteView bad) { return !open_chunk(key_.key(), file_, 1, bad); };

    EXPECT_EQ(bit_flips_let_pass(sealed_, is_refused_now), std::vector<std::size_t>{});
    EXPECT_EQ(wrong_lengths_let_pass(sealed_, is_refused_now), std::vector<std::size_t>{});
}

TEST_F(ChunkTest, HasANameOfItsOwn) {
    const auto name = chunk_name(sealed_);

    EXPECT_NE(chunk_name(seal_chunk(key_.key(), file_, 1, Bytes(20, 0x62))), name);
    EXPECT_NE(chunk_name(seal_chunk(crypto::Secret(32).key(), file_, 1, content_)), name)
        << "of two files, nothing tells that they are the same";
}

TEST_F(ChunkTest, IsOfTheFileOrAList) {
    const Bytes list = seal_chunk(key_.key(), file_, 2, Bytes(2 * ChunkName::size, 7));

    EXPECT_EQ(open_chunk(key_.key(), file_, 2, list), Bytes(2 * ChunkName::size, 7));
    EXPECT_THAT(open_chunk(key_.key(), file_, 1, list), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_chunk(key_.key(), file_, 3, list), is_refused(Errc::corrupt_data));
}

} // namespace
} // namespace valise::store
