// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <limits>

#include "sync/carrier/sockets.hpp"

namespace valise::tests {

/// How good a link is.
struct LinkQuality {
    std::chrono::milliseconds round_trip{0};
    std::uint64_t bits_each_second = 0; ///< In each direction; 0: as many as come.
};

/// A bad network in front of a port of this computer: what comes to its own port arrives late, slowly, or
/// not at all.
///
/// A connection takes a round trip to be made, as over the Internet, and each packet has headers. Used by
/// one thread, and its own. Whoever is connected goes before this does.
class SlowLink {
public:
    SlowLink(std::uint16_t to, const LinkQuality& quality);

    [[nodiscard]] std::uint16_t port() const { return listener_.port(); }
    /// When so many bytes more have passed, both ways together, both ends are cut off. Once.
    void cut_after(std::int64_t bytes) { left_ = bytes; }
    void cut_no_more() { left_ = std::numeric_limits<std::int64_t>::max(); }
    /// How often it has cut.
    [[nodiscard]] int cuts() const { return cuts_; }

private:
    struct Direction;

    void carry(Socket near);
    /// False when it was cut.
    bool deliver(Direction& direction, std::chrono::steady_clock::time_point now);

    std::uint16_t to_;
    LinkQuality quality_;
    std::atomic<std::int64_t> left_ = std::numeric_limits<std::int64_t>::max();
    std::atomic<int> cuts_ = 0;
    Listener listener_;
};

} // namespace valise::tests
