// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <benchmark/benchmark.h>

namespace valise::bench {

/// One key typed into a text of 100,000 characters behind which lie 500,000 operations. Each tenth, as once
/// a second, takes what was typed as an update for the tail. Counters, in microseconds: the median and the
/// 99th percentile of what a key takes, and of the store's part, which the disk decides.
void type_a_key(benchmark::State& state);
/// The same keys into the text alone.
void type_a_key_into_a_rope(benchmark::State& state);

} // namespace valise::bench
