// SPDX-License-Identifier: Apache-2.0
// What stands inside the seal, without it. Law 7.
#include "content.hpp"

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "travellers.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/padding.hpp"

namespace valise::pouch {
namespace {

using exchange::ItemKind;
using tests::is_accepted;
using tests::is_refused;

/// A record as it stands in a volume, whether it may or not.
struct Raw {
    RecordKind kind = 0;
    Bytes content;
};

class ContentOfAVolume : public testing::Test {
protected:
    ContentOfAVolume() {
        label_.name.pouch.bytes.fill(0x50);
        label_.addressees = {SubjectId{{1}}, SubjectId{{2}}};
    }

    Bytes written(const std::vector<Raw>& records) {
        Bytes bytes;
        ContentWriter writer(label_, bytes);
        for (const Raw& record : records) VALISE_CHECK(writer.add(record.kind, record.content, bytes));
        const auto zeros = writer.finish(true, key_, bytes);
        bytes.resize(bytes.size() + *zeros);
        return bytes;
    }

    /// Whatever the records are, signed and padded as a writer would.
    Bytes forced(const std::vector<Raw>& records, std::uint32_t count_more = 0, std::uint64_t size_more = 0) {
        Bytes bytes;
        ContentWriter(label_, bytes);
        FixedWriter writer;
        writer.bytes(bytes);
        std::size_t size = bytes.size();
        for (const Raw& record : records) {
            writer.u8(record.kind).prefixed32(record.content);
            size += record_head_size + record.content.size();
        }
        writer.u8(end_record).u32(1 + 4 + 8 + 64).u8(1);
        writer.u32(static_cast<std::uint32_t>(records.size()) + count_more).u64(size + size_more);
        bytes = *writer.finish();
        append(bytes, key_.sign(crypto::context::pouch, crypto::object_id(crypto::context::pouch, bytes)));
        bytes.resize(crypto::padme(bytes.size()));
        return bytes;
    }

    /// Reads it all, and asks whose signature it is.
    Result<void> read(ByteView bytes, std::size_t portion = SIZE_MAX) {
        records_.clear();
        ContentReader reader([](const Label&) -> Result<void> { return {}; },
            [this](const SpaceId&, RecordKind kind, ByteView content) -> Result<void> {
                records_.push_back({kind, to_bytes(content)});
                return {};
            });
        while (!bytes.empty()) {
            const auto now = bytes.first(std::min(portion, bytes.size()));
            VALISE_TRY_VOID(reader.add(now));
            bytes = bytes.subspan(now.size());
        }
        VALISE_TRY(const End end, reader.finish());
        if (!crypto::is_signed_by(key_.verification_key(), crypto::context::pouch, end.digest, end.signature))
            return refuse(Errc::corrupt_data, "not signed");
        return {};
    }

    static Raw of_space(Byte fill) { return {space_record, Bytes(32, fill)}; }
    static Raw of_kind(ItemKind kind) { return {record_kind(kind), Bytes(3, 7)}; }
    static Raw heads(Byte of_space) { return {held_record, tests::held(of_space).heads.encode()}; }

    SeededRandom random_{1};
    crypto::SigningKey key_ = crypto::SigningKey::generate(random_);
    Label label_;
    const std::vector<Raw> sound_{of_space(0), of_kind(ItemKind::certificate), of_space(5),
        of_kind(ItemKind::genesis), of_kind(ItemKind::act), of_kind(ItemKind::act), of_kind(ItemKind::slot),
        of_kind(ItemKind::range), of_kind(ItemKind::proof), of_kind(ItemKind::range),
        {chunk_record, Bytes(40, 1)}, {receipt_record, Bytes(exchange::Receipt::size, 1)}, heads(5),
        {taken_record, Bytes(20, 1)}};
    std::vector<Raw> records_;
};

TEST_F(ContentOfAVolume, IsReadAsItWasWrittenInPortionsOfAnySize) {
    const Bytes bytes = written(sound_);
    ASSERT_EQ(bytes, forced(sound_));

    for (const std::size_t portion : {std::size_t{1}, std::size_t{13}, bytes.size()}) {
        EXPECT_THAT(read(bytes, portion), is_accepted());
        EXPECT_EQ(records_.size(), sound_.size() - 2);
    }
}

TEST_F(ContentOfAVolume, IsRefusedCutShortAnywhere) {
    EXPECT_THAT(tests::wrong_lengths_let_pass(written(sound_), [&](ByteView bad) { return !read(bad); }),
        testing::IsEmpty());
}

TEST_F(ContentOfAVolume, IsRefusedWithAnyBitChanged) {
    EXPECT_THAT(tests::bit_flips_let_pass(written(sound_), [&](ByteView bad) { return !read(bad); }),
        testing::IsEmpty());
}

TEST_F(ContentOfAVolume, IsRefusedInAnyOtherOrder) {
    const Raw space = of_space(5);
    const Raw act = of_kind(ItemKind::act);
    const std::vector<std::vector<Raw>> wrong{
        {act},
        {space},
        {space, space, act},
        {space, of_space(6), act},
        {space, act, of_space(4), act},
        {space, act, of_space(5), act},
        {space, heads(5)},
        {of_space(0), act},
        {space, of_kind(ItemKind::certificate)},
        {of_space(0), {chunk_record, Bytes(40)}},
        {space, act, of_kind(ItemKind::genesis)},
        {space, of_kind(ItemKind::genesis), of_kind(ItemKind::genesis)},
        {space, of_kind(ItemKind::slot), act},
        {space, of_kind(ItemKind::range), of_kind(ItemKind::slot)},
        {space, {chunk_record, Bytes(40)}, of_kind(ItemKind::range)},
        {heads(5), space, act},
        {heads(5), heads(5)},
        {heads(6), heads(5)},
        {heads(5), {receipt_record, Bytes(exchange::Receipt::size)}},
        {{taken_record, Bytes(20, 1)}, {taken_record, Bytes(20, 1)}},
        {{taken_record, Bytes(20, 2)}, {taken_record, Bytes(20, 1)}},
    };
    for (const auto& records : wrong)
        EXPECT_THAT(read(forced(records)), is_refused(Errc::malformed)) << &records - wrong.data();
}

TEST_F(ContentOfAVolume, IsRefusedWithRecordsOfUnknownKindsOrWrongSizes) {
    const Raw space = of_space(5);
    for (const Raw& record : std::vector<Raw>{{0, Bytes(3)}, {11, Bytes(3)}, {63, Bytes(3)}, {70, Bytes(3)},
             {255, Bytes(3)}, {record_kind(ItemKind::act), {}},
             {record_kind(ItemKind::range), Bytes(exchange::largest_item + 1)}, {chunk_record, Bytes(32)},
             {chunk_record, Bytes(32 + largest_chunk + 1)}, {held_record, Bytes(34)},
             {receipt_record, Bytes(exchange::Receipt::size - 1)}, {taken_record, Bytes(21)},
             {space_record, Bytes(31)}})
        EXPECT_THAT(read(forced({space, record})), is_refused(Errc::malformed)) << int{record.kind};

    EXPECT_THAT(
        read(forced({space, {record_kind(ItemKind::range), Bytes(exchange::largest_item)}})), is_accepted());
    EXPECT_THAT(read(forced({space, {chunk_record, Bytes(32 + largest_chunk)}})), is_accepted());
}

TEST_F(ContentOfAVolume, IsRefusedWithAnotherCountOrPadding) {
    constexpr std::uint32_t one_less = UINT32_MAX;
    EXPECT_THAT(read(forced(sound_, 1)), is_refused(Errc::malformed));
    EXPECT_THAT(read(forced(sound_, one_less)), is_refused(Errc::malformed));
    EXPECT_THAT(read(forced(sound_, 0, 1)), is_refused(Errc::malformed));
    EXPECT_THAT(read(forced(sound_, 0, UINT64_MAX)), is_refused(Errc::malformed));
    Bytes longer = written(sound_);
    longer.resize(longer.size() + 1);
    EXPECT_THAT(read(longer), is_refused(Errc::malformed));
}

TEST_F(ContentOfAVolume, IsRefusedUnderALabelThatNobodyWrites) {
    for (const auto& addressees : std::vector<std::vector<SubjectId>>{
             {}, {SubjectId{{2}}, SubjectId{{1}}}, {SubjectId{{1}}, SubjectId{{1}}}}) {
        label_.addressees = addressees;
        EXPECT_THAT(read(forced({})), is_refused(Errc::malformed));
    }
    label_.addressees.resize(most_addressees + 1);
    EXPECT_THAT(read(forced({})), is_refused(Errc::too_large));
    label_.addressees.resize(1);
    EXPECT_THAT(read(forced({})), is_accepted());
    label_.name.volume = 0;
    EXPECT_THAT(read(forced({})), is_refused(Errc::malformed));
}

TEST_F(ContentOfAVolume, HoldsNoMoreClaimsThanAReaderKeeps) {
    Order order;
    Bytes content(exchange::largest_item);
    for (Byte space = 1; space <= 4; ++space) {
        std::fill_n(content.begin(), 34, space);
        EXPECT_TRUE(order.has_room_for(held_record, content.size()));
        EXPECT_TRUE(order.admit(held_record, content));
    }

    EXPECT_FALSE(order.has_room_for(held_record, 40));
    EXPECT_TRUE(order.has_room_for(receipt_record, 182));
    std::fill_n(content.begin(), 34, 5);
    EXPECT_FALSE(order.admit(held_record, content));
}

TEST_F(ContentOfAVolume, HoldsNoMoreRecordsAndSpacesThanItMay) {
    Order records;
    ASSERT_TRUE(records.admit(space_record, Bytes(32, 1)));
    const Bytes content(1);
    while (records.count() < most_records) ASSERT_TRUE(records.admit(record_kind(ItemKind::act), content));
    EXPECT_FALSE(records.has_room_for(record_kind(ItemKind::act), 1));
    EXPECT_FALSE(records.admit(record_kind(ItemKind::act), content));

    Order spaces;
    for (std::size_t i = 1; i <= most_spaces; ++i) {
        Bytes space(32);
        space[0] = static_cast<Byte>(i >> 8);
        space[1] = static_cast<Byte>(i);
        ASSERT_TRUE(spaces.admit(space_record, space));
        ASSERT_TRUE(spaces.admit(record_kind(ItemKind::act), content));
    }
    EXPECT_FALSE(spaces.has_room_for(record_kind(ItemKind::act), 1));
    EXPECT_FALSE(spaces.admit(space_record, Bytes(32, 0xFF)));
}

} // namespace
} // namespace valise::pouch
