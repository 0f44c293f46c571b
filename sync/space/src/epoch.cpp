// SPDX-License-Identifier: Apache-2.0
#include "valise/space/epoch.hpp"

#include <algorithm>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/entry.hpp"

namespace valise::space {

namespace {

using crypto::KeyView;
using crypto::Secret;
using crypto::XChaCha20Poly1305;

Secret derived(KeyView key, std::string_view context, ByteView of = {}) {
    Secret out(crypto::key_size);
    crypto::Blake2b hash(crypto::key_size, key);
    hash.add(context).add(of);
    hash.finish(out.bytes());
    return out;
}

/// Each key wraps one secret: its nonce need not differ.
constexpr ByteArray<XChaCha20Poly1305::nonce_size> wrap_nonce{};

Secret wrap_key(KeyView history_secret, const EpochId& parent) {
    return derived(history_secret, crypto::context::epoch_history, parent.bytes);
}

Bytes wrap_binding(const SpaceId& space, const EpochSection& section) {
    Bytes binding = beginning_of(section);
    append(binding, space.bytes);
    return binding;
}

Bytes slot_info(const SpaceId& space, const EpochId& epoch) {
    Bytes info = to_bytes(as_bytes(crypto::context::epoch));
    append(info, space.bytes);
    append(info, epoch.bytes);
    return info;
}

tl::unexpected<Error> refuse_secret() { return refuse(Errc::corrupt_data, "not a secret of this epoch"); }

HistoryWrap wrap(
    const SpaceId& space, const EpochSection& section, KeyView secret, const HeldParent& parent) {
    HistoryWrap wrap;
    wrap.kind = parent.secret.kind;
    XChaCha20Poly1305::seal(wrap_key(secret, parent.epoch).key(), wrap_nonce, wrap_binding(space, section),
        parent.secret.secret.view(), wrap.sealed);
    return wrap;
}

} // namespace

Secret content_key(KeyView history_secret) { return derived(history_secret, crypto::context::epoch_key); }

bool is_of(const EpochSecret& secret, const EpochSection& section) {
    if (secret.secret.size() != crypto::key_size) return false;
    const bool is_history = secret.kind == KeyKind::history;
    const auto commitment = is_history ? crypto::key_commitment(content_key(secret.secret.key()).key())
                                       : crypto::key_commitment(secret.secret.key());
    return crypto::equal_in_constant_time(commitment, section.commitment);
}

Result<NewEpoch> begin_epoch(const SpaceId& space, std::span<const HeldParent> parents, Random& random) {
    if (parents.size() > most_parent_epochs)
        return refuse(Errc::too_large, "more parent epochs than an act can name");
    std::vector<const HeldParent*> sorted;
    for (const HeldParent& parent : parents) sorted.push_back(&parent);
    std::ranges::sort(sorted, {}, [](const HeldParent* parent) { return parent->epoch; });

    NewEpoch fresh{{}, {KeyKind::history, Secret::random(crypto::key_size, random)}};
    for (const HeldParent* const parent : sorted) {
        if (!fresh.section.parents.empty() && fresh.section.parents.back() == parent->epoch)
            return refuse(Errc::invalid_input, "one parent epoch twice");
        fresh.section.parents.push_back(parent->epoch);
    }
    const KeyView secret = fresh.secret.secret.key();
    fresh.section.commitment = crypto::key_commitment(content_key(secret).key());
    for (const HeldParent* const parent : sorted)
        fresh.section.wraps.push_back(wrap(space, fresh.section, secret, *parent));
    return fresh;
}

Result<EpochSecret> open_wrap(const SpaceId& space, const EpochSection& section, KeyView history_secret,
    std::size_t place, const EpochSection& parent) {
    const HistoryWrap& wrap = section.wraps.at(place);
    VALISE_TRY(Secret opened,
        XChaCha20Poly1305::open_secret(wrap_key(history_secret, section.parents[place]).key(), wrap_nonce,
            wrap_binding(space, section), wrap.sealed));
    EpochSecret secret{wrap.kind, std::move(opened)};
    if (!is_of(secret, parent)) return refuse_secret();
    return secret;
}

bool Slot::is_for(const SubjectId& name) const noexcept {
    return std::ranges::equal(device, ByteView(name.bytes).first<name_size>());
}

Bytes Slot::encode() const {
    Bytes bytes = to_bytes(device);
    append(bytes, message);
    return bytes;
}

Result<Slot> Slot::parse(ByteView bytes) {
    FixedReader reader(bytes);
    const Slot slot{reader.array<name_size>(), reader.array<message_size>()};
    VALISE_TRY_VOID(reader.finish());
    return slot;
}

Result<Slot> seal_slot(const SpaceId& space, const EpochId& epoch, const SubjectId& device,
    const crypto::AgreementKey& sealing_key, const EpochSecret& secret, Random& random) {
    Secret plaintext(1 + crypto::key_size);
    plaintext.bytes()[0] = static_cast<Byte>(secret.kind);
    std::ranges::copy(secret.secret.key(), plaintext.bytes().begin() + 1);
    VALISE_TRY(const Bytes message,
        crypto::hpke::seal_message(
            sealing_key, slot_info(space, epoch), epoch.bytes, plaintext.view(), random));
    Slot slot;
    std::ranges::copy(ByteView(device.bytes).first<Slot::name_size>(), slot.device.begin());
    std::ranges::copy(message, slot.message.begin());
    return slot;
}

Result<EpochSecret> open_slot(const SpaceId& space, const EpochId& epoch, const EpochSection& section,
    const crypto::AgreementKeyPair& own, const Slot& slot) {
    crypto::AgreementKey encapsulated_key;
    const ByteView message = slot.message;
    std::ranges::copy(message.first<crypto::key_size>(), encapsulated_key.begin());
    auto recipient = crypto::hpke::Recipient::begin(encapsulated_key, own, slot_info(space, epoch));
    if (!recipient) return refuse_secret();
    VALISE_TRY(
        const Secret plaintext, recipient->open_secret(epoch.bytes, message.subspan<crypto::key_size>()));
    const auto kind = static_cast<KeyKind>(plaintext.view()[0]);
    if (kind != KeyKind::history && kind != KeyKind::content) return refuse_secret();
    EpochSecret secret{kind, Secret::copy_of(plaintext.view().subspan(1))};
    if (!is_of(secret, section)) return refuse_secret();
    return secret;
}

} // namespace valise::space
