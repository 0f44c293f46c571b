// SPDX-License-Identifier: Apache-2.0
#include "valise/store/store.hpp"

#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "client/store/stores.hpp"

namespace valise::store {
namespace {

using namespace tests;
namespace fs = std::filesystem;

class StoreTest : public testing::Test {
protected:
    StorePlace place_;
};

TEST_F(StoreTest, OpensWithItsPassphraseAloneAndForgetsTheFailuresThen) {
    const auto cost = crypto::argon2::Cost::floor();
    const StoreId id = Store::create(place_.folder(), as_bytes("right words"), place_.outside(), cost)->id();

    EXPECT_THAT(
        Store::open(place_.folder(), as_bytes("wrong words"), place_.outside()), is_refused(Errc::wrong_key));
    EXPECT_TRUE(fs::exists(place_.folder() / "valise.attempts"));
    const auto opened = Store::open(place_.folder(), as_bytes("right words"), place_.outside());

    ASSERT_THAT(opened, is_accepted());
    EXPECT_EQ(opened->id(), id);
    EXPECT_FALSE(fs::exists(place_.folder() / "valise.attempts"));
}

TEST_F(StoreTest, ChangesItsPassphraseAndNothingElse) {
    const auto cost = crypto::argon2::Cost::floor();
    auto store = *Store::create(place_.folder(), as_bytes("old words"), place_.outside(), cost);
    ASSERT_THAT(store.record_head(Bytes(32, 5)), is_accepted());
    const Bytes before = *system::read_file(place_.database(), 1 << 24);

    EXPECT_THAT(store.change_passphrase(as_bytes("not these"), as_bytes("new words"), cost),
        is_refused(Errc::wrong_key));
    ASSERT_THAT(store.change_passphrase(as_bytes("old words"), as_bytes("new words"), cost), is_accepted());

    const auto slots = SlotFile::parse(*system::read_file(place_.folder() / "valise.slots", 1 << 20));
    EXPECT_THAT(slots->unlock(as_bytes("old words")), is_refused(Errc::wrong_key));
    EXPECT_THAT(slots->unlock(as_bytes("new words")), is_accepted());
    EXPECT_EQ(store.head(), Bytes(32, 5));
    EXPECT_EQ(*system::read_file(place_.database(), 1 << 24), before);
}

TEST_F(StoreTest, SaysWhetherItIsItsPassphraseAndChangesNothing) {
    const auto store = *Store::create(
        place_.folder(), as_bytes("right words"), place_.outside(), crypto::argon2::Cost::floor());
    const Bytes before = *system::read_file(place_.folder() / "valise.slots", 1 << 20);

    EXPECT_THAT(store.check_passphrase(as_bytes("wrong words")), is_refused(Errc::wrong_key));
    EXPECT_THAT(store.check_passphrase(as_bytes("right words")), is_accepted());
    EXPECT_EQ(*system::read_file(place_.folder() / "valise.slots", 1 << 20), before);
}

TEST_F(StoreTest, LetsNobodyGuessWithoutWaiting) {
    (void)place_.made();
    std::ofstream(place_.folder() / "valise.attempts") << "spoilt";

    EXPECT_THAT(
        Store::open(place_.folder(), as_bytes("a guess"), place_.outside()), is_refused(Errc::unavailable));
    EXPECT_EQ(*Store::remaining_wait(place_.folder(), place_.clock), 1000);
}

TEST_F(StoreTest, IsMadeOnlyWhereThereIsNothing) {
    fs::create_directory(place_.folder());
    std::ofstream(place_.folder() / "thesis.doc") << "three years";

    EXPECT_THAT(
        Store::create_with_key(place_.folder(), place_.key, StorePlace::no_passphrase(), place_.outside()),
        is_refused(Errc::invalid_input));

    EXPECT_EQ(fs::file_size(place_.folder() / "thesis.doc"), 11U);
    fs::remove(place_.folder() / "thesis.doc");
    EXPECT_NO_THROW((void)place_.made());
    EXPECT_THAT(
        Store::create_with_key(place_.folder(), place_.key, StorePlace::no_passphrase(), place_.outside()),
        is_refused(Errc::invalid_input));
}

TEST_F(StoreTest, LeavesNothingUnderItsNameWhenMakingItIsRefused) {
    const SlotMaker refusing = [](const StoreId&, const database::DatabaseKey&) -> Result<std::vector<Slot>> {
        return refuse(Errc::unavailable, "not enough memory");
    };

    EXPECT_THAT(Store::create_with_key(place_.folder(), place_.key, refusing, place_.outside()),
        is_refused(Errc::unavailable));

    EXPECT_TRUE(fs::is_empty(place_.temporary.path()));
}

TEST_F(StoreTest, IsMadeWhereACrashLeftAnUnfinishedOne) {
    fs::create_directory(place_.temporary.path() / ".store.unfinished");
    std::ofstream(place_.temporary.path() / ".store.unfinished" / "valise-1.db") << "half";

    (void)place_.made();

    EXPECT_THAT(place_.try_to_open(), is_accepted());
}

TEST_F(StoreTest, SaysWhenThereIsNoStore) {
    EXPECT_THAT(place_.try_to_open(), is_refused(Errc::not_found));
    fs::create_directory(place_.folder());
    EXPECT_THAT(place_.try_to_open(), is_refused(Errc::not_found));
    EXPECT_TRUE(fs::is_empty(place_.folder()));
}

TEST_F(StoreTest, IsOpenOnceAndSaysByWhom) {
    auto store = place_.made();

    const auto second = place_.try_to_open();

    ASSERT_THAT(second, is_refused(Errc::unavailable));
    EXPECT_NE(second.error().detail.find(std::to_string(::getpid())), std::string::npos);
    EXPECT_NE(second.error().detail.find("store_test"), std::string::npos);
    const auto holder = Store::holder(place_.folder());
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->process, ::getpid());
    EXPECT_EQ(holder->since, place_.clock.now());
}

TEST_F(StoreTest, IsNotHeldByAProcessThatDied) {
    (void)place_.made();
    const pid_t child = ::fork();
    if (child == 0) {
        const auto store = place_.try_to_open();
        std::_Exit(store ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);

    EXPECT_THAT(place_.try_to_open(), is_accepted());
}

TEST_F(StoreTest, TakesAnyNoteThatLiesInItsLock) {
    (void)place_.made();
    for (const char* const note : {"", "x\n1\nname\n", "5", "99999999999999999999\n1\nname"}) {
        std::ofstream(place_.folder() / "valise.lock", std::ios::trunc) << note;
        EXPECT_FALSE(Store::holder(place_.folder())) << note;
    }
    EXPECT_THAT(place_.try_to_open(), is_accepted());
}

TEST_F(StoreTest, RefusesASlotFileAndADatabaseThatDoNotBelongTogether) {
    (void)place_.made();
    StorePlace other;
    other.random.fill(other.key.salt);
    (void)other.made();
    EXPECT_THAT(
        Store::open_with_key(place_.folder(), other.key, place_.outside()), is_refused(Errc::corrupt_data));

    fs::copy_file(other.database(), place_.database(), fs::copy_options::overwrite_existing);
    EXPECT_THAT(place_.try_to_open(), is_refused(Errc::corrupt_data));

    fs::remove(place_.database());
    EXPECT_THAT(place_.try_to_open(), is_refused(Errc::corrupt_data));
    EXPECT_FALSE(fs::exists(place_.database()));
}

TEST_F(StoreTest, KeepsWhatAnUncleanStopLeftAndSaysSo) {
    (void)place_.made();
    const pid_t child = ::fork();
    if (child == 0) {
        auto store = place_.try_to_open();
        const bool is_kept = store && store->tail().append({team, answer, 1, words("a sentence")});
        std::_Exit(is_kept ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(WEXITSTATUS(status), 0);

    auto store = place_.opened();

    EXPECT_TRUE(store.opening().was_cut_short);
    EXPECT_FALSE(store.opening().is_a_copy);
    EXPECT_EQ(store.opening().damage, std::vector<std::string>{});
    EXPECT_EQ(store.tail().is_empty(), false);
}

TEST_F(StoreTest, LooksAtEveryPageAfterAnUncleanStop) {
    {
        auto store = place_.made();
        for (int i = 0; i < 200; ++i)
            ASSERT_THAT(store.settings().put("setting" + std::to_string(i), Bytes(200)), is_accepted());
    }
    std::fstream file(place_.database(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(-2000, std::ios::end);
    file << "overwritten";
    file.close();
    EXPECT_EQ(place_.opened().opening().damage.size(), 0U);

    std::ofstream(place_.database().string() + "-wal") << "what is no log";
    const auto store = place_.opened();

    EXPECT_TRUE(store.opening().was_cut_short);
    EXPECT_EQ(store.opening().damage.size(), 1U);
}

TEST_F(StoreTest, WritesAllOfATransactionOrNothing) {
    auto store = place_.made();

    const auto refused = store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(store.settings().put("name", words("value")));
        VALISE_TRY_VOID(store.ranges().add(range_of(1, 3)));
        return refuse(Errc::not_permitted, "the caller thought better of it");
    });

    EXPECT_THAT(refused, is_refused(Errc::not_permitted));
    EXPECT_EQ(store.settings().find("name"), std::nullopt);
    EXPECT_EQ(store.ranges().logs(team), std::vector<LogId>{});
}

TEST_F(StoreTest, UndoesAPartWithoutTheWhole) {
    auto store = place_.made();

    const auto done = store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(store.settings().put("kept", words("yes")));
        const auto part = store.transaction([&]() -> Result<void> {
            VALISE_TRY_VOID(store.settings().put("undone", words("yes")));
            return refuse(Errc::too_large, "this part not");
        });
        EXPECT_THAT(part, is_refused(Errc::too_large));
        return {};
    });

    EXPECT_THAT(done, is_accepted());
    EXPECT_NE(store.settings().find("kept"), std::nullopt);
    EXPECT_EQ(store.settings().find("undone"), std::nullopt);
}

TEST_F(StoreTest, KeepsAHeadBesideTheDatabase) {
    {
        auto store = place_.made();
        EXPECT_TRUE(store.head().empty());
        ASSERT_THAT(store.record_head(Bytes(16, 1)), is_accepted());
        ASSERT_THAT(store.record_head(Bytes(64, 2)), is_accepted());
        EXPECT_THAT(store.record_head(Bytes(65, 3)), is_refused(Errc::invalid_input));
    }

    const auto store = place_.opened();

    EXPECT_EQ(store.head(), Bytes(64, 2));
    EXPECT_FALSE(store.opening().is_a_copy);
}

TEST_F(StoreTest, NoticesThatItIsACopyUntilItIsSettled) {
    (void)place_.made();
    const auto elsewhere = place_.temporary.path() / "elsewhere";
    fs::copy(place_.folder(), elsewhere);
    fs::rename(place_.folder(), place_.temporary.path() / "away");
    fs::rename(elsewhere, place_.folder());
    {
        auto copy = place_.opened();
        EXPECT_TRUE(copy.opening().is_a_copy);
        EXPECT_THAT(copy.record_head(Bytes(16)), is_refused(Errc::out_of_order));
    }
    {
        auto copy = place_.opened();
        EXPECT_TRUE(copy.opening().is_a_copy);
        ASSERT_THAT(copy.settle(), is_accepted());
        EXPECT_FALSE(copy.opening().is_a_copy);
    }
    EXPECT_FALSE(place_.opened().opening().is_a_copy);
}

TEST_F(StoreTest, IsNoCopyWhenItsFolderIsMoved) {
    (void)place_.made();
    fs::rename(place_.folder(), place_.temporary.path() / "moved");

    const auto store = Store::open_with_key(place_.temporary.path() / "moved", place_.key, place_.outside());

    ASSERT_THAT(store, is_accepted());
    EXPECT_FALSE(store->opening().is_a_copy);
}

TEST_F(StoreTest, NoticesAnOlderDatabasePutInItsPlace) {
    {
        ASSERT_THAT(place_.made().record_head(Bytes(16, 1)), is_accepted());
    }
    const Bytes older = *system::read_file(place_.database(), 1 << 24);
    {
        auto store = place_.opened();
        ASSERT_THAT(store.record_head(Bytes(16, 2)), is_accepted());
        ASSERT_THAT(store.record_head(Bytes(16, 3)), is_accepted());
    }
    std::ofstream(place_.database(), std::ios::binary) << as_text(older); // the same file, as before

    EXPECT_TRUE(place_.opened().opening().is_a_copy);
}

TEST_F(StoreTest, FitsASlotFileThatACrashKeptFromBeingWritten) {
    (void)place_.made();
    const auto slots = place_.folder() / "valise.slots";
    const Bytes before = *system::read_file(slots, 1 << 20);
    {
        ASSERT_THAT(place_.opened().record_head(Bytes(16, 2)), is_accepted());
    }
    std::ofstream(slots, std::ios::binary) << as_text(before);

    EXPECT_FALSE(place_.opened().opening().is_a_copy);
}

TEST_F(StoreTest, ForgetsASpaceAndNoOther) {
    auto store = place_.made();
    const auto key = crypto::Secret::copy_of(Bytes(32, 9));
    for (const SpaceId& space : {team, review}) {
        auto range = range_of(1, 2);
        range.space = space;
        ASSERT_EQ(store.ranges().add(range), true);
        ASSERT_THAT(store.keys().put(space, words("epoch"), key), is_accepted());
        ASSERT_THAT(store.tail().append({space, answer, 1, words("unsent")}), is_accepted());
        ASSERT_THAT(store.documents().put({space, answer, 1, {}, words("state")}), is_accepted());
        ASSERT_THAT(store.search().put(space, answer, "obstruction of justice"), is_accepted());
    }

    ASSERT_THAT(store.forget(team), is_accepted());

    EXPECT_TRUE(store.ranges().logs(team)->empty());
    EXPECT_EQ(*store.keys().find(team, words("epoch")), std::nullopt);
    EXPECT_EQ(store.documents().find(team, answer), std::nullopt);
    EXPECT_EQ(store.search().find("justice", 10)->size(), 1U);
    EXPECT_EQ(store.ranges().logs(review)->size(), 1U);
    EXPECT_TRUE((*store.keys().find(review, words("epoch")))->matches(Bytes(32, 9)));
    EXPECT_EQ(fs::file_size(place_.database().string() + "-wal"), 0U);
    EXPECT_TRUE(store.upkeep().check()->empty());
}

TEST_F(StoreTest, LeavesNothingReadableOnTheDisk) {
    auto store = place_.made();
    ASSERT_THAT(store.search().put(team, answer, "the minister's unpublished answer"), is_accepted());
    ASSERT_THAT(
        store.tail().append({team, answer, 1, words("the minister's unpublished answer")}), is_accepted());
    ASSERT_THAT(store.settings().put("the minister's", words("unpublished")), is_accepted());

    const Bytes all = place_.everything_on_disk();

    EXPECT_EQ(as_text(all).find("minister"), std::string_view::npos);
    EXPECT_EQ(as_text(all).find("unpublished"), std::string_view::npos);
}

TEST_F(StoreTest, AndAllItsFilesAreThisUsersAlone) {
    auto store = place_.made();
    ASSERT_THAT(store.record_head(Bytes(16)), is_accepted());

    EXPECT_EQ(fs::status(place_.folder()).permissions(), fs::perms::owner_all);
    for (const auto& entry : fs::directory_iterator(place_.folder()))
        EXPECT_EQ(entry.status().permissions(), fs::perms::owner_read | fs::perms::owner_write)
            << entry.path();
}

} // namespace
} // namespace valise::store
