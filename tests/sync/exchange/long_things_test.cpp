// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include <gmock/gmock.h>

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
using tests::Trip;

/// Entries of one range, of so many bytes together, which do not compress.
std::vector<std::string> long_texts(Random& random, std::size_t size) {
    constexpr std::size_t each = 2000;
    std::vector<std::string> texts(size / each);
    for (std::string& text : texts)
        while (text.size() < each) text.push_back(static_cast<char>('!' + random.below(90)));
    return texts;
}

struct Pair {
    ExchangeWorld world{2};
    SpaceId space = world.found({amina, bo});

    Pair() { VALISE_CHECK(world.settle()); }
};

TEST(LongThings, GoUpInPieces) {
    Pair two;
    const auto name = two.world.write(two.space, amina, long_texts(two.world.random(), 100'000));

    const std::size_t count = two.world.exchange(amina);

    EXPECT_TRUE(two.world.ledger().find(two.space, name)->has_value());
    EXPECT_GE(count, 6U);
    EXPECT_LE(count, 12U);
    EXPECT_EQ(two.world.exchange_once(amina).up, 128U);
}

TEST(LongThings, GoUpBehindWhereTheyWereCut) { // Law 2
    Pair two;
    const auto name = two.world.write(two.space, amina, long_texts(two.world.random(), 60'000));

    std::size_t up = 0;
    for (int i = 0; i < 40 && !two.world.ledger().find(two.space, name)->has_value(); ++i)
        up += two.world.exchange_once(amina, i % 2 == 0 ? Cut{.up = 9000} : Cut{}).up;

    EXPECT_TRUE(two.world.ledger().find(two.space, name)->has_value());
    EXPECT_LT(up, 2 * 110'000U);
}

/// Something else began under the same name: the same log, cut differently.
struct BegunOtherwise : Pair {
    ItemName name = world.write(space, amina, long_texts(world.random(), 100'000));

    void begin(const std::function<void(Bytes&)>& change, const std::function<void(Bytes&)>& undo) {
        auto& holdings = world.device(amina).holdings;
        holdings.change(space, name, change);
        VALISE_CHECK(world.exchange_once(amina).outcome.has_value());
        holdings.change(space, name, undo);
    }
    [[nodiscard]] bool is_there() { return world.ledger().find(space, name)->has_value(); }
};

TEST(LongThings, OfWhichTheModuleHasAnotherBeginningAreBegunAnew) {
    BegunOtherwise two;
    const auto turn = [](Bytes& bytes) { bytes[500] ^= 1; };
    two.begin(turn, turn);

    two.world.exchange(amina);

    EXPECT_TRUE(two.is_there());
    EXPECT_EQ(two.world.device(amina).caller->findings().refused.size(), 0U);
}

TEST(LongThings, OfAnotherSizeThanBeforeAreBegunAnew) {
    BegunOtherwise two;
    two.begin([](Bytes& bytes) { bytes.push_back(0); }, [](Bytes& bytes) { bytes.pop_back(); });

    two.world.exchange(amina);

    EXPECT_TRUE(two.is_there());
    EXPECT_EQ(two.world.device(amina).caller->findings().refused.size(), 0U);
}

TEST(LongThings, ThatAreNoGoodAreNotSentForEver) {
    Pair two;
    const auto name = two.world.write(two.space, amina, long_texts(two.world.random(), 100'000));
    two.world.spoil(amina, two.space, name);

    EXPECT_LT(two.world.exchange(amina), 30U);

    EXPECT_FALSE(two.world.ledger().find(two.space, name)->has_value());
}

TEST(LongThings, ComeDownInPieces) {
    Pair two;
    const auto name = two.world.write(two.space, amina, long_texts(two.world.random(), 100'000));
    two.world.exchange(amina);

    EXPECT_EQ(two.world.exchange(bo), 2U);

    EXPECT_TRUE(two.world.device(bo).holdings.has(two.space, name));
}

TEST(LongThings, ComeDownBehindWhereTheyWereCut) { // Law 2
    Pair two;
    const auto name = two.world.write(two.space, amina, long_texts(two.world.random(), 200'000));
    two.world.exchange(amina);

    std::size_t down = 0;
    for (int i = 0; i < 40 && !two.world.device(bo).holdings.has(two.space, name); ++i)
        down += two.world.exchange_once(bo, Cut{.down = 40'000}).down;

    EXPECT_TRUE(two.world.device(bo).holdings.has(two.space, name));
    EXPECT_LT(down, 200'000U * 2);
    ASSERT_TRUE(two.world.settle());
    EXPECT_EQ(two.world.device(bo).holdings.repetitions(), 0U);
}

TEST(LongThings, AreKeptAsTheyComeByAProgramThatMayEnd) { // Law 2
    Pair two;
    two.world.write(two.space, amina, long_texts(two.world.random(), 400'000));
    two.world.exchange(amina);
    Pace pace = ExchangeWorld::usual_pace();
    pace.answer_budget = 10;
    const auto answer = *two.world.ask_module(*two.world.device(bo).caller->begin(pace, two.world.random()));
    constexpr std::size_t arrived = 300'000;
    for (std::size_t at = 0; at < arrived; at += 1000)
        ASSERT_TRUE(two.world.device(bo).caller->receive(ByteView(answer).subspan(at, 1000)));

    two.world.renew_caller(bo);
    const Trip trip = two.world.exchange_once(bo, {}, pace);

    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
    EXPECT_LT(trip.down, answer.size() - arrived + arrived / 4 + 2 * answer_message_size);
}

TEST(LongThings, ComeDownWithinTheSmallestBudget) {
    Pair two;
    for (int i = 0; i < 5; ++i) two.world.write(two.space, amina, long_texts(two.world.random(), 4000));
    two.world.exchange(amina);
    Pace pace = ExchangeWorld::usual_pace();
    pace.answer_budget = 0;

    std::size_t count = 0;
    do {
        const Trip trip = two.world.exchange_once(bo, {}, pace);
        ASSERT_TRUE(trip.outcome);
        ASSERT_LE(trip.down, 1024U);
        ASSERT_LT(++count, 60U);
    } while (two.world.device(bo).caller->wants_more());

    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
}

TEST(LongThings, OfAnEarlierMomentArePutAsideWhenTheModuleMeansAnother) {
    Pair two;
    const auto backup = two.world.ledger().backup();
    two.world.write(two.space, amina, long_texts(two.world.random(), 100'000));
    two.world.exchange(amina);
    (void)two.world.exchange_once(bo, Cut{.down = 40'000});
    two.world.restore_module(backup);
    two.world.write(two.space, bo, long_texts(two.world.random(), 90'000));

    ASSERT_TRUE(two.world.settle(60));

    EXPECT_TRUE(two.world.agree(amina, bo, two.space));
}

TEST(Chunks, GoUpAndComeDownInPiecesAndGoOnWhereTheyWereCut) { // Law 2
    Pair two;
    Bytes bytes(65'000);
    two.world.random().fill(bytes);
    const ChunkName name = name_of_chunk(two.space, bytes);
    two.world.device(amina).holdings.add_chunk(name, bytes);
    for (int i = 0; i < 40 && *two.world.ledger().chunk(name) != bytes; ++i)
        (void)two.world.exchange_once(amina, i % 3 == 0 ? Cut{.up = 5000} : Cut{});
    ASSERT_EQ(*two.world.ledger().chunk(name), bytes);

    two.world.device(bo).holdings.want_chunk(name);
    std::size_t down = 0;
    for (int i = 0; i < 10 && !two.world.device(bo).holdings.chunk(name); ++i)
        down += two.world.exchange_once(bo, i == 0 ? Cut{.down = 30'000} : Cut{}).down;

    EXPECT_EQ(two.world.device(bo).holdings.chunk(name), bytes);
    EXPECT_LT(down, 65'000U * 9 / 8 + answer_message_size + 30'000U / 8);
}

TEST(Chunks, ComeInAnswersOfABoundedSizeHoweverMuchIsAskedFor) {
    Pair two;
    for (std::uint8_t i = 0; i < 12; ++i) {
        const ChunkName name{two.space, {7, i}};
        ASSERT_TRUE(two.world.ledger().keep_chunk(name, Bytes(250'000, i), {}));
        two.world.device(bo).holdings.want_chunk(name);
    }
    Pace quick = ExchangeWorld::usual_pace();
    quick.answer_budget = 15;

    const Trip trip = two.world.exchange_once(bo, {}, quick);

    ASSERT_TRUE(trip.outcome);
    EXPECT_LE(trip.down, largest_answer);
    EXPECT_GT(trip.down, largest_answer / 2);
    EXPECT_TRUE(two.world.device(bo).caller->wants_more());
    two.world.exchange(bo, 5, quick);
    EXPECT_EQ(two.world.device(bo).holdings.chunk({two.space, {7, 11}}), Bytes(250'000, 11));
}

TEST(Chunks, ThatCameBehindABackupAreBroughtAgain) { // Law 4
    Pair two;
    const Bytes bytes(20'000, 7);
    const ChunkName name = name_of_chunk(two.space, bytes);
    auto backup = two.world.ledger().backup();
    two.world.device(amina).holdings.add_chunk(name, bytes);
    two.world.exchange(amina);
    ASSERT_EQ(*two.world.ledger().chunk(name), bytes);

    two.world.restore_module(std::move(backup));
    two.world.exchange(amina);

    EXPECT_EQ(*two.world.ledger().chunk(name), bytes);
}

TEST(Chunks, ThatTheModuleHasNotAreAskedForAgain) {
    Pair two;
    const Bytes bytes(100, 7);
    const ChunkName name = name_of_chunk(two.space, bytes);
    two.world.device(bo).holdings.want_chunk(name);
    two.world.exchange(bo);
    two.world.device(amina).holdings.add_chunk(name, bytes);
    two.world.exchange(amina);
    EXPECT_EQ(two.world.exchange_once(bo).up, 128U) << "it was not there a moment ago";

    two.world.clock().advance(10 * 60 * 1000);
    two.world.exchange(bo);

    EXPECT_EQ(two.world.device(bo).holdings.chunk(name), bytes);
}

TEST(Chunks, AreForMembersAlone) { // Law 8
    ExchangeWorld world(3);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    const ChunkName name{space, {7}};
    ASSERT_TRUE(world.ledger().keep_chunk(name, Bytes(100, 1), {}));
    world.device(2).holdings.want_chunk(name);
    const ChunkName other = name_of_chunk(space, Bytes(100, 2));
    world.device(2).holdings.add_chunk(other, Bytes(100, 2));

    EXPECT_LT(world.exchange(2), 4U);

    EXPECT_EQ(world.device(2).holdings.chunk(name), std::nullopt);
    EXPECT_EQ(*world.ledger().chunk(other), std::nullopt);
}

TEST(Chunks, ThatAreDamagedAtTheModuleAreBroughtAgain) {
    Pair two;
    const Bytes bytes(30'000, 1);
    const ChunkName name = name_of_chunk(two.space, bytes);
    two.world.device(amina).holdings.add_chunk(name, bytes);
    two.world.exchange(amina);
    two.world.ledger().damage(name);
    two.world.device(bo).holdings.want_chunk(name);
    const auto written = two.world.write(two.space, amina, "as ever");
    two.world.exchange(amina);

    EXPECT_TRUE(two.world.exchange_once(bo).outcome) << "it is as if it were not there";
    EXPECT_TRUE(two.world.device(bo).holdings.has(two.space, written));
    ASSERT_TRUE(two.world.device(amina).holdings.note_chunk_placed(name, 0)) << "as after a restore";
    two.world.exchange(amina);
    two.world.renew_caller(bo);
    two.world.exchange(bo);

    EXPECT_EQ(two.world.device(bo).holdings.chunk(name), bytes);
}

TEST(Chunks, ThatAModuleLostByGoingBackAreBroughtAgainByTheNextProgram) {
    Pair two;
    auto& holdings = two.world.device(amina).holdings;
    const auto attach = [&](Byte filled) {
        const Bytes bytes(30'000, filled);
        const ChunkName name = name_of_chunk(two.space, bytes);
        holdings.add_chunk(name, bytes);
        two.world.exchange(amina);
        return name;
    };
    const ChunkName first = attach(1);
    auto copy = two.world.ledger().backup();
    const ChunkName second = attach(2);
    const ChunkName third = attach(3);
    two.world.restore_module(std::move(copy), false);
    two.world.exchange(amina);
    ASSERT_EQ(*two.world.ledger().chunk(third), std::nullopt) << "nothing of a sequence is missing";

    two.world.renew_caller(amina);
    two.world.exchange(amina);

    for (const ChunkName& name : {first, second, third})
        EXPECT_TRUE(two.world.ledger().chunk(name)->has_value());
}

TEST(Chunks, AreOfferedAgainByTheNextProgramWithOneByteOfTheLast) {
    Pair two;
    for (const Byte filled : {Byte{1}, Byte{2}}) {
        const Bytes bytes(30'000, filled);
        two.world.device(amina).holdings.add_chunk(name_of_chunk(two.space, bytes), bytes);
        two.world.exchange(amina);
    }

    two.world.renew_caller(amina);

    EXPECT_LE(two.world.exchange_once(amina).up, 256U);
    EXPECT_EQ(two.world.exchange(amina), 1U) << "there is nothing more to say";
}

TEST(Chunks, HaveNamesThatNobodyElseCanTake) {
    ExchangeWorld world(3);
    const SpaceId space = world.found({amina, bo, 2});
    ASSERT_TRUE(world.settle());
    const Bytes bytes(30'000, 1);
    const ChunkName name = name_of_chunk(space, bytes);

    // Who reads the entry knows the name before the chunk comes.
    world.device(bo).holdings.add_chunk(name, Bytes(30'000, 2));
    EXPECT_LT(world.exchange(bo), 10U);
    EXPECT_EQ(*world.ledger().chunk(name), std::nullopt);
    world.device(amina).holdings.add_chunk(name, bytes);
    world.exchange(amina);
    world.device(2).holdings.want_chunk(name);
    world.exchange(2);

    EXPECT_EQ(world.device(2).holdings.chunk(name), bytes);
}

} // namespace
} // namespace valise::exchange
