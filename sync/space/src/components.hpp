// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "act_set.hpp"

namespace valise::space {

/// The acts of `scope` in groups that lead to each other in circles, alone if they do not (Tarjan's
/// strongly connected components). `before[act]` are those that lead to it; a group comes after
/// all that lead to it.
[[nodiscard]] std::vector<std::vector<ActNumber>> components(
    std::span<const ActNumber> scope, const std::vector<ActSet>& before);

} // namespace valise::space
