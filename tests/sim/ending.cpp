// SPDX-License-Identifier: Apache-2.0
// In the end everybody honest has met, and has the same.
#include <algorithm>

#include "sim/world.hpp"
#include "valise/exchange/placed_slot.hpp"

namespace valise::sim {

using namespace exchange;

namespace {

bool lacks_keys(Client& client, const SpaceId& space) {
    const auto& known = *client.replica(space);
    return std::ranges::any_of(known.membership().epochs(),
        [&](const EpochId& epoch) { return known.keyring().key_for(epoch) == nullptr; });
}

/// A member who has no key of these asks somebody who has.
bool ask_for_keys_of(World& world, Client& who, const SpaceId& space, const std::vector<EpochId>& epochs) {
    const auto& members = world.client(0).replica(space)->membership();
    bool was_helped = false;
    for (const EpochId& epoch : epochs) {
        if (who.replica(space)->keyring().key_for(epoch) != nullptr) continue;
        for (Client& other : world.clients) {
            if (other.is_hostile || !members.standing_of(other.id())) continue;
            if (other.replica(space) == nullptr || !other.hand_out(space, epoch, who.id())) continue;
            world.trace.say("{} asks {} for keys of {}", who.name(), other.name(), world.short_name(space));
            was_helped = true;
            break;
        }
    }
    return was_helped;
}

/// The keys of the last epochs give all that went before; unless somebody turned the keys and gave them to
/// nobody.
bool ask_for_keys(World& world, Client& who, const SpaceId& space) {
    const auto& membership = who.replica(space)->membership();
    const auto has_key = [&](const EpochId& epoch) {
        return who.replica(space)->keyring().key_for(epoch) != nullptr;
    };
    const auto last = membership.last_epochs();
    return ask_for_keys_of(world, who, space, last)
        || (!std::ranges::all_of(last, has_key) && ask_for_keys_of(world, who, space, membership.epochs()));
}

/// How far a client has come in a space.
auto place_in(Client& client, const SpaceId& space) {
    const auto* const known = client.replica(space);
    const auto entries = known->heads();
    return std::pair(known->membership().heads(), entries ? std::optional(*entries) : std::nullopt);
}

/// What a renewal cut off that it did not know; whether there was anything.
bool signs_own_work_again(Client& client, const SpaceId& space) {
    const auto before = place_in(client, space);
    client.see_to_own_work(space);
    return place_in(client, space) != before;
}

/// What honest people see to by themselves; whether there was anything.
bool keep_house(World& world) {
    bool was_needed = false;
    for (const SpaceId& space : world.spaces) {
        for (Client& each : world.clients) {
            const bool is_in = world.client(0).is_member(space)
                && world.client(0).replica(space)->membership().standing_of(each.id());
            if (each.is_hostile || !is_in || each.replica(space) == nullptr) continue;
            if (world.plan.has_renewals) was_needed = signs_own_work_again(each, space) || was_needed;
            if (lacks_keys(each, space)) was_needed = ask_for_keys(world, each, space) || was_needed;
        }
        Client& first = world.client(0);
        if (first.is_member(space) && first.replica(space)->membership().must_rotate()) {
            const auto turned = first.turn_keys(space);
            world.trace.say("{} turns the keys of {}: {}", first.name(), world.short_name(space),
                turned ? "done" : turned.error().detail);
            was_needed = was_needed || turned.has_value();
        }
    }
    return was_needed;
}

/// How much the module has of everything.
std::uint64_t amount(World& world) {
    std::uint64_t sum = world.module.ledger().end_of(the_register)->position;
    for (const SpaceId& space : world.spaces) sum += world.module.ledger().end_of(space)->position;
    return sum;
}

bool settle_by_wire(World& world) {
    for (int round = 0; round < 25; ++round) {
        bool has_news = false;
        const std::uint64_t before = amount(world);
        for (std::size_t i = 0; i < world.clients.size(); ++i)
            for (int count = 0; count < 30 && !world.client(i).is_lost; ++count) {
                const Trip trip = exchange_once(world, i, open_pace());
                const bool has_more = world.client(i).caller().wants_more();
                has_news = has_news || !trip.outcome || trip.down > 64 || has_more;
                if (!has_more) break;
            }
        if (!keep_house(world) && !has_news && amount(world) == before) return true;
    }
    return false;
}

void settle_by_pouch(World& world) {
    for (int round = 0; round < 3; ++round) {
        for (std::size_t i = 1; i < world.clients.size(); ++i)
            if (!world.client(i).is_hostile) carry_pouch(world, i, 0, true);
        for (std::size_t i = 1; i < world.clients.size(); ++i)
            if (!world.client(i).is_hostile) carry_pouch(world, 0, i, true);
        if (!keep_house(world) && round > 0) return;
    }
}

/// Of what came late; whether there was anything.
bool adopt_something(World& world) {
    Client& first = world.client(0);
    bool was_needed = false;
    for (const SpaceId& space : world.spaces) {
        if (!first.is_admin(space) || world.one_in(2)) continue;
        const auto before = place_in(first, space);
        if (first.adopt(space)) world.trace.say("{} adopts in {}", first.name(), world.short_name(space));
        // It may have gone on under a newer certificate, and found nothing.
        was_needed = was_needed || place_in(first, space) != before;
    }
    return was_needed;
}

std::string described(Client& client, const SpaceId& space) {
    const auto& membership = client.replica(space)->membership();
    std::string lines;
    for (const auto& [member, standing] : membership.members())
        lines += fmt::format("member {} role {} rank {}\n", member.hex().substr(0, 6),
            static_cast<int>(standing.role), static_cast<int>(standing.rank));
    const auto epoch = membership.epoch_to_write();
    lines += fmt::format("writes under {}\n", epoch ? epoch->hex().substr(0, 8) : "none");
    return lines + client.disk().drafts(space).described();
}

/// The first line in which two texts differ.
std::string difference(std::string_view one, std::string_view other) {
    const auto [first, second] = std::ranges::mismatch(one, other);
    const auto at = static_cast<std::size_t>(first - one.begin());
    const std::size_t line = at == 0 ? 0 : one.rfind('\n', at - 1) + 1;
    const auto line_of = [line](std::string_view text) {
        return line < text.size() ? text.substr(line, text.find('\n', line) - line) : "nothing";
    };
    return fmt::format("'{}' and '{}'", line_of(one), line_of(other));
}

/// What law 19 does not promise: its device was put back to before it renewed its certificate, and where it
/// wrote this, others had what it had forgotten.
bool was_cut_off_beside_another(const World& world, Client& client, const Work& work) {
    if (!world.plan.has_restores || !was_cut_off_by_renewal(client, work.space, work.entry)) return false;
    const auto* const chain = client.replica(work.space)->chain(work.entry.log);
    return chain != nullptr && chain->furthest().sequence >= work.entry.head.sequence
        && !chain->holds(work.entry.head);
}

/// All that is left of what was written is here.
void check_works(World& world, Client& client, const SpaceId& space) {
    for (const Work& work : world.works)
        if (work.space == space && !work.is_lost && !client.disk().has_entry(space, work.entry)
            && !was_cut_off_beside_another(world, client, work))
            world.trace.blame("{} lacks {} by {} in {}", client.name(), work.entry.head.id.hex().substr(0, 8),
                world.client(work.author).name(), world.short_name(space));
}

/// An honest member reads this entry, and so could give its key to others.
bool is_read_by_a_member(World& world, const SpaceId& space, const EntryId& id) {
    const auto& members = world.client(0).replica(space)->membership();
    return std::ranges::any_of(world.clients, [&](Client& each) {
        if (each.is_hostile || !members.standing_of(each.id()) || each.replica(space) == nullptr)
            return false;
        const auto& entries = each.disk().drafts(space).entries();
        const auto found = entries.find(id);
        return found != entries.end() && found->second.reading != space::Reading::locked;
    });
}

/// The module has keys that somebody honest sealed to this client, and it has not got them.
bool is_owed_keys(World& world, Client& client, const SpaceId& space) {
    const auto& known = *client.replica(space);
    const auto epochs = known.membership().epochs();
    const auto is_owed = [&](const LedgerItem& item) {
        const auto slot = PlacedSlot::parse(item.bytes);
        const auto made_it = [&](Client& each) {
            return !each.is_hostile && each.made_slots().contains(item.name);
        };
        return slot && slot->slot.is_for(client.id())
            && std::ranges::find(epochs, slot->epoch) != epochs.end()
            && known.keyring().key_for(slot->epoch) == nullptr && std::ranges::any_of(world.clients, made_it);
    };
    bool found = false;
    const auto read = world.module.ledger().read(space, 0, [&](const PlacedItem& placed) {
        found = placed.item.name.kind == ItemKind::slot && is_owed(placed.item);
        return !found;
    });
    VALISE_CHECK(read.has_value());
    return found;
}

/// What honest people wrote can be read, and forks are proved. Whoever was removed may have turned the keys
/// before learning of it, and have them alone; and a device and a module that went back may both have lost
/// them.
void check_entries(World& world, Client& client, const SpaceId& space) {
    const Drafts& drafts = client.disk().drafts(space);
    const auto& membership = client.replica(space)->membership();
    if (!world.is_beyond_repair && is_owed_keys(world, client, space))
        world.trace.blame("{} has not got the keys of {} that the module has for it", client.name(),
            world.short_name(space));
    for (const auto& [id, entry] : drafts.entries()) {
        const Client* const author = world.client_of(entry.log.device);
        const bool may_be_lost =
            world.plan.has_restores || !membership.standing_of(entry.log.device).has_value();
        if (entry.reading == space::Reading::locked && author != nullptr && !author->is_hostile
            && (!may_be_lost || is_read_by_a_member(world, space, id)))
            world.trace.blame("{} cannot read entry {} by {} in {}", client.name(), id.hex().substr(0, 8),
                author->name(), world.short_name(space));
        const auto* const chain = client.replica(space)->chain(entry.log);
        if (chain != nullptr && chain->is_forked() && !drafts.proofs().contains(entry.log))
            world.trace.blame("{} has no proof of the fork of {}", client.name(), author->name());
    }
}

void check_space(World& world, const SpaceId& space) {
    Client& first = world.client(0);
    const std::string expected = described(first, space);
    for (Client& each : world.clients) {
        if (each.is_hostile || !first.replica(space)->membership().standing_of(each.id())) continue;
        if (each.replica(space) == nullptr) {
            world.trace.blame(
                "{} is a member of {} and knows nothing of it", each.name(), world.short_name(space));
            return;
        }
        const std::string seen = described(each, space);
        if (seen != expected)
            world.trace.blame("{} and {} do not agree in {}: {}", first.name(), each.name(),
                world.short_name(space), difference(expected, seen));
        check_works(world, each, space);
        check_quarantine(world, each, space);
        check_entries(world, each, space);
    }
}

/// Who is in no space was given nothing of it; and nothing came to anybody twice.
void check_strangers_and_repetitions(World& world) {
    for (Client& each : world.clients) {
        for (const SpaceId& space : each.disk().spaces()) {
            const bool was_let_in = std::ranges::any_of(world.clients, [&](Client& other) {
                return std::ranges::any_of(
                           other.grants(), [&](const Grant& grant) { return grant.device == each.id(); })
                    || (other.replica(space) != nullptr
                        && other.replica(space)->membership().was_decided_on(each.id()));
            });
            if (!was_let_in && !world.named_by_harm.contains(each.id()))
                world.trace.blame("{} was given {}", each.name(), world.short_name(space));
        }
        if (world.plan.is_smooth() && each.disk().repetitions() > 0)
            world.trace.blame("{} was given {} things twice", each.name(), each.disk().repetitions());
    }
}

/// What a device shows follows from what it keeps.
void check_restart(World& world) {
    Client& client = world.client(world.below(world.clients.size()));
    if (client.is_hostile) return; // It keeps what nobody should.
    std::map<SpaceId, std::string> before;
    for (const SpaceId& space : client.disk().spaces()) before[space] = described(client, space);
    client.restart();
    for (const auto& [space, seen] : before)
        if (described(client, space) != seen)
            world.trace.blame("{} shows something else after a restart: {}", client.name(),
                difference(seen, described(client, space)));
}

} // namespace

void settle(World& world) {
    world.trace.say("everybody meets");
    world.flights.clear();
    for (Client& each : world.clients) {
        if (!each.disk().has_power()) each.restart();
        each.disk().heal();
    }
    if (world.module.kept() != nullptr) {
        // After its disk refused a flush it has no time for anybody until it begins again.
        world.module.kept()->files().heal();
        world.module.restart();
    }
    certify(world, world.client(0), world.clients.back());
    world.clock.advance(1000);
    check_fork(world);
    if (world.is_beyond_repair || (world.module_lied && world.one_in(2))) {
        world.is_beyond_repair = true;
        note_losses(world); // What the module alone has nobody gets.
        settle_by_pouch(world);
        return check_files(world);
    }
    bool is_settled = settle_by_wire(world);
    const bool may_know_no_better =
        world.module_lied && (world.plan.has_removals || world.plan.has_hostile_member);
    if (world.plan.has_files || world.module_dropped || may_know_no_better) {
        // A program asks and sends again at the latest when it begins again; whom somebody removed is shown
        // nothing by which to know of it earlier (law 9 of exchanges).
        for (Client& each : world.clients) each.restart();
        is_settled = settle_by_wire(world) && is_settled;
    }
    if (adopt_something(world)) is_settled = settle_by_wire(world) && is_settled;
    if (!is_settled) world.trace.blame("there is always something to say");
    check_files(world);
}

void check_disks(World& world) {
    for (Client& each : world.clients)
        if (const auto complaint = each.disk().complaint(); !complaint.empty())
            world.trace.blame("{}: {}", each.name(), complaint);
    if (world.module.kept() != nullptr && !world.module.kept()->complaint().empty())
        world.trace.blame("{}", world.module.kept()->complaint());
}

void check_end(World& world) {
    for (const SpaceId& space : world.spaces)
        if (world.client(0).replica(space) == nullptr)
            world.trace.blame("{} is gone", world.short_name(space));
        else
            check_space(world, space);
    check_keys(world);
    check_writing(world);
    check_sequences(world);
    check_strangers_and_repetitions(world);
    if (world.below(4) == 0) check_restart(world);
    check_disks(world);
}

} // namespace valise::sim
