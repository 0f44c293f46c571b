// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>

namespace valise::cli {

/// `valise tour`: plays the story of a small sample review on this computer, with a real secure module beside
/// it, and says there what happens. Leaves nothing behind. Gives the exit code.
[[nodiscard]] int run_tour(std::FILE* out);

} // namespace valise::cli
