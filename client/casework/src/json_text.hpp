// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include <nlohmann/json.hpp>

#include "fault_list.hpp"

namespace valise::casework {

using Json = nlohmann::json;

/// Reads JSON that somebody wrote. Nothing when it is none, or beyond a limit; where a name stands twice in
/// one object, that is a fault too, but the rest can be looked at.
[[nodiscard]] std::optional<Json> parse_json(std::string_view text, FaultList& faults);

} // namespace valise::casework
