// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace valise::bench {

/// Whether the ids are computed that lead from the entries to what is signed.
///
/// Without them no signature says anything about an entry; left out, they show what they take.
enum class Hashes { computed, left_out };

/// What reading entries cannot do without, and nothing else: of libsodium one signature for each range; for
/// each entry its two hashes, its key from the epoch key, and the decryption of so many bytes under it. Each
/// is one call, on bytes that lie ready.
void check_and_decrypt(benchmark::State& state, Hashes hashes, std::size_t range_count,
    const std::vector<std::size_t>& sealed_sizes);

/// Registers a benchmark, and both bare ones beside it.
void add_beside_bare_operations(const std::string& name, const std::function<void(benchmark::State&)>& ours,
    const std::function<void(benchmark::State&, Hashes)>& bare);

} // namespace valise::bench
