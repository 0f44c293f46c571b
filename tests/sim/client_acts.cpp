// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sim/client.hpp"
#include "valise/exchange/placed_slot.hpp"

namespace valise::sim {

using namespace exchange;

crypto::AgreementKey Client::sealing_key_of(const space::Standing& standing) {
    const auto* const certificate = disk_->directory().find(standing.certificate);
    VALISE_CHECK(certificate != nullptr);
    return certificate->device_keys.sealing;
}

Result<void> Client::hold(const SpaceId& space, const EpochId& epoch, space::EpochSecret secret) {
    grants_.push_back({epoch, id(), replica(space)->membership().heads()});
    return disk_->hold(space, epoch, std::move(secret));
}

Result<SpaceId> Client::found(const std::vector<const Identity*>& members) {
    VALISE_TRY(auto fresh, space::begin_epoch({}, {}, random_));
    space::Genesis genesis;
    random_.fill(genesis.nonce);
    genesis.founder = id();
    genesis.epoch = fresh.section;
    for (const Identity* member : members) {
        const bool is_founder = member->id == id();
        const bool is_admin = is_founder || random_.below(3) == 0;
        genesis.members.push_back({member->id,
            {is_admin ? space::Role::admin : space::Role::editor,
                is_founder ? space::Rank::focal_point : space::Rank::none, member->certificate.id()}});
    }
    VALISE_TRY(const auto record, space::sign_genesis(genesis, who_.key()));
    const SpaceId space = space::space_of(record);
    const auto founded = together([&]() -> Result<void> {
        VALISE_TRY_VOID(keep(space, ItemKind::genesis, record.bytes));
        const EpochId epoch{space.bytes};
        VALISE_TRY_VOID(hold(space, epoch, std::move(fresh.secret)));
        for (const Identity* member : members) VALISE_TRY_VOID(hand_out(space, epoch, member->id));
        return {};
    });
    if (!founded) return tl::unexpected(founded.error());
    return space;
}

Result<void> Client::hand_out(const SpaceId& space, const EpochId& epoch, const SubjectId& member) {
    const space::Replica& known = *replica(space);
    const auto standing = known.membership().standing_of(member);
    if (!standing) return refuse(Errc::not_permitted, "not a member");
    VALISE_TRY(const auto secret, known.keyring().to_hand_on(epoch, space::KeyKind::history));
    VALISE_TRY(
        const auto slot, space::seal_slot(space, epoch, member, sealing_key_of(*standing), secret, random_));
    Bytes bytes = exchange::PlacedSlot{epoch, slot}.encode();
    grants_.push_back({epoch, member, known.membership().heads()});
    VALISE_TRY(const ItemName name, name_of({ItemKind::slot, bytes}));
    made_slots_.insert(name);
    return keep(space, ItemKind::slot, std::move(bytes)).map([](const ItemName&) {});
}

Result<space::Act> Client::act_under(const SpaceId& space, const RecordId& certificate) {
    tend();
    space::Act act;
    act.space = space;
    act.author = id();
    act.certificate = certificate;
    act.parents = replica(space)->membership().heads();
    return act;
}

const crypto::SigningKey& Client::key_to_write(const SpaceId& space) {
    const auto standing = replica(space)->membership().standing_of(id());
    return standing ? *who_.keys.at(standing->certificate) : who_.key();
}

Result<space::Act> Client::act_upon(const SpaceId& space) {
    VALISE_TRY_VOID(go_on_as_certified(space));
    const auto standing = replica(space)->membership().standing_of(id());
    return act_under(space, standing ? standing->certificate : who_.certificate.id());
}

Result<void> Client::perform(const SpaceId& space, space::Act act, bool turns_keys) {
    const space::Replica& known = *replica(space);
    std::optional<space::EpochSecret> secret;
    if (turns_keys) {
        VALISE_TRY(auto fresh, known.turn_keys(random_));
        act.epoch = fresh.section;
        secret = std::move(fresh.secret);
    }
    if (!known.membership().is_permitted(act, disk_->directory()))
        return refuse(Errc::not_permitted, "no right to this");
    const auto key = who_.keys.at(act.certificate);
    VALISE_TRY(const auto record, space::sign_act(std::move(act), *key));
    return together([&]() -> Result<void> {
        VALISE_TRY_VOID(keep(space, ItemKind::act, record.bytes));
        if (!secret) return {};
        const EpochId epoch = space::epoch_of(record.id());
        VALISE_TRY_VOID(hold(space, epoch, *std::move(secret)));
        // To itself as well: a device that is put back to before finds its keys at the module.
        const auto members = replica(space)->membership().members();
        for (const auto& [member, standing] : members)
            if (!is_hostile || random_.below(2) == 0) VALISE_TRY_VOID(hand_out(space, epoch, member));
        return {};
    });
}

Result<void> Client::admit(const SpaceId& space, const Identity& member, space::Role role) {
    VALISE_TRY(auto act, act_upon(space));
    VALISE_TRY(const EpochId epoch, replica(space)->membership().epoch_to_write());
    VALISE_TRY_VOID(replica(space)->keyring().to_hand_on(epoch, space::KeyKind::history));
    act.changes = {{member.id, space::Standing{role, space::Rank::none, member.certificate.id()}, {}}};
    VALISE_TRY_VOID(perform(space, std::move(act), false));
    return hand_out(space, epoch, member.id);
}

Result<void> Client::remove(const SpaceId& space, const SubjectId& member) {
    VALISE_TRY(auto act, act_upon(space));
    act.changes = {{member, std::nullopt, replica(space)->cuts_of(member)}};
    return perform(space, std::move(act), true);
}

Result<void> Client::go_on_as_certified(const SpaceId& space) {
    const auto standing = replica(space)->membership().standing_of(id());
    const RecordId newest = who_.certificate.id();
    if (!has_caught_up_ || !standing || standing->certificate == newest
        || disk_->directory().find(newest) == nullptr)
        return {};
    VALISE_TRY(auto act, act_under(space, newest));
    act.changes = {
        {id(), space::Standing{standing->role, standing->rank, newest}, replica(space)->cuts_to_renew(id())}};
    return perform(space, std::move(act), false);
}

Result<void> Client::adopt(const SpaceId& space) {
    VALISE_TRY(auto act, act_upon(space));
    const auto& entries = disk_->drafts(space).entries();
    const auto is_quarantined = [](const auto& entry) {
        return entry.second.reading == space::Reading::quarantined;
    };
    const auto found = std::ranges::find_if(entries, is_quarantined);
    if (found == entries.end()) return refuse(Errc::not_found, "nothing to adopt");
    const auto& [id, first] = *found;
    space::Adoption adoption{first.log, first.sequence, first.sequence, id};
    for (const auto& [other, entry] : entries)
        if (entry.log == first.log && entry.sequence > adoption.last
            && entry.reading == space::Reading::quarantined) {
            adoption.last = entry.sequence;
            adoption.last_entry = other;
        }
    act.adoptions = {adoption};
    return perform(space, std::move(act), false);
}

Result<void> Client::turn_keys(const SpaceId& space) {
    VALISE_TRY(auto act, act_upon(space));
    return perform(space, std::move(act), true);
}

} // namespace valise::sim
