// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "valise/text/document.hpp"

namespace valise::desk {

/// The edits, for `OwnWork::write`, that make one text of another: by words, so that what stays stays
/// whose it was. None for the same text. Texts that have little in common are changed between their common
/// beginning and end. Both are UTF-8.
[[nodiscard]] std::vector<text::Edit> edits_between(std::string_view before, std::string_view after);

} // namespace valise::desk
