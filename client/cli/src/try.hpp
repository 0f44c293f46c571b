// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>

namespace valise::cli {

/// `valise try`: seals a draft in a store of its own, opens it again, and shows
/// what somebody who stole the file would see. Leaves nothing behind. Gives the exit code.
[[nodiscard]] int run_try(std::FILE* out);

} // namespace valise::cli
