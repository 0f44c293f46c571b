// SPDX-License-Identifier: Apache-2.0
// A device that is in many spaces, or was.
#include <gmock/gmock.h>

#include "caller_memory.hpp"
#include "support/exchange_world.hpp"
#include "support/people.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using tests::amina;
using tests::bo;
using tests::ExchangeWorld;
using tests::is_refused;
using tests::Trip;

/// Two devices that have exchanged all.
struct Acquainted {
    ExchangeWorld world{2};
    SpaceId space = world.found({amina, bo});

    Acquainted() {
        world.write(space, amina, "a remark");
        VALISE_CHECK(world.settle());
    }
};

TEST(ManySpaces, ToRememberWhereItIsCostsADeviceNoMoreThanWhatCame) {
    ExchangeWorld world(2);
    Quotas quotas;
    quotas.spaces_of_device = 100;
    world.set_quotas(quotas);
    std::vector<SpaceId> spaces;
    for (int i = 0; i < 100; ++i) spaces.push_back(world.found({amina, bo}));
    ASSERT_TRUE(world.settle());
    for (const SpaceId& space : spaces) world.write(space, amina, std::string(1000, 'a'));
    world.exchange(amina);
    const std::size_t before = world.device(bo).holdings.remembered_bytes();
    const std::size_t size = (*world.device(bo).holdings.memory())->size();
    Pace pace = ExchangeWorld::usual_pace();
    pace.answer_budget = 12;

    const Trip trip = world.exchange_once(bo, {}, pace);

    EXPECT_TRUE(world.agree(amina, bo, spaces.back()));
    EXPECT_LE(world.device(bo).holdings.remembered_bytes() - before, trip.down + 2 * size);
}

/// It read in so many other spaces that nobody has any more.
void remember_other_spaces(Acquainted& two, std::size_t count) {
    auto& holdings = two.world.device(bo).holdings;
    auto memory = *parse_caller_memory(**holdings.memory());
    memory.tells_all = true;
    for (std::size_t i = 0; i < count; ++i) {
        SpaceId space;
        two.world.random().fill(space.bytes);
        memory.sequences[space].place = {1 + i, {1}};
    }
    ASSERT_TRUE(holdings.remember(encode(memory)));
    two.world.renew_caller(bo);
}

TEST(ManySpaces, OfMoreSpacesThanOneRequestHoldsADeviceTellsInSeveral) {
    Acquainted two;
    remember_other_spaces(two, 2000);
    ASSERT_TRUE(two.world.ledger().remember(two.world.device(bo).id, {}));
    two.world.write(two.space, amina, "hello");
    two.world.exchange(amina);

    const std::size_t count = two.world.exchange(bo);

    EXPECT_LE(count, 8U);
    ASSERT_TRUE(two.world.settle()); // Bo's heads went with all that.
    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
    EXPECT_EQ(two.world.exchange_once(bo).up, 128U);
}

TEST(ManySpaces, AModuleThatForgetsWhatItWasToldInPartIsToldAgain) {
    Acquainted two;
    remember_other_spaces(two, 1000);
    ASSERT_TRUE(two.world.exchange_once(bo).outcome);
    ASSERT_TRUE(two.world.device(bo).caller->wants_more());
    ASSERT_TRUE(two.world.ledger().remember(two.world.device(bo).id, {}));

    EXPECT_THAT(two.world.exchange_once(bo).outcome, is_refused(Errc::unavailable));
    two.world.exchange(bo);

    EXPECT_EQ(two.world.exchange_once(bo).up, 128U);
}

TEST(ManySpaces, OfMoreSpacesThanADeviceMayHaveItLetsGoOfThoseThatItDoesNotRead) {
    ExchangeWorld world(2);
    const SpaceId left = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    world.remove(left, amina, bo);
    ASSERT_TRUE(world.settle());
    world.hand_over(left, amina, bo);
    auto& holdings = world.device(bo).holdings;
    auto memory = *parse_caller_memory(**holdings.memory());
    while (memory.sequences.size() < most_cursors) {
        SpaceId space;
        world.random().fill(space.bytes);
        Receipt receipt;
        receipt.cursor.space = space;
        memory.sequences[space].receipt = receipt; // Of one of which nothing was read it would let go.
    }
    ASSERT_TRUE(holdings.remember(encode(memory)));
    world.renew_caller(bo);
    const SpaceId first = world.found({amina, bo});
    world.exchange(amina);
    ASSERT_TRUE(world.exchange_once(bo).outcome);
    EXPECT_TRUE(world.agree(amina, bo, first));
    EXPECT_FALSE(world.device(bo).caller->findings().has_too_many_spaces);

    const SpaceId second = world.found({amina, bo});
    world.write(first, amina, "which comes all the same");
    world.exchange(amina);
    EXPECT_LE(world.exchange(bo), 3U);

    EXPECT_TRUE(world.agree(amina, bo, first));
    EXPECT_FALSE(world.agree(amina, bo, second));
    EXPECT_TRUE(world.device(bo).caller->findings().has_too_many_spaces);
}

TEST(ManySpaces, OfWhichNothingWasReadTakeNoOthersPlace) {
    Acquainted two;
    auto& holdings = two.world.device(bo).holdings;
    auto memory = *parse_caller_memory(**holdings.memory());
    while (memory.sequences.size() < most_cursors) {
        SpaceId space;
        two.world.random().fill(space.bytes);
        memory.sequences[space];
    }
    ASSERT_TRUE(holdings.remember(encode(memory)));
    two.world.renew_caller(bo);
    const SpaceId fresh = two.world.found({amina, bo});
    two.world.exchange(amina);

    ASSERT_TRUE(two.world.exchange_once(bo).outcome);

    EXPECT_TRUE(two.world.agree(amina, bo, fresh));
    EXPECT_FALSE(two.world.device(bo).caller->findings().has_too_many_spaces);
}

} // namespace
} // namespace valise::exchange
