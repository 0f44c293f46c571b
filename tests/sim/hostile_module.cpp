// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sim/world.hpp"

namespace valise::sim {

using namespace exchange;

namespace {

void roll_back(World& world) {
    if (!world.module.has_backup()) {
        world.module.back_up(world.clock.now());
        world.trace.say("the module keeps a copy of its ledger");
        return;
    }
    world.module.roll_back();
    world.module_lied = true;
    world.trace.say("the module goes back to its copy and does not say so");
    note_losses(world); // What else only a thief has.
}

void fork(World& world) {
    if (world.module.side_count() > 1) return pad_ledger(world, world.any_space(), world.below(2));
    world.module.fork();
    world.is_beyond_repair = true;
    world.module_lied = true;
    std::string others;
    for (std::size_t i = 0; i < world.clients.size(); ++i) {
        world.side_of[i] = world.below(2);
        if (world.side_of[i] == 1) others += " " + world.client(i).name();
    }
    world.trace.say("the module forks, and shows another ledger to{}", others);
}

/// Drops an item, or changes it so that it has the same name, or another.
void tamper(World& world) {
    const SpaceId space = world.any_space();
    const auto end = world.module.ledger().end_of(space)->position;
    if (end == 0) return;
    const std::uint64_t at = 1 + world.below(end);
    const std::uint64_t how = world.below(3);
    world.module.tamper(space, [&](const PlacedItem& placed) -> std::optional<LedgerItem> {
        LedgerItem item = placed.item;
        if (placed.position != at || item.name.kind == ItemKind::genesis || item.name.kind == ItemKind::act)
            return item;
        if (how == 0) return std::nullopt;
        if (how == 1 && item.name.kind == ItemKind::range) {
            item.bytes.back() ^= 1;
            return item;
        }
        if (how == 2) item.bytes[item.bytes.size() / 2] ^= 1;
        return item;
    });
    world.module_lied = true;
    // What it has of a log counts for all that the log has before it.
    world.is_beyond_repair = true;
    constexpr std::array<std::string_view, 3> words{"drops", "spoils the signature of", "spoils"};
    world.trace.say("the module {} item {} of {}", words.at(how), at, world.short_name(space));
}

/// What a module never said that it has is sent again, by the next program at the latest.
void drop_push(World& world) {
    const std::size_t number = world.below(world.clients.size());
    const bool pretends = world.one_in(3);
    world.trace.say("the module drops what {} sends{}", world.client(number).name(),
        pretends ? ", and says that it has it" : "");
    world.module_lied = world.module_lied || pretends;
    world.module.drop_what_comes(
        world.side_of[number], pretends, [&] { (void)exchange_once(world, number, open_pace()); });
    world.module_dropped = true;
}

} // namespace

void pad_ledger(World& world, const SpaceId& space, std::size_t side) {
    const auto end = world.module.ledger(side).end_of(space)->position;
    const auto other = world.module.ledger(1 - side).end_of(space)->position;
    if (end == 0 || end > other) return;
    std::vector<LedgerItem> slots(static_cast<std::size_t>(other + 1 - end));
    for (LedgerItem& item : slots) {
        item.bytes.resize(EpochId::size + space::Slot::size);
        world.noise.fill(item.bytes);
        item.name = *name_of({ItemKind::slot, item.bytes});
        item.addressee = SubjectId{};
    }
    (void)world.module.ledger(side).append(space, end, slots, std::nullopt);
    world.trace.say(
        "the module pads {} in ledger {} from {} to {}", world.short_name(space), side, end, other + 1);
}

void do_harm_as_module(World& world) {
    switch (world.below(4)) {
    case 0: return roll_back(world);
    case 1: return fork(world);
    case 2: return drop_push(world);
    default: return tamper(world);
    }
}

} // namespace valise::sim
