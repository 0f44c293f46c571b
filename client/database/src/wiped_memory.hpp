// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/result.hpp"

namespace valise::database {

/// Lets SQLite overwrite all memory that it gives back, so that a store that was closed leaves no draft
/// behind for whoever sees the memory or a dump of it. SQLCipher does so with its keys only, unless it
/// also locks every page, which costs more than it is worth.
///
/// Before SQLite is used for the first time in this program, and then once and for all; `unsupported` when
/// it was used before.
[[nodiscard]] Result<void> wipe_memory_of_engine();

} // namespace valise::database
