// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/space/act.hpp"

namespace valise::space {

/// Ed25519, X25519, BLAKE2b.
inline constexpr std::uint8_t suite = 1;
inline constexpr std::uint8_t format_version = 1;

/// What stands behind the adoptions of an act.
inline constexpr std::uint8_t checkpoint_flag = 1;
inline constexpr std::uint8_t epoch_flag = 2;

/// In the place of a role: the member is removed.
inline constexpr std::uint8_t removed = 0;

/// Whether a record could be read back as what it is: lists in order, each thing once, no part
/// that contradicts another.
[[nodiscard]] bool is_well_formed(const Genesis& genesis);
[[nodiscard]] bool is_well_formed(const Act& act);

} // namespace valise::space
