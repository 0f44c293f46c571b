// SPDX-License-Identifier: Apache-2.0
// Proxies that believe in one module: whatever name they are asked for, they connect to it.
#include <cstdlib>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http_scene.hpp"
#include "support/refusal.hpp"

namespace {

using namespace valise;
using namespace valise::carrier;
using namespace valise::tests;
using std::chrono::milliseconds;
using testing::ElementsAre;
using testing::IsEmpty;

/// What proxies were asked for.
class Asked {
public:
    void note(std::string what) {
        const std::lock_guard lock(mutex_);
        all_.push_back(std::move(what));
    }
    [[nodiscard]] std::vector<std::string> all() const {
        const std::lock_guard lock(mutex_);
        return all_;
    }

private:
    mutable std::mutex mutex_;
    std::vector<std::string> all_;
};

/// Passes requests with a whole URL on, each on a connection of its own; opens ways by CONNECT.
Listener::Play http_proxy(std::uint16_t module, Asked& asked) {
    return [module, &asked](const Socket& client) {
        const std::string line = client.receive_until("\r\n");
        asked.note(line.substr(0, line.find(" HTTP/")));
        const Socket server = Socket::connected_to(module);
        if (line.starts_with("CONNECT ")) {
            static_cast<void>(client.receive_until("\r\n\r\n"));
            static_cast<void>(client.send("HTTP/1.1 200 Connection established\r\n\r\n"));
        } else {
            const std::size_t url = line.find("://") + 3;
            const std::string head = line.substr(0, line.find(' ') + 1) + line.substr(line.find('/', url));
            static_cast<void>(server.send(head));
        }
        relay(client, server);
    };
}

std::string name_and_port(const std::string& text) {
    const auto high = static_cast<unsigned char>(text[text.size() - 2]);
    const auto low = static_cast<unsigned char>(text[text.size() - 1]);
    return text.substr(0, text.size() - 2) + ":" + std::to_string(high << 8 | low);
}

/// Version 5, without authentication, by name alone.
Listener::Play socks_proxy(std::uint16_t module, Asked& asked) {
    return [module, &asked](const Socket& client) {
        const std::string greeting = client.receive_exactly(2);
        static_cast<void>(client.receive_exactly(static_cast<unsigned char>(greeting[1])));
        static_cast<void>(client.send(std::string_view("\x05\x00", 2)));
        const std::string request = client.receive_exactly(5);
        if (request.substr(0, 4) != std::string_view("\x05\x01\x00\x03", 4)) return;
        asked.note(name_and_port(client.receive_exactly(static_cast<unsigned char>(request[4]) + 2U)));
        const Socket server = Socket::connected_to(module);
        static_cast<void>(client.send(std::string_view("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10)));
        relay(client, server);
    };
}

Way by(ProxyKind kind, std::uint16_t port) { return {{kind, {"127.0.0.1", port}}, {}, {}}; }

/// Which no name server knows: only a proxy gets there.
const Address far_away{false, {"module.invalid", 8480}, ""};

TEST(Proxies, OfHttpCarryRequests) {
    Module module;
    Asked asked;
    Listener proxy(http_proxy(module.port(), asked));
    auto line = line_to(far_away, by(ProxyKind::http, proxy.port()));

    EXPECT_EQ(post(line, "/echo", "through").body, "through");

    EXPECT_THAT(asked.all(), ElementsAre("POST http://module.invalid:8480/echo"));
}

TEST(Proxies, OfSocksCarryRequestsAndLookUpNames) {
    Module module;
    Asked asked;
    Listener proxy(socks_proxy(module.port(), asked));
    {
        auto line = line_to(far_away, by(ProxyKind::socks5, proxy.port()));

        EXPECT_EQ(post(line, "/echo", "through").body, "through");
        EXPECT_EQ(get(line, "/healthz").body, "well");
    }
    EXPECT_THAT(asked.all(), ElementsAre("module.invalid:8480")) << "the connection is kept";
}

/// Sets a variable of the environment while it exists.
class Variable {
public:
    Variable(const char* name, const std::string& value) : name_(name) { ::setenv(name, value.c_str(), 1); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    ~Variable() { ::unsetenv(name_); }

private:
    const char* name_;
};

TEST(Proxies, OfTheEnvironmentCountWhereTheSystemDecides) {
    Module module;
    Asked asked;
    Listener proxy(http_proxy(module.port(), asked));
    const Variable variable("http_proxy", "http://127.0.0.1:" + std::to_string(proxy.port()));
    const Variable none("no_proxy", "");
    auto line = line_to(far_away, Way{});

    EXPECT_EQ(get(line, "/healthz").body, "well");

    EXPECT_THAT(asked.all(), ElementsAre("GET http://module.invalid:8480/healthz"));
}

TEST(Proxies, OfTheEnvironmentDoNotCountWhereAnotherOrNoneIsNamed) {
    Module module;
    Asked asked;
    Asked not_asked;
    Listener proxy(socks_proxy(module.port(), asked));
    Listener other(http_proxy(module.port(), not_asked));
    const Variable variable("http_proxy", "http://127.0.0.1:" + std::to_string(other.port()));
    const Variable all("no_proxy", "*");
    auto named = line_to(far_away, by(ProxyKind::socks5, proxy.port()));
    auto direct = line_to(module.address());

    EXPECT_EQ(get(named, "/healthz").body, "well");
    EXPECT_EQ(get(direct, "/healthz").body, "well");

    EXPECT_THAT(asked.all(), ElementsAre("module.invalid:8480"));
    EXPECT_THAT(not_asked.all(), IsEmpty());
}

TEST(Proxies, ThatRefuseAreNotTakenForTheModule) {
    Listener proxy([](const Socket& client) {
        static_cast<void>(client.receive_until("\r\n\r\n"));
        static_cast<void>(client.send("HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n"));
    });
    Address address = far_away;
    address.is_https = true;
    auto line = line_to(address, by(ProxyKind::http, proxy.port()));

    const Heard heard = get(line, "/healthz");

    EXPECT_THAT(heard.answer, is_refused(Errc::unavailable));
    EXPECT_EQ(heard.answer.error().detail, "the proxy answered 407");
}

TEST(Proxies, OfSocksThatFindNobodySaySo) {
    Listener proxy([](const Socket& client) {
        static_cast<void>(client.receive_exactly(3));
        static_cast<void>(client.send(std::string_view("\x05\x00", 2)));
        static_cast<void>(client.receive_exactly(5));
        static_cast<void>(client.send(std::string_view("\x05\x04\x00\x01\x00\x00\x00\x00\x00\x00", 10)));
    });
    auto line = line_to(far_away, by(ProxyKind::socks5, proxy.port()));

    EXPECT_THAT(get(line, "/healthz").answer, is_refused(Errc::unavailable));
}

TEST(Proxies, ThatSayNothingAreGivenUp) {
    Listener proxy([](const Socket& client) { static_cast<void>(client.receive_all()); });
    Terms terms;
    terms.patience = milliseconds(100);
    for (const ProxyKind kind : {ProxyKind::http, ProxyKind::socks5}) {
        auto line = line_to(far_away, by(kind, proxy.port()));
        EXPECT_THAT(get(line, "/healthz", terms).answer, is_refused(Errc::unavailable));
    }
}

} // namespace
