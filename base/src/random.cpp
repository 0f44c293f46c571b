// SPDX-License-Identifier: Apache-2.0
#include "valise/base/random.hpp"

#include <algorithm>
#include <limits>

#include "valise/base/fixed_layout.hpp"
#include "valise/base/system.hpp"

namespace valise {

namespace {

/// SplitMix64 (Steele, Lea and Flood, 2014).
std::uint64_t next_of(std::uint64_t& state) {
    std::uint64_t value = state += 0x9e3779b97f4a7c15;
    value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
    value = (value ^ value >> 27) * 0x94d049bb133111eb;
    return value ^ value >> 31;
}

} // namespace

std::uint64_t Random::below(std::uint64_t bound) {
    VALISE_CHECK(bound != 0);
    // Numbers from an incomplete last round would favour the small ones: draw again.
    const std::uint64_t rounds_end = std::numeric_limits<std::uint64_t>::max() / bound * bound;
    for (;;) {
        ByteArray<8> drawn{};
        fill(drawn);
        const std::uint64_t value = FixedReader(drawn).u64();
        if (value < rounds_end) return value % bound;
    }
}

void SystemRandom::fill(ByteSpan out) { system::fill_with_randomness(out); }

void SeededRandom::fill(ByteSpan out) {
    while (!out.empty()) {
        std::uint64_t value = next_of(state_);
        const auto now = out.first(std::min<std::size_t>(out.size(), 8));
        for (Byte& byte : now) {
            byte = static_cast<Byte>(value);
            value >>= 8;
        }
        out = out.subspan(now.size());
    }
}

} // namespace valise
