// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <benchmark/benchmark.h>

namespace valise::bench {

/// A store with 1,000 documents and 100,000 ranges: opens it, and reads all documents as they stand.
void open_a_store_and_read_its_documents(benchmark::State& state);
/// Opens the same file and reads the same bytes with one plain statement of the engine.
void open_the_engine_and_read_the_same(benchmark::State& state);

} // namespace valise::bench
