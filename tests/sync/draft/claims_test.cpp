// SPDX-License-Identifier: Apache-2.0
// What those can do who write what no program of ours writes, with any time, and with names of what they
// have not seen: law 4 of docs/sync.md, "Deeds".
#include <algorithm>
#include <map>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "directions.hpp"
#include "play.hpp"
#include "proto/examples.hpp"
#include "support/refusal.hpp"

namespace valise::draft {
namespace {

using tests::Directions;
using tests::name_of;
using tests::Replica;

constexpr std::uint64_t last_time = proto::limit::number - 1;
constexpr Byte liar = 0xee; ///< Its name is the greatest, too.

OperationName name_of_log(Byte device, std::uint32_t incarnation, std::uint64_t number) {
    OperationName name = name_of(device, number);
    name.log.incarnation = incarnation;
    return name;
}

void learn(Replica& replica, const OperationName& name, proto::Action action) {
    replica.learn({name, last_time, std::move(action)});
}

std::vector<Bytes> values_in(const Deeds& deeds) {
    const Registers registers(deeds);
    std::vector<Bytes> values;
    for (const Value& value : registers.values(0)) values.push_back(value.bytes);
    return values;
}

OperationName choose(Replica& replica, Byte value) {
    return replica.act(Registers(replica.deeds).setting(0, {value}));
}

TEST(DeedsLaw4, AChoiceReplacesWhatWasSetAtTheLastTimeThereIs) {
    Replica amina(1);
    learn(amina, name_of(liar, 0), proto::SetRegister{0, {10}, {}});

    choose(amina, 20);
    EXPECT_EQ(values_in(amina.deeds), (std::vector<Bytes>{{20}}));
    choose(amina, 30);
    EXPECT_EQ(values_in(amina.deeds), (std::vector<Bytes>{{30}}));
}

TEST(DeedsLaw4, NobodyReplacesWhatIsNotDoneYet) {
    Replica amina(1);
    proto::Names all_to_come;
    for (std::uint64_t number = 0; number < proto::limit::names; ++number)
        all_to_come.push_back({amina.log, number});
    learn(amina, name_of(liar, 0), proto::SetRegister{0, {10}, all_to_come});

    const OperationName chosen = choose(amina, 20);

    EXPECT_EQ(chosen.number, proto::limit::names);
    EXPECT_EQ(values_in(amina.deeds), (std::vector<Bytes>{{20}}));
}

TEST(DeedsLaw4, OneDeviceHasOneValueHoweverManyItSetsInHoweverManyLogs) {
    Replica amina(1);
    constexpr std::uint32_t many = proto::limit::names + 100;
    for (std::uint32_t i = 0; i < many; ++i) {
        learn(amina, name_of(liar, i), proto::SetRegister{0, {1}, {}});
        learn(amina, name_of_log(liar - 1, i, 0), proto::SetRegister{0, {2}, {}});
    }

    EXPECT_EQ(values_in(amina.deeds), (std::vector<Bytes>{{2}, {1}}));
    choose(amina, 20);
    EXPECT_EQ(values_in(amina.deeds), (std::vector<Bytes>{{20}}));
}

TEST(DeedsLaw4, MoreValuesThanADeedCanNameAreReplacedByTwo) {
    Replica amina(1);
    constexpr std::uint64_t many = proto::limit::names + 100;
    for (std::uint64_t i = 0; i < many; ++i) {
        OperationName name = name_of(liar, 0);
        name.log.device.bytes[0] = static_cast<Byte>(i);
        name.log.device.bytes[1] = static_cast<Byte>(i >> 8U);
        learn(amina, name, proto::SetRegister{0, {1}, {}});
    }

    choose(amina, 20);
    choose(amina, 20);

    EXPECT_EQ(values_in(amina.deeds), (std::vector<Bytes>{{20}}));
}

TEST(DeedsLaw4, WhoMovesOrRemovesWhatWasMovedAtTheLastTimeDoes) {
    Replica amina(1);
    const OperationName item = amina.act(OrderedSet(amina.deeds).adding(0, {'a'}));
    amina.act(OrderedSet(amina.deeds).adding(1, {'b'}));
    for (std::uint64_t i = 0; i < proto::limit::names + 100; ++i)
        learn(amina, name_of(liar, i), proto::MoveItem{item, {}, {}});
    const OrderedSet contested(amina.deeds);
    ASSERT_EQ(contested.items()[1].name, item);
    ASSERT_EQ(contested.items()[1].places.size(), 2U);

    amina.act(contested.moving(contested.items()[1], 0));
    EXPECT_EQ(OrderedSet(amina.deeds).items()[0].name, item);
    amina.act(OrderedSet::removing(OrderedSet(amina.deeds).items()[0]));
    EXPECT_EQ(OrderedSet(amina.deeds).items().size(), 1U);
}

TEST(DeedsLaw4, WhoBringsBackWhatWasRemovedAtTheLastTimeDoes) {
    Replica amina(1);
    const OperationName item = amina.act(OrderedSet(amina.deeds).adding(0, {'a'}));
    proto::Names to_come{item};
    for (std::uint64_t number = 1; number < 100; ++number) to_come.push_back({amina.log, number});
    learn(amina, name_of(liar, 0), proto::RemoveItem{item, to_come});
    const OrderedSet list(amina.deeds);
    ASSERT_EQ(list.removed().size(), 1U);

    amina.act(list.moving(list.removed()[0], 0));

    EXPECT_EQ(OrderedSet(amina.deeds).items().size(), 1U);
}

TEST(DeedsLaw4, WhoMarksOverAMarkOfTheLastTimeDoes) {
    Replica amina(1);
    ASSERT_TRUE(amina.document.insert(0, "one\n"));
    const auto marks = [&amina] { return *Marks::read(amina.deeds, amina.document); };
    learn(amina, name_of(liar, 0), *marks().marking(amina.document, 0, 3, {proto::MarkKind::bold, true, ""}));
    learn(amina, name_of(liar, 1),
        *marks().marking_paragraph(amina.document, 3, proto::MarkKind::heading1, true));
    ASSERT_EQ(marks().spans().size(), 1U);

    amina.act(*marks().marking(amina.document, 0, 3, {proto::MarkKind::bold, false, ""}));
    amina.act(*marks().marking_paragraph(amina.document, 3, proto::MarkKind::bullet_item, true));

    EXPECT_TRUE(marks().spans().empty());
    EXPECT_EQ(marks().paragraphs()[0].style, proto::MarkKind::bullet_item);
}

TEST(DeedsLaw4, MarksInACircleDoNotStopTheNextOne) {
    Replica amina(1);
    ASSERT_TRUE(amina.document.insert(0, "one"));
    const auto marks = [&amina] { return *Marks::read(amina.deeds, amina.document); };
    auto bold = *marks().marking(amina.document, 0, 3, {proto::MarkKind::bold, true, ""});
    bold.seen = {name_of(liar - 1, 0)};
    learn(amina, name_of(liar, 0), bold);
    bold.seen = {name_of(liar, 0)};
    learn(amina, name_of(liar - 1, 0), bold);

    amina.act(*marks().marking(amina.document, 0, 3, {proto::MarkKind::bold, false, ""}));

    EXPECT_TRUE(marks().spans().empty());
}

TEST(DeedsLaw4, WhoResolvesOrAssignsAfterTheLastTimeDoes) {
    Replica amina(1);
    const OperationName comment = amina.act(proto::Comment{{}, "", "Why?"});
    const auto thread = [&amina] { return threads_of(amina.deeds).front(); };
    learn(amina, name_of(liar, 0), proto::Reopen{comment, {{amina.log, 5}, name_of(liar, 9)}});
    learn(amina, name_of(liar, 1), proto::Assign{comment, amina.log.device, {{amina.log, 6}}});

    amina.act(proto::Resolve{comment, thread().seen});
    amina.act(proto::Assign{comment, {}, thread().seen});

    EXPECT_TRUE(thread().is_resolved);
    EXPECT_TRUE(thread().assignees.empty());
}

TEST(DeedsLaw4, AThreadInMoreLogsThanADeedCanNameIsResolvedByTwo) {
    Replica amina(1);
    const OperationName comment = amina.act(proto::Comment{{}, "", "Why?"});
    for (std::uint32_t i = 0; i < proto::limit::names + 100; ++i)
        learn(amina, name_of_log(liar, i, 0), proto::Reply{comment, "So."});
    const auto thread = [&amina] { return threads_of(amina.deeds).front(); };

    amina.act(proto::Resolve{comment, thread().seen});
    EXPECT_FALSE(thread().is_resolved);
    amina.act(proto::Resolve{comment, thread().seen});
    EXPECT_TRUE(thread().is_resolved);
}

/// Deeds that three devices write as they are directed: under any name, at any time, naming anything.
std::vector<Deed> lies(ByteView directions) {
    fuzz::Choices choices(directions);
    std::map<OperationName, Deed> written;
    const auto any_name = [&choices] {
        const bool is_honest = choices.below(2) == 0;
        return is_honest
            ? name_of(static_cast<Byte>(1 + choices.below(2)), choices.below(8))
            : name_of_log(static_cast<Byte>(liar - choices.below(3)), choices.below(2), choices.below(8));
    };
    while (!choices.is_empty()) {
        const OperationName name =
            name_of_log(static_cast<Byte>(liar - choices.below(3)), choices.below(2), choices.below(8));
        proto::Names names;
        for (std::uint32_t i = choices.below(5); i > 0; --i) names.push_back(any_name());
        std::ranges::sort(names);
        names.erase(std::ranges::unique(names).begin(), names.end());
        const std::uint64_t time = choices.below(2) == 0 ? last_time : choices.below(10);
        written.insert({name, {name, time, proto::SetRegister{0, {choices.byte()}, names}}});
    }
    std::vector<Deed> deeds;
    for (const auto& [name, deed] : written) deeds.push_back(deed);
    return deeds;
}

// Law 4: whoever replaces what others have set, replaces it, whatever those wrote before.
RC_GTEST_PROP(DeedsLaw4, WhatIsReplacedIsReplacedWhateverItsAuthorClaims, (const Directions& directions)) {
    Replica amina(1);
    for (const Deed& deed : lies(directions.bytes)) amina.learn(deed);

    choose(amina, 0xaa);
    RC_ASSERT(values_in(amina.deeds) == (std::vector<Bytes>{{0xaa}}));
    Replica bo(2);
    for (const auto& [name, deed] : amina.deeds.by_name()) bo.learn(deed);
    choose(bo, 0xbb);
    RC_ASSERT(values_in(bo.deeds) == (std::vector<Bytes>{{0xbb}}));
}

// Laws 1 and 4: the order, the repetition and the grouping of lies do not matter either, and there is never
// more than one value of each device.
RC_GTEST_PROP(DeedsLaw4, LiesAreReadAlikeByAll,
    (const Directions& directions, std::uint8_t first, std::uint8_t second)) {
    const auto all = lies(directions.bytes);
    Deeds one;
    for (const Deed& deed : all) RC_ASSERT(one.add(deed) == true);
    Deeds other;
    const std::size_t size = all.size() + 1;
    for (const std::size_t from : {first % size, second % size, std::size_t{0}})
        for (std::size_t i = all.size(); i > from; --i) RC_ASSERT(other.add(all[i - 1]).has_value());

    RC_ASSERT(other == one);
    const Registers registers(one);
    RC_ASSERT(Registers(other) == registers);
    std::map<SubjectId, int> counts;
    for (const Value& value : registers.values(0)) RC_ASSERT(++counts[value.name.log.device] == 1);
    RC_ASSERT(all.empty() || !counts.empty());
}

} // namespace
} // namespace valise::draft
