// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/questionnaire.hpp"

/// The words by which an outline is understood, in each language. From docs/glossary.md where it has them.
namespace valise::docio {

struct OutlineWords {
    casework::Language language;
    std::string_view articles; ///< Before the articles of a section, with a colon.
    std::string_view article;  ///< Before that of a question.
    std::string_view answer;   ///< Before one of the five that follow.
    std::string_view text;
    std::string_view one_of_these;
    std::string_view any_of_these;
    std::string_view legal_references;
    std::string_view asked_if; ///< Before the answers upon which a question is asked, or before:
    std::string_view always;
    std::string_view asked_upon;       ///< Before the number of another question, a colon and its answers.
    std::string_view or_word;          ///< Between two answers.
    std::string_view if_the_answer_is; ///< With which such a question may begin.
    std::array<std::string_view, 3> scale; ///< Yes; yes, in part; no.
    std::string_view open_quote;
    std::string_view close_quote;
    std::string_view sample;
};

[[nodiscard]] const OutlineWords& words_of(casework::Language language) noexcept;

/// The number of a question, and what stands behind it of its answers.
struct AskedUpon {
    std::string number;
    std::string answers;
};

/// In the language of a document, or in English.
class Phrases {
public:
    explicit Phrases(casework::Language language) noexcept;

    /// What stands behind this word and a colon; nothing where the text does not begin so.
    [[nodiscard]] std::optional<std::string_view> behind(
        std::string_view text, std::string_view OutlineWords::* word) const;
    [[nodiscard]] bool is(std::string_view text, std::string_view OutlineWords::* word) const;

    /// What "Asked upon question 9 (a): “Yes”" says.
    [[nodiscard]] std::optional<AskedUpon> behind_upon(std::string_view text) const;

    /// What stands behind "If the answer is".
    [[nodiscard]] std::optional<std::string_view> behind_if(std::string_view text) const;

    /// Which of the options are named at the beginning, in quotes or not, with "or" or commas between them:
    /// their ids. Nothing where there is none, or where one in quotes is no option.
    [[nodiscard]] std::optional<std::vector<std::string>> named_options(std::string_view text,
        const std::vector<casework::Option>& options, casework::Language language) const;

    /// The id of an option of which the label is this and so many stand before it.
    [[nodiscard]] std::string option_id(
        std::string_view label, const std::vector<casework::Option>& before) const;

private:
    std::array<const OutlineWords*, 2> languages_;
};

} // namespace valise::docio
