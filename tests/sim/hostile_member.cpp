// SPDX-License-Identifier: Apache-2.0
#include "sim/world.hpp"

namespace valise::sim {

using namespace exchange;

namespace {

/// Seals whatever these bytes are behind some entry of the own log.
Result<void> seal_behind(World& world, Client& client, const SpaceId& space, const log::Head& behind,
    const EpochId& epoch, const Bytes& body) {
    const auto* const key = client.replica(space)->keyring().key_for(epoch);
    if (key == nullptr) return refuse(Errc::not_found, "no key");
    const std::vector<Bytes> bodies{body};
    const LogId log = client.disk().log(space);
    VALISE_TRY(const auto range,
        log::seal_range({epoch, key->key(), client.who().key()}, {space, log, behind}, bodies, std::nullopt,
            world.noise));
    return client.disk().take(space, {ItemKind::range, range.range().bytes()}).map([](Taken) {});
}

Bytes remark(World& world, Client& client, const SpaceId& space, std::uint64_t number) {
    const std::uint64_t time = client.disk().drafts(space).next_time();
    return *proto::encode_body({number,
        {{answer_field(0), time, proto::Comment{{}, {}, "harm " + std::to_string(world.below(1000))}}}});
}

log::Head last_of(Client& client, const SpaceId& space) {
    const auto* const chain = client.replica(space)->chain(client.disk().log(space));
    const auto tips = chain == nullptr ? std::vector<log::Head>() : chain->tips(1);
    return tips.empty() ? log::Head() : tips.front();
}

/// Beside its last entry, as a copy of the computer would.
Result<void> fork(World& world, Client& client, const SpaceId& space, const EpochId& epoch) {
    const log::Head last = last_of(client, space);
    if (last.sequence == 0) return refuse(Errc::not_found, "nothing to fork");
    const auto* const chain = client.replica(space)->chain(client.disk().log(space));
    if (chain->tips().size() > 3) return refuse(Errc::exhausted, "enough branches");
    log::Head before{last.sequence - 1, {}};
    if (before.sequence > 0) {
        const auto id = chain->entry_at(last, before.sequence);
        if (!id) return refuse(Errc::not_found, "not all is here");
        before.id = *id;
    }
    return seal_behind(
        world, client, space, before, epoch, remark(world, client, space, 1000 + world.below(50)));
}

/// Behind an entry that there never was.
Result<void> leave_out(World& world, Client& client, const SpaceId& space, const EpochId& epoch) {
    log::Head made_up{last_of(client, space).sequence + 1, {}};
    world.noise.fill(made_up.id.bytes);
    return seal_behind(world, client, space, made_up, epoch, remark(world, client, space, 9000));
}

/// An act upon an early one, as if it had been made then.
Result<void> back_date(World& world, Client& client, const SpaceId& space) {
    space::Act act;
    act.space = space;
    act.author = client.id();
    act.certificate = client.who().certificate.id();
    Client& victim = world.client(world.below(world.clients.size()));
    act.changes = {{victim.id(),
        space::Standing{space::Role::reader, space::Rank::none, victim.who().certificate.id()}, {}}};
    world.named_by_harm.insert(victim.id());
    VALISE_TRY(const auto record, space::sign_act(std::move(act), client.who().key()));
    return client.disk().take(space, {ItemKind::act, record.bytes}).map([](Taken) {});
}

/// Upon these acts, or the genesis, lowers itself. The cut is made up, so that no two are the same.
Result<Bytes> lowering(
    World& world, Client& client, const SpaceId& space, std::vector<RecordId> upon, space::Role role) {
    space::Act act;
    act.space = space;
    act.author = client.id();
    act.certificate = client.who().certificate.id();
    act.parents = std::move(upon);
    space::Cut cut{0, 1, {}};
    world.noise.fill(cut.entry.bytes);
    act.changes = {
        {client.id(), space::Standing{role, space::Rank::none, client.who().certificate.id()}, {cut}}};
    VALISE_TRY(const auto record, space::sign_act(std::move(act), client.who().key()));
    return record.bytes;
}

/// More acts than anybody makes, of which each comes to somebody else first.
Result<void> flood(World& world, Client& client, const SpaceId& space) {
    if (!world.flooded.insert(space).second) return refuse(Errc::exhausted, "is flooded");
    std::vector<Client*> all;
    for (Client& each : world.clients)
        if (each.replica(space) != nullptr) all.push_back(&each);
    VALISE_TRY(const Bytes first, lowering(world, client, space, {}, space::Role::commenter));
    VALISE_TRY(const auto first_act, space::parse_act(first));
    for (Client* const each : all) (void)each->disk().take(space, {ItemKind::act, first});
    for (std::uint64_t count = 60 + world.below(40); count > 0; --count) {
        const auto role = world.one_in(count) ? space::Role::reader : space::Role::contributor;
        VALISE_TRY(const Bytes act, lowering(world, client, space, {first_act.id()}, role));
        (void)all[world.below(all.size())]->disk().take(space, {ItemKind::act, act});
    }
    for (Client* const each : all)
        if (!each->disk().has_power()) each->restart();
    return {};
}

/// Removes somebody, or turns the keys and does not tell everybody: as an admin may.
Result<void> act(World& world, Client& client, const SpaceId& space) {
    if (!client.is_admin(space)) return refuse(Errc::not_permitted, "no admin");
    if (world.one_in(2)) return client.turn_keys(space);
    return client.remove(space, world.client(world.below(world.clients.size())).id());
}

/// A slot for somebody that no key is in, and a range that nobody signed.
Result<void> send_garbage(World& world, Client& client, const SpaceId& space, const EpochId& epoch) {
    Bytes slot(EpochId::size + space::Slot::size);
    world.noise.fill(slot);
    std::copy(epoch.bytes.begin(), epoch.bytes.end(), slot.begin());
    const SubjectId victim = world.client(world.below(world.clients.size())).id();
    std::copy_n(victim.bytes.begin(), space::Slot::name_size, slot.begin() + EpochId::size);
    if (victim != client.id()) VALISE_TRY_VOID(client.disk().take(space, {ItemKind::slot, slot}));
    return seal_behind(world, client, space, last_of(client, space), epoch, Bytes(40, 0xEE));
}

} // namespace

void do_harm_as_member(World& world, std::size_t number) {
    Client& client = world.client(number);
    const SpaceId space = world.any_space();
    if (client.replica(space) == nullptr) return;
    const auto& epochs = client.replica(space)->membership().epochs();
    const EpochId epoch = epochs[world.below(epochs.size())];
    Result<void> done;
    std::string_view what;
    switch (world.below(9)) {
    case 0:
        what = "acts as it likes in";
        done = act(world, client, space);
        break;
    case 1:
    case 2:
        what = "forks its log in";
        done = fork(world, client, space, epoch);
        break;
    case 3:
        what = "dates back an act in";
        done = back_date(world, client, space);
        break;
    case 4:
        what = "writes garbage in";
        done = send_garbage(world, client, space, epoch);
        break;
    case 5:
        what = "leaves an entry out in";
        done = leave_out(world, client, space, epoch);
        break;
    case 6:
    case 7:
        what = "floods";
        done = flood(world, client, space);
        break;
    default:
        what = "writes under old keys in";
        done = seal_behind(world, client, space, last_of(client, space), epoch,
            remark(world, client, space, 5000 + world.below(9)));
    }
    world.trace.say(
        "{} {} {}: {}", client.name(), what, world.short_name(space), done ? "done" : done.error().detail);
    if (!client.disk().has_power()) client.restart();
}

} // namespace valise::sim
