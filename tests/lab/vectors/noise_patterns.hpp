// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "valise/crypto/noise.hpp"

namespace valise::lab {

/// The pattern of this name, with its psk modifiers, if it is one of the Noise specification's
/// sections 7 and 18. Valise itself uses two of them; the others show that a row is all it takes.
[[nodiscard]] std::optional<crypto::noise::Pattern> find_noise_pattern(std::string_view name);

} // namespace valise::lab
