// SPDX-License-Identifier: Apache-2.0
#include "valise/carrier/patience.hpp"

#include <algorithm>

namespace valise::carrier {
namespace {

using std::chrono::milliseconds;

/// Longer is for ever; much longer would be no number of milliseconds any more.
constexpr milliseconds longest = std::chrono::hours(24);

milliseconds bounded(milliseconds time) { return std::clamp(time, milliseconds(1), longest); }

} // namespace

Patience::Patience(const Limits& limits, Moment begun)
    : limits_{bounded(limits.without_move), bounded(limits.stretch), limits.least_bytes},
      last_move_(begun),
      stretch_begun_(begun) {}

std::optional<std::string_view> Patience::look(std::uint64_t moved, Moment now) {
    if (moved != moved_) {
        moved_ = moved;
        last_move_ = now;
    }
    if (now - last_move_ >= limits_.without_move) return "nothing has moved for too long";
    if (now - stretch_begun_ < limits_.stretch) return std::nullopt;
    if (moved_ - moved_before_ < limits_.least_bytes) return "too little has moved for too long";
    moved_before_ = moved_;
    stretch_begun_ = now;
    return std::nullopt;
}

Patience::Moment Patience::end() const {
    return std::min(last_move_ + limits_.without_move, stretch_begun_ + limits_.stretch);
}

} // namespace valise::carrier
