// SPDX-License-Identifier: Apache-2.0
#include "sim/simulation.hpp"

#include <algorithm>

#include "sim/remembering.hpp"
#include "sim/world.hpp"

namespace valise::sim {

namespace {

/// The first client founds the spaces, with some of the others.
void found_spaces(World& world) {
    for (std::size_t number = 0; number < world.plan.spaces; ++number) {
        std::vector<const Identity*> members{&world.client(0).who()};
        for (std::size_t i = 1; i < world.clients.size(); ++i)
            if (!world.one_in(3)) members.push_back(&world.client(i).who());
        const auto last = std::ranges::find(world.clients, members.back()->id, &Client::id);
        certify(world, world.client(0), *last);
        const auto space = world.client(0).found(members);
        VALISE_CHECK(space.has_value());
        world.spaces.push_back(*space);
        world.trace.say("{} founds space {} with {} members", world.client(0).name(), number, members.size());
    }
    exchange_all(world, 0);
}

void step(World& world) {
    const std::size_t someone = world.below(world.clients.size());
    const std::uint64_t what = world.below(100);
    if (what < 40) return do_work(world, someone);
    if (what < 72) return do_network(world);
    if (what < 80) return change_members(world);
    if (what < 90) return have_mishap(world);
    if (what < 94 && world.plan.has_bad_disks) return have_disk_trouble(world, someone);
    if (what < 94 && world.plan.has_pouches && world.clients.size() > 1)
        return carry_pouch(
            world, someone, (someone + 1 + world.below(world.clients.size() - 1)) % world.clients.size());
    if (what < 97 && world.plan.has_hostile_module) return do_harm_as_module(world);
    if (world.plan.has_hostile_member) return do_harm_as_member(world, world.clients.size() - 1);
    if (world.plan.has_renewals && world.plan.has_restores) renew_or_restore(world, someone);
}

} // namespace

Report simulate(std::uint64_t seed, bool keeps_trace) {
    const Remembering remembering;
    Trace trace(keeps_trace);
    World world(seed, trace);
    found_spaces(world);
    // What a device is put back to may be before everything that it did.
    if (world.plan.has_early_backups)
        for (Client& each : world.clients) each.disk().back_up();
    for (std::size_t i = 0; i < world.plan.steps && !trace.has_failed(); ++i) {
        step(world);
        check_disks(world);
    }
    if (!trace.has_failed()) settle(world);
    if (!trace.has_failed()) check_end(world);
    return {trace.failure(), trace.lines()};
}

} // namespace valise::sim
