// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/database/connection.hpp"
#include "valise/store/ranges.hpp"

namespace valise::store {

/// A range of this space: of the columns log, first, last, last_id, delivery and bytes, which follow each
/// other from the `first` on.
[[nodiscard]] Result<SealedRange> range_in(const SpaceId& space, const database::Query& row, int first);

} // namespace valise::store
