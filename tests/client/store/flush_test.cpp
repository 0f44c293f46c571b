// SPDX-License-Identifier: Apache-2.0
// A disk that does not keep what it was given: this program's own fsync fails when it is told to.
#include <cerrno>

#include <gtest/gtest.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "client/store/stores.hpp"

namespace {

bool flushes_fail = false;

int flush(long call, int file) {
    if (!flushes_fail) return static_cast<int>(::syscall(call, file));
    errno = EIO;
    return -1;
}

} // namespace

extern "C" int fsync(int file) { return flush(SYS_fsync, file); }
extern "C" int fdatasync(int file) { return flush(SYS_fdatasync, file); }

namespace valise::store {
namespace {

using namespace tests;

TEST(FailedFlush, EndsTheTrustInAnOpenStoreUntilItIsOpenedAgain) {
    StorePlace place;
    auto store = place.made();
    ASSERT_THAT(store.settings().put("before", text("kept")), is_accepted());

    flushes_fail = true;
    const auto lost = store.settings().put("lost", text("perhaps"));
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
    EXPECT_EQ(reopened.settings().find("before"), text("kept"));
    EXPECT_THAT(reopened.settings().put("after", {}), is_accepted());
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
