// SPDX-License-Identifier: Apache-2.0
// In the sequences of a module that is honest, every item stands behind what it needs.
#include <set>

#include "sim/world.hpp"

namespace valise::sim {

namespace {

/// What was seen of a sequence up to some place.
struct Seen {
    std::set<EntryId> entries;
    std::set<RecordId> acts;
};

std::string_view note_range(Seen& seen, const SpaceId& space, const Bytes& bytes) {
    const auto range = log::Range::parse(bytes);
    if (!range) return "is no range";
    crypto::EntryPosition position = range->first();
    const bool hangs_on_something = position.sequence == 1 || seen.entries.contains(position.previous);
    for (std::size_t i = 0; i < range->size(); ++i, ++position.sequence) {
        const auto [header, sealed] = range->entry(i);
        const bool is_first_epoch = header.epoch == EpochId{space.bytes};
        if (!is_first_epoch && !seen.acts.contains(RecordId{header.epoch.bytes}))
            return "has keys that no act began";
        position.previous = log::entry_id(position, log::content_digest(header, sealed));
        seen.entries.insert(position.previous);
    }
    return hangs_on_something ? "" : "hangs on nothing";
}

std::string_view note_act(Seen& seen, const Bytes& bytes) {
    const auto act = space::parse_act(bytes);
    if (!act) return "is no act";
    for (const RecordId& parent : act->content.parents)
        if (!seen.acts.contains(parent)) return "builds upon nothing";
    seen.acts.insert(act->id());
    return "";
}

} // namespace

void check_sequences(World& world) {
    if (world.module_lied) return;
    for (const SpaceId& space : world.spaces) {
        Seen seen;
        (void)world.module.ledger().read(space, 0, [&](const exchange::PlacedItem& placed) {
            std::string_view wrong;
            if (placed.item.name.kind == exchange::ItemKind::range)
                wrong = note_range(seen, space, placed.item.bytes);
            if (placed.item.name.kind == exchange::ItemKind::act) wrong = note_act(seen, placed.item.bytes);
            if (!wrong.empty())
                world.trace.blame(
                    "item {} that the module has of {} {}", placed.position, world.short_name(space), wrong);
            return wrong.empty();
        });
    }
}

} // namespace valise::sim
