// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "valise/base/result.hpp"

/// Where the valise of a person lies.
namespace valise::desk {

/// VALISE_HOME, or `valise` in the XDG data folder. `not_found` when neither is known.
[[nodiscard]] Result<std::filesystem::path> home();
/// Makes a home, for its owner alone, where there is none.
[[nodiscard]] Result<void> make_home(const std::filesystem::path& home);

/// What lies in a home: the store, and the root policy that came with the program.
[[nodiscard]] std::filesystem::path store_in(const std::filesystem::path& home);
[[nodiscard]] std::filesystem::path root_policy_in(const std::filesystem::path& home);

} // namespace valise::desk
