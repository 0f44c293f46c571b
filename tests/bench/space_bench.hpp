// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::bench {

/// Registers what a device does with a team's texts that come in entries: it checks, opens and judges them,
/// and receives them into documents; beside the operations of libsodium in it.
void add_space_benchmarks();

} // namespace valise::bench
