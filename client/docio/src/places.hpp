// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "valise/casework/faults.hpp"

namespace valise::docio {

/// Where in a document everything stands that was read, by the names that `casework::faults_of` has for it:
/// "sections[2].questions[5]" is "survey, row 14". The whole is "".
using Places = std::map<std::string, std::string, std::less<>>;

/// The place of what follows from a fault that was found already.
inline constexpr std::string_view said_already = "said already";

[[nodiscard]] std::string entry(const std::string& list, std::size_t index);

/// Adds what `faults_of` found, said by the places of the document.
void add_by_places(const casework::Faults& found, const Places& places, casework::Faults& faults);

} // namespace valise::docio
