// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/sequence.hpp"

#include <gtest/gtest.h>

#include "some_messages.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using tests::is_refused;

TEST(Sequence, NamesARangeByItsLastEntryWhoeverSignedIt) {
    tests::Writer writer;
    const auto range = writer.write({"one", "two"});
    Bytes signed_by_another = range.range().bytes();
    signed_by_another.back() ^= 1;

    const ItemName expected{ItemKind::range, range.head().id.bytes};

    EXPECT_EQ(name_of({ItemKind::range, range.range().bytes()}), expected);
    EXPECT_EQ(name_of({ItemKind::range, signed_by_another}), expected);
}

TEST(Sequence, NamesByItsBytesAndKindWhatHasNoId) {
    const auto slot = name_of({ItemKind::slot, {1, 2}});

    ASSERT_TRUE(slot);
    EXPECT_NE(slot->id, name_of({ItemKind::slot, {1, 3}})->id);
    EXPECT_NE(slot->id, name_of({ItemKind::heads, {1, 2}})->id);
}

TEST(Sequence, RefusesToNameWhatIsNotOfItsKind) {
    for (const ItemKind kind : {ItemKind::root_policy, ItemKind::certificate, ItemKind::revocation,
             ItemKind::genesis, ItemKind::act, ItemKind::range})
        EXPECT_THAT(name_of({kind, {1, 1, 3}}), is_refused(Errc::malformed));
}

TEST(Sequence, HasAHashOverAllNamesAndThePlacesOfSlots) {
    const ItemName act{ItemKind::act, {1}};
    const ItemName genesis{ItemKind::genesis, {1}};
    const ItemName slot{ItemKind::slot, {1}};
    const Place one = behind({}, act);

    EXPECT_EQ(one.position, 1U);
    EXPECT_NE(one.running_hash, Place().running_hash);
    EXPECT_NE(one.running_hash, behind({}, genesis).running_hash);
    EXPECT_NE(behind(one, genesis).running_hash, behind(behind({}, genesis), act).running_hash);
    EXPECT_NE(behind(one, slot).running_hash, one.running_hash) << "it tells how many there are";
    EXPECT_EQ(behind(one, slot), behind(one, {ItemKind::slot, {2}})) << "whosever it is";
    EXPECT_NE(behind(one, slot), behind(one, {ItemKind::range, {}}));
    EXPECT_EQ(behind_slots(one, 3), behind(behind(behind(one, slot), slot), slot));
    EXPECT_EQ(behind_slots(one, 0), one);
}

TEST(Sequence, HasADigestForEveryCursorOfADevice) {
    const std::vector<Cursor> cursors{{{{1}}, {3, {4}}}, {{{2}}, {3, {4}}}};
    auto moved = cursors;
    moved[1].place.position = 4;
    auto other_hash = cursors;
    other_hash[0].place.running_hash = {5};
    auto elsewhere = cursors;
    elsewhere[1].space = {{3}};

    EXPECT_EQ(digest_of(cursors), digest_of(cursors));
    for (const auto& other : {moved, other_hash, elsewhere, {cursors[0]}, {}})
        EXPECT_NE(digest_of(other), digest_of(cursors));
}

TEST(Sequence, HasKindsThatStandInTheRegisterOrInSpaces) {
    for (unsigned kind = 1; kind <= static_cast<unsigned>(last_item_kind); ++kind) {
        EXPECT_EQ(belongs_in(the_register, static_cast<ItemKind>(kind)), kind <= 3) << kind;
        EXPECT_EQ(belongs_in({{1}}, static_cast<ItemKind>(kind)), kind > 3) << kind;
    }
}

} // namespace
} // namespace valise::exchange
