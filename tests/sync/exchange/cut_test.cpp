// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "support/depth.hpp"
#include "support/exchange_world.hpp"
#include "support/people.hpp"
#include "support/refusal.hpp"
#include "valise/exchange/answer.hpp"

namespace valise::exchange {
namespace {

using tests::amina;
using tests::bo;
using tests::Cut;
using tests::ExchangeWorld;
using tests::is_refused;
using tests::Trip;

/// Which does not compress.
std::string long_text(Random& random, std::size_t size) {
    std::string text;
    while (text.size() < size) text.push_back(static_cast<char>('!' + random.below(90)));
    return text;
}

/// A world in which each of two devices has something that the other lacks, always the same.
struct BeforeTheCut {
    ExchangeWorld world{2, 7};
    SpaceId space = world.found({amina, bo});

    BeforeTheCut() {
        VALISE_CHECK(world.settle());
        world.write(space, amina, "a remark");
        world.exchange(amina);
        world.write(space, bo, "another");
        world.write(space, bo, "and another");
    }

    /// How often each device was given something again.
    [[nodiscard]] std::size_t repetitions() {
        return world.device(amina).holdings.repetitions() + world.device(bo).holdings.repetitions();
    }
};

TEST(Cut, OfARequestAtEveryByteLosesNothingAndDoublesNothing) { // Laws 1 and 4
    std::size_t size = 0;
    {
        BeforeTheCut whole;
        size = whole.world.exchange_once(bo).up;
    }
    for (std::size_t at = 0; at < size; at += tests::at_depth<std::size_t>(47, 1)) {
        BeforeTheCut two;
        const auto end = *two.world.ledger().end_of(two.space);

        EXPECT_THAT(two.world.exchange_once(bo, Cut{at}).outcome, is_refused(Errc::unavailable));

        EXPECT_EQ(*two.world.ledger().end_of(two.space), end);
        ASSERT_TRUE(two.world.settle());
        ASSERT_TRUE(two.world.agree(amina, bo, two.space));
        EXPECT_EQ(two.repetitions(), 0U);
        EXPECT_EQ(two.world.ledger().end_of(two.space)->position, end.position + 3);
    }
}

TEST(Cut, OfAnAnswerAtEveryByteLosesNothingAndDoublesNothing) { // Laws 1, 2 and 4
    std::size_t size = 0;
    {
        BeforeTheCut whole;
        size = whole.world.exchange_once(bo).down;
    }
    for (std::size_t at = 0; at < size; at += tests::at_depth<std::size_t>(29, 1)) {
        BeforeTheCut two;

        EXPECT_FALSE(two.world.exchange_once(bo, Cut{.down = at}).outcome);

        ASSERT_TRUE(two.world.settle());
        ASSERT_TRUE(two.world.agree(amina, bo, two.space));
        EXPECT_EQ(two.repetitions(), 0U);
    }
}

TEST(Cut, OfALongAnswerCostsLessThanOneMessageAndTheNextOneGoesOn) { // Law 2
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    for (int i = 0; i < 12; ++i) world.write(space, amina, long_text(world.random(), 11'000));
    world.exchange(amina);
    const auto backup = world.ledger().backup();
    const std::size_t whole = backup.sequences.at(space).items.size();
    ASSERT_GT(whole, 12U);

    std::size_t down = 0;
    std::size_t cuts = 0;
    for (std::size_t at = 30'000;
        down == 0 || world.device(bo).holdings.names(space) != world.device(amina).holdings.names(space);
        ++cuts) {
        const Trip trip = world.exchange_once(bo, Cut{.down = at});
        down += trip.down;
        ASSERT_LT(cuts, 20U);
    }

    std::size_t useful = 0;
    for (const auto& placed : backup.sequences.at(space).items) useful += placed.item.bytes.size();
    EXPECT_LT(down, useful + useful / 8 + (cuts + 1) * answer_message_size);
    EXPECT_EQ(world.device(bo).holdings.repetitions(), 0U);
}

TEST(Cut, AFullDiskLosesNothing) { // Law 4
    BeforeTheCut two;
    for (std::size_t items = 0; items < 2; ++items) {
        two.world.device(amina).holdings.fail_after(items);
        two.world.exchange(bo);

        EXPECT_THAT(two.world.exchange_once(amina).outcome, is_refused(Errc::exhausted));
    }
    two.world.device(amina).holdings.fail_after(std::nullopt);

    ASSERT_TRUE(two.world.settle());
    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
}

TEST(Replay, OfARequestChangesNothing) { // Law 1
    BeforeTheCut two;
    ASSERT_TRUE(two.world.exchange_once(bo).outcome);
    const Bytes request = two.world.last_request();
    two.world.exchange(amina);
    const auto before = two.world.ledger().backup();

    for (int i = 0; i < 3; ++i) ASSERT_TRUE(two.world.ask_module(request));

    const auto after = two.world.ledger().backup();
    EXPECT_EQ(after.sequences.at(two.space).items, before.sequences.at(two.space).items);
    EXPECT_EQ(after.sequences.at(the_register).items, before.sequences.at(the_register).items);
    ASSERT_TRUE(two.world.settle());
    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
    EXPECT_EQ(two.repetitions(), 0U);
}

TEST(Replay, OfAnAnswerIsNotRead) {
    BeforeTheCut two;
    auto& caller = *two.world.device(bo).caller;
    const auto first = caller.begin(ExchangeWorld::usual_pace(), two.world.random());
    const auto answer = two.world.ask_module(*first);
    ASSERT_TRUE(caller.begin(ExchangeWorld::usual_pace(), two.world.random()));

    (void)caller.receive(*answer);

    EXPECT_THAT(caller.finish(), is_refused(Errc::corrupt_data));
    EXPECT_EQ(two.repetitions(), 0U);
}

TEST(Replay, OfEveryRequestOfAStoryChangesNothing) { // Law 1
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    std::vector<Bytes> requests;
    for (int round = 0; round < 4; ++round) {
        world.write(space, amina, "one");
        world.exchange_once(amina);
        requests.push_back(world.last_request());
        world.exchange_once(bo);
        requests.push_back(world.last_request());
        world.write(space, bo, "two");
    }
    ASSERT_TRUE(world.settle());
    const auto before = world.ledger().backup();

    for (const Bytes& request : requests) ASSERT_TRUE(world.ask_module(request));

    EXPECT_EQ(world.ledger().backup().sequences.at(space).items, before.sequences.at(space).items);
    ASSERT_TRUE(world.settle());
    EXPECT_EQ(world.device(bo).holdings.repetitions(), 0U);
}

} // namespace
} // namespace valise::exchange
