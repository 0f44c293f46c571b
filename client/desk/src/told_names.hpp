// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "valise/store/store.hpp"

/// The names that people told when they joined, as this valise heard them: those of its owner and of whom the
/// owner confirmed. Certificates have none.
namespace valise::desk {

[[nodiscard]] Result<void> keep_told_name(
    store::Store& store, const SubjectId& person, std::string_view name);
/// Empty where none was told here.
[[nodiscard]] Result<std::string> told_name_of(store::Store& store, const SubjectId& person);

} // namespace valise::desk
