// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

#include "valise/base/bytes.hpp"

namespace valise::carrier {

/// Who speaks to a server, as far as the network shows it: an IPv6 address, or an IPv4 one as IPv6 writes it.
/// A value.
struct RemoteAddress {
    ByteArray<16> bytes{};

    [[nodiscard]] std::string text() const;
    /// What one customer of a network has at least: the address itself of IPv4, the first half of IPv6.
    [[nodiscard]] RemoteAddress block() const;

    auto operator<=>(const RemoteAddress&) const = default;
};

/// How often one address may ask: so many times at once, and then at this rate. 0 a second: as often as it
/// likes.
struct Rate {
    double each_second = 0;
    double at_once = 1;
};

/// Counts who asked how often, in buckets of tokens that fill with time.
///
/// Time is given by the caller and never runs backwards. However many addresses ask, it remembers a bounded
/// number: beyond that, those that asked longest ago begin anew. Not thread-safe.
class RateLimit {
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit RateLimit(const Rate& rate, std::size_t most_addresses = std::size_t{1} << 16)
        : rate_(rate), most_addresses_(most_addresses) {}

    /// Whether this one may ask now; counts it, if so.
    [[nodiscard]] bool admit(const RemoteAddress& address, Moment now);
    /// After how long one that is refused may ask again.
    [[nodiscard]] std::chrono::seconds wait() const;
    /// For how many addresses it keeps a count.
    [[nodiscard]] std::size_t size() const noexcept { return buckets_.size(); }

private:
    struct Bucket {
        double tokens = 0;
        Moment filled;
        std::multimap<Moment, RemoteAddress>::iterator age;
    };

    Bucket& bucket_of(const RemoteAddress& address, Moment now);

    Rate rate_;
    std::size_t most_addresses_;
    std::map<RemoteAddress, Bucket> buckets_;
    std::multimap<Moment, RemoteAddress> ages_;
};

} // namespace valise::carrier
