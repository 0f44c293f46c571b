// SPDX-License-Identifier: Apache-2.0
#include "valise/pouch/packing.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/refusal.hpp"
#include "travellers.hpp"

namespace valise::pouch {
namespace {

using exchange::ItemKind;
using tests::is_accepted;
using tests::is_refused;
using tests::MemoryStick;
using tests::Travellers;
using tests::Tray;

class Packing : public testing::Test {
protected:
    Result<Packer> begin(std::vector<Addressee> addressees, std::uint64_t volume = usual_volume) {
        return Packer::begin(
            stick_, world_[0].maker(), std::move(addressees), tests::today, world_.random(), volume);
    }
    Packer packer() { return *begin({world_[1].addressee()}); }

    Travellers world_;
    MemoryStick stick_;
};

/// Things in the order of a pouch, with contents of any size.
std::vector<tests::Content> any_contents() {
    const auto text = [](int longest) {
        return *rc::gen::resize(longest, rc::gen::nonEmpty(rc::gen::string<std::string>()));
    };
    std::vector<tests::Content> contents;
    for (auto left = *rc::gen::inRange(0, 3); left > 0; --left)
        contents.emplace_back(tests::item(0, ItemKind::certificate, text(300)));
    for (Byte space = 1; space < 4; ++space) {
        for (const auto kind : {ItemKind::genesis, ItemKind::act, ItemKind::range})
            if (*rc::gen::arbitrary<bool>()) contents.emplace_back(tests::item(space, kind, text(3000)));
        if (*rc::gen::inRange(0, 4) == 0)
            contents.emplace_back(tests::item(space, ItemKind::range, std::string(150'000, 'r')));
        if (*rc::gen::arbitrary<bool>()) contents.emplace_back(tests::chunk(space, 1, 70));
    }
    if (*rc::gen::arbitrary<bool>()) contents.emplace_back(tests::held(5));
    return contents;
}

// Law 1.
RC_GTEST_PROP(PouchLaws, WhatIsPackedIsHandedOnInItsOrder, ()) {
    Travellers world;
    const auto contents = any_contents();

    const Bytes file = tests::file_of(world[0], {world[1].addressee()}, contents, world.random());
    Tray tray;
    const auto outcome = tests::taken_in(file, world.opener(1), tray);

    RC_ASSERT(outcome.has_value());
    RC_ASSERT(tray.contents == contents);
}

TEST_F(Packing, HandsOnOneThingOfEveryKind) {
    const auto contents = tests::one_of_each(world_[0], world_[1].device);

    const Bytes file = tests::file_of(world_[0], {world_[1].addressee()}, contents, world_.random());
    Tray tray;
    ASSERT_THAT(tests::taken_in(file, world_.opener(1), tray), is_accepted());

    EXPECT_EQ(tray.contents, contents);
    EXPECT_EQ(tray.makers, std::set{world_[0].device});
}

TEST_F(Packing, NamesFilesSoThatTheySayNothing) {
    ASSERT_THAT(packer().finish(), is_accepted());
    ASSERT_THAT(packer().finish(), is_accepted());

    std::set<std::string> names;
    for (const auto& [name, bytes] : stick_.files) {
        EXPECT_THAT(name, testing::MatchesRegex("[a-z2-9]{8}\\.age"));
        EXPECT_TRUE(may_be_volume(name));
        names.insert(name);
    }
    EXPECT_EQ(names.size(), 2U);
}

TEST_F(Packing, ShowsEightStanzasWhetherForOneOrEightAndSixteenForNine) {
    const auto stanzas = [&](std::size_t count) {
        std::vector<Addressee> addressees;
        for (std::size_t i = 0; i < count; ++i)
            addressees.push_back({SubjectId{{static_cast<Byte>(i)}},
                crypto::age::Identity::generate(world_.random()).recipient().key});
        const Bytes file = tests::file_of(world_[0], addressees, {}, world_.random());
        std::size_t found = 0;
        for (std::size_t i = 0; i + 9 < file.size(); ++i)
            if (as_text(ByteView(file).subspan(i, 9)) == "-> X25519") ++found;
        return found;
    };

    EXPECT_EQ(stanzas(1), 8U);
    EXPECT_EQ(stanzas(8), 8U);
    EXPECT_EQ(stanzas(9), 16U);
}

// Law 5.
TEST_F(Packing, GoesOnInAnotherVolumeWhereOneIsFull) {
    constexpr std::uint64_t volume = 2 * exchange::largest_item;
    std::vector<tests::Content> contents;
    for (const char letter : {'a', 'b', 'c'})
        contents.emplace_back(tests::item(0x11, ItemKind::range, std::string(3 << 20, letter)));
    contents.emplace_back(tests::item(0x22, ItemKind::range, "the last"));

    const auto made =
        tests::packed(stick_, world_[0], {world_[1].addressee()}, contents, world_.random(), volume);

    ASSERT_THAT(made, is_accepted());
    ASSERT_EQ(made->files.size(), 2U);
    Tray tray;
    for (std::uint32_t i = 0; i < 2; ++i) {
        const Bytes& file = stick_.files.at(made->files[i]);
        EXPECT_LE(file.size(), volume);
        const auto inventory = tests::looked_into(file, world_.opener(1));
        ASSERT_THAT(inventory, is_accepted());
        EXPECT_EQ(inventory->label.name, (VolumeName{made->id, i + 1}));
        EXPECT_EQ(inventory->is_last, i == 1);
        EXPECT_EQ(inventory->digest, made->digests.at(i)) << "both sides can tell which pouch it is";
        ASSERT_THAT(tests::taken_in(file, world_.opener(1), tray), is_accepted());
    }
    EXPECT_EQ(tray.contents, contents);
    EXPECT_EQ(made->records, 4U);
}

TEST_F(Packing, RefusesAPouchForNobodyAndOneForSomebodyTwice) {
    EXPECT_THAT(begin({}), is_refused(Errc::invalid_input));
    EXPECT_THAT(begin({world_[1].addressee(), world_[1].addressee()}), is_refused(Errc::invalid_input));
    EXPECT_THAT(begin({{world_[1].device, {}}}), is_refused(Errc::malformed));
    EXPECT_THAT(begin({world_[1].addressee()}, 1 << 20), is_refused(Errc::invalid_input));
    EXPECT_THAT(begin({world_[1].addressee()}, largest_volume + 1), is_refused(Errc::invalid_input));

    EXPECT_TRUE(stick_.files.empty());
}

TEST_F(Packing, RefusesWhatIsOutOfItsPlaceAndLeavesNothing) {
    const std::vector<std::pair<tests::Content, tests::Content>> wrong{
        {tests::item(2, ItemKind::act, "a"), tests::item(1, ItemKind::act, "a")},
        {tests::item(1, ItemKind::range, "r"), tests::item(1, ItemKind::act, "a")},
        {tests::item(1, ItemKind::genesis, "g"), tests::item(1, ItemKind::genesis, "g")},
        {tests::held(1), tests::item(2, ItemKind::act, "a")},
        {tests::held(1), tests::held(1, 9)},
        {tests::receipt(2), tests::receipt(1)},
        {tests::taken(1, 2), tests::taken(1, 2)},
        {tests::item(1, ItemKind::act, "a"), tests::item(2, ItemKind::certificate, "c")},
        {tests::item(0, ItemKind::certificate, "c"), tests::item(0, ItemKind::act, "a")},
        {tests::item(1, ItemKind::act, "a"), tests::item(1, ItemKind::range, "")},
        {tests::item(1, ItemKind::act, "a"), tests::chunk(1, 1, largest_chunk + 1)},
    };
    for (const auto& [first, second] : wrong) {
        auto packer = this->packer();
        ASSERT_THAT(packer.add(first), is_accepted());

        EXPECT_THAT(packer.add(second), is_refused(Errc::invalid_input));
        EXPECT_THAT(packer.add(first), is_refused(Errc::invalid_input));
        EXPECT_THAT(packer.finish(), is_refused(Errc::invalid_input));
        EXPECT_TRUE(stick_.files.empty());
    }
}

TEST_F(Packing, IsFinishedOnce) {
    auto packer = this->packer();
    ASSERT_THAT(packer.finish(), is_accepted());

    EXPECT_THAT(packer.finish(), is_refused(Errc::invalid_input));
    EXPECT_EQ(stick_.files.size(), 1U);
}

TEST_F(Packing, TakesAwayWhatItBeganWhenItGoes) {
    {
        auto packer = this->packer();
        ASSERT_THAT(packer.add(tests::item(1, ItemKind::act, "an act")), is_accepted());
        ASSERT_EQ(stick_.files.size(), 1U);
    }

    EXPECT_TRUE(stick_.files.empty());
}

// Law 6.
TEST_F(Packing, LeavesOutSlotsOfOthersAndWhatAllHave) {
    const auto mine = tests::slot(1, world_[1].device);
    const auto act = tests::item(1, ItemKind::heads, "known to one");
    const auto known = tests::item(1, ItemKind::heads, "known to both");
    std::vector<Seen> seen(2);
    seen[0].note(act.space, *exchange::name_of(act.item));
    for (Seen& one : seen) one.note(known.space, *exchange::name_of(known.item));
    const Contents contents = [&](const auto& visit) -> Result<void> {
        for (const tests::Content& content :
            std::vector<tests::Content>{mine, tests::slot(1, world_[2].device), act, known})
            VALISE_TRY_VOID(visit(content));
        return {};
    };

    const auto nobody = [](const LogHead&) { return false; };
    EXPECT_THAT(pack(packer(), contents, seen, nobody), is_refused(Errc::invalid_input));

    const auto made = pack(*begin({world_[1].addressee(), world_[3].addressee()}), contents, seen, nobody);

    ASSERT_THAT(made, is_accepted());
    Tray tray;
    const Bytes& file = stick_.files.at(made->files.front());
    ASSERT_THAT(tests::taken_in(file, world_.opener(1), tray), is_accepted());
    EXPECT_EQ(tray.contents, (std::vector<tests::Content>{mine, act}));
}

} // namespace
} // namespace valise::pouch
