// SPDX-License-Identifier: Apache-2.0
#include "support/slow_link.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <string>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace valise::tests {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t packet = 512;
constexpr std::size_t packet_headers = 40; // of IP and TCP

/// What it delays is for this link to say, and nobody else.
void send_at_once(const Socket& socket) {
    const int yes = 1;
    ::setsockopt(socket.descriptor(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

struct Part {
    Clock::time_point arrives;
    std::string bytes; ///< Empty: the end.
};

} // namespace

/// What is on its way from one end to the other.
struct SlowLink::Direction {
    const Socket& from;
    const Socket& to;
    Clock::time_point free_from; ///< Until then it is taken up by what went before.
    std::deque<Part> parts;
    bool has_ended = false;
    bool is_cut = false;

    void read(const LinkQuality& quality) {
        std::string bytes = from.receive(packet);
        has_ended = bytes.empty();
        const auto now = Clock::now();
        free_from = std::max(free_from, now);
        if (quality.bits_each_second > 0)
            free_from += std::chrono::microseconds(
                (bytes.size() + packet_headers) * 8 * 1'000'000 / quality.bits_each_second);
        parts.push_back({free_from + quality.round_trip / 2, std::move(bytes)});
    }
    [[nodiscard]] int wait_from(Clock::time_point now) const {
        if (parts.empty()) return -1;
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(parts.front().arrives - now);
        return std::max(0, static_cast<int>(wait.count()));
    }
};

SlowLink::SlowLink(std::uint16_t to, const LinkQuality& quality)
    : to_(to), quality_(quality), listener_([this](Socket near) { carry(std::move(near)); }) {}

bool SlowLink::deliver(Direction& direction, Clock::time_point now) {
    while (!direction.parts.empty() && direction.parts.front().arrives <= now) {
        const std::string bytes = std::move(direction.parts.front().bytes);
        direction.parts.pop_front();
        if (bytes.empty()) return false;
        const auto size = static_cast<std::int64_t>(bytes.size());
        const std::int64_t left = left_.fetch_sub(size);
        if (left < size) {
            const auto last = static_cast<std::size_t>(std::max<std::int64_t>(left, 0));
            static_cast<void>(direction.to.send(std::string_view(bytes).substr(0, last)));
            cut_no_more();
            ++cuts_;
            direction.is_cut = true;
            return false;
        }
        if (!direction.to.send(bytes)) return false;
    }
    return true;
}

void SlowLink::carry(Socket near) {
    Socket far = Socket::connected_to(to_);
    send_at_once(near);
    send_at_once(far);
    const auto connected = Clock::now() + quality_.round_trip;
    Direction up{near, far, connected, {}};
    Direction down{far, near, connected, {}};
    while (true) {
        const auto now = Clock::now();
        if (!deliver(up, now) || !deliver(down, now)) break;
        std::array<pollfd, 2> ends{{{near.descriptor(), POLLIN, 0}, {far.descriptor(), POLLIN, 0}}};
        if (up.has_ended) ends[0].fd = -1; // is not looked at
        if (down.has_ended) ends[1].fd = -1;
        const std::array waits{up.wait_from(now), down.wait_from(now)};
        const auto [less, more] = std::ranges::minmax(waits);
        if (::poll(ends.data(), ends.size(), less < 0 ? more : less) < 0) break;
        if (ends[0].revents != 0) up.read(quality_);
        if (ends[1].revents != 0) down.read(quality_);
    }
    if (!up.is_cut && !down.is_cut) return;
    near.reset();
    far.reset();
}

} // namespace valise::tests
