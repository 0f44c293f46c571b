// SPDX-License-Identifier: Apache-2.0
#include "valise/carrier/rate_limit.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <boost/asio/ip/address.hpp>

namespace valise::carrier {
namespace ip = boost::asio::ip;

std::string RemoteAddress::text() const {
    const ip::address_v6 address(bytes);
    if (address.is_v4_mapped()) return ip::make_address_v4(ip::v4_mapped, address).to_string();
    return address.to_string();
}

RemoteAddress RemoteAddress::block() const {
    if (ip::address_v6(bytes).is_v4_mapped()) return *this;
    RemoteAddress block = *this;
    std::fill(block.bytes.begin() + block.bytes.size() / 2, block.bytes.end(), Byte{0});
    return block;
}

RateLimit::Bucket& RateLimit::bucket_of(const RemoteAddress& address, Moment now) {
    const auto [place, is_new] = buckets_.try_emplace(address);
    Bucket& bucket = place->second;
    if (is_new) {
        bucket.tokens = rate_.at_once;
    } else {
        const double seconds = std::chrono::duration<double>(now - bucket.filled).count();
        bucket.tokens = std::min(rate_.at_once, bucket.tokens + seconds * rate_.each_second);
        ages_.erase(bucket.age);
    }
    bucket.filled = now;
    bucket.age = ages_.emplace(now, address);
    if (buckets_.size() > most_addresses_) {
        buckets_.erase(ages_.begin()->second);
        ages_.erase(ages_.begin());
    }
    return bucket;
}

bool RateLimit::admit(const RemoteAddress& address, Moment now) {
    if (rate_.each_second <= 0) return true;
    Bucket& bucket = bucket_of(address.block(), now);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
}

std::chrono::seconds RateLimit::wait() const {
    if (rate_.each_second <= 0) return std::chrono::seconds(0);
    return std::chrono::seconds(static_cast<std::int64_t>(std::ceil(1 / rate_.each_second)));
}

} // namespace valise::carrier
