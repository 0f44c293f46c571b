// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/short_range.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "some_messages.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using testing::IsEmpty;
using tests::in_short;
using tests::is_accepted;
using tests::is_refused;

/// What whoever reads these bytes makes of them.
Result<Bytes> expanded(ByteView bytes, const log::Range& of, const Familiar& familiar) {
    FixedReader reader(bytes);
    const ShortRange range = read_short(reader);
    VALISE_TRY_VOID(reader.finish());
    return expand(range, of.space(), of.log(), familiar);
}

class ShortRangeTest : public testing::Test {
protected:
    ShortRangeTest() {
        known_.known_epochs = {EpochId{{1}}, writer_.keys().epoch};
        known_.know(before_);
    }

    tests::Writer writer_;
    tests::Acquaintance known_;
    log::VerifiedRange before_ = writer_.write({"one", "two"});
    log::VerifiedRange range_ = writer_.write({"three"});
    tests::Acquaintance stranger_;
};

TEST_F(ShortRangeTest, LeavesOutWhatTheOtherKnows) {
    const Bytes bytes = in_short(range_.range(), known_);

    EXPECT_EQ(bytes.size(), range_.range().bytes().size() - 2 - 92 - 1 - 32 + 1 + 1 + 3);
    EXPECT_EQ(expanded(bytes, range_.range(), known_), range_.range().bytes());
}

TEST_F(ShortRangeTest, SpellsOutWhatTheOtherDoesNotKnow) {
    const Bytes bytes = in_short(range_.range(), stranger_);

    EXPECT_EQ(expanded(bytes, range_.range(), stranger_), range_.range().bytes());
    EXPECT_EQ(expanded(bytes, range_.range(), known_), range_.range().bytes());
}

TEST_F(ShortRangeTest, NeedsNothingBeforeTheFirstEntry) {
    stranger_.known_epochs = known_.known_epochs;
    const Bytes bytes = in_short(before_.range(), stranger_);

    EXPECT_EQ(expanded(bytes, before_.range(), stranger_), before_.range().bytes());
}

TEST_F(ShortRangeTest, IsToBeSentInFullToWhoDoesNotKnowTheEntryBefore) {
    const Bytes bytes = in_short(range_.range(), known_);
    known_.entries.clear();

    EXPECT_THAT(expanded(bytes, range_.range(), known_), is_refused(Errc::not_found));
}

TEST_F(ShortRangeTest, IsToBeSentInFullWhenTwoEntriesStandBefore) {
    const Bytes bytes = in_short(range_.range(), known_);
    known_.entries[{range_.range().log(), 2}].insert({{9}});

    EXPECT_THAT(expanded(bytes, range_.range(), known_), is_refused(Errc::not_found));
    EXPECT_GT(in_short(range_.range(), known_).size(), bytes.size());
    EXPECT_EQ(expanded(in_short(range_.range(), known_), range_.range(), known_), range_.range().bytes());
}

TEST_F(ShortRangeTest, SpellsOutAnEntryBeforeThatIsNotTheOneThatTheOtherKnows) {
    known_.entries[{range_.range().log(), 2}] = {{{9}}};

    const Bytes bytes = in_short(range_.range(), known_);

    EXPECT_EQ(expanded(bytes, range_.range(), known_), range_.range().bytes());
}

TEST_F(ShortRangeTest, IsToBeSentInFullWhenTwoEpochsBeginAlike) {
    const Bytes bytes = in_short(range_.range(), known_);
    EpochId like_it = writer_.keys().epoch;
    like_it.bytes.back() ^= 1;
    known_.known_epochs.push_back(like_it);

    EXPECT_THAT(expanded(bytes, range_.range(), known_), is_refused(Errc::not_found));
    EXPECT_EQ(expanded(in_short(range_.range(), known_), range_.range(), known_), range_.range().bytes());
    known_.known_epochs.clear();
    EXPECT_THAT(expanded(bytes, range_.range(), known_), is_refused(Errc::not_found));
}

TEST_F(ShortRangeTest, TellsItsOwnEnd) {
    Bytes bytes = in_short(range_.range(), known_);
    const std::size_t size = bytes.size();
    bytes.resize(size + 10);

    FixedReader reader(bytes);
    (void)read_short(reader);

    EXPECT_FALSE(reader.has_failed());
    EXPECT_EQ(reader.consumed().size(), size);
}

// Not signed as such: what is changed is refused, or what it leads to is no range of its device.
TEST_F(ShortRangeTest, LeadsToARangeWithNoFlippedBitAndInNoOtherLength) {
    writer_.enter_epoch(0x44);
    const auto later = writer_.write(tests::bodies({"four", "five"}), log::HeadsDigest{3});
    const auto joined = log::join_ranges(std::array{range_, later});
    ASSERT_THAT(joined, is_accepted());
    const auto is_refused = [&](ByteView bad) {
        const auto bytes = expanded(bad, joined->range(), known_);
        return !bytes || !tests::received(*bytes, writer_.verification_key());
    };
    const Bytes good = in_short(joined->range(), known_);
    ASSERT_FALSE(is_refused(good));

    EXPECT_THAT(tests::bit_flips_let_pass(good, is_refused), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(good, is_refused), IsEmpty());
}

TEST_F(ShortRangeTest, RefusesWhatHasNotItsForm) {
    const Bytes rest = [this] {
        Bytes all = in_short(range_.range(), known_);
        return Bytes(all.begin() + 5, all.end());
    }();
    const auto is_read = [&](std::uint64_t first, std::uint8_t flags, const Bytes& between) {
        FixedWriter writer;
        const Bytes bytes = *writer.varint(first).u8(flags).bytes(between).bytes(rest).finish();
        FixedReader reader(bytes);
        (void)read_short(reader);
        return reader.finish().has_value();
    };
    const Bytes epoch{0, 1, 2};
    Bytes previous(32, 1);
    append(previous, epoch);
    Bytes no_previous(32, 0);
    append(no_previous, epoch);

    EXPECT_TRUE(is_read(3, 2, epoch));
    EXPECT_TRUE(is_read(3, 3, previous));
    EXPECT_FALSE(is_read(0, 2, epoch));
    EXPECT_FALSE(is_read(1, 3, previous));
    EXPECT_FALSE(is_read(3, 3, no_previous));
    EXPECT_FALSE(is_read(3, 0, {}));
    EXPECT_FALSE(is_read(3, 34, Bytes(51)));
    EXPECT_FALSE(is_read(3, 2, {2, 1, 2}));
}

RC_GTEST_PROP(ShortRangeLaws, WhatIsLeftOutIsFoundAgain, (std::uint64_t seed)) {
    SeededRandom random(seed);
    tests::Writer writer;
    tests::Acquaintance reader;
    std::vector<log::VerifiedRange> ranges;
    for (std::uint64_t left = 1 + random.below(4); left > 0; --left) {
        writer.enter_epoch(static_cast<Byte>(random.below(3)));
        if (random.below(2) == 0) reader.known_epochs.push_back(writer.keys().epoch);
        const auto range = writer.write(tests::bodies({"one", "two"}));
        if (ranges.empty() && random.below(2) == 0)
            reader.know(range);
        else
            ranges.push_back(range);
    }
    RC_PRE(!ranges.empty());
    const auto joined = log::join_ranges(ranges);
    RC_ASSERT(joined.has_value());

    const Bytes bytes = in_short(joined->range(), reader);

    RC_ASSERT(expanded(bytes, joined->range(), reader) == joined->range().bytes());
}

} // namespace
} // namespace valise::exchange
