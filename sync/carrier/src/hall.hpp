// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <string_view>
#include <vector>

#include "valise/carrier/server.hpp"

namespace valise::carrier {

/// Somebody in a hall.
class Guest {
public:
    /// Comes to an end after the present request; from any thread.
    virtual void wind_down() = 0;
    /// Ends, and nothing of what was asked is answered any more. No other thread may be at work.
    virtual void cut_off() = 0;

protected:
    Guest() = default;
    Guest(const Guest&) = default;
    Guest& operator=(const Guest&) = default;
    ~Guest() = default;
};

/// What the connections of a server have in common: where requests go, who may come in, who is in.
///
/// Used by all threads of the server.
class Hall {
public:
    Hall(std::vector<Route> routes, const Limits& limits)
        : routes_(std::move(routes)), limits_(limits), rate_(limits.rate) {}

    [[nodiscard]] const Limits& limits() const noexcept { return limits_; }

    /// Nothing where no route has the path. If several have, the one with the method; or else any.
    [[nodiscard]] const Route* route_for(std::string_view method, std::string_view path) const;
    /// Whether this address may ask now; counts the request.
    [[nodiscard]] bool admit_request(const RemoteAddress& from, RateLimit::Moment now);
    [[nodiscard]] std::chrono::seconds wait() const { return rate_.wait(); }

    /// Whether there is room for another connection of this address, and the server is not stopping.
    [[nodiscard]] bool enter(Guest* guest, const RemoteAddress& from);
    void leave(Guest* guest, const RemoteAddress& from);

    /// Nobody comes in any more, and everybody is told.
    void begin_stop();
    [[nodiscard]] bool is_stopping() const noexcept { return is_stopping_; }
    /// Whether everybody has gone by then.
    [[nodiscard]] bool wait_until_empty(std::chrono::milliseconds limit);
    /// No other thread may be at work.
    void cut_off_all();

    [[nodiscard]] Counts counts() const;
    void count_timeout() { ++timed_out_; }
    void count_refusal() { ++refused_; }
    void count_begin() { ++begun_; }
    void count_request() { ++requests_; }

private:
    const std::vector<Route> routes_;
    const Limits limits_;

    mutable std::mutex mutex_;
    std::condition_variable left_;
    RateLimit rate_;
    std::set<Guest*> inside_;
    std::map<RemoteAddress, std::size_t> inside_of_;

    std::atomic<bool> is_stopping_ = false;
    std::atomic<std::uint64_t> accepted_ = 0;
    std::atomic<std::uint64_t> turned_away_ = 0;
    std::atomic<std::uint64_t> begun_ = 0;
    std::atomic<std::uint64_t> requests_ = 0;
    std::atomic<std::uint64_t> refused_ = 0;
    std::atomic<std::uint64_t> timed_out_ = 0;
};

} // namespace valise::carrier
