// SPDX-License-Identifier: Apache-2.0
// How a server ends.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http_scene.hpp"

namespace {

using namespace valise;
using namespace valise::carrier;
using namespace valise::tests;
using std::chrono::milliseconds;
using testing::EndsWith;
using testing::HasSubstr;

constexpr std::string_view health = "GET /healthz HTTP/1.1\r\nHost: m\r\n\r\n";
constexpr std::string_view wait_for_it = "POST /wait HTTP/1.1\r\nHost: m\r\nContent-Length: 0\r\n\r\n";

TEST(Stopping, EndsWhoeverIsIdleAtOnce) {
    Module module;
    const Socket client = module.connect();
    ASSERT_TRUE(client.send(health));
    EXPECT_THAT(client.receive_until("well"), EndsWith("well"));

    EXPECT_TRUE(module.server().stop(very_long));

    EXPECT_EQ(client.receive_all(), "");
}

TEST(Stopping, LetsARequestThatHasBegunComeToItsEnd) {
    Module module;
    const Socket client = module.connect();
    const Socket waiting = module.connect();
    ASSERT_TRUE(waiting.send(wait_for_it));
    const Answering answering = module.next_waiting();
    ASSERT_TRUE(client.send("POST /echo HTTP/1.1\r\nHost: m\r\nContent-Length: 8\r\n\r\nto "));
    ASSERT_TRUE(comes_true([&] { return module.server().counts().begun == 2; }));

    std::thread stops([&module] { EXPECT_TRUE(module.server().stop(very_long)); });
    EXPECT_TRUE(comes_true([&] { return !answering.is_wanted(); })) << "everybody is told";
    answering.answer(reply_with("nothing new"));
    EXPECT_TRUE(client.send("the e"));

    const std::string answer = client.receive_all();
    EXPECT_THAT(answer, HasSubstr("Connection: close\r\n"));
    EXPECT_THAT(answer, EndsWith("to the e"));
    stops.join();
}

TEST(Stopping, TellsThoseWhoWaitAndSendsWhatTheyAnswer) {
    Module module;
    const Socket client = module.connect();
    ASSERT_TRUE(client.send(wait_for_it));
    const Answering answering = module.next_waiting();
    answering.when_unwanted([&answering] { answering.answer(reply_with("nothing new")); });

    EXPECT_TRUE(module.server().stop(very_long));

    EXPECT_THAT(client.receive_all(), EndsWith("nothing new"));
}

TEST(Stopping, CutsOffWhoeverTakesTooLong) {
    Module module;
    const Socket client = module.connect();
    ASSERT_TRUE(client.send(wait_for_it));
    const Answering answering = module.next_waiting();

    EXPECT_FALSE(module.server().stop(milliseconds(30)));

    EXPECT_FALSE(answering.is_wanted());
    EXPECT_EQ(client.receive_all(), "");
    answering.answer(reply_with("nobody hears this"));
}

TEST(Stopping, TakesNobodyElseIn) {
    Module module;
    ASSERT_TRUE(module.server().stop(very_long));

    auto line = line_to(module.address());
    const Heard heard = get(line, "/healthz");

    ASSERT_FALSE(heard.answer);
    EXPECT_EQ(heard.answer.error().code, Errc::unavailable);
}

TEST(Stopping, TwiceIsAsGoodAsOnce) {
    Module module;

    EXPECT_TRUE(module.server().stop(very_long));
    EXPECT_TRUE(module.server().stop(very_long));
}

TEST(Stopping, WhileBusyLosesNoAnswerThatWasBegun) {
    Module module;
    std::atomic<bool> is_over = false;
    std::vector<std::thread> people;
    for (int person = 0; person < 6; ++person)
        people.emplace_back([&] {
            while (!is_over) {
                auto line = line_to(module.address());
                for (int i = 0; i < 20 && !is_over; ++i) {
                    const Heard heard = post(line, "/echo", std::string(3000, 'x'));
                    if (!heard.answer) break;
                    EXPECT_EQ(heard.body.size(), 3000);
                }
            }
        });
    ASSERT_TRUE(comes_true([&] { return module.server().counts().requests > 50; }));

    EXPECT_TRUE(module.server().stop(very_long));

    is_over = true;
    for (std::thread& person : people) person.join();
    EXPECT_EQ(module.server().counts().connections, 0);
}

TEST(Stopping, MovesWithTheServer) {
    auto opened = Server::open({"127.0.0.1", 0}, {}, {}, 1);
    ASSERT_TRUE(opened);
    Server one = *std::move(opened);
    auto other = Server::open({"127.0.0.1", 0}, {}, {}, 1);
    ASSERT_TRUE(other);

    one = *std::move(other);

    EXPECT_TRUE(one.stop(very_long));
}

} // namespace
