// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::bench {

/// Registers one key typed into a text of 100,000 characters behind which lie 500,000 operations, beside the
/// same key into the text alone. Each is taken as an update and handed to a journal, which writes meanwhile.
/// Counters, in microseconds: of the insertion into the document, the update, the handing over, and all that
/// a key costs whoever types; and of how long a flush then takes, which the disk decides.
void add_typing_benchmarks();

} // namespace valise::bench
