// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/drafts.hpp"
#include "valise/store/kept_space.hpp"

namespace valise::sim {

/// What a program would make of entries, kept in the store by the transaction that keeps them: a document for
/// each, that shows its reading.
[[nodiscard]] Result<void> keep_readings(
    store::Store& store, const SpaceId& space, const store::Ties::Readings& readings);
/// All that is kept of a space.
void show_readings(store::Store& store, const SpaceId& space, Drafts& drafts);

} // namespace valise::sim
