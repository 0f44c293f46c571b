// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>

namespace valise::text {

/// The number of the last row whose key is not above `wanted`, in rows that are sorted by it; there is one.
///
/// Most questions are about what came lately: those take the same time however many rows there are.
template <class Rows, class Key, class Projection>
[[nodiscard]] std::size_t last_not_above(
    const Rows& rows, const Key& wanted, Projection projection) noexcept {
    if (std::invoke(projection, rows.back()) <= wanted) return rows.size() - 1;
    constexpr std::size_t recent = 64;
    auto from = rows.begin();
    auto end = rows.end();
    if (rows.size() > recent) (std::invoke(projection, *(end - recent)) > wanted ? end : from) = end - recent;
    const auto after = std::ranges::upper_bound(from, end, wanted, {}, projection);
    return static_cast<std::size_t>(after - rows.begin()) - 1;
}

} // namespace valise::text
