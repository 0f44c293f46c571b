// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::cli {

/// `valise try`: seals a draft in a store of its own, opens it again, and shows
/// what somebody who stole the file would see. Leaves nothing behind. Gives the exit code.
[[nodiscard]] int run_try();

} // namespace valise::cli
