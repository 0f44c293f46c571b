// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include "valise/database/connection.hpp"

namespace valise::database {

/// What turns a database of one version into the next: SQL, what SQL cannot say, and SQL after it.
struct Migration {
    std::string_view before;
    Result<void> (*convert)(Connection&) = nullptr;
    std::string_view after;
};

/// Brings a database up to the last of `steps`, each in a transaction of its own; the first makes an empty
/// database version 1. `unsupported`, and nothing is touched, when it is beyond them.
[[nodiscard]] Result<void> migrate(Connection& connection, std::span<const Migration> steps);

} // namespace valise::database
