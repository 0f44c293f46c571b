// SPDX-License-Identifier: Apache-2.0
#include "valise/database/database.hpp"

#include <algorithm>
#include <fstream>

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/base/system.hpp"

namespace valise::database {
namespace {

using tests::is_accepted;
using tests::is_refused;

constexpr std::string_view marker = "the minister's unpublished answer";
constexpr std::uint64_t largest_file = 64 << 20;

class DatabaseTest : public testing::Test {
protected:
    DatabaseTest() : folder_(*system::TemporaryFolder::make()), key_(DatabaseKey::generate(random_)) {}

    /// The store, made when it is opened for the first time.
    Database opened() {
        return *(
            std::filesystem::exists(file()) ? Database::open(file(), key_) : Database::create(file(), key_));
    }
    std::filesystem::path file() const { return folder_.path() / "store.valise"; }
    const std::filesystem::path& folder() const { return folder_.path(); }
    const DatabaseKey& key() const { return key_; }
    DatabaseKey another_key() { return DatabaseKey::generate(random_); }

    /// The bytes of every file in the folder, one behind the other.
    Bytes everything_on_disk() const {
        Bytes all;
        for (const auto& entry : std::filesystem::directory_iterator(folder()))
            append(all, *system::read_file(entry.path(), largest_file));
        return all;
    }

private:
    SeededRandom random_{2026};
    system::TemporaryFolder folder_;
    DatabaseKey key_;
};

bool contains(ByteView bytes, std::string_view text) {
    return as_text(bytes).find(text) != std::string_view::npos;
}

/// Enough rows that they reach the disk, each with the marker.
void fill_with_markers(Database& database, int rows) {
    ASSERT_THAT(database.run("CREATE TABLE IF NOT EXISTS answer (id INTEGER PRIMARY KEY, draft TEXT)"),
        is_accepted());
    auto insert = *database.prepare("INSERT INTO answer (draft) VALUES (?)");
    for (int row = 0; row < rows; ++row)
        ASSERT_THAT(insert.bind(1, std::string(marker) + std::to_string(row)).run(), is_accepted());
}

std::string first_text(Database& database, std::string_view sql) {
    auto statement = *database.prepare(sql);
    EXPECT_EQ(statement.next(), true);
    return statement.text(0);
}

void flip_byte(const std::filesystem::path& path, std::streamoff at) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(at);
    const auto byte = static_cast<char>(file.get() ^ 1);
    file.seekp(at);
    file.put(byte);
}

TEST_F(DatabaseTest, GivesBackWhatWasWrittenAfterItIsOpenedAgain) {
    {
        Database database = opened();
        ASSERT_THAT(database.run("CREATE TABLE t (number INTEGER, text TEXT, bytes BLOB)"), is_accepted());
        auto insert = *database.prepare("INSERT INTO t VALUES (?, ?, ?)");
        ASSERT_THAT(
            insert.bind(1, 42).bind(2, "добрый день").bind(3, ByteArray<3>{0, 1, 255}).run(), is_accepted());
    }

    Database database = opened();
    auto select = *database.prepare("SELECT number, text, bytes FROM t");

    ASSERT_EQ(select.next(), true);
    EXPECT_EQ(select.integer(0), 42);
    EXPECT_EQ(select.text(1), "добрый день");
    EXPECT_EQ(select.bytes(2), (Bytes{0, 1, 255}));
    EXPECT_EQ(select.next(), false);
}

TEST_F(DatabaseTest, BeginsItsFileWithTheSaltOfTheKey) {
    Database database = opened();
    fill_with_markers(database, 1);
    ASSERT_THAT(database.run("PRAGMA wal_checkpoint(TRUNCATE)"), is_accepted());

    const Bytes bytes = *system::read_file(file(), largest_file);

    EXPECT_TRUE(std::ranges::equal(ByteView(bytes).first(16), key().salt));
}

TEST_F(DatabaseTest, RefusesTheWrongKeyInWordsAndLeavesTheFileAsItWas) {
    {
        Database database = opened();
        fill_with_markers(database, 3);
    }
    const Bytes before = everything_on_disk();

    const auto refused = Database::open(file(), another_key());

    EXPECT_THAT(refused, is_refused(Errc::wrong_key));
    EXPECT_NE(refused.error().detail.find("does not open"), std::string::npos);
    EXPECT_EQ(everything_on_disk(), before);
}

TEST_F(DatabaseTest, RefusesTheWrongKeyAfterACrashAndLeavesTheFileAndItsLogAsTheyWere) {
    Database crashed = opened();
    fill_with_markers(crashed, 200);
    const auto copy = folder() / "copy.valise";
    for (const char* const part : {"", "-wal"}) // as the disk would be if the power went now
        std::filesystem::copy_file(file().string() + part, copy.string() + part);
    const Bytes before = *system::read_file(copy, largest_file);
    const Bytes log_before = *system::read_file(copy.string() + "-wal", largest_file);

    EXPECT_THAT(Database::open(copy, another_key()), is_refused(Errc::wrong_key));

    EXPECT_EQ(*system::read_file(copy, largest_file), before);
    EXPECT_EQ(*system::read_file(copy.string() + "-wal", largest_file), log_before);
    auto recovered = Database::open(copy, key());
    ASSERT_THAT(recovered, is_accepted());
    EXPECT_EQ(first_text(*recovered, "SELECT count(*) FROM answer"), "200");
}

TEST_F(DatabaseTest, NeverTakesAMissingOrEmptiedFileForANewStore) {
    EXPECT_THAT(Database::open(file(), key()), is_refused(Errc::not_found));

    std::ofstream(file()).close();
    EXPECT_THAT(Database::open(file(), key()), is_refused(Errc::corrupt_data));
    EXPECT_EQ(std::filesystem::file_size(file()), 0U);
}

TEST_F(DatabaseTest, IsNeverMadeOverAnotherFile) {
    {
        Database database = opened();
        fill_with_markers(database, 3);
    }
    const Bytes before = everything_on_disk();

    EXPECT_THAT(Database::create(file(), another_key()), is_refused(Errc::invalid_input));
    EXPECT_EQ(everything_on_disk(), before);
}

TEST_F(DatabaseTest, IsNeverMadeBesideALogThatMayHoldWork) {
    for (const char* const beside : {"-wal", "-journal"}) {
        const std::filesystem::path log = file().string() + beside;
        std::ofstream(log) << "committed";

        EXPECT_THAT(Database::create(file(), key()), is_refused(Errc::invalid_input));
        EXPECT_EQ(std::filesystem::file_size(log), 9U);
        std::filesystem::remove(log);
    }
}

TEST_F(DatabaseTest, IsMadeWhereACrashLeftAnUnfinishedOne) {
    std::ofstream(file().string() + ".new") << "half";

    Database database = opened();

    fill_with_markers(database, 1);
    EXPECT_FALSE(std::filesystem::exists(file().string() + ".new"));
}

TEST_F(DatabaseTest, PlaysBackNoJournalThatIsNotItsOwn) {
    {
        Database database = opened();
        fill_with_markers(database, 3);
    }
    const Bytes before = *system::read_file(file(), largest_file);
    std::ofstream(file().string() + "-journal") << std::string(512, '\xd9');

    EXPECT_THAT(Database::open(file(), key()), is_refused(Errc::corrupt_data));
    EXPECT_EQ(*system::read_file(file(), largest_file), before);
}

TEST_F(DatabaseTest, FindsAPageThatWasOverwrittenWithZeros) {
    {
        Database database = opened();
        fill_with_markers(database, 500);
    }
    std::fstream bytes(file(), std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(3 * 4096);
    bytes << std::string(4096, '\0');
    bytes.close();

    const auto findings = opened().check_pages();

    ASSERT_THAT(findings, is_accepted());
    EXPECT_EQ(findings->size(), 1U);
}

TEST_F(DatabaseTest, AndItsLogAreReadableByThisUserAlone) {
    Database database = opened();
    fill_with_markers(database, 3);

    for (const auto& entry : std::filesystem::directory_iterator(folder()))
        EXPECT_EQ(entry.status().permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)
            << entry.path();
}

TEST_F(DatabaseTest, RefusesTheRightKeyWithAnotherSalt) {
    {
        Database database = opened();
        fill_with_markers(database, 3);
    }
    DatabaseKey other{key().key.clone(), key().salt};
    other.salt[0] ^= 1;

    EXPECT_THAT(Database::open(file(), other), is_refused(Errc::wrong_key));
}

TEST_F(DatabaseTest, LeavesNoPlaintextInDatabaseAndLog) {
    Database database = opened();
    fill_with_markers(database, 500);

    ASSERT_TRUE(std::filesystem::exists(file().string() + "-wal"));
    const Bytes with_log = everything_on_disk();
    ASSERT_THAT(database.run("PRAGMA wal_checkpoint(TRUNCATE)"), is_accepted());
    const Bytes after_checkpoint = everything_on_disk();

    EXPECT_GT(with_log.size(), 500 * marker.size());
    EXPECT_GT(after_checkpoint.size(), 500 * marker.size());
    EXPECT_FALSE(contains(with_log, "minister") || contains(with_log, "SQLite format"));
    EXPECT_FALSE(contains(after_checkpoint, "minister") || contains(after_checkpoint, "SQLite format"));
}

TEST_F(DatabaseTest, LeavesNoPlaintextInARollbackJournal) {
    Database database = opened();
    fill_with_markers(database, 500);
    ASSERT_THAT(database.run("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN;"
                             "UPDATE answer SET draft = draft || draft"),
        is_accepted());

    const auto journal = system::read_file(file().string() + "-journal", largest_file);

    ASSERT_THAT(journal, is_accepted());
    EXPECT_GT(journal->size(), 500 * marker.size());
    EXPECT_FALSE(contains(everything_on_disk(), "minister"));
}

TEST_F(DatabaseTest, KeepsSortsAndTemporaryTablesOffTheDisk) {
    Database database = opened();
    fill_with_markers(database, 3000);
    ASSERT_THAT(database.run("PRAGMA cache_size = 2;"
                             "CREATE TEMP TABLE scratch AS SELECT draft FROM answer ORDER BY draft DESC"),
        is_accepted());
    auto sorted = *database.prepare(
        "SELECT a.draft FROM answer a JOIN scratch b USING (draft) ORDER BY a.draft || b.draft");
    ASSERT_EQ(sorted.next(), true);

    // SQLite deletes a temporary file as soon as it has opened it: only /proc shows one.
    std::vector<std::string> deleted_files;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code ignored;
        const auto target = std::filesystem::read_symlink(entry.path(), ignored).string();
        if (target.ends_with("(deleted)") && target.find("etilqs") != std::string::npos)
            deleted_files.push_back(target);
    }

    EXPECT_EQ(deleted_files, std::vector<std::string>{});
}

TEST_F(DatabaseTest, FindsAFlippedByteOnAnyPage) {
    {
        Database database = opened();
        fill_with_markers(database, 500);
    }
    constexpr std::streamoff page = 4096;
    flip_byte(file(), 2 * page + 100);

    Database database = opened();
    const auto findings = database.check_pages();

    ASSERT_THAT(findings, is_accepted());
    EXPECT_EQ(findings->size(), 1U);
}

TEST_F(DatabaseTest, FindsNothingWrongInAPageThatIsWholeInTheLog) {
    Database crashed = opened();
    fill_with_markers(crashed, 500);
    ASSERT_THAT(crashed.run("PRAGMA wal_checkpoint(TRUNCATE); UPDATE answer SET draft = draft || '.'"),
        is_accepted());
    const auto copy = folder() / "copy.valise";
    for (const char* const part : {"", "-wal"})
        std::filesystem::copy_file(file().string() + part, copy.string() + part);
    flip_byte(copy, 3 * 4096 + 100); // as when the power goes while the log is moved into the file

    auto recovered = Database::open(copy, key());
    ASSERT_THAT(recovered, is_accepted());

    EXPECT_EQ(recovered->check_pages(), std::vector<std::string>{});
    EXPECT_EQ(first_text(*recovered, "SELECT count(*) FROM answer WHERE draft LIKE '%.'"), "500");
}

TEST_F(DatabaseTest, DoesNotCheckPagesWhileAnotherProgramReads) {
    Database database = opened();
    fill_with_markers(database, 3);
    Database reader = opened();
    auto select = *reader.prepare("SELECT draft FROM answer");
    ASSERT_EQ(select.next(), true);
    fill_with_markers(database, 3);

    EXPECT_THAT(database.check_pages(), is_refused(Errc::unavailable));
}

TEST_F(DatabaseTest, FindsNothingWrongInAHealthyFile) {
    Database database = opened();
    fill_with_markers(database, 500);

    EXPECT_EQ(database.check_pages(), std::vector<std::string>{});
}

TEST_F(DatabaseTest, RefusesToReadADamagedPage) {
    {
        Database database = opened();
        fill_with_markers(database, 500);
    }
    flip_byte(file(), 3 * 4096 + 100);

    Database database = opened();
    auto select = *database.prepare("SELECT sum(length(draft)) FROM answer");

    EXPECT_THAT(select.next(), is_refused(Errc::corrupt_data));
}

TEST_F(DatabaseTest, SearchesFullText) {
    Database database = opened();
    ASSERT_THAT(database.run("CREATE VIRTUAL TABLE search USING fts5(draft)"), is_accepted());
    auto insert = *database.prepare("INSERT INTO search VALUES (?)");
    ASSERT_THAT(insert.bind(1, "obstruction of justice").run(), is_accepted());
    ASSERT_THAT(insert.bind(1, "money laundering").run(), is_accepted());

    EXPECT_EQ(first_text(database, "SELECT draft FROM search WHERE search MATCH 'justice'"),
        "obstruction of justice");
}

TEST_F(DatabaseTest, HasTheSettingsThatAStoreReliesOn) {
    Database database = opened();

    EXPECT_EQ(first_text(database, "PRAGMA journal_mode"), "wal");
    EXPECT_EQ(first_text(database, "PRAGMA synchronous"), "2");
    EXPECT_EQ(first_text(database, "PRAGMA temp_store"), "2");
    EXPECT_EQ(first_text(database, "PRAGMA secure_delete"), "1");
    EXPECT_EQ(first_text(database, "PRAGMA cell_size_check"), "1");
    EXPECT_EQ(first_text(database, "PRAGMA trusted_schema"), "0");
    EXPECT_EQ(first_text(database, "PRAGMA cipher_hmac_algorithm"), "HMAC_SHA512");
}

TEST_F(DatabaseTest, RefusesToLoadAnExtension) {
    Database database = opened();

    auto load = database.prepare("SELECT load_extension('anything')");

    EXPECT_TRUE(!load || !load->next());
}

TEST_F(DatabaseTest, RefusesWrongSqlWithoutQuotingIt) {
    Database database = opened();

    const auto refused = database.run("SELECT \"the minister\" FROM nowhere");

    EXPECT_THAT(refused, is_refused(Errc::invalid_input));
    EXPECT_EQ(refused.error().detail.find("minister"), std::string::npos);
}

TEST_F(DatabaseTest, HasNoColumnThatTheRowDoesNotHave) {
    Database database = opened();
    auto select = *database.prepare("SELECT 1");
    ASSERT_EQ(select.next(), true);

    EXPECT_DEATH((void)select.integer(1), "column");
}

TEST_F(DatabaseTest, TakesNoKeyOfAnotherSize) {
    const DatabaseKey passphrase{crypto::Secret::copy_of(as_bytes("not a key")), {}};

    EXPECT_DEATH((void)Database::create(file(), passphrase), "key_size");
}

TEST_F(DatabaseTest, RefusesAFileThatAnotherProgramHolds) {
    Database first = opened();
    ASSERT_THAT(first.run("CREATE TABLE t (a); BEGIN EXCLUSIVE"), is_accepted());

    Database second = opened();

    EXPECT_THAT(second.run("BEGIN EXCLUSIVE"), is_refused(Errc::unavailable));
}

TEST_F(DatabaseTest, RefusesAPathThatCannotBeOpened) {
    EXPECT_THAT(Database::create(folder() / "missing" / "store.valise", key()), is_refused(Errc::not_found));
    EXPECT_THAT(Database::open(folder(), key()), is_refused(Errc::unavailable));
}

TEST_F(DatabaseTest, RefusesAFileThatIsNoStore) {
    std::ofstream(file()) << std::string(8192, 'x');

    EXPECT_THAT(Database::open(file(), key()), is_refused(Errc::wrong_key));
}

TEST_F(DatabaseTest, SaysInWordsWhenTheStoreIsFull) {
    Database database = opened();
    ASSERT_THAT(database.run("PRAGMA max_page_count = 8; CREATE TABLE t (a)"), is_accepted());

    EXPECT_THAT(database.run("INSERT INTO t VALUES (randomblob(100000))"), is_refused(Errc::exhausted));
}

TEST(Engine, IsRefusedWhenItIsTooOld) {
    EXPECT_THAT(require_engine("3.4.1"), is_refused(Errc::unsupported));
    EXPECT_THAT(require_engine("4.4.3 community"), is_refused(Errc::unsupported));
}

TEST(Engine, IsRefusedWhenItDoesNotEncrypt) {
    EXPECT_THAT(require_engine(""), is_refused(Errc::unsupported));
    EXPECT_THAT(require_engine("4"), is_refused(Errc::unsupported));
    EXPECT_THAT(require_engine("4."), is_refused(Errc::unsupported));
}

TEST(Engine, IsAcceptedFromFourPointFiveOn) {
    EXPECT_THAT(require_engine("4.5.0 community"), is_accepted());
    EXPECT_THAT(require_engine("4.6.1 community"), is_accepted());
    EXPECT_THAT(require_engine("4.10.0 community"), is_accepted());
    EXPECT_THAT(require_engine("5.0.0"), is_accepted());
}

} // namespace
} // namespace valise::database
