// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "valise/base/bytes.hpp"

namespace valise::tests {

/// Gives each version of `good` with one single bit the other way to `is_refused`; the places of
/// those that it let pass.
template <class IsRefused> std::vector<std::size_t> bit_flips_let_pass(ByteView good, IsRefused is_refused) {
    std::vector<std::size_t> let_pass;
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        Bytes bad = to_bytes(good);
        bad[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
        if (!is_refused(ByteView(bad))) let_pass.push_back(bit);
    }
    return let_pass;
}

/// The same for every beginning of `good` that is not all of it, and for `good` with a byte behind it.
template <class IsRefused>
std::vector<std::size_t> wrong_lengths_let_pass(ByteView good, IsRefused is_refused) {
    std::vector<std::size_t> let_pass;
    for (std::size_t size = 0; size < good.size(); ++size) {
        const Bytes bad =
            to_bytes(good.first(size)); // its own allocation, so that reading past it is noticed
        if (!is_refused(ByteView(bad))) let_pass.push_back(size);
    }
    Bytes longer = to_bytes(good);
    longer.push_back(0);
    if (!is_refused(ByteView(longer))) let_pass.push_back(longer.size());
    return let_pass;
}

} // namespace valise::tests
