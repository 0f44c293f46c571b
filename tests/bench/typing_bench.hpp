// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::bench {

/// Registers one key typed into a text of 100,000 characters behind which lie 500,000 operations, beside the
/// same key into the text alone. Each tenth, as once a second, takes what was typed as an update for the
/// tail. Counters, in microseconds: of what a key takes, and of the store's part, which the disk decides.
void add_typing_benchmarks();

} // namespace valise::bench
