// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace valise::casework {

/// As what somebody takes part: in the team of their State, and in the review.
enum class ReviewRole : std::uint8_t { focal_point = 1, expert, observer, contributor, secretariat };

} // namespace valise::casework
