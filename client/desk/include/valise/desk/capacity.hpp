// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "valise/crypto/certificate.hpp"
#include "valise/enrolment/invitation.hpp"

namespace valise::desk {

/// In which capacity somebody takes part. Their certificate says it, with the most that they may do.
enum class Capacity : std::uint8_t {
    secretariat = 1,
    focal_point,
    expert,
    contributor, ///< Consulted at home: proposes text in the team that answers, and is not in the review.
    observer,    ///< Reads the reviews of their State, and writes nothing; is in no team.
    computer,    ///< A further one of somebody.
};

[[nodiscard]] Capacity capacity_of(const crypto::Certificate& certificate);
[[nodiscard]] Capacity capacity_of(const enrolment::Offer& offer);

/// What is offered to who comes as one of these, but the secretariat. Who and when is not filled in.
[[nodiscard]] enrolment::Offer offer_to(Capacity capacity, const crypto::StateCode& state);

} // namespace valise::desk
