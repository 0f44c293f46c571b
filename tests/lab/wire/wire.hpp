// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace valise::lab {

/// What something takes on its way, in bytes of bodies: Noise and padding are counted, HTTP is not.
struct WireCost {
    std::string name;
    std::int64_t up = 0;   ///< Of a pouch, what is in it.
    std::int64_t down = 0; ///< Of a pouch, what it takes beside that.
    std::int64_t round_trips = 0;

    /// One object of JSON.
    [[nodiscard]] std::string json() const;
};

/// What can be measured, in the order in which it is told.
[[nodiscard]] std::vector<std::string_view> wire_cases();

/// Measures one of these: exchanges of real devices with a real module, in one process, and a pouch.
///
/// `rotation-40` is what new keys add to an exchange that brings a small edit, as one of the devices of a
/// team of 40 sees it; `removal-40` is the same of a member's removal, which takes new keys, too. `knowing`:
/// the authors had learnt of each other's work before, and say so, by a digest; `next-day` is when the heads
/// behind it go, too. The same at each call.
[[nodiscard]] WireCost measure_wire(std::string_view name);

} // namespace valise::lab
