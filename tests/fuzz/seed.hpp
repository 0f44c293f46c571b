// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::fuzz {

/// A seed for the keys that an input meets.
///
/// The same for the same input, so that a finding replays by itself; another for
/// another, because the fuzzer reads along in comparisons: under fixed keys it
/// learns a genuine message and offers it as its own.
[[nodiscard]] inline std::uint64_t seed_of(ByteView input) {
    return FixedReader(ByteView(crypto::blake2b({input})).first<8>()).u64();
}

} // namespace valise::fuzz
