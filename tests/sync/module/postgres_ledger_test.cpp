// SPDX-License-Identifier: Apache-2.0
// What the ledger in PostgreSQL does: what every ledger does, and more.
#include "valise/module/postgres_ledger.hpp"

#include <mutex>
#include <sstream>

#include "support/run_program.hpp"
#include "sync/exchange/ledger_suite.hpp"
#include "sync/module/ledger_history.hpp"
#include "sync/module/ledger_places.hpp"
#include "sync/module/postgres_server.hpp"

namespace valise::tests {
namespace {

using module::AuditEvent;
using module::LedgerFinding;
using module::PostgresLedger;

std::unique_ptr<PostgresLedger> opened() {
    return *PostgresLedger::open(PostgresServer::instance().parameters());
}

class PostgresHome final : public LedgerHome {
public:
    PostgresHome() : ledger_(opened()), beside_(opened()) { PostgresServer::instance().empty(); }

    [[nodiscard]] PostgresLedger& ledger() override { return *ledger_; }
    [[nodiscard]] exchange::Ledger& beside() override { return *beside_; }
    void reopen() override {
        ledger_.reset();
        ledger_ = opened();
    }

private:
    std::unique_ptr<PostgresLedger> ledger_;
    std::unique_ptr<PostgresLedger> beside_;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(
    Postgres, LedgerSuite, testing::Values(LedgerMaker{[] { return std::make_unique<PostgresHome>(); }}));

namespace {

const SpaceId space = LedgerSuite::space(1);

class PostgresLedgerTest : public testing::Test {
protected:
    PostgresLedger& ledger() { return home_.ledger(); }
    PostgresServer& server() { return PostgresServer::instance(); }
    std::vector<LedgerFinding> findings() { return *ledger().check(); }

private:
    PostgresHome home_;
};

TEST_F(PostgresLedgerTest, IsOpenedBySeveralAtTheSameTimeBeforeItsTablesAreThere) {
    server().run("CREATE DATABASE fresh");
    std::atomic<int> opened = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                if (PostgresLedger::open(server().parameters() + " dbname=fresh")) ++opened;
            });
    }

    EXPECT_EQ(opened, 4);
    server().run("DROP DATABASE fresh");
}

TEST_F(PostgresLedgerTest, LeavesTablesOfALaterVersionAlone) {
    server().run("INSERT INTO migration VALUES (1000)");
    const auto refused = PostgresLedger::open(server().parameters());
    server().run("DELETE FROM migration WHERE version = 1000");

    EXPECT_THAT(refused, is_refused(Errc::unsupported));
}

TEST_F(PostgresLedgerTest, RefusesAServerThatDoesNotWaitForItsDisk) {
    server().run("ALTER SYSTEM SET full_page_writes = off");
    server().crash();
    const auto refused = PostgresLedger::open(server().parameters());
    server().run("ALTER SYSTEM RESET full_page_writes");
    server().crash();

    EXPECT_THAT(refused, is_refused(Errc::unsupported));
}

TEST_F(PostgresLedgerTest, IsUnavailableWhereThereIsNoServer) {
    EXPECT_THAT(PostgresLedger::open("host=/nowhere dbname=none"), is_refused(Errc::unavailable));
}

TEST_F(PostgresLedgerTest, GoesOnWhenItsConnectionsWereBroken) {
    fill(ledger(), space, 2);
    const ByteArray<16> address{1};

    server().break_connections();
    EXPECT_EQ(ledger().end_of(space)->position, 2U);
    server().break_connections();
    fill(ledger(), space, 1);
    server().break_connections();
    EXPECT_EQ(ledger().leave_mail(address, Bytes{1}, {5}), true);

    EXPECT_EQ(ledger().end_of(space)->position, 3U);
}

TEST_F(PostgresLedgerTest, HasWhatItAcknowledgedAfterACrashOfTheServer) {
    fill(ledger(), space, 50);
    ASSERT_THAT(ledger().keep_chunk({space, {1}}, Bytes(70'000, 1), {}), is_accepted());

    server().crash();

    EXPECT_EQ(ledger().end_of(space)->position, 50U);
    EXPECT_EQ(*ledger().chunk({space, {1}}), Bytes(70'000, 1));
    EXPECT_EQ(findings(), std::vector<LedgerFinding>{});
}

TEST_F(PostgresLedgerTest, NoticesAChunkThatWasChangedAndTakesItAgain) {
    ASSERT_THAT(ledger().keep_chunk({space, {1}}, Bytes(1000, 1), {}), is_accepted());
    server().run("UPDATE chunk SET bytes = 'another'");
    EXPECT_THAT(ledger().chunk({space, {1}}), is_refused(Errc::corrupt_data));

    EXPECT_THAT(ledger().keep_chunk({space, {1}}, Bytes(1000, 1), {}), is_accepted());
    EXPECT_THAT(ledger().keep_chunk({space, {1}}, Bytes(2000, 2), {}), is_accepted()) << "it is not damaged";

    EXPECT_EQ(*ledger().chunk({space, {1}}), Bytes(1000, 1));
}

TEST_F(PostgresLedgerTest, BeginsANewInstanceAndNotesIt) {
    ASSERT_THAT(ledger().remember(LedgerSuite::device(1), {}), is_accepted());
    ASSERT_THAT(ledger().note({AuditEvent::started, {4}, {}, 0}), is_accepted());

    EXPECT_EQ(ledger().raise_instance({5}), 2U);

    EXPECT_EQ(ledger().instance(), 2U);
    EXPECT_EQ(*ledger().memory_of(LedgerSuite::device(1)), std::nullopt);
    std::vector<module::AuditEntry> entries;
    ASSERT_THAT(ledger().each_noted([&](const auto& entry) {
        entries.push_back(entry);
        return true;
    }),
        is_accepted());
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[1].note, (module::AuditNote{AuditEvent::restored, {5}, {}, 2}));
    EXPECT_EQ(entries[1].hash, module::chain_hash(entries[0].hash, 2, entries[1].note));
}

struct PostgresForgery {
    const char* name;
    const char* sql;
    std::string_view found;
};

class ForgedPostgresTest : public PostgresLedgerTest, public testing::WithParamInterface<PostgresForgery> {};

TEST_P(ForgedPostgresTest, IsFoundOut) {
    fill(ledger(), space, 300);
    ASSERT_THAT(ledger().keep_chunk({space, {1}}, Bytes(100, 1), {}), is_accepted());
    ASSERT_THAT(ledger().note({AuditEvent::made, {5}, {}, 0}), is_accepted());
    ASSERT_THAT(ledger().note({AuditEvent::started, {5}, {}, 0}), is_accepted());
    ASSERT_EQ(findings(), std::vector<LedgerFinding>{});
    server().run(GetParam().sql);

    const auto found = findings();

    ASSERT_FALSE(found.empty());
    EXPECT_NE(found[0].detail.find(GetParam().found), std::string::npos) << found[0].detail;
}

INSTANTIATE_TEST_SUITE_P(Of, ForgedPostgresTest,
    testing::Values(
        PostgresForgery{"Bytes", "UPDATE item SET bytes = '\\x00' WHERE position = 7", "what its name says"},
        PostgresForgery{"Gap", "DELETE FROM item WHERE position = 7", "without an item"},
        PostgresForgery{"Tail", "DELETE FROM item WHERE position > 290", "ends before its end"},
        PostgresForgery{"Size", "UPDATE space SET bytes = bytes + 1", "do not add up"},
        PostgresForgery{"Chunk", "UPDATE chunk SET digest = id FROM space", "not what was kept"},
        PostgresForgery{"Note", "UPDATE audit SET moment = 6 WHERE number = 2", "changed at its entry 2"}),
    [](const auto& instance) { return instance.param.name; });

/// What a worker in another process wrote.
Acknowledgements acknowledged_by_worker(std::uint64_t writer, std::uint64_t count) {
    const std::string command = std::string(VALISE_LEDGER_WORKER) + " '"
        + PostgresServer::instance().parameters() + "' " + std::to_string(writer) + " "
        + std::to_string(count);
    std::istringstream lines(run_program(command).output);
    Acknowledgements all;
    for (Acknowledged one; lines >> one.space >> one.writer >> one.sequence >> one.position;)
        all.push_back(one);
    return all;
}

TEST_F(PostgresLedgerTest, KeepsItsWordToSeveralProcessesWhoseConnectionsBreak) {
    constexpr std::uint64_t count = 12;
    constexpr std::uint64_t writers = 6;
    constexpr std::uint64_t expected = writers * count * spaces_of_history;
    std::mutex mutex;
    Acknowledgements acknowledged;
    HistoryReader reader;

    std::vector<std::jthread> threads;
    for (std::uint64_t writer = 1; writer <= writers; ++writer)
        threads.emplace_back([&, writer] {
            auto all = writer % 2 == 0 ? acknowledged_by_worker(writer, count)
                                       : write_history(ledger(), writer, count);
            const std::lock_guard lock(mutex);
            acknowledged.insert(acknowledged.end(), all.begin(), all.end());
        });
    for (std::uint64_t seen = 0; reader.count() < expected && reader.trouble().empty();) {
        reader.read_on(ledger());
        if (reader.count() < seen + 10) continue;
        seen = reader.count();
        server().break_connections();
    }
    threads.clear();

    EXPECT_EQ(reader.trouble(), "");
    EXPECT_EQ(acknowledged.size(), expected);
    EXPECT_EQ(reader.missing(acknowledged, expected), "");
    HistoryReader again;
    again.read_on(ledger());
    EXPECT_EQ(again.trouble(), "");
    EXPECT_EQ(again.missing(acknowledged, expected), "");
}

} // namespace
} // namespace valise::tests
