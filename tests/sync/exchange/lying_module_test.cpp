// SPDX-License-Identifier: Apache-2.0
// What a module that keeps to no rule can do to a device.
#include <functional>

#include <gmock/gmock.h>

#include "caller_memory.hpp"
#include "frames.hpp"
#include "support/exchange_world.hpp"
#include "support/people.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;
using tests::amina;
using tests::bo;
using tests::ExchangeWorld;
using tests::is_accepted;
using tests::is_refused;

using Lie = std::function<void(AnswerWriter& writer, const Request& request)>;

/// Amina and Bo are in two spaces and have met; then somebody else has the keys of the module.
struct Deceived {
    ExchangeWorld world{2};
    SpaceId first;
    SpaceId second;
    Request request; ///< The last one.

    Deceived() {
        std::array spaces{world.found({amina, bo}), world.found({amina, bo})};
        std::ranges::sort(spaces);
        first = spaces[0];
        second = spaces[1];
        VALISE_CHECK(world.settle());
    }

    [[nodiscard]] Caller& caller() { return *world.device(amina).caller; }
    [[nodiscard]] tests::MemoryHoldings& holdings() { return world.device(amina).holdings; }
    [[nodiscard]] RememberedSequence remembered(const SpaceId& space) {
        return parse_caller_memory(**holdings().memory())->sequences.at(space);
    }

    /// One exchange of Amina's with it.
    Result<void> exchange(const Lie& lie, std::uint8_t budget = 6) {
        Pace pace = ExchangeWorld::usual_pace();
        pace.now = world.clock().now();
        pace.answer_budget = budget;
        const auto body = caller().begin(pace, world.random());
        if (!body) return tl::unexpected(body.error());
        const ChannelKey& own = world.keys().channel.front();
        auto handshake = crypto::noise::Handshake::begin(crypto::noise::patterns::ik,
            crypto::noise::Role::responder, prologue_of(own.card.card()), {&own.keys, std::nullopt, {}});
        const auto content = handshake->read_message(*body);
        request = *parse_request(*content);
        AnswerWriter writer(Status::news);
        lie(writer, request);
        const auto answer = seal_answer(*std::move(handshake), writer.finish(), world.random());
        (void)caller().receive(*answer);
        return caller().finish();
    }
    /// How often she asks, when she is always told this.
    std::size_t exchanges_at_once(const Lie& lie) {
        constexpr std::size_t most = 50;
        for (std::size_t count = 1; count < most; ++count) {
            (void)exchange(lie);
            if (!caller().wants_more()) return count;
        }
        return most;
    }
};

/// Where they stand among cursors: the register is before them.
constexpr std::uint64_t number_of_first = 1;
constexpr std::uint64_t number_of_second = 2;

EndSequence end_of(const Place& place) {
    HashBeginning beginning{};
    std::copy_n(place.running_hash.begin(), beginning.size(), beginning.begin());
    return {beginning};
}
constexpr EndSequence no_end{HashBeginning{}};

Item some_heads(Byte seed) { return {ItemKind::heads, Bytes(40, seed)}; }

TEST(LyingModule, ThatAlwaysHasMoreAndBringsNothingIsNotAskedAtOnce) {
    Deceived one;

    EXPECT_EQ(one.exchanges_at_once([](AnswerWriter& writer, const Request&) { writer.add(More{}); }), 1U);
}

TEST(LyingModule, ThatRepeatsTheBeginningOfAnItemIsNotAskedAtOnce) {
    Deceived one;
    const EndSequence end = end_of(one.remembered(one.first).place);

    EXPECT_LE(one.exchanges_at_once([&](AnswerWriter& writer, const Request&) {
        writer.add(BeginSequence{number_of_first});
        writer.add(Element{ItemPiece{ItemKind::range, 1'000'000, 0, Bytes(1000, 1)}});
        writer.add(end);
        writer.add(More{});
    }),
        2U);
}

TEST(LyingModule, ThatGoesOnInTheMiddleOfAnItemIsNotAskedAtOnce) {
    Deceived one;

    EXPECT_LE(one.exchanges_at_once([](AnswerWriter& writer, const Request&) {
        writer.add(BeginSequence{number_of_first});
        writer.add(Element{ItemPiece{ItemKind::range, 1'000'000, 500'000, Bytes(1000, 1)}});
        writer.add(no_end);
    }),
        2U);
}

TEST(LyingModule, ThatForgetsWhatItWasSentOverAndOverIsNotAskedAtOnce) {
    Deceived one;
    std::vector<std::string> texts(40);
    for (std::string& text : texts)
        for (int i = 0; i < 2000; ++i) text.push_back(static_cast<char>('!' + one.world.random().below(90)));
    one.world.write(one.first, amina, texts);
    std::uint64_t kept = 12'000;

    EXPECT_LE(one.exchanges_at_once([&](AnswerWriter& writer, const Request&) {
        kept = kept == 12'000 ? 1'000 : 12'000;
        writer.add(Outcome{0, PushOutcome::piece_kept, kept});
    }),
        6U);
}

TEST(LyingModule, ThatAnswersMoreThanWasAskedForIsNotHeard) {
    Deceived one;

    EXPECT_THAT(one.exchange(
                    [](AnswerWriter& writer, const Request&) {
                        writer.add(BeginSequence{number_of_first});
                        writer.add(Element{ItemPiece{ItemKind::range, 1'000'000, 0, Bytes(12'000, 1)}});
                        writer.add(no_end);
                    },
                    0),
        is_refused(Errc::corrupt_data));
}

TEST(LyingModule, ThatBeginsAnItemInEachOfManySpacesFillsNoDisk) {
    Deceived one;
    constexpr Byte spaces = 12;
    const auto made_up = [](Byte number) {
        SpaceId space;
        space.bytes.fill(number);
        return space;
    };

    (void)one.exchange([&](AnswerWriter& writer, const Request&) {
        for (Byte number = 1; number <= spaces; ++number) {
            writer.add(BeginSequence{made_up(number)});
            writer.add(Element{ItemPiece{ItemKind::range, 4'000'000, 0, Bytes(2000, number)}});
            writer.add(no_end);
        }
    });

    std::size_t kept = 0;
    for (Byte number = 1; number <= spaces; ++number)
        if (*one.holdings().beginning(made_up(number))) ++kept;
    EXPECT_LE(kept, 5U);
}

/// For Amina, and made up.
Item some_slot(Deceived& one, const EpochId& epoch) {
    Bytes bytes = to_bytes(epoch.bytes);
    Bytes slot(space::Slot::size);
    one.world.random().fill(slot);
    const auto& device = one.world.device(amina).id;
    std::copy_n(device.bytes.begin(), space::Slot::name_size, slot.begin());
    append(bytes, slot);
    return {ItemKind::slot, std::move(bytes)};
}

TEST(LyingModule, ThatInventsSlotsOfAnEpochIsHeardAsLongAsOneMayBe) {
    Deceived one;
    const Place before = one.remembered(one.first).place;
    const EpochId epoch = one.holdings().replica(one.first)->membership().epochs().front();

    const auto outcome = one.exchange(
        [&](AnswerWriter& writer, const Request&) {
            writer.add(BeginSequence{number_of_first});
            for (int i = 0; i < 500; ++i) writer.add(Element{some_slot(one, epoch)});
            writer.add(no_end);
        },
        7);

    EXPECT_THAT(outcome, is_refused(Errc::corrupt_data));
    EXPECT_EQ(one.remembered(one.first).place.position, before.position + most_slots) << "these were opened";
    EXPECT_FALSE(one.caller().wants_more());
}

TEST(LyingModule, ThatInventsWhatMustWaitKeepsADeviceBusyWithAThousandInAnAnswer) {
    Deceived one;
    const Item heads = some_heads(7);
    const Place before = one.remembered(one.first).place;
    const Place of_second = behind(one.remembered(one.second).place, *name_of(heads));
    const auto waiting_before = one.holdings().waiting_count();

    const auto outcome = one.exchange(
        [&](AnswerWriter& writer, const Request&) {
            writer.add(BeginSequence{number_of_first});
            for (int i = 0; i < 3000; ++i) {
                EpochId of_nobody;
                one.world.random().fill(of_nobody.bytes);
                writer.add(Element{some_slot(one, of_nobody)});
            }
            writer.add(no_end);
            writer.add(BeginSequence{number_of_second});
            writer.add(Element{heads});
            writer.add(end_of(of_second));
        },
        10);

    EXPECT_THAT(outcome, is_accepted());
    EXPECT_EQ(one.holdings().waiting_count() - waiting_before, 1024U);
    EXPECT_EQ(one.remembered(one.first).place.position, before.position + 1024);
    EXPECT_EQ(one.remembered(one.second).place, of_second) << "what is good is kept";
    EXPECT_TRUE(one.caller().wants_more());
}

TEST(LyingModule, ThatSkipsMoreThanASpaceHasIsNotAskedAtOnce) {
    Deceived one;
    const auto asks_behind = [&](std::uint64_t position) {
        auto memory = *parse_caller_memory(**one.holdings().memory());
        Place& place = memory.sequences.at(one.first).place;
        place.position = position;
        EXPECT_THAT(one.holdings().remember(encode(memory)), is_accepted());
        one.world.renew_caller(amina);
        EXPECT_THAT(one.exchange([&](AnswerWriter& writer, const Request&) {
            writer.add(BeginSequence{number_of_first});
            writer.add(Element{Skipped{most_skipped}});
            writer.add(end_of(behind_slots(place, most_skipped)));
            writer.add(More{});
        }),
            is_accepted());
        return one.caller().wants_more();
    };

    EXPECT_TRUE(asks_behind(longest_passage - most_skipped));
    EXPECT_FALSE(asks_behind(longest_passage));
}

TEST(LyingModule, CannotPlaceWhatWasPushedElsewhere) {
    Deceived one;
    const auto name = one.world.write(one.first, amina, "of the first space");

    const auto outcome = one.exchange([](AnswerWriter& writer, const Request&) {
        writer.add(BeginSequence{number_of_second});
        writer.add(Element{OwnPush{0}});
        writer.add(no_end);
    });

    EXPECT_THAT(outcome, is_refused(Errc::corrupt_data));
    ASSERT_TRUE(one.world.settle());
    EXPECT_TRUE(one.world.device(bo).holdings.has(one.first, name));
}

TEST(LyingModule, CannotPutACertificateIntoASpace) {
    Deceived one;

    const auto outcome = one.exchange([&](AnswerWriter& writer, const Request&) {
        writer.add(BeginSequence{number_of_first});
        writer.add(Element{Item{ItemKind::certificate, one.world.device(bo).certificate.bytes}});
        writer.add(no_end);
    });

    EXPECT_THAT(outcome, is_refused(Errc::corrupt_data));
}

TEST(LyingModule, AboutOneSpaceKeepsNothingOfAnotherBack) {
    Deceived one;
    const Place before = one.remembered(one.second).place;
    const Item item = some_heads(7);
    const Place after = behind(before, *name_of(item));

    const auto outcome = one.exchange([&](AnswerWriter& writer, const Request&) {
        writer.add(BeginSequence{number_of_first});
        writer.add(Element{some_heads(8)});
        writer.add(no_end);
        writer.add(BeginSequence{number_of_second});
        writer.add(Element{item});
        writer.add(end_of(after));
    });

    EXPECT_THAT(outcome, is_refused(Errc::corrupt_data));
    EXPECT_EQ(one.remembered(one.second).place, after);
    EXPECT_EQ(one.remembered(one.first).place, Place{});
    (void)one.exchange([](AnswerWriter&, const Request&) {});
    EXPECT_TRUE(one.request.wants_all_in_full) << "it may have been a range in short";
}

/// A range of the version after this one.
Item newer_range() { return {ItemKind::range, Bytes{2, 1, 0, 0}}; }

/// Tells of the first space what stands at the end of nothing.
void deny_first(AnswerWriter& writer, const Request& /*request*/) {
    writer.add(BeginSequence{number_of_first});
    writer.add(Element{some_heads(8)});
    writer.add(no_end);
}

TEST(ReadingAnew, IsInFullUntilItsEnd) {
    Deceived one;
    (void)one.exchange(deny_first);
    ASSERT_EQ(one.remembered(one.first).place, Place{});
    const auto tell_one_more = [&](AnswerWriter& writer, const Request&) {
        const Item item = some_heads(9);
        const Place before = one.remembered(one.first).place;
        // A sequence of which nothing was read is named.
        writer.add(before == Place{} ? BeginSequence{one.first} : BeginSequence{number_of_first});
        writer.add(Element{item});
        writer.add(end_of(behind(before, *name_of(item))));
        writer.add(More{});
    };

    for (int part = 0; part < 3; ++part) {
        ASSERT_THAT(one.exchange(tell_one_more), is_accepted());
        EXPECT_TRUE(one.request.wants_all_in_full) << "part " << part;
    }
    ASSERT_THAT(one.exchange([](AnswerWriter&, const Request&) {}), is_accepted());
    EXPECT_TRUE(one.request.wants_all_in_full);

    ASSERT_THAT(one.exchange([](AnswerWriter&, const Request&) {}), is_accepted());
    EXPECT_FALSE(one.request.wants_all_in_full) << "all of it was read";
}

TEST(ReadingAnew, ThatWasCutShortIsInFullAgain) {
    Deceived one;
    (void)one.exchange(deny_first);
    ASSERT_TRUE(one.caller().begin(ExchangeWorld::usual_pace(), one.world.random()));
    ASSERT_THAT(one.caller().finish(), is_refused(Errc::unavailable));

    (void)one.exchange([](AnswerWriter&, const Request&) {});

    EXPECT_TRUE(one.request.wants_all_in_full);
}

TEST(ReadingAnew, IsNotInFullForGoodSinceSomethingCannotBeRead) {
    Deceived one;
    (void)one.exchange(deny_first);
    const auto tell_of_newer = [&](AnswerWriter& writer, const Request&) {
        writer.add(BeginSequence{one.first});
        writer.add(Element{newer_range()});
        writer.add(no_end);
    };
    (void)one.exchange(tell_of_newer);
    ASSERT_TRUE(one.request.wants_all_in_full);

    (void)one.exchange(tell_of_newer);

    EXPECT_FALSE(one.request.wants_all_in_full);
}

TEST(NewerItem, InOneSpaceKeepsNothingOfAnotherBack) {
    Deceived one;
    const auto name = one.world.write(one.second, amina, "of which nothing is said");

    const auto outcome = one.exchange([](AnswerWriter& writer, const Request&) {
        writer.add(BeginSequence{number_of_first});
        writer.add(Element{newer_range()});
        writer.add(no_end);
    });

    EXPECT_THAT(outcome, is_refused(Errc::unsupported));
    EXPECT_THAT(one.caller().findings().unconfirmed, Contains(name));
}

TEST(WhatWaits, ForACertificateIsSentWhenTheRegisterGoesOn) {
    Deceived one;
    one.world.write(one.first, amina, "by whom?");
    (void)one.exchange(
        [](AnswerWriter& writer, const Request&) { writer.add(Outcome{0, PushOutcome::waits, 0}); });
    ASSERT_FALSE(one.caller().wants_more());
    const Place before = one.remembered(the_register).place;
    const Item certificate{ItemKind::certificate, one.world.device(bo).certificate.bytes};

    (void)one.exchange([&](AnswerWriter& writer, const Request&) {
        writer.add(BeginSequence{std::uint64_t{0}});
        writer.add(Element{certificate});
        writer.add(end_of(behind(before, *name_of(certificate))));
    });

    EXPECT_THAT(one.request.pushes, IsEmpty());
    EXPECT_TRUE(one.caller().wants_more());
    (void)one.exchange([](AnswerWriter&, const Request&) {});
    EXPECT_THAT(one.request.pushes, SizeIs(1));
}

TEST(WhatHasNoRoom, IsSentAgainWhenItsSpaceGoesOn) {
    Deceived one;
    one.world.write(one.first, amina, "too much");
    (void)one.exchange(
        [](AnswerWriter& writer, const Request&) { writer.add(Outcome{0, PushOutcome::no_room, 0}); });
    const Item heads = some_heads(1);
    const Place after = behind(one.remembered(one.first).place, *name_of(heads));

    (void)one.exchange([&](AnswerWriter& writer, const Request&) {
        writer.add(BeginSequence{number_of_first});
        writer.add(Element{heads});
        writer.add(end_of(after));
    });

    EXPECT_THAT(one.request.pushes, IsEmpty());
    EXPECT_FALSE(one.caller().wants_more()) << "it goes when something else does";
    (void)one.exchange([](AnswerWriter&, const Request&) {});
    EXPECT_THAT(one.request.pushes, SizeIs(1));
}

TEST(WhatHasNoRoom, OfChunksKeepsThoseOfNoOtherSpaceBack) {
    Deceived one;
    one.holdings().add_chunk({one.first, {7}}, Bytes(100, 1));
    one.holdings().add_chunk({one.second, {8}}, Bytes(100, 2));
    const auto say_no_room = [](AnswerWriter& writer, const Request&) {
        writer.add(Outcome{0, PushOutcome::no_room, 0});
    };
    (void)one.exchange(say_no_room);
    ASSERT_EQ(std::get<Piece>(one.request.pushes.at(0)).space, one.first);

    (void)one.exchange(say_no_room);

    ASSERT_THAT(one.request.pushes, SizeIs(1));
    EXPECT_EQ(std::get<Piece>(one.request.pushes.front()).space, one.second);
    (void)one.exchange([](AnswerWriter&, const Request&) {});
    EXPECT_THAT(one.request.pushes, IsEmpty());
}

TEST(WhoReadsFirst, SendsAlsoWhenSomethingCannotBeRead) {
    Deceived one;
    one.holdings().forget_module();
    one.world.renew_caller(amina);
    const auto lie = [&](AnswerWriter& writer, const Request&) {
        writer.add(BeginSequence{one.first});
        writer.add(Element{newer_range()});
        writer.add(no_end);
    };
    (void)one.exchange(lie);
    ASSERT_THAT(one.request.pushes, IsEmpty());

    (void)one.exchange(lie);

    EXPECT_FALSE(one.request.pushes.empty());
}

// A module says that it has something and lets it fall, and the program ends before it remembers how far it
// read: it would not see that it is denied.
TEST(LyingModule, ThatHadTheProgramEndBeforeItRememberedIsNotBelieved) { // Law 4
    ExchangeWorld world(2);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    const ItemName name = world.write(space, bo, "words");
    const auto end = world.ledger().end_of(space)->position;
    ASSERT_TRUE(world.device(bo).holdings.note_placed(space, name, end + 1));

    world.renew_caller(bo);
    world.exchange(bo);

    EXPECT_TRUE(world.ledger().find(space, name)->has_value());
}

} // namespace
} // namespace valise::exchange
