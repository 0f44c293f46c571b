// SPDX-License-Identifier: Apache-2.0
#include "valise/carrier/speed.hpp"

namespace valise::carrier {
namespace {

/// What comes in less is one piece of the network's: it says nothing about how pieces follow each other.
constexpr std::uint64_t least_bytes = 1024;
/// A clock that shows no time at all would make any link infinitely fast.
constexpr double least_seconds = 0.0001;

} // namespace

void Speed::note(std::uint64_t bytes, std::chrono::microseconds time) {
    if (bytes < least_bytes) return;
    const double seconds = std::chrono::duration<double>(time).count();
    bytes_ = bytes_ / 2 + static_cast<double>(bytes);
    seconds_ = seconds_ / 2 + (seconds < least_seconds ? least_seconds : seconds);
}

std::uint64_t Speed::bytes_each_second() const {
    if (seconds_ <= 0) return 0;
    return static_cast<std::uint64_t>(bytes_ / seconds_);
}

} // namespace valise::carrier
