// SPDX-License-Identifier: Apache-2.0
// What came too early: each thing is looked at again when that has come for which it waits, and not before.
#include <algorithm>
#include <set>
#include <utility>

#include "valise/database/connection.hpp"
#include "valise/store/kept_space.hpp"

namespace valise::store {

/// Where the furthest of its branches ends.
std::uint64_t KeptSpace::reach_of(const LogId& log) const {
    const log::Chain* const chain = replica_->chain(log);
    return chain == nullptr ? 0 : chain->furthest().sequence;
}

/// The first of its parents that is not here; nothing when it waits for a certificate.
Bytes KeptSpace::awaited_by(ByteView act) const {
    const space::Membership& membership = replica_->membership();
    const auto parsed = space::parse_act(act);
    if (!parsed) return {};
    for (const RecordId& parent : parsed->content.parents) // to ask for a verdict alone would settle them all
        if (!membership.is_authorised(parent) && !membership.verdict_on(parent))
            return to_bytes(parent.bytes);
    return {};
}

Result<void> KeptSpace::let_wait(WaitingThing thing) {
    if (thing.kind == WaitingKind::act) thing.about = awaited_by(thing.bytes);
    VALISE_TRY(const bool is_new, ties_.store.waiting().add(space_, thing));
    may_want_more_ = may_want_more_ || (is_new && thing.kind == WaitingKind::act);
    return {};
}

/// What is no good waits no longer.
Result<void> KeptSpace::look_at(
    WaitingKind kind, ByteView about, std::uint64_t up_to, const OnTaken& on_taken) {
    VALISE_TRY(const auto waiting, ties_.store.waiting().find(space_, kind, about, up_to));
    for (const std::uint64_t number : waiting) {
        VALISE_TRY(const auto thing, ties_.store.waiting().at(number));
        if (!thing) continue;
        VALISE_TRY(const Offer offered, offer(*thing));
        if (offered.outcome != Offer::Outcome::waits) {
            VALISE_TRY_VOID(ties_.store.waiting().remove(number));
            VALISE_TRY_VOID(ties_.store.placings().carry_over(space_, *thing));
        } else if (kind == WaitingKind::act) {
            VALISE_TRY_VOID(ties_.store.waiting().wait_for(number, awaited_by(thing->bytes)));
        }
        if (offered.outcome == Offer::Outcome::taken) on_taken(thing->bytes);
    }
    return {};
}

Result<void> KeptSpace::look_at_ranges_of(const LogId& log) {
    for (bool has_taken = true; has_taken;) {
        has_taken = false;
        VALISE_TRY_VOID(look_at(WaitingKind::range, database::encode(log), reach_of(log) + 1,
            [&](const Bytes& /*range*/) { has_taken = true; }));
    }
    return {};
}

Result<void> KeptSpace::look_at_slots_of(ByteView epoch) {
    if (ties_.sealing == nullptr) return {};
    return look_at(WaitingKind::slot, epoch, 0, [](const Bytes& /*slot*/) {});
}

/// What an act that was taken may set free: acts that build upon it, slots of its epoch, and ranges of the
/// devices whose certificates it names; and what these acts set free.
Result<void> KeptSpace::look_at_followers(ByteView act) {
    std::vector<Bytes> taken{to_bytes(act)};
    std::set<SubjectId> devices;
    while (!taken.empty()) {
        VALISE_TRY(const auto record, space::parse_act(taken.back()));
        taken.pop_back();
        devices.insert(record.content.author);
        for (const space::Change& change : record.content.changes) devices.insert(change.member);
        const RecordId id = record.id();
        if (record.content.epoch) VALISE_TRY_VOID(look_at_slots_of(space::epoch_of(id).bytes));
        VALISE_TRY_VOID(look_at(
            WaitingKind::act, id.bytes, 0, [&](const Bytes& follower) { taken.push_back(follower); }));
    }
    for (const SubjectId& device : devices) {
        VALISE_TRY(const auto logs, ties_.store.waiting().subjects(space_, WaitingKind::range, device.bytes));
        for (const Bytes& name : logs) {
            VALISE_TRY(const LogId log, database::decode_log_id(name));
            VALISE_TRY_VOID(look_at_ranges_of(log));
        }
    }
    return {};
}

Result<void> KeptSpace::look_at_acts() {
    may_want_more_ = false;
    VALISE_TRY(const auto subjects, ties_.store.waiting().subjects(space_, WaitingKind::act));
    std::vector<Bytes> taken;
    for (const Bytes& awaited : subjects)
        VALISE_TRY_VOID(
            look_at(WaitingKind::act, awaited, 0, [&](const Bytes& act) { taken.push_back(act); }));
    for (const Bytes& act : taken) VALISE_TRY_VOID(look_at_followers(act));
    return {};
}

Result<void> KeptSpace::look_at_all() {
    VALISE_TRY_VOID(look_at_acts());
    VALISE_TRY(const auto epochs, ties_.store.waiting().subjects(space_, WaitingKind::slot));
    for (const Bytes& epoch : epochs) VALISE_TRY_VOID(look_at_slots_of(epoch));
    VALISE_TRY(const auto logs, ties_.store.waiting().subjects(space_, WaitingKind::range));
    for (const Bytes& name : logs) {
        VALISE_TRY(const LogId log, database::decode_log_id(name));
        VALISE_TRY_VOID(look_at_ranges_of(log));
    }
    return {};
}

} // namespace valise::store
