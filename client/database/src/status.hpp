// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "valise/base/result.hpp"

struct sqlite3;

/// What the engine's status codes mean for us.
namespace valise::database {

/// Whether a status says nothing about the bytes that were asked for.
[[nodiscard]] bool is_refusal_of_the_system(int status);

/// Says the kind of trouble only: SQLite's own message may quote what somebody searched for.
[[nodiscard]] tl::unexpected<Error> refuse_status(int status);
[[nodiscard]] Result<void> check_status(int status);

/// SQLCipher's code for a page that is damaged is the one for wrong SQL. SQLite itself always
/// says what is wrong with SQL: an error for which it has no words is a damaged page.
[[nodiscard]] int with_damage_named(sqlite3* handle, int status);

} // namespace valise::database
