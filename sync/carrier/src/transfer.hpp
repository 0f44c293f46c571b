// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <curl/curl.h>

#include "valise/carrier/line.hpp"
#include "valise/carrier/patience.hpp"
#include "valise/carrier/speed.hpp"

namespace valise::carrier {

template <auto free> struct Freed {
    template <class T> void operator()(T* object) const noexcept { free(object); }
};
using Easy = std::unique_ptr<CURL, Freed<curl_easy_cleanup>>;
using Multi = std::unique_ptr<CURLM, Freed<curl_multi_cleanup>>;
using HeaderList = std::unique_ptr<curl_slist, Freed<curl_slist_free_all>>;

/// What has moved, for other threads to read.
struct Moved {
    std::atomic<std::uint64_t> sent = 0;
    std::atomic<std::uint64_t> received = 0;
};

/// One request on its way, and its answer. Lives for one of them; borrows all that it is given.
class Transfer {
public:
    Transfer(CURL* easy, CURLM* multi, Moved& moved, const Terms& terms, const Line::Take& take);

    [[nodiscard]] Result<Answer> run();
    /// What this transfer showed of the link.
    void tell(Speed& speed) const;

private:
    using Moment = Patience::Moment;

    static std::size_t take_body(const char* bytes, std::size_t size, std::size_t count, void* self);
    static std::size_t take_header(const char* bytes, std::size_t size, std::size_t count, void* self);
    static int watch(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t sent);

    bool set_up();
    /// Moves what can be moved until there is no more, or it has to end.
    std::optional<CURLcode> drive();
    bool has_to_end();
    bool take_part(ByteView part);
    [[nodiscard]] CURLcode outcome() const;
    [[nodiscard]] Result<Answer> judge(std::optional<CURLcode> code) const;
    [[nodiscard]] unsigned status() const;
    /// Ends the transfer with this refusal.
    void give_up(Errc code, std::string_view detail);

    CURL* easy_;
    CURLM* multi_;
    Moved& moved_;
    const Terms& terms_;
    const Line::Take& take_;
    Patience patience_;
    HeaderList headers_;

    std::optional<Error> refusal_; ///< Of ours, whatever libcurl says of it.
    bool wants_no_more_ = false;
    std::size_t header_bytes_ = 0;
    bool has_header_ = false; ///< All of it.
    std::uint64_t first_part_ = 0;
    Moment first_came_;
    Moment last_came_;
};

} // namespace valise::carrier
