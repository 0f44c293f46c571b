// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/clock.hpp"
#include "valise/base/ids.hpp"

/// What keys and certificates of the owner have in common, wherever they are made.
namespace valise::desk {

/// Such keys are kept with no space in particular.
inline constexpr SpaceId nowhere{};

/// When a certificate is to be renewed: shown, and never enforced.
[[nodiscard]] constexpr Timestamp renewal_of(Timestamp issued) {
    constexpr std::int64_t two_years = std::int64_t{2} * 365 * 24 * 60 * 60 * 1000;
    return {issued.milliseconds + two_years};
}

} // namespace valise::desk
