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

/// What a question is about, as printed; a question that does not say is about what the one that it follows
/// is about.
[[nodiscard]] std::string article_of(const Questionnaire& questionnaire, const Question& question);

/// What the instrument says in what is cited, "5(1)(a); 5(3)": the provisions that it is of, and those that
/// are of it, in their order.
[[nodiscard]] std::vector<Words> cited_provisions(const Instrument& instrument, std::string_view cited);

} // namespace valise::casework
