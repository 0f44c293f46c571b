// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "valise/base/random.hpp"

namespace valise::tests {

/// Gives the bytes it was given, once, in order; stops the program when they are used up.
class FixedRandom final : public Random {
public:
    explicit FixedRandom(ByteView bytes) : bytes_(to_bytes(bytes)) {}

    void fill(ByteSpan out) override {
        VALISE_CHECK(out.size() <= bytes_.size() - used_);
        std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(used_), out.size(), out.begin());
        used_ += out.size();
    }

private:
    Bytes bytes_;
    std::size_t used_ = 0;
};

} // namespace valise::tests
