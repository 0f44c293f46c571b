// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http_scene.hpp"

namespace {

using namespace valise;
using namespace valise::carrier;
using namespace valise::tests;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

constexpr std::string_view wait_for_it = "POST /wait HTTP/1.1\r\nHost: m\r\nContent-Length: 0\r\n\r\n";

TEST(Answering, CanComeLaterAndFromAnotherThread) {
    Module module;
    const Socket client = module.connect();
    ASSERT_TRUE(client.send(wait_for_it));
    Answering answering = module.next_waiting();
    EXPECT_TRUE(answering.is_wanted());

    std::thread([later = std::move(answering)] { later.answer(reply_with("news")); }).join();

    EXPECT_THAT(client.receive_until("news"), StartsWith("HTTP/1.1 200 OK\r\n"));
}

TEST(Answering, CountsOnce) {
    Module module;
    const Socket client = module.connect();
    ASSERT_TRUE(client.send(wait_for_it));
    const Answering answering = module.next_waiting();

    answering.answer(reply_with("first"));
    answering.answer(reply_with("second"));
    ASSERT_TRUE(client.send("GET /healthz HTTP/1.1\r\nHost: m\r\n\r\n"));

    const std::string all = client.receive_until("well");
    EXPECT_THAT(all, HasSubstr("first"));
    EXPECT_THAT(all, testing::Not(HasSubstr("second")));
}

TEST(Answering, ThatIsLetGoIsAFailureOfTheServer) {
    Module module;
    const Socket client = module.connect();
    ASSERT_TRUE(client.send(wait_for_it));

    static_cast<void>(module.next_waiting());

    EXPECT_THAT(client.receive_until("\r\n\r\n"), StartsWith("HTTP/1.1 500 "));
}

TEST(Answering, ThatTakesTheOneOfAnotherHasItsOwnRequestAnsweredToo) {
    Module module;
    const Socket one = module.connect();
    ASSERT_TRUE(one.send(wait_for_it));
    Answering answering = module.next_waiting();
    const Socket two = module.connect();
    ASSERT_TRUE(two.send(wait_for_it));

    answering = module.next_waiting();
    answering.answer(reply_with("for two"));

    EXPECT_THAT(one.receive_until("\r\n\r\n"), StartsWith("HTTP/1.1 500 "));
    EXPECT_THAT(two.receive_until("for two"), EndsWith("for two"));
}

TEST(Answering, OfSomethingThatThrowsIsAFailureOfTheServerWhichGoesOn) {
    Module module(patient(), 1);
    const Socket client = module.connect();

    ASSERT_TRUE(client.send("GET /throw HTTP/1.1\r\nHost: m\r\n\r\n"));
    EXPECT_THAT(client.receive_until("\r\n\r\n"), StartsWith("HTTP/1.1 500 "));

    ASSERT_TRUE(client.send("GET /healthz HTTP/1.1\r\nHost: m\r\n\r\n"));
    EXPECT_THAT(client.receive_until("well"), EndsWith("well"));
}

TEST(Answering, IsNotWantedOnceTheOtherSideHasGone) {
    Module module;
    std::atomic<int> calls = 0;
    Socket client = module.connect();
    ASSERT_TRUE(client.send(wait_for_it));
    const Answering answering = module.next_waiting();
    answering.when_unwanted([&calls] { ++calls; });
    EXPECT_TRUE(answering.is_wanted());

    client = Socket(-1);

    EXPECT_TRUE(comes_true([&] { return calls == 1; }));
    EXPECT_FALSE(answering.is_wanted());
    answering.answer(reply_with("nobody hears this"));
    EXPECT_TRUE(comes_true([&] { return module.server().counts().connections == 0; }));
}

TEST(Answering, TellsAtOnceWhoAsksTooLateToBeTold) {
    Module module;
    Socket client = module.connect();
    ASSERT_TRUE(client.send(wait_for_it));
    const Answering answering = module.next_waiting();
    client.reset();
    ASSERT_TRUE(comes_true([&] { return !answering.is_wanted(); }));

    bool is_told = false;
    answering.when_unwanted([&is_told] { is_told = true; });

    EXPECT_TRUE(is_told);
}

TEST(Answering, StaysWantedWhenTheNextRequestComesBeforeItsTurn) {
    Module module;
    const Socket client = module.connect();
    ASSERT_TRUE(client.send(wait_for_it));
    const Answering answering = module.next_waiting();
    ASSERT_TRUE(client.send("GET /healthz HTTP/1.1\r\nHost: m\r\n\r\n"));

    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_TRUE(answering.is_wanted());
    answering.answer(reply_with("first"));

    EXPECT_THAT(client.receive_until("first"), EndsWith("first"));
    EXPECT_THAT(client.receive_until("well"), EndsWith("well"));
}

TEST(Answering, MayOutliveTheServer) {
    Module module;
    const Socket client = module.connect();
    ASSERT_TRUE(client.send(wait_for_it));
    const Answering answering = module.next_waiting();

    module.end();

    EXPECT_FALSE(answering.is_wanted());
    answering.answer(reply_with("nobody hears this"));
    EXPECT_EQ(client.receive_all(), "");
}

TEST(Answering, AndGoingAwayMayCrossOnAnyThread) {
    Module module;

    for (int i = 0; i < 50; ++i) {
        Socket client = module.connect();
        ASSERT_TRUE(client.send(wait_for_it));
        std::thread answers([answering = module.next_waiting()] { answering.answer(reply_with("news")); });
        if (i % 2 == 0) client.reset();
        answers.join();
    }

    EXPECT_TRUE(comes_true([&] { return module.server().counts().connections == 0; }));
}

} // namespace
