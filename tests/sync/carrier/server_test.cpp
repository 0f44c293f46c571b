// SPDX-License-Identifier: Apache-2.0
// A server as whoever speaks to it by hand sees it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/resource.h>
#include <unistd.h>

#include "http_scene.hpp"
#include "support/refusal.hpp"

namespace {

using namespace valise;
using namespace valise::carrier;
using namespace valise::tests;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

std::string post_request(std::string_view path, std::string_view body) {
    return "POST " + std::string(path) + " HTTP/1.1\r\nHost: m\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

constexpr std::string_view health = "GET /healthz HTTP/1.1\r\nHost: m\r\n\r\n";

// UndefinedBehaviorSanitizer reads through a pipe whether memory is there: without a descriptor to spare it
// reports objects that are well.
#if defined(__has_feature)
constexpr bool needs_descriptors = __has_feature(undefined_behavior_sanitizer);
#else
constexpr bool needs_descriptors = false;
#endif

/// All that the server says to this, up to the end of the connection.
std::string answer_to(const Module& module, std::string_view request) {
    const Socket client = module.connect();
    static_cast<void>(client.send(request)); // It may hang up before it has heard all.
    client.end_sending();
    return client.receive_all();
}

TEST(Server, AnswersWithAsFewBytesAsHttpAllows) {
    Module module;
    const Socket client = module.connect();

    ASSERT_TRUE(client.send(health));

    EXPECT_EQ(client.receive_until("well"), "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nwell");
}

TEST(Server, HandsTheBodyOnAndTheAnswerBack) {
    Module module;
    const Socket client = module.connect();
    std::string body(65536, 'b');
    body[1] = '\0';

    ASSERT_TRUE(client.send(post_request("/echo", body)));

    const std::string head = client.receive_until("\r\n\r\n");
    EXPECT_THAT(head, HasSubstr("Content-Type: application/octet-stream\r\n"));
    EXPECT_EQ(client.receive_exactly(body.size()), body);
}

TEST(Server, ServesOneRequestAfterTheOtherOnAConnection) {
    Module module;
    const Socket client = module.connect();

    for (int i = 0; i < 20; ++i) {
        ASSERT_TRUE(client.send(post_request("/echo", "x" + std::to_string(i) + "!")));
        EXPECT_THAT(client.receive_until("!"), EndsWith("x" + std::to_string(i) + "!"));
    }

    EXPECT_EQ(module.server().counts().accepted, 1);
    EXPECT_EQ(module.server().counts().requests, 20);
}

TEST(Server, ServesRequestsThatComeAllAtOnceInTheirOrder) {
    Module module;
    const Socket client = module.connect();

    ASSERT_TRUE(
        client.send(post_request("/echo", "one") + post_request("/echo", "two") + std::string(health)));

    const std::string all = client.receive_until("well");
    EXPECT_LT(all.find("one"), all.find("two"));
    EXPECT_THAT(all, EndsWith("well"));
}

TEST(Server, UnderstandsARequestThatTricklesIn) {
    Module module;
    const Socket client = module.connect();

    for (const char letter : post_request("/echo", "drop by drop")) ASSERT_TRUE(client.send({&letter, 1}));

    EXPECT_THAT(client.receive_until("drop by drop"), EndsWith("drop by drop"));
}

TEST(Server, TakesABodyInChunks) {
    Module module;

    const std::string answer = answer_to(module,
        "POST /echo HTTP/1.1\r\nHost: m\r\nTransfer-Encoding: "
        "chunked\r\n\r\n3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n");

    EXPECT_THAT(answer, EndsWith("onetwo"));
}

TEST(Server, ClosesWhenItIsAskedTo) {
    Module module;
    const Socket client = module.connect();

    ASSERT_TRUE(client.send("GET /healthz HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n"));

    EXPECT_EQ(client.receive_all(), "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\nwell");
}

TEST(Server, SpeaksTheOlderHttpToo) {
    Module module;

    EXPECT_THAT(answer_to(module, "GET /healthz HTTP/1.0\r\n\r\n"), StartsWith("HTTP/1.0 200 OK\r\n"));
}

TEST(Server, TellsPathsFromQueriesAndWhoAsks) {
    Module module;
    const Socket client = module.connect();

    ASSERT_TRUE(client.send("GET /mail/0a1b?after=3&x HTTP/1.1\r\nHost: m\r\n\r\n"));

    EXPECT_THAT(client.receive_until("127.0.0.1"), EndsWith("/mail/0a1b after=3&x 127.0.0.1"));
}

TEST(Server, TellsRoutesOfOnePathByTheirMethods) {
    Module module;

    EXPECT_THAT(answer_to(module, post_request("/mail/x", "")), StartsWith("HTTP/1.1 409 "));
    EXPECT_THAT(answer_to(module, "GET /mail/x HTTP/1.1\r\nHost: m\r\n\r\n"), StartsWith("HTTP/1.1 200 "));
}

TEST(Server, RefusesPathsAndMethodsThatItDoesNotHave) {
    Module module;

    EXPECT_THAT(answer_to(module, "GET /nothing HTTP/1.1\r\nHost: m\r\n\r\n"), StartsWith("HTTP/1.1 404 "));
    EXPECT_THAT(answer_to(module, "GET /healthz/x HTTP/1.1\r\nHost: m\r\n\r\n"), StartsWith("HTTP/1.1 404 "));
    EXPECT_THAT(answer_to(module, "GET http://m/healthz HTTP/1.1\r\n\r\n"), StartsWith("HTTP/1.1 400 "));
    const std::string wrong_method = answer_to(module, "GET /echo HTTP/1.1\r\nHost: m\r\n\r\n");
    EXPECT_THAT(wrong_method, StartsWith("HTTP/1.1 405 "));
    EXPECT_THAT(wrong_method, HasSubstr("Allow: POST\r\n"));
    EXPECT_EQ(module.server().counts().refused, 4);
}

TEST(Server, RefusesWhatIsNotHttp) {
    Module module;

    EXPECT_THAT(answer_to(module, "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 is how TLS begins\r\n\r\n"),
        StartsWith("HTTP/1.1 400 "));
    EXPECT_THAT(answer_to(module, "GET /healthz\r\n\r\n"), StartsWith("HTTP/1.1 400 "));
    EXPECT_THAT(
        answer_to(module, "POST /echo HTTP/1.1\r\nContent-Length: -1\r\n\r\n"), StartsWith("HTTP/1.1 400 "));
    EXPECT_THAT(answer_to(module, "POST /echo HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx"),
        StartsWith("HTTP/1.1 400 "));
    // Which of the two lengths counts has been answered differently on the two sides of a proxy.
    EXPECT_THAT(
        answer_to(module,
            "POST /echo HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        StartsWith("HTTP/1.1 400 "));
}

TEST(Server, SurvivesAConnectionThatEndsAtAnyByteOfARequest) {
    Module module;
    const std::string request = post_request("/echo", "body");

    for (std::size_t length = 0; length < request.size(); ++length)
        EXPECT_EQ(answer_to(module, request.substr(0, length)), "") << length;

    EXPECT_EQ(module.server().counts().requests, 0);
    EXPECT_TRUE(comes_true([&] { return module.server().counts().connections == 0; }));
}

TEST(Server, SurvivesAReaderThatGoesInTheMiddleOfAnAnswer) {
    Module module;

    for (int i = 0; i < 10; ++i) {
        Socket client = module.connect();
        ASSERT_TRUE(client.send("GET /long HTTP/1.1\r\nHost: m\r\n\r\n"));
        EXPECT_EQ(client.receive_exactly(1000).size(), 1000);
        client.reset();
    }

    EXPECT_TRUE(comes_true([&] { return module.server().counts().connections == 0; }));
}

TEST(Server, LetsGoOfAReplyWhenItIsTakenOrNeverWillBe) {
    Module module;
    const auto held = std::make_shared<int>(0);
    const auto is_let_go = [&] { return comes_true([&] { return held.use_count() == 1; }); };
    const auto asked = [&] {
        Socket client = module.connect();
        EXPECT_TRUE(client.send("POST /wait HTTP/1.0\r\nHost: m\r\nContent-Length: 0\r\n\r\n"));
        Reply reply = reply_with(std::string(std::size_t{32} << 20, 'l'));
        reply.until_taken = held;
        module.next_waiting().answer(std::move(reply));
        EXPECT_EQ(client.receive_exactly(1000).size(), 1000);
        return client;
    };

    Socket patient = asked();
    EXPECT_EQ(held.use_count(), 2) << "the system does not take so much at once";
    (void)patient.receive_exactly(std::size_t{32} << 20);
    EXPECT_TRUE(is_let_go());

    Socket hasty = asked();
    EXPECT_EQ(held.use_count(), 2);
    hasty.reset();
    EXPECT_TRUE(is_let_go());
}

TEST(Server, AcceptsAgainWhenTheSystemHasRoomAgain) {
    if (needs_descriptors) GTEST_SKIP() << "the sanitizer cannot be without a descriptor";
    Module module;
    // So that its threads have begun. It stays to the end, because the server's half of it would make room at
    // a moment of its own.
    const Socket first = module.connect();
    ASSERT_TRUE(first.send(health));
    ASSERT_THAT(first.receive_until("well"), EndsWith("well"));
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit few{100, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &few), 0);
    std::vector<Socket> all;
    for (int copy = ::dup(first.descriptor()); copy >= 0; copy = ::dup(first.descriptor()))
        all.emplace_back(copy);
    ASSERT_FALSE(all.empty());
    all.pop_back();

    const Socket client = module.connect(); // The last one that there is.
    ASSERT_TRUE(client.send(health));
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    EXPECT_EQ(module.server().counts().accepted, 1);
    all.clear();

    EXPECT_THAT(client.receive_until("well"), EndsWith("well"));
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
}

TEST(Server, SpeaksToManyAtOnce) {
    Module module;
    std::vector<std::thread> people;
    std::atomic<int> served = 0;

    for (int person = 0; person < 8; ++person)
        people.emplace_back([&module, &served] {
            const Socket client = module.connect();
            for (int i = 0; i < 20; ++i)
                if (client.send(post_request("/echo", "hello!"))
                    && client.receive_until("hello!").ends_with("hello!"))
                    ++served;
        });
    for (std::thread& person : people) person.join();

    EXPECT_EQ(served, 160);
}

TEST(Server, RefusesAnAddressThatIsTakenOrNotOfThisComputer) {
    Module module;

    EXPECT_THAT(Server::open({"127.0.0.1", module.port()}, {}, {}, 1), is_refused(Errc::unavailable));
    EXPECT_THAT(Server::open({"203.0.113.9", 0}, {}, {}, 1), is_refused(Errc::invalid_input));
    EXPECT_THAT(Server::open({"localhost", 0}, {}, {}, 1), is_refused(Errc::invalid_input));
}

TEST(Server, TakesItsPortAgainAfterItWasStopped) {
    const std::string host = "127.7.9.11"; // where nobody else takes the port meanwhile
    const std::uint16_t port = Socket::bound().port();
    const std::vector<Route> routes{
        {"GET", "/healthz", 0, at_once([](const Arrival&) { return reply_with("well"); })}};
    auto server = Server::open({host, port}, routes, {}, 1);
    ASSERT_THAT(server, is_accepted());
    const Socket client = Socket::connected_to(port, host.c_str());
    ASSERT_TRUE(client.send(health));
    EXPECT_THAT(client.receive_until("well"), EndsWith("well"));

    {
        const Server ended = *std::move(server);
    }

    EXPECT_THAT(Server::open({host, port}, {}, {}, 1), is_accepted());
}

TEST(Server, ListensToBothInternetsAtOnce) {
    const auto server = Server::open({"::", 0},
        {{"GET", "/", 0, at_once([](const Arrival& it) { return reply_with(it.from.text()); })}}, {}, 1);
    if (!server) GTEST_SKIP() << "no IPv6 here";
    for (const char* const host : {"127.0.0.1", "::1"}) {
        const Socket client = Socket::connected_to(server->port(), host);

        ASSERT_TRUE(client.send("GET / HTTP/1.1\r\nHost: m\r\nConnection: close\r\n\r\n"));

        EXPECT_THAT(client.receive_all(), EndsWith(host));
    }
}

} // namespace
