// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.hpp"
#include "valise/desk/succession.hpp"

/// The next focal point of a State, as the secretariat names them.
namespace valise::cli {

/// The two root keys of `--root-keys`, read from their files.
[[nodiscard]] Outcome<desk::TwoRootKeys> root_keys_given(const Call& call, desk::Desk& desk);
/// What came of it, and what is to be done next.
void tell(const desk::Succession& done, Report& report);
/// How the code of a new invitation gets to whoever is invited.
void tell_code(Report& report);

} // namespace valise::cli
