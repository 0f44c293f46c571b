// SPDX-License-Identifier: Apache-2.0
#include "valise/carrier/address.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include <boost/asio/ip/address.hpp>

namespace valise::carrier {
namespace {

namespace ip = boost::asio::ip;

constexpr std::size_t longest_name = 253;
constexpr std::size_t longest_label = 63;
constexpr std::size_t longest_base = 200;
constexpr std::uint16_t http_port = 80;
constexpr std::uint16_t https_port = 443;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

bool is_label(std::string_view label) {
    if (label.empty() || label.size() > longest_label || label.front() == '-' || label.back() == '-')
        return false;
    return std::ranges::all_of(
        label, [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_'; });
}

/// Some systems read `127.1` and `0x7f000001` as numbers, others as names.
bool looks_like_number(std::string_view label) {
    if (label.starts_with("0x")) return true;
    return std::ranges::all_of(label, is_digit);
}

/// Nothing if it is neither a name nor a number.
std::optional<std::string> host_from(std::string_view text) {
    if (text.empty() || text.size() > longest_name) return std::nullopt;
    std::string host = lower(text);
    for (std::string_view rest = host;;) {
        const std::size_t dot = rest.find('.');
        const std::string_view label = rest.substr(0, dot);
        if (!is_label(label)) return std::nullopt;
        if (dot != std::string_view::npos) {
            rest.remove_prefix(dot + 1);
            continue;
        }
        if (!looks_like_number(label)) return host;
        boost::system::error_code error;
        const auto number = ip::make_address_v4(host, error);
        if (error) return std::nullopt;
        return number.to_string();
    }
}

std::optional<std::string> number_in_brackets(std::string_view text) {
    if (text.find_first_not_of("0123456789abcdefABCDEF:.") != std::string_view::npos) return std::nullopt;
    boost::system::error_code error;
    const auto number = ip::make_address_v6(std::string(text), error);
    if (error) return std::nullopt;
    return number.to_string();
}

std::optional<std::uint16_t> port_from(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    const bool is_canonical = text == "0" || !text.starts_with('0');
    if (error != std::errc() || end != text.data() + text.size() || !is_canonical) return std::nullopt;
    return port;
}

/// Without a port in the text, `usual` is it, if there is a usual one.
Result<Endpoint> endpoint_from(std::string_view text, std::optional<std::uint16_t> usual) {
    std::optional<std::string> host;
    std::string_view behind;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == std::string_view::npos) return refuse(Errc::malformed, "a bracket is not closed");
        host = number_in_brackets(text.substr(1, end - 1));
        behind = text.substr(end + 1);
    } else {
        const std::size_t end = std::min(text.find(':'), text.size());
        host = host_from(text.substr(0, end));
        behind = text.substr(end);
    }
    if (!host) return refuse(Errc::malformed, "not the name or number of a computer");
    if (behind.empty() && usual) return Endpoint{*std::move(host), *usual};
    if (!behind.starts_with(':')) return refuse(Errc::malformed, "a port is missing");
    const auto port = port_from(behind.substr(1));
    if (!port) return refuse(Errc::malformed, "not a port");
    return Endpoint{*std::move(host), *port};
}

/// Takes `prefix` off the front, in any case of letters.
bool take_prefix(std::string_view& text, std::string_view prefix) {
    if (lower(text.substr(0, prefix.size())) != prefix) return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool is_path_letter(char c) {
    return is_letter(c) || is_digit(c) || std::string_view("-._~").find(c) != std::string_view::npos;
}

bool is_base(std::string_view base) {
    if (base.size() > longest_base) return false;
    while (!base.empty()) {
        base.remove_prefix(1); // The slash.
        const std::string_view part = base.substr(0, base.find('/'));
        if (part.empty() || part == "." || part == ".." || !std::ranges::all_of(part, is_path_letter))
            return false;
        base.remove_prefix(part.size());
    }
    return true;
}

std::string bracketed(const std::string& host) {
    return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

} // namespace

std::string Endpoint::text() const { return bracketed(host) + ":" + std::to_string(port); }

Result<Endpoint> parse_endpoint(std::string_view text) { return endpoint_from(text, std::nullopt); }

std::string Address::text() const {
    const bool is_usual = endpoint.port == (is_https ? https_port : http_port);
    return (is_https ? "https://" : "http://") + (is_usual ? bracketed(endpoint.host) : endpoint.text())
        + base;
}

Result<Address> parse_address(std::string_view text) {
    Address address;
    address.is_https = take_prefix(text, "https://");
    if (!address.is_https && !take_prefix(text, "http://"))
        return refuse(Errc::malformed, "an address begins with http:// or https://");
    const std::size_t end = std::min(text.find('/'), text.size());
    VALISE_TRY(
        address.endpoint, endpoint_from(text.substr(0, end), address.is_https ? https_port : http_port));
    if (address.endpoint.port == 0) return refuse(Errc::malformed, "not a port");
    std::string_view base = text.substr(end);
    if (base.ends_with('/')) base.remove_suffix(1);
    if (!is_base(base)) return refuse(Errc::malformed, "not a path that a module can have");
    address.base = base;
    return address;
}

std::string Proxy::text() const {
    switch (kind) {
    case ProxyKind::none: return "none";
    case ProxyKind::system: return "system";
    case ProxyKind::http: return "http://" + endpoint.text();
    case ProxyKind::socks5: break;
    }
    return "socks5://" + endpoint.text();
}

Result<Proxy> parse_proxy(std::string_view text) {
    if (text == "none") return Proxy{ProxyKind::none, {}};
    if (text == "system") return Proxy{ProxyKind::system, {}};
    Proxy proxy{ProxyKind::http, {}};
    if (take_prefix(text, "socks5://"))
        proxy.kind = ProxyKind::socks5;
    else if (!take_prefix(text, "http://"))
        return refuse(Errc::malformed, "a proxy is none, system, http://... or socks5://...");
    if (text.ends_with('/')) text.remove_suffix(1);
    VALISE_TRY(proxy.endpoint, parse_endpoint(text));
    if (proxy.endpoint.port == 0) return refuse(Errc::malformed, "not a port");
    return proxy;
}

bool is_request_path(std::string_view path) {
    return path.starts_with('/') && std::ranges::all_of(path, [](char c) {
        return is_path_letter(c) || std::string_view("/?=&").find(c) != std::string_view::npos;
    });
}

} // namespace valise::carrier
