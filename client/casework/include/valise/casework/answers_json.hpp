// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "valise/casework/answers_on_paper.hpp"

namespace valise::casework {

/// The answers with all that `AnswersOnPaper` has. docs/formats.md tells of every field.
[[nodiscard]] std::string to_json(const AnswersOnPaper& answers);

/// Reads what `to_json` writes, and the same changed by hand, in any order. All faults are found in one
/// reading.
[[nodiscard]] Read<AnswersOnPaper> answers_from_json(std::string_view json);

} // namespace valise::casework
