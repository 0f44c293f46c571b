// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/review.hpp"

namespace valise::casework {

/// The articles of an instrument that are reviewed, in the catalogue's order: those of the review's cluster,
/// but for those from which the State under review is exempt as party to another treaty.
[[nodiscard]] std::vector<std::string> reviewed_articles(
    const Catalogue& catalogue, const Review& review, const std::string& instrument);

/// The article that a provision is of: of "8.1 (b)" it is "8", where that is among these; otherwise the
/// provision itself.
[[nodiscard]] std::string article_of(std::span<const std::string> articles, std::string_view provision);

} // namespace valise::casework
