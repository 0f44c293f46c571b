// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/proto/body.hpp"

namespace valise::proto {

/// Whether an action is one that may be written: `invalid_input`, or `too_large` beyond a limit.
[[nodiscard]] Result<void> check(const Action& action);

} // namespace valise::proto
