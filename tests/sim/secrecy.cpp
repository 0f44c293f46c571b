// SPDX-License-Identifier: Apache-2.0
// Nobody reads what they were not meant to.
#include <algorithm>

#include "sim/world.hpp"

namespace valise::sim {

namespace {

/// All epochs that these keys lead back to, and themselves.
std::set<EpochId> led_back_from(const space::Membership& membership, std::vector<EpochId> epochs) {
    std::set<EpochId> found;
    while (!epochs.empty()) {
        const EpochId epoch = epochs.back();
        epochs.pop_back();
        if (!found.insert(epoch).second) continue;
        if (const auto* const section = membership.epoch(epoch))
            epochs.insert(epochs.end(), section->parents.begin(), section->parents.end());
    }
    return found;
}

std::vector<Grant> grants_of(World& world, const SubjectId& device) {
    std::vector<Grant> found;
    for (Client& each : world.clients)
        std::ranges::copy_if(each.grants(), std::back_inserter(found),
            [&](const Grant& grant) { return grant.device == device; });
    return found;
}

/// Whether whoever gave this knew an act that is not in `membership`.
bool knew_more(const Grant& grant, const space::Membership& membership) {
    return std::ranges::any_of(
        grant.heads, [&](const RecordId& head) { return !membership.verdict_on(head).has_value(); });
}

} // namespace

namespace {

/// Of slots a device has those that are for it, and those that it made (law 8).
void check_slots(World& world, Client& client, const SpaceId& space) {
    client.disk().each_item(space, [&](const exchange::Item& item) {
        if (item.kind != exchange::ItemKind::slot || client.is_hostile) return;
        const auto slot = space::Slot::parse(ByteView(item.bytes).subspan(EpochId::size));
        const auto name = exchange::name_of(item);
        if (slot && name && !slot->is_for(client.id()) && !client.made_slots().contains(*name))
            world.trace.blame("{} was given a slot of another in {}", client.name(), world.short_name(space));
    });
}

} // namespace

/// What is written after all is over, too, only members can read.
void check_writing(World& world) {
    for (std::size_t i = 0; i < world.clients.size(); ++i)
        for (const SpaceId& space : world.spaces) {
            Client& client = world.client(i);
            if (client.is_hostile || !client.is_member(space)) continue;
            if (const auto epoch = client.replica(space)->membership().epoch_to_write())
                check_before_writing(world, i, space, *epoch);
        }
}

/// Each key that somebody has was given to them, or is led back to by one that was.
void check_keys(World& world) {
    for (Client& each : world.clients)
        for (const SpaceId& space : each.disk().spaces()) {
            check_slots(world, each, space);
            const auto& known = *each.replica(space);
            std::vector<EpochId> given;
            for (const Grant& grant : grants_of(world, each.id())) given.push_back(grant.epoch);
            const auto entitled = led_back_from(known.membership(), given);
            for (const EpochId& epoch : known.membership().epochs())
                if (known.keyring().key_for(epoch) != nullptr && !entitled.contains(epoch))
                    world.trace.blame(
                        "{} has a key of {} that nobody gave them", each.name(), world.short_name(space));
        }
}

/// What is written next, only those can read whom its author takes for members, or who were let in by
/// somebody who knew what its author does not.
void check_before_writing(World& world, std::size_t number, const SpaceId& space, const EpochId& epoch) {
    const auto& membership = world.client(number).replica(space)->membership();
    for (Client& each : world.clients) {
        if (membership.standing_of(each.id()) || each.replica(space) == nullptr) continue;
        if (each.replica(space)->keyring().key_for(epoch) == nullptr) continue;
        const auto grants = grants_of(world, each.id());
        const bool is_excused = std::ranges::any_of(grants, [&](const Grant& grant) {
            return knew_more(grant, membership)
                && (grant.epoch == epoch
                    || led_back_from(each.replica(space)->membership(), {grant.epoch}).contains(epoch));
        });
        if (!is_excused)
            world.trace.blame("{} writes under keys in {} that {}, who was removed, has",
                world.client(number).name(), world.short_name(space), each.name());
    }
}

} // namespace valise::sim
