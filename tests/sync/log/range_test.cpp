// SPDX-License-Identifier: Apache-2.0
#include "valise/log/range.hpp"

#include <array>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "range_code.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/crypto/contexts.hpp"
#include "writers.hpp"

namespace valise::log {
namespace {

using testing::IsEmpty;
using tests::bodies;
using tests::is_accepted;
using tests::is_refused;
using tests::received;
using tests::Writer;

/// What a range costs beside the padded text, the place of its first entry and its epoch.
std::size_t overhead(const Range& range) {
    constexpr std::size_t bucket = 48;
    return range.bytes().size() - bucket - crypto::encoded_position_size - EpochId::size;
}

/// A range of these entries that its device signed, well formed or not.
Bytes signed_range(
    const Writer& writer, const crypto::EntryPosition& first, const std::vector<SealedEntry>& entries) {
    auto position = first;
    for (const auto& [header, sealed] : entries) {
        position.previous = entry_id(position, content_digest(header, sealed));
        ++position.sequence;
    }
    return *encode_range(first, entries, writer.key().sign(crypto::context::range, position.previous.bytes));
}

class RangeTest : public testing::Test {
protected:
    RangeTest() {
        first_.space = writer_.own_log().space;
        first_.log = writer_.own_log().log;
        first_.sequence = 1;
        entry_.header.epoch.bytes.fill(1);
        entry_.sealed = sealed_;
    }

    Result<Range> parsed(const std::vector<SealedEntry>& entries) const {
        return Range::parse(signed_range(writer_, first_, entries));
    }

    Writer writer_;
    Bytes sealed_ = Bytes(72);
    crypto::EntryPosition first_;
    SealedEntry entry_;
};

TEST_F(RangeTest, OpensToWhatWasSealed) {
    const auto texts = bodies({"Article 5: yes.", "", "Article 6: in part."});
    const auto range = received(writer_.write(texts).range().bytes(), writer_.verification_key());
    ASSERT_THAT(range, is_accepted());

    for (std::size_t i = 0; i < texts.size(); ++i)
        EXPECT_EQ(open_entry(writer_.epoch_key(), *range, i), texts[i]);
}

TEST_F(RangeTest, IsTheSameForWhoSealedItAndWhoReceivedIt) {
    writer_.write({"before"});
    const auto sealed = writer_.write({"one", "two"});
    const auto range = received(sealed.range().bytes(), writer_.verification_key());
    ASSERT_THAT(range, is_accepted());

    EXPECT_EQ(range->links(), sealed.links());
    EXPECT_EQ(range->head(), writer_.own_log().head);
    EXPECT_EQ(range->range().first(), sealed.range().first());
    EXPECT_EQ(range->range().first().sequence, 2U);
    EXPECT_EQ(range->range().last_sequence(), 3U);
}

// Law 3: a range is whole or refused.
TEST_F(RangeTest, RefusesEveryFlippedBitAndEveryWrongLength) {
    const Bytes bytes = writer_.write(bodies({"one", "two"}), HeadsDigest{7}).range().bytes();
    const auto is_refused = [this](ByteView bad) { return !received(bad, writer_.verification_key()); };

    EXPECT_THAT(tests::bit_flips_let_pass(bytes, is_refused), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(bytes, is_refused), IsEmpty());
}

// Law 5: an entry opens at its own place only.
TEST_F(RangeTest, OpensAtNoOtherPlaceThoughItsDeviceSignsItThere) {
    const auto range = writer_.write({"one", "two"});
    const auto entry = range.range().entry(1);
    const auto moved = received(signed_range(writer_, range.range().first(), {entry, range.range().entry(0)}),
        writer_.verification_key());
    ASSERT_THAT(moved, is_accepted());

    EXPECT_THAT(open_entry(writer_.epoch_key(), *moved, 0), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_entry(writer_.epoch_key(), *moved, 1), is_refused(Errc::corrupt_data));
}

TEST_F(RangeTest, OpensUnderNoOtherHeaderThoughItsDeviceSignsIt) {
    const auto range = writer_.write({"one"});
    SealedEntry entry = range.range().entry(0);
    entry.header.known_heads = HeadsDigest{1};
    const auto changed =
        received(signed_range(writer_, range.range().first(), {entry}), writer_.verification_key());
    ASSERT_THAT(changed, is_accepted());

    EXPECT_THAT(open_entry(writer_.epoch_key(), *changed, 0), is_refused(Errc::corrupt_data));
}

TEST_F(RangeTest, CostsLittleBesideOneSmallEdit) {
    EXPECT_LE(overhead(writer_.write({"a small edit"}).range()), 94U);
}

TEST_F(RangeTest, CarriesWhatItsAuthorKnewInItsFirstEntryAlone) {
    const auto range = writer_.write(bodies({"one", "two"}), HeadsDigest{7});

    EXPECT_EQ(range.range().entry(0).header.known_heads, HeadsDigest{7});
    EXPECT_EQ(range.range().entry(1).header.known_heads, std::nullopt);
}

TEST_F(RangeTest, CompressesWhatIsLongAndWorthIt) {
    const Bytes same(largest_body, 'y');
    Bytes different(5000);
    writer_.random().fill(different);
    const auto range = writer_.write({same, different});

    EXPECT_LT(range.range().entry(0).sealed.size(), 40'000U);
    EXPECT_EQ(open_entry(writer_.epoch_key(), range, 0), same);
    EXPECT_EQ(open_entry(writer_.epoch_key(), range, 1), different);
}

TEST_F(RangeTest, RefusesToSealWhatItCouldNotHold) {
    const auto seal = [this](const std::vector<Bytes>& all) {
        return seal_range(writer_.keys(), writer_.own_log(), all, {}, writer_.random());
    };
    Bytes noise(largest_entry);
    writer_.random().fill(noise);

    EXPECT_THAT(seal({}), is_refused(Errc::invalid_input));
    EXPECT_THAT(seal({noise}), is_refused(Errc::too_large));
    EXPECT_THAT(seal({Bytes(largest_body + 1)}), is_refused(Errc::too_large));
    EXPECT_THAT(seal(std::vector<Bytes>(most_entries + 1)), is_refused(Errc::too_large));
    EXPECT_THAT(seal(std::vector<Bytes>(most_entries)), is_accepted());
}

TEST_F(RangeTest, RefusesToSealWhereNoWorkIsWritten) {
    const auto seal_at = [this](const OwnLog& log) {
        return seal_range(writer_.keys(), log, bodies({"work"}), {}, writer_.random());
    };
    OwnLog begun_anew = writer_.own_log();
    begun_anew.log.incarnation = 1;
    OwnLog without_id = writer_.own_log();
    without_id.head.sequence = 4;
    OwnLog at_its_end = writer_.own_log();
    at_its_end.head = {std::numeric_limits<std::uint64_t>::max() - 1, {{1}}};

    EXPECT_THAT(seal_at(begun_anew), is_refused(Errc::invalid_input));
    EXPECT_THAT(seal_at(without_id), is_refused(Errc::invalid_input));
    EXPECT_THAT(seal_at(at_its_end), is_refused(Errc::exhausted));
}

TEST_F(RangeTest, JoinsThoseThatFollowEachOtherUnderTheLastSignature) {
    const auto one = writer_.write({"one"});
    writer_.enter_epoch(0x44);
    const auto two = writer_.write({"two", "three"});
    const auto three = writer_.write({"four"});

    const auto joined = join_ranges(std::array{one, two, three});

    ASSERT_THAT(joined, is_accepted());
    const auto again = received(joined->range().bytes(), writer_.verification_key());
    ASSERT_THAT(again, is_accepted());
    EXPECT_EQ(again->links(), joined->links());
    EXPECT_EQ(again->head(), three.head());
    EXPECT_EQ(open_entry(writer_.epoch_key(), *again, 2), bodies({"three"})[0]);
    EXPECT_LT(joined->range().bytes().size(),
        one.range().bytes().size() + two.range().bytes().size() + three.range().bytes().size() - 300);
}

TEST_F(RangeTest, JoinsNothingElse) {
    const auto one = writer_.write({"one"});
    const auto two = writer_.write({"two"});
    const auto three = writer_.write({"three"});

    EXPECT_THAT(join_ranges({}), is_refused(Errc::invalid_input));
    EXPECT_THAT(join_ranges(std::array{one, three}), is_refused(Errc::invalid_input));
    EXPECT_THAT(join_ranges(std::array{two, one}), is_refused(Errc::invalid_input));
    EXPECT_THAT(join_ranges(std::array{one, Writer(2).write({"other"})}), is_refused(Errc::invalid_input));
}

TEST_F(RangeTest, RefusesAnotherKey) {
    const Bytes bytes = writer_.write({"one"}).range().bytes();

    EXPECT_THAT(received(bytes, Writer(2).verification_key()), is_refused(Errc::corrupt_data));
}

TEST_F(RangeTest, RefusesASignatureUnderAnyOtherContext) {
    const auto range = writer_.write({"one"});
    Bytes bytes = range.range().bytes();
    const auto other = writer_.key().sign(crypto::context::act, range.head().id.bytes);
    std::ranges::copy(other, bytes.end() - static_cast<std::ptrdiff_t>(other.size()));

    EXPECT_THAT(received(bytes, writer_.verification_key()), is_refused(Errc::corrupt_data));
}

TEST_F(RangeTest, RefusesAnotherVersionSuiteOrClass) {
    const Bytes bytes = writer_.write({"one"}).range().bytes();
    constexpr std::size_t flags_at = 2 + crypto::encoded_position_size + 1 + EpochId::size + 1;
    for (const auto& [place, value] : {std::pair{std::size_t{0}, 2}, {1, 2}, {flags_at, 3}, {flags_at, 7}}) {
        Bytes other = bytes;
        other[place] = static_cast<Byte>(value);

        EXPECT_THAT(Range::parse(other), is_refused(Errc::unsupported)) << place << ' ' << value;
    }
}

TEST_F(RangeTest, RefusesPlacesWhereNoEntryStands) {
    const auto parsed_at = [this](std::uint64_t sequence, Byte previous) {
        first_.sequence = sequence;
        first_.previous.bytes.fill(previous);
        return parsed({entry_, entry_});
    };

    EXPECT_THAT(parsed_at(1, 0), is_accepted());
    EXPECT_THAT(parsed_at(2, 9), is_accepted());
    EXPECT_THAT(parsed_at(0, 0), is_refused(Errc::malformed));
    EXPECT_THAT(parsed_at(1, 9), is_refused(Errc::malformed));
    EXPECT_THAT(parsed_at(2, 0), is_refused(Errc::malformed));
    EXPECT_THAT(parsed_at(std::numeric_limits<std::uint64_t>::max(), 9), is_refused(Errc::malformed));
}

TEST_F(RangeTest, RefusesAClassWhereItDoesNotBelong) {
    SealedEntry announcement = entry_;
    announcement.header.entry_class = EntryClass::new_incarnation;

    EXPECT_THAT(parsed({announcement}), is_refused(Errc::malformed));
    first_.log.incarnation = 1;
    EXPECT_THAT(parsed({entry_}), is_refused(Errc::malformed));
    EXPECT_THAT(parsed({announcement, entry_}), is_accepted());
    EXPECT_THAT(parsed({announcement, announcement}), is_refused(Errc::malformed));
}

TEST_F(RangeTest, RefusesSizesThatNoEntryHas) {
    for (const int size : {0, 24, 71, 73, 24 + 49, 24 + 53}) {
        const Bytes sealed(static_cast<std::size_t>(size));
        entry_.sealed = sealed;

        EXPECT_THAT(parsed({entry_}), is_refused(Errc::malformed)) << size;
    }
}

TEST_F(RangeTest, TellsEpochsInTheOrderOfTheirUseAndInNoOther) {
    SealedEntry later = entry_;
    later.header.epoch.bytes.fill(2);
    const Bytes good = signed_range(writer_, first_, {entry_, later});
    ASSERT_THAT(Range::parse(good), is_accepted());
    constexpr std::size_t epochs_at = 2 + crypto::encoded_position_size + 1;
    constexpr std::size_t first_flags_at = epochs_at + 2 * EpochId::size + 1;

    Bytes twice = good;
    std::copy_n(twice.begin() + epochs_at, EpochId::size, twice.begin() + epochs_at + EpochId::size);
    EXPECT_THAT(Range::parse(twice), is_refused(Errc::malformed));
    Bytes swapped = good;
    swapped[first_flags_at] ^= 0x10;
    EXPECT_THAT(Range::parse(swapped), is_refused(Errc::malformed));
    Bytes unused = good;
    unused[first_flags_at + 1 + 1 + sealed_.size()] ^= 0x10;
    EXPECT_THAT(Range::parse(unused), is_refused(Errc::malformed));
}

TEST_F(RangeTest, HoldsSixteenEpochsAndNoMore) {
    std::vector<SealedEntry> entries;
    for (Byte i = 1; i <= most_epochs; ++i) {
        entry_.header.epoch.bytes.fill(i);
        entries.push_back(entry_);
    }
    EXPECT_THAT(parsed(entries), is_accepted());

    entry_.header.epoch.bytes.fill(most_epochs + 1);
    entries.push_back(entry_);
    EXPECT_THAT(encode_range(first_, entries, {}), is_refused(Errc::too_large));
}

TEST_F(RangeTest, HoldsFourMebibytesAndNoMore) {
    constexpr std::size_t quarter_bucket = std::size_t{1} << 18;
    sealed_.resize(24 + quarter_bucket);
    entry_.sealed = sealed_;

    EXPECT_THAT(encode_range(first_, std::vector(15, entry_), {}), is_accepted());
    EXPECT_THAT(encode_range(first_, std::vector(16, entry_), {}), is_refused(Errc::too_large));
}

TEST_F(RangeTest, RefusesAllThatIsTooLargeBeforeReadingIt) {
    EXPECT_THAT(Range::parse(Bytes(largest_range + 1)), is_refused(Errc::too_large));
}

TEST_F(RangeTest, RefusesABodyThatNoProgramWrites) {
    const auto opened = [this](std::initializer_list<Byte> plaintext) {
        const Bytes sealed = crypto::seal_entry(writer_.epoch_key(), first_,
            EncodedHeader(entry_.header).bytes(), Bytes(plaintext), writer_.random());
        entry_.sealed = sealed;
        const auto range = received(signed_range(writer_, first_, {entry_}), writer_.verification_key());
        return open_entry(writer_.epoch_key(), *range, 0);
    };

    EXPECT_THAT(opened({0}), is_accepted());
    EXPECT_THAT(opened({}), is_refused(Errc::malformed));
    EXPECT_THAT(opened({2, 1}), is_refused(Errc::malformed));
    EXPECT_THAT(opened({1}), is_refused(Errc::malformed));
    EXPECT_THAT(opened({1, 5, 0, 0}), is_refused(Errc::malformed));
    EXPECT_THAT(opened({1, 0xff, 0xff, 0xff, 0xff, 0x0f, 0}), is_refused(Errc::malformed));
}

TEST(Range, IsVerifiedByAnyKeyThatItsDeviceHas) {
    Writer writer;
    const Range range = writer.write({"one"}).range();
    const std::array keys{Writer(2).verification_key(), writer.verification_key()};

    EXPECT_THAT(verify_range(range, keys), is_accepted());
    EXPECT_THAT(verify_range(range, std::span(keys).first(1)), is_refused(Errc::corrupt_data));
    EXPECT_THAT(verify_range(range, std::span(keys).first(0)), is_refused(Errc::corrupt_data));
}

RC_GTEST_PROP(RangeLaws, WhatIsSealedIsOpened, (const std::vector<Bytes>& some, std::uint8_t number)) {
    Writer writer(number);
    std::vector<Bytes> all = some;
    all.emplace_back(number, number);

    const auto range = received(writer.write(all).range().bytes(), writer.verification_key());

    RC_ASSERT(range.has_value());
    for (std::size_t i = 0; i < all.size(); ++i)
        RC_ASSERT(open_entry(writer.epoch_key(), *range, i) == all[i]);
}

} // namespace
} // namespace valise::log
