// SPDX-License-Identifier: Apache-2.0
// A store under a new key, its backup, and the store that is made from that.
#include <fstream>

#include <gtest/gtest.h>

#include "client/store/stores.hpp"

namespace valise::store {
namespace {

using namespace tests;
namespace fs = std::filesystem;

class CopiesTest : public testing::Test {
protected:
    /// One thing in every part.
    static void fill(Store& store) {
        ASSERT_EQ(store.ranges().add(range_of(1, 3)), true);
        ASSERT_EQ(store.records().add(team, RecordKind::act, {{1}}, words("act")), true);
        ASSERT_THAT(
            store.keys().put(team, words("epoch"), crypto::Secret::copy_of(Bytes(32, 1))), is_accepted());
        ASSERT_THAT(store.documents().put({team, answer, 1, words("v"), words("Yes.")}), is_accepted());
        ASSERT_THAT(store.documents().put_history(team, answer, words("history")), is_accepted());
        ASSERT_THAT(store.tail().append({team, answer, 1, words("unsent")}), is_accepted());
        ASSERT_THAT(store.cursors().put(team, words("peer"), words("17")), is_accepted());
        ASSERT_THAT(store.settings().put("language", words("fr")), is_accepted());
        ASSERT_THAT(store.search().put(team, answer, "obstruction of justice"), is_accepted());
    }
    static void expect_filled(Store& store) {
        EXPECT_EQ(store.ranges().holding(team, own_log, 2), range_of(1, 3));
        EXPECT_EQ(store.records().find(team, RecordKind::act, {{1}}), words("act"));
        EXPECT_TRUE((*store.keys().find(team, words("epoch")))->matches(Bytes(32, 1)));
        EXPECT_EQ((*store.documents().find(team, answer))->state, words("Yes."));
        EXPECT_EQ(store.documents().history(team, answer), words("history"));
        EXPECT_EQ(store.tail().is_empty(), false);
        EXPECT_EQ(store.cursors().find(team, words("peer")), words("17"));
        EXPECT_EQ(store.settings().find("language"), words("fr"));
        EXPECT_EQ(store.search().find("justice", 10)->size(), 1U);
        EXPECT_TRUE(store.upkeep().check()->empty());
        EXPECT_EQ(store.ranges().add(range_of(4, 5)), true);
        EXPECT_THAT(store.search().put(team, {{99}}, "written later"), is_accepted());
    }
    /// Slots that nobody opens, and a copy of the key they are made for.
    SlotMaker learning_the_key() {
        return [this](const StoreId& id, const database::DatabaseKey& key) {
            new_key_ = {key.key.clone(), key.salt};
            return StorePlace::no_passphrase()(id, key);
        };
    }
    fs::path elsewhere() const { return place_.temporary.path() / "elsewhere"; }
    fs::path second_generation() const { return place_.folder() / "valise-2.db"; }

    StorePlace place_;
    database::DatabaseKey new_key_;
};

TEST_F(CopiesTest, AllIsThereUnderANewKeyAndTheOldOneOpensNothing) {
    auto store = place_.made();
    fill(store);
    ASSERT_THAT(store.record_head(Bytes(16, 4)), is_accepted());

    ASSERT_THAT(store.rekey(learning_the_key()), is_accepted());

    expect_filled(store);
    EXPECT_FALSE(fs::exists(place_.database()));
    {
        const Store closing = std::move(store);
    }
    EXPECT_THAT(place_.try_to_open(), is_refused(Errc::corrupt_data));
    EXPECT_THAT(database::Database::open(second_generation(), place_.key), is_refused(Errc::wrong_key));
    auto reopened = Store::open_with_key(place_.folder(), new_key_, place_.outside());
    ASSERT_THAT(reopened, is_accepted());
    EXPECT_FALSE(reopened->opening().is_a_copy);
    EXPECT_EQ(reopened->head(), Bytes(16, 4));
    EXPECT_EQ(reopened->settings().find("language"), words("fr"));
}

TEST_F(CopiesTest, TheOldKeyStaysWhenTheNewSlotsAreRefused) {
    auto store = place_.made();
    fill(store);
    for (const SlotMaker& maker :
        {SlotMaker([](const StoreId&, const database::DatabaseKey&) -> Result<std::vector<Slot>> {
             return refuse(Errc::unavailable, "not enough memory");
         }),
            SlotMaker([](const StoreId&, const database::DatabaseKey&) -> Result<std::vector<Slot>> {
                return std::vector<Slot>{};
            })}) {
        EXPECT_FALSE(store.rekey(maker));
        EXPECT_FALSE(fs::exists(second_generation()));
    }

    expect_filled(store);
    {
        const Store closing = std::move(store);
    }
    EXPECT_THAT(place_.try_to_open(), is_accepted());
}

TEST_F(CopiesTest, OneOfTheTwoKeysOpensItWhereverAChangeIsCut) {
    auto store = place_.made();
    fill(store);
    {
        const Store closing = std::move(store);
    }
    const Bytes slots_before = *system::read_file(place_.folder() / "valise.slots", 1 << 20);
    const Bytes before = *system::read_file(place_.database(), 1 << 24);
    const auto number_before = *system::file_number(place_.database());
    fs::create_hard_link(place_.database(), place_.temporary.path() / "kept");
    ASSERT_THAT(place_.opened().rekey(learning_the_key()), is_accepted());
    const Bytes slots_after = *system::read_file(place_.folder() / "valise.slots", 1 << 20);

    // Cut between the rename of the slot file and the removal of the old database.
    fs::create_hard_link(place_.temporary.path() / "kept", place_.database());
    {
        EXPECT_THAT(Store::open_with_key(place_.folder(), new_key_, place_.outside()), is_accepted());
    }
    EXPECT_FALSE(fs::exists(place_.database()));

    // Cut before that rename: the new database is there, and half of a next slot file.
    fs::create_hard_link(place_.temporary.path() / "kept", place_.database());
    ASSERT_EQ(*system::file_number(place_.database()), number_before);
    std::ofstream(place_.folder() / "valise.slots", std::ios::binary) << as_text(slots_before);
    std::ofstream(place_.folder() / "valise.slots.new", std::ios::binary)
        << as_text(slots_after).substr(0, 40);
    auto old = place_.try_to_open();
    ASSERT_THAT(old, is_accepted());
    EXPECT_FALSE(old->opening().is_a_copy);
    EXPECT_FALSE(fs::exists(second_generation()));
    expect_filled(*old);
    EXPECT_EQ(before.size() % 4096, 0U);
}

TEST_F(CopiesTest, ABackupIsMadeWhileTheStoreIsOpenAndRestores) {
    auto store = place_.made();
    fill(store);

    ASSERT_THAT(store.backup(elsewhere()), is_accepted());
    ASSERT_THAT(store.settings().put("language", words("later than the backup")), is_accepted());
    {
        const Store closing = std::move(store);
    }
    fs::remove_all(place_.folder());
    ASSERT_THAT(Store::restore(elsewhere(), place_.folder()), is_accepted());

    auto restored = place_.opened();
    EXPECT_TRUE(restored.opening().is_a_copy);
    EXPECT_EQ(restored.opening().damage, std::vector<std::string>{});
    expect_filled(restored);
    ASSERT_THAT(restored.settle(), is_accepted());
    {
        const Store closing = std::move(restored);
    }
    EXPECT_FALSE(place_.opened().opening().is_a_copy);
}

TEST_F(CopiesTest, ABackupIsACopyWhereverItIsOpened) {
    auto store = place_.made();
    ASSERT_THAT(store.backup(elsewhere()), is_accepted());

    const auto opened = Store::open_with_key(elsewhere(), place_.key, place_.outside());

    ASSERT_THAT(opened, is_accepted());
    EXPECT_TRUE(opened->opening().is_a_copy);
}

TEST_F(CopiesTest, ACopyStaysOneUnderANewKey) {
    {
        ASSERT_THAT(place_.made().backup(elsewhere()), is_accepted());
    }
    {
        auto copy = *Store::open_with_key(elsewhere(), place_.key, place_.outside());
        ASSERT_THAT(copy.rekey(learning_the_key()), is_accepted());
    }

    const auto reopened = Store::open_with_key(elsewhere(), new_key_, place_.outside());

    ASSERT_THAT(reopened, is_accepted());
    EXPECT_TRUE(reopened->opening().is_a_copy);
}

TEST_F(CopiesTest, NothingBesideACopyIsRemovedBeforeItIsSettled) {
    {
        ASSERT_THAT(place_.made().backup(elsewhere()), is_accepted());
    }
    std::ofstream(elsewhere() / "valise-2.db") << "perhaps somebody's newer work";
    {
        auto copy = *Store::open_with_key(elsewhere(), place_.key, place_.outside());
        EXPECT_TRUE(fs::exists(elsewhere() / "valise-2.db"));
        ASSERT_THAT(copy.settle(), is_accepted());
    }

    {
        EXPECT_THAT(Store::open_with_key(elsewhere(), place_.key, place_.outside()), is_accepted());
    }

    EXPECT_FALSE(fs::exists(elsewhere() / "valise-2.db"));
}

TEST_F(CopiesTest, ABackupTakesNothingsPlaceButAnEmptyFolders) {
    auto store = place_.made();
    fs::create_directory(elsewhere());
    std::ofstream(elsewhere() / "thesis.doc") << "three years";

    EXPECT_THAT(store.backup(elsewhere()), is_refused(Errc::invalid_input));
    EXPECT_THAT(Store::restore(place_.folder(), elsewhere()), is_refused(Errc::unavailable));
    EXPECT_EQ(fs::file_size(elsewhere() / "thesis.doc"), 11U);
    EXPECT_THAT(Store::restore(place_.temporary.path() / "none", place_.temporary.path() / "new"),
        is_refused(Errc::not_found));
    EXPECT_FALSE(fs::exists(place_.temporary.path() / "new"));
}

TEST_F(CopiesTest, WholeCopiesAndRemovalsAreRefusedWithinATransaction) {
    auto store = place_.made();
    fill(store);

    ASSERT_THAT(store.transaction([&]() -> Result<void> {
        EXPECT_THAT(store.rekey(learning_the_key()), is_refused(Errc::invalid_input));
        EXPECT_THAT(store.backup(elsewhere()), is_refused(Errc::invalid_input));
        EXPECT_THAT(store.forget(team), is_refused(Errc::invalid_input));
        EXPECT_THAT(store.upkeep().check(), is_refused(Errc::invalid_input));
        EXPECT_THAT(store.upkeep().compact(), is_refused(Errc::invalid_input));
        return store.settings().put("language", words("ar"));
    }),
        is_accepted());

    EXPECT_EQ(store.settings().find("language"), words("ar"));
    EXPECT_FALSE(fs::exists(elsewhere()));
    EXPECT_FALSE(fs::exists(second_generation()));
}

TEST_F(CopiesTest, NoCopyIsMadeOfADamagedStoreWhicheverPageIsDamaged) {
    {
        auto store = place_.made();
        fill(store);
    }
    const auto whole = *system::read_file(place_.database(), 1 << 24);
    constexpr std::size_t page = 4096;
    int opened = 0;
    for (std::size_t number = 1; number < whole.size() / page; ++number) {
        Bytes damaged = whole;
        damaged[number * page + 1000] ^= 1;
        std::ofstream(place_.database(), std::ios::binary) << as_text(damaged);
        auto store = place_.try_to_open();
        if (!store) continue; // a page without which nothing opens
        ++opened;

        EXPECT_THAT(store->rekey(learning_the_key()), is_refused(Errc::corrupt_data)) << number;
        EXPECT_THAT(store->backup(elsewhere()), is_refused(Errc::corrupt_data)) << number;
        EXPECT_FALSE(fs::exists(elsewhere()));
        EXPECT_FALSE(fs::exists(second_generation()));
    }
    EXPECT_GT(opened, 10);
}

TEST_F(CopiesTest, DamageInABackupIsFoundWhenItIsOpened) {
    auto store = place_.made();
    fill(store);
    ASSERT_THAT(store.backup(elsewhere()), is_accepted());
    std::fstream file(elsewhere() / "valise-1.db", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(-2000, std::ios::end);
    file << "overwritten";
    file.close();
    ASSERT_THAT(Store::restore(elsewhere(), place_.temporary.path() / "restored"), is_accepted());

    const auto restored =
        Store::open_with_key(place_.temporary.path() / "restored", place_.key, place_.outside());

    ASSERT_THAT(restored, is_accepted());
    EXPECT_EQ(restored->opening().damage.size(), 1U);
}

} // namespace
} // namespace valise::store
