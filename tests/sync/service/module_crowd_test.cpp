// SPDX-License-Identifier: Apache-2.0
// Several processes that serve one module, with its ledger in PostgreSQL.
#include <future>
#include <random>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/depth.hpp"
#include "sync/module/postgres_server.hpp"
#include "sync/service/module_scene.hpp"

namespace valise::tests {
namespace {

class ModuleCrowdTest : public testing::Test {
protected:
    void SetUp() override {
        ledger("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        for (std::size_t i = 0; i < crowd; ++i) start(i);
        scene_.ask(programs_[0]->address());
        scene_.found_with(home_.path() / "module");
    }
    static void ledger(const std::string& sql) { PostgresServer::instance().run(sql); }
    void start(std::size_t number) {
        programs_[number] = std::make_unique<ModuleProgram>(std::vector<std::string>{
            "--folder", home_.path() / "module", "--database", PostgresServer::instance().parameters()});
        ASSERT_TRUE(programs_[number]->is_up()) << programs_[number]->output();
    }
    ModuleScene& scene() { return scene_; }
    ModuleProgram& program(std::size_t number) { return *programs_[number]; }

    static constexpr std::size_t crowd = 4;

private:
    system::TemporaryFolder home_ = *system::TemporaryFolder::make();
    std::array<std::unique_ptr<ModuleProgram>, crowd> programs_;
    ModuleScene scene_{3};
};

TEST_F(ModuleCrowdTest, LosesNothingWhicheverOfThemIsKilled) {
    const int kills = at_depth(60, 2000);
    std::mt19937 random(11);
    const SpaceId space = scene().world().found({0, 1, 2});
    ASSERT_TRUE(scene().settle(space));
    std::size_t written = 0;

    for (int i = 0; i < kills; ++i) {
        const std::size_t victim = random() % crowd;
        const std::chrono::milliseconds life(random() % 40);
        std::jthread killer([&, life] {
            std::this_thread::sleep_for(life);
            program(victim).kill();
        });
        for (int turn = 0; turn < 6; ++turn) {
            scene().ask(program(random() % crowd).address()); // perhaps of the one that is being killed
            const std::size_t by = random() % 3;
            (void)scene().world().write(space, by, "work");
            ++written;
            (void)scene().exchange_once(by);
        }
        killer.join();
        start(victim);
    }

    for (std::size_t i = 0; i < crowd; ++i) {
        scene().ask(program(i).address());
        scene().world().add_device(); // has only what the module has
        ASSERT_TRUE(scene().exchange(0));
        scene().world().admit(space, 0, 3 + i);
        EXPECT_TRUE(scene().settle(space));
    }
    EXPECT_FALSE(scene().was_cheated());
    std::uint64_t held = 0;
    for (std::size_t by = 0; by < 3; ++by)
        held += scene().world().device(3).holdings.length_of(space, scene().world().device(by).log());
    EXPECT_EQ(held, written);
}

TEST_F(ModuleCrowdTest, AnswersWhoWaitsAtOneWhenAnotherWasGivenNews) {
    const SpaceId space = scene().world().found({0, 1, 2});
    ASSERT_TRUE(scene().settle(space));
    exchange::Pace waiting;
    waiting.waits = true;
    const auto request = scene().request_of(1, waiting);
    auto answer = std::async(std::launch::async, [&] {
        Bytes body;
        auto line = line_to(program(1).address());
        (void)line.post("/v1/exchange", *request, {}, [&](unsigned, ByteView part) {
            append(body, part);
            return true;
        });
        return body;
    });
    while (get(program(1).watched(), "/metrics").body.find("valise_waiting 1\n") == std::string::npos)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));

    const auto written = scene().world().write(space, 0, "news");
    ASSERT_TRUE(scene().exchange(0));
    const Bytes body = answer.get();

    auto& caller = *scene().world().device(1).caller;
    ASSERT_TRUE(caller.receive(body));
    ASSERT_TRUE(caller.finish());
    EXPECT_TRUE(scene().world().device(1).holdings.has(space, written));
}

} // namespace
} // namespace valise::tests
