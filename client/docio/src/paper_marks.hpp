// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "valise/casework/answers_on_paper.hpp"

/// The marks in a document of answers that nobody sees, and by which it is read again. docs/formats.md.
namespace valise::docio::paper {

inline constexpr std::string_view format = "valise answers 1";

// Names of properties.
inline constexpr std::string_view format_property = "valise";
inline constexpr std::string_view review_property = "valise/review";
inline constexpr std::string_view state_property = "valise/state";
inline constexpr std::string_view questionnaire_property = "valise/questionnaire";
inline constexpr std::string_view version_property = "valise/version";
inline constexpr std::string_view kind_property = "valise/kind"; ///< "draft" or "submission".

/// Of what the text of an answer, or of a translation, is as of.
[[nodiscard]] std::string as_of_property(
    std::string_view question, std::optional<casework::Language> translation = {});
/// Of the digest of what stands beside the texts of an answer.
[[nodiscard]] std::string beside_property(std::string_view question);
[[nodiscard]] std::string digest_of_beside(std::string_view words);

/// Around the number of a question; another one for each question of each review.
[[nodiscard]] std::string question_mark(const casework::PaperOrigin& origin, std::string_view question);
/// Around the word that stands before a text.
[[nodiscard]] std::string text_mark(
    const std::string& question_mark, std::optional<casework::Language> translation = {});

} // namespace valise::docio::paper
