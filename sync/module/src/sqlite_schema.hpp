// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "valise/database/migration.hpp"

namespace valise::module {

/// What makes the tables of a ledger. None is ever changed, only followed by another.
[[nodiscard]] std::span<const database::Migration> ledger_migrations();

/// Copies all rows of a ledger into the empty tables of another. What `from` reads is one moment of it;
/// whatever cannot be read is a refusal.
[[nodiscard]] Result<void> copy_rows(database::Connection& from, database::Connection& to);

} // namespace valise::module
