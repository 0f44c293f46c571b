// SPDX-License-Identifier: Apache-2.0
// Files that people attach, and that come to everybody else.
#include <algorithm>

#include "sim/world.hpp"

namespace valise::sim {

void attach_file(World& world, std::size_t number, const SpaceId& space) {
    Client& client = world.client(number);
    // Of one chunk; larger ones come in several pieces.
    Bytes content(world.below(world.one_in(4) ? store::chunk_size : 3'000));
    world.noise.fill(content);
    auto attached = client.attach(space, content);
    world.trace.say("{} attaches {} bytes in {}: {}", client.name(), content.size(), world.short_name(space),
        attached ? "done" : attached.error().detail);
    if (!attached || client.is_hostile) return;
    const auto& [file, entry] = *attached;
    world.works.push_back({space, entry, number});
    world.files.push_back({space, file, entry, number, std::move(content)});
}

/// Whoever is in has what others attached, as long as these have it.
void check_files(World& world) {
    for (const File& file : world.files) {
        Client& author = world.client(file.author);
        const auto& members = world.client(0).replica(file.space)->membership();
        const bool is_there = !author.is_lost && members.standing_of(author.id())
            && author.disk().file(file.space, file.announcement) == file.content;
        for (Client& each : world.clients) {
            if (!is_there || each.is_hostile || !members.standing_of(each.id())) continue;
            const auto& entries = each.disk().drafts(file.space).entries();
            const auto entry = entries.find(file.entry.head.id);
            const bool counts = entry != entries.end() && entry->second.reading == space::Reading::counts;
            if (counts && each.disk().file(file.space, file.announcement) != file.content)
                world.trace.blame(
                    "{} lacks a file of {} in {}", each.name(), author.name(), world.short_name(file.space));
        }
    }
}

} // namespace valise::sim
