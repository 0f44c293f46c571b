// SPDX-License-Identifier: Apache-2.0
// The laws of docs/sync.md, "Ordered sets".
#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "directions.hpp"
#include "play.hpp"
#include "proto/examples.hpp"
#include "support/refusal.hpp"

namespace valise::draft {
namespace {

using tests::Directions;
using tests::is_accepted;
using tests::name_of;
using tests::Play;
using tests::Replica;

std::string shown(const Replica& replica) {
    const OrderedSet list(replica.deeds);
    std::string text;
    for (const Item& item : list.items()) text += as_text(item.value);
    return text;
}

OperationName add(Replica& replica, std::size_t index, char value) {
    return replica.act(OrderedSet(replica.deeds).adding(index, {static_cast<Byte>(value)}));
}

void move(Replica& replica, std::size_t from, std::size_t to) {
    const OrderedSet list(replica.deeds);
    replica.act(list.moving(list.items()[from], to));
}

void remove(Replica& replica, std::size_t index) {
    replica.act(OrderedSet::removing(OrderedSet(replica.deeds).items()[index]));
}

void write(Replica& replica, const std::string& values) {
    for (const char value : values) add(replica, shown(replica).size(), value);
}

void meet(Replica& one, Replica& other) {
    one.meet(other);
    other.meet(one);
}

TEST(OrderedSet, HasItsItemsWhereTheyWerePut) {
    Replica amina(1);
    write(amina, "ac");
    add(amina, 1, 'b');
    add(amina, 0, '0');

    EXPECT_EQ(shown(amina), "0abc");
    move(amina, 0, 4);
    EXPECT_EQ(shown(amina), "abc0");
    move(amina, 3, 1);
    EXPECT_EQ(shown(amina), "a0bc");
    remove(amina, 1);
    EXPECT_EQ(shown(amina), "abc");
}

TEST(OrderedSet, BringsBackWhatWasRemoved) {
    Replica amina(1);
    write(amina, "abc");
    remove(amina, 1);
    const OrderedSet list(amina.deeds);

    ASSERT_EQ(list.removed().size(), 1U);
    EXPECT_EQ(list.removed().front().value, Bytes{'b'});
    amina.act(list.moving(list.removed().front(), 0));
    EXPECT_EQ(shown(amina), "bac");
    EXPECT_TRUE(OrderedSet(amina.deeds).removed().empty());
}

// Law 2, whoever of the two has the later turn.
TEST(OrderedSetLaw2, AMoveAtTheSameTimeAsARemovalKeepsTheItem) {
    for (const bool is_amina_moving : {false, true}) {
        Replica amina(1);
        Replica bo(2);
        write(amina, "abc");
        bo.meet(amina);
        move(is_amina_moving ? amina : bo, 1, 3);
        remove(is_amina_moving ? bo : amina, 1);
        meet(amina, bo);

        EXPECT_EQ(shown(amina), "acb");
        EXPECT_EQ(shown(bo), "acb");
    }
}

// Law 3.
TEST(OrderedSetLaw3, WhatTwoMovedStandsOnceAndSaysSo) {
    Replica amina(1);
    Replica bo(2);
    write(amina, "abc");
    bo.meet(amina);
    move(amina, 1, 0);
    move(bo, 1, 3);
    meet(amina, bo);

    EXPECT_EQ(shown(amina), "acb"); // The same time: the greater name is the later turn.
    EXPECT_EQ(OrderedSet(amina.deeds).items()[2].places.size(), 2U);
    move(amina, 2, 0);
    bo.meet(amina);
    EXPECT_EQ(shown(bo), "bac");
    EXPECT_EQ(OrderedSet(bo.deeds).items()[0].places.size(), 1U);
}

// Law 4: at one place, each one's items stay together, written forwards or backwards.
RC_GTEST_PROP(OrderedSetLaw4, ItemsOfTwoDoNotMix, (bool is_backward, bool is_backward_too)) {
    Replica amina(1);
    Replica bo(2);
    write(amina, "()");
    bo.meet(amina);
    for (std::size_t i = 0; i < 4; ++i) {
        add(amina, is_backward ? 1 : 1 + i, 'a');
        add(bo, is_backward_too ? 1 : 1 + i, 'b');
    }
    meet(amina, bo);

    RC_ASSERT(shown(amina) == "(aaaabbbb)" || shown(amina) == "(bbbbaaaa)");
    RC_ASSERT(shown(bo) == shown(amina));
}

TEST(OrderedSet, WaitsForPlacesThatAreNotHere) {
    Replica amina(1);
    write(amina, "ab");
    Deeds late;
    ASSERT_THAT(late.add(amina.deeds.by_name().rbegin()->second), is_accepted());

    EXPECT_TRUE(OrderedSet(late).items().empty());
    EXPECT_EQ(OrderedSet(late).waiting().size(), 1U);
}

TEST(OrderedSet, StandsWhatHangsInACircle) {
    Replica amina(1);
    write(amina, "ab");
    using proto::AddItem;
    ASSERT_THAT(amina.deeds.add({name_of(7, 0), 9, AddItem{{name_of(8, 0), proto::Side::after}, {'x'}}}),
        is_accepted());
    ASSERT_THAT(amina.deeds.add({name_of(8, 0), 9, AddItem{{name_of(7, 0), proto::Side::before}, {'y'}}}),
        is_accepted());

    EXPECT_EQ(shown(amina), "ab");
    EXPECT_EQ(OrderedSet(amina.deeds).waiting().size(), 2U);
}

TEST(OrderedSet, IsReadHoweverLongItIs) {
    Replica amina(1);
    proto::Place place;
    for (int i = 0; i < 5'000; ++i) place = {amina.act(proto::AddItem{place, {'a'}}), proto::Side::after};

    EXPECT_EQ(shown(amina).size(), 5'000U);
}

// Law 1: every item that was added is shown, removed or waiting: once, and in one of them.
RC_GTEST_PROP(OrderedSetLaw1, NothingIsLost, (const Directions& directions)) {
    Play play(directions.bytes);
    play.everybody_meets();
    const Deeds& deeds = play.people[0].deeds;
    const OrderedSet list(deeds);

    std::multiset<OperationName> found;
    for (const auto* items : {&list.items(), &list.removed(), &list.waiting()})
        for (const Item& item : *items) found.insert(item.name);
    std::multiset<OperationName> added;
    deeds.for_each<proto::AddItem>([&](const Deed& deed, const proto::AddItem&) { added.insert(deed.name); });
    RC_ASSERT(found == added);
    RC_ASSERT(list.waiting().empty());
}

// Law 5: what is put somewhere stands there.
RC_GTEST_PROP(OrderedSetLaw5, AnItemStandsWhereItIsPut, (const Directions& directions, std::uint8_t where)) {
    Play play(directions.bytes);
    play.everybody_meets();
    Replica& person = play.people[2];
    const OrderedSet before(person.deeds);
    const std::size_t index = where % (before.items().size() + 1);

    const OperationName name = person.act(before.adding(index, {'!'}));

    const OrderedSet after(person.deeds);
    std::vector<Item> expected = before.items();
    expected.insert(expected.begin() + static_cast<std::ptrdiff_t>(index), Item{name, {'!'}, {name}});
    RC_ASSERT(after.items() == expected);
}

} // namespace
} // namespace valise::draft
