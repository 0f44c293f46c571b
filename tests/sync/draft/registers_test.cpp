// SPDX-License-Identifier: Apache-2.0
// The laws of docs/sync.md, "Registers".
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

std::vector<Bytes> values_in(const Replica& replica, std::uint32_t field = 0) {
    const Registers registers(replica.deeds);
    std::vector<Bytes> values;
    for (const Value& value : registers.values(field)) values.push_back(value.bytes);
    return values;
}

void set(Replica& replica, Byte value, std::uint32_t field = 0) {
    replica.act(Registers(replica.deeds).setting(field, {value}));
}

TEST(Registers, HaveTheValueThatWasSetLast) {
    Replica amina(1);
    set(amina, 10);
    set(amina, 20);

    EXPECT_EQ(values_in(amina), (std::vector<Bytes>{{20}}));
    EXPECT_EQ(values_in(amina, 1), std::vector<Bytes>());
}

TEST(Registers, HaveAllThatWasSetAtTheSameTimeUntilSomebodyChooses) {
    Replica amina(1);
    Replica bo(2);
    set(amina, 10);
    set(bo, 20);
    amina.meet(bo);

    EXPECT_EQ(values_in(amina), (std::vector<Bytes>{{10}, {20}}));
    EXPECT_TRUE(Registers(amina.deeds).is_contested(0));
    set(amina, 20);
    bo.meet(amina);
    EXPECT_EQ(values_in(bo), (std::vector<Bytes>{{20}}));
    EXPECT_FALSE(Registers(bo.deeds).is_contested(0));
}

TEST(Registers, DoNotMixTheirFields) {
    Replica amina(1);
    set(amina, 10, 0);
    proto::SetRegister other = Registers(amina.deeds).setting(0, {30});
    other.field = 1;
    amina.act(other);

    EXPECT_EQ(values_in(amina, 0), (std::vector<Bytes>{{10}}));
    EXPECT_EQ(values_in(amina, 1), (std::vector<Bytes>{{30}}));
}

// Law 3: not even by who lies about what they saw.
TEST(RegistersLaw3, WhatReplacesEachOtherInACircleLeavesAllForSomebodyToChoose) {
    Deeds deeds;
    ASSERT_THAT(deeds.add({name_of(1, 0), 5, proto::SetRegister{0, {10}, {name_of(2, 0)}}}), is_accepted());
    ASSERT_THAT(deeds.add({name_of(2, 0), 7, proto::SetRegister{0, {20}, {name_of(1, 0)}}}), is_accepted());
    EXPECT_EQ(Registers(deeds).values(0).size(), 2U);
    ASSERT_THAT(deeds.add({name_of(3, 0), 1, proto::SetRegister{0, {30}, {name_of(3, 0)}}}), is_accepted());

    const Registers registers(deeds);
    ASSERT_EQ(registers.values(0).size(), 1U);
    EXPECT_EQ(registers.values(0)[0].bytes, Bytes{30});
}

// Law 1: a value stands exactly until somebody who saw it sets another.
RC_GTEST_PROP(RegistersLaw1, AValueStandsUntilSomebodyWhoSawItSetsAnother, (const Directions& directions)) {
    Play play(directions.bytes);
    play.everybody_meets();
    const Deeds& deeds = play.people[0].deeds;

    std::set<OperationName> replaced;
    deeds.for_each<proto::SetRegister>([&](const Deed&, const proto::SetRegister& set) {
        replaced.insert(set.replaces.begin(), set.replaces.end());
    });
    deeds.for_each<proto::SetRegister>([&](const Deed& deed, const proto::SetRegister& set) {
        const auto values = Registers(deeds).values(set.field);
        const bool stands = std::ranges::count(values, Value{deed.name, set.value}) == 1;
        RC_ASSERT(stands == !replaced.contains(deed.name));
    });
}

// Law 2: after a choice that saw everything, one value stands.
RC_GTEST_PROP(RegistersLaw2, AChoiceEndsTheContest, (const Directions& directions, std::uint8_t value)) {
    Play play(directions.bytes);
    play.everybody_meets();

    set(play.people[1], value);
    play.everybody_meets();

    for (const Replica& person : play.people) RC_ASSERT(values_in(person) == std::vector<Bytes>{{value}});
}

// Law 3: a field that was ever set has a value; values are sorted by name.
RC_GTEST_PROP(RegistersLaw3, AFieldThatWasSetHasAValue, (const Directions& directions)) {
    Play play(directions.bytes);

    for (const Replica& person : play.people) {
        const Registers registers(person.deeds);
        person.deeds.for_each<proto::SetRegister>([&](const Deed&, const proto::SetRegister& set) {
            RC_ASSERT(!registers.values(set.field).empty());
            RC_ASSERT(std::ranges::is_sorted(registers.values(set.field), {}, &Value::name));
        });
    }
}

} // namespace
} // namespace valise::draft
