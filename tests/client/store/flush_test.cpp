// SPDX-License-Identifier: Apache-2.0
// A disk that is full, and one that does not keep what it was given: this program's own pwrite and fsync
// fail when they are told to.
#include <atomic>
#include <cerrno>

#include <gtest/gtest.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "client/store/journals.hpp"

namespace {

std::atomic<bool> flushes_fail = false;
std::atomic<bool> disk_is_full = false;

int flush(long call, int file) {
    if (!flushes_fail) return static_cast<int>(::syscall(call, file));
    errno = EIO;
    return -1;
}

} // namespace

extern "C" int fsync(int file) { return flush(SYS_fsync, file); }
extern "C" int fdatasync(int file) { return flush(SYS_fdatasync, file); }
extern "C" ssize_t pwrite64(int file, const void* bytes, std::size_t size, off64_t at) {
    if (!disk_is_full) return ::syscall(SYS_pwrite64, file, bytes, size, at);
    errno = ENOSPC;
    return -1;
}

namespace valise::store {
namespace {

using namespace tests;

TEST(FailedFlush, EndsTheTrustInAnOpenStoreUntilItIsOpenedAgain) {
    StorePlace place;
    auto store = place.made();
    ASSERT_THAT(store.settings().put("before", words("kept")), is_accepted());

    flushes_fail = true;
    const auto lost = store.settings().put("lost", words("perhaps"));
    flushes_fail = false;

    EXPECT_THAT(lost, is_refused(Errc::unavailable));
    EXPECT_THAT(store.settings().put("after", {}), is_refused(Errc::unavailable));
    EXPECT_THAT(store.settings().find("before"), is_refused(Errc::unavailable));
    EXPECT_THAT(store.upkeep().check(), is_refused(Errc::unavailable));
    {
        const Store closing = std::move(store);
    }

    auto reopened = place.opened();
    EXPECT_TRUE(reopened.opening().was_cut_short);
    EXPECT_EQ(reopened.opening().damage, std::vector<std::string>{});
    EXPECT_EQ(reopened.settings().find("before"), words("kept"));
    EXPECT_THAT(reopened.settings().put("after", {}), is_accepted());
}

TEST(FullDisk, IsSaidSoAndNothingIsHalfWrittenAndItGoesOn) {
    StorePlace place;
    auto store = place.made();
    ASSERT_THAT(store.tail().append({team, answer, 1, words("typed before")}), is_accepted());
    const auto seal = [&] {
        return store.transaction([&]() -> Result<void> {
            VALISE_TRY_VOID(store.tail().take_up_to(team, 1));
            VALISE_TRY_VOID(store.documents().put_history(team, answer, Bytes(100'000)));
            VALISE_TRY_VOID(store.ranges().add(range_of(1, 2)));
            return {};
        });
    };

    disk_is_full = true;
    const auto refused = seal();
    const auto typed = store.tail().append({team, answer, 1, words("typed meanwhile")});
    disk_is_full = false;

    EXPECT_THAT(refused, is_refused(Errc::exhausted));
    EXPECT_THAT(typed, is_refused(Errc::exhausted));
    EXPECT_EQ(store.tail().is_empty(), false);
    EXPECT_EQ(store.documents().history(team, answer), std::nullopt);
    EXPECT_TRUE(store.ranges().logs(team)->empty());
    EXPECT_THAT(seal(), is_accepted());
    EXPECT_EQ(store.tail().is_empty(), true);
    EXPECT_TRUE(store.upkeep().check()->empty());
}

/// When the engine gives up a transaction in the middle of the work, what follows of it must not be written
/// by itself.
TEST(FullDisk, LetsNothingThroughOfATransactionThatTheEngineGaveUp) {
    StorePlace place;
    auto store = place.made();

    const auto done = store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(store.settings().put("first", {}));
        disk_is_full = true;
        // More than the memory for pages holds: it has to be written now.
        const auto large = store.documents().put_history(team, answer, Bytes(80 << 20));
        disk_is_full = false;
        EXPECT_THAT(large, is_refused(Errc::exhausted));
        (void)store.settings().put("second", {});
        return {};
    });

    const auto first = store.settings().find("first");
    const auto second = store.settings().find("second");
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->has_value(), done.has_value());
    EXPECT_EQ(second->has_value(), done.has_value());
}

TEST(FullDisk, LetsAJournalWaitAndWritesAllOfItWhenThereIsRoom) {
    StorePlace place;
    Event gone_on;
    Journal journal = *Journal::start(place.made(), {std::chrono::hours(24), std::chrono::milliseconds(1)},
        [&](const Result<void>& outcome) {
            if (outcome) gone_on.happens();
        });
    disk_is_full = true;
    ASSERT_THAT(journal.append(typed("one")), is_accepted());

    const auto refused = journal.flush();
    const auto typed_meanwhile = journal.append(typed("two"));
    const auto trouble = journal.trouble();
    disk_is_full = false;
    gone_on.wait();

    EXPECT_THAT(refused, is_refused(Errc::exhausted));
    EXPECT_THAT(typed_meanwhile, is_accepted());
    EXPECT_THAT(trouble, is_refused(Errc::exhausted));
    EXPECT_THAT(journal.trouble(), is_accepted());
    EXPECT_EQ(texts_in(std::move(journal).end().store), (Texts{"one", "two"}));
}

TEST(FullDisk, IsWhyAJournalEndsWithSomethingUnwritten) {
    StorePlace place;
    Journal journal = *Journal::start(place.made());
    disk_is_full = true;
    ASSERT_THAT(journal.append(typed("one")), is_accepted());

    auto ended = std::move(journal).end();
    disk_is_full = false;

    EXPECT_THAT(ended.outcome, is_refused(Errc::exhausted));
    EXPECT_EQ(ended.unwritten, std::vector{typed("one")});
    EXPECT_EQ(texts_in(ended.store), Texts());
}

TEST(FailedFlush, LeavesWithAJournalWhatTheStoreTakesOnceWhenItIsOpenAgain) {
    StorePlace place;
    Journal journal = *Journal::start(place.made(), {std::chrono::hours(24), std::chrono::milliseconds(1)});
    ASSERT_THAT(journal.append(typed("before")), is_accepted());
    ASSERT_THAT(journal.flush(), is_accepted());
    ASSERT_THAT(journal.append(typed("one")), is_accepted());

    flushes_fail = true;
    const auto refused = journal.flush();
    flushes_fail = false;
    ASSERT_THAT(journal.append(typed("two")), is_accepted());
    const auto refused_again = journal.flush();
    auto unwritten = [&] {
        auto ended = std::move(journal).end();
        return std::move(ended.unwritten);
    }();

    EXPECT_THAT(refused, is_refused(Errc::unavailable));
    EXPECT_THAT(refused_again, is_refused(Errc::unavailable));
    EXPECT_EQ(unwritten, (std::vector{typed("one"), typed("two")}));
    auto reopened = place.opened();
    ASSERT_THAT(reopened.tail().append_again(unwritten), is_accepted());
    EXPECT_EQ(texts_in(reopened), (Texts{"before", "one", "two"}));
}

TEST(FailedFlush, OfTheSlotFileLeavesTheOldOne) {
    StorePlace place;
    auto store = place.made();
    const Bytes before = *system::read_file(place.folder() / "valise.slots", 1 << 20);

    flushes_fail = true;
    const auto refused = store.settle();
    flushes_fail = false;

    EXPECT_FALSE(refused);
    EXPECT_EQ(*system::read_file(place.folder() / "valise.slots", 1 << 20), before);
    {
        const Store closing = std::move(store);
    }
    EXPECT_FALSE(place.opened().opening().is_a_copy);
}

} // namespace
} // namespace valise::store
