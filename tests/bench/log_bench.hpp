// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::bench {

/// Registers what a device does with entries that come, beside the operations of libsodium in it.
void add_log_benchmarks();

} // namespace valise::bench
