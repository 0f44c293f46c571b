// SPDX-License-Identifier: Apache-2.0
// A program that is killed at any moment loses nothing that it was told is safe.
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "support/depth.hpp"
#include "support/journal_scenario.hpp"
#include "support/refusal.hpp"
#include "support/whole_store_scenario.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {
namespace {

/// A running store_worker. It is killed at the latest when this object goes.
class Worker {
public:
    Worker(const char* scenario, const std::filesystem::path& folder, const std::string& work,
        std::uint64_t last_step) {
        std::array<int, 2> pipe{};
        VALISE_CHECK(::pipe(pipe.data()) == 0);
        process_ = ::fork();
        VALISE_CHECK(process_ >= 0);
        if (process_ == 0) {
            ::dup2(pipe[1], STDOUT_FILENO);
            ::close(pipe[0]);
            ::close(pipe[1]);
            ::execl(VALISE_STORE_WORKER, "store_worker", scenario, folder.c_str(), work.c_str(),
                std::to_string(last_step).c_str(), nullptr);
            ::_exit(EXIT_FAILURE);
        }
        ::close(pipe[1]);
        told_ = pipe[0];
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker() {
        kill();
        ::close(told_);
    }

    /// Waits for the next step that it says is safe; nothing when it is gone.
    std::optional<std::uint64_t> next() {
        std::uint64_t step = 0;
        if (::read(told_, &step, sizeof step) != sizeof step) return std::nullopt;
        return step;
    }
    /// Whether it had been at work until now.
    bool kill() {
        if (process_ == 0) return false;
        ::kill(process_, SIGKILL);
        int status = 0;
        VALISE_CHECK(::waitpid(std::exchange(process_, 0), &status, 0) > 0);
        return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

private:
    pid_t process_ = 0;
    int told_ = -1;
};

void wait_up_to(int milliseconds, Random& random) {
    const auto most = static_cast<std::uint64_t>(milliseconds) * 1'000;
    std::this_thread::sleep_for(std::chrono::microseconds(random.below(most)));
}

constexpr auto name_of(const DatabaseScenario&) { return "database"; }
constexpr auto name_of(const WholeStoreScenario&) { return "store"; }
constexpr auto name_of(const JournalScenario&) { return "journal"; }

/// Kills a worker at `work` so many times, each time on the store that the last one left; at the latest so
/// many milliseconds after what it is waited for.
template <class Scenario>
void kill_at(Scenario& scenario, const std::filesystem::path& folder, Work work, int kills, int most = 30) {
    ASSERT_THAT(scenario.make(), is_accepted());
    SeededRandom random(static_cast<std::uint64_t>(work) + 1);
    std::uint64_t held = 0;

    for (int round = 0; round < kills; ++round) {
        Worker worker(name_of(scenario), folder, std::to_string(static_cast<int>(work)), held);
        std::uint64_t safe = held;
        // Every fourth is killed while it starts and opens; the others at work, half of all after a step.
        if (round % 4 != 0) {
            ASSERT_EQ(worker.next(), held);
        }
        if (round % 2 != 0) {
            ASSERT_EQ(worker.next(), ++safe);
        }
        wait_up_to(most, random);
        ASSERT_TRUE(worker.kill()) << "it stopped by itself in round " << round;
        while (const auto step = worker.next()) safe = *step;

        const auto survivors = survived(scenario, safe, safe + 1);
        ASSERT_THAT(survivors, is_accepted()) << "round " << round;
        held = *survivors;
        scenario.close();
    }
    EXPECT_GE(held, static_cast<std::uint64_t>(kills) / 2);
}

void kill_a_database_at(Work work, int kills) {
    const auto folder = *system::TemporaryFolder::make();
    DatabaseScenario scenario(folder.path(), work);
    kill_at(scenario, folder.path(), work, kills);
}

void kill_a_store_at(Work work, int kills, int most = 30) {
    const auto folder = *system::TemporaryFolder::make();
    const auto place = folder.path() / "store";
    WholeStoreScenario scenario(place, work);
    scenario.expect_the_original();
    kill_at(scenario, place, work, kills, most);
}

TEST(KilledProgram, LosesNothingSafeWhileOneTypes) { kill_a_database_at(Work::typing, at_depth(130, 1'300)); }

TEST(KilledProgram, LosesNothingSafeDuringImports) { kill_a_database_at(Work::import, at_depth(110, 1'100)); }

TEST(KilledProgram, LosesNothingSafeWhileTheFileIsRewritten) {
    kill_a_database_at(Work::vacuum, at_depth(110, 1'100));
}

TEST(KilledProgram, LosesNothingSafeWhateverItDoes) {
    kill_a_database_at(Work::everything, at_depth(110, 1'100));
}

TEST(KilledProgram, LosesNothingSafeOfAWholeStoreWhileOneTypesSealsAndImports) {
    kill_a_store_at(Work::typing, at_depth(150, 1'500));
}

TEST(KilledProgram, LosesNothingSafeOfAWholeStoreWhateverItDoes) {
    kill_a_store_at(Work::everything, at_depth(290, 2'900), 60);
}

TEST(KilledProgram, LosesNothingThatItsJournalHasFlushed) {
    const auto folder = *system::TemporaryFolder::make();
    const auto place = folder.path() / "store";
    JournalScenario scenario(place, Work::typing);
    kill_at(scenario, place, Work::typing, at_depth(60, 600));
}

TEST(KilledProgram, IsOpenedByOneOfTwoPassphrasesWhenOneReplacesTheOther) {
    kill_a_store_at(Work::passphrase, at_depth(10, 300), 700);
}

TEST(KilledProgram, LeavesAWholeNewStoreOrItsNameFree) {
    SeededRandom random(8);
    const int kills = at_depth(60, 600);
    for (int round = 0; round < kills; ++round) {
        const auto folder = *system::TemporaryFolder::make();
        const auto place = folder.path() / "store";
        {
            const Worker worker("store", place, "make", 0);
            wait_up_to(25, random);
        }
        WholeStoreScenario scenario(place);
        scenario.expect_the_original();

        if (!std::filesystem::exists(place)) {
            ASSERT_THAT(scenario.make(), is_accepted());
        }

        ASSERT_THAT(survived(scenario, 0, 0), is_accepted()) << "round " << round;
    }
}

TEST(KilledProgram, LeavesANewStoreWholeOrItsNameFree) {
    SeededRandom random(7);
    const int kills = at_depth(60, 600);
    for (int round = 0; round < kills; ++round) {
        const auto folder = *system::TemporaryFolder::make();
        {
            const Worker worker("database", folder.path(), "make", 0);
            wait_up_to(12, random);
        }
        const auto file = DatabaseScenario(folder.path()).file();

        auto database = std::filesystem::exists(file)
            ? database::Database::open(file, DatabaseScenario::key())
            : database::Database::create(file, DatabaseScenario::key());

        ASSERT_THAT(database, is_accepted()) << "round " << round;
        EXPECT_EQ(database->check_pages(), std::vector<std::string>{});
    }
}

} // namespace
} // namespace valise::tests
