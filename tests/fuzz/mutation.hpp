// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t room);

namespace valise::fuzz {

/// Changes the first `size` bytes of `room` as the fuzzer would; but now and then `fresh()`, an input, comes
/// in their place first. Returns how many bytes there are then.
template <class Fresh>
std::size_t mutated_or_fresh(ByteSpan room, std::size_t size, unsigned seed, Fresh&& fresh) {
    constexpr unsigned rarely = 50;
    if (seed % rarely == 0) {
        const Bytes input = fresh();
        if (input.size() <= room.size()) {
            std::ranges::copy(input, room.begin());
            size = input.size();
        }
    }
    return LLVMFuzzerMutate(room.data(), size, room.size());
}

/// For inputs that are decisions: many of them at once, where the fuzzer would add one to another.
[[nodiscard]] inline Bytes random_input(unsigned seed, std::size_t longest) {
    SeededRandom random(seed);
    Bytes input(random.below(longest + 1));
    random.fill(input);
    return input;
}

} // namespace valise::fuzz
