// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "valise/base/result.hpp"

namespace valise::carrier {

/// A place on a network. What is parsed has one spelling: names in lower case, numbers as the Internet
/// standards write them, without the brackets of IPv6. A value.
struct Endpoint {
    std::string host;
    std::uint16_t port = 0;

    /// `module.example.org:8480`, `192.0.2.1:80`, `[2001:db8::1]:80`.
    [[nodiscard]] std::string text() const;

    bool operator==(const Endpoint&) const = default;
};

/// Reads what `text` writes. `malformed` for anything else: a name must be one of the Domain Name System, in
/// ASCII, and what could be mistaken for a number must be one.
[[nodiscard]] Result<Endpoint> parse_endpoint(std::string_view text);

/// Where a module is reached. A value.
struct Address {
    bool is_https = false;
    Endpoint endpoint;
    std::string base; ///< What stands before each path: nothing, or such as "/valise".

    /// `https://module.example.org/valise`; the port only if it is not the usual one.
    [[nodiscard]] std::string text() const;

    bool operator==(const Address&) const = default;
};

/// Reads an address as people write it. `malformed` for anything but http and https, and for one that
/// holds a user, a password, a query or a fragment.
[[nodiscard]] Result<Address> parse_address(std::string_view text);

/// What stands between this computer and the network.
enum class ProxyKind : std::uint8_t {
    none,   ///< Nothing; also when the environment names a proxy.
    system, ///< What the environment says (`http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`).
    http,   ///< For https by CONNECT.
    socks5, ///< Which looks up names, too: nobody near here learns whom one speaks to.
};

/// A proxy. A value.
struct Proxy {
    ProxyKind kind = ProxyKind::system;
    Endpoint endpoint; ///< Of `http` and `socks5`.

    /// `none`, `system`, `http://proxy.example.org:3128`, `socks5://127.0.0.1:9050`.
    [[nodiscard]] std::string text() const;

    bool operator==(const Proxy&) const = default;
};

/// Reads what `text` writes: `malformed` for anything else. The port has to be named. One that asks for a
/// password can only be named by the environment: there is no place for a password here.
[[nodiscard]] Result<Proxy> parse_proxy(std::string_view text);

/// Whether this can stand behind an address in a request: it begins with a slash, and nothing in it has to
/// be written differently.
[[nodiscard]] bool is_request_path(std::string_view path);

} // namespace valise::carrier
