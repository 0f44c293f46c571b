// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "valise/space/epoch.hpp"

namespace valise::space {

void Keyring::tell(const EpochId& epoch, const EpochSection& section) {
    const auto [known, is_new] = epochs_.try_emplace(epoch, Known{section, std::nullopt, std::nullopt});
    if (!is_new) return;
    for (const EpochId& parent : section.parents) children_.emplace(parent, epoch);
    const auto [first, last] = children_.equal_range(epoch);
    for (auto child = first; child != last; ++child) walk_back_from(child->second);
}

Result<void> Keyring::hold(const EpochId& epoch, EpochSecret secret) {
    const auto known = epochs_.find(epoch);
    if (known == epochs_.end()) return refuse(Errc::not_found, "an epoch that is not known here");
    if (!is_of(secret, known->second.section))
        return refuse(Errc::corrupt_data, "not a secret of this epoch");
    if (take(known->second, std::move(secret))) walk_back_from(epoch);
    return {};
}

/// Whether this was more than was held before. A history secret is more than a content key.
bool Keyring::take(Known& known, EpochSecret secret) {
    if (known.secret && known.secret->kind <= secret.kind) return false;
    if (!known.content_key)
        known.content_key =
            secret.kind == KeyKind::history ? space::content_key(secret.secret.key()) : secret.secret.clone();
    known.secret = std::move(secret);
    return true;
}

/// A wrap that does not open, or was made wrongly, hands on nothing: a slot may bring it.
void Keyring::walk_back_from(const EpochId& epoch) {
    std::vector<EpochId> to_walk{epoch};
    while (!to_walk.empty()) {
        const Known& known = epochs_.at(to_walk.back());
        to_walk.pop_back();
        if (!known.secret || known.secret->kind != KeyKind::history) continue;
        for (std::size_t place = 0; place < known.section.parents.size(); ++place) {
            const auto parent = epochs_.find(known.section.parents[place]);
            if (parent == epochs_.end()) continue;
            auto secret =
                open_wrap(space_, known.section, known.secret->secret.key(), place, parent->second.section);
            if (secret && take(parent->second, *std::move(secret))) to_walk.push_back(parent->first);
        }
    }
}

const crypto::Secret* Keyring::key_for(const EpochId& epoch) const {
    const auto known = epochs_.find(epoch);
    return known == epochs_.end() || !known->second.content_key ? nullptr : &*known->second.content_key;
}

const EpochSecret* Keyring::secret_of(const EpochId& epoch) const {
    const auto known = epochs_.find(epoch);
    return known == epochs_.end() || !known->second.secret ? nullptr : &*known->second.secret;
}

Result<EpochSecret> Keyring::to_hand_on(const EpochId& epoch, KeyKind kind) const {
    const EpochSecret* const held = secret_of(epoch);
    if (held == nullptr || held->kind > kind)
        return refuse(Errc::not_found, "this device does not hold as much of the epoch");
    if (held->kind == kind) return held->clone();
    return EpochSecret{KeyKind::content, key_for(epoch)->clone()};
}

Result<NewEpoch> Keyring::turn(std::span<const EpochId> parents, Random& random) const {
    std::vector<HeldParent> held;
    for (const EpochId& parent : parents) {
        const EpochSecret* const secret = secret_of(parent);
        if (secret == nullptr) return refuse(Errc::not_found, "a parent epoch that is not held");
        held.push_back({parent, *secret});
    }
    return begin_epoch(space_, held, random);
}

} // namespace valise::space
