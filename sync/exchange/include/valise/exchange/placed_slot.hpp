// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/bytes.hpp"
#include "valise/space/epoch.hpp"

namespace valise::exchange {

/// What an item of kind `slot` says: the secret of which epoch is in which slot. A value.
struct PlacedSlot {
    EpochId epoch;
    space::Slot slot;

    [[nodiscard]] Bytes encode() const;
    /// `malformed` for bytes that `encode` does not write.
    [[nodiscard]] static Result<PlacedSlot> parse(ByteView bytes);
};

} // namespace valise::exchange
