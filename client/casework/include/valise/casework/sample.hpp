// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/casework/catalogue.hpp"

namespace valise::casework {

/// The catalogue that comes with the program, for practice and for tests. Its questionnaires say that they
/// are samples and were adopted by nobody; its States' status is old. client/casework/data has it, with
/// where each part is from. Read anew each time: keep what you get.
[[nodiscard]] Catalogue sample_catalogue();

} // namespace valise::casework
