// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::bench {

/// Registers what a store takes on the disk, with texts, their histories and the index of words, beside its
/// sealed ranges and plain texts alone. Counters, in bytes; times mean nothing here.
void add_size_of_a_store();

} // namespace valise::bench
