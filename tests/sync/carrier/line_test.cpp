// SPDX-License-Identifier: Apache-2.0
// A line to a module: our own, and ones that do whatever the test says.
#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http_scene.hpp"
#include "support/refusal.hpp"

namespace {

using namespace valise;
using namespace valise::carrier;
using namespace valise::tests;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

/// Reads a request of this method, and then says this.
Listener::Play says(std::string answer) {
    return [answer = std::move(answer)](const Socket& socket) {
        static_cast<void>(socket.receive_until("\r\n\r\n"));
        static_cast<void>(socket.send(answer));
        socket.end_sending();
        static_cast<void>(socket.receive_all());
    };
}

TEST(Line, BringsABodyAndTakesTheAnswer) {
    Module module;
    auto line = line_to(module.address());
    std::string body(60'000, 'b');
    body[0] = '\0';

    const Heard heard = post(line, "/echo", body);

    ASSERT_THAT(heard.answer, is_accepted());
    EXPECT_EQ(heard.answer->status, 200);
    EXPECT_EQ(heard.answer->content_type, "application/octet-stream");
    EXPECT_TRUE(heard.answer->is_whole);
    EXPECT_EQ(heard.body, body);
    EXPECT_EQ(line.progress().sent, 60'000);
    EXPECT_EQ(line.progress().received, 60'000);
}

TEST(Line, SaysNoMoreThanItMust) {
    std::string request;
    Listener module([&request](const Socket& socket) {
        request = socket.receive_until("abc");
        static_cast<void>(socket.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
    });
    auto line = line_to(here(module.port()));

    EXPECT_THAT(post(line, "/v1/exchange", "abc").answer, is_accepted());

    EXPECT_EQ(request,
        "POST /v1/exchange HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(module.port())
            + "\r\nContent-Length: 3\r\n\r\nabc");
}

TEST(Line, GetsWithoutABodyAlsoAfterOneWas) {
    Module module;
    auto line = line_to(module.address());

    EXPECT_EQ(post(line, "/echo", "").body, "");
    EXPECT_EQ(get(line, "/healthz").body, "well");
    EXPECT_EQ(post(line, "/echo", "again").body, "again");
    EXPECT_EQ(module.server().counts().accepted, 1) << "the connection is kept";
}

TEST(Line, PutsTheBaseOfTheAddressBeforeEachPath) {
    Module module;
    Address address = module.address();
    address.base = "/mail";
    auto line = line_to(address);

    EXPECT_THAT(get(line, "/healthz").body, StartsWith("/mail/healthz"));
}

TEST(Line, TellsTheStatusWithEachPart) {
    Listener module(says("HTTP/1.1 409 Conflict\r\nContent-Length: 4\r\n\r\ncard"));
    auto line = line_to(here(module.port()));
    unsigned told = 0;

    const auto answer = line.post("/v1/exchange", {}, {}, [&told](unsigned status, ByteView) {
        told = status;
        return true;
    });

    ASSERT_THAT(answer, is_accepted());
    EXPECT_EQ(answer->status, 409);
    EXPECT_EQ(told, 409);
}

TEST(Line, TellsWhenToTryAgain) {
    Listener module(says("HTTP/1.1 503 x\r\nRetry-After: 17\r\nContent-Length: 0\r\n\r\n"));
    auto line = line_to(here(module.port()));

    const Heard heard = get(line, "/");

    ASSERT_THAT(heard.answer, is_accepted());
    EXPECT_EQ(heard.answer->retry_after, seconds(17));
}

TEST(Line, GoesNowhereElse) {
    Module module;
    Listener redirecting(says(
        "HTTP/1.1 302 x\r\nLocation: " + module.address().text() + "/healthz\r\nContent-Length: 0\r\n\r\n"));
    auto line = line_to(here(redirecting.port()));

    const Heard heard = get(line, "/");

    ASSERT_THAT(heard.answer, is_accepted());
    EXPECT_EQ(heard.answer->status, 302);
    EXPECT_EQ(module.server().counts().accepted, 0);
}

TEST(Line, HandsOnPartsAsTheyCome) {
    std::promise<void> first_is_taken;
    Listener module([&first_is_taken](const Socket& socket) {
        static_cast<void>(socket.receive_until("\r\n\r\n"));
        static_cast<void>(socket.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\none"));
        first_is_taken.get_future().wait();
        static_cast<void>(socket.send("two"));
    });
    auto line = line_to(here(module.port()));
    std::string body;

    const auto answer = line.get("/", {}, [&](unsigned, ByteView part) {
        if (body.empty()) first_is_taken.set_value();
        body += as_text(part);
        return true;
    });

    ASSERT_THAT(answer, is_accepted());
    EXPECT_EQ(body, "onetwo");
}

TEST(Line, EndsWhenNoMoreIsWanted) {
    Module module;
    auto line = line_to(module.address());
    std::size_t taken = 0;

    const auto answer = line.get("/long", {}, [&taken](unsigned, ByteView part) {
        taken += part.size();
        return false;
    });

    ASSERT_THAT(answer, is_accepted());
    EXPECT_FALSE(answer->is_whole);
    EXPECT_EQ(answer->status, 200);
    EXPECT_LT(taken, 1 << 20);
    EXPECT_EQ(get(line, "/healthz").body, "well") << "and is good for another";
}

TEST(Line, KeepsWhatCameBeforeACutAtAnyByte) {
    const std::string whole = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789";
    const std::size_t head = whole.size() - 10;

    for (std::size_t length = 0; length < whole.size(); length += length < head ? 7 : 1) {
        Listener module(says(whole.substr(0, length)));
        auto line = line_to(here(module.port()));

        const Heard heard = post(line, "/", "body");

        ASSERT_FALSE(heard.answer) << length;
        EXPECT_TRUE(heard.answer.error().code == Errc::unavailable || length < 7)
            << length << " " << heard.answer.error().detail;
        EXPECT_EQ(heard.body, length > head ? whole.substr(head, length - head) : "") << length;
    }
}

TEST(Line, TellsACutByAnError) {
    std::promise<void> is_taken;
    Listener module([&is_taken](Socket socket) {
        static_cast<void>(socket.receive_until("\r\n\r\n"));
        static_cast<void>(socket.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01"));
        is_taken.get_future().wait(); // An error overtakes what has not been taken.
        socket.reset();
    });
    auto line = line_to(here(module.port()));
    std::string body;

    const auto answer = line.get("/", {}, [&](unsigned, ByteView part) {
        body += as_text(part);
        if (body == "01") is_taken.set_value();
        return true;
    });

    EXPECT_THAT(answer, is_refused(Errc::unavailable));
    EXPECT_EQ(body, "01");
}

TEST(Line, RefusesWhatIsNotHttp) {
    for (const std::string_view text : {"SSH-2.0-OpenSSH_9.2\r\n", "HTTP/9.9 what\r\n\r\n", "\r\n\r\n"}) {
        Listener module(says(std::string(text)));
        auto line = line_to(here(module.port()));
        EXPECT_THAT(get(line, "/").answer, is_refused(Errc::malformed)) << text;
    }
}

TEST(Line, RefusesHeadersWithoutEnd) {
    std::string head = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 1000; ++i) head += "X-" + std::to_string(i) + ": " + std::string(100, 'x') + "\r\n";
    Listener module(says(head + "Content-Length: 0\r\n\r\n"));
    auto line = line_to(here(module.port()));

    EXPECT_THAT(get(line, "/").answer, is_refused(Errc::malformed));
}

TEST(Line, RefusesAnAnswerThatIsTooLongWhetherItSaysSoOrNot) {
    Listener announced(says("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n01234567890"));
    Listener not_announced(says("HTTP/1.1 200 OK\r\n\r\n01234567890"));
    Terms terms;
    terms.most_bytes = 10;
    for (const std::uint16_t port : {announced.port(), not_announced.port()}) {
        auto line = line_to(here(port));

        const Heard heard = get(line, "/", terms);

        EXPECT_THAT(heard.answer, is_refused(Errc::too_large));
        EXPECT_LE(heard.body.size(), 10);
    }
}

TEST(Line, RefusesAPathThatIsNone) {
    Module module;
    auto line = line_to(module.address());

    EXPECT_THAT(get(line, "/x\r\nX: y").answer, is_refused(Errc::invalid_input));
    EXPECT_THAT(get(line, "@elsewhere/").answer, is_refused(Errc::invalid_input));
}

TEST(Line, GivesUpWhenNothingMoves) {
    Listener module([](const Socket& socket) { static_cast<void>(socket.receive_all()); });
    auto line = line_to(here(module.port()));
    Terms terms;
    terms.patience = milliseconds(500);

    const Heard heard = post(line, "/", "body", terms);

    EXPECT_THAT(heard.answer, is_refused(Errc::unavailable));
    EXPECT_EQ(heard.answer.error().detail, "nothing has moved for too long");
}

TEST(Line, DoesNotGiveUpWhileAnythingMoves) {
    Terms terms;
    terms.patience = milliseconds(1000);
    std::atomic<std::size_t> sent = 0;
    Listener module([&sent, patience = terms.patience](const Socket& socket) {
        static_cast<void>(socket.receive_until("\r\n\r\n"));
        const auto all_of_it = [&](const auto& next) {
            for (const auto begun = steady_clock::now(); steady_clock::now() - begun < patience * 3 / 4;) {
                static_cast<void>(socket.send(next()));
                std::this_thread::sleep_for(milliseconds(10));
            }
        };
        static_cast<void>(socket.send("HTTP/1.1 200 OK\r\n"));
        // The header is long in coming too; only whole lines of it can be seen to move.
        all_of_it([] { return "X: y\r\n"; });
        static_cast<void>(socket.send("\r\n"));
        all_of_it([&sent] { return ++sent, "x"; });
    });
    auto line = line_to(here(module.port()));

    const Heard heard = get(line, "/", terms);

    EXPECT_THAT(heard.answer, is_accepted());
    EXPECT_EQ(heard.body, std::string(sent, 'x'));
}

TEST(Line, GivesUpWhoeverLetsOneByteThroughAtATime) {
    Listener module([](const Socket& socket) {
        static_cast<void>(socket.receive_until("\r\n\r\n"));
        static_cast<void>(socket.send("HTTP/1.1 200 OK\r\n\r\n"));
        static_cast<void>(comes_true([&socket] { return !socket.send("x"); }));
    });
    auto line = line_to(here(module.port()));
    Terms terms;
    terms.stretch = milliseconds(200);
    terms.least_bytes = 1 << 20;

    const Heard heard = get(line, "/", terms);

    EXPECT_THAT(heard.answer, is_refused(Errc::unavailable));
    EXPECT_EQ(heard.answer.error().detail, "too little has moved for too long");
}

TEST(Line, IsStoppedFromAnotherThread) {
    Module module;
    auto line = line_to(module.address());
    std::stop_source source;
    Terms terms;
    terms.stop = source.get_token();
    const auto begun = std::chrono::steady_clock::now();
    std::thread stops([&] {
        const Answering answering = module.next_waiting();
        source.request_stop();
        EXPECT_TRUE(comes_true([&] { return !answering.is_wanted(); }));
    });

    const Heard heard = post(line, "/wait", "", terms);

    EXPECT_THAT(heard.answer, is_refused(Errc::unavailable));
    EXPECT_EQ(heard.answer.error().detail, "stopped");
    stops.join();
    EXPECT_LT(std::chrono::steady_clock::now() - begun, seconds(5));
    EXPECT_EQ(get(line, "/healthz").body, "well") << "and is good for another";
}

TEST(Line, SendsNothingWhenItWasStoppedBefore) {
    Module module;
    auto line = line_to(module.address());
    std::stop_source source;
    source.request_stop();
    Terms terms;
    terms.stop = source.get_token();

    EXPECT_THAT(get(line, "/healthz", terms).answer, is_refused(Errc::unavailable));
    EXPECT_EQ(module.server().counts().accepted, 0);
}

TEST(Line, ShowsItsProgressToOthers) {
    Module module;
    auto line = line_to(module.address());
    std::atomic<bool> is_seen = false;
    std::atomic<bool> is_over = false;
    std::thread watches([&] {
        while (!is_over)
            if (line.progress().received > 0) is_seen = true;
    });

    EXPECT_TRUE(comes_true([&] { return get(line, "/long").answer.has_value() && is_seen; }));

    is_over = true;
    watches.join();
    EXPECT_EQ(line.progress().received, 1 << 20);
    EXPECT_GT(line.bytes_each_second(), 0);
}

TEST(Line, MeasuresALinkThatIsSlow) {
    std::atomic<int> taken = 0;
    Listener module([&taken](const Socket& socket) {
        static_cast<void>(socket.receive_until("\r\n\r\n"));
        static_cast<void>(socket.send("HTTP/1.1 200 OK\r\nContent-Length: 11000\r\n\r\n"));
        for (int i = 1; i <= 11; ++i) {
            static_cast<void>(socket.send(std::string(1000, 'x')));
            // Each after the one before was taken, or a reader that was busy would see them come at once.
            EXPECT_TRUE(comes_true([&] { return taken == 1000 * i; }));
            std::this_thread::sleep_for(milliseconds(20));
        }
    });
    auto line = line_to(here(module.port()));
    EXPECT_EQ(line.bytes_each_second(), 0);

    EXPECT_THAT(line.get("/", {},
                    [&taken](unsigned, ByteView part) {
                        taken += static_cast<int>(part.size());
                        return true;
                    }),
        is_accepted());

    EXPECT_GT(line.bytes_each_second(), 1000);
    EXPECT_LE(line.bytes_each_second(), 50'000);
}

TEST(Line, TakesANewConnectionWhenTheOldOneHasGone) {
    Listener module([](const Socket& socket) { // One request each.
        static_cast<void>(socket.receive_until("body"));
        static_cast<void>(socket.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));
    });
    auto line = line_to(here(module.port()));

    for (int i = 0; i < 3; ++i) EXPECT_EQ(post(line, "/", "body").body, "ok");

    EXPECT_EQ(module.count(), 3);
}

TEST(Line, SaysThatNobodyIsThere) {
    const Socket nobody = Socket::bound();
    auto line = line_to(here(nobody.port()));
    EXPECT_THAT(get(line, "/").answer, is_refused(Errc::unavailable));

    auto unknown = line_to({false, {"module.invalid", 80}, ""});
    EXPECT_THAT(get(unknown, "/").answer, is_refused(Errc::unavailable));
}

} // namespace
