// SPDX-License-Identifier: Apache-2.0
// Backups that are remembered, and tested before they are needed.
#include "valise/desk/backups.hpp"

#include <fstream>

#include "client/desk/arriving.hpp"
#include "valise/base/system.hpp"

namespace valise::desk {
namespace {

using namespace tests;

class ABackup : public testing::Test {
protected:
    system::TemporaryFolder folder_ = *system::TemporaryFolder::make();
    SystemRandom random_;
    SystemClock clock_;
    store::Store store_ = *store::Store::create(
        folder_.path() / "store", as_bytes("seven words"), {random_, clock_}, crypto::argon2::Cost::floor());
    std::filesystem::path backup_ = folder_.path() / "monday.backup";
};

TEST_F(ABackup, IsRememberedWithItsPlaceAndItsMoment) {
    EXPECT_FALSE(*last_backup_of(store_)) << "before the first";

    ASSERT_THAT(make_backup(store_, clock_, backup_), is_accepted());

    const auto last = *last_backup_of(store_);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->folder, backup_.string());
    EXPECT_GT(last->when.milliseconds, 0);
}

TEST_F(ABackup, IsTestedWithThePassphraseAndStaysAsItIs) {
    ASSERT_THAT(make_backup(store_, clock_, backup_), is_accepted());

    EXPECT_THAT(test_backup(backup_, as_bytes("seven words"), {random_, clock_}), is_accepted());
    EXPECT_THAT(
        test_backup(backup_, as_bytes("other words"), {random_, clock_}), is_refused(Errc::wrong_key));
    EXPECT_THAT(test_backup(folder_.path() / "nothing", as_bytes("seven words"), {random_, clock_}),
        is_refused(Errc::not_found));
    EXPECT_THAT(test_backup(backup_, as_bytes("seven words"), {random_, clock_}), is_accepted())
        << "as often as asked";
}

TEST_F(ABackup, ThatWasDamagedIsNoBackup) {
    ASSERT_THAT(make_backup(store_, clock_, backup_), is_accepted());
    for (const auto& file : std::filesystem::directory_iterator(backup_)) {
        if (file.file_size() < 8192) continue;
        std::fstream bytes(file.path(), std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(6000);
        bytes.write("damage, damage, damage", 22);
    }

    const auto outcome = test_backup(backup_, as_bytes("seven words"), {random_, clock_});

    ASSERT_FALSE(outcome);
    EXPECT_NE(outcome.error().code, Errc::not_found);
}

} // namespace
} // namespace valise::desk
