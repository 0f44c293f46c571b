// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace valise::lab {

/// What `measure` finds in a copy of this process, so that what ran before has no part in it; empty when the
/// copy cannot be made or does not come to an end.
[[nodiscard]] std::vector<double> in_own_process(const std::function<std::vector<double>()>& measure);

/// By how much the memory of a process grows at most while this runs, in KiB; 0 where the system does not
/// say.
[[nodiscard]] std::uint64_t peak_growth_kb(const std::function<void()>& run);

} // namespace valise::lab
