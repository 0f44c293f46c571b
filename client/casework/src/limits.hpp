// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace valise::casework::limit {

/// Bytes of what one submission says, before it is compressed.
inline constexpr std::size_t submission = std::size_t{16} << 20;
inline constexpr std::size_t answers = 2000; ///< Of one submission.
inline constexpr std::size_t cleared = 256;  ///< Answers of one clearing.
inline constexpr std::size_t files = 1024;   ///< That go along with one answer.

} // namespace valise::casework::limit
