// SPDX-License-Identifier: Apache-2.0
// Whichever piece of memory SQLite is refused while a store is open: the refusal has a code, and the store
// holds what was safe. While it opens, SQLCipher 4.6 stops the program when its cipher gets no memory.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "client/store/refused_memory.hpp"
#include "support/depth.hpp"
#include "support/disk_record.hpp"
#include "support/refusal.hpp"
#include "support/store_scenario.hpp"
#include "valise/base/system.hpp"

/// SQLCipher 4.6 loses some of its memory when it is refused more.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libsqlcipher"; }

namespace valise::tests {
namespace {

/// Without the check of pages: SQLCipher 4.6 stops the program when that gets no memory.
Result<void> read_everything(DatabaseScenario& scenario, std::uint64_t steps) {
    VALISE_TRY(auto select, scenario.database().prepare("SELECT row, draft FROM answer ORDER BY draft, row"));
    const auto expected = scenario.rows_after(steps);
    for (;;) {
        VALISE_TRY(const bool has_row, select.next());
        if (!has_row) return {};
        EXPECT_EQ(select.text(1), expected.at(select.integer(0)));
    }
}

class AllocationTest : public testing::TestWithParam<bool> {
protected:
    static void SetUpTestSuite() { stand_below_the_engine(); }

    AllocationTest() : folder_(*system::TemporaryFolder::make()) {}
    ~AllocationTest() override { memory().refused = SIZE_MAX; }

    const std::filesystem::path& folder() const { return folder_.path(); }

    /// The files of a store with a log, after so many steps.
    DiskState state_after(std::uint64_t steps) const {
        DiskState{}.put_into(folder());
        DatabaseScenario scenario(folder());
        EXPECT_THAT(scenario.make(), is_accepted());
        EXPECT_THAT(scenario.open(), is_accepted());
        for (std::uint64_t step = 1; step <= steps; ++step) EXPECT_THAT(scenario.step(step), is_accepted());
        DiskState state;
        for (const char* const name : {"store.valise", "store.valise-wal"})
            state.files[name] = *system::read_file(folder() / name, 1 << 24);
        return state;
    }

private:
    system::TemporaryFolder folder_;
};

TEST_P(AllocationTest, LosesNothingSafeWhicheverPieceOfMemoryIsRefused) {
    for (const std::uint64_t first : {3U, 24U}) {
        const DiskState before = state_after(first - 1);
        bool was_met = true;
        for (std::size_t request = 1; was_met; ++request) {
            SCOPED_TRACE(fmt::format("step {}, request {}", first, request));
            before.put_into(folder());
            std::uint64_t safe = first - 1;
            {
                DatabaseScenario scenario(folder());
                ASSERT_THAT(scenario.open(), is_accepted());
                refuse_memory_from(request, GetParam());
                auto done = scenario.step(first);
                if (done) {
                    safe = first;
                    done = read_everything(scenario, safe);
                }
                EXPECT_TRUE(done || done.error().code == Errc::unavailable) << done.error().detail;
                was_met = end_refusing_memory();
            }
            DatabaseScenario reopened(folder());
            ASSERT_THAT(survived(reopened, safe, first), is_accepted());
            if (testing::Test::HasFailure()) return;
        }
        RecordProperty("requests", std::to_string(memory().requests));
    }
}

INSTANTIATE_TEST_SUITE_P(OnceOrForGood, AllocationTest, testing::Bool(),
    [](const auto& lasts) { return lasts.param ? "ForGood" : "Once"; });

} // namespace
} // namespace valise::tests
