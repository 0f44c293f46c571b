// SPDX-License-Identifier: Apache-2.0
// Devices that are lost, and those that get a newer certificate.
#include <algorithm>

#include "sim/world.hpp"

namespace valise::sim {

/// The first client hears of it, takes it out of use and removes it everywhere.
void lose_device(World& world) {
    if (world.clients.size() < 3) return;
    Client& lost = world.client(1 + world.below(world.clients.size() - 1));
    Client& first = world.client(0);
    if (lost.is_hostile) return;
    lost.is_hostile = true;
    lost.is_lost = true;
    world.trace.say("the device of {} is lost", lost.name());
    certify(world, first, lost);
    const Bytes revocation = world.cast.revoke(lost.who(), world.clock.now());
    (void)first.disk().take(exchange::the_register, {exchange::ItemKind::revocation, revocation});
    for (const SpaceId& space : world.spaces) {
        if (!first.is_admin(space) || !first.replica(space)->membership().standing_of(lost.id())) continue;
        const auto removed = first.remove(space, lost.id());
        world.trace.say("{} removes {} in {}: {}", first.name(), lost.name(), world.short_name(space),
            removed ? "done" : removed.error().detail);
    }
    if (!first.disk().has_power()) first.restart();
    note_losses(world);
}

void renew_certificate(World& world, std::size_t number) {
    Client& client = world.client(number);
    if (client.is_hostile) return;
    // Whoever certifies brings certificates to the register in the order of their numbers.
    Client& first = world.client(0);
    certify(world, first, world.clients.back());
    const bool has_new_keys = world.one_in(2);
    world.cast.renew(client.who(), has_new_keys);
    world.trace.say("{} gets a newer certificate{}", client.name(), has_new_keys ? ", with new keys" : "");
    (void)first.disk().take(
        exchange::the_register, {exchange::ItemKind::certificate, client.who().certificate.bytes});
    if (!first.disk().has_power()) first.restart();
    if (world.one_in(2)) return;
    // Its own comes to it by mail, and an older one may come later.
    (void)client.disk().take(
        exchange::the_register, {exchange::ItemKind::certificate, client.who().certificate.bytes});
    if (!client.disk().has_power()) client.restart();
}

bool is_known_as_lost(World& world, const Client& client) {
    if (!client.is_lost) return false;
    bool is_known = false;
    (void)world.module.ledger().read(exchange::the_register, 0, [&](const exchange::PlacedItem& placed) {
        const auto revocation = crypto::parse_revocation(placed.item.bytes);
        is_known = placed.item.name.kind == exchange::ItemKind::revocation && revocation
            && world.cast.is_of(revocation->content.target, client.id());
        return !is_known;
    });
    return is_known;
}

} // namespace valise::sim
