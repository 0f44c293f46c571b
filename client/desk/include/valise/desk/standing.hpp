// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "valise/crypto/certificate.hpp"
#include "valise/desk/capacity.hpp"
#include "valise/desk/desk.hpp"
#include "valise/desk/exchanging.hpp"

/// How things stand with a valise: whose it is, and what has left it.
namespace valise::desk {

/// Who the owner of a valise is: `computer` while nobody certified them.
[[nodiscard]] Capacity capacity_of_owner(Desk& desk);
[[nodiscard]] crypto::StateCode state_of_owner(Desk& desk);

/// The state of delivery of all that the owner did. It belongs to this computer, and is no state of the
/// work.
enum class Delivery : std::uint8_t { saved_here = 1, waiting, received };

struct Sharing {
    std::optional<ModulePlace> module; ///< None: by pouch alone.
    std::int64_t waiting = 0;          ///< Pieces that the module was never seen to have.
    std::optional<Timestamp> last_exchange;
    Delivery delivery = Delivery::saved_here;
};
[[nodiscard]] Result<Sharing> sharing_of(Desk& desk);

} // namespace valise::desk
