// SPDX-License-Identifier: Apache-2.0
#include "sim/world.hpp"

#include <algorithm>

#include "sim/kept_disk.hpp"
#include "sim/memory_disk.hpp"

namespace valise::sim {

using namespace exchange;

namespace {

Plan draw_plan(Random& choices) {
    const auto one_in = [&](std::uint64_t count) { return choices.below(count) == 0; };
    Plan plan;
    plan.clients = one_in(100) ? 20 : one_in(8) ? 5 + choices.below(4) : 2 + choices.below(3);
    plan.spaces = 1 + choices.below(2);
    plan.steps = 12 + choices.below(one_in(10) ? 80 : 24);
    plan.has_bad_network = !one_in(3);
    plan.has_bad_disks = one_in(3);
    plan.has_restores = one_in(3);
    plan.has_early_backups = plan.has_restores && one_in(2);
    plan.has_pouches = one_in(4);
    plan.has_removals = one_in(2);
    plan.has_bad_clock = one_in(4);
    plan.has_hostile_module = one_in(4);
    plan.has_hostile_member = one_in(4);
    plan.has_newcomers = one_in(3);
    plan.has_files = one_in(5);
    plan.has_lost_devices = one_in(6);
    plan.has_renewals = one_in(4);
    // With a disk of its own everything takes longer.
    if (plan.clients < 5 && one_in(4)) {
        plan.stored = choices.below(plan.clients - (plan.has_hostile_member ? 1 : 0));
        plan.has_bad_disks = plan.has_bad_disks || !one_in(3);
    } else if (!plan.has_hostile_module && one_in(6)) {
        plan.has_ledger_in_files = true;
        plan.has_bad_disks = plan.has_bad_disks || !one_in(3);
    }
    return plan;
}

} // namespace

World::World(std::uint64_t seed, Trace& its_trace)
    : choices(seed * 4 + 1),
      noise(seed * 4 + 2),
      trace(its_trace),
      plan(draw_plan(choices)),
      cast(seed * 4 + 3),
      module(seed * 4 + 4, clock.now(), plan.has_ledger_in_files) {
    trace.say("seed {}: {} clients, {} spaces, {} steps;{}{}{}{}{}{}{}{}{}", seed, plan.clients, plan.spaces,
        plan.steps, plan.has_bad_network ? " bad network" : "", plan.has_bad_disks ? " bad disks" : "",
        plan.has_restores ? " restores" : "", plan.has_pouches ? " pouches" : "",
        plan.has_removals ? " removals" : "", plan.has_bad_clock ? " bad clock" : "",
        plan.has_hostile_module ? " hostile module" : "", plan.has_hostile_member ? " hostile member" : "",
        plan.has_newcomers ? " newcomers" : "");
    for (std::size_t i = 0; i < plan.clients; ++i) add_client(seed);
    if (plan.stored) trace.say("{} has a store in files", clients[*plan.stored].name());
    if (plan.has_ledger_in_files) trace.say("the module has its ledger in files");
    if (plan.has_lost_devices) trace.say("devices are lost");
    if (plan.has_renewals) trace.say("certificates are renewed");
    if (plan.has_early_backups) trace.say("all are backed up at the very start");
    if (plan.has_files) trace.say("people attach files");
    for (Client& each : clients) each.fetches_files = plan.has_files;
    side_of.resize(plan.clients);
    // The last one may mean harm; the first never does.
    if (plan.has_hostile_member) clients.back().is_hostile = true;
    Client& first = clients.front();
    const auto bring = [&](ItemKind kind, const Bytes& bytes) {
        VALISE_CHECK(first.disk().take(the_register, {kind, bytes}) == Taken::taken);
    };
    bring(ItemKind::root_policy, cast.root_policy());
    for (const Bytes& certificate : cast.above()) bring(ItemKind::certificate, certificate);
    if (plan.has_newcomers)
        bring(ItemKind::certificate, first.who().certificate.bytes);
    else
        for (Client& each : clients) bring(ItemKind::certificate, each.who().certificate.bytes);
    first.caller().found_with(module.founding_secret());
}

void World::add_client(std::uint64_t seed) {
    Identity& who = cast.add();
    std::unique_ptr<Disk> disk;
    if (clients.size() == plan.stored)
        disk = std::make_unique<KeptDisk>(
            KeptDisk::Owner{cast.root_policy(), who.id, who.sealing, module.card().card().module()}, seed);
    else
        disk = std::make_unique<MemoryDisk>(cast.root_policy(), who.id, who.sealing);
    clients.emplace_back(who, std::move(disk), module.card(), noise);
}

Client* World::client_of(const SubjectId& device) {
    const auto found = std::ranges::find(clients, device, &Client::id);
    return found == clients.end() ? nullptr : &*found;
}

std::string World::short_name(const SpaceId& space) const {
    const auto found = std::ranges::find(spaces, space);
    return found == spaces.end() ? space.hex().substr(0, 6)
                                 : "space " + std::to_string(found - spaces.begin());
}

} // namespace valise::sim
