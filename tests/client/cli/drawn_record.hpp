// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/casework/lot_world.hpp"
#include "valise/casework/lot_record.hpp"

namespace valise::tests {

/// Of a draw among ten States.
inline casework::LotRecord drawn_record() {
    const casework::SeedChain chain(crypto::Secret::copy_of(Bytes(32, 1)).key());
    casework::LotInputs inputs = casework::even_world(2, 5);
    inputs.rules.in_force = casework::LotRules().in_force;
    const auto announced = *casework::announce("First meeting", inputs, chain);
    return *casework::hold_draw(announced, {{"Delegate of AAB", "seven lamps"}}, chain.seed(0));
}

inline Bytes signed_record(const casework::LotRecord& record) {
    return *casework::sign(
        record, crypto::SigningKey::from_seed(crypto::Secret::copy_of(Bytes(32, 7)).key()));
}

} // namespace valise::tests
