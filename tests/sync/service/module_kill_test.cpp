// SPDX-License-Identifier: Apache-2.0
// A module that is killed again and again, while devices give it work.
#include <csignal>
#include <random>
#include <semaphore>
#include <thread>

#include <gtest/gtest.h>

#include "support/depth.hpp"
#include "support/run_program.hpp"
#include "sync/service/module_scene.hpp"

namespace valise::tests {
namespace {

TEST(KilledModule, LosesNothingThatItAcknowledged) {
    const int kills = at_depth(500, 10'000);
    const auto home = system::TemporaryFolder::make();
    const auto folder = home->path() / "module";
    ModuleScene scene(3);
    std::mt19937 random(7);
    SpaceId space;
    {
        ModuleProgram program({"--folder", folder});
        ASSERT_TRUE(program.is_up()) << program.output();
        scene.ask(program.address());
        scene.found_with(folder);
        space = scene.world().found({0, 1, 2});
        ASSERT_TRUE(scene.settle(space));
    }
    std::size_t written = 0;
    std::size_t answered = 0;

    for (int i = 0; i < kills; ++i) {
        ModuleProgram program({"--folder", folder});
        const bool dies_young = random() % 4 == 0; // perhaps before it serves
        const std::chrono::milliseconds life(random() % 20);
        // Of those that serve: how much they answer at least, however slow the machine is.
        std::counting_semaphore<> answers(0);
        const int answered_before = dies_young ? 0 : static_cast<int>(random() % 8);
        const std::jthread killer([&] {
            for (int left = answered_before; left > 0; --left) answers.acquire();
            std::this_thread::sleep_for(life);
            ::kill(program.process(), SIGKILL);
        });
        if (!program.is_up()) {
            answers.release(answered_before);
            continue;
        }
        scene.ask(program.address());
        for (std::size_t by = 0;; by = (by + 1) % 3) {
            (void)scene.world().write(space, by, "work");
            ++written;
            if (!scene.exchange_once(by)) break;
            ++answered;
            answers.release();
        }
        answers.release(answered_before);
    }

    ModuleProgram program({"--folder", folder});
    ASSERT_TRUE(program.is_up()) << program.output();
    scene.ask(program.address());
    ASSERT_TRUE(scene.exchange(0));
    scene.world().add_device(); // has only what the module has
    scene.world().admit(space, 0, 3);
    EXPECT_TRUE(scene.settle(space));
    EXPECT_FALSE(scene.was_cheated());
    std::uint64_t held = 0;
    for (std::size_t by = 0; by < 3; ++by)
        held += scene.world().device(3).holdings.length_of(space, scene.world().device(by).log());
    EXPECT_EQ(held, written);
    RecordProperty("written", static_cast<int>(written));
    RecordProperty("answered", static_cast<int>(answered));
    std::printf("%d kills, %zu ranges written, %zu exchanges answered\n", kills, written, answered);
    EXPECT_GT(answered, static_cast<std::size_t>(kills) / 10);

    EXPECT_EQ(program.stop(), 0);
    const auto checked = run_program(VALISE_MODULE_PROGRAM " check --folder " + folder.string());
    EXPECT_EQ(checked.exit_code, 0) << checked.output;
}

} // namespace
} // namespace valise::tests
