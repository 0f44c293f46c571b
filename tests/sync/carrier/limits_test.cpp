// SPDX-License-Identifier: Apache-2.0
// What a server does not put up with.
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
using testing::StartsWith;

constexpr std::string_view health = "GET /healthz HTTP/1.1\r\nHost: m\r\n\r\n";

std::string header_of(std::size_t size) {
    const std::string begin = "GET /healthz HTTP/1.1\r\nHost: m\r\nX: ";
    return begin + std::string(size - begin.size() - 4, 'x') + "\r\n\r\n";
}

TEST(Limits, OfHeadersAreKept) {
    Limits limits = patient();
    limits.header_bytes = 1000;
    Module module(limits);
    const Socket client = module.connect();

    ASSERT_TRUE(client.send(header_of(990)));
    EXPECT_THAT(client.receive_until("well"), EndsWith("well"));
    ASSERT_TRUE(client.send(header_of(1100)));

    EXPECT_THAT(client.receive_all(), StartsWith("HTTP/1.1 431 "));
}

TEST(Limits, OfHeadersEndAHeaderThatNeverEnds) {
    Module module;
    const Socket client = module.connect();

    ASSERT_TRUE(client.send("GET /" + std::string(20'000, 'x')));

    EXPECT_THAT(client.receive_all(), StartsWith("HTTP/1.1 431 "));
}

TEST(Limits, OfABodyAreKeptBeforeAnyOfItIsRead) {
    Module module;
    const Socket client = module.connect();

    ASSERT_TRUE(client.send("POST /echo HTTP/1.1\r\nHost: m\r\nContent-Length: 65537\r\n\r\n"));

    EXPECT_THAT(client.receive_until("\r\n\r\n"), StartsWith("HTTP/1.1 413 "));
}

TEST(Limits, OfABodyDoNotBelieveAHugeNumber) {
    Module module;
    const Socket client = module.connect();

    ASSERT_TRUE(
        client.send("POST /echo HTTP/1.1\r\nHost: m\r\nContent-Length: 18446744073709551615\r\n\r\n"));

    EXPECT_THAT(client.receive_until("\r\n\r\n"), StartsWith("HTTP/1.1 413 "));
}

TEST(Limits, OfABodyHoldInChunksToo) {
    Module module;
    const Socket client = module.connect();

    ASSERT_TRUE(client.send("POST /wait HTTP/1.1\r\nHost: m\r\nTransfer-Encoding: chunked\r\n\r\n32\r\n"
        + std::string(50, 'x') + "\r\n33\r\n" + std::string(51, 'x') + "\r\n0\r\n\r\n"));

    EXPECT_THAT(client.receive_all(), StartsWith("HTTP/1.1 413 "));
    EXPECT_EQ(module.server().counts().requests, 0);
}

TEST(Limits, AreToldToWhoeverIsStillSendingWithoutCuttingThemOff) {
    Module module;
    const Socket client = module.connect();

    EXPECT_TRUE(client.send("POST /echo HTTP/1.1\r\nHost: m\r\nContent-Length: 500000\r\n\r\n"));
    EXPECT_THAT(client.receive_until("\r\n\r\n"), StartsWith("HTTP/1.1 413 "));
    EXPECT_EQ(client.receive_all(), "") << "that is all it says";

    for (int i = 0; i < 50; ++i) EXPECT_TRUE(client.send(std::string(10'000, 'x')));
}

TEST(Limits, EndWithWhoeverSendsOnForEver) {
    Module module;
    const Socket client = module.connect();

    bool is_taken = client.send("POST /echo HTTP/1.1\r\nHost: m\r\nContent-Length: 50000000\r\n\r\n");
    for (int i = 0; i < 500 && is_taken; ++i) is_taken = client.send(std::string(100'000, 'x'));

    EXPECT_FALSE(is_taken);
}

TEST(Limits, OfConnectionsTurnTheNextAwayUntilOneGoes) {
    Limits limits = patient();
    limits.connections = 2;
    Module module(limits);
    const Socket one = module.connect();
    {
        const Socket two = module.connect();
        ASSERT_TRUE(comes_true([&] { return module.server().counts().connections == 2; }));

        EXPECT_EQ(module.connect().receive_all(), "");
        EXPECT_EQ(module.server().counts().turned_away, 1);
    }

    ASSERT_TRUE(comes_true([&] { return module.server().counts().connections == 1; }));
    const Socket next = module.connect();
    ASSERT_TRUE(next.send(health));
    EXPECT_THAT(next.receive_until("well"), EndsWith("well"));
}

TEST(Limits, OfConnectionsCountForEachAddress) {
    Limits limits = patient();
    limits.connections_of_address = 1;
    Module module(limits);
    const Socket one = module.connect();
    ASSERT_TRUE(comes_true([&] { return module.server().counts().connections == 1; }));

    EXPECT_EQ(module.connect().receive_all(), "");
}

TEST(Limits, OfTheRateAreToldWithATimeToWait) {
    Limits limits = patient();
    limits.rate = {0.001, 2};
    Module module(limits);
    const Socket client = module.connect();
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(client.send(health));
        EXPECT_THAT(client.receive_until("well"), EndsWith("well"));
    }

    ASSERT_TRUE(client.send(health));

    const std::string refusal = client.receive_all();
    EXPECT_THAT(refusal, StartsWith("HTTP/1.1 429 "));
    EXPECT_THAT(refusal, HasSubstr("Retry-After: 1000\r\n"));
}

TEST(Limits, EndAConnectionThatIsIdle) {
    Limits limits = patient();
    limits.idle = milliseconds(50);
    Module module(limits);
    std::uint64_t attempts = 0;
    // Who is too slow to ask in this time is idle as well.
    const auto asked = [&] {
        ++attempts;
        Socket client = module.connect();
        const bool is_answered = client.send(health) && client.receive_until("well").ends_with("well");
        return is_answered ? std::optional(std::move(client)) : std::nullopt;
    };
    auto client = asked();
    while (!client) client = asked();

    EXPECT_EQ(client->receive_all(), "");
    EXPECT_TRUE(comes_true([&] { return module.server().counts().timed_out == attempts; }));
}

TEST(Limits, EndARequestThatTricklesForTooLong) {
    Limits limits = patient();
    limits.reading = milliseconds(100);
    Module module(limits);
    const Socket client = module.connect();

    ASSERT_TRUE(client.send("POST /echo HTTP/1.1\r\nHost: m\r\nContent-Length: 65536\r\n\r\n"));
    std::size_t sent = 0;

    EXPECT_TRUE(comes_true([&] { return !client.send("x") || ++sent == 65'536; }));

    EXPECT_LT(sent, 65'536);
    EXPECT_TRUE(comes_true([&] { return module.server().counts().timed_out == 1; }));
    EXPECT_EQ(module.server().counts().requests, 0);
}

/// Enough answers to fill what the system holds back for a reader that does not read.
bool ask_for_much(const Socket& client) {
    std::string requests;
    for (int i = 0; i < 32; ++i) requests += "GET /long HTTP/1.1\r\nHost: m\r\n\r\n";
    return client.send(requests);
}

TEST(Limits, EndAnAnswerThatNobodyTakes) {
    Limits limits = patient();
    limits.stalled = milliseconds(50);
    Module module(limits);
    const Socket client = module.connect();

    ASSERT_TRUE(ask_for_much(client));

    EXPECT_TRUE(comes_true([&] { return module.server().counts().timed_out == 1; }));
    EXPECT_TRUE(comes_true([&] { return module.server().counts().connections == 0; }));
}

TEST(Limits, EndAnAnswerThatIsTakenTooSlowly) {
    Limits limits = patient();
    limits.writing = milliseconds(0);
    Module module(limits);
    const Socket client = module.connect();

    ASSERT_TRUE(client.send(health));

    EXPECT_EQ(client.receive_all(), "");
    EXPECT_TRUE(comes_true([&] { return module.server().counts().timed_out == 1; }));
}

} // namespace
