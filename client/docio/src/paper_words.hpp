// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

#include "valise/casework/answer_values.hpp"
#include "valise/casework/language.hpp"

/// The words around answers on paper, in each language. From docs/glossary.md.
namespace valise::docio {

struct PaperWords {
    casework::Language language;
    std::string_view state_under_review;
    std::string_view questionnaire;
    std::string_view section;
    std::string_view question;
    std::string_view answer; ///< What was chosen.
    std::string_view text;
    std::string_view translation;
    std::string_view table;
    std::string_view reference; ///< To another answer.
    std::string_view legal_references;
    std::string_view attachments;
    std::string_view assistance_needs;
    std::string_view practices;
    std::string_view challenges;
    std::string_view draft;
    std::string_view submission;
    std::string_view somebody_has_to_choose;
    std::string_view work;                      ///< How far an answer is.
    std::array<std::string_view, 6> states;     ///< As `WorkState` has them.
    std::array<std::string_view, 4> priorities; ///< As `Priority` has them; the first is empty.
    std::string_view cut;                       ///< Behind a text that was too long for a cell.
};

[[nodiscard]] const PaperWords& paper_words(casework::Language language) noexcept;

[[nodiscard]] std::string_view words_of(const PaperWords& words, casework::WorkState state) noexcept;
[[nodiscard]] std::string_view words_of(const PaperWords& words, casework::Priority priority) noexcept;

} // namespace valise::docio
