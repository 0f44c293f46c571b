// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "valise/database/connection.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::store {

/// Copies every row that can be read of what cannot be made again: keys, tail, records, ranges, what waits,
/// attachments, cursors, settings; and notes of which logs ranges are lost. `to` is new, and empty. Says what
/// cannot be read.
[[nodiscard]] Result<std::vector<Finding>> salvage(database::Connection& from, database::Connection& to);

/// What a finding calls a row: by the bytes that name it and, of ranges and chunks, their place.
[[nodiscard]] std::string name_of(Finding::Part part, ByteView name, std::int64_t first, std::int64_t second);
/// Of a range: its log, by the same bytes.
[[nodiscard]] std::optional<LogId> log_of(Finding::Part part, ByteView name);

} // namespace valise::store
