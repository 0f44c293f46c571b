// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/membership.hpp"

#include <utility>

#include "valise/exchange/placed_slot.hpp"
#include "valise/space/removal.hpp"

namespace valise::desk {

namespace {

using exchange::Item;
using exchange::ItemKind;

Result<const crypto::Certificate*> device_of(Desk& desk, const RecordId& certificate) {
    const crypto::Certificate* const found = desk.holdings().directory().find(certificate);
    if (found == nullptr || found->kind != crypto::CertificateKind::device)
        return refuse(Errc::not_found, "there is no computer with this certificate");
    return found;
}

Result<store::KeptSpace*> space_of(Desk& desk, const SpaceId& space) {
    VALISE_TRY(store::KeptSpace* const kept, desk.holdings().space(space));
    if (kept == nullptr) return refuse(Errc::not_found, "this space is not kept here");
    return kept;
}

/// Takes in what this device made itself.
Result<void> take_own(Desk& desk, const SpaceId& space, const Item& item) {
    VALISE_TRY(const auto taken, desk.holdings().take(space, item));
    if (taken != exchange::Taken::taken)
        return refuse(Errc::not_permitted, "a change of a space that its owner has no right to");
    return {};
}

Result<void> take_slot(Desk& desk, const SpaceId& space, const EpochId& epoch, const space::Slot& slot) {
    return take_own(desk, space, {ItemKind::slot, exchange::PlacedSlot{epoch, slot}.encode()});
}

/// Hands what this device holds of an epoch to a member.
Result<void> hand_out(Desk& desk, const SpaceId& space, const EpochId& epoch, const SubjectId& member) {
    VALISE_TRY(const store::KeptSpace* const kept, space_of(desk, space));
    const space::Replica& replica = kept->replica();
    const auto standing = replica.membership().standing_of(member);
    if (!standing) return refuse(Errc::not_permitted, "keys are for members alone");
    VALISE_TRY(const auto* const device, device_of(desk, standing->certificate));
    VALISE_TRY(const auto secret,
        replica.keyring().to_hand_on(epoch, space::kind_for(replica.membership(), member)));
    VALISE_TRY(const auto slot,
        space::seal_slot(space, epoch, member, device->device_keys.sealing, secret, desk.random()));
    return take_slot(desk, space, epoch, slot);
}

/// An act of this device's, upon all that it has.
space::Act begin_act(const Desk& desk, const space::Replica& replica, const SpaceId& space) {
    space::Act act;
    act.space = space;
    act.author = desk.owner().device;
    act.certificate = desk.owner().certificate;
    act.parents = replica.membership().heads();
    return act;
}

Result<space::FirstMember> first_member(Desk& desk, const Invited& invited) {
    VALISE_TRY(const auto* const device, device_of(desk, invited.certificate));
    return space::FirstMember{device->subject, {invited.role, invited.rank, invited.certificate}};
}

Result<void> perform(Desk& desk, const SpaceId& space, const space::Act& act) {
    VALISE_TRY(const store::KeptSpace* const kept, space_of(desk, space));
    if (!kept->replica().membership().is_permitted(act, desk.holdings().directory()))
        return refuse(Errc::not_permitted, "the owner has no right to this change");
    VALISE_TRY(const auto record, space::sign_act(act, desk.owner().device_key));
    return take_own(desk, space, {ItemKind::act, record.bytes});
}

} // namespace

Result<SpaceId> found_space(Desk& desk, space::SpaceKind kind, space::Rank own_rank,
    std::span<const Invited> others, space::HistoryPolicy history) {
    VALISE_TRY(auto fresh, space::begin_epoch({}, {}, desk.random()));
    space::Genesis genesis;
    genesis.kind = kind;
    genesis.history = history;
    desk.random().fill(genesis.nonce);
    genesis.founder = desk.owner().device;
    genesis.epoch = fresh.section;
    genesis.members = {{desk.owner().device, {space::Role::admin, own_rank, desk.owner().certificate}}};
    for (const Invited& other : others) {
        VALISE_TRY(const auto member, first_member(desk, other));
        genesis.members.push_back(member);
    }
    VALISE_TRY(const auto record, space::sign_genesis(genesis, desk.owner().device_key));
    const SpaceId space = space::space_of(record);
    const EpochId epoch{space.bytes};
    const auto founded = desk.papers().together(desk.holdings(), [&]() -> Result<void> {
        VALISE_TRY_VOID(take_own(desk, space, {ItemKind::genesis, record.bytes}));
        VALISE_TRY_VOID(desk.holdings().hold(space, epoch, std::move(fresh.secret), desk.random()));
        for (const space::FirstMember& member : genesis.members)
            if (member.member != desk.owner().device)
                VALISE_TRY_VOID(hand_out(desk, space, epoch, member.member));
        return {};
    });
    if (!founded) return tl::unexpected(founded.error());
    return space;
}

Result<void> admit(Desk& desk, const SpaceId& space, std::span<const Invited> devices) {
    return desk.papers().together(desk.holdings(), [&]() -> Result<void> {
        VALISE_TRY(const store::KeptSpace* const kept, space_of(desk, space));
        space::Act act = begin_act(desk, kept->replica(), space);
        for (const Invited& invited : devices) {
            VALISE_TRY(const auto member, first_member(desk, invited));
            // A member whose standing changes keeps what was read of them; a newcomer has nothing.
            act.changes.push_back({member.member, member.standing, kept->replica().cuts_of(member.member)});
        }
        VALISE_TRY_VOID(perform(desk, space, act));
        VALISE_TRY(const store::KeptSpace* const after, space_of(desk, space));
        VALISE_TRY(const EpochId epoch, after->replica().membership().epoch_to_write());
        for (const space::Change& change : act.changes)
            VALISE_TRY_VOID(hand_out(desk, space, epoch, change.member));
        return {};
    });
}

Result<void> remove(Desk& desk, const SpaceId& space, std::span<const SubjectId> devices) {
    return desk.papers().together(desk.holdings(), [&]() -> Result<void> {
        VALISE_TRY(const store::KeptSpace* const kept, space_of(desk, space));
        const space::Actor actor{desk.owner().device, desk.owner().certificate, desk.owner().device_key};
        VALISE_TRY(auto removal,
            space::remove_devices(
                kept->replica(), desk.holdings().directory(), actor, devices, desk.random()));
        VALISE_TRY_VOID(take_own(desk, space, {ItemKind::act, removal.act.bytes}));
        VALISE_TRY_VOID(desk.holdings().hold(space, removal.epoch, std::move(removal.secret), desk.random()));
        for (const space::Slot& slot : removal.slots)
            if (!slot.is_for(desk.owner().device))
                VALISE_TRY_VOID(take_slot(desk, space, removal.epoch, slot));
        return {};
    });
}

Result<void> turn_keys(Desk& desk, const SpaceId& space) {
    return desk.papers().together(desk.holdings(), [&]() -> Result<void> {
        VALISE_TRY(const store::KeptSpace* const kept, space_of(desk, space));
        const space::Replica& replica = kept->replica();
        space::Act act = begin_act(desk, replica, space);
        VALISE_TRY(auto fresh, replica.turn_keys(desk.random()));
        act.epoch = fresh.section;
        VALISE_TRY(const auto record, space::sign_act(act, desk.owner().device_key));
        if (!replica.membership().is_permitted(act, desk.holdings().directory()))
            return refuse(Errc::not_permitted, "the owner has no right to turn the keys");
        VALISE_TRY_VOID(take_own(desk, space, {ItemKind::act, record.bytes}));
        const EpochId epoch = space::epoch_of(record.id());
        VALISE_TRY_VOID(desk.holdings().hold(space, epoch, std::move(fresh.secret), desk.random()));
        VALISE_TRY(const store::KeptSpace* const after, space_of(desk, space));
        for (const auto& [member, standing] : after->replica().membership().members())
            if (member != desk.owner().device) VALISE_TRY_VOID(hand_out(desk, space, epoch, member));
        return {};
    });
}

} // namespace valise::desk
