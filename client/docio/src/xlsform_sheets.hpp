// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "valise/casework/questionnaire.hpp"
#include "valise/docio/sheet.hpp"

/// XLSForm as sheets of texts.
namespace valise::docio {

[[nodiscard]] casework::Read<casework::Questionnaire> questionnaire_of(const Workbook& workbook);
/// Of a questionnaire without faults.
[[nodiscard]] Workbook workbook_of(const casework::Questionnaire& questionnaire);

/// "English (en)", as XLSForm would have a language named.
[[nodiscard]] std::string language_label(casework::Language language);
/// Of such a name, or of the code alone.
[[nodiscard]] std::optional<casework::Language> labelled_language(std::string_view label);

/// What a cell of a condition says: "${q} = 'a' or selected(${q}, 'b')".
[[nodiscard]] std::optional<casework::Condition> read_relevant(std::string_view text);
[[nodiscard]] std::string relevant_of(const casework::Condition& condition, casework::AnswerForm asked);

template <class Value> struct Spelling {
    Value value;
    std::string_view name;
};

inline constexpr std::array own_forms{Spelling{casework::AnswerForm::text, std::string_view("text")},
    Spelling{casework::AnswerForm::table, std::string_view("table")},
    Spelling{casework::AnswerForm::legal_references, std::string_view("legal_references")}};

inline constexpr std::array translation_names{
    Spelling{casework::Translation::missing, std::string_view("missing")},
    Spelling{casework::Translation::needs_editing, std::string_view("needs_editing")},
    Spelling{casework::Translation::waiting_for_review, std::string_view("waiting_for_review")},
    Spelling{casework::Translation::approved, std::string_view("approved")}};

template <class Value, std::size_t count>
[[nodiscard]] std::optional<Value> spelled(
    const std::array<Spelling<Value>, count>& names, std::string_view name) {
    for (const auto& each : names)
        if (each.name == name) return each.value;
    return std::nullopt;
}

template <class Value, std::size_t count>
[[nodiscard]] std::string spelling(const std::array<Spelling<Value>, count>& names, Value value) {
    for (const auto& each : names)
        if (each.value == value) return std::string(each.name);
    return {};
}

} // namespace valise::docio
