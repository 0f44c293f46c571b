// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace valise::docio {

/// Whether a part may be called so. A folder ends with "/".
[[nodiscard]] bool is_part_name(std::string_view name) noexcept;

/// The name with which no other part may share its letters.
[[nodiscard]] std::string without_case(std::string_view name);

} // namespace valise::docio
