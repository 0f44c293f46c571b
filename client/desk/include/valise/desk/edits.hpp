// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "valise/text/document.hpp"

namespace valise::desk {

/// The edits, for `OwnWork::write`, that make one text of another: by words, so that what stays stays
/// whose it was. None for the same text. Texts that have little in common are changed between their common
/// beginning and end. Both are UTF-8.
[[nodiscard]] std::vector<text::Edit> edits_between(std::string_view before, std::string_view after);

/// What `mine` says with all in it that leads from `base` to `theirs`: as if both had been written at once.
/// All three are UTF-8; refuses as `text::Document`.
[[nodiscard]] Result<std::string> joined_text(
    std::string_view base, std::string_view mine, std::string_view theirs);

} // namespace valise::desk
