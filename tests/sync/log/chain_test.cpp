// SPDX-License-Identifier: Apache-2.0
#include "valise/log/chain.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/refusal.hpp"
#include "writers.hpp"

namespace valise::log {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;
using tests::Writer;

Chain chain_of(const Writer& writer, const Head& begins_after = {}) {
    return {writer.own_log().space, writer.own_log().log, begins_after};
}

/// Writes one thing behind each of two heads that are the same: what a device does that was restored.
struct Fork {
    Writer writer;
    VerifiedRange common = writer.write({"one", "two"});
    VerifiedRange left = writer.write({"left", "left again"});
    VerifiedRange left_later = writer.write({"left for ever"});
    VerifiedRange right = after(common.head(), {"right"});
    VerifiedRange right_later = writer.write({"right again"});

    VerifiedRange after(const Head& head, std::initializer_list<std::string_view> texts) {
        writer.go_to(head);
        return writer.write(texts);
    }
    const VerifiedRange& smaller() const { return left.links()[0].id < right.links()[0].id ? left : right; }
    const VerifiedRange& larger() const { return &smaller() == &left ? right : left; }
    Head end_of(const VerifiedRange& branch) const {
        return &branch == &left ? left_later.head() : right_later.head();
    }
};

// Law 1: a chain only grows.
TEST(Chain, GrowsRangeByRange) {
    Writer writer;
    Chain chain = chain_of(writer);

    for (const std::size_t count : {1U, 3U, 2U}) {
        const auto range = writer.write(std::vector<Bytes>(count));
        const auto appended = chain.append(range);

        ASSERT_THAT(appended, is_accepted());
        EXPECT_EQ(appended->added, count);
        EXPECT_EQ(appended->proof, std::nullopt);
        EXPECT_EQ(chain.head(), range.head());
    }
    EXPECT_FALSE(chain.is_forked());
}

// Law 4: repetition changes nothing.
TEST(Chain, IsNotChangedByWhatItKnowsHoweverItIsCut) {
    Writer writer;
    Chain chain = chain_of(writer);
    const std::vector ranges{writer.write({"one"}), writer.write({"two", "three"}), writer.write({"four"})};
    const auto joined = join_ranges(ranges);
    ASSERT_THAT(chain.append(ranges[0]), is_accepted());
    ASSERT_THAT(chain.append(ranges[1]), is_accepted());

    EXPECT_EQ(chain.append(ranges[0])->added, 0U);
    EXPECT_EQ(chain.append(*joined)->added, 1U);
    EXPECT_EQ(chain.append(*joined)->added, 0U);
    EXPECT_EQ(chain.append(ranges[2])->added, 0U);
    EXPECT_EQ(chain.head(), ranges[2].head());
}

TEST(Chain, RefusesAGapAndStaysAsItWas) {
    Writer writer;
    Chain chain = chain_of(writer);
    const auto first = writer.write({"one"});
    const auto second = writer.write({"two"});
    const auto third = writer.write({"three"});
    ASSERT_THAT(chain.append(first), is_accepted());

    EXPECT_THAT(chain.append(third), is_refused(Errc::out_of_order));
    EXPECT_EQ(chain.head(), first.head());
    EXPECT_THAT(chain.append(second), is_accepted());
    EXPECT_THAT(chain.append(third), is_accepted());
}

TEST(Chain, RefusesTheRangeOfAnotherLog) {
    Chain chain = chain_of(Writer(1));

    EXPECT_THAT(chain.append(Writer(2).write({"one"})), is_refused(Errc::invalid_input));
    EXPECT_THAT(chain.head(), is_accepted());
    EXPECT_THAT(chain.tips(), IsEmpty());
    EXPECT_EQ(chain.furthest(), Head{});
}

// Law 2: a fork is provable and never silent.
TEST(Chain, ProvesAForkAndKeepsBothBranches) {
    const Fork fork;
    Chain chain = chain_of(fork.writer);
    for (const auto* const range : {&fork.common, &fork.left, &fork.left_later})
        ASSERT_THAT(chain.append(*range), is_accepted());

    const auto appended = chain.append(fork.right);

    ASSERT_THAT(appended, is_accepted());
    ASSERT_TRUE(appended->proof);
    EXPECT_EQ(appended->proof->sequence(), 3U);
    EXPECT_THAT(verify_proof(*appended->proof, fork.writer.verification_key()), is_accepted());
    EXPECT_EQ(appended->added, 1U);
    EXPECT_TRUE(chain.holds(fork.right.head()));
    EXPECT_TRUE(chain.holds(fork.left_later.head()));
    EXPECT_EQ(chain.append(fork.right_later)->proof, std::nullopt);
    std::vector tips{fork.left_later.head(), fork.right_later.head()};
    std::ranges::sort(tips);
    EXPECT_EQ(chain.tips(), tips);
    EXPECT_EQ(chain.furthest(), tips.back());
    EXPECT_EQ(chain.append(fork.right)->added, 0U);
    EXPECT_EQ(chain.append(fork.right)->proof, std::nullopt);
}

TEST(Chain, ProvesAForkWithinWhatOneSignatureCovers) {
    Fork fork;
    Chain chain = chain_of(fork.writer);
    const auto other = fork.after({3, fork.left.links()[0].id}, {"not left again"});
    ASSERT_THAT(chain.append(*join_ranges(std::array{fork.common, fork.left})), is_accepted());

    const auto appended = chain.append(other);

    ASSERT_TRUE(appended->proof);
    EXPECT_EQ(appended->proof->sequence(), 4U);
    EXPECT_THAT(verify_proof(*appended->proof, fork.writer.verification_key()), is_accepted());
}

TEST(Chain, ProvesAForkWhoseBeginningHasNotComeAndTakesItLater) {
    const Fork fork;
    Chain chain = chain_of(fork.writer);
    for (const auto* const range : {&fork.common, &fork.left, &fork.left_later})
        ASSERT_THAT(chain.append(*range), is_accepted());

    const auto appended = chain.append(fork.right_later);

    ASSERT_THAT(appended, is_accepted());
    EXPECT_TRUE(appended->is_waiting);
    EXPECT_EQ(appended->added, 0U);
    ASSERT_TRUE(appended->proof);
    EXPECT_THAT(verify_proof(*appended->proof, fork.writer.verification_key()), is_accepted());
    EXPECT_FALSE(chain.holds(fork.right_later.head()));
    EXPECT_THAT(chain.append(fork.right), is_accepted());
    EXPECT_EQ(chain.append(fork.right_later)->added, 1U);
}

TEST(Chain, CountsTheBranchWithTheSmallerEntry) {
    const Fork fork;
    Chain chain = chain_of(fork.writer);
    for (const auto* const range :
        {&fork.common, &fork.left, &fork.right, &fork.left_later, &fork.right_later})
        ASSERT_THAT(chain.append(*range), is_accepted());

    EXPECT_EQ(chain.head(), fork.end_of(fork.smaller()));
    EXPECT_EQ(chain.counts(fork.common.head()), true);
    EXPECT_EQ(chain.counts(fork.smaller().head()), true);
    EXPECT_EQ(chain.counts(fork.larger().head()), false);
    EXPECT_EQ(chain.counts({3, {}}), false);
}

TEST(Chain, CountsTheBranchThatACutNames) {
    const Fork fork;
    Chain chain = chain_of(fork.writer);
    for (const auto* const range :
        {&fork.common, &fork.left, &fork.right, &fork.left_later, &fork.right_later})
        ASSERT_THAT(chain.append(*range), is_accepted());
    const auto& chosen = fork.larger();

    EXPECT_EQ(chain.head(chosen.head()), fork.end_of(chosen));
    EXPECT_EQ(chain.counts(chosen.head(), chosen.head()), true);
    EXPECT_EQ(chain.counts(fork.smaller().head(), chosen.head()), false);
    EXPECT_EQ(chain.head(fork.common.head()), fork.end_of(fork.smaller()));
    EXPECT_EQ(chain.head(Head{}), fork.end_of(fork.smaller()));
}

TEST(Chain, DoesNotGuessWhenTheEntryOfACutIsMissing) {
    const Fork fork;
    Chain chain = chain_of(fork.writer);
    const Head unknown{9, {{9}}};
    ASSERT_THAT(chain.append(fork.common), is_accepted());
    EXPECT_EQ(chain.head(unknown), fork.common.head());
    ASSERT_THAT(chain.append(fork.left), is_accepted());
    ASSERT_THAT(chain.append(fork.right), is_accepted());

    EXPECT_THAT(chain.head(unknown), is_refused(Errc::out_of_order));
    EXPECT_THAT(chain.counts(fork.common.head(), unknown), is_refused(Errc::out_of_order));
}

TEST(Chain, BeginsBehindWhatWasTrustedBefore) {
    const Fork fork;
    Chain chain = chain_of(fork.writer, fork.left.head());

    EXPECT_EQ(chain.head(), fork.left.head());
    EXPECT_THAT(chain.tips(), ElementsAre(fork.left.head()));
    EXPECT_TRUE(chain.holds(fork.left.head()));
    EXPECT_EQ(chain.append(fork.left_later)->added, 1U);
    const auto all = join_ranges(std::array{fork.common, fork.left, fork.left_later});
    EXPECT_EQ(chain.append(*all)->added, 0U);
    EXPECT_EQ(chain.head(fork.common.head()), fork.left_later.head());
}

TEST(Chain, SaysWhenItWouldHaveToBeginEarlierToJudge) {
    const Fork fork;
    Chain chain = chain_of(fork.writer, fork.left.head());

    EXPECT_THAT(chain.append(fork.common), is_refused(Errc::not_found));
    EXPECT_THAT(chain.append(fork.right), is_refused(Errc::not_found));
    EXPECT_THAT(
        chain.append(*join_ranges(std::array{fork.right, fork.right_later})), is_refused(Errc::not_found));
    Chain at_the_fork = chain_of(fork.writer, fork.right.head());
    EXPECT_THAT(at_the_fork.append(*join_ranges(std::array{fork.left, fork.left_later})),
        is_refused(Errc::not_found));
}

/// Ranges of a log that was restored at random, again and again.
std::vector<VerifiedRange> random_ranges(std::uint64_t seed) {
    Writer writer;
    SeededRandom random(seed);
    std::vector<VerifiedRange> ranges;
    std::vector<Head> heads{{}};
    for (int i = 0; i < 12; ++i) {
        if (random.below(3) == 0) writer.go_to(heads[random.below(heads.size())]);
        ranges.push_back(writer.write(std::vector<Bytes>(1 + random.below(3))));
        for (std::size_t j = 0; j < ranges.back().links().size(); ++j)
            heads.push_back({ranges.back().position(j).sequence, ranges.back().links()[j].id});
    }
    return ranges;
}

/// Offers ranges until none is left that waits for another.
Chain filled(std::vector<VerifiedRange> ranges, Random& random) {
    Chain chain = chain_of(Writer());
    while (!ranges.empty()) {
        const auto next = ranges.begin() + static_cast<std::ptrdiff_t>(random.below(ranges.size()));
        const auto appended = chain.append(*next);
        if (appended && appended->proof)
            RC_ASSERT(verify_proof(*appended->proof, Writer().verification_key()));
        if (appended && !appended->is_waiting) ranges.erase(next);
    }
    return chain;
}

/// Which head counts, worked out from nothing but who follows whom.
Head counting_head_of(const std::vector<VerifiedRange>& ranges) {
    std::set<std::pair<EntryId, Head>> followers;
    for (const VerifiedRange& range : ranges)
        for (std::size_t i = 0; i < range.links().size(); ++i)
            followers.insert({range.position(i).previous, {range.position(i).sequence, range.links()[i].id}});
    Head head;
    for (auto next = followers.lower_bound({head.id, {}}); next != followers.end() && next->first == head.id;
        next = followers.lower_bound({head.id, {}}))
        head = next->second;
    return head;
}

RC_GTEST_PROP(ChainLaws, OrderOfArrivalDoesNotMatter, (std::uint64_t seed, std::uint64_t order)) {
    const auto ranges = random_ranges(seed);
    SeededRandom in_order(order);
    const Chain chain = filled(ranges, in_order);

    RC_ASSERT(chain.head() == counting_head_of(ranges));
    for (const VerifiedRange& range : ranges) {
        RC_ASSERT(chain.holds(range.head()));
        const auto head = chain.head(range.head());
        RC_ASSERT(head.has_value());
        RC_ASSERT(chain.counts(range.head(), range.head()) == true);
        RC_ASSERT(chain.counts(*head, range.head()) == true);
    }
}

// Law 1: neither does what was asked in between.
RC_GTEST_PROP(ChainLaws, AskingChangesNothing, (std::uint64_t seed, std::uint64_t order)) {
    const auto ranges = random_ranges(seed);
    SeededRandom random(order);
    std::optional<Head> cut;
    if (random.below(2) == 0) cut = ranges[random.below(ranges.size())].head();
    Chain asked = chain_of(Writer());
    for (std::vector<VerifiedRange> left = ranges; !left.empty();) {
        const auto next = left.begin() + static_cast<std::ptrdiff_t>(random.below(left.size()));
        const auto appended = asked.append(*next);
        if (appended && !appended->is_waiting) left.erase(next);
        (void)asked.head(cut);
    }

    Chain fresh = filled(ranges, random);
    for (const std::optional<Head>& by : {cut, std::optional<Head>()}) { // What was asked for comes first.
        RC_ASSERT((asked.head(by) == fresh.head(by)));
        for (const VerifiedRange& range : ranges)
            RC_ASSERT((asked.counts(range.head(), by) == fresh.counts(range.head(), by)));
    }
    RC_ASSERT(asked.tips() == fresh.tips());
}

// Whatever leads to an entry is found there, and nothing else.
RC_GTEST_PROP(ChainLaws, TheWayToAnEntryIsKnown, (std::uint64_t seed)) {
    const auto ranges = random_ranges(seed);
    SeededRandom random(seed);
    const Chain chain = filled(ranges, random);
    std::map<EntryId, Head> before;
    for (const VerifiedRange& range : ranges)
        for (std::size_t i = 0; i < range.links().size(); ++i) {
            const auto position = range.position(i);
            before[range.links()[i].id] = {position.sequence - 1, position.previous};
        }

    for (const VerifiedRange& range : ranges)
        for (Head on_the_way = range.head(); on_the_way.sequence > 0; on_the_way = before.at(on_the_way.id))
            RC_ASSERT((chain.entry_at(range.head(), on_the_way.sequence) == on_the_way.id));
}

TEST(Chain, CountsAllThatIsHereUntilItHasForked) {
    const Fork fork;
    Chain chain = chain_of(fork.writer);
    const Head unknown{9, {{9}}};
    ASSERT_THAT(chain.append(fork.common), is_accepted());
    ASSERT_THAT(chain.append(fork.larger()), is_accepted());

    EXPECT_EQ(chain.counts(fork.larger().head()), true);
    EXPECT_EQ(chain.counts(fork.larger().head(), unknown), true);
    EXPECT_EQ(chain.counts(fork.larger().head(), fork.smaller().head()), true);
    EXPECT_EQ(chain.counts(Head{}), true);
    EXPECT_EQ(chain.counts(fork.smaller().head()), false);
    EXPECT_EQ(chain.counts(unknown, unknown), false);
    ASSERT_THAT(chain.append(fork.smaller()), is_accepted());
    EXPECT_EQ(chain.counts(fork.larger().head()), false);
    EXPECT_THAT(chain.counts(fork.common.head(), unknown), is_refused(Errc::out_of_order));
}

TEST(Chain, TellsTheLastOfItsTipsWhenAllAreTooMany) {
    Fork fork;
    Chain chain = chain_of(fork.writer);
    for (const auto* const range :
        {&fork.common, &fork.left, &fork.right, &fork.left_later, &fork.right_later})
        ASSERT_THAT(chain.append(*range), is_accepted());

    EXPECT_THAT(chain.tips(1), ElementsAre(fork.left_later.head()));
    EXPECT_EQ(chain.tips(2), chain.tips());
}

TEST(Chain, KnowsTheNewestDigestOnEachBranch) {
    Writer writer;
    Chain chain = chain_of(writer);
    constexpr HeadsDigest first{1};
    constexpr HeadsDigest second{2};
    const auto one = writer.write(tests::bodies({"one", "two"}), first);
    const auto silent = writer.write({"three"});
    const auto left = writer.write(tests::bodies({"left"}), second);
    writer.go_to(silent.head());
    const auto right = writer.write({"right"});
    const Head teller{1, one.links()[0].id};
    for (const auto* const range : {&one, &silent, &left, &right})
        ASSERT_THAT(chain.append(*range), is_accepted());

    EXPECT_EQ(chain.told_heads(left.head()), (ToldHeads{left.head(), second}));
    EXPECT_EQ(chain.told_heads(right.head()), (ToldHeads{teller, first}));
    EXPECT_EQ(chain.told_heads(silent.head()), (ToldHeads{teller, first}));
    EXPECT_EQ(chain.told_heads(Head{}), std::nullopt);
    EXPECT_EQ(chain.teller_of(first), teller);
    EXPECT_EQ(chain.teller_of(HeadsDigest{3}), std::nullopt);
}

} // namespace
} // namespace valise::log
