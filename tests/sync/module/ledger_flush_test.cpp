// SPDX-License-Identifier: Apache-2.0
// How often the ledger waits for its disk, and what it does when that fails: this program's own fsync counts,
// waits and fails when it is told to.
#include <atomic>
#include <cerrno>
#include <thread>

#include <gtest/gtest.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "shared_writer.hpp"
#include "sync/module/ledger_history.hpp"
#include "sync/module/ledger_places.hpp"

namespace {

std::atomic<bool> flushes_fail = false;
std::atomic<int> flushes = 0;

int flush(long call, int file) {
    ++flushes;
    if (!flushes_fail) return static_cast<int>(::syscall(call, file));
    errno = EIO;
    return -1;
}

} // namespace

extern "C" int fsync(int file) { return flush(SYS_fsync, file); }
extern "C" int fdatasync(int file) { return flush(SYS_fdatasync, file); }

namespace valise::tests {
namespace {

TEST(LedgerFlush, IsSharedByThoseWhoWriteAtTheSameTime) {
    constexpr int threads = 8;
    const auto folder = *system::TemporaryFolder::make();
    SeededRandom random(1);
    module::SharedWriter writer(
        *database::Database::create(folder.path() / "db", database::DatabaseKey::generate(random)));
    ASSERT_THAT(
        writer.alone([](auto& connection) { return connection.run("CREATE TABLE t (x)"); }), is_accepted());
    const auto insert = [](database::Connection& connection) {
        return connection.run("INSERT INTO t VALUES (1)");
    };
    std::atomic<bool> has_begun = false;
    flushes = 0;

    {
        std::vector<std::jthread> all;
        all.emplace_back([&] {
            EXPECT_THAT(writer.write([&](database::Connection& connection) {
                has_begun = true;
                has_begun.notify_one();
                while (writer.waiting() < threads - 1) std::this_thread::yield();
                return insert(connection);
            }),
                is_accepted());
        });
        has_begun.wait(false);
        for (int i = 1; i < threads; ++i)
            all.emplace_back([&] { EXPECT_THAT(writer.write(insert), is_accepted()); });
    }

    EXPECT_GE(flushes, 2);
    EXPECT_LE(flushes, threads / 2);
    EXPECT_THAT(writer.alone([&](auto& connection) -> Result<void> {
        EXPECT_EQ(connection.number("SELECT count(*) FROM t"), threads);
        return {};
    }),
        is_accepted());
}

TEST(LedgerFlush, IsWaitedForByEveryAppend) {
    SqlitePlace place;
    flushes = 0;

    grow(place.ledger(), space_of_history(0), 5);

    EXPECT_GE(flushes, 5);
}

TEST(LedgerFlush, EndsAllWritingWhenItFailsUntilTheLedgerIsOpenedAnew) {
    SqlitePlace place;
    const SpaceId space = space_of_history(0);
    fill(place.ledger(), space, 3);

    flushes_fail = true;
    const auto lost = place.ledger().append(space, 3, std::vector{named_item(4)}, std::nullopt);
    flushes_fail = false;

    EXPECT_THAT(lost, is_refused(Errc::unavailable));
    EXPECT_TRUE(place.ledger().has_lost_the_disk());
    EXPECT_THAT(place.ledger().append(space, 3, std::vector{named_item(5)}, std::nullopt),
        is_refused(Errc::unavailable));
    EXPECT_EQ(place.ledger().end_of(space)->position, 3U);
    place.reopen();
    EXPECT_FALSE(place.ledger().has_lost_the_disk());
    EXPECT_GE(place.ledger().end_of(space)->position, 3U);
    fill(place.ledger(), space, 1);
    EXPECT_TRUE(place.ledger().check()->empty());
}

TEST(LedgerFlush, IsWaitedForBeforeAChunkIsAcknowledged) {
    SqlitePlace place;
    flushes_fail = true;
    const auto refused = place.ledger().keep_chunk({space_of_history(0), {1}}, Bytes(100, 1), {});
    flushes_fail = false;

    EXPECT_THAT(refused, is_refused(Errc::unavailable));
    EXPECT_EQ(*place.ledger().chunk({space_of_history(0), {1}}), std::nullopt);
    EXPECT_THAT(place.ledger().keep_chunk({space_of_history(0), {1}}, Bytes(100, 1), {}), is_accepted());
}

TEST(LedgerHistory, IsWhatWasAcknowledgedToManyThreads) {
    constexpr std::uint64_t count = 12;
    constexpr std::uint64_t writers = 5;
    constexpr std::uint64_t expected = writers * count * spaces_of_history;
    SqlitePlace place;
    std::mutex mutex;
    Acknowledgements acknowledged;
    HistoryReader reader;

    std::vector<std::jthread> threads;
    for (std::uint64_t writer = 1; writer <= writers; ++writer)
        threads.emplace_back([&, writer] {
            const auto all = write_history(place.ledger(), writer, count);
            const std::lock_guard lock(mutex);
            acknowledged.insert(acknowledged.end(), all.begin(), all.end());
        });
    while (reader.count() < expected && reader.trouble().empty()) reader.read_on(place.ledger());
    threads.clear();

    EXPECT_EQ(reader.trouble(), "");
    EXPECT_EQ(reader.missing(acknowledged, expected), "");
}

} // namespace
} // namespace valise::tests
