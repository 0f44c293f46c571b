// SPDX-License-Identifier: Apache-2.0
#include "transfer.hpp"

#include <algorithm>
#include <stop_token>

namespace valise::carrier {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::size_t most_header_bytes = 32 << 10;
constexpr milliseconds most_time_to_connect = std::chrono::hours(24);

/// Headers that libcurl would send on its own account.
HeaderList without_needless_headers() {
    curl_slist* list = nullptr;
    for (const char* name : {"Accept:", "Content-Type:", "Expect:", "User-Agent:"}) {
        curl_slist* const longer = curl_slist_append(list, name);
        if (longer == nullptr) break;
        list = longer;
    }
    return HeaderList(list);
}

struct Meaning {
    CURLcode code;
    Errc errc;
    std::string_view words;
};

constexpr Meaning meanings[] = {
    {CURLE_COULDNT_RESOLVE_HOST, Errc::unavailable, "the name of the module cannot be looked up"},
    {CURLE_COULDNT_RESOLVE_PROXY, Errc::unavailable, "the name of the proxy cannot be looked up"},
    {CURLE_COULDNT_CONNECT, Errc::unavailable, "there is no way to the module"},
    {CURLE_OPERATION_TIMEDOUT, Errc::unavailable, "there is no way to the module within the time given"},
    {CURLE_PROXY, Errc::unavailable, "the proxy makes no connection to the module"},
    {CURLE_GOT_NOTHING, Errc::unavailable, "the connection ended before the answer began"},
    {CURLE_PARTIAL_FILE, Errc::unavailable, "the connection ended before the answer did"},
    {CURLE_SEND_ERROR, Errc::unavailable, "the connection ended while sending"},
    {CURLE_RECV_ERROR, Errc::unavailable, "the connection ended while receiving"},
    {CURLE_SSL_CONNECT_ERROR, Errc::unavailable, "no connection by TLS"},
    {CURLE_PEER_FAILED_VERIFICATION, Errc::wrong_key, "no certificate that is trusted"},
    {CURLE_SSL_ISSUER_ERROR, Errc::wrong_key, "no certificate that is trusted"},
    {CURLE_SSL_PINNEDPUBKEYNOTMATCH, Errc::wrong_key, "not the key that is pinned"},
    {CURLE_SSL_CACERT_BADFILE, Errc::invalid_input, "the file of authorities cannot be read"},
    {CURLE_UNSUPPORTED_PROTOCOL, Errc::malformed, "what answers there does not speak HTTP"},
    {CURLE_WEIRD_SERVER_REPLY, Errc::malformed, "what answers there does not speak HTTP"},
    {CURLE_BAD_CONTENT_ENCODING, Errc::malformed, "what answers there does not speak HTTP"},
    {CURLE_FILESIZE_EXCEEDED, Errc::too_large, "the answer is longer than it may be"},
    {CURLE_OUT_OF_MEMORY, Errc::exhausted, "no memory is left"},
};

tl::unexpected<Error> refuse_for(CURLcode code) {
    const auto* const found = std::ranges::find(meanings, code, &Meaning::code);
    if (found != std::end(meanings)) return refuse(found->errc, found->words);
    return refuse(Errc::unavailable, curl_easy_strerror(code));
}

} // namespace

Transfer::Transfer(CURL* easy, CURLM* multi, Moved& moved, const Terms& terms, const Line::Take& take)
    : easy_(easy),
      multi_(multi),
      moved_(moved),
      terms_(terms),
      take_(take),
      patience_({terms.patience, terms.stretch, terms.least_bytes}, steady_clock::now()),
      headers_(without_needless_headers()) {
    moved_.sent = 0;
    moved_.received = 0;
}

bool Transfer::set_up() {
    if (!headers_) return false;
    const auto most = static_cast<curl_off_t>(terms_.most_bytes);
    curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, headers_.get());
    curl_easy_setopt(easy_, CURLOPT_MAXFILESIZE_LARGE, most);
    // So that a second number of the same name gets its turn before we give up.
    const auto to_connect = std::clamp(terms_.patience, milliseconds(1), most_time_to_connect);
    curl_easy_setopt(easy_, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(to_connect.count()));
    curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, &Transfer::take_body);
    curl_easy_setopt(easy_, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy_, CURLOPT_HEADERFUNCTION, &Transfer::take_header);
    curl_easy_setopt(easy_, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy_, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy_, CURLOPT_XFERINFOFUNCTION, &Transfer::watch);
    curl_easy_setopt(easy_, CURLOPT_XFERINFODATA, this);
    return curl_multi_add_handle(multi_, easy_) == CURLM_OK;
}

Result<Answer> Transfer::run() {
    if (!set_up()) return refuse(Errc::exhausted, "no memory is left");
    std::optional<CURLcode> code;
    {
        const std::stop_callback wake(terms_.stop, [this] { curl_multi_wakeup(multi_); });
        code = drive();
    }
    auto answer = judge(code);
    curl_multi_remove_handle(multi_, easy_);
    curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, nullptr);
    return answer;
}

std::optional<CURLcode> Transfer::drive() {
    for (int running = 1;;) {
        if (has_to_end()) return std::nullopt;
        if (curl_multi_perform(multi_, &running) != CURLM_OK) return CURLE_FAILED_INIT;
        if (running == 0) return outcome();
        const auto left = std::chrono::ceil<milliseconds>(patience_.end() - steady_clock::now());
        const auto wait = std::clamp(left, milliseconds(0), milliseconds(1000));
        if (curl_multi_poll(multi_, nullptr, 0, static_cast<int>(wait.count()), nullptr) != CURLM_OK)
            return CURLE_FAILED_INIT;
    }
}

bool Transfer::has_to_end() {
    if (terms_.stop.stop_requested()) give_up(Errc::unavailable, "stopped");
    const auto is_over = patience_.look(moved_.sent + moved_.received + header_bytes_, steady_clock::now());
    if (is_over) give_up(Errc::unavailable, *is_over);
    return refusal_.has_value();
}

CURLcode Transfer::outcome() const {
    int left = 0;
    while (const CURLMsg* const message = curl_multi_info_read(multi_, &left))
        if (message->msg == CURLMSG_DONE && message->easy_handle == easy_) return message->data.result;
    return CURLE_FAILED_INIT;
}

Result<Answer> Transfer::judge(std::optional<CURLcode> code) const {
    if (refusal_) return tl::unexpected(*refusal_);
    if (code && *code != CURLE_OK && !wants_no_more_) {
        long proxy_status = 0;
        curl_easy_getinfo(easy_, CURLINFO_HTTP_CONNECTCODE, &proxy_status);
        if (proxy_status >= 300)
            return refuse(Errc::unavailable, "the proxy answered " + std::to_string(proxy_status));
        return refuse_for(*code);
    }
    // libcurl takes the end of a connection for the end of the headers.
    if (!has_header_) return refuse_for(CURLE_PARTIAL_FILE);
    Answer answer;
    answer.status = status();
    answer.is_whole = !wants_no_more_;
    const char* type = nullptr;
    curl_easy_getinfo(easy_, CURLINFO_CONTENT_TYPE, &type);
    if (type != nullptr) answer.content_type = type;
    curl_off_t seconds = 0;
    curl_easy_getinfo(easy_, CURLINFO_RETRY_AFTER, &seconds);
    answer.retry_after = std::chrono::seconds(seconds);
    return answer;
}

unsigned Transfer::status() const {
    long status = 0;
    curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status);
    return static_cast<unsigned>(status);
}

void Transfer::give_up(Errc code, std::string_view detail) {
    if (!refusal_) refusal_ = refuse(code, detail).value();
}

void Transfer::tell(Speed& speed) const {
    speed.note(moved_.received - first_part_,
        std::chrono::duration_cast<std::chrono::microseconds>(last_came_ - first_came_));
}

bool Transfer::take_part(ByteView part) {
    if (terms_.stop.stop_requested()) give_up(Errc::unavailable, "stopped");
    if (refusal_) return false;
    if (part.size() > terms_.most_bytes - moved_.received) {
        give_up(Errc::too_large, "the answer is longer than it may be");
        return false;
    }
    last_came_ = steady_clock::now();
    if (moved_.received == 0) {
        first_came_ = last_came_;
        first_part_ = part.size();
    }
    moved_.received += part.size();
    wants_no_more_ = !take_(status(), part);
    return !wants_no_more_;
}

std::size_t Transfer::take_body(const char* bytes, std::size_t size, std::size_t count, void* self) {
    const std::size_t length = size * count;
    const ByteView part = as_bytes({bytes, length});
    return static_cast<Transfer*>(self)->take_part(part) ? length : 0;
}

std::size_t Transfer::take_header(const char* bytes, std::size_t size, std::size_t count, void* self) {
    auto& transfer = *static_cast<Transfer*>(self);
    transfer.header_bytes_ += size * count;
    transfer.has_header_ = std::string_view(bytes, size * count) == "\r\n";
    if (transfer.header_bytes_ <= most_header_bytes) return size * count;
    transfer.give_up(Errc::malformed, "too many headers");
    return 0;
}

int Transfer::watch(
    void* self, curl_off_t /*all*/, curl_off_t /*received*/, curl_off_t /*total*/, curl_off_t sent) {
    static_cast<Transfer*>(self)->moved_.sent = static_cast<std::uint64_t>(sent);
    return 0;
}

} // namespace valise::carrier
