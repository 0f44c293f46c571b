// SPDX-License-Identifier: Apache-2.0
// What the ledger in a folder does: what every ledger does, and more.
#include "valise/module/sqlite_ledger.hpp"

#include <algorithm>
#include <fstream>
#include <set>

#include "sync/exchange/ledger_suite.hpp"
#include "sync/module/ledger_places.hpp"
#include "valise/database/connection.hpp"
#include "valise/module/ledger_key.hpp"

namespace valise::tests {
namespace {

class SqliteHome final : public LedgerHome {
public:
    [[nodiscard]] exchange::Ledger& ledger() override { return place_.ledger(); }
    void reopen() override { place_.reopen(); }

private:
    SqlitePlace place_;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(
    Sqlite, LedgerSuite, testing::Values(LedgerMaker{[] { return std::make_unique<SqliteHome>(); }}));

} // namespace valise::tests

namespace valise::module {
namespace {

using namespace tests;

const SpaceId space = LedgerSuite::space(1);
const SpaceId other_space = LedgerSuite::space(2);
const SubjectId device = LedgerSuite::device(3);

class SqliteLedgerTest : public testing::Test {
protected:
    SqliteLedger& ledger() { return home_.ledger(); }
    SqlitePlace& home() { return home_; }

    /// The database itself, as somebody with the key could change it. The ledger is closed.
    database::Connection forger() {
        home_.close();
        return database::Connection(*database::Database::open(home_.folder() / "ledger.db", home_.key()));
    }
    std::vector<LedgerFinding> findings() { return *ledger().check(); }
    std::vector<AuditEntry> notes() {
        std::vector<AuditEntry> entries;
        EXPECT_THAT(ledger().each_noted([&](const AuditEntry& entry) {
            entries.push_back(entry);
            return true;
        }),
            is_accepted());
        return entries;
    }
    static database::DatabaseKey another_key() {
        SeededRandom random(2);
        return database::DatabaseKey::generate(random);
    }

private:
    SqlitePlace home_;
};

TEST_F(SqliteLedgerTest, TellsTheSecondWhoHoldsIt) {
    const auto second = SqliteLedger::open(home().folder(), home().key());

    EXPECT_THAT(second, is_refused(Errc::unavailable));
    EXPECT_NE(
        second.error().detail.find("process " + std::to_string(system::process_number())), std::string::npos)
        << second.error().detail;
}

TEST_F(SqliteLedgerTest, OpensWithItsOwnKeyAlone) {
    home().close();

    EXPECT_THAT(SqliteLedger::open(home().folder(), another_key()), is_refused(Errc::wrong_key));
    EXPECT_THAT(SqliteLedger::open(home().beside_it("elsewhere"), home().key()), is_refused(Errc::not_found));
    EXPECT_THAT(SqliteLedger::open(home().folder(), home().key()), is_accepted());
}

TEST_F(SqliteLedgerTest, IsNeverMadeOverAnother) {
    grow(ledger(), space, 1);

    EXPECT_THAT(SqliteLedger::create(home().folder(), another_key(), {}), is_refused(Errc::invalid_input));

    home().reopen();
    EXPECT_EQ(ledger().end_of(space)->position, 1U);
}

TEST_F(SqliteLedgerTest, IsReadableByThisUserAloneAndHoldsNoPlainBytes) {
    fill(ledger(), space, 3);
    ASSERT_THAT(ledger().keep_chunk({space, {1}}, Bytes(100, 1), {}), is_accepted());

    for (const auto& entry : std::filesystem::recursive_directory_iterator(home().folder())) {
        using enum std::filesystem::perms;
        EXPECT_EQ(entry.status().permissions() & (group_all | others_all), none) << entry.path();
        if (!entry.is_regular_file()) continue;
        const Bytes bytes = *system::read_file(entry.path(), 1 << 24);
        EXPECT_EQ(as_text(bytes).find("item 1"), std::string_view::npos) << entry.path();
    }
}

TEST_F(SqliteLedgerTest, WritesDownWhatItRemembersOfDevicesWhenItCloses) {
    const exchange::DeviceMemory memory{{{space, {3, {1}}}}, {{space, {4, {2}}}}};
    ASSERT_THAT(ledger().remember(device, memory), is_accepted());

    home().reopen();

    EXPECT_EQ(*ledger().memory_of(device), memory);
}

TEST_F(SqliteLedgerTest, WritesDownWhatItRemembersOfManyDevicesMeanwhile) {
    for (std::uint32_t number = 0; number < 300; ++number) {
        SubjectId one;
        one.bytes[0] = static_cast<Byte>(number);
        one.bytes[1] = static_cast<Byte>(number >> 8);
        ASSERT_THAT(ledger().remember(one, {{{space, {number, {}}}}, {}}), is_accepted());
    }

    EXPECT_EQ((*ledger().memory_of({{7, 0}}))->acknowledged[0].place.position, 7U);
    EXPECT_EQ((*ledger().memory_of({{7, 1}}))->acknowledged[0].place.position, 263U);
}

TEST_F(SqliteLedgerTest, SharesOneFlushAmongThoseWhoAppendAtTheSameTime) {
    constexpr std::uint64_t threads = 8;
    constexpr std::uint64_t each = 20;
    {
        std::vector<std::jthread> all;
        for (Byte number = 1; number <= threads; ++number)
            all.emplace_back([&, number] { grow(ledger(), LedgerSuite::space(number), each); });
    }

    for (Byte number = 1; number <= threads; ++number)
        EXPECT_EQ(ledger().end_of(LedgerSuite::space(number))->position, each);
    EXPECT_EQ(findings(), std::vector<LedgerFinding>{});
}

TEST_F(SqliteLedgerTest, RefusesOneAppendWithoutTheOthersThatItSharesATransactionWith) {
    std::atomic<int> refused = 0;
    {
        std::vector<std::jthread> all;
        for (int i = 0; i < 8; ++i)
            all.emplace_back([&, i] {
                const std::vector items{named_item(static_cast<std::uint64_t>(i))};
                const auto end =
                    ledger().append(i % 2 == 0 ? space : LedgerSuite::space(static_cast<Byte>(9 + i)), 0,
                        items, std::nullopt);
                if (!end && end.error().code == Errc::out_of_order) ++refused;
            });
    }

    EXPECT_EQ(refused, 3);
    EXPECT_EQ(ledger().end_of(space)->position, 1U);
    EXPECT_EQ(ledger().spaces()->size(), 5U);
}

TEST_F(SqliteLedgerTest, NoticesAChunkThatTheDiskChangedAndTakesItAgain) {
    ASSERT_THAT(ledger().keep_chunk({space, {1}}, Bytes(1000, 1), {}), is_accepted());
    ASSERT_THAT(ledger().keep_chunk({space, {2}}, Bytes(1000, 1), {}), is_accepted());
    const auto chunks = home().folder() / "chunks" / space.hex();
    std::filesystem::remove(chunks / (std::string("02") + std::string(62, '0')));
    std::ofstream(chunks / (std::string("01") + std::string(62, '0')), std::ios::binary) << "another";

    EXPECT_THAT(ledger().chunk({space, {1}}), is_refused(Errc::corrupt_data));
    EXPECT_THAT(ledger().chunk({space, {2}}), is_refused(Errc::corrupt_data));
    EXPECT_EQ(findings().size(), 2U);

    for (const Byte name : {Byte{1}, Byte{2}})
        EXPECT_THAT(ledger().keep_chunk({space, {name}}, Bytes(1000, 1), {}), is_accepted());
    EXPECT_EQ(*ledger().chunk({space, {1}}), Bytes(1000, 1));
    EXPECT_EQ(*ledger().chunk({space, {2}}), Bytes(1000, 1));
    EXPECT_EQ(ledger().usage(space)->bytes, 2000U);
    EXPECT_EQ(findings(), std::vector<LedgerFinding>{});
}

TEST_F(SqliteLedgerTest, FindsNothingWrongWithWhatItKept) {
    fill(ledger(), space, 300);
    fill(ledger(), exchange::the_register, 3);
    ASSERT_THAT(ledger().keep_chunk({other_space, {1}}, Bytes(100, 1), {}), is_accepted());
    ASSERT_THAT(ledger().note({AuditEvent::started, {5}, {}, 0}), is_accepted());

    EXPECT_EQ(findings(), std::vector<LedgerFinding>{});
}

struct Forgery {
    const char* name;
    std::string_view sql;
    std::string_view found;
};

class ForgedLedgerTest : public SqliteLedgerTest, public testing::WithParamInterface<Forgery> {};

TEST_P(ForgedLedgerTest, IsFoundOut) {
    fill(ledger(), space, 300);
    ASSERT_THAT(ledger().note({AuditEvent::started, {5}, {}, 0}), is_accepted());
    {
        auto database = forger();
        ASSERT_THAT(database.run_script(std::string(GetParam().sql)), is_accepted());
    }
    home().reopen();

    const auto found = findings();

    ASSERT_FALSE(found.empty());
    EXPECT_NE(found[0].detail.find(GetParam().found), std::string::npos) << found[0].detail;
}

INSTANTIATE_TEST_SUITE_P(Of, ForgedLedgerTest,
    testing::Values(
        Forgery{"Bytes", "UPDATE item SET bytes = x'00' WHERE position = 7", "not what its name says"},
        Forgery{"Gap", "DELETE FROM item WHERE position = 7", "without an item"},
        Forgery{"Tail", "DELETE FROM item WHERE position > 290", "ends before its end"},
        Forgery{"RunningHash", "UPDATE item SET running_hash = zeroblob(32) WHERE position = 7",
            "another running hash"},
        Forgery{"End", "UPDATE space SET running_hash = zeroblob(32)", "another running hash"},
        Forgery{"Size", "UPDATE space SET bytes = bytes + 1", "do not add up"},
        Forgery{"Note", "UPDATE audit SET moment = 6 WHERE number = 2", "audit was changed at its entry 2"},
        Forgery{"NoteGone", "DELETE FROM audit WHERE number = 1", "audit was changed at its entry 1"}),
    [](const auto& instance) { return instance.param.name; });

TEST_F(SqliteLedgerTest, NotesInOrderAndGivesLinesOfJson) {
    ASSERT_THAT(ledger().note({AuditEvent::channel_key, {1'700'000'000'000}, {1, 2}, 7}), is_accepted());

    const auto entries = notes();

    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].note.event, AuditEvent::made);
    EXPECT_EQ(entries[1].hash, chain_hash(entries[0].hash, 2, entries[1].note));
    EXPECT_EQ(json_line_of(entries[1]),
        R"({"number":2,"moment":1700000000000,"event":"channel_key","about":"0102)" + std::string(60, '0')
            + R"(","count":7,"hash":")" + to_hex(entries[1].hash) + "\"}\n");
}

TEST_F(SqliteLedgerTest, BeginsANewInstanceAndForgetsWhereDevicesWere) {
    ASSERT_THAT(ledger().remember(device, {}), is_accepted());
    grow(ledger(), space, 2);

    EXPECT_EQ(ledger().raise_instance({5}), 2U);

    EXPECT_EQ(ledger().instance(), 2U);
    EXPECT_EQ(*ledger().memory_of(device), std::nullopt);
    EXPECT_EQ(ledger().end_of(space)->position, 2U);
    EXPECT_EQ(notes().back().note, (AuditNote{AuditEvent::restored, {5}, {}, 2}));
}

TEST_F(SqliteLedgerTest, IsRestoredFromABackupAsTheNextInstance) {
    fill(ledger(), space, 20);
    ASSERT_THAT(ledger().keep_chunk({space, {1}}, Bytes(100, 1), {}), is_accepted());
    ASSERT_TRUE(*ledger().leave_mail({1}, Bytes{1}, {100}));
    ASSERT_EQ(*ledger().add_piece(device, LedgerSuite::piece(1, 10, 0, 4)), 4U);
    const auto end = *ledger().end_of(space);
    const auto backup_key = another_key();

    ASSERT_THAT(ledger().back_up(home().beside_it("backup"), backup_key, {7}), is_accepted());
    fill(ledger(), space, 5);
    EXPECT_EQ(verify_backup(home().beside_it("backup"), backup_key), std::vector<LedgerFinding>{});
    EXPECT_EQ(restore_ledger(
                  home().beside_it("backup"), backup_key, home().beside_it("restored"), home().key(), {8}),
        2U);

    const auto restored = *SqliteLedger::open(home().beside_it("restored"), home().key());
    EXPECT_EQ(restored->instance(), 2U);
    EXPECT_EQ(*restored->end_of(space), end);
    EXPECT_EQ(*restored->chunk({space, {1}}), Bytes(100, 1));
    EXPECT_EQ(*restored->mail_at({1}), Bytes{1});
    EXPECT_EQ(*restored->add_piece(device, LedgerSuite::piece(1, 10, 4, 1)), 5U);
    EXPECT_EQ(*restored->check(), std::vector<LedgerFinding>{});
    EXPECT_EQ(notes().back().note, (AuditNote{AuditEvent::backed_up, {7}, {}, 20}));
}

TEST_F(SqliteLedgerTest, ThatIsRestoredTwiceFromOneBackupBeginsTwoInstances) {
    ASSERT_THAT(ledger().back_up(home().beside_it("backup"), another_key(), {7}), is_accepted());
    const auto restore_at = [&](const std::string& name, std::int64_t moment) {
        return *restore_ledger(
            home().beside_it("backup"), another_key(), home().beside_it(name), home().key(), {moment});
    };

    const auto once = restore_at("once", 1'790'000'000'000);
    const auto again = restore_at("again", 1'790'000'001'000);

    EXPECT_LT(once, again);
}

TEST_F(SqliteLedgerTest, IsBackedUpWhileOthersAppend) {
    fill(ledger(), space, 5);
    std::atomic<bool> is_over = false;
    std::jthread somebody([&] {
        while (!is_over) grow(ledger(), space, 1);
    });

    const auto backed_up = ledger().back_up(home().beside_it("backup"), another_key(), {7});
    is_over = true;
    somebody.join();

    EXPECT_THAT(backed_up, is_accepted());
    EXPECT_EQ(verify_backup(home().beside_it("backup"), another_key()), std::vector<LedgerFinding>{});
}

TEST_F(SqliteLedgerTest, BacksUpNothingThatIsDamaged) {
    fill(ledger(), space, 5);
    ASSERT_THAT(ledger().keep_chunk({space, {1}}, Bytes(100, 1), {}), is_accepted());
    const auto chunk = home().folder() / "chunks" / space.hex() / (std::string("01") + std::string(62, '0'));
    std::ofstream(chunk, std::ios::binary) << "another";

    EXPECT_THAT(
        ledger().back_up(home().beside_it("backup"), another_key(), {7}), is_refused(Errc::corrupt_data));

    EXPECT_FALSE(std::filesystem::exists(home().beside_it("backup")));
}

TEST(LedgerKey, IsMadeOnceAndReadAgain) {
    const auto folder = *system::TemporaryFolder::make();
    SeededRandom random(5);

    const auto made = make_key_file(folder.path() / "key", random);
    ASSERT_THAT(made, is_accepted());
    const auto read = read_key_file(folder.path() / "key");

    ASSERT_THAT(read, is_accepted());
    EXPECT_TRUE(read->key.matches(made->key.view()));
    EXPECT_EQ(read->salt, made->salt);
    EXPECT_THAT(make_key_file(folder.path() / "key", random), is_refused(Errc::invalid_input));
    EXPECT_EQ(std::filesystem::status(folder.path() / "key").permissions(),
        std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(LedgerKey, IsRefusedWhenItsFileIsAnyOther) {
    const auto folder = *system::TemporaryFolder::make();
    Bytes file(key_file_size, 1);
    EXPECT_THAT(parse_key_file(file), is_accepted());

    for (std::size_t size = 0; size < key_file_size; ++size)
        EXPECT_THAT(parse_key_file(ByteView(file).first(size)), is_refused(Errc::malformed));
    for (const std::size_t at : {0U, 1U}) {
        file[at] = 2;
        EXPECT_THAT(parse_key_file(file), is_refused(Errc::unsupported));
        file[at] = 1;
    }
    file.push_back(1);
    EXPECT_THAT(parse_key_file(file), is_refused(Errc::malformed));
    std::ofstream(folder.path() / "key", std::ios::binary) << as_text(file);
    EXPECT_THAT(read_key_file(folder.path() / "key"), is_refused(Errc::malformed));
    EXPECT_THAT(read_key_file(folder.path() / "none"), is_refused(Errc::not_found));
}

} // namespace
} // namespace valise::module
