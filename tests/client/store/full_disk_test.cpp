// SPDX-License-Identifier: Apache-2.0
// A store on a disk that really is full: a small file system in memory, where the system lets us make one.
#include <gtest/gtest.h>

#include <fstream>

#include <sys/mount.h>

#include "support/depth.hpp"
#include "support/refusal.hpp"
#include "support/store_scenario.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {
namespace {

constexpr std::size_t disk_size = 1 << 20;

class FullDiskTest : public testing::Test {
protected:
    FullDiskTest() : folder_(*system::TemporaryFolder::make()) {}
    ~FullDiskTest() override {
        if (is_mounted_) ::umount(disk().c_str());
    }

    void SetUp() override {
        const std::string options = "mode=700,size=" + std::to_string(disk_size);
        is_mounted_ = ::mount("tmpfs", disk().c_str(), "tmpfs", 0, options.c_str()) == 0;
        if (!is_mounted_) GTEST_SKIP() << "only an administrator may make a file system";
    }

    const std::filesystem::path& disk() const { return folder_.path(); }
    std::size_t room() const { return std::filesystem::space(disk()).available; }
    void leave_room_of(std::size_t bytes) const {
        free_the_room();
        if (room() > bytes) std::ofstream(disk() / "other work") << std::string(room() - bytes, 'x');
    }
    void free_the_room() const { std::filesystem::remove(disk() / "other work"); }

private:
    system::TemporaryFolder folder_;
    bool is_mounted_ = false;
};

TEST_F(FullDiskTest, RefusesInWordsKeepsWhatWasSafeAndGoesOnWhenThereIsRoom) {
    DatabaseScenario scenario(disk());
    ASSERT_THAT(scenario.make(), is_accepted());
    std::uint64_t safe = 0;
    int refusals = 0;

    const std::size_t stride = at_depth<std::size_t>(8, 1) * 1024;
    for (std::size_t left = 0; left < 200 * 1024; left += stride) {
        SCOPED_TRACE(left);
        leave_room_of(left);
        auto done = scenario.open();
        const bool was_opened = done.has_value();
        for (int step = 0; done && step < 12; ++step) {
            done = scenario.step(safe + 1);
            if (done) ++safe;
        }
        if (!done) {
            ++refusals;
            EXPECT_THAT(done, is_refused(Errc::exhausted));
        }

        free_the_room();
        const bool goes_on_as_it_is = was_opened && !done && refusals % 2 == 0;
        const auto held = goes_on_as_it_is ? scenario.steps_held() : survived(scenario, safe, safe + 1);
        ASSERT_THAT(held, is_accepted());
        ASSERT_GE(*held, safe);
        safe = *held;
        if (!done) {
            ASSERT_THAT(goes_on(scenario, safe++), is_accepted());
        }
        scenario.close();
    }

    EXPECT_GT(refusals, 3);
}

TEST_F(FullDiskTest, MakesNoHalfStore) {
    for (std::size_t left = 0; left < 48 * 1024; left += 4096) {
        SCOPED_TRACE(left);
        leave_room_of(left);
        DatabaseScenario scenario(disk());
        const auto made = database::Database::create(scenario.file(), DatabaseScenario::key());
        EXPECT_TRUE(made || made.error().code == Errc::exhausted) << made.error().detail;

        free_the_room();
        const auto then = std::filesystem::exists(scenario.file()) ? scenario.open() : scenario.make();
        EXPECT_THAT(then, is_accepted());
        scenario.close();
        for (const auto& entry : std::filesystem::directory_iterator(disk()))
            std::filesystem::remove(entry.path());
    }
}

} // namespace
} // namespace valise::tests
