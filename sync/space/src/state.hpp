// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resolver.hpp"
#include "valise/space/membership.hpp"
#include "wants.hpp"

namespace valise::space {

/// What a Membership is made of.
struct Membership::State {
    State(const SignedGenesis& signed_genesis, CertificateNumbers certificates)
        : genesis(signed_genesis.content),
          space(space_of(signed_genesis)),
          resolver(signed_genesis.content, signed_genesis.id(), std::move(certificates)) {}

    Genesis genesis;
    SpaceId space;
    Resolver resolver;
    Wants wants;
    std::vector<EpochId> epochs{epoch_of({space.bytes})};
    Resolution told; ///< What was known of the verdicts when somebody last asked which had changed.
    /// Found again after each act that arrives.
    mutable std::optional<Result<EpochId>> epoch_to_write;
};

} // namespace valise::space
