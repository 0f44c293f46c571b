// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history.hpp"

namespace valise::space {

/// What becomes of `acts`, which hold the past of each of them (docs/sync.md, "Spaces").
///
/// Costs little more than reading them while nothing strikes anything.
[[nodiscard]] Resolution settle(const History& history, const ActSet& acts);

} // namespace valise::space
