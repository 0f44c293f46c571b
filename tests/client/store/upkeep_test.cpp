// SPDX-License-Identifier: Apache-2.0
#include "valise/store/upkeep.hpp"

#include <algorithm>
#include <fstream>

#include <gtest/gtest.h>

#include "client/store/stores.hpp"

namespace valise::store {
namespace {

using namespace tests;

class UpkeepTest : public testing::Test {
protected:
    void close() { const Store closing = std::move(store_); }

    /// As many of each, of which each fills most of a page.
    Result<void> keep_ranges_and_documents(Byte count) {
        return store_.transaction([&]() -> Result<void> {
            for (Byte i = 1; i <= count; ++i) {
                auto range = range_of(i, i);
                range.bytes = Bytes(3000, i);
                VALISE_TRY_VOID(store_.ranges().add(range));
                VALISE_TRY_VOID(store_.documents().put({team, {{i}}, 1, {}, Bytes(3000, i)}));
            }
            return {};
        });
    }

    StorePlace place_;
    Store store_ = place_.made();
};

TEST_F(UpkeepTest, FindsNothingWrongInAHealthyStore) {
    ASSERT_EQ(store_.ranges().add(range_of(1, 2)), true);

    EXPECT_TRUE(store_.upkeep().check()->empty());
}

TEST_F(UpkeepTest, NamesWhatLiesOnADamagedPage) {
    constexpr Byte count = 40;
    constexpr std::size_t page = 4096;
    ASSERT_THAT(keep_ranges_and_documents(count), is_accepted());
    close();
    const auto whole = *system::read_file(place_.database(), 1 << 24);
    int named = 0;
    for (std::size_t number = whole.size() / page / 2; number < whole.size() / page; number += 7) {
        Bytes damaged = whole;
        damaged[number * page + 1000] ^= 1;
        std::ofstream(place_.database(), std::ios::binary) << as_text(damaged);
        auto store = place_.opened();

        const auto findings = store.upkeep().check();

        ASSERT_THAT(findings, is_accepted());
        ASSERT_FALSE(findings->empty()) << number;
        EXPECT_EQ(findings->at(0).part, Finding::Part::page);
        for (const Finding& finding : *findings)
            named += finding.space == team && !finding.name.empty() ? 1 : 0;
        EXPECT_LT(findings->size(), 20U);
    }
    EXPECT_GT(named, 0);
}

/// Whatever page is damaged: what is neither named, nor in a list that is, can be read as it was.
TEST_F(UpkeepTest, LeavesReadableWhatItDoesNotName) {
    constexpr Byte count = 40;
    constexpr std::size_t page = 4096;
    ASSERT_THAT(keep_ranges_and_documents(count), is_accepted());
    close();
    const auto whole = *system::read_file(place_.database(), 1 << 24);
    int read = 0;
    int unreadable = 0;
    for (std::size_t number = 2; number < whole.size() / page; number += 3) {
        Bytes damaged = whole;
        damaged[number * page + 1000] ^= 1;
        std::ofstream(place_.database(), std::ios::binary) << as_text(damaged);
        auto store = place_.try_to_open();
        if (!store) continue; // a page without which nothing opens
        const auto findings = store->upkeep().check();
        ASSERT_THAT(findings, is_accepted()) << number;
        const auto names = [&](Finding::Part part, const std::string& name) {
            return std::ranges::any_of(*findings, [&](const Finding& finding) {
                return finding.part == part && (finding.name.empty() || finding.name == name);
            });
        };
        for (Byte i = 1; i <= count; ++i) {
            const ObjectId object{{i}};
            const auto document = store->documents().find(team, object);
            const bool is_whole = document && *document && (*document)->state == Bytes(3000, i);
            EXPECT_TRUE(is_whole || names(Finding::Part::document, to_hex(object.bytes))) << number;
            const auto range = store->ranges().holding(team, own_log, i);
            const bool is_there = range && *range && (*range)->bytes == Bytes(3000, i);
            EXPECT_TRUE(is_there || std::ranges::any_of(*findings, [](const Finding& finding) {
                return finding.part == Finding::Part::range;
            })) << number;
            read += is_whole && is_there ? 1 : 0;
            unreadable += is_whole && is_there ? 0 : 1;
        }
    }
    EXPECT_GT(read, 10 * unreadable);
    EXPECT_GT(unreadable, 0);
}

TEST_F(UpkeepTest, RebuildsDocumentsFromRangesAndLeavesTheRest) {
    ASSERT_EQ(store_.records().add(team, RecordKind::genesis, {team.bytes}, words("genesis")), true);
    ASSERT_EQ(store_.ranges().add(range_of(1, 3)), true);
    ASSERT_THAT(store_.logs().put(team, {{own_log, {3, {{3}}}}, 1, false}), is_accepted());
    ASSERT_THAT(store_.tail().append({team, answer, 1, words("unsent")}), is_accepted());
    ASSERT_THAT(store_.documents().put({team, {{99}}, 1, {}, words("wrong")}), is_accepted());
    ASSERT_THAT(store_.search().put(team, {{99}}, "wrong"), is_accepted());

    ASSERT_THAT(store_.upkeep().rebuild([&](const SpaceId& space) -> Result<void> {
        VALISE_TRY_VOID(store_.search().put(space, answer, "made again"));
        return store_.documents().put({space, answer, 1, {}, words("made again")});
    }),
        is_accepted());

    EXPECT_EQ(store_.documents().find(team, {{99}}), std::nullopt);
    EXPECT_EQ((*store_.documents().find(team, answer))->state, words("made again"));
    EXPECT_TRUE(store_.search().find("wrong", 1)->empty());
    EXPECT_EQ(store_.search().find("again", 1)->size(), 1U);
    EXPECT_EQ(store_.logs().find(team, own_log), std::nullopt);
    EXPECT_EQ(store_.ranges().at(1), range_of(1, 3));
    EXPECT_EQ(store_.tail().is_empty(), false);
    EXPECT_TRUE(store_.upkeep().check()->empty());
}

TEST_F(UpkeepTest, LeavesEverythingWhenARebuildIsRefused) {
    ASSERT_EQ(store_.records().add(team, RecordKind::genesis, {team.bytes}, words("genesis")), true);
    ASSERT_THAT(store_.documents().put({team, answer, 1, {}, words("before")}), is_accepted());
    ASSERT_THAT(store_.search().put(team, answer, "before"), is_accepted());

    const auto rebuilt = store_.upkeep().rebuild(
        [](const SpaceId&) -> Result<void> { return refuse(Errc::wrong_key, "no key"); });

    EXPECT_THAT(rebuilt, is_refused(Errc::wrong_key));
    EXPECT_EQ((*store_.documents().find(team, answer))->state, words("before"));
    EXPECT_EQ(store_.search().find("before", 1)->size(), 1U);
}

TEST_F(UpkeepTest, GivesRoomBackToTheDisk) {
    ASSERT_THAT(store_.documents().put_history(team, answer, Bytes(1 << 20)), is_accepted());
    ASSERT_THAT(store_.documents().remove(team, answer), is_accepted());

    ASSERT_THAT(store_.upkeep().compact(), is_accepted());

    EXPECT_LT(std::filesystem::file_size(place_.database()), 500'000U);
    EXPECT_EQ(std::filesystem::file_size(place_.database().string() + "-wal"), 0U);
    EXPECT_TRUE(store_.upkeep().check()->empty());
}

} // namespace
} // namespace valise::store
