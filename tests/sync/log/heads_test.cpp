// SPDX-License-Identifier: Apache-2.0
#include "valise/log/heads.hpp"

#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/log/chain.hpp"
#include "writers.hpp"

namespace valise::log {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;
using tests::Writer;

constexpr Timestamp today{1'790'000'000'000};
constexpr Timestamp yesterday{1'789'913'600'000};

SpaceId space() { return Writer().own_log().space; }

LogHead head(Byte device, std::uint64_t sequence, Byte id = 1, std::uint32_t incarnation = 0) {
    LogHead head;
    head.log.device.bytes.fill(device);
    head.log.incarnation = incarnation;
    head.head.sequence = sequence;
    head.head.id.bytes.fill(id);
    return head;
}

Heads heads(std::initializer_list<LogHead> all) {
    Heads heads(space());
    for (const LogHead& one : all) VALISE_CHECK(heads.add(one));
    return heads;
}

bool holds_nothing_else(const LogHead& /*head*/) { return false; }

TEST(Heads, KnowHowFarEachLogReaches) {
    const Heads known = heads({head(1, 5), head(1, 7, 2), head(1, 3, 1, 1), head(4, 0)});

    EXPECT_EQ(known.reach(head(1, 0).log), 7U);
    EXPECT_EQ(known.reach(head(1, 0, 1, 1).log), 3U);
    EXPECT_EQ(known.reach(head(1, 0, 1, 2).log), 0U);
    EXPECT_EQ(known.reach(head(0, 0).log), 0U);
    EXPECT_EQ(known.reach(head(4, 0).log), 0U);
}

HeadsDigest digest(const Heads& heads) { return heads.digest(head(9, 0).log); }

TEST(Heads, HaveOneDigestHoweverTheyWereAdded) {
    EXPECT_EQ(digest(heads({head(1, 5), head(2, 7)})), digest(heads({head(2, 7), head(1, 5), head(1, 5)})));
    EXPECT_NE(digest(heads({head(1, 5)})), digest(heads({head(1, 6)})));
    EXPECT_NE(digest(heads({head(1, 5)})), digest(heads({head(1, 5, 2)})));
    EXPECT_NE(digest(heads({head(1, 5)})), digest(heads({head(1, 5, 1, 1)})));
    EXPECT_NE(digest(heads({head(1, 5)})), digest(heads({head(1, 5), head(2, 5)})));
    EXPECT_NE(digest(Heads(SpaceId{})), digest(heads({})));
}

TEST(Heads, LeaveOutOfTheirDigestTheLogInWhichItStands) {
    const Heads known = heads({head(1, 5), head(1, 7, 2), head(1, 3, 1, 1), head(2, 5)});
    const LogId author = head(1, 0).log;

    EXPECT_EQ(known.beside(author), heads({head(1, 3, 1, 1), head(2, 5)}));
    EXPECT_EQ(known.digest(author), known.beside(author).digest(author));
    EXPECT_EQ(known.digest(author), digest(known.beside(author)));
    EXPECT_NE(known.digest(author), digest(known));
}

TEST(Heads, AreReadAsTheyWereWritten) {
    for (const Heads& known : {heads({}), heads({head(1, 5), head(1, 5, 2), head(2, 300, 9, 70000)})})
        EXPECT_EQ(Heads::parse(known.encode()), known);
}

TEST(Heads, RefuseEveryWrongLengthAndReadNothingThatTheyWouldNotWrite) {
    const Bytes bytes = heads({head(1, 5), head(2, 300)}).encode();
    const auto is_refused_or_is_itself = [](ByteView bad) {
        const auto parsed = Heads::parse(bad);
        return !parsed || (parsed->encode() == to_bytes(bad) && digest(*parsed) != digest(heads({})));
    };

    EXPECT_THAT(tests::bit_flips_let_pass(bytes, is_refused_or_is_itself), IsEmpty());
    EXPECT_THAT(
        tests::wrong_lengths_let_pass(bytes, [](ByteView bad) { return !Heads::parse(bad); }), IsEmpty());
}

TEST(Heads, ShowByTheirDigestThatABitWasFlipped) {
    const Heads known = heads({head(1, 5), head(2, 300)});
    const auto is_refused = [&](ByteView bad) {
        const auto parsed = Heads::parse(bad);
        return !parsed || digest(*parsed) != digest(known);
    };

    EXPECT_THAT(tests::bit_flips_let_pass(known.encode(), is_refused), IsEmpty());
}

TEST(Heads, RefuseAnotherOrderAndHeadsTwice) {
    Bytes bytes = heads({head(1, 5), head(2, 5)}).encode();
    constexpr std::size_t first_at = 2 + 32 + 1;
    constexpr std::size_t width = 16 + 1 + 1 + 32;
    std::copy_n(bytes.begin() + first_at, width, bytes.begin() + first_at + width);
    EXPECT_THAT(Heads::parse(bytes), is_refused(Errc::malformed));

    bytes[first_at] = 9;
    EXPECT_THAT(Heads::parse(bytes), is_refused(Errc::malformed));
}

TEST(Heads, RefuseWhatNoLogHas) {
    Bytes empty_log = heads({head(1, 5)}).encode();
    empty_log[2 + 32 + 1 + 16 + 1] = 0;
    const auto counting = [](std::uint64_t count) {
        return *FixedWriter().u8(1).u8(1).bytes(space().bytes).varint(count).finish();
    };
    const Bytes no_incarnation = *FixedWriter()
                                      .bytes(counting(1))
                                      .bytes(Bytes(16))
                                      .varint(std::uint64_t{1} << 32)
                                      .varint(1)
                                      .bytes(Bytes(32))
                                      .finish();

    EXPECT_THAT(Heads::parse(empty_log), is_refused(Errc::malformed));
    EXPECT_THAT(Heads::parse(no_incarnation), is_refused(Errc::malformed));
    EXPECT_THAT(Heads::parse(counting(Heads::most + 1)), is_refused(Errc::malformed));
    EXPECT_THAT(Heads::parse(Bytes{2, 1}), is_refused(Errc::unsupported));
}

TEST(Withheld, IsNothingWhenAllThatIsToldIsHere) {
    const Heads mine = heads({head(1, 5), head(2, 9)});
    const auto holds_the_earlier = [](const LogHead& one) { return one == head(2, 4, 7); };

    const auto report = compare(mine, heads({head(1, 5), head(2, 4, 7)}), holds_the_earlier, today);

    ASSERT_THAT(report, is_accepted());
    EXPECT_TRUE(report->is_empty());
}

TEST(Withheld, IsWhatOthersHaveBehindOurHeads) {
    const Heads mine = heads({head(1, 5)});

    const auto report =
        compare(mine, heads({head(1, 7), head(1, 8, 3), head(3, 2)}), holds_nothing_else, today);

    ASSERT_THAT(report, is_accepted());
    EXPECT_THAT(report->missing,
        ElementsAre(MissingEntries{head(1, 0).log, 6, {head(1, 7).head, head(1, 8, 3).head}, today},
            MissingEntries{head(3, 0).log, 1, {head(3, 2).head}, today}));
    EXPECT_EQ(report->missing[0].count(), 3U);
    EXPECT_EQ(report->missing[0].last(), 8U);
    EXPECT_THAT(report->on_other_branches, IsEmpty());
}

// Law 2: a fork is never silent, wherever the other branch ends.
TEST(Withheld, TellsOfABranchThatHasNotCome) {
    const Heads mine = heads({head(1, 5)});

    const auto report = compare(mine, heads({head(1, 5, 9), head(1, 3, 9)}), holds_nothing_else, today);

    ASSERT_THAT(report, is_accepted());
    EXPECT_THAT(report->missing, IsEmpty());
    EXPECT_THAT(report->on_other_branches, ElementsAre(head(1, 3, 9), head(1, 5, 9)));
}

TEST(Withheld, KeepsTheDayOnWhichItWasNoticed) {
    const Heads mine = heads({head(1, 5), head(2, 1)});
    const auto earlier = compare(mine, heads({head(1, 7)}), holds_nothing_else, yesterday);
    auto report = compare(mine, heads({head(1, 9), head(2, 3)}), holds_nothing_else, today);
    ASSERT_TRUE(earlier && report);

    report->keep_dates_of(*earlier);

    EXPECT_EQ(report->missing[0].since, yesterday);
    EXPECT_EQ(report->missing[1].since, today);
}

TEST(Withheld, BeginsAnewWhenWhatWasMissingHasCome) {
    const auto earlier = compare(heads({head(1, 5)}), heads({head(1, 7)}), holds_nothing_else, yesterday);
    auto report = compare(heads({head(1, 7)}), heads({head(1, 9)}), holds_nothing_else, today);
    ASSERT_TRUE(earlier && report);

    report->keep_dates_of(*earlier);

    EXPECT_EQ(report->missing[0].since, today);
}

TEST(Withheld, ComparesHeadsOfOneSpace) {
    EXPECT_THAT(
        compare(heads({}), Heads(SpaceId{}), holds_nothing_else, today), is_refused(Errc::invalid_input));
}

// Law 6: who was restored notices, and begins anew.
TEST(OwnLog, IsKnownToHaveRegressedWhenSomebodyHasMore) {
    const OwnLog own{space(), head(1, 0, 1, 2).log, head(1, 5, 1, 2).head};
    const auto signs = [&own](const LogHead& told) {
        return signs_of_regression(own, heads({told}), holds_nothing_else);
    };

    EXPECT_THAT(signs(head(1, 6, 8, 2)), ElementsAre(head(1, 6, 8, 2)));
    EXPECT_THAT(signs(head(1, 5, 8, 2)), ElementsAre(head(1, 5, 8, 2)));
    EXPECT_THAT(signs(head(1, 4, 8, 2)), ElementsAre(head(1, 4, 8, 2)));
    EXPECT_THAT(signs(head(1, 1, 8, 3)), ElementsAre(head(1, 1, 8, 3)));
}

TEST(OwnLog, HasNotRegressedWhenOthersHaveWhatItHas) {
    const OwnLog own{space(), head(1, 0, 1, 2).log, head(1, 5, 1, 2).head};
    const auto holds_the_fourth = [](const LogHead& one) { return one == head(1, 4, 7, 2); };

    EXPECT_THAT(
        signs_of_regression(own, heads({head(1, 5, 1, 2), head(1, 4, 7, 2), head(1, 99, 8, 1), head(2, 99)}),
            holds_the_fourth),
        IsEmpty());
    EXPECT_THAT(signs_of_regression(own, Heads(SpaceId{}), holds_nothing_else), IsEmpty());
}

TEST(NextIncarnation, ComesAfterAllThatOthersKnow) {
    const LogId own = head(1, 0, 1, 2).log;

    EXPECT_EQ(next_incarnation(own, heads({}))->incarnation, 3U);
    EXPECT_EQ(next_incarnation(own, heads({head(1, 1, 1, 1), head(1, 9, 1, 6), head(2, 1, 1, 50)})),
        head(1, 0, 1, 7).log);
}

TEST(NextIncarnation, IsNotUsedUpByWhoClaimsThatItIs) {
    constexpr auto last = std::numeric_limits<std::uint32_t>::max();

    EXPECT_EQ(next_incarnation(head(1, 0).log, heads({head(1, 1, 1, last)}))->incarnation, 1U);
    EXPECT_THAT(next_incarnation(head(1, 0, 1, last).log, heads({})), is_refused(Errc::exhausted));
}

TEST(HeadsAndChains, FindAForkThatNobodyShowedUs) {
    Writer writer;
    const auto common = writer.write({"one"});
    Chain ours(space(), writer.own_log().log);
    Chain theirs(space(), writer.own_log().log);
    ASSERT_TRUE(ours.append(common) && theirs.append(common));
    ASSERT_THAT(ours.append(writer.write({"left"})), is_accepted());
    ASSERT_THAT(ours.append(writer.write({"left again"})), is_accepted());
    writer.go_to(common.head());
    ASSERT_THAT(theirs.append(writer.write({"right"})), is_accepted());
    const auto heads_of = [](const Chain& chain) {
        Heads heads(space());
        for (const Head& tip : chain.tips()) VALISE_CHECK(heads.add({chain.log(), tip}));
        return heads;
    };

    const auto report = compare(
        heads_of(ours), heads_of(theirs), [&ours](const LogHead& one) { return ours.holds(one.head); },
        today);

    ASSERT_THAT(report, is_accepted());
    EXPECT_EQ(report->on_other_branches.size(), 1U);
}

} // namespace
} // namespace valise::log
