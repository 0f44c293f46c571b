// SPDX-License-Identifier: Apache-2.0
// What a removed member wrote that was not read before counts for nobody, until somebody in charge adopts it.
#include <algorithm>

#include "sim/world.hpp"

namespace valise::sim {

namespace {

/// What the acts that count do, in the words of docs/sync.md, without the layer that follows them.
struct Deeds {
    std::map<SubjectId, std::vector<space::Change>> changes;
    std::vector<space::Adoption> adoptions;
};

Deeds deeds_in(Client& client, const SpaceId& space) {
    Deeds deeds;
    client.disk().each_item(space, [&](const exchange::Item& item) {
        if (item.kind != exchange::ItemKind::act) return;
        const auto act = space::parse_act(item.bytes);
        if (!act || client.replica(space)->membership().verdict_on(act->id()) != space::Verdict::counts)
            return;
        for (const space::Change& change : act->content.changes)
            deeds.changes[change.member].push_back(change);
        const auto& adopted = act->content.adoptions;
        deeds.adoptions.insert(deeds.adoptions.end(), adopted.begin(), adopted.end());
    });
    return deeds;
}

bool was_read(const space::Change& change, const LogId& log, std::uint64_t sequence) {
    return std::ranges::any_of(change.cuts, [&](const space::Cut& cut) {
        return cut.incarnation == log.incarnation && sequence <= cut.sequence;
    });
}

bool is_adopted(const Deeds& deeds, const Drafts::Seen& entry) {
    return std::ranges::any_of(deeds.adoptions, [&](const space::Adoption& adoption) {
        return adoption.log == entry.log && adoption.first <= entry.sequence
            && entry.sequence <= adoption.last;
    });
}

bool is_forked(Client& client, const SpaceId& space, const LogId& log) {
    const auto* const chain = client.replica(space)->chain(log);
    return chain == nullptr || chain->is_forked();
}

/// Nothing for authors of whom there is more to say than that they were removed.
std::optional<bool> has_to_count(const Deeds& deeds, const Drafts::Seen& entry) {
    const auto changes = deeds.changes.find(entry.log.device);
    if (changes == deeds.changes.end()) return std::nullopt;
    const auto& all = changes->second;
    if (std::ranges::any_of(all, [](const auto& change) { return change.standing.has_value(); }))
        return std::nullopt;
    return is_adopted(deeds, entry) || std::ranges::all_of(all, [&](const auto& removal) {
        return was_read(removal, entry.log, entry.sequence);
    });
}

} // namespace

bool was_cut_off_by_renewal(Client& client, const SpaceId& space, const Written& entry) {
    const Deeds deeds = deeds_in(client, space);
    const auto changes = deeds.changes.find(entry.log.device);
    return changes != deeds.changes.end()
        && std::ranges::any_of(changes->second, [&](const space::Change& change) {
               return change.standing && !was_read(change, entry.log, entry.head.sequence);
           });
}

void check_quarantine(World& world, Client& client, const SpaceId& space) {
    const Deeds deeds = deeds_in(client, space);
    for (const auto& [id, entry] : client.disk().drafts(space).entries()) {
        const auto has_to = has_to_count(deeds, entry);
        const Client* const author = world.client_of(entry.log.device);
        if (!has_to || author == nullptr) continue;
        const bool counts = entry.reading == space::Reading::counts;
        const auto blame = [&](std::string_view what) {
            world.trace.blame("entry {} by {}, who was removed, {} for {} in {}", id.hex().substr(0, 8),
                author->name(), what, client.name(), world.short_name(space));
        };
        if (counts && !*has_to) blame("counts though nobody adopted it");
        // With the first of a log its author may say nothing but that it begins.
        const bool says_something = entry.reading == space::Reading::quarantined && entry.sequence > 1;
        if (says_something && !entry.body) blame("cannot be looked at");
        const bool is_plain = !world.plan.has_hostile_member && !is_forked(client, space, entry.log);
        if (!counts && *has_to && is_plain) blame("does not count though it was read or adopted");
    }
}

} // namespace valise::sim
