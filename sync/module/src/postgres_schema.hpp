// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postgres_connection.hpp"

namespace valise::module {

/// Refuses a server that may forget what it has acknowledged, or is too old: `unsupported`.
[[nodiscard]] Result<void> require_good_server(PostgresConnection& connection);

/// Brings the tables up to the last version, each step in a transaction of its own; several processes may do
/// so at the same time. `unsupported`, and nothing is touched, when they are of a later version of this
/// program.
[[nodiscard]] Result<void> migrate(PostgresConnection& connection);

} // namespace valise::module
