// SPDX-License-Identifier: Apache-2.0
// What is hidden is found, and what left was marked.
#include <algorithm>

#include "sim/world.hpp"

namespace valise::sim {

using namespace exchange;

/// Whatever the module has of a device was marked there before it left (law 6).
void check_what_arrived(World& world, std::size_t number, const std::vector<ItemName>& names) {
    const auto& left = world.client(number).disk().ever_left();
    for (const ItemName& name : names)
        if (!left.contains(name))
            world.trace.blame("{} of {} arrived, and was not marked as having left",
                to_hex(name.id).substr(0, 8), world.client(number).name());
}

/// A module that is behind what it signed for this device has signed a proof against itself (law 7).
void check_after_contact(
    World& world, std::size_t number, const std::map<SpaceId, std::uint64_t>& ends, std::size_t proofs) {
    Client& client = world.client(number);
    if (!world.module_lied) {
        if (!client.proofs().empty()) world.trace.blame("{} accuses an honest module", client.name());
        if (!client.findings().denied.empty())
            world.trace.blame("{} was denied by an honest module", client.name());
        if (!client.findings().unsigned_ends.empty())
            world.trace.blame("{} was given no receipt by an honest module", client.name());
        return;
    }
    if (client.proofs().size() > proofs) {
        world.trace.say("{} has a proof against the module", client.name());
        return;
    }
    std::map<SpaceId, Receipt> last;
    for (const Receipt& receipt : client.findings().receipts) {
        const auto [before, is_first] = last.try_emplace(receipt.cursor.space, receipt);
        if (!is_first && contradict(before->second, receipt) && client.proofs().empty())
            world.trace.blame("{} has receipts that contradict each other, and no proof", client.name());
        before->second = receipt;
    }
    for (const auto& [space, receipt] : last) {
        const auto end = ends.find(space);
        const std::uint64_t position = end == ends.end() ? 0 : end->second;
        if (position < receipt.cursor.place.position && position > 0 && world.clock.now() > receipt.moment)
            world.trace.blame(
                "the module went back to {} behind a receipt of {} for {}, and there is no proof", position,
                client.name(), receipt.cursor.place.position);
    }
}

namespace {

bool lacks(Client& client, const SpaceId& space, const LogId& teller, const log::Heads& told) {
    return std::ranges::any_of(told.all(), [&](const log::LogHead& head) {
        const auto* const chain = client.replica(space)->chain(head.log);
        const bool is_known = chain != nullptr && chain->holds(head.head);
        return head.log != teller && !is_known
            && !client.disk().drafts(space).entries().contains(head.head.id);
    });
}

void check_told_heads(World& world, Client& client, const SpaceId& space, ByteView heads) {
    constexpr std::size_t log_size = SubjectId::size + 4;
    FixedReader reader(heads.first(log_size));
    const LogId teller = reader.log();
    const auto told = log::Heads::parse(heads.subspan(log_size));
    if (!told || !lacks(client, space, teller, *told)) return;
    const auto is_told = client.disk().misses_something(space, teller, *told, world.clock.now());
    if (!is_told) return; // Nothing that is here says that they are the teller's.
    world.trace.say("{} knows of entries that were withheld", client.name());
    if (!*is_told) world.trace.blame("{} lacks entries and is not told so", client.name());
}

} // namespace

/// What an entry that is here says that its author had, and is not here, is reported (laws of replicas, 8).
void check_withheld(World& world, std::size_t number) {
    Client& client = world.client(number);
    if (!world.module_lied || client.is_hostile) return;
    for (const SpaceId& space : client.disk().spaces())
        client.disk().each_item(space, [&](const Item& item) {
            if (item.kind == ItemKind::heads) check_told_heads(world, client, space, item.bytes);
        });
}

namespace {

/// What the module signed last of this space, for this client.
std::optional<Receipt> last_receipt(Client& client, const SpaceId& space) {
    const auto all = client.caller().receipts();
    if (!all) return std::nullopt;
    const auto found =
        std::ranges::find(*all, space, [](const Receipt& receipt) { return receipt.cursor.space; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

/// Writes something, has it taken, and is given a receipt.
std::optional<Receipt> write_for_a_receipt(World& world, std::size_t number, const SpaceId& space) {
    Client& client = world.client(number);
    const auto before = last_receipt(client, space);
    world.clock.advance(10'000);
    const auto written = client.comment(space, "seen by some");
    if (!written) return std::nullopt;
    world.works.push_back({space, *written, number});
    for (int count = 0; count < 10; ++count)
        if (!exchange_once(world, number, open_pace()).outcome || !client.caller().wants_more()) break;
    const auto after = last_receipt(client, space);
    return after == before ? std::nullopt : after;
}

std::size_t count_proofs(World& world, std::size_t one, std::size_t other) {
    for (const std::size_t number : {one, other}) world.client(number).gather_findings();
    return world.client(one).proofs().size() + world.client(other).proofs().size();
}

/// Two who were shown two ledgers hold what the other was signed against what they read.
void compare(World& world, std::size_t one, std::size_t other, const SpaceId& space) {
    const bool is_padding = world.one_in(2);
    if (is_padding) pad_ledger(world, space, world.side_of[one]);
    const auto mine = write_for_a_receipt(world, one, space);
    if (is_padding) pad_ledger(world, space, world.side_of[other]);
    const auto theirs = write_for_a_receipt(world, other, space);
    if (!mine || !theirs) return;
    const std::size_t before = count_proofs(world, one, other);
    const auto held = world.client(one).caller().hold(*theirs);
    const auto held_by_other = world.client(other).caller().hold(*mine);
    if (!held || !held_by_other) world.trace.blame("a receipt that was signed is refused");
    const auto lower = std::min(mine->cursor.place.position, theirs->cursor.place.position);
    if (*world.module.ledger(0).place_at(space, lower) == *world.module.ledger(1).place_at(space, lower))
        return;
    if (count_proofs(world, one, other) == before)
        world.trace.blame("{} and {} compare receipts for {} and {}, and have no proof",
            world.client(one).name(), world.client(other).name(), mine->cursor.place.position,
            theirs->cursor.place.position);
    for (const std::size_t number : {one, other})
        for (const ModuleProof& proof : world.client(number).proofs())
            if (!parse_module_proof(encode(proof)))
                world.trace.blame("{} has a proof that proves nothing", world.client(number).name());
    world.trace.say(
        "{} and {} compare receipts, and have a proof", world.client(one).name(), world.client(other).name());
}

} // namespace

void check_fork(World& world) {
    if (world.module.side_count() < 2) return;
    for (std::size_t i = 0; i < world.clients.size(); ++i) exchange_all(world, i);
    for (const SpaceId& space : world.spaces) {
        for (std::size_t i = 1; i < world.clients.size(); ++i) {
            const bool is_apart = world.side_of[i] != world.side_of[0];
            if (!is_apart || world.client(i).is_hostile || !world.client(i).is_member(space)) continue;
            compare(world, 0, i, space);
            break;
        }
    }
}

} // namespace valise::sim
