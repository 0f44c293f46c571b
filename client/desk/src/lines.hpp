// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

/// Texts line by line.
namespace valise::desk {

/// Each with its newline; the last one may have none. None in an empty text.
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);
[[nodiscard]] std::uint32_t characters_in(std::string_view text);

/// Which lines are the same in both, from the first to the last, as many as there are: places in one and in
/// the other. Of texts that are too long for that only those at their beginnings and ends.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> common_lines(
    const std::vector<std::string_view>& one, const std::vector<std::string_view>& other);

} // namespace valise::desk
