// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace valise::cli {

/// The program, from its words to its exit code.
[[nodiscard]] int run_program(const std::vector<std::string>& words);

} // namespace valise::cli
