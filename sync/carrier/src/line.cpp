// SPDX-License-Identifier: Apache-2.0
#include "valise/carrier/line.hpp"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <utility>

#include <curl/curl.h>

#include "transfer.hpp"
#include "valise/carrier/speed.hpp"

namespace valise::carrier {

struct Line::State {
    Address address;
    Way way;
    Easy easy;
    Multi multi;
    Moved moved;
    Speed speed;
    std::atomic<std::uint64_t> bytes_each_second = 0;
};

namespace {

bool library_works() {
    static const bool works = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return works;
}

/// As libcurl wants a pinned key to be written.
std::string pin_of(const ByteArray<32>& hash) {
    static constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string pin = "sha256//";
    for (std::size_t i = 0; i < hash.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = group << 8 | (i + j < hash.size() ? hash[i + j] : std::uint32_t{0});
        for (std::size_t j = 0; j < 4; ++j)
            pin += i + j > hash.size() ? '=' : letters[group >> (18 - 6 * j) & 63];
    }
    return pin;
}

void set_proxy(CURL* easy, const Proxy& proxy) {
    if (proxy.kind == ProxyKind::system) return;
    std::string text;
    if (proxy.kind == ProxyKind::http) text = proxy.text();
    if (proxy.kind == ProxyKind::socks5) text = "socks5h://" + proxy.endpoint.text();
    curl_easy_setopt(easy, CURLOPT_PROXY, text.c_str());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
}

CURLcode set_trust(CURL* easy, const Way& way) {
    CURLcode code = CURLE_OK;
    if (!way.authorities.empty()) {
        code = curl_easy_setopt(easy, CURLOPT_CAINFO, way.authorities.c_str());
        if (code == CURLE_OK) code = curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    }
    if (code != CURLE_OK || !way.pinned_key) return code;
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
    return curl_easy_setopt(easy, CURLOPT_PINNEDPUBLICKEY, pin_of(*way.pinned_key).c_str());
}

/// What is the same for every request of a line.
CURLcode set_up(CURL* easy, const Way& way) {
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#if LIBCURL_VERSION_NUM >= 0x075700
    // Or a name that is being looked up would hold up whoever stops a request.
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#endif
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set_proxy(easy, way.proxy);
    return set_trust(easy, way);
}

} // namespace

Line::Line(std::unique_ptr<State> state) : state_(std::move(state)) {}
Line::Line(Line&&) noexcept = default;
Line& Line::operator=(Line&&) noexcept = default;
Line::~Line() = default;

Result<Line> Line::open(const Address& address, const Way& way) {
    std::error_code error;
    if (!way.authorities.empty() && !std::filesystem::is_regular_file(way.authorities, error))
        return refuse(Errc::invalid_input, "the file of authorities is not there");
    if (!library_works()) return refuse(Errc::unavailable, "libcurl does not start");
    auto state = std::make_unique<State>();
    state->address = address;
    state->way = way;
    state->easy.reset(curl_easy_init());
    state->multi.reset(curl_multi_init());
    if (!state->easy || !state->multi) return refuse(Errc::unavailable, "libcurl does not start");
    if (set_up(state->easy.get(), way) != CURLE_OK)
        return refuse(Errc::unavailable, "this libcurl cannot do what is asked of it");
    return Line(std::move(state));
}

Result<Answer> Line::post(std::string_view path, ByteView body, const Terms& terms, const Take& take) {
    CURL* const easy = state_->easy.get();
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.empty() ? "" : static_cast<const void*>(body.data()));
    auto answer = transfer(path, terms, take);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, nullptr);
    return answer;
}

Result<Answer> Line::get(std::string_view path, const Terms& terms, const Take& take) {
    curl_easy_setopt(state_->easy.get(), CURLOPT_HTTPGET, 1L);
    return transfer(path, terms, take);
}

Result<Answer> Line::transfer(std::string_view path, const Terms& terms, const Take& take) {
    if (!is_request_path(path)) return refuse(Errc::invalid_input, "not a path");
    const std::string url = state_->address.text() + std::string(path);
    curl_easy_setopt(state_->easy.get(), CURLOPT_URL, url.c_str());
    Transfer transfer(state_->easy.get(), state_->multi.get(), state_->moved, terms, take);
    auto answer = transfer.run();
    transfer.tell(state_->speed);
    state_->bytes_each_second = state_->speed.bytes_each_second();
    return answer;
}

Progress Line::progress() const noexcept { return {state_->moved.sent, state_->moved.received}; }

std::uint64_t Line::bytes_each_second() const noexcept { return state_->bytes_each_second; }

} // namespace valise::carrier
