// SPDX-License-Identifier: Apache-2.0
#include "valise/carrier/address.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/refusal.hpp"

namespace {

using namespace valise;
using namespace valise::carrier;
using tests::is_accepted;
using tests::is_refused;

struct Spelling {
    std::string_view written;
    std::string_view canonical;
};

TEST(AddressText, HasOneSpelling) {
    constexpr Spelling spellings[] = {
        {"http://module.example.org", "http://module.example.org"},
        {"HTTPS://Module.Example.ORG/", "https://module.example.org"},
        {"http://module.example.org:80/", "http://module.example.org"},
        {"https://module.example.org:443", "https://module.example.org"},
        {"https://module.example.org:80", "https://module.example.org:80"},
        {"http://module:8480/valise/review", "http://module:8480/valise/review"},
        {"http://module/a.b_c~d-e/", "http://module/a.b_c~d-e"},
        {"http://192.0.2.17:65535", "http://192.0.2.17:65535"},
        {"http://[2001:DB8:0:0:0:0:0:1]", "http://[2001:db8::1]"},
        {"http://[::1]:8480/x", "http://[::1]:8480/x"},
        {"http://xn--80ak6aa92e.example", "http://xn--80ak6aa92e.example"},
    };

    for (const Spelling& spelling : spellings) {
        const auto address = parse_address(spelling.written);

        ASSERT_THAT(address, is_accepted()) << spelling.written;
        EXPECT_EQ(address->text(), spelling.canonical);
        EXPECT_EQ(*parse_address(address->text()), *address);
    }
}

TEST(AddressText, SaysWhereAndHow) {
    const auto address = parse_address("https://[2001:db8::1]:8443/valise");

    ASSERT_THAT(address, is_accepted());
    EXPECT_TRUE(address->is_https);
    EXPECT_EQ(address->endpoint, (Endpoint{"2001:db8::1", 8443}));
    EXPECT_EQ(address->base, "/valise");
}

TEST(AddressText, RefusesWhatIsNone) {
    const std::string_view wrong[] = {"", "module.example.org", "ftp://module", "file:///etc/passwd",
        "http:", "http://", "http:///x", "http://:80", "http://user@module", "http://user:pw@module",
        "http://module?x", "http://module/x?y", "http://module/#x", "http://module:", "http://module:0",
        "http://module:65536", "http://module:080", "http://module:+80", "http://module:8o", "http://mod ule",
        "http://-module", "http://module-", "http://module..org", "http://module.", "http://.module",
        "http://module/../x", "http://module/./x", "http://module//x", "http://module/%2e",
        "http://module/a b", "http://127.1", "http://2130706433", "http://0x7f000001", "http://127.0.0.01",
        "http://127.0.0.256", "http://1.2.3.4.5", "http://[::1", "http://::1", "http://[::1]x",
        "http://[fe80::1%25eth0]", "http://[module]", "http://m\xc3\xb6.org", "http://module\r\n",
        "http://module\n/x", std::string_view("http://mod\0ule", 14)};

    for (const std::string_view text : wrong)
        EXPECT_THAT(parse_address(text), is_refused(Errc::malformed)) << text;
}

TEST(AddressText, RefusesNamesAndPathsThatAreTooLong) {
    const std::string label(63, 'a');
    const std::string longest = label + "." + label + "." + label + "." + std::string(61, 'a');

    EXPECT_THAT(parse_address("http://" + longest), is_accepted());
    EXPECT_THAT(parse_address("http://" + longest + "a"), is_refused(Errc::malformed));
    EXPECT_THAT(parse_address("http://" + label + "a.org"), is_refused(Errc::malformed));
    EXPECT_THAT(parse_address("http://m/" + std::string(199, 'a')), is_accepted());
    EXPECT_THAT(parse_address("http://m/" + std::string(200, 'a')), is_refused(Errc::malformed));
}

TEST(EndpointText, IsANumberOrNameWithItsPort) {
    EXPECT_EQ(*parse_endpoint("0.0.0.0:8480"), (Endpoint{"0.0.0.0", 8480}));
    EXPECT_EQ(*parse_endpoint("[::]:0"), (Endpoint{"::", 0}));
    EXPECT_EQ(parse_endpoint("[::FFFF:192.0.2.1]:1")->text(), "[::ffff:192.0.2.1]:1");
    EXPECT_THAT(parse_endpoint("0.0.0.0"), is_refused(Errc::malformed));
    EXPECT_THAT(parse_endpoint("[::]"), is_refused(Errc::malformed));
    EXPECT_THAT(parse_endpoint("http://x:1"), is_refused(Errc::malformed));
}

TEST(ProxyText, SaysWhichWayToGo) {
    for (const std::string_view text :
        {"none", "system", "http://proxy.example.org:3128", "socks5://127.0.0.1:9050", "http://[::1]:80"}) {
        const auto proxy = parse_proxy(text);
        ASSERT_THAT(proxy, is_accepted()) << text;
        EXPECT_EQ(proxy->text(), text);
    }
    EXPECT_EQ(parse_proxy("SOCKS5://Proxy:1080/")->text(), "socks5://proxy:1080");
}

TEST(ProxyText, RefusesWhatHasNoPortOrAPassword) {
    for (const std::string_view text : {"", "proxy:3128", "http://proxy", "http://u:p@proxy:1",
             "socks4://p:1", "https://proxy:1", "http://proxy:0", "http://proxy:1/x", "None"})
        EXPECT_THAT(parse_proxy(text), is_refused(Errc::malformed)) << text;
}

TEST(RequestPath, HoldsNothingThatWouldEndIt) {
    for (const std::string_view path : {"/", "/v1/exchange", "/v1/mail/0a1b?x=1&y=2"})
        EXPECT_TRUE(is_request_path(path)) << path;
    for (const std::string_view path : {"", "v1", "/a b", "/a\r\nHost: x", "/%00", "/#x", "/\xc3\xb6"})
        EXPECT_FALSE(is_request_path(path)) << path;
}

RC_GTEST_PROP(AddressLaws, WhatIsReadIsWrittenAsItIsRead, ()) {
    const auto piece =
        rc::gen::element<std::string>("http://", "https://", "socks5://", "a", "A", "1", "127.0.0.1", "0x",
            "[", "]", "::", "::1", "ffff", ":", "80", "443", "/", ".", "..", "-", "%", "@", "?", "#", "none");
    const auto pieces = *rc::gen::container<std::vector<std::string>>(piece);
    std::string text;
    for (const std::string& next : pieces) text += next;

    if (const auto address = parse_address(text)) RC_ASSERT(*parse_address(address->text()) == *address);
    if (const auto proxy = parse_proxy(text)) RC_ASSERT(*parse_proxy(proxy->text()) == *proxy);
    if (const auto endpoint = parse_endpoint(text)) RC_ASSERT(*parse_endpoint(endpoint->text()) == *endpoint);
}

} // namespace
