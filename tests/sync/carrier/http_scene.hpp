// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "sockets.hpp"
#include "valise/carrier/line.hpp"
#include "valise/carrier/server.hpp"

namespace valise::tests {

/// Limits of time that no test comes near, and no limit to how often one asks.
[[nodiscard]] carrier::Limits patient();

/// A server of a few routes: POST /echo gives back what it gets, of up to 64 KiB; GET /healthz says "well";
/// GET /long gives a MiB; POST /wait waits to be answered by the test; GET /mail/... gives back its path and
/// query; GET /throw fails.
class Module {
public:
    explicit Module(const carrier::Limits& limits = patient(), unsigned threads = 2);

    [[nodiscard]] carrier::Server& server() { return *server_; }
    [[nodiscard]] std::uint16_t port() const { return server_->port(); }
    [[nodiscard]] carrier::Address address() const;
    [[nodiscard]] Socket connect() const { return Socket::connected_to(port()); }
    /// The next request that waits; waits for it.
    [[nodiscard]] carrier::Answering next_waiting();
    /// Ends the server; those who wait stay.
    void end() { server_.reset(); }

private:
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<carrier::Answering> waiting_;
    std::unique_ptr<carrier::Server> server_;
};

/// A reply with a text.
[[nodiscard]] carrier::Reply reply_with(std::string_view text);

/// What a request brought, or why it did not.
struct Heard {
    Result<carrier::Answer> answer;
    std::string body;
    std::vector<std::size_t> parts;
};

[[nodiscard]] carrier::Line line_to(const carrier::Address& address, const carrier::Way& way);
/// Without a proxy, whatever the environment says.
[[nodiscard]] carrier::Line line_to(const carrier::Address& address);
[[nodiscard]] Heard post(
    carrier::Line& line, std::string_view path, std::string_view body, const carrier::Terms& terms = {});
[[nodiscard]] Heard get(carrier::Line& line, std::string_view path, const carrier::Terms& terms = {});
/// As people would spell the address of this port here.
[[nodiscard]] carrier::Address here(std::uint16_t port);

/// Waits until it is so; as long as anything can take on a machine that is busy with something else.
template <class Condition> bool comes_true(const Condition& condition) {
    const auto latest = std::chrono::steady_clock::now() + very_long;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > latest) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

} // namespace valise::tests
