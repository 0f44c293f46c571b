// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json_fields.hpp"
#include "valise/casework/questionnaire.hpp"

namespace valise::casework {

/// In the order in which it is written.
using OrderedJson = nlohmann::ordered_json;

/// Which of the two a whole file is.
inline constexpr std::string_view questionnaire_format = "valise questionnaire 1";
inline constexpr std::string_view catalogue_format = "valise catalogue 1";
void check_format(Fields& fields, std::string_view format);

/// A questionnaire as it is written, whether or not its parts fit together.
[[nodiscard]] Questionnaire read_questionnaire(Fields& fields);
/// Adds its fields.
void write_questionnaire(OrderedJson& to, const Questionnaire& questionnaire);

[[nodiscard]] OrderedJson written(const Words& words);
[[nodiscard]] std::string text_of(const OrderedJson& whole);

} // namespace valise::casework
