// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "paper_words.hpp"
#include "valise/casework/answers_on_paper.hpp"
#include "word_page.hpp"

/// How answers stand in the customary table, for whoever writes it and whoever reads it again.
namespace valise::docio::paper {

/// Those of the sections stand above the headings of a text.
inline constexpr std::uint32_t headings_above_a_text = 2;

/// "Translation (fr)"
[[nodiscard]] std::string label_of_translation(const PaperWords& words, casework::Language language);

/// The text that a row has, by the mark of its question; nothing for any other row.
struct TextOfRow {
    std::optional<casework::Language> translation;
};
[[nodiscard]] std::optional<TextOfRow> text_of_row(const WordRow& row, const std::string& question_mark);

/// All that a table says beside the texts, without spaces.
[[nodiscard]] std::string words_beside_texts(const WordTable& table, const std::string& question_mark);

/// `invalid_input` for an answer to a question that is not there.
[[nodiscard]] Result<void> check_questions(
    const casework::AnswersOnPaper& answers, const casework::Questionnaire& questionnaire);

} // namespace valise::docio::paper
