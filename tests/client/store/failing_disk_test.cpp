// SPDX-License-Identifier: Apache-2.0
// Whichever call to the disk is refused: the refusal is said, and the store holds what was safe.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "support/crash_disk.hpp"
#include "support/depth.hpp"
#include "support/refusal.hpp"
#include "support/whole_store_scenario.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {
namespace {

/// A few steps of a store that has some already.
struct Stretch {
    std::uint64_t first;
    std::uint64_t last;
};

/// With a moving of the log into the file, with a closing and opening, and with a rewriting of the file.
constexpr std::array stretches{Stretch{7, 9}, Stretch{15, 17}, Stretch{23, 26}};
/// With a head recorded, a closing and opening, a change of key, a backup, a compacting, a space forgotten.
constexpr std::array stretches_of_a_store{
    Stretch{3, 6}, Stretch{8, 9}, Stretch{13, 13}, Stretch{15, 17}, Stretch{40, 41}};

Errc expected_code(const DiskFault& fault) {
    const bool is_full = fault.call == DiskCall::share_memory
        || (fault.call == DiskCall::write && fault.trouble != DiskTrouble::io_error);
    return is_full ? Errc::exhausted : Errc::unavailable;
}

/// Of a database alone, and of a whole store.
class FailingDiskTest : public testing::TestWithParam<const char*> {
protected:
    FailingDiskTest() : folder_(*system::TemporaryFolder::make()) {}

    static bool is_of_a_store() { return std::string_view(GetParam()) == "Store"; }
    static std::span<const Stretch> all_stretches() {
        if (is_of_a_store()) return stretches_of_a_store;
        return stretches;
    }
    std::unique_ptr<StoreScenario> scenario_here() const {
        if (is_of_a_store()) return std::make_unique<WholeStoreScenario>(folder());
        return std::make_unique<DatabaseScenario>(folder());
    }
    /// A store makes many more calls, most of them alike: before a release each is refused, else some.
    void go_to_next(std::size_t& call) {
        call += is_of_a_store() ? 1 + some_.below(at_depth<std::uint64_t>(1 + call, 1)) : 1;
    }

    const std::filesystem::path& folder() const { return folder_.path(); }
    void put(const DiskState& state) { state.put_into(folder()); }

    /// The files of a store as they are after so many steps, with a log.
    DiskState state_after(std::uint64_t steps) {
        CrashDisk& disk = CrashDisk::instance();
        DiskState{}.put_into(folder());
        const auto made = scenario_here();
        StoreScenario& scenario = *made;
        EXPECT_THAT(scenario.make(), is_accepted());
        disk.start_record(folder());
        EXPECT_THAT(scenario.open(), is_accepted());
        for (std::uint64_t step = 1; step <= steps; ++step) EXPECT_THAT(scenario.step(step), is_accepted());
        const DiskRecord record = disk.end_record();
        scenario.close();
        DiskImage image(record);
        while (image.next() != nullptr) image.advance();
        return image.after_power_loss(survivors(UINT64_MAX));
    }

    /// Opens, does the steps and closes. Goes on after a refusal only when `again` says so: then with the
    /// same step, a few times. Returns the last safe step and the last that was begun.
    std::pair<std::uint64_t, std::uint64_t> work(
        StoreScenario& scenario, const Stretch& stretch, bool again, const DiskFault& fault) {
        std::uint64_t safe = stretch.first - 1;
        std::uint64_t begun = safe;
        CrashDisk& disk = CrashDisk::instance();
        disk.note_begun(safe);
        disk.note_acknowledged(safe);
        const auto opened = scenario.open();
        if (!opened) {
            EXPECT_EQ(opened.error().code, expected_code(fault)) << opened.error().detail;
            return {safe, begun};
        }
        for (int refusals = 0; safe < stretch.last && refusals < (again ? 3 : 1);) {
            disk.note_begun(begun = safe + 1);
            const auto done = scenario.step(begun);
            if (done)
                disk.note_acknowledged(safe = begun);
            else {
                ++refusals;
                EXPECT_EQ(done.error().code, expected_code(fault)) << done.error().detail;
            }
        }
        scenario.close();
        return {safe, begun};
    }

    /// Refuses each call of the kind in turn, until the work meets no refusal any more.
    void survive_every(DiskFault fault, bool again = false) {
        for (const Stretch& stretch : all_stretches()) {
            const DiskState before = state_after(stretch.first - 1);
            bool was_met = true;
            for (fault.number = 1; was_met; go_to_next(fault.number)) {
                SCOPED_TRACE(fmt::format("step {}, call {}", stretch.first, fault.number));
                put(before);
                const auto scenario = scenario_here();
                CrashDisk::instance().fail(fault);
                const auto [safe, begun] = work(*scenario, stretch, again, fault);
                was_met = CrashDisk::instance().heal();

                const auto reopened = scenario_here();
                const auto held = survived(*reopened, safe, begun);
                ASSERT_THAT(held, is_accepted());
                ASSERT_THAT(goes_on(*reopened, *held), is_accepted());
                EXPECT_TRUE(was_met || *held == stretch.last) << *held;
                if (testing::Test::HasFailure()) return;
            }
            ASSERT_GT(fault.number, 2U) << "no such call was met";
        }
    }

private:
    system::TemporaryFolder folder_;
    SeededRandom some_{11};
};

TEST_P(FailingDiskTest, LosesNothingSafeWhicheverWriteFails) {
    survive_every({DiskCall::write, 1, DiskTrouble::io_error});
    survive_every({DiskCall::write, 1, DiskTrouble::io_error, true});
}

TEST_P(FailingDiskTest, LosesNothingSafeWhicheverWriteFindsTheDiskFull) {
    survive_every({DiskCall::write, 1, DiskTrouble::full});
    survive_every({DiskCall::write, 1, DiskTrouble::full, true});
}

TEST_P(FailingDiskTest, LosesNothingSafeWhicheverWriteIsCutShort) {
    survive_every({DiskCall::write, 1, DiskTrouble::short_write});
    survive_every({DiskCall::write, 1, DiskTrouble::short_write, true});
}

TEST_P(FailingDiskTest, LosesNothingSafeWhicheverSyncFails) {
    survive_every({DiskCall::sync, 1, DiskTrouble::io_error});
    survive_every({DiskCall::sync, 1, DiskTrouble::io_error, true});
}

TEST_P(FailingDiskTest, LosesNothingSafeWhicheverTruncationFails) {
    survive_every({DiskCall::truncate, 1, DiskTrouble::io_error});
}

TEST_P(FailingDiskTest, LosesNothingSafeWhicheverOpeningFails) {
    survive_every({DiskCall::open, 1, DiskTrouble::io_error});
    survive_every({DiskCall::open, 1, DiskTrouble::io_error, true});
}

TEST_P(FailingDiskTest, LosesNothingSafeWhicheverReadingFails) {
    survive_every({DiskCall::read, 1, DiskTrouble::io_error});
}

TEST_P(FailingDiskTest, LosesNothingSafeWhenThereIsNoRoomForSharedMemory) {
    survive_every({DiskCall::share_memory, 1, DiskTrouble::full});
    survive_every({DiskCall::share_memory, 1, DiskTrouble::full, true});
}

TEST_P(FailingDiskTest, GoesOnWithTheSameDatabaseWhenSpaceReturns) {
    survive_every({DiskCall::write, 1, DiskTrouble::full}, true);
    survive_every({DiskCall::write, 1, DiskTrouble::short_write}, true);
}

/// After a failed sync the system counts the pages as written, and no later sync sees to them
/// (Rebello et al., "Can Applications Recover from fsync Failures?", 2020).
TEST_P(FailingDiskTest, ClaimsNothingSafeOnTheStrengthOfALaterSyncWhenOneFailed) {
    SeededRandom random(6);
    const auto states = at_depth(12, 400);
    for (const Stretch& stretch : all_stretches()) {
        const DiskState before = state_after(stretch.first - 1);
        bool was_met = true;
        for (DiskFault fault{DiskCall::sync, 1, DiskTrouble::io_error}; was_met; go_to_next(fault.number)) {
            SCOPED_TRACE(fmt::format("step {}, sync {}", stretch.first, fault.number));
            put(before);
            const auto scenario = scenario_here();
            CrashDisk& disk = CrashDisk::instance();
            disk.start_record(folder());
            disk.fail(fault);
            work(*scenario, stretch, true, fault);
            was_met = disk.heal();
            const DiskRecord record = disk.end_record();

            for (int state = 0; state < states; ++state) {
                DiskImage image(record);
                while (image.next() != nullptr && image.next()->kind != DiskEvent::Kind::acknowledged)
                    image.advance(); // where the record knows what was safe before
                const std::size_t from = image.position();
                for (auto more = random.below(record.events.size() - from + 1); more > 0; --more)
                    image.advance();
                put(image.after_power_loss(by_chance(random)));
                const auto left = scenario_here();
                ASSERT_THAT(survived(*left, image.acknowledged(), image.begun()), is_accepted());
            }
        }
    }
}

void leave_the_name_of_a_store_free() {
    SeededRandom some(12);
    for (const DiskCall call : {DiskCall::open, DiskCall::read, DiskCall::write, DiskCall::sync,
             DiskCall::truncate, DiskCall::remove, DiskCall::share_memory}) {
        bool was_met = true;
        for (std::size_t number = 1; was_met; number += 1 + some.below(at_depth<std::uint64_t>(8, 1))) {
            SCOPED_TRACE(fmt::format("kind {}, call {}", static_cast<int>(call), number));
            const auto folder = *system::TemporaryFolder::make();
            const auto place = folder.path() / "store";
            WholeStoreScenario scenario(place);
            scenario.expect_the_original();
            CrashDisk::instance().fail({call, number, DiskTrouble::io_error});
            const auto made = scenario.make();
            was_met = CrashDisk::instance().heal();

            // Refused by the very last opening, the new store may be there already: whole.
            if (!made && !std::filesystem::exists(place)) {
                ASSERT_THAT(scenario.make(), is_accepted());
            }
            ASSERT_THAT(survived(scenario, 0, 0), is_accepted());
        }
    }
}

TEST_P(FailingDiskTest, LeavesTheNameOfANewStoreFreeWhicheverCallFails) {
    if (is_of_a_store()) return leave_the_name_of_a_store_free();
    for (const DiskCall call : {DiskCall::open, DiskCall::read, DiskCall::write, DiskCall::sync,
             DiskCall::truncate, DiskCall::remove, DiskCall::share_memory}) {
        bool was_met = true;
        for (std::size_t number = 1; was_met; ++number) {
            SCOPED_TRACE(fmt::format("kind {}, call {}", static_cast<int>(call), number));
            put({});
            DatabaseScenario scenario(folder());
            CrashDisk::instance().fail({call, number, DiskTrouble::io_error});
            auto made = database::Database::create(scenario.file(), DatabaseScenario::key());
            was_met = CrashDisk::instance().heal();

            // Refused by the very last opening, the new store may be there already: whole.
            if (!made && !std::filesystem::exists(scenario.file()))
                made = database::Database::create(scenario.file(), DatabaseScenario::key());
            else if (!made)
                made = database::Database::open(scenario.file(), DatabaseScenario::key());
            ASSERT_THAT(made, is_accepted());
            EXPECT_EQ(made->check_pages(), std::vector<std::string>{});
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Of, FailingDiskTest, testing::Values("Database", "Store"),
    [](const auto& instance) { return instance.param; });

} // namespace
} // namespace valise::tests
