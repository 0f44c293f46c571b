// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sim/world.hpp"

namespace valise::sim {

namespace {

void begin_again_without_power(World& world, Client& client) {
    if (client.disk().has_power()) return;
    world.trace.say("{} starts again", client.name());
    client.restart();
}

/// Short mostly; now and then so long that it travels in pieces.
std::string remark(World& world) {
    if (world.plan.is_smooth() || !world.one_in(20)) return "a remark " + std::to_string(world.below(1000));
    Bytes long_one(8'000 + world.below(20'000));
    world.noise.fill(long_one);
    return to_hex(long_one);
}

/// Somebody in it who is not `but`; the first client is never chosen.
Client* any_other(World& world, const SpaceId& space, const Client& but, bool is_member) {
    std::vector<Client*> all;
    for (std::size_t i = 1; i < world.clients.size(); ++i) {
        Client& each = world.client(i);
        const auto* const known = world.clients[0].replica(space);
        const bool is_in = known != nullptr && known->membership().standing_of(each.id()).has_value();
        if (&each != &but && is_in == is_member) all.push_back(&each);
    }
    return all.empty() ? nullptr : all[world.below(all.size())];
}

} // namespace

/// In the order of their numbers, as the focal point gives them.
void certify(World& world, Client& by, const Client& up_to) {
    for (Client& each : world.clients) {
        const auto& certificate = each.who().certificate;
        if (by.disk().directory().find(certificate.id()) == nullptr)
            (void)by.disk().take(
                exchange::the_register, {exchange::ItemKind::certificate, certificate.bytes});
        if (&each == &up_to) return;
    }
}

void do_work(World& world, std::size_t number) {
    Client& client = world.client(number);
    const SpaceId space = world.any_space();
    if (!client.is_member(space)) return;
    const auto& membership = client.replica(space)->membership();
    const auto epoch = membership.epoch_to_write();
    if (!epoch && client.is_admin(space)) {
        const auto turned = client.turn_keys(space);
        world.trace.say("{} turns the keys of {}: {}", client.name(), world.short_name(space),
            turned ? "done" : turned.error().detail);
        return begin_again_without_power(world, client);
    }
    if (epoch) check_before_writing(world, number, space, *epoch);
    if (world.plan.has_files && world.one_in(6)) {
        attach_file(world, number, space);
        return begin_again_without_power(world, client);
    }
    const auto written = world.one_in(3) ? client.comment(space, remark(world))
                                         : client.edit(space, answer_field(world.below(2)));
    world.trace.say("{} writes in {}: {}", client.name(), world.short_name(space),
        written ? written->head.id.hex().substr(0, 8) : written.error().detail);
    if (written && !client.is_hostile) world.works.push_back({space, *written, number});
    begin_again_without_power(world, client);
}

namespace {

/// Who was removed and does not know it writes.
void go_on_unaware(World& world, const Client& whom) {
    const auto number = static_cast<std::size_t>(
        std::ranges::find(world.clients, whom.id(), &Client::id) - world.clients.begin());
    for (std::uint64_t count = world.below(4); count > 0; --count) do_work(world, number);
}

std::string_view outcome_of(const Result<void>& done) {
    return done ? std::string_view("done") : std::string_view(done.error().detail);
}

void adopt(World& world, Client& by, const SpaceId& space) {
    const auto done = by.adopt(space);
    world.trace.say("{} adopts in {}: {}", by.name(), world.short_name(space), outcome_of(done));
}

void turn_keys(World& world, Client& by, const SpaceId& space) {
    const auto done = by.turn_keys(space);
    world.trace.say("{} turns the keys of {}: {}", by.name(), world.short_name(space), outcome_of(done));
}

void remove_or_admit(World& world, Client& by, const SpaceId& space, bool removes) {
    Client* const whom = any_other(world, space, by, removes);
    if (whom == nullptr) return;
    const auto role = world.one_in(2) ? space::Role::admin : space::Role::editor;
    // Newer ones are in the register of the first alone until it hands them on, in their order.
    if (!world.plan.has_renewals || &by == &world.client(0)) certify(world, by, *whom);
    const auto done = removes ? by.remove(space, whom->id()) : by.admit(space, whom->who(), role);
    world.trace.say("{} {} {} in {}: {}", by.name(), removes ? "removes" : "admits", whom->name(),
        world.short_name(space), outcome_of(done));
    if (removes && done && world.one_in(2)) go_on_unaware(world, *whom);
}

} // namespace

void change_members(World& world) {
    const SpaceId space = world.any_space();
    Client& by = world.client(world.one_in(2) ? 0 : world.below(world.clients.size()));
    if (by.is_hostile || !by.is_admin(space)) return;
    const bool removes = world.plan.has_removals && world.one_in(2);
    if (world.plan.has_removals && world.one_in(4))
        adopt(world, by, space);
    else if (!world.plan.has_removals || world.one_in(4))
        turn_keys(world, by, space);
    else
        remove_or_admit(world, by, space, removes);
    begin_again_without_power(world, by);
}

} // namespace valise::sim
