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

TEST_F(AttachmentsTest, ArriveInAnyOrderAndInPart) {
    const Bytes file = file_of(2 * chunk_size + 5);
    const auto sent = *attachments().add(team, reader_of(file));
    const auto key = *attachments().key_of(sent.id);
    StorePlace other_place;
    auto other_store = other_place.made();
    auto other = other_store.attachments();
    ASSERT_THAT(other.expect(sent, key), is_accepted());
    const auto chunk = [&](std::uint32_t number) {
        return **attachments().sealed(chunk_name(key.key(), sent, number));
    };

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
    longer.size = largest_attachment + 1;
    longer.id = {{77}};
    EXPECT_THAT(attachments().expect(longer, key), is_refused(Errc::too_large));
    EXPECT_THAT(attachments().take({{99}}, 0, {}), is_refused(Errc::not_found));
}

TEST_F(AttachmentsTest, GoWithTheirKeyAndWithTheirSpace) {
    const auto first = *attachments().add(team, reader_of(file_of(10)));
    const auto second = *attachments().add(team, reader_of(file_of(11)));
    const auto name = chunk_name(attachments().key_of(first.id)->key(), first, 0);

    ASSERT_THAT(attachments().remove(first.id), is_accepted());

    EXPECT_EQ(attachments().find(first.id), std::nullopt);
    EXPECT_EQ(attachments().sealed(name), std::nullopt);
    EXPECT_THAT(attachments().read(second.id, 0), is_accepted());
    ASSERT_THAT(store_.keys().shred(team), is_accepted());
    EXPECT_THAT(attachments().read(second.id, 0), is_refused(Errc::not_found));
    EXPECT_THAT(attachments().remove(first.id), is_accepted());
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
    Attachment file_{{{5}}, team, chunk_size + 20};
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

TEST_F(ChunkTest, HasANameThatSaysNothingWithoutTheKey) {
    const auto name = chunk_name(key_.key(), file_, 1);

    EXPECT_EQ(chunk_name(key_.key(), file_, 1), name);
    EXPECT_NE(chunk_name(key_.key(), file_, 0), name);
    EXPECT_NE(chunk_name(crypto::Secret(32).key(), file_, 1), name);
}

} // namespace
} // namespace valise::store
