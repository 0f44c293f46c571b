// SPDX-License-Identifier: Apache-2.0
// What one device may take up in a space, and in the time of others.
#include <gmock/gmock.h>

#include "support/exchange_world.hpp"
#include "support/people.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using tests::amina;
using tests::bo;
using tests::chidi;
using tests::ExchangeWorld;

struct Team {
    ExchangeWorld world{3};
    SpaceId space = world.found({amina, bo, chidi});

    Team() { VALISE_CHECK(world.settle()); }

    [[nodiscard]] std::uint64_t end() { return world.ledger().end_of(space)->position; }
    [[nodiscard]] bool is_there(const ItemName& name) {
        return world.ledger().find(space, name)->has_value();
    }
    void write_often(std::size_t device, int times) {
        for (int i = 0; i < times; ++i) world.write(space, device, "more and more");
        world.exchange(device);
    }
};

TEST(Share, OfOneDeviceLeavesRoomForTheOthers) {
    Team team;
    Quotas quotas;
    quotas.items_of_device = 3;
    team.world.set_quotas(quotas);
    const auto before = team.end();

    team.write_often(bo, 6);

    EXPECT_EQ(team.end(), before + 3);
    const auto of_chidi = team.world.write(team.space, chidi, "there is room for me");
    team.world.exchange(chidi);
    EXPECT_TRUE(team.is_there(of_chidi));
}

TEST(Share, IsOfBytesToo) {
    Team team;
    Quotas quotas;
    quotas.bytes_of_device = 2000;
    team.world.set_quotas(quotas);
    std::string text(3000, ' ');
    for (char& letter : text) letter = static_cast<char>('!' + team.world.random().below(90));
    const auto small = team.world.write(team.space, bo, "small");
    const auto large = team.world.write(team.space, bo, text);

    team.world.exchange(bo);

    EXPECT_TRUE(team.is_there(small));
    EXPECT_FALSE(team.is_there(large));
}

TEST(Share, IsCountedForTheAuthorWhoeverBringsIt) {
    Team team;
    const auto name = team.world.write(team.space, bo, "from hand to hand");
    team.world.hand_over(team.space, bo, chidi);

    team.world.exchange(chidi);

    ASSERT_TRUE(team.is_there(name));
    EXPECT_GE(team.world.ledger().usage_of(team.space, {team.world.device(bo).id})->items, 1U);
    EXPECT_EQ(team.world.ledger().usage_of(team.space, {team.world.device(chidi).id})->items, 0U);
}

TEST(Share, OfWhoIsNoMemberAnyMoreIsSmall) { // Law 9
    Team team;
    Quotas quotas;
    quotas.late_items_of_device = 2;
    team.world.set_quotas(quotas);
    team.write_often(chidi, 3);
    team.world.exchange(amina);
    team.world.remove(team.space, amina, chidi);
    team.world.exchange(amina);
    const auto before = team.end();

    team.write_often(chidi, 5);

    EXPECT_EQ(team.end(), before + 2);
}

TEST(Share, OfWhatMembersBringBackIsNotTheSmallOne) { // Law 4
    Team team;
    Quotas quotas;
    quotas.late_items_of_device = 1;
    team.write_often(chidi, 5);
    ASSERT_TRUE(team.world.settle());
    team.world.remove(team.space, amina, chidi);
    ASSERT_TRUE(team.world.settle());
    const std::uint64_t before = team.end();
    team.world.replace_module();
    team.world.set_quotas(quotas);
    (void)team.world.exchange_once(amina); // Its card is new.

    team.world.found_again(amina);
    team.world.exchange(amina);

    EXPECT_GE(team.end(), before - 3) << "but for slots of others";
    EXPECT_EQ(team.world.ledger()
                  .newest_range(team.space, team.world.device(chidi).log())
                  ->value()
                  .item.span->last.sequence,
        5U);
}

TEST(Share, ThatIsUsedUpLetsAnAdminRemoveOthers) { // Law 9
    Team team;
    Quotas quotas;
    quotas.items_of_device = 3;
    team.world.set_quotas(quotas);
    team.write_often(amina, 5);

    team.world.remove(team.space, amina, bo);
    team.world.exchange(amina);

    EXPECT_TRUE(team.world.ledger().spaces_of(team.world.device(bo).id)->empty());
}

TEST(Share, OfASpaceThatOneIsNotInIsNothing) {
    ExchangeWorld world(3);
    const SpaceId space = world.found({amina, bo});
    ASSERT_TRUE(world.settle());
    world.hand_over(space, bo, chidi);
    world.hold(space, chidi, ItemKind::testimony, Bytes(90'000, 7));

    EXPECT_LT(world.exchange(chidi), 8U);

    EXPECT_THAT(world.ledger().backup().unfinished, testing::IsEmpty());
}

/// Bo's entries one by one, which nobody has brought yet.
std::vector<log::VerifiedRange> entries_of_bo(Team& team, int count) {
    std::vector<ItemName> names;
    for (int i = 0; i < count; ++i) names.push_back(team.world.write(team.space, bo, "one"));
    std::vector<log::VerifiedRange> entries;
    team.world.device(bo).holdings.each_item(team.space, [&](const Item& item) {
        if (std::ranges::find(names, *name_of(item)) == names.end()) return;
        entries.push_back(
            *log::verify_range(*log::Range::parse(item.bytes), team.world.device(bo).key.verification_key()));
    });
    return entries;
}

TEST(Overlap, OfRangesHasABoundAtEachPlace) {
    Team team;
    constexpr int most = 64;
    const auto entries = entries_of_bo(team, most + 6);
    // Chidi joins them, from the first one each time.
    for (std::size_t count = 1; count <= entries.size(); ++count) {
        const auto joined = *log::join_ranges(std::span(entries).first(count));
        team.world.hold(team.space, chidi, ItemKind::range, joined.range().bytes());
    }

    team.world.exchange(chidi);
    team.world.exchange(bo);

    const LogId log = team.world.device(bo).log();
    auto& ledger = team.world.ledger();
    for (std::uint64_t place = 1; place <= entries.size(); ++place)
        EXPECT_LE(ledger.ranges_meeting(team.space, log, place, place)->size(), most);
    EXPECT_EQ(ledger.newest_range(team.space, log)->value().item.span->last.sequence, entries.size());
}

} // namespace
} // namespace valise::exchange
