// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace valise::tests {

/// Whose device it is, by its number in the world of a test.
inline constexpr std::size_t amina = 0;
inline constexpr std::size_t bo = 1;
inline constexpr std::size_t chidi = 2;

} // namespace valise::tests
