// SPDX-License-Identifier: Apache-2.0
#include "valise/store/kept_space.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "client/store/space_story.hpp"
#include "valise/database/connection.hpp"

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
    EXPECT_EQ(reader.heads(), replica.heads()->encode());
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

/// Everything that is made from the rest is wiped, and comes back.
TEST(KeptSpace, ComesBackWholeFromItsRangesAndRecords) {
    for (const std::uint64_t seed : {0U, 7U}) {
        const Order order = seed == 0 ? all_in_order() : shuffled(seed);
        // At the end, and in the middle, where things wait.
        for (const std::size_t given : {order.size(), order.size() / 2}) {
            StoryReader kept(story());
            StoryReader rebuilt(story());
            for (std::size_t i = 0; i < given; ++i) kept.give(story().arrivals()[order[i]]);
            for (std::size_t i = 0; i < given; ++i) rebuilt.give(story().arrivals()[order[i]]);

            rebuilt.rebuild();

            expect_the_same(kept, rebuilt);
            EXPECT_EQ(kept.store().logs().all(story().space()), rebuilt.store().logs().all(story().space()));
        }
    }
}

class KeptSpaceTest : public testing::Test {
protected:
    void give(std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) reader_.give(arrival(i));
    }
    static const Arrival& arrival(std::size_t number) { return story().arrivals()[number]; }
    std::size_t waiting_ranges(const LogId& log) {
        const Bytes name = to_bytes(database::encode(log));
        return reader_.store().waiting().find(story().space(), WaitingKind::range, name, 100)->size();
    }

    StoryReader reader_{story()};
    SeededRandom random_{5};
};

TEST_F(KeptSpaceTest, AForgeryThatCameFirstDoesNotStandInTheWay) {
    const LogId log = story().log_of(2);
    const Bytes genuine = arrival(2).bytes; // the second range of the log
    Bytes forged = genuine;
    forged.back() ^= 1; // of the signature, which no id tells of
    // As it came before anybody knew whose key it is to be checked with.
    ASSERT_EQ(reader_.store().waiting().add(
                  story().space(), {WaitingKind::range, to_bytes(database::encode(log)), 2, forged}),
        true);
    ASSERT_EQ(reader_.kept().take(genuine), false);
    ASSERT_EQ(waiting_ranges(log), 2U);

    EXPECT_EQ(reader_.kept().take(arrival(0).bytes), true);

    EXPECT_EQ(reader_.told().at(log).size(), 2U);
    EXPECT_EQ((*reader_.store().ranges().holding(story().space(), log, 2))->bytes, genuine);
    EXPECT_EQ(waiting_ranges(log), 0U);
}

TEST_F(KeptSpaceTest, LetsWaitWhatSomebodyPutsBeyondAnyPlace) {
    constexpr auto beyond = std::uint64_t{1} << 63U;
    const log::Head before{beyond - 1, {{1}}};
    const auto range =
        *log::seal_range({story().first_epoch(), story().first_secret().secret.key(), story().reader().key},
            {story().space(), {{{9}}, 0}, before}, std::array{Bytes(3)}, {}, random_);
    const auto* const replica = &reader_.kept().replica().membership().state();

    EXPECT_EQ(reader_.kept().take(range.range().bytes()), false);

    EXPECT_EQ(reader_.kept().take(arrival(1).bytes), true);
    EXPECT_EQ(&reader_.kept().replica().membership().state(), replica); // nothing was made anew
}

TEST_F(KeptSpaceTest, GoesOnAfterARefusalAsIfNothingHadBeenOffered) {
    StoryReader other(story());
    for (std::size_t i = 0; i < story().arrivals().size(); ++i) {
        if (arrival(i).kind == Arrival::Kind::range) {
            reader_.refusals_to_come = 1;
            const auto refused = reader_.kept().take(arrival(i).bytes);
            EXPECT_TRUE(!refused || *refused == false) << i;
            reader_.refusals_to_come = 0;
        }
        reader_.give(arrival(i));
        other.give(arrival(i));
        expect_the_same(reader_, other);
    }
}

TEST_F(KeptSpaceTest, StartsOverWhenTheTransactionAroundItIsUndone) {
    const auto undone = reader_.store().transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(reader_.kept().take(arrival(0).bytes));
        return refuse(Errc::exhausted, "no room");
    });
    ASSERT_THAT(undone, is_refused(Errc::exhausted));
    reader_.kept().start_over();

    EXPECT_EQ(reader_.kept().take(arrival(0).bytes), true);
    EXPECT_EQ(reader_.store().ranges().logs(story().space()), std::vector{story().log_of(2)});
}

TEST_F(KeptSpaceTest, RefusesWhatNobodySignedAndKeepsNothingOfIt) {
    Bytes act;
    for (const Arrival& arrival : story().arrivals())
        if (arrival.kind == Arrival::Kind::act && act.empty()) act = arrival.bytes;
    act.back() ^= 1;
    Bytes range = arrival(0).bytes;
    range.back() ^= 1;

    EXPECT_THAT(reader_.kept().take_act(act), is_refused(Errc::corrupt_data));
    EXPECT_THAT(reader_.kept().take(range), is_refused(Errc::corrupt_data));
    EXPECT_THAT(reader_.kept().take(Bytes(10)), testing::Not(is_accepted()));

    EXPECT_EQ(reader_.store().ranges().logs(story().space()), std::vector<LogId>{});
    EXPECT_EQ(waiting_ranges(story().log_of(2)), 0U);
    EXPECT_EQ(reader_.kept().take(arrival(0).bytes), true);
}

TEST_F(KeptSpaceTest, WritesOnAfterAReopening) {
    const LogId own = story().log_of(1);
    const auto write = [&](std::uint64_t number) {
        const proto::Body body{number, {{{}, 1, proto::Comment{std::nullopt, {}, "mine"}}}};
        return reader_.kept().write(own, story().reader().key, {&body, 1}, random_);
    };
    ASSERT_THAT(write(0), is_accepted());
    reader_.reopen();

    const auto written = write(1);

    ASSERT_THAT(written, is_accepted());
    EXPECT_EQ(log::Range::parse(*written)->first().sequence, 2U);
    EXPECT_EQ(reader_.told().at(own).size(), 2U);
    EXPECT_EQ((*reader_.store().ranges().holding(story().space(), own, 2))->delivery, Delivery::sealed);
    EXPECT_THAT(write(1), is_refused(Errc::invalid_input));
    reader_.reopen();
    EXPECT_EQ(reader_.kept().replica().next_number(own), 2U);
}

// As in a store of which a page could not be read.
TEST_F(KeptSpaceTest, WritesNothingBehindALostRangeOfItsOwnAndKeepsTheRest) {
    const LogId own = story().log_of(1);
    const auto write = [&](std::uint64_t number) {
        const proto::Body body{number, {{{}, 1, proto::Comment{std::nullopt, {}, "mine"}}}};
        return reader_.kept().write(own, story().reader().key, {&body, 1}, random_);
    };
    ASSERT_TRUE(write(0) && write(1));
    std::vector<std::uint64_t> sealed;
    const auto note = [&](std::uint64_t position, const SealedRange&) -> Result<void> {
        sealed.push_back(position);
        return {};
    };
    ASSERT_THAT(reader_.store().ranges().each_sealed(story().space(), note), is_accepted());
    ASSERT_THAT(reader_.store().ranges().remove(sealed.front()), is_accepted());
    ASSERT_THAT(reader_.store().logs().forget(story().space(), own), is_accepted());
    sealed.erase(sealed.begin());
    const auto left = std::exchange(sealed, {});

    reader_.reopen();

    EXPECT_THAT(write(2), is_refused(Errc::out_of_order));
    ASSERT_THAT(reader_.store().ranges().each_sealed(story().space(), note), is_accepted());
    EXPECT_EQ(sealed, left);
}

// Others may have it: a store that lost it writes nothing in its place, even when what came behind it was
// pushed out of where it waits.
TEST_F(KeptSpaceTest, WritesOnWhenAllThatOthersHaveOfItsOwnIsBack) {
    const LogId own = story().log_of(1);
    const auto write = [&](std::uint64_t number) {
        const proto::Body body{number, {{{}, 1, proto::Comment{std::nullopt, {}, "mine"}}}};
        return reader_.kept().write(own, story().reader().key, {&body, 1}, random_);
    };
    const Bytes first = *write(0);
    const Bytes second = *write(1);
    const auto lose_first = [&]() -> Result<void> {
        VALISE_TRY_VOID(reader_.store().ranges().mark_left(1));
        VALISE_TRY_VOID(reader_.store().ranges().mark_left(2));
        VALISE_TRY_VOID(reader_.store().ranges().remove(1));
        VALISE_TRY_VOID(reader_.store().logs().note_lost(story().space(), own, 1)); // as `mend` does
        return reader_.store().logs().forget(story().space(), own);
    };
    ASSERT_THAT(lose_first(), is_accepted());
    reader_.reopen();
    ASSERT_EQ(waiting_ranges(own), 1U);
    ASSERT_THAT(reader_.store().waiting().remove(1), is_accepted());

    EXPECT_THAT(write(2), is_refused(Errc::out_of_order));
    ASSERT_EQ(reader_.kept().take(first), true);
    EXPECT_THAT(write(2), is_refused(Errc::out_of_order));
    ASSERT_EQ(reader_.kept().take(second), true);
    EXPECT_THAT(write(2), is_accepted());
}

TEST_F(KeptSpaceTest, WritesNothingInACopyBeforeItsLogsHaveBegunAnew) {
    const LogId own = story().log_of(1);
    const proto::Body body{0, {{{}, 1, proto::Comment{std::nullopt, {}, "mine"}}}};
    reader_.become_a_copy();

    EXPECT_THAT(reader_.kept().write(own, story().reader().key, {&body, 1}, random_),
        is_refused(Errc::not_permitted));

    ASSERT_THAT(reader_.store().settle(), is_accepted());
    EXPECT_THAT(reader_.kept().write(own, story().reader().key, {&body, 1}, random_), is_accepted());
}

TEST_F(KeptSpaceTest, GoesOnBehindWhatItHasReadForGood) {
    give(0, 1);
    reader_.reopen();

    const log::Chain* const chain = reader_.kept().replica().chain(story().log_of(2));

    ASSERT_NE(chain, nullptr);
    EXPECT_EQ(chain->head()->sequence, 1U);
    EXPECT_EQ(chain->entry_at(*chain->head(), 0), std::nullopt);
    EXPECT_EQ(reader_.kept().take(arrival(0).bytes), true);
    // What is sent once more is not read for it.
    const log::Chain& still = *reader_.kept().replica().chain(story().log_of(2));
    EXPECT_EQ(still.entry_at(*still.head(), 0), std::nullopt);
}

TEST_F(KeptSpaceTest, IsNotThereUntilItIsBegun) {
    StorePlace place;
    Store store = place.made();

    EXPECT_THAT(KeptSpace::open(story().space(), {store, story().world().directory, nullptr, {}})
                    .map([](const KeptSpace&) {}),
        is_refused(Errc::not_found));
}

} // namespace
} // namespace valise::store
