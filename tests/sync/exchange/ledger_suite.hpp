// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <limits>
#include <memory>
#include <set>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/exchange/ledger.hpp"

/// What every ledger has to do, as tests. A program with tests of a ledger includes this once and says
///
///     INSTANTIATE_TEST_SUITE_P(InMemory, LedgerSuite, testing::Values(LedgerMaker{[] { ... }}));
namespace valise::tests {

/// A ledger with all that it needs, which goes with it.
class LedgerHome {
public:
    LedgerHome() = default;
    LedgerHome(const LedgerHome&) = delete;
    LedgerHome& operator=(const LedgerHome&) = delete;
    virtual ~LedgerHome() = default;

    [[nodiscard]] virtual exchange::Ledger& ledger() = 0;
    /// Closes it, as a crash or an end would, and opens it anew.
    virtual void reopen() = 0;
    /// What another process would have of the same ledger; the ledger itself, if it is for one process.
    [[nodiscard]] virtual exchange::Ledger& beside() { return ledger(); }
};
/// Makes an empty one.
using LedgerMaker = std::function<std::unique_ptr<LedgerHome>()>;

class LedgerSuite : public testing::TestWithParam<LedgerMaker> {
public:
    [[nodiscard]] exchange::Ledger& ledger() { return home->ledger(); }

    static SpaceId space(Byte number) {
        SpaceId id;
        id.bytes.fill(number);
        return id;
    }
    static SubjectId device(Byte number) {
        SubjectId id;
        id.bytes.fill(number);
        return id;
    }
    static ByteArray<16> address(Byte number) { return device(number).bytes; }
    static EntryId entry(std::uint64_t number) {
        EntryId id;
        for (std::size_t i = 0; i < 8; ++i) id.bytes[i] = static_cast<Byte>(number >> 8 * i);
        return id;
    }
    /// An item of a kind that is no range.
    static exchange::LedgerItem item(
        std::uint64_t number, exchange::ItemKind kind = exchange::ItemKind::act) {
        const auto id = entry(number).bytes;
        return {{kind, id}, std::nullopt, std::nullopt, to_bytes(ByteView(id).first(1 + number % 32))};
    }
    static exchange::LedgerItem slot(std::uint64_t number, const SubjectId& addressee) {
        auto slot = item(number, exchange::ItemKind::slot);
        slot.addressee = addressee;
        return slot;
    }
    /// A range that leads to the entry with this number.
    static exchange::LedgerItem range(
        const LogId& log, std::uint64_t first, std::uint64_t last, std::uint64_t number) {
        auto range = item(number, exchange::ItemKind::range);
        range.span = exchange::LogSpan{log, first, {last, entry(number)}};
        return range;
    }
    static exchange::Piece piece(Byte number, std::uint64_t total, std::uint64_t offset, std::size_t size) {
        exchange::Piece piece{space(1), exchange::ItemKind::range, entry(number).bytes, total, offset, {}};
        for (std::size_t i = 0; i < size; ++i) piece.bytes.push_back(static_cast<Byte>(offset + i));
        return piece;
    }

    Result<exchange::Place> put(
        const SpaceId& space, std::uint64_t at, const std::vector<exchange::LedgerItem>& items) {
        return ledger().append(space, at, items, std::nullopt);
    }
    /// Puts items behind the sequence, wherever it ends.
    void put(const SpaceId& space, const std::vector<exchange::LedgerItem>& items) {
        ASSERT_THAT(put(space, ledger().end_of(space)->position, items), is_accepted());
    }
    std::vector<exchange::PlacedItem> read(const SpaceId& space, std::uint64_t after = 0) {
        std::vector<exchange::PlacedItem> items;
        EXPECT_THAT(ledger().read(space, after, into(items)), is_accepted());
        return items;
    }
    static exchange::Ledger::Visitor into(std::vector<exchange::PlacedItem>& items) {
        return [&items](const exchange::PlacedItem& item) {
            items.push_back(item);
            return true;
        };
    }
    template <class Placed> static std::vector<std::uint64_t> positions_of(const std::vector<Placed>& items) {
        std::vector<std::uint64_t> positions;
        for (const auto& item : items) positions.push_back(item.position);
        return positions;
    }
    /// Of the ranges that hold a place of a log in the first space.
    std::vector<std::uint64_t> holding(const LogId& log, std::uint64_t sequence) {
        return positions_of(*ledger().ranges_meeting(space(1), log, sequence, sequence));
    }

    // NOLINTNEXTLINE(cppcoreguidelines-non-private-member-variables-in-classes): it is what is tested
    std::unique_ptr<LedgerHome> home = GetParam()();
};

using Positions = std::vector<std::uint64_t>;

TEST_P(LedgerSuite, BeginsEmptyInAnInstance) {
    EXPECT_GE(*ledger().instance(), 1U);
    EXPECT_EQ(*ledger().end_of(space(1)), exchange::Place{});
    EXPECT_EQ(*ledger().end_of(exchange::the_register), exchange::Place{});
    EXPECT_TRUE(ledger().spaces()->empty());
    EXPECT_TRUE(ledger().spaces_of(device(1))->empty());
    EXPECT_TRUE(read(space(1)).empty());
    EXPECT_EQ(*ledger().usage(space(1)), exchange::Usage{});
}

TEST_P(LedgerSuite, CountsPositionsFromOneInTheOrderOfAppending) {
    const std::vector all{item(1), slot(2, device(7)), range({device(3), 1}, 1, 4, 3), item(4)};

    put(space(1), {all[0], all[1]});
    put(space(1), {all[2], all[3]});

    const auto items = read(space(1));
    ASSERT_EQ(positions_of(items), (Positions{1, 2, 3, 4}));
    for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(items[i].item, all[i]);
}

TEST_P(LedgerSuite, ReadsBehindAPlaceAndStopsWhenItIsToldTo) {
    put(space(1), {item(1), item(2), item(3), item(4)});

    std::vector<exchange::PlacedItem> items;
    ASSERT_THAT(ledger().read(space(1), 1,
                    [&items](const exchange::PlacedItem& item) {
                        items.push_back(item);
                        return items.size() < 2;
                    }),
        is_accepted());

    EXPECT_EQ(positions_of(items), (Positions{2, 3}));
    EXPECT_TRUE(read(space(1), 4).empty());
    EXPECT_TRUE(read(space(1), 5).empty());
}

TEST_P(LedgerSuite, LeavesRangesOut) {
    const LogId log{device(3), 1};
    put(space(1), {item(1), range(log, 1, 1, 2), slot(3, device(7)), range(log, 2, 2, 4), item(5)});

    std::vector<exchange::PlacedItem> items;
    ASSERT_THAT(ledger().read_without_ranges(space(1), 1, into(items)), is_accepted());

    EXPECT_EQ(positions_of(items), (Positions{3, 5}));
}

TEST_P(LedgerSuite, AppendsOnlyWhereTheSequenceEnds) {
    put(space(1), {item(1), item(2)});
    const auto before = *ledger().end_of(space(1));

    EXPECT_THAT(put(space(1), 1, {item(3)}), is_refused(Errc::out_of_order));
    EXPECT_THAT(put(space(1), 3, {item(3)}), is_refused(Errc::out_of_order));
    EXPECT_THAT(put(space(2), 1, {item(3)}), is_refused(Errc::out_of_order));

    EXPECT_EQ(*ledger().end_of(space(1)), before);
    EXPECT_EQ(*ledger().end_of(space(2)), exchange::Place{});
    EXPECT_EQ(read(space(1)).size(), 2U);
}

TEST_P(LedgerSuite, KeepsOneItemOfAName) {
    put(space(1), {item(1), item(2)});
    auto other_bytes = item(1);
    other_bytes.bytes.push_back(9);

    const auto end = put(space(1), 2, {other_bytes, item(3), item(3), item(2)});

    ASSERT_THAT(end, is_accepted());
    EXPECT_EQ(end->position, 3U);
    EXPECT_EQ(read(space(1))[0].item, item(1));
    EXPECT_EQ(read(space(1))[2].item, item(3));
}

TEST_P(LedgerSuite, KeepsNamesOfDifferentKindsAndSpacesApart) {
    put(space(1), {item(1, exchange::ItemKind::act), item(1, exchange::ItemKind::proof)});
    put(space(2), {item(1, exchange::ItemKind::act)});

    EXPECT_EQ(ledger().end_of(space(1))->position, 2U);
    EXPECT_EQ(ledger().end_of(space(2))->position, 1U);
}

TEST_P(LedgerSuite, HashesTheNamesOfAllButSlots) {
    exchange::Place place;
    for (const auto& name : {item(1).name, slot(2, device(1)).name, item(3).name})
        place = exchange::behind(place, name);

    put(space(1), {item(1), slot(2, device(1)), item(3)});
    put(space(2), {item(1), slot(9, device(4)), item(3)});

    EXPECT_EQ(*ledger().end_of(space(1)), place);
    EXPECT_EQ(*ledger().end_of(space(2)), place);
}

TEST_P(LedgerSuite, TellsHowFarItHadComeAtEachPosition) {
    exchange::Place place;
    for (std::uint64_t number = 1; number <= 5; ++number) put(space(1), {item(number)});

    EXPECT_EQ(*ledger().place_at(space(1), 0), exchange::Place{});
    for (std::uint64_t number = 1; number <= 5; ++number) {
        place = exchange::behind(place, item(number).name);
        EXPECT_EQ(*ledger().place_at(space(1), number), place);
    }
    EXPECT_THAT(ledger().place_at(space(1), 6), is_refused(Errc::not_found));
    EXPECT_EQ(*ledger().place_at(space(2), 0), exchange::Place{});
    EXPECT_THAT(ledger().place_at(space(2), 1), is_refused(Errc::not_found));
}

TEST_P(LedgerSuite, FindsAnItemByItsName) {
    put(space(1), {item(1), slot(2, device(1)), range({device(3), 1}, 1, 2, 3)});

    EXPECT_EQ(*ledger().find(space(1), item(1).name), 1U);
    EXPECT_EQ(*ledger().find(space(1), slot(2, device(1)).name), 2U);
    EXPECT_EQ(*ledger().find(space(1), {exchange::ItemKind::range, entry(3).bytes}), 3U);
    EXPECT_EQ(*ledger().find(space(1), {exchange::ItemKind::act, entry(3).bytes}), std::nullopt);
    EXPECT_EQ(*ledger().find(space(2), item(1).name), std::nullopt);
}

TEST_P(LedgerSuite, FindsTheRangesThatHoldAPlaceOfALog) {
    const LogId log{device(3), 1};
    put(space(1),
        {range(log, 1, 3, 1), range(log, 4, 4, 2), range({device(3), 2}, 1, 9, 3),
            range({device(4), 1}, 1, 9, 4), range(log, 5, 7, 5)});

    const auto at = [&](std::uint64_t sequence) { return holding(log, sequence); };
    EXPECT_EQ(at(1), Positions{1});
    EXPECT_EQ(at(3), Positions{1});
    EXPECT_EQ(at(4), Positions{2});
    EXPECT_EQ(at(7), Positions{5});
    EXPECT_TRUE(at(8).empty());
    EXPECT_TRUE(ledger().ranges_meeting(space(2), log, 1, 1)->empty());
    EXPECT_EQ(*ledger().item_at(space(1), at(4).at(0)), range(log, 4, 4, 2));
}

TEST_P(LedgerSuite, FindsTheRangesThatMeetAPartOfALog) {
    const LogId log{device(3), 1};
    put(space(1), {range(log, 1, 3, 1), range(log, 4, 4, 2), range(log, 5, 7, 5), range(log, 8, 9, 6)});

    const auto met = *ledger().ranges_meeting(space(1), log, 3, 5);

    ASSERT_EQ(positions_of(met), (Positions{1, 2, 3}));
    for (const auto& [position, span, size] : met) {
        const auto item = *ledger().item_at(space(1), position);
        EXPECT_EQ(span, item.span);
        EXPECT_EQ(size, item.bytes.size());
    }
}

TEST_P(LedgerSuite, GivesTheItemAtAPosition) {
    put(space(1), {item(1), slot(2, device(7))});

    EXPECT_EQ(*ledger().item_at(space(1), 2), slot(2, device(7)));
    EXPECT_THAT(ledger().item_at(space(1), 0), is_refused(Errc::not_found));
    EXPECT_THAT(ledger().item_at(space(1), 3), is_refused(Errc::not_found));
    EXPECT_THAT(ledger().item_at(space(2), 1), is_refused(Errc::not_found));
}

TEST_P(LedgerSuite, FindsAllBranchesOfAForkedLog) {
    const LogId log{device(3), 1};
    put(space(1), {range(log, 1, 3, 1), range(log, 3, 5, 2), range(log, 4, 4, 3), range(log, 1, 6, 4)});

    const auto at = [&](std::uint64_t sequence) { return holding(log, sequence); };
    EXPECT_EQ(at(2), (Positions{1, 4}));
    EXPECT_EQ(at(3), (Positions{1, 2, 4}));
    EXPECT_EQ(at(4), (Positions{2, 3, 4}));
    EXPECT_EQ(at(6), Positions{4});
}

TEST_P(LedgerSuite, FindsTheRangeThatLeadsFurthest) {
    const LogId log{device(3), 1};
    put(space(1),
        {range(log, 1, 3, 1), range(log, 4, 6, 2), range(log, 2, 6, 3), range(log, 4, 5, 4),
            range({device(3), 2}, 1, 9, 5)});

    EXPECT_EQ(ledger().newest_range(space(1), log)->value().position, 2U);
    EXPECT_EQ(ledger().newest_range(space(1), log)->value().item, range(log, 4, 6, 2));
    EXPECT_EQ(*ledger().newest_range(space(1), {device(3), 3}), std::nullopt);
    EXPECT_EQ(*ledger().newest_range(space(2), log), std::nullopt);
}

TEST_P(LedgerSuite, HoldsNumbersOfAnySize) {
    const LogId log{device(255), 0xFFFF'FFFF};
    const std::uint64_t last = std::numeric_limits<std::uint64_t>::max();
    put(space(255), {range(log, last - 1, last, 1), range(log, 5, 6, 2)});

    EXPECT_EQ(positions_of(*ledger().ranges_meeting(space(255), log, last, last)), Positions{1});
    EXPECT_EQ(positions_of(*ledger().ranges_meeting(space(255), log, 5, 5)), Positions{2});
    EXPECT_EQ(ledger().newest_range(space(255), log)->value().position, 1U);
    EXPECT_EQ(ledger().newest_range(space(255), log)->value().item, range(log, last - 1, last, 1));
}

TEST_P(LedgerSuite, ListsSpacesInOrderWithoutTheRegister) {
    put(space(3), {item(1)});
    put(exchange::the_register, {item(1, exchange::ItemKind::certificate)});
    put(space(1), {item(1)});
    put(space(200), {item(1)});
    put(space(2), {});

    EXPECT_EQ(*ledger().spaces(), (std::vector{space(1), space(3), space(200)}));
}

TEST_P(LedgerSuite, KnowsWhoHasWhichSpace) {
    const auto append = [&](Byte number, std::uint64_t at, const exchange::Readers& readers) {
        ASSERT_THAT(ledger().append(space(number), at, std::vector{item(at)}, readers), is_accepted());
    };
    append(2, 0, {device(1), device(2)});
    append(1, 0, {device(2)});
    append(3, 0, {device(1)});
    append(3, 1, {device(2), device(3)});
    put(space(2), {item(9)});

    EXPECT_EQ(*ledger().spaces_of(device(1)), std::vector{space(2)});
    EXPECT_EQ(*ledger().spaces_of(device(2)), (std::vector{space(1), space(2), space(3)}));
    EXPECT_EQ(*ledger().spaces_of(device(3)), std::vector{space(3)});
    EXPECT_TRUE(ledger().spaces_of(device(4))->empty());

    const auto ends_of = [&](Byte number) { return *ledger().ends_of(device(number)); };
    const auto end = [&](const SpaceId& of) { return exchange::Cursor{of, *ledger().end_of(of)}; };
    EXPECT_EQ(ends_of(4), std::vector{exchange::Cursor{}}) << "the register has not begun";
    EXPECT_EQ(ends_of(2), (std::vector{exchange::Cursor{}, end(space(1)), end(space(2)), end(space(3))}));
    put(exchange::the_register, {item(1, exchange::ItemKind::certificate)});
    EXPECT_EQ(ends_of(3), (std::vector{end(exchange::the_register), end(space(3))}));
}

TEST_P(LedgerSuite, KeepsTheReadersWhenTheSequenceHasGoneOn) {
    ASSERT_THAT(
        ledger().append(space(1), 0, std::vector{item(1)}, exchange::Readers{device(1)}), is_accepted());

    EXPECT_THAT(ledger().append(space(1), 0, std::vector{item(2)}, exchange::Readers{device(2)}),
        is_refused(Errc::out_of_order));

    EXPECT_EQ(*ledger().spaces_of(device(1)), std::vector{space(1)});
    EXPECT_TRUE(ledger().spaces_of(device(2))->empty());
}

TEST_P(LedgerSuite, SaysHowMuchASpaceTakesUp) {
    put(space(1), {item(1), item(2), item(2)});
    put(space(2), {item(3)});
    ASSERT_THAT(ledger().keep_chunk({space(1), {1}}, Bytes(1000, 7), {}), is_accepted());
    ASSERT_THAT(ledger().keep_chunk({space(1), {1}}, Bytes(1000, 7), {}), is_accepted());

    EXPECT_EQ(*ledger().usage(space(1)), (exchange::Usage{2, 2 + 3 + 1000}));
    EXPECT_EQ(*ledger().usage(space(2)), (exchange::Usage{1, 4}));
}

TEST_P(LedgerSuite, CountsForEachWhatItHas) {
    const exchange::Account bo{device(1)};
    const exchange::Account late{device(1), true};
    auto items = std::vector{item(1), item(2), item(3), item(4)};
    items[1].account = items[2].account = bo;
    items[3].account = late;

    put(space(1), items);
    put(space(1), {items[2]});
    ASSERT_THAT(ledger().keep_chunk({space(1), {1}}, Bytes(1000, 7), bo), is_accepted());
    ASSERT_THAT(ledger().keep_chunk({space(1), {1}}, Bytes(1000, 7), late), is_accepted());
    home->reopen();

    EXPECT_EQ(*ledger().usage_of(space(1), bo), (exchange::Usage{3, 3 + 4 + 1000}));
    EXPECT_EQ(*ledger().usage_of(space(1), late), (exchange::Usage{1, 5}));
    EXPECT_EQ(*ledger().usage_of(space(1), {device(2)}), exchange::Usage{});
    EXPECT_EQ(*ledger().usage_of(space(2), bo), exchange::Usage{});
}

TEST_P(LedgerSuite, SignsNoMomentBeforeAnother) {
    put(space(1), {item(1)});
    put(space(2), {item(1)});
    const auto moment = [&](Byte number, std::uint64_t position, std::int64_t now) {
        return ledger().moment_for(space(number), position, {now})->milliseconds;
    };

    EXPECT_EQ(moment(1, 1, 500), 500);
    EXPECT_EQ(moment(1, 1, 400), 500);
    put(space(1), {item(2)});
    EXPECT_EQ(moment(1, 2, -3), 500);
    EXPECT_EQ(moment(1, 2, 501), 501);
    EXPECT_EQ(moment(2, 1, 100), 100);
    home->reopen();
    EXPECT_EQ(moment(1, 2, 100), 501);
}

TEST_P(LedgerSuite, SignsForTheEndOfASequenceAlone) {
    put(space(1), {item(1), item(2)});

    EXPECT_THAT(ledger().moment_for(space(1), 1, {5}), is_refused(Errc::out_of_order));
    EXPECT_THAT(ledger().moment_for(space(1), 3, {5}), is_refused(Errc::out_of_order));
    EXPECT_THAT(ledger().moment_for(space(2), 1, {5}), is_refused(Errc::out_of_order));
    EXPECT_THAT(ledger().moment_for(space(2), 0, {5}), is_accepted());
}

TEST_P(LedgerSuite, HasWhatItAcknowledgedWhenItIsOpenedAnew) {
    const LogId log{device(3), 1};
    ASSERT_THAT(ledger().append(space(1), 0, std::vector{item(1), slot(2, device(1)), range(log, 1, 2, 3)},
                    exchange::Readers{device(1)}),
        is_accepted());
    ASSERT_THAT(ledger().keep_chunk({space(1), {1}}, Bytes{1}, {}), is_accepted());
    ASSERT_TRUE(*ledger().leave_mail(address(1), Bytes{1}, {100}));
    const auto instance = *ledger().instance();
    const auto end = *ledger().end_of(space(1));
    const auto items = read(space(1));

    home->reopen();

    EXPECT_EQ(*ledger().instance(), instance);
    EXPECT_EQ(*ledger().end_of(space(1)), end);
    EXPECT_EQ(read(space(1)), items);
    EXPECT_EQ(holding(log, 2), Positions{3});
    EXPECT_EQ(*ledger().spaces_of(device(1)), std::vector{space(1)});
    EXPECT_EQ(*ledger().chunk({space(1), {1}}), Bytes{1});
    EXPECT_EQ(*ledger().mail_at(address(1)), Bytes{1});
}

/// Appends items one by one, each judged anew as often as somebody else was quicker.
inline void append_one_by_one(
    exchange::Ledger& ledger, const SpaceId& space, std::uint64_t first, std::uint64_t count) {
    for (std::uint64_t number = first; number < first + count; ++number)
        while (!ledger.append(
            space, ledger.end_of(space)->position, std::vector{LedgerSuite::item(number)}, std::nullopt)) {
        }
}

TEST_P(LedgerSuite, LeavesNoGapAndNoDuplicateWhenManyAppendToOneSpace) {
    constexpr std::uint64_t each = 25;
    {
        std::vector<std::jthread> threads;
        for (std::uint64_t i = 0; i < 4; ++i)
            threads.emplace_back([this, i] {
                append_one_by_one(i % 2 == 0 ? home->ledger() : home->beside(), space(1), i * each, each);
            });
    }

    const auto items = read(space(1));
    std::set<exchange::ItemName> names;
    exchange::Place place;
    for (const auto& [position, item] : items) {
        place = exchange::behind(place, item.name);
        EXPECT_EQ(position, place.position);
        names.insert(item.name);
    }
    EXPECT_EQ(names.size(), 4 * each);
    EXPECT_EQ(*ledger().end_of(space(1)), place);
}

TEST_P(LedgerSuite, LetsManyAppendToManySpacesAndReadMeanwhile) {
    constexpr std::uint64_t each = 20;
    bool has_read_a_row = true;
    {
        std::vector<std::jthread> threads;
        for (std::uint64_t i = 0; i < 4; ++i)
            threads.emplace_back([this, i] {
                append_one_by_one(i % 2 == 0 ? home->ledger() : home->beside(),
                    space(static_cast<Byte>(1 + i)), i * each, each);
            });
        for (std::uint64_t seen = 0; seen < each;
            seen = std::min(ledger().end_of(space(1))->position, each)) {
            const std::uint64_t end = ledger().end_of(space(1))->position;
            const auto items = read(space(1));
            has_read_a_row = has_read_a_row && items.size() >= end
                && (items.empty() || items.back().position == items.size());
        }
    }

    EXPECT_TRUE(has_read_a_row);
    for (Byte i = 0; i < 4; ++i) EXPECT_EQ(ledger().end_of(space(static_cast<Byte>(1 + i)))->position, each);
}

TEST_P(LedgerSuite, LetsSeveralGoOnWithOneThingThatComesInPieces) {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 2; ++i)
        threads.emplace_back([this] {
            for (std::uint64_t kept = 0; kept < 40;) {
                const auto now = ledger().add_piece(device(1), piece(1, 40, kept, 2));
                if (!now) break;
                kept = *now;
            }
        });
    threads.clear();

    EXPECT_EQ(*ledger().take_whole(device(1), piece(1, 40, 0, 0)), piece(1, 40, 0, 40).bytes);
}

} // namespace valise::tests

#include "ledger_suite_beside.hpp"
