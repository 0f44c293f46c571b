// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include <benchmark/benchmark.h>

namespace valise::bench {

/// What reading entries cannot do without, and nothing else: of libsodium one signature for each range; for
/// each entry its key from the epoch key, and the decryption of so many bytes under it.
void check_and_decrypt(
    benchmark::State& state, std::size_t range_count, const std::vector<std::size_t>& sealed_sizes);

} // namespace valise::bench
