// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "home.hpp"
#include "valise/desk/people.hpp"

namespace valise::cli {

/// A person of `valise people list`: by their number there, the beginning of their confirmation, or the name
/// under which a review has them. Exit 2 for nobody, and for several.
[[nodiscard]] Outcome<desk::KnownPerson> person_of(desk::Desk& desk, const std::string& given);
/// As lists show it.
[[nodiscard]] std::string confirmation_of(const desk::KnownPerson& person);

/// Who is known, by State, with their computers and where they are.
[[nodiscard]] Outcome<Report::Table> table_of_people(desk::Desk& desk);
/// What people who were removed wrote after that, and does not count.
[[nodiscard]] Outcome<Report::Table> table_of_late_entries(desk::Desk& desk);

} // namespace valise::cli
