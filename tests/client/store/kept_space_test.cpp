// SPDX-License-Identifier: Apache-2.0
#include "valise/store/kept_space.hpp"

#include <algorithm>
#include <numeric>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "client/store/space_story.hpp"

namespace valise::store {
namespace {

using namespace tests;
using space::Reading;

const SpaceStory& story() {
    static const SpaceStory told;
    return told;
}

using Order = std::vector<std::size_t>;

Order all_in_order() {
    Order order(story().arrivals().size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

Order shuffled(std::uint64_t seed) {
    SeededRandom random(seed);
    Order order = all_in_order();
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

void expect_the_same(StoryReader& one, StoryReader& other) {
    EXPECT_EQ(one.told(), other.told());
    EXPECT_EQ(one.readings(), other.readings());
    EXPECT_EQ(one.heads(), other.heads());
    EXPECT_EQ(one.next_numbers(), other.next_numbers());
}

void give_to(space::Replica& replica, const Arrival& arrival) {
    switch (arrival.kind) {
    case Arrival::Kind::act: VALISE_CHECK(replica.take_act(arrival.bytes)); return;
    case Arrival::Kind::range: VALISE_CHECK(replica.take(arrival.bytes)); return;
    case Arrival::Kind::slot:
        VALISE_CHECK(
            replica.take_slot(arrival.epoch, *space::Slot::parse(arrival.bytes), story().reader().sealing));
    }
}

TEST(KeptSpace, MakesOfAStoryWhatAReplicaMakesOfIt) {
    StoryReader reader(story());
    space::Replica replica = story().replica();
    for (const Arrival& arrival : story().arrivals()) {
        reader.give(arrival);
        give_to(replica, arrival);
    }

    StoryReader::Told expected;
    for (const Arrival& arrival : story().arrivals()) {
        if (arrival.kind != Arrival::Kind::range) continue;
        const auto taken = replica.take(arrival.bytes);
        ASSERT_THAT(taken, is_accepted());
        for (const auto& entry : taken->entries)
            expected[entry.place.log].insert_or_assign(
                log::Head{entry.place.sequence, entry.place.id}, std::pair{entry.reading, entry.body});
    }
    EXPECT_EQ(reader.told(), expected);
    EXPECT_EQ(reader.heads(), replica.heads()->digest());
}

TEST(KeptSpace, HasAStoryInWhichEverythingHappens) {
    StoryReader reader(story());
    for (const Arrival& arrival : story().arrivals()) reader.give(arrival);

    std::vector<Reading> readings;
    for (const KeptReading& kept : reader.readings()) readings.push_back(kept.reading);
    EXPECT_THAT(readings, testing::Contains(Reading::beyond_role));
    EXPECT_THAT(readings, testing::Contains(Reading::other_branch));
    EXPECT_EQ(reader.store().logs().find(story().space(), story().log_of(3))->value().is_forked, true);
    EXPECT_EQ(reader.store().logs().find(story().space(), story().log_of(2))->value().is_forked, false);
}

/// A store closed and opened again between any two steps, whatever the order in which things come.
TEST(KeptSpace, SaysAfterAReopeningWhatItWouldHaveSaidWithoutIt) {
    for (const std::uint64_t seed : {0U, 1U, 2U}) {
        const Order order = seed == 0 ? all_in_order() : shuffled(seed);
        StoryReader open(story());
        StoryReader closed(story());
        for (const std::size_t step : order) {
            open.give(story().arrivals()[step]);
            closed.give(story().arrivals()[step]);
            closed.reopen();
            expect_the_same(open, closed);
            if (testing::Test::HasFailure()) FAIL() << "order " << seed << ", step " << step;
        }
    }
}

TEST(KeptSpace, SaysTheSameAfterAnyReopeningInAnyOrder) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Order order = shuffled(seed);
        SeededRandom random(seed);
        StoryReader open(story());
        StoryReader closed(story());
        for (const std::size_t step : order) {
            open.give(story().arrivals()[step]);
            closed.give(story().arrivals()[step]);
            if (random.below(3) == 0) closed.reopen_space();
        }
        expect_the_same(open, closed);
        if (testing::Test::HasFailure()) FAIL() << "order " << seed;
    }
}

TEST(KeptSpace, EndsAlikeWhateverTheOrder) {
    StoryReader first(story());
    for (const Arrival& arrival : story().arrivals()) first.give(arrival);
    for (std::uint64_t seed = 20; seed < 26; ++seed) {
        StoryReader reader(story());

        for (const std::size_t step : shuffled(seed)) reader.give(story().arrivals()[step]);

        expect_the_same(first, reader);
        for (const auto kind : {WaitingKind::range, WaitingKind::act, WaitingKind::slot})
            EXPECT_TRUE(reader.store().waiting().subjects(story().space(), kind)->empty()) << seed;
    }
}

} // namespace
} // namespace valise::store
