// SPDX-License-Identifier: Apache-2.0
// A program that is killed at any moment loses nothing that it was told is safe.
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "support/depth.hpp"
#include "support/refusal.hpp"
#include "support/store_scenario.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {
namespace {

/// A running store_worker. It is killed at the latest when this object goes.
class Worker {
public:
    Worker(const std::filesystem::path& folder, const std::string& work, std::uint64_t last_step) {
        std::array<int, 2> pipe{};
        VALISE_CHECK(::pipe(pipe.data()) == 0);
        process_ = ::fork();
        VALISE_CHECK(process_ >= 0);
        if (process_ == 0) {
            ::dup2(pipe[1], STDOUT_FILENO);
            ::close(pipe[0]);
            ::close(pipe[1]);
            ::execl(VALISE_STORE_WORKER, "store_worker", folder.c_str(), work.c_str(),
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

/// Kills a worker at `work` so many times, each time on the store that the last one left.
void kill_at(Work work, int kills) {
    const auto folder = *system::TemporaryFolder::make();
    DatabaseScenario scenario(folder.path(), work);
    ASSERT_THAT(scenario.make(), is_accepted());
    SeededRandom random(static_cast<std::uint64_t>(work) + 1);
    std::uint64_t held = 0;

    for (int round = 0; round < kills; ++round) {
        Worker worker(folder.path(), std::to_string(static_cast<int>(work)), held);
        std::uint64_t safe = held;
        // Every fourth is killed while it starts and opens; the others at work, half of all after a step.
        if (round % 4 != 0) {
            ASSERT_EQ(worker.next(), held);
        }
        if (round % 2 != 0) {
            ASSERT_EQ(worker.next(), ++safe);
        }
        wait_up_to(30, random);
        ASSERT_TRUE(worker.kill()) << "it stopped by itself in round " << round;
        while (const auto step = worker.next()) safe = *step;

        const auto survivors = survived(scenario, safe, safe + 1);
        ASSERT_THAT(survivors, is_accepted()) << "round " << round;
        held = *survivors;
        scenario.close();
    }
    EXPECT_GE(held, static_cast<std::uint64_t>(kills) / 2);
}

TEST(KilledProgram, LosesNothingSafeWhileOneTypes) { kill_at(Work::typing, at_depth(300, 3'000)); }

TEST(KilledProgram, LosesNothingSafeDuringImports) { kill_at(Work::import, at_depth(250, 2'500)); }

TEST(KilledProgram, LosesNothingSafeWhileTheFileIsRewritten) { kill_at(Work::vacuum, at_depth(250, 2'500)); }

TEST(KilledProgram, LosesNothingSafeWhateverItDoes) { kill_at(Work::everything, at_depth(250, 2'500)); }

TEST(KilledProgram, LeavesANewStoreWholeOrItsNameFree) {
    SeededRandom random(7);
    const int kills = at_depth(150, 1'500);
    for (int round = 0; round < kills; ++round) {
        const auto folder = *system::TemporaryFolder::make();
        {
            Worker worker(folder.path(), "make", 0);
            wait_up_to(12, random);
        }
        const auto file = DatabaseScenario(folder.path()).file();

        auto database = std::filesystem::exists(file)
            ? store::Database::open(file, DatabaseScenario::key())
            : store::Database::create(file, DatabaseScenario::key());

        ASSERT_THAT(database, is_accepted()) << "round " << round;
        EXPECT_EQ(database->check_pages(), std::vector<std::string>{});
    }
}

} // namespace
} // namespace valise::tests
