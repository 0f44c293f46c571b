// SPDX-License-Identifier: Apache-2.0
#include "valise/base/ids.hpp"

#include <concepts>
#include <set>
#include <type_traits>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace valise::tests {
namespace {

static_assert(!std::is_convertible_v<SpaceId, EpochId>);
static_assert(!std::is_constructible_v<EntryId, RecordId>);
static_assert(!std::equality_comparable_with<EntryId, RecordId>);
static_assert(SpaceId::size == 32 && EpochId::size == 32 && EntryId::size == 32 && RecordId::size == 32);
static_assert(SubjectId::size == 16);

SubjectId subject_of(const ByteArray<16>& bytes) { return {bytes}; }

TEST(Id, IsAllZerosUntilItIsSet) {
    const SubjectId id;

    EXPECT_EQ(id.hex(), "00000000000000000000000000000000");
}

TEST(Id, IsWrittenAsTheHexOfAllItsBytes) {
    SpaceId id;
    id.bytes.front() = 0xab;
    id.bytes.back() = 0x01;

    const auto text = id.hex();

    EXPECT_EQ(text, "ab" + std::string(60, '0') + "01");
}

TEST(Id, DiffersFromEveryOtherInWhicheverByte) {
    std::set<SubjectId> ids{SubjectId{}};

    for (std::size_t i = 0; i < SubjectId::size; ++i) {
        SubjectId id;
        id.bytes[i] = 1;
        ids.insert(id);
    }

    EXPECT_EQ(ids.size(), SubjectId::size + 1);
}

TEST(Id, IsOrderedByItsFirstByteBeforeItsLast) {
    SubjectId small;
    small.bytes.back() = 0xff;
    SubjectId large;
    large.bytes.front() = 0x01;

    EXPECT_LT(small, large);
}

TEST(Id, IsOrderedByBytesThatHaveNoSign) {
    SubjectId small;
    small.bytes.front() = 0x7f;
    SubjectId large;
    large.bytes.front() = 0x80;

    EXPECT_LT(small, large);
}

TEST(LogId, BeginsWithTheFirstIncarnation) {
    const LogId log;

    EXPECT_EQ(log.incarnation, 0U);
}

TEST(LogId, OfADeviceThatBeganAnewIsAnotherAndComesLater) {
    const LogId first{.device = {}, .incarnation = 0};
    const LogId second{.device = {}, .incarnation = 1};

    EXPECT_LT(first, second);
}

TEST(LogId, IsOrderedByDeviceBeforeIncarnation) {
    SubjectId later_device;
    later_device.bytes.back() = 1;

    const LogId small{.device = {}, .incarnation = 9};
    const LogId large{.device = later_device, .incarnation = 0};

    EXPECT_LT(small, large);
}

RC_GTEST_PROP(IdLaws, OrderIsThatOfItsBytes, (const ByteArray<16>& left, const ByteArray<16>& right)) {
    const auto order = subject_of(left) <=> subject_of(right);

    RC_ASSERT(order == (left <=> right));
}

RC_GTEST_PROP(IdLaws, OrderIsThatOfItsHex, (const ByteArray<16>& left, const ByteArray<16>& right)) {
    const auto first = subject_of(left);
    const auto second = subject_of(right);

    RC_ASSERT((first < second) == (first.hex() < second.hex()));
    RC_ASSERT((first == second) == (first.hex() == second.hex()));
}

RC_GTEST_PROP(IdLaws, HexSpellsItsBytes, (const ByteArray<16>& bytes)) {
    const auto again = from_hex(subject_of(bytes).hex());

    RC_ASSERT(again.value() == to_bytes(bytes));
}

} // namespace
} // namespace valise::tests
