// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "connection.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::store {

/// Copies every row that can be read of what cannot be made again: keys, tail, records, ranges, what waits,
/// attachments, cursors, settings. `to` is new, and empty. Says what cannot be read.
[[nodiscard]] Result<std::vector<Finding>> salvage(Connection& from, Connection& to);

} // namespace valise::store
