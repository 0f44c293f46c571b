// SPDX-License-Identifier: Apache-2.0
#include "valise/space/removal.hpp"

#include <algorithm>
#include <set>

namespace valise::space {

namespace {

Act act_by(const Actor& author, const Replica& replica, std::span<const SubjectId> leaving) {
    Act act;
    act.space = replica.membership().space();
    act.author = author.device;
    act.certificate = author.certificate;
    act.parents = replica.membership().heads();
    const std::set<SubjectId> each(leaving.begin(), leaving.end());
    for (const SubjectId& device : each)
        if (replica.membership().standing_of(device))
            act.changes.push_back({device, std::nullopt, replica.cuts_of(device)});
    return act;
}

bool stays(const SubjectId& member, const Act& act) {
    return !std::ranges::binary_search(act.changes, member, {}, &Change::member);
}

/// What a keyring would hand on of an epoch of which one holds the history secret.
EpochSecret handed_on(const EpochSecret& history, KeyKind kind) {
    if (kind == KeyKind::history) return history.clone();
    return {KeyKind::content, content_key(history.secret.key())};
}

} // namespace

KeyKind kind_for(const Membership& membership, const SubjectId& member) {
    const Genesis& genesis = membership.genesis();
    const bool is_first =
        std::ranges::find(genesis.members, member, &FirstMember::member) != genesis.members.end();
    return genesis.history == HistoryPolicy::all || is_first ? KeyKind::history : KeyKind::content;
}

Result<Removal> remove_devices(const Replica& replica, const crypto::Directory& directory,
    const Actor& author, std::span<const SubjectId> leaving, Random& random) {
    const Membership& membership = replica.membership();
    Act act = act_by(author, replica, leaving);
    if (!stays(author.device, act))
        return refuse(Errc::invalid_input, "nobody draws keys for those who stay and leaves");
    if (act.changes.empty()) return refuse(Errc::not_found, "none of these devices is a member");
    VALISE_TRY(NewEpoch fresh, replica.turn_keys(random));
    act.epoch = std::move(fresh.section);
    if (!membership.is_permitted(act, directory))
        return refuse(Errc::not_permitted, "a removal beyond one's rights");
    VALISE_TRY(SignedAct record, sign_act(act, author.key));

    const EpochId epoch = epoch_of(record.id());
    Removal removal{std::move(record), epoch, std::move(fresh.secret), {}};
    for (const auto& [member, standing] : membership.members()) {
        if (!stays(member, act)) continue;
        const crypto::Certificate* const certificate = directory.find(standing.certificate);
        if (certificate == nullptr) return refuse(Errc::not_found, "the certificate of a member is not here");
        VALISE_TRY(Slot slot,
            seal_slot(act.space, epoch, member, certificate->device_keys.sealing,
                handed_on(removal.secret, kind_for(membership, member)), random));
        removal.slots.push_back(slot);
    }
    return removal;
}

} // namespace valise::space
