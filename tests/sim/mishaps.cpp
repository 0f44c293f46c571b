// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sim/world.hpp"

namespace valise::sim {

namespace {

void restore_client(World& world, std::size_t number) {
    Client& client = world.client(number);
    if (!client.disk().has_backup()) {
        client.disk().back_up();
        world.trace.say("{} is backed up", client.name());
        return;
    }
    const bool says_so = world.one_in(2);
    client.disk().put_back(says_so);
    client.restart();
    world.trace.say("{} is put back{}", client.name(), says_so ? "" : ", and does not know");
    note_losses(world);
}

void restore_module(World& world) {
    if (!world.module.has_backup()) {
        world.module.back_up(world.clock.now());
        world.trace.say("the module is backed up");
        return;
    }
    world.module.restore(world.clock.now());
    world.trace.say("the module is restored from its backup");
    note_losses(world);
}

void jump_clock(World& world) {
    constexpr std::int64_t ten_years = 315'360'000'000;
    const std::int64_t jump = world.one_in(2) ? ten_years : -ten_years;
    world.clock.advance(jump);
    world.trace.say("the clock of the module jumps {} years", jump / (ten_years / 10));
}

void trouble_disk(World& world, std::size_t number) {
    const std::size_t call = 1 + world.below(12);
    if (world.plan.stored && world.one_in(2)) number = *world.plan.stored; // Where the most can happen.
    Client& client = world.client(number);
    if (world.one_in(3)) {
        client.disk().refuse_at(call);
        world.trace.say("the disk of {} will refuse something", client.name());
    } else {
        client.disk().lose_power_at(call);
        world.trace.say("{} will lose power at call {}", client.name(), call);
    }
}

void trouble_module(World& world) {
    const std::size_t call = 1 + world.below(3);
    if (world.one_in(3)) {
        world.module.kept()->files().refuse_at(call);
        world.trace.say("the disk of the module will refuse something");
    } else {
        world.module.kept()->files().lose_power_at(call);
        world.trace.say("the module will lose power at call {}", call);
    }
}

/// Whether this entry is in a range that a module has.
bool holds_entry(exchange::Ledger& ledger, const SpaceId& space, const log::LogHead& entry) {
    const auto ranges = ledger.ranges_meeting(space, entry.log, entry.head.sequence, entry.head.sequence);
    return ranges && std::ranges::any_of(*ranges, [&](const exchange::PlacedSpan& placed) {
        const auto item = ledger.item_at(space, placed.position);
        const auto range = item ? log::Range::parse(item->bytes) : tl::unexpected(item.error());
        if (!range) return false;
        crypto::EntryPosition position = range->first();
        for (std::size_t i = 0; position.sequence <= entry.head.sequence; ++i, ++position.sequence) {
            const auto [header, sealed] = range->entry(i);
            position.previous = log::entry_id(position, log::content_digest(header, sealed));
        }
        return position.previous == entry.head.id;
    });
}

/// A module spoiled what only it had of a log, and so all of that log behind it: no chain leads there.
bool hangs_on_what_is_lost(const World& world, const Work& work) {
    return std::ranges::any_of(world.works, [&](const Work& before) {
        return before.is_lost && before.space == work.space && before.entry.log == work.entry.log
            && before.entry.head.sequence < work.entry.head.sequence;
    });
}

} // namespace

void note_losses(World& world) {
    for (Work& work : world.works) {
        if (work.is_lost) continue;
        bool is_somewhere = false;
        for (Client& each : world.clients)
            is_somewhere =
                is_somewhere || (!each.is_hostile && each.disk().has_entry(work.space, work.entry));
        for (std::size_t side = 0;
            side < world.module.side_count() && !is_somewhere && !world.is_beyond_repair; ++side)
            is_somewhere = holds_entry(world.module.ledger(side), work.space, work.entry);
        work.is_lost = !is_somewhere || (world.module_lied && hangs_on_what_is_lost(world, work));
        if (work.is_lost) world.trace.say("nobody has {} any more", work.entry.head.id.hex().substr(0, 8));
    }
}

void have_disk_trouble(World& world, std::size_t client) {
    if (world.module.kept() != nullptr && !world.one_in(3))
        trouble_module(world);
    else
        trouble_disk(world, client);
    exchange_all(world, client);
}

void renew_or_restore(World& world, std::size_t client) {
    if (world.client(client).disk().has_backup() && world.one_in(2))
        renew_certificate(world, client);
    else
        restore_client(world, client);
}

void have_mishap(World& world) {
    world.clock.advance(static_cast<std::int64_t>(world.below(100'000)));
    const std::size_t number = world.below(world.clients.size());
    if (world.plan.has_renewals && world.plan.has_restores && world.one_in(2))
        return renew_or_restore(world, number);
    switch (world.below(8)) {
    case 0:
        if (world.plan.has_bad_disks) trouble_disk(world, number);
        break;
    case 1:
        if (world.plan.has_restores) restore_client(world, number);
        break;
    case 2:
        if (world.plan.has_restores && !world.plan.has_hostile_module) restore_module(world);
        break;
    case 3:
        if (world.plan.has_bad_clock) jump_clock(world);
        break;
    case 4:
        if (world.module.kept() != nullptr && world.plan.has_bad_disks && !world.one_in(4))
            return trouble_module(world);
        world.trace.say("the processes of the module begin again");
        world.module.restart();
        break;
    case 5:
        if (world.plan.has_lost_devices && !world.one_in(3)) lose_device(world);
        break;
    case 6:
        if (world.plan.has_renewals) renew_certificate(world, number);
        break;
    default:
        world.trace.say("the module gets a new channel key");
        world.module.turn_channel_key(world.clock.now());
    }
}

} // namespace valise::sim
