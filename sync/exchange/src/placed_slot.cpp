// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/placed_slot.hpp"

#include <algorithm>

namespace valise::exchange {

Bytes PlacedSlot::encode() const {
    Bytes bytes = to_bytes(epoch.bytes);
    append(bytes, slot.encode());
    return bytes;
}

Result<PlacedSlot> PlacedSlot::parse(ByteView bytes) {
    if (bytes.size() != EpochId::size + space::Slot::size) return refuse(Errc::malformed, "not a slot");
    PlacedSlot placed;
    std::copy_n(bytes.begin(), EpochId::size, placed.epoch.bytes.begin());
    VALISE_TRY(placed.slot, space::Slot::parse(bytes.subspan(EpochId::size)));
    return placed;
}

} // namespace valise::exchange
