// SPDX-License-Identifier: Apache-2.0
// What is common to all that is done to an object: the laws of docs/sync.md, "Deeds".
#include <algorithm>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "directions.hpp"
#include "play.hpp"
#include "proto/examples.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::draft {
namespace {

using tests::Directions;
using tests::is_accepted;
using tests::is_refused;
using tests::name_of;
using tests::Play;
using tests::Replica;
using tests::seen_by;
using tests::seen_in;

Deeds example_deeds() {
    Deeds deeds;
    std::uint64_t number = 0;
    for (const proto::Action& action : tests::example_actions())
        if (!std::holds_alternative<proto::UpdateText>(action)) {
            EXPECT_THAT(deeds.add({name_of(9, number), 10 + number, action}), is_accepted());
            ++number;
        }
    return deeds;
}

bool is_malformed(ByteView bytes) {
    const auto deeds = Deeds::open(bytes);
    return !deeds && (deeds.error().code == Errc::malformed || deeds.error().code == Errc::unsupported);
}

TEST(Deeds, AreKeptOnce) {
    Deeds deeds;
    const Deed deed{name_of(1, 1), 3, proto::Accept{name_of(2, 2)}};

    EXPECT_EQ(deeds.add(deed), true);
    EXPECT_EQ(deeds.add(deed), false);
    EXPECT_EQ(deeds.by_name().size(), 1U);
}

TEST(Deeds, OfOneNameWithOtherContentAreRefused) {
    Deeds deeds = example_deeds();
    const Deeds before = deeds;

    EXPECT_THAT(deeds.add({name_of(9, 0), 10, proto::Accept{name_of(2, 2)}}), is_refused(Errc::corrupt_data));
    EXPECT_THAT(deeds.add({name_of(1, 1), 1, proto::UpdateText{{1}}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        deeds.add({name_of(1, 1), 1, proto::Reply{name_of(2, 2), ""}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(deeds.add({name_of(1, 1), proto::limit::number, proto::Accept{name_of(2, 2)}}),
        is_refused(Errc::invalid_input));
    EXPECT_EQ(deeds, before);
}

TEST(LamportClock, IsLaterThanAllThatItSawAndNeverStops) {
    LamportClock clock;

    EXPECT_EQ(clock.next(), 1U);
    clock.saw(100);
    clock.saw(7);
    EXPECT_EQ(clock.next(), 101U);
    clock.saw(UINT64_MAX);
    EXPECT_EQ(clock.next(), proto::limit::number - 1);
    EXPECT_EQ(clock.next(), proto::limit::number - 1);
}

TEST(DeedsSnapshot, RefusesEveryOtherLength) {
    Deeds one;
    ASSERT_THAT(one.add({name_of(1, 1), 3, proto::Accept{name_of(2, 2)}}), is_accepted());
    const Bytes empty = Deeds().snapshot();

    // The seal of the store says where it ends: what was cut between two deeds is a snapshot of fewer.
    EXPECT_EQ(tests::wrong_lengths_let_pass(one.snapshot(), is_malformed), std::vector{empty.size()});
}

TEST(DeedsSnapshot, ReadsNothingThatItWouldWriteOtherwise) {
    const Deeds all = example_deeds();
    for (const auto& [name, deed] : all.by_name()) {
        Deeds one;
        ASSERT_THAT(one.add(deed), is_accepted());
        EXPECT_EQ(tests::bit_flips_let_pass(one.snapshot(),
                      [](ByteView bad) {
                          const auto deeds = Deeds::open(bad);
                          return deeds ? deeds->snapshot() == to_bytes(bad) : is_malformed(bad);
                      }),
            std::vector<std::size_t>());
    }
}

TEST(DeedsSnapshot, OfANewerProgramIsNotCalledDamaged) {
    Bytes newer = example_deeds().snapshot();
    newer[2] = 0x11;

    EXPECT_THAT(Deeds::open(newer), is_refused(Errc::unsupported));
}

TEST(DeedsSnapshot, IsSortedWithoutRepetition) {
    Deeds one;
    ASSERT_THAT(one.add({name_of(1, 1), 3, proto::Accept{name_of(2, 2)}}), is_accepted());
    Bytes twice = one.snapshot();
    append(twice, ByteView(one.snapshot()).subspan(3));

    EXPECT_THAT(Deeds::open(twice), is_refused(Errc::malformed));
}

// Law 1 of deeds: neither order nor repetition matters, not even where a deed comes before one it speaks of.
RC_GTEST_PROP(DeedsLaw1, OrderAndRepetitionDoNotMatter,
    (const Directions& directions, std::vector<std::uint32_t> order)) {
    Play play(directions.bytes);
    play.everybody_meets();
    Replica& whole = play.people[0];
    std::vector<Deed> all;
    for (const auto& [name, deed] : whole.deeds.by_name()) all.push_back(deed);
    std::vector<Deed> shuffled = all;
    for (std::size_t i = 0; i < order.size() && !all.empty(); ++i)
        std::swap(shuffled[i % all.size()], shuffled[order[i] % all.size()]);

    Deeds other;
    for (const Deed& deed : shuffled) RC_ASSERT(other.add(deed) == true);
    for (const Deed& deed : all) RC_ASSERT(other.add(deed) == false);

    RC_ASSERT(other == whole.deeds);
    RC_ASSERT(seen_in(other, whole.document) == seen_by(whole));
}

// Law 2 of deeds: who has met everybody sees what everybody sees, text included.
RC_GTEST_PROP(DeedsLaw2, WhoMeetsSeesTheSame, (const Directions& directions)) {
    Play play(directions.bytes);
    play.everybody_meets();

    RC_ASSERT(seen_by(play.people[1]) == seen_by(play.people[0]));
    RC_ASSERT(seen_by(play.people[2]) == seen_by(play.people[0]));
}

// Law 3 of deeds: what is written is read.
RC_GTEST_PROP(DeedsLaw3, WhatIsWrittenIsRead, (const Directions& directions)) {
    Play play(directions.bytes);

    for (const Replica& person : play.people) {
        const auto opened = Deeds::open(person.deeds.snapshot());
        RC_ASSERT(opened.has_value());
        RC_ASSERT(*opened == person.deeds);
    }
}

} // namespace
} // namespace valise::draft
