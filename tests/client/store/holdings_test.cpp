// SPDX-License-Identifier: Apache-2.0
// What a store holds: ranges, records, keys, documents, tail, cursors and settings.
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
    range.state = RangeState::quarantined;
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
    again.bytes = text("other bytes");

    EXPECT_EQ(store_.ranges().add(again), false);

    EXPECT_EQ((*store_.ranges().holding(team, own_log, 1))->bytes, text("entries"));
}

TEST_F(RangesTest, OfBothSidesOfAForkAreKept) {
    ASSERT_EQ(store_.ranges().add(range_of(1, 3, own_log, 0xaa)), true);
    ASSERT_EQ(store_.ranges().add(range_of(1, 3, own_log, 0xbb)), true);
    Walk walk;

    ASSERT_THAT(store_.ranges().each_from(team, own_log, 1, walk.visitor()), is_accepted());

    EXPECT_EQ(walk.lasts, (Numbers{3, 3}));
    EXPECT_EQ(store_.ranges().heads(team)->size(), 1U);
}

TEST_F(RangesTest, SayWhereEachLogEnds) {
    const LogId other{{{8}}, 2};
    const LogId third{{{8}}, 3};
    for (const auto& [first, last, log] :
        {std::tuple{1, 3, own_log}, {4, 9, own_log}, {1, 2, other}, {10, 10, own_log}, {5, 6, third}})
        ASSERT_THAT(store_.ranges().add(
                        range_of(static_cast<std::uint64_t>(first), static_cast<std::uint64_t>(last), log)),
            is_accepted());

    EXPECT_EQ(store_.ranges().heads(team),
        (std::vector<LogHead>{{own_log, {10, {{10}}}}, {other, {2, {{2}}}}, {third, {6, {{6}}}}}));
    EXPECT_EQ(store_.ranges().heads(review), std::vector<LogHead>{});
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

TEST_F(RangesTest, ChangeTheirState) {
    ASSERT_EQ(store_.ranges().add(range_of(1, 2)), true);
    Walk quarantined;

    ASSERT_THAT(store_.ranges().set_state(1, RangeState::quarantined), is_accepted());
    ASSERT_THAT(
        store_.ranges().each_in_state(team, RangeState::quarantined, quarantined.visitor()), is_accepted());

    EXPECT_EQ(quarantined.positions, Numbers{1});
    EXPECT_THAT(store_.ranges().set_state(2, RangeState::counts), is_refused(Errc::not_found));
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

using RecordsTest = HoldingsTest;

TEST_F(RecordsTest, AreKeptByKindInTheOrderInWhichTheyCame) {
    auto records = store_.records();
    EXPECT_EQ(records.add(team, RecordKind::act, {{3}}, text("first")), true);
    EXPECT_EQ(records.add(team, RecordKind::act, {{1}}, text("second")), true);
    EXPECT_EQ(records.add(team, RecordKind::epoch, {{1}}, text("of another kind")), true);
    EXPECT_EQ(records.add(review, RecordKind::act, {{1}}, text("of another space")), true);
    EXPECT_EQ(records.add(team, RecordKind::act, {{1}}, text("late")), false);
    std::vector<std::string> acts;

    ASSERT_THAT(records.each_after(team, RecordKind::act, 0,
                    [&](std::uint64_t, const RecordId&, ByteView bytes) -> Result<void> {
                        acts.emplace_back(as_text(bytes));
                        return {};
                    }),
        is_accepted());

    EXPECT_EQ(acts, (std::vector<std::string>{"first", "second"}));
    EXPECT_EQ(records.find(team, RecordKind::act, {{1}}), text("second"));
    EXPECT_EQ(records.find(team, RecordKind::receipt, {{1}}), std::nullopt);
}

using KeysTest = HoldingsTest;

TEST_F(KeysTest, AreOfTheirSpaceAndName) {
    auto keys = store_.keys();
    ASSERT_THAT(keys.put(team, text("a"), crypto::Secret::copy_of(Bytes(32, 1))), is_accepted());
    ASSERT_THAT(keys.put(team, text("b"), crypto::Secret::copy_of(Bytes(64, 2))), is_accepted());
    ASSERT_THAT(keys.put(team, text("a"), crypto::Secret::copy_of(Bytes(32, 3))), is_accepted());

    EXPECT_TRUE((*keys.find(team, text("a")))->matches(Bytes(32, 3)));
    EXPECT_TRUE((*keys.find(team, text("b")))->matches(Bytes(64, 2)));
    EXPECT_EQ(*keys.find(review, text("a")), std::nullopt);
    EXPECT_THAT(keys.put(team, text("c"), crypto::Secret()), is_refused(Errc::invalid_input));
    ASSERT_THAT(keys.remove(team, text("a")), is_accepted());
    EXPECT_EQ(*keys.find(team, text("a")), std::nullopt);
}

TEST_F(KeysTest, AreGoneWithTheOneRowOfTheirSpace) {
    auto keys = store_.keys();
    ASSERT_THAT(keys.put(team, text("a"), crypto::Secret::copy_of(Bytes(32, 1))), is_accepted());

    ASSERT_THAT(keys.shred(team), is_accepted());
    EXPECT_EQ(*keys.find(team, text("a")), std::nullopt);

    ASSERT_THAT(keys.put(team, text("b"), crypto::Secret::copy_of(Bytes(32, 2))), is_accepted());
    EXPECT_TRUE((*keys.find(team, text("b")))->matches(Bytes(32, 2)));
}

using DocumentsTest = HoldingsTest;

TEST_F(DocumentsTest, AreReplacedAndKeepTheirHistoryApart) {
    auto documents = store_.documents();
    ASSERT_THAT(documents.put({team, answer, 1, text("v1"), text("Yes.")}), is_accepted());
    ASSERT_THAT(documents.put_history(team, answer, text("all that was ever typed")), is_accepted());
    const StoredDocument newer{team, answer, 1, text("v2"), text("Yes, in part.")};

    ASSERT_THAT(documents.put(newer), is_accepted());

    EXPECT_EQ(documents.find(team, answer), newer);
    EXPECT_EQ(documents.history(team, answer), text("all that was ever typed"));
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
    const std::vector<Keystrokes> batch{{team, answer, 1, text("one")},
        {review, answer, 1, text("elsewhere")}, {team, {{11}}, 2, text("two")}};
    ASSERT_THAT(store_.tail().append_all(batch), is_accepted());
    ASSERT_THAT(store_.tail().append({team, answer, 1, text("three")}), is_accepted());

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
    ASSERT_THAT(store_.tail().append({team, answer, 1, text("one")}), is_accepted());
    ASSERT_THAT(store_.tail().append({review, answer, 1, text("elsewhere")}), is_accepted());
    const auto two = store_.tail().append({team, answer, 1, text("two")});
    ASSERT_THAT(store_.tail().append({team, answer, 1, text("typed meanwhile")}), is_accepted());
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
    ASSERT_THAT(store_.cursors().put(team, text("module"), text("17")), is_accepted());
    ASSERT_THAT(store_.cursors().put(team, text("module"), text("18")), is_accepted());
    ASSERT_THAT(store_.settings().put("language", text("fr")), is_accepted());
    ASSERT_THAT(store_.settings().put("empty", {}), is_accepted());

    EXPECT_EQ(store_.cursors().find(team, text("module")), text("18"));
    EXPECT_EQ(store_.cursors().find(review, text("module")), std::nullopt);
    EXPECT_EQ(store_.settings().find("language"), text("fr"));
    EXPECT_EQ(store_.settings().find("empty"), Bytes{});
    ASSERT_THAT(store_.settings().remove("language"), is_accepted());
    EXPECT_EQ(store_.settings().find("language"), std::nullopt);
}

} // namespace
} // namespace valise::store
