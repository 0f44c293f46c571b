// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace valise::cli {

/// What help says, in the language that VALISE_LANG names ("fr", "fr_FR.UTF-8"); as it is where that is
/// English, or none of the six. The files client/cli/words have the translations.
[[nodiscard]] std::string_view translated(std::string_view english);

} // namespace valise::cli
