// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>

#include "home.hpp"

/// What people call the things of a valise.
namespace valise::cli {

/// "team 1f0c2a9b".
[[nodiscard]] std::string name_of(desk::Desk& desk, const SpaceId& space);
/// What something in a space is: the one place that knows.
[[nodiscard]] std::string name_of(desk::Desk& desk, const SpaceId& space, const ObjectId& object);
/// Whose computer this is: "you", or "expert of SEN (1f0c2a9b)" with the beginning of the confirmation.
[[nodiscard]] std::string name_of(desk::Desk& desk, const SubjectId& device);
/// The same of several, each once.
[[nodiscard]] std::string names_of(desk::Desk& desk, const std::set<SubjectId>& devices);

/// "team", "review", "circle".
[[nodiscard]] std::string_view words_of(space::SpaceKind kind);

} // namespace valise::cli
