// SPDX-License-Identifier: Apache-2.0
// https, with an authority of the test's own and a program that speaks TLS before a module.
#include <cstdio>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

#include "http_scene.hpp"
#include "support/refusal.hpp"
#include "support/run_program.hpp"
#include "valise/base/system.hpp"

namespace {

using namespace valise;
using namespace valise::carrier;
using namespace valise::tests;
using system::TemporaryFolder;

/// An authority, and a certificate of it for 127.0.0.1; made once for all tests.
class Authority {
public:
    Authority() : folder_(*TemporaryFolder::make()) {
        const Ended made = run_program("cd '" + folder_.path().string() + R"(' && set -e
            new_key() { openssl ecparam -name prime256v1 -genkey -noout -out $1; }
            new_key authority.key && new_key module.key
            openssl req -x509 -new -key authority.key -subj /CN=Authority -days 2 -out authority.pem
            openssl req -new -key module.key -subj /CN=Module -out module.csr
            echo subjectAltName=IP:127.0.0.1 >names
            openssl x509 -req -in module.csr -CA authority.pem -CAkey authority.key -CAcreateserial \
                -days 2 -extfile names -out module.pem
            openssl pkey -in module.key -pubout -outform DER | openssl dgst -sha256 -r | cut -c 1-64 >pin)");
        VALISE_CHECK(made.exit_code == 0);
    }

    [[nodiscard]] std::string file(const char* name) const { return (folder_.path() / name).string(); }
    [[nodiscard]] ByteArray<32> pin() const {
        std::string text;
        std::ifstream(file("pin")) >> text;
        const Bytes bytes = *from_hex(text);
        ByteArray<32> pin{};
        std::ranges::copy(bytes, pin.begin());
        return pin;
    }

private:
    TemporaryFolder folder_;
};

const Authority& authority() {
    static const Authority one;
    return one;
}

/// The program that speaks TLS before a module, while this exists.
class TlsFront {
public:
    explicit TlsFront(std::uint16_t module) : folder_(*TemporaryFolder::make()) {
        const std::string announcement = (folder_.path() / "port").string();
        VALISE_CHECK(::mkfifo(announcement.c_str(), 0600) == 0);
        const std::string command = std::string(VALISE_PYTHON_3) + " '" VALISE_TLS_FRONT "' '"
            + authority().file("module.pem") + "' '" + authority().file("module.key") + "' "
            + std::to_string(module) + " '" + announcement + "' || echo 0 >'" + announcement + "'";
        program_ = ::popen(command.c_str(), "w");
        VALISE_CHECK(program_ != nullptr);
        std::ifstream(announcement) >> port_;
        VALISE_CHECK(port_ != 0);
    }
    TlsFront(const TlsFront&) = delete;
    TlsFront& operator=(const TlsFront&) = delete;
    ~TlsFront() { ::pclose(program_); }

    [[nodiscard]] Address address() const { return {true, {"127.0.0.1", port_}, ""}; }

private:
    TemporaryFolder folder_;
    std::FILE* program_ = nullptr;
    std::uint16_t port_ = 0;
};

class Https : public testing::Test {
protected:
    [[nodiscard]] Heard ask(const Way& way) const {
        auto line = line_to(front_.address(), way);
        return post(line, "/echo", "sealed twice");
    }
    [[nodiscard]] static Way direct() {
        Way way;
        way.proxy.kind = ProxyKind::none;
        return way;
    }

    Module module_;
    TlsFront front_{module_.port()};
};

TEST_F(Https, IsSpokenWithAnAuthorityThatIsTrusted) {
    Way way = direct();
    way.authorities = authority().file("authority.pem");

    EXPECT_EQ(ask(way).body, "sealed twice");
}

TEST_F(Https, IsRefusedWithoutACertificateOfATrustedAuthority) {
    const Heard heard = ask(direct());

    EXPECT_THAT(heard.answer, is_refused(Errc::wrong_key));
    EXPECT_EQ(module_.server().counts().requests, 0);
}

TEST_F(Https, IsRefusedWithACertificateForAnotherName) {
    Way way = direct();
    way.authorities = authority().file("authority.pem");
    Address address = front_.address();
    address.endpoint.host = "localhost";
    auto line = line_to(address, way);

    EXPECT_THAT(get(line, "/healthz").answer, is_refused(Errc::wrong_key));
}

TEST_F(Https, NeedsNoAuthorityForAKeyThatIsPinned) {
    Way way = direct();
    way.pinned_key = authority().pin();

    EXPECT_EQ(ask(way).body, "sealed twice");
}

TEST_F(Https, IsRefusedWithAnyOtherKeyThanThePinned) {
    Way way = direct();
    way.authorities = authority().file("authority.pem");
    way.pinned_key = authority().pin();
    way.pinned_key->back() ^= 1;

    EXPECT_THAT(ask(way).answer, is_refused(Errc::wrong_key));
    EXPECT_EQ(module_.server().counts().requests, 0);
}

TEST_F(Https, SurvivesACutWhileSending) {
    Way way = direct();
    way.pinned_key = authority().pin();
    auto line = line_to(front_.address(), way);

    EXPECT_THAT(post(line, "/cut", std::string(4 << 20, 'x')).answer, is_refused(Errc::unavailable));
}

TEST_F(Https, GoesThroughAProxyByConnect) {
    const std::uint16_t target = front_.address().endpoint.port;
    Listener proxy([target](const Socket& client) {
        EXPECT_EQ(client.receive_until("\r\n"), "CONNECT module.invalid:443 HTTP/1.1\r\n");
        static_cast<void>(client.receive_until("\r\n\r\n"));
        static_cast<void>(client.send("HTTP/1.1 200 Connection established\r\n\r\n"));
        relay(client, Socket::connected_to(target));
    });
    Way way{{ProxyKind::http, {"127.0.0.1", proxy.port()}}, authority().pin(), {}};
    auto line = line_to({true, {"module.invalid", 443}, ""}, way);

    EXPECT_EQ(post(line, "/echo", "through").body, "through");
}

TEST(HttpsTrust, NeedsTheFileThatItIsGiven) {
    Way way;
    way.authorities = "/nonexistent/authorities.pem";

    EXPECT_THAT(Line::open({true, {"module.example.org", 443}, ""}, way), is_refused(Errc::invalid_input));
}

TEST(HttpsTrust, IsNotSpokenByWhatDoesNotSpeakIt) {
    Module module;
    Address address = module.address();
    address.is_https = true;
    auto line = line_to(address);

    EXPECT_THAT(get(line, "/healthz").answer, is_refused(Errc::unavailable));
}

} // namespace
