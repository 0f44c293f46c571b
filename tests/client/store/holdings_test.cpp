// SPDX-License-Identifier: Apache-2.0
// What a store holds: ranges, records, keys, documents, tail, cursors and settings.
#include <algorithm>

#include <gtest/gtest.h>

#include "client/store/stores.hpp"

namespace valise::store {
namespace {

using namespace tests;

class HoldingsTest : public testing::Test {
protected:
    /// The positions and last entries that a walk comes by.
    struct Walk {
        Ranges::Visitor visitor() {
            return [this](std::uint64_t position, const SealedRange& range) -> Result<void> {
                positions.push_back(position);
                lasts.push_back(range.last);
                return {};
            };
        }
        std::vector<std::uint64_t> positions;
        std::vector<std::uint64_t> lasts;
    };
    using Numbers = std::vector<std::uint64_t>;

    StorePlace place_;
    Store store_ = place_.made();
};

using RangesTest = HoldingsTest;

TEST_F(RangesTest, ComeBackByteForByteAfterTheStoreIsOpenedAgain) {
    SealedRange range = range_of(4, 9);
    range.delivery = Delivery::sealed;
    range.bytes = {0, 255, 0, 1};
    ASSERT_EQ(store_.ranges().add(range), true);
    store_ = [&] {
        {
            const Store closing = std::move(store_);
        }
        return place_.opened();
    }();

    for (const std::uint64_t entry : {4U, 6U, 9U})
        EXPECT_EQ(store_.ranges().holding(team, own_log, entry), range);
    for (const std::uint64_t entry : {3U, 10U})
        EXPECT_EQ(store_.ranges().holding(team, own_log, entry), std::nullopt);
    EXPECT_EQ(store_.ranges().holding(review, own_log, 4), std::nullopt);
}

TEST_F(RangesTest, AreAddedOnce) {
    EXPECT_EQ(store_.ranges().add(range_of(1, 3)), true);
    SealedRange again = range_of(1, 3);
    again.bytes = words("other bytes");

    EXPECT_EQ(store_.ranges().add(again), false);

    EXPECT_EQ((*store_.ranges().holding(team, own_log, 1))->bytes, words("entries"));
}

TEST_F(RangesTest, TellTheirLastEntriesOfEachSpace) {
    ASSERT_EQ(store_.ranges().add(range_of(1, 3)), true);
    ASSERT_EQ(store_.ranges().add(range_of(4, 9)), true);
    ASSERT_EQ(store_.ranges().add(range_of(1, 3, own_log, 0xbb)), true);

    EXPECT_EQ(store_.ranges().ends(team), (std::set{EntryId{{3}}, EntryId{{9}}, EntryId{{0xbb}}}));
    EXPECT_EQ(store_.ranges().ends(review), std::set<EntryId>());
}

TEST_F(RangesTest, OfBothSidesOfAForkAreKept) {
    ASSERT_EQ(store_.ranges().add(range_of(1, 3, own_log, 0xaa)), true);
    ASSERT_EQ(store_.ranges().add(range_of(1, 3, own_log, 0xbb)), true);
    Walk walk;

    ASSERT_THAT(store_.ranges().each_from(team, own_log, 1, walk.visitor()), is_accepted());

    EXPECT_EQ(walk.lasts, (Numbers{3, 3}));
    EXPECT_EQ(store_.ranges().logs(team), std::vector{own_log});
}

TEST_F(RangesTest, SayWhichLogsThereAre) {
    const LogId other{{{8}}, 2};
    const LogId third{{{8}}, 3};
    for (const auto& [first, last, log] :
        {std::tuple{1, 3, own_log}, {4, 9, own_log}, {1, 2, other}, {10, 10, own_log}, {5, 6, third}})
        ASSERT_THAT(store_.ranges().add(
                        range_of(static_cast<std::uint64_t>(first), static_cast<std::uint64_t>(last), log)),
            is_accepted());

    EXPECT_EQ(store_.ranges().logs(team), (std::vector<LogId>{own_log, other, third}));
    EXPECT_EQ(store_.ranges().logs(review), std::vector<LogId>{});
}

TEST_F(RangesTest, AreWalkedAlongTheirLogAndInOrderOfArrival) {
    for (const std::uint64_t first : {7U, 1U, 4U})
        ASSERT_EQ(store_.ranges().add(range_of(first, first + 2)), true);
    Walk log;
    Walk arrival;
    Walk rest;

    ASSERT_THAT(store_.ranges().each_from(team, own_log, 5, log.visitor()), is_accepted());
    ASSERT_THAT(store_.ranges().each_after(0, arrival.visitor()), is_accepted());
    ASSERT_THAT(store_.ranges().each_after(arrival.positions[1], rest.visitor()), is_accepted());

    EXPECT_EQ(log.lasts, (Numbers{6, 9}));
    EXPECT_EQ(arrival.lasts, (Numbers{9, 3, 6}));
    EXPECT_EQ(rest.lasts, (Numbers{6}));
}

TEST_F(RangesTest, EndAWalkWhenTheVisitorRefuses) {
    ASSERT_EQ(store_.ranges().add(range_of(1, 2)), true);
    ASSERT_EQ(store_.ranges().add(range_of(3, 4)), true);
    int seen = 0;

    const auto walked = store_.ranges().each_after(0, [&](std::uint64_t, const SealedRange&) -> Result<void> {
        ++seen;
        return refuse(Errc::out_of_order, "enough");
    });

    EXPECT_THAT(walked, is_refused(Errc::out_of_order));
    EXPECT_EQ(seen, 1);
}

TEST_F(RangesTest, AreFoundByTheirPlaceInTheOrderOfArrivalUntilTheyAreTakenOut) {
    ASSERT_EQ(store_.ranges().add(range_of(1, 2)), true);

    EXPECT_EQ(store_.ranges().at(1), range_of(1, 2));
    EXPECT_EQ(store_.ranges().at(2), std::nullopt);
    ASSERT_THAT(store_.ranges().remove(1), is_accepted());
    EXPECT_EQ(store_.ranges().at(1), std::nullopt);
    EXPECT_THAT(store_.ranges().mark_left(1), is_refused(Errc::not_found));
}

TEST_F(RangesTest, AreTakenBackUntilSomebodyMayHaveSeenThem) {
    auto own = range_of(1, 2);
    own.delivery = Delivery::sealed;
    auto later = range_of(3, 4);
    later.delivery = Delivery::sealed;
    ASSERT_EQ(store_.ranges().add(own), true);
    ASSERT_EQ(store_.ranges().add(later), true);
    Walk unseen;

    ASSERT_THAT(store_.ranges().mark_left(1), is_accepted());

    EXPECT_THAT(store_.ranges().take_back(1), is_refused(Errc::not_permitted));
    ASSERT_THAT(store_.ranges().each_sealed(team, unseen.visitor()), is_accepted());
    EXPECT_EQ(unseen.positions, Numbers{2});
    EXPECT_THAT(store_.ranges().take_back(2), is_accepted());
    EXPECT_EQ(store_.ranges().holding(team, own_log, 3), std::nullopt);
    EXPECT_THAT(store_.ranges().take_back(2), is_refused(Errc::not_found));
}

TEST_F(RangesTest, RefuseNumbersThatTheyCannotKeep) {
    EXPECT_THAT(store_.ranges().add(range_of(3, 2)), is_refused(Errc::invalid_input));
    EXPECT_THAT(store_.ranges().add(range_of(1, std::uint64_t{1} << 63)), is_refused(Errc::too_large));
    EXPECT_EQ(store_.ranges().add(range_of(1, (std::uint64_t{1} << 63) - 1)), true);
}

class LogsTest : public HoldingsTest {
protected:
    std::vector<KeptReading> readings(const SpaceId& space) {
        std::vector<KeptReading> readings;
        EXPECT_THAT(store_.logs().each_reading(space,
                        [&](const KeptReading& reading) -> Result<void> {
                            readings.push_back(reading);
                            return {};
                        }),
            is_accepted());
        return readings;
    }

    const KnownLog known_{{own_log, {7, {{7}}}}, 12, false};
    const KeptReading quarantined_{own_log, 8, {{8}}, space::Reading::quarantined, RecordId{{1}}};
};

TEST_F(LogsTest, KeepWhatWasLastMadeOfThem) {
    const LogId other{{{1}}, 2};
    const KnownLog forked{{other, {1, {{2}}}}, 0, true};
    ASSERT_THAT(store_.logs().put(team, {{own_log, {1, {{1}}}}, 1, false}), is_accepted());
    ASSERT_THAT(store_.logs().put(team, known_), is_accepted());
    ASSERT_THAT(store_.logs().put(team, forked), is_accepted());

    EXPECT_EQ(store_.logs().find(team, own_log), known_);
    EXPECT_EQ(store_.logs().all(team), (std::vector{forked, known_}));
    EXPECT_EQ(store_.logs().find(review, own_log), std::nullopt);
}

TEST_F(LogsTest, KeepEntriesThatDoNotCount) {
    const KeptReading locked{own_log, 7, {{7}}, space::Reading::locked, std::nullopt};
    ASSERT_THAT(store_.logs().put_reading(team, quarantined_), is_accepted());
    ASSERT_THAT(store_.logs().put_reading(team, locked), is_accepted());

    EXPECT_EQ(readings(team), (std::vector{locked, quarantined_}));
    EXPECT_TRUE(readings(review).empty());

    KeptReading unlocked = locked;
    unlocked.reading = space::Reading::counts;
    ASSERT_THAT(store_.logs().put_reading(team, unlocked), is_accepted());
    EXPECT_EQ(readings(team), std::vector{quarantined_});
}

TEST_F(LogsTest, AreForgottenWithAllThatWasMadeOfTheirEntries) {
    ASSERT_THAT(store_.logs().put(team, known_), is_accepted());
    ASSERT_THAT(store_.logs().put_reading(team, quarantined_), is_accepted());

    ASSERT_THAT(store_.logs().forget(team, own_log), is_accepted());

    EXPECT_EQ(store_.logs().find(team, own_log), std::nullopt);
    EXPECT_TRUE(readings(team).empty());
}

class WaitingTest : public HoldingsTest {
protected:
    static WaitingThing thing(std::string_view bytes, std::uint64_t place = 1) {
        return {WaitingKind::range, words("a log"), place, words(bytes)};
    }
    std::vector<WaitingThing> found(std::uint64_t up_to = 100) {
        std::vector<WaitingThing> things;
        const auto numbers = store_.waiting().find(team, WaitingKind::range, words("a log"), up_to);
        for (const std::uint64_t number : *numbers) things.push_back(**store_.waiting().at(number));
        return things;
    }
    /// One of as many as there is room for.
    static WaitingThing part(std::size_t of, Byte byte, std::int64_t placed) {
        WaitingThing thing{WaitingKind::slot, words("an epoch"), 1, Bytes(Waiting::most_bytes / of, byte)};
        thing.placed = placed;
        return thing;
    }
    std::vector<std::uint64_t> numbers_of_parts() {
        const auto numbers = store_.waiting().find(team, WaitingKind::slot, words("an epoch"), 1);
        return numbers ? *numbers : std::vector<std::uint64_t>();
    }
    Byte byte_at(std::uint64_t number) { return (*store_.waiting().at(number))->bytes.front(); }
    std::vector<Byte> bytes_waiting() {
        std::vector<Byte> bytes;
        for (const std::uint64_t number : numbers_of_parts()) bytes.push_back(byte_at(number));
        std::ranges::sort(bytes);
        return bytes;
    }
    void let_go(Byte byte) {
        for (const std::uint64_t number : numbers_of_parts())
            if (byte_at(number) == byte) {
                EXPECT_THAT(store_.waiting().remove(number), is_accepted());
            }
    }
};

TEST_F(WaitingTest, IsToldApartByAllOfItsBytes) {
    EXPECT_EQ(store_.waiting().add(team, thing("genuine, with a signature")), true);
    EXPECT_EQ(store_.waiting().add(team, thing("genuine, with another")), true);
    EXPECT_EQ(store_.waiting().add(team, thing("genuine, with a signature")), false);
    EXPECT_EQ(store_.waiting().add(review, thing("genuine, with a signature")), true);

    EXPECT_EQ(found().size(), 2U);
}

TEST_F(WaitingTest, IsFoundInTheOrderOfItsPlaces) {
    for (const std::uint64_t place : {9U, 3U, 5U})
        ASSERT_EQ(store_.waiting().add(team, thing("at " + std::to_string(place), place)), true);

    EXPECT_EQ(found(5), (std::vector{thing("at 3", 3), thing("at 5", 5)}));
    EXPECT_EQ(store_.waiting().subjects(team, WaitingKind::range), std::vector<Bytes>{words("a log")});
    EXPECT_EQ(store_.waiting().subjects(team, WaitingKind::act), std::vector<Bytes>{});

    const auto numbers = *store_.waiting().find(team, WaitingKind::range, words("a log"), 3);
    ASSERT_THAT(store_.waiting().remove(numbers.at(0)), is_accepted());
    EXPECT_EQ(found(5), std::vector{thing("at 5", 5)});
    EXPECT_EQ(store_.waiting().at(numbers.at(0)), std::nullopt);
}

TEST_F(WaitingTest, GivesWayToWhatComesWhenThereIsTooMuch) {
    ASSERT_THAT(store_.transaction([&]() -> Result<void> {
        for (std::size_t i = 0; i < Waiting::most_things; ++i)
            VALISE_TRY_VOID(store_.waiting().add(team, thing(std::to_string(i), i)));
        return {};
    }),
        is_accepted());
    ASSERT_EQ(store_.waiting().add(review, thing("of another space")), true);

    ASSERT_EQ(store_.waiting().add(team, thing("one more", 50)), true);

    const auto left = store_.waiting().find(team, WaitingKind::range, words("a log"), Waiting::most_things);
    EXPECT_EQ(left->size(), Waiting::most_things);
    EXPECT_EQ(found(0), std::vector<WaitingThing>{});
    EXPECT_EQ(found(1), std::vector{thing("1", 1)});
}

TEST_F(WaitingTest, IsBoundInItsBytesToo) {
    const auto large = [](Byte byte) {
        return WaitingThing{WaitingKind::range, words("a log"), 1, Bytes(Waiting::most_bytes / 2, byte)};
    };
    for (const Byte byte : {Byte{1}, Byte{2}, Byte{3}})
        ASSERT_EQ(store_.waiting().add(team, large(byte)), true);

    EXPECT_EQ(found(), (std::vector{large(2), large(3)}));
    EXPECT_THAT(store_.waiting().add(team, {WaitingKind::act, {}, 0, Bytes(Waiting::most_bytes + 1)}),
        is_refused(Errc::too_large));
}

TEST_F(WaitingTest, TellsWhatIsToBeReadAnewWhenThereIsRoomAgain) {
    const auto large = [](Byte byte, std::int64_t placed) {
        WaitingThing thing{WaitingKind::range, words("a log"), 1, Bytes(Waiting::most_bytes / 3, byte)};
        thing.placed = placed;
        return thing;
    };
    auto waiting = store_.waiting();
    for (const Byte byte : {Byte{1}, Byte{2}, Byte{3}}) {
        ASSERT_EQ(waiting.add(team, large(byte, 7)), true);
        ASSERT_EQ(waiting.add(review, large(byte, not_placed)), true);
    }
    for (const SpaceId& space : {team, review}) ASSERT_EQ(waiting.add(space, large(4, 7)), true);
    EXPECT_EQ(waiting.to_read_anew(), std::vector<SpaceId>{}) << "there is no room yet";

    const auto numbers = *waiting.find(team, WaitingKind::range, words("a log"), 1);
    for (const std::uint64_t number : numbers) ASSERT_THAT(waiting.remove(number), is_accepted());
    const auto others = *waiting.find(review, WaitingKind::range, words("a log"), 1);
    for (const std::uint64_t number : others) ASSERT_THAT(waiting.remove(number), is_accepted());

    EXPECT_EQ(waiting.to_read_anew(), std::vector{team});
    ASSERT_THAT(waiting.note_read_anew(team), is_accepted());
    EXPECT_EQ(waiting.to_read_anew(), std::vector<SpaceId>{});
}

// What came otherwise and waits for good, of a device that nobody knows, takes no room of the module's.
TEST_F(WaitingTest, IsReadAnewWhateverElseWaitsForGood) {
    auto waiting = store_.waiting();
    for (Byte byte = 1; byte <= 4; ++byte) ASSERT_EQ(waiting.add(team, part(4, byte, byte)), true);
    for (Byte byte = 5; byte <= 8; ++byte) ASSERT_EQ(waiting.add(team, part(4, byte, not_placed)), true);
    EXPECT_EQ(bytes_waiting(), (std::vector<Byte>{1, 2, 3, 4, 5, 6, 7, 8})) << "each has its own room";
    ASSERT_EQ(waiting.add(team, part(4, 9, 9)), true);
    ASSERT_EQ(waiting.to_read_anew(), std::vector<SpaceId>{}) << "there is no room yet";

    let_go(1);

    EXPECT_EQ(bytes_waiting(), (std::vector<Byte>{2, 3, 4, 5, 6, 7, 8})) << "nine was the last to be needed";
    EXPECT_EQ(waiting.to_read_anew(), std::vector{team});
}

// 2,049 things that the module has, and that wait for good.
TEST_F(WaitingTest, IsReadAnewThoughMoreThanHalfOfTheRoomIsTakenForGood) {
    constexpr std::int64_t for_good = Waiting::most_things / 2 + 1;
    ASSERT_THAT(store_.transaction([&]() -> Result<void> {
        for (std::int64_t i = 1; i <= std::int64_t{Waiting::most_things} + 1; ++i) {
            WaitingThing one = thing(std::to_string(i), i <= for_good ? 1 : 2);
            one.placed = i;
            VALISE_TRY_VOID(store_.waiting().add(team, one));
        }
        return {};
    }),
        is_accepted());
    ASSERT_EQ(store_.waiting().to_read_anew(), std::vector<SpaceId>{});

    const auto numbers =
        *store_.waiting().find(team, WaitingKind::range, words("a log"), Waiting::most_things);
    ASSERT_EQ(numbers.size(), Waiting::most_things);
    for (std::size_t i = for_good; i < numbers.size(); ++i)
        ASSERT_THAT(store_.waiting().remove(numbers[i]), is_accepted());

    EXPECT_EQ(store_.waiting().to_read_anew(), std::vector{team});
}

// What stands first in a sequence is needed first: with that gone, the rest would wait for good.
TEST_F(WaitingTest, KeepsOfWhatTheModuleHasWhatStandsThereFirst) {
    auto waiting = store_.waiting();
    for (const Byte byte : {Byte{3}, Byte{1}, Byte{4}, Byte{2}})
        ASSERT_EQ(waiting.add(team, part(3, byte, byte)), true);

    EXPECT_EQ(bytes_waiting(), (std::vector<Byte>{1, 2, 3}));
}

TEST_F(WaitingTest, GoesIntoTheRoomOfWhatTheModuleHasWhenThatIsSeen) {
    auto waiting = store_.waiting();
    for (Byte byte = 1; byte <= 3; ++byte) {
        ASSERT_EQ(waiting.add(team, part(2, byte, not_placed)), true);
        ASSERT_THAT(waiting.place(team, item_id_of(part(2, byte, not_placed)), byte), is_accepted());
    }

    EXPECT_EQ(bytes_waiting(), (std::vector<Byte>{1, 2}));
    let_go(1);
    EXPECT_EQ(waiting.to_read_anew(), std::vector{team});
}

using PlacingsTest = HoldingsTest;

// Where items stood in a reading before, slots of others may stand now, of which nothing is noted: between
// the two no hash would fit, and nothing be proved.
TEST_F(PlacingsTest, OfASequenceThatIsReadAgainAreThoseOfThatReadingAlone) {
    auto placings = store_.placings();
    const auto note = [&](std::initializer_list<std::uint64_t> positions) {
        for (const std::uint64_t position : positions)
            EXPECT_THAT(placings.note_read(team, position, {exchange::ItemKind::heads, {7}}), is_accepted());
    };
    const auto noted = [&](bool denied) {
        std::vector<std::uint64_t> positions;
        EXPECT_THAT(placings.each_read(team, denied,
                        [&](std::uint64_t position, const exchange::ItemName&) {
                            positions.push_back(position);
                            return true;
                        }),
            is_accepted());
        return positions;
    };
    note({1, 2, 3});
    ASSERT_THAT(placings.set_aside(team), is_accepted());
    note({1, 2, 3, 4, 6});

    note({1, 2, 5});

    EXPECT_EQ(noted(false), (std::vector<std::uint64_t>{1, 2, 5}));
    EXPECT_EQ(noted(true), (std::vector<std::uint64_t>{1, 2, 3}));
}

using RecordsTest = HoldingsTest;

TEST_F(RecordsTest, AreKeptByKindInTheOrderInWhichTheyCame) {
    auto records = store_.records();
    EXPECT_EQ(records.add(team, RecordKind::act, {{3}}, words("first")), true);
    EXPECT_EQ(records.add(team, RecordKind::act, {{1}}, words("second")), true);
    EXPECT_EQ(records.add(team, RecordKind::epoch, {{1}}, words("of another kind")), true);
    EXPECT_EQ(records.add(review, RecordKind::act, {{1}}, words("of another space")), true);
    EXPECT_EQ(records.add(team, RecordKind::act, {{1}}, words("late")), false);
    std::vector<std::string> acts;

    ASSERT_THAT(records.each_after(team, RecordKind::act, 0,
                    [&](std::uint64_t, const RecordId&, ByteView bytes) -> Result<void> {
                        acts.emplace_back(as_text(bytes));
                        return {};
                    }),
        is_accepted());

    EXPECT_EQ(acts, (std::vector<std::string>{"first", "second"}));
    EXPECT_EQ(records.find(team, RecordKind::act, {{1}}), words("second"));
    EXPECT_EQ(records.find(team, RecordKind::receipt, {{1}}), std::nullopt);
}

using KeysTest = HoldingsTest;

TEST_F(KeysTest, AreOfTheirSpaceAndName) {
    auto keys = store_.keys();
    ASSERT_THAT(keys.put(team, words("a"), crypto::Secret::copy_of(Bytes(32, 1))), is_accepted());
    ASSERT_THAT(keys.put(team, words("b"), crypto::Secret::copy_of(Bytes(64, 2))), is_accepted());
    ASSERT_THAT(keys.put(team, words("a"), crypto::Secret::copy_of(Bytes(32, 3))), is_accepted());

    EXPECT_TRUE((*keys.find(team, words("a")))->matches(Bytes(32, 3)));
    EXPECT_TRUE((*keys.find(team, words("b")))->matches(Bytes(64, 2)));
    EXPECT_EQ(*keys.find(review, words("a")), std::nullopt);
    EXPECT_THAT(keys.put(team, words("c"), crypto::Secret()), is_refused(Errc::invalid_input));
    ASSERT_THAT(keys.remove(team, words("a")), is_accepted());
    EXPECT_EQ(*keys.find(team, words("a")), std::nullopt);
}

TEST_F(KeysTest, AreGoneWithTheOneRowOfTheirSpace) {
    auto keys = store_.keys();
    ASSERT_THAT(keys.put(team, words("a"), crypto::Secret::copy_of(Bytes(32, 1))), is_accepted());

    ASSERT_THAT(keys.shred(team), is_accepted());
    EXPECT_EQ(*keys.find(team, words("a")), std::nullopt);

    ASSERT_THAT(keys.put(team, words("b"), crypto::Secret::copy_of(Bytes(32, 2))), is_accepted());
    EXPECT_TRUE((*keys.find(team, words("b")))->matches(Bytes(32, 2)));
}

using DocumentsTest = HoldingsTest;

TEST_F(DocumentsTest, AreReplacedAndKeepTheirHistoryApart) {
    auto documents = store_.documents();
    ASSERT_THAT(documents.put({team, answer, 1, words("v1"), words("Yes.")}), is_accepted());
    ASSERT_THAT(documents.put_history(team, answer, words("all that was ever typed")), is_accepted());
    const StoredDocument newer{team, answer, 1, words("v2"), words("Yes, in part.")};

    ASSERT_THAT(documents.put(newer), is_accepted());

    EXPECT_EQ(documents.find(team, answer), newer);
    EXPECT_EQ(documents.history(team, answer), words("all that was ever typed"));
    EXPECT_EQ(documents.find(review, answer), std::nullopt);
    ASSERT_THAT(documents.remove(team, answer), is_accepted());
    EXPECT_EQ(documents.find(team, answer), std::nullopt);
    EXPECT_EQ(documents.history(team, answer), std::nullopt);
}

TEST_F(DocumentsTest, OfASpaceAreWalkedThrough) {
    auto documents = store_.documents();
    for (Byte name = 9; name > 0; --name)
        ASSERT_THAT(documents.put({name % 2 != 0 ? team : review, {{name}}, 2, {}, {}}), is_accepted());
    std::vector<int> names;

    ASSERT_THAT(documents.each(team,
                    [&](const StoredDocument& document) -> Result<void> {
                        names.push_back(document.object.bytes[0]);
                        return {};
                    }),
        is_accepted());

    EXPECT_EQ(names, (std::vector<int>{1, 3, 5, 7, 9}));
}

class TailTest : public HoldingsTest {
protected:
    std::vector<std::string> words_of(const SpaceId& space) {
        std::vector<std::string> words;
        EXPECT_THAT(store_.tail().each(space,
                        [&](std::uint64_t, const Keystrokes& keystrokes) -> Result<void> {
                            words.emplace_back(as_text(keystrokes.bytes));
                            return {};
                        }),
            is_accepted());
        return words;
    }
    using Words = std::vector<std::string>;
};

TEST_F(TailTest, KeepsWhatWasTypedInItsOrder) {
    const std::vector<Keystrokes> batch{{team, answer, 1, words("one")},
        {review, answer, 1, words("elsewhere")}, {team, {{11}}, 2, words("two")}};
    ASSERT_THAT(store_.tail().append_all(batch), is_accepted());
    ASSERT_THAT(store_.tail().append({team, answer, 1, words("three")}), is_accepted());

    EXPECT_EQ(words_of(team), (Words{"one", "two", "three"}));
    Words of_answer;
    ASSERT_THAT(store_.tail().each_of(team, answer,
                    [&](std::uint64_t, const Keystrokes& keystrokes) -> Result<void> {
                        of_answer.emplace_back(as_text(keystrokes.bytes));
                        return {};
                    }),
        is_accepted());
    EXPECT_EQ(of_answer, (Words{"one", "three"}));
}

TEST_F(TailTest, GivesUpOnlyWhatIsSealedAndOnlyWithTheRange) {
    ASSERT_THAT(store_.tail().append({team, answer, 1, words("one")}), is_accepted());
    ASSERT_THAT(store_.tail().append({review, answer, 1, words("elsewhere")}), is_accepted());
    const auto two = store_.tail().append({team, answer, 1, words("two")});
    ASSERT_THAT(store_.tail().append({team, answer, 1, words("typed meanwhile")}), is_accepted());
    const auto seal = [&](bool is_kept) {
        return store_.transaction([&]() -> Result<void> {
            VALISE_TRY_VOID(store_.tail().take_up_to(team, *two));
            VALISE_TRY_VOID(store_.ranges().add(range_of(1, 2)));
            if (!is_kept) return refuse(Errc::exhausted, "no room");
            return {};
        });
    };

    EXPECT_FALSE(seal(false));
    EXPECT_EQ(words_of(team), (Words{"one", "two", "typed meanwhile"}));
    EXPECT_TRUE(seal(true));

    EXPECT_EQ(words_of(team), Words{"typed meanwhile"});
    EXPECT_EQ(words_of(review), Words{"elsewhere"});
}

TEST_F(HoldingsTest, RemembersCursorsAndSettings) {
    ASSERT_THAT(store_.cursors().put(team, words("module"), words("17")), is_accepted());
    ASSERT_THAT(store_.cursors().put(team, words("module"), words("18")), is_accepted());
    ASSERT_THAT(store_.settings().put("language", words("fr")), is_accepted());
    ASSERT_THAT(store_.settings().put("empty", {}), is_accepted());

    EXPECT_EQ(store_.cursors().find(team, words("module")), words("18"));
    EXPECT_EQ(store_.cursors().find(review, words("module")), std::nullopt);
    EXPECT_EQ(store_.settings().find("language"), words("fr"));
    EXPECT_EQ(store_.settings().find("empty"), Bytes{});
    ASSERT_THAT(store_.settings().remove("language"), is_accepted());
    EXPECT_EQ(store_.settings().find("language"), std::nullopt);
}

} // namespace
} // namespace valise::store
