// SPDX-License-Identifier: Apache-2.0
// Law 1 of ledgers. What a power loss, or a disk that refuses, leaves of a ledger holds all that was
// acknowledged. The engine itself is tried at length with the store; here it is whether the ledger waits for
// it.
#include <algorithm>

#include <gtest/gtest.h>

#include "support/crash_disk.hpp"
#include "support/depth.hpp"
#include "support/power_loss.hpp"
#include "support/refusal.hpp"
#include "sync/module/ledger_scenario.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {
namespace {

class LedgerPowerLossTest : public testing::Test, public PowerLoss {
protected:
    LedgerPowerLossTest()
        : PowerLoss([](const auto& folder) { return std::make_unique<LedgerScenario>(folder); }) {}
};

TEST_F(LedgerPowerLossTest, LosesNothingAcknowledgedWhicheverUnsyncedWritesSurvive) {
    const DiskRecord record = record_of(at_depth<std::uint64_t>(12, 60));
    SeededRandom random(1);

    for (DiskImage image(record);; image.advance()) {
        if (is_before_certainty(image))
            for (std::uint64_t number = 0; number < at_depth<std::uint64_t>(4, 256); ++number) {
                const std::uint64_t bits = number == 0 ? 0
                    : number == 1                      ? UINT64_MAX
                                                       : random.below(UINT64_MAX);
                ASSERT_THAT(trouble_after(image, survivors(bits)), is_accepted()) << "subset " << bits;
            }
        if (image.next() == nullptr) break;
    }
}

TEST_F(LedgerPowerLossTest, LosesNothingAcknowledgedAtAnyMomentAndByAnyChance) {
    const DiskRecord record = record_of(at_depth<std::uint64_t>(30, 200));
    SeededRandom random(3);
    const auto moments = at_depth<std::size_t>(300, 20'000);

    EXPECT_THAT(trouble_by_chance(record, moments, random), is_accepted());
}

class LedgerFailingDiskTest : public LedgerPowerLossTest, public testing::WithParamInterface<DiskFault> {};

TEST_P(LedgerFailingDiskTest, HoldsWhatItAcknowledgedWhicheverCallIsRefused) {
    DiskFault fault = GetParam();
    SeededRandom random(5);
    for (bool was_met = true; was_met; fault.number += 1 + random.below(at_depth<std::uint64_t>(8, 1))) {
        DiskState{}.put_into(left());
        LedgerScenario scenario(left());
        ASSERT_THAT(scenario.make(), is_accepted());
        std::uint64_t safe = 0;
        std::uint64_t begun = 0;
        CrashDisk::instance().fail(fault);
        if (scenario.open())
            while (begun == safe && safe < 6)
                if (scenario.step(++begun)) ++safe;
        scenario.close();
        was_met = CrashDisk::instance().heal();

        LedgerScenario reopened(left());
        const auto held = survived(reopened, safe, begun);
        ASSERT_THAT(held, is_accepted()) << "call " << fault.number;
        EXPECT_TRUE(was_met || *held == 6);
    }
}

INSTANTIATE_TEST_SUITE_P(Of, LedgerFailingDiskTest,
    testing::Values(DiskFault{DiskCall::write, 1, DiskTrouble::io_error, false},
        DiskFault{DiskCall::write, 1, DiskTrouble::full, true},
        DiskFault{DiskCall::write, 1, DiskTrouble::short_write, false},
        DiskFault{DiskCall::sync, 1, DiskTrouble::io_error, false},
        DiskFault{DiskCall::sync, 1, DiskTrouble::io_error, true},
        DiskFault{DiskCall::read, 1, DiskTrouble::io_error, false}));

} // namespace
} // namespace valise::tests
