// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// The columns of the three sheets, in the order in which they are written. Those of our own are named in
/// docs/review.md.
namespace valise::docio::xlsform {

inline constexpr std::string_view survey = "survey";
inline constexpr std::string_view choices = "choices";
inline constexpr std::string_view settings = "settings";

inline constexpr std::array<std::string_view, 9> survey_plain{
    "type", "name", "relevant", "follows", "number", "article", "form", "columns", "written_in"};
inline constexpr std::array<std::string_view, 2> survey_in_languages{"label", "hint"};

inline constexpr std::array<std::string_view, 2> choices_plain{"list_name", "name"};
inline constexpr std::array<std::string_view, 1> choices_in_languages{"label"};

inline constexpr std::array<std::string_view, 7> settings_plain{
    "form_title", "form_id", "version", "default_language", "instrument", "cluster", "sample"};
inline constexpr std::array<std::string_view, 3> settings_in_languages{"title", "notice", "translation"};

} // namespace valise::docio::xlsform
