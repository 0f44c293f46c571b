// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "valise/casework/formatted_text.hpp"

namespace valise::casework {

inline constexpr std::size_t longest_link = 2048;

/// Whether nothing but a footnote can stand between them.
[[nodiscard]] bool is_formatted_alike(const TextRun& one, const TextRun& other);

} // namespace valise::casework
