// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "valise/database/migration.hpp"

namespace valise::store {

/// What makes the tables of a store. The first makes an empty database version 1. None is ever changed, only
/// followed by another.
[[nodiscard]] std::span<const database::Migration> migrations();

} // namespace valise::store
