// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace valise::lab {

/// By how much the memory of a process grows at most while this runs, in KiB; 0 where the system does not
/// say.
///
/// It runs in a process of its own, a copy of this one.
[[nodiscard]] std::uint64_t peak_growth_kb(const std::function<void()>& run);

} // namespace valise::lab
