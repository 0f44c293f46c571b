// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/standing.hpp"

namespace valise::desk {

namespace {

const crypto::Certificate* certificate_of_owner(Desk& desk) {
    return desk.holdings().directory().find(desk.owner().certificate);
}

/// What was learnt of others goes with later work, at leisure: nobody waits for that.
Result<std::int64_t> count_waiting(Desk& desk) {
    VALISE_TRY(const auto unplaced, desk.store().placings().count_unplaced());
    VALISE_TRY(const bool is_writing, desk.own_work().is_waiting());
    return static_cast<std::int64_t>(unplaced) + (is_writing ? 1 : 0);
}

Delivery delivery_of(const Sharing& sharing) {
    if (sharing.waiting > 0) return sharing.module ? Delivery::waiting : Delivery::saved_here;
    return sharing.last_exchange ? Delivery::received : Delivery::saved_here;
}

} // namespace

Capacity capacity_of_owner(Desk& desk) {
    const auto* const own = certificate_of_owner(desk);
    const auto* const person = own == nullptr ? nullptr : desk.holdings().directory().find(own->issuer);
    return person == nullptr ? Capacity::computer : capacity_of(*person);
}

crypto::StateCode state_of_owner(Desk& desk) {
    const auto* const own = certificate_of_owner(desk);
    return own == nullptr ? crypto::StateCode() : own->state;
}

Result<Sharing> sharing_of(Desk& desk) {
    Sharing sharing;
    VALISE_TRY(sharing.module, module_of(desk.store()));
    VALISE_TRY(sharing.last_exchange, last_exchange_of(desk.store()));
    VALISE_TRY(sharing.waiting, count_waiting(desk));
    sharing.delivery = delivery_of(sharing);
    return sharing;
}

} // namespace valise::desk
