// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include "connection.hpp"

namespace valise::store {

/// What turns a database of one version into the next. The first makes an empty one version 1. None is
/// ever changed, only followed by another.
[[nodiscard]] std::span<const std::string_view> migrations();

/// Brings a database up to the last of `steps`, each in a transaction of its own. `unsupported`, and nothing
/// is touched, when it is beyond them.
[[nodiscard]] Result<void> migrate(Connection& connection, std::span<const std::string_view> steps);

} // namespace valise::store
