// SPDX-License-Identifier: Apache-2.0
// What a power loss leaves opens, is sound, and holds every step that was said to be safe.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/crash_disk.hpp"
#include "support/depth.hpp"
#include "support/power_loss.hpp"
#include "support/refusal.hpp"
#include "support/whole_store_scenario.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {
namespace {

/// Of a database alone, and of a whole store.
class PowerLossTest : public testing::TestWithParam<const char*>, public PowerLoss {
protected:
    PowerLossTest() : PowerLoss(scenario_in) {}

    static std::unique_ptr<StoreScenario> scenario_in(const std::filesystem::path& folder) {
        if (is_of_a_store()) return std::make_unique<WholeStoreScenario>(folder);
        return std::make_unique<DatabaseScenario>(folder);
    }
    static bool is_of_a_store() { return std::string_view(GetParam()) == "Store"; }
};

TEST_P(PowerLossTest, LosesNothingSafeWhicheverUnsyncedWritesSurvive) {
    const auto all_subsets = at_depth<std::uint64_t>(is_of_a_store() ? 32 : 64, 4096);
    const DiskRecord record = record_of(at_depth<std::uint64_t>(50, 200));
    SeededRandom random(1);

    for (DiskImage image(record);; image.advance()) {
        if (is_before_certainty(image)) {
            const std::uint64_t doubts = std::min<std::uint64_t>(image.doubts(), 63);
            const bool can_be_all = doubts < 63 && std::uint64_t{1} << doubts <= all_subsets;
            const std::uint64_t count = can_be_all ? std::uint64_t{1} << doubts : all_subsets / 2;
            for (std::uint64_t number = 0; number < count; ++number) {
                const std::uint64_t bits = can_be_all ? number : random.below(std::uint64_t{1} << doubts);
                ASSERT_THAT(trouble_after(image, survivors(bits)), is_accepted()) << "subset " << bits;
            }
        }
        if (image.next() == nullptr) break;
    }
    RecordProperty("states", std::to_string(states()));
}

TEST_P(PowerLossTest, LosesNothingSafeWhereverOneWriteIsTorn) {
    const DiskRecord record = record_of(at_depth<std::uint64_t>(50, 200));
    const auto tears = at_depth<std::uint64_t>(1, 8);
    SeededRandom random(2);

    for (DiskImage image(record);; image.advance()) {
        if (is_before_certainty(image))
            for (std::size_t change = 0; change < image.doubts(); ++change)
                for (std::uint64_t tear = 1; tear <= tears; ++tear) {
                    const std::uint64_t end = tears == 1 ? random.below(9) : tear;
                    ASSERT_THAT(trouble_after(image, torn(change, end)), is_accepted())
                        << "change " << change << " until sector " << end;
                }
        if (image.next() == nullptr) break;
    }
    RecordProperty("states", std::to_string(states()));
}

TEST_P(PowerLossTest, LosesNothingSafeAtAnyMomentAndByAnyChance) {
    const DiskRecord record = record_of(at_depth<std::uint64_t>(50, 200));
    SeededRandom random(3);
    const auto moments = at_depth<std::size_t>(is_of_a_store() ? 1'500 : 5'000, 100'000);

    EXPECT_THAT(trouble_by_chance(record, moments, random), is_accepted());
}

TEST_P(PowerLossTest, LosesNothingSafeWhenThePowerGoesAgainDuringTheRepair) {
    const DiskRecord record = record_of(30);
    SeededRandom random(4);
    const auto second = *system::TemporaryFolder::make();

    const auto rounds = at_depth<std::uint64_t>(100, 3'000);
    for (std::uint64_t round = 0; round < rounds; ++round) {
        DiskImage image(record);
        for (auto moment = random.below(record.events.size()); moment > 0; --moment) image.advance();
        image.after_power_loss(by_chance(random)).put_into(second.path());
        CrashDisk::instance().start_record(second.path());
        {
            const auto repaired = scenario_in(second.path());
            ASSERT_THAT(survived(*repaired, image.acknowledged(), image.begun()), is_accepted());
        }
        const DiskRecord repair = CrashDisk::instance().end_record();

        DiskImage again(repair);
        for (auto moment = random.below(repair.events.size() + 1); moment > 0; --moment) again.advance();
        again.after_power_loss(by_chance(random)).put_into(left());
        const auto scenario = scenario_in(left());
        ASSERT_THAT(survived(*scenario, image.acknowledged(), image.begun()), is_accepted());
    }
}

TEST_P(PowerLossTest, OpensWhateverASharedMemoryFileHolds) {
    if (is_of_a_store()) GTEST_SKIP() << "its engine is the same";
    const DiskRecord record = record_of(20);
    SeededRandom random(5);
    DiskImage image(record);
    for (std::size_t event = 0; event < record.events.size() / 2; ++event) image.advance();

    for (const std::size_t size : {1UL, 136UL, 32'768UL, 65'536UL, 100'000UL}) {
        DiskState state = image.after_power_loss(survivors(UINT64_MAX));
        random.fill(state.files["store.valise-shm"] = Bytes(size));
        state.put_into(left());
        DatabaseScenario scenario(left());

        EXPECT_THAT(survived(scenario, image.acknowledged(), image.begun()), is_accepted());
    }
}

TEST_P(PowerLossTest, IsNoticedByThisTestWhenADatabaseDoesNotWaitForTheDisk) {
    if (is_of_a_store()) GTEST_SKIP() << "its engine is the same";
    const auto folder = *system::TemporaryFolder::make();
    DatabaseScenario scenario(folder.path());
    ASSERT_THAT(scenario.make(), is_accepted());
    CrashDisk& disk = CrashDisk::instance();
    disk.start_record(folder.path());
    ASSERT_THAT(scenario.open(), is_accepted());
    ASSERT_THAT(scenario.database().run("PRAGMA synchronous = NORMAL"), is_accepted());
    disk.note_begun(1);
    ASSERT_THAT(scenario.step(1), is_accepted());
    disk.note_acknowledged(1);
    const DiskRecord record = disk.end_record();

    DiskImage image(record);
    while (image.next() != nullptr) image.advance();

    EXPECT_THAT(trouble_after(image, survivors(0)), is_refused(Errc::corrupt_data));
    EXPECT_THAT(trouble_after(image, survivors(UINT64_MAX)), is_accepted());
}

INSTANTIATE_TEST_SUITE_P(Of, PowerLossTest, testing::Values("Database", "Store"),
    [](const auto& instance) { return instance.param; });

} // namespace
} // namespace valise::tests
