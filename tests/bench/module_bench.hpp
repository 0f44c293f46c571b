// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::bench {

/// Registers what the secure module does beside what it cannot do without.
void add_module_benchmarks();

} // namespace valise::bench
