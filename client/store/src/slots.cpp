// SPDX-License-Identifier: Apache-2.0
#include "valise/store/slots.hpp"

#include <algorithm>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::store {

namespace {

using crypto::Digest;
using crypto::Secret;
using crypto::XChaCha20Poly1305;

constexpr std::uint8_t version = 1;
constexpr std::uint8_t suite = 1;
constexpr std::size_t seal_size = 32;
constexpr std::size_t sealed_key_size = crypto::key_size + 16 + crypto::seal_overhead;

/// The content of a passphrase slot.
struct PassphraseSlot {
    std::uint32_t passes = 0;
    std::uint32_t mebibytes = 0;
    ByteArray<crypto::argon2::salt_size> salt{};
    Digest commitment{};
    ByteArray<XChaCha20Poly1305::nonce_size> nonce{};
    ByteArray<sealed_key_size> sealed{};
};

Result<PassphraseSlot> parse_passphrase_slot(ByteView content) {
    FixedReader reader(content);
    PassphraseSlot slot;
    slot.passes = reader.u32();
    slot.mebibytes = reader.u32();
    slot.salt = reader.array<crypto::argon2::salt_size>();
    slot.commitment = reader.array<32>();
    slot.nonce = reader.array<XChaCha20Poly1305::nonce_size>();
    slot.sealed = reader.array<sealed_key_size>();
    VALISE_TRY_VOID(reader.finish());
    return slot;
}

Bytes encode(const PassphraseSlot& slot) {
    return FixedWriter()
        .u32(slot.passes)
        .u32(slot.mebibytes)
        .bytes(slot.salt)
        .bytes(slot.commitment)
        .bytes(slot.nonce)
        .bytes(slot.sealed)
        .written();
}

Bytes associated_bytes(const PassphraseSlot& slot, const StoreId& store) {
    return FixedWriter()
        .u8(static_cast<std::uint8_t>(SlotType::passphrase))
        .u32(slot.passes)
        .u32(slot.mebibytes)
        .bytes(slot.salt)
        .bytes(store.bytes)
        .written();
}

/// The key that seals the data key, from what Argon2id made of the passphrase.
Result<Secret> slot_key(ByteView passphrase, const PassphraseSlot& slot) {
    VALISE_TRY(const auto cost, crypto::argon2::Cost::from_stored(slot.passes, slot.mebibytes));
    VALISE_TRY(const Secret derived, crypto::argon2::derive(passphrase, slot.salt, cost, crypto::key_size));
    Secret key(crypto::key_size);
    crypto::Blake2b(crypto::key_size, derived.view()).add(crypto::context::key_slot).finish(key.bytes());
    return key;
}

Digest commitment_to(const Secret& slot_key) {
    return crypto::blake2b({as_bytes(crypto::context::slot_commitment), slot_key.view()});
}

Digest seal_of(ByteView body, const database::DatabaseKey& key) {
    Digest seal{};
    crypto::Blake2b(seal.size(), key.key.view()).add(crypto::context::slot_file).add(body).finish(seal);
    return seal;
}

/// Whether these slots may stand in one file, in this order.
bool are_in_order(const std::vector<Slot>& slots) {
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (static_cast<std::uint8_t>(slots[i].type) == 0) return false;
        if (i == 0) continue;
        if (slots[i].type < slots[i - 1].type) return false;
        if (slots[i].type == SlotType::passphrase && slots[i - 1].type == SlotType::passphrase) return false;
    }
    return true;
}

Result<void> require_sound(const SlotFileContent& content) {
    const auto head = content.head.size();
    if (head != 0 && (head < smallest_head || head > largest_head))
        return refuse(Errc::malformed, "a head record of this size");
    if (content.generation == 0) return refuse(Errc::malformed, "generations begin with 1");
    if (content.slots.empty() || content.slots.size() > most_slots || !are_in_order(content.slots))
        return refuse(Errc::malformed, "slots that may not stand together");
    for (const Slot& slot : content.slots) {
        if (slot.content.size() > largest_slot) return refuse(Errc::malformed, "a slot of this size");
        if (slot.type == SlotType::passphrase) VALISE_TRY_VOID(parse_passphrase_slot(slot.content));
    }
    return {};
}

Bytes encode_body(const SlotFileContent& content) {
    FixedWriter writer;
    writer.u8(version).u8(suite).bytes(content.store.bytes).u64(content.generation).u64(content.file_number);
    writer.bytes(content.marker).prefixed8(content.head).u8(static_cast<std::uint8_t>(content.slots.size()));
    for (const Slot& slot : content.slots)
        writer.u8(static_cast<std::uint8_t>(slot.type)).prefixed16(slot.content);
    return writer.written();
}

} // namespace

Result<SlotFile> SlotFile::parse(ByteView bytes) {
    if (bytes.size() > largest_slot_file) return refuse(Errc::malformed, "larger than a slot file can be");
    FixedReader reader(bytes);
    const auto first = reader.u8();
    const auto second = reader.u8();
    if (!reader.has_failed() && (first != version || second != suite))
        return refuse(Errc::unsupported, "a slot file of another version");

    SlotFileContent content;
    content.store.bytes = reader.array<StoreId::size>();
    content.generation = reader.u64();
    content.file_number = reader.u64();
    content.marker = reader.array<16>();
    content.head = to_bytes(reader.prefixed8(largest_head));
    const std::size_t count = reader.u8();
    if (count > most_slots) return refuse(Errc::malformed, "too many slots");
    for (std::size_t i = 0; i < count; ++i) {
        const auto type = static_cast<SlotType>(reader.u8());
        content.slots.push_back({type, to_bytes(reader.prefixed16(largest_slot))});
    }
    (void)reader.array<seal_size>();
    VALISE_TRY_VOID(reader.finish());
    VALISE_TRY_VOID(require_sound(content));
    return SlotFile(std::move(content), to_bytes(bytes));
}

Result<SlotFile> SlotFile::seal(SlotFileContent content, const database::DatabaseKey& key) {
    if (const auto sound = require_sound(content); !sound)
        return refuse(Errc::invalid_input, sound.error().detail);
    Bytes bytes = encode_body(content);
    append(bytes, seal_of(bytes, key));
    return SlotFile(std::move(content), std::move(bytes));
}

Result<database::DatabaseKey> SlotFile::unlock(ByteView passphrase) const {
    const auto slot = std::ranges::find(content_.slots, SlotType::passphrase, &Slot::type);
    if (slot == content_.slots.end()) return refuse(Errc::not_found, "this store has no passphrase slot");
    VALISE_TRY(const PassphraseSlot parts, parse_passphrase_slot(slot->content));
    VALISE_TRY(const Secret key, slot_key(passphrase, parts));
    if (!crypto::equal_in_constant_time(commitment_to(key), parts.commitment))
        return refuse(Errc::wrong_key, "this passphrase does not open the store");

    VALISE_TRY(const Secret opened,
        XChaCha20Poly1305::open_secret(
            key.key(), parts.nonce, associated_bytes(parts, content_.store), parts.sealed));
    database::DatabaseKey data_key{Secret::copy_of(opened.view().first(crypto::key_size))};
    std::ranges::copy(opened.view().subspan(crypto::key_size), data_key.salt.begin());
    VALISE_TRY_VOID(verify(data_key));
    return data_key;
}

Result<void> SlotFile::verify(const database::DatabaseKey& key) const {
    const ByteView body = ByteView(bytes_).first(bytes_.size() - seal_size);
    if (!crypto::equal_in_constant_time(seal_of(body, key), ByteView(bytes_).last(seal_size)))
        return refuse(Errc::corrupt_data, "the slot file was changed, or is another store's");
    return {};
}

Result<Slot> make_passphrase_slot(ByteView passphrase, crypto::argon2::Cost cost, const StoreId& store,
    const database::DatabaseKey& key, Random& random) {
    if (passphrase.empty()) return refuse(Errc::invalid_input, "an empty passphrase");
    PassphraseSlot slot;
    slot.passes = cost.passes();
    slot.mebibytes = cost.mebibytes();
    random.fill(slot.salt);
    random.fill(slot.nonce);
    VALISE_TRY(const Secret sealing, slot_key(passphrase, slot));
    slot.commitment = commitment_to(sealing);

    Secret plain(crypto::key_size + key.salt.size());
    std::ranges::copy(key.key.key(), plain.bytes().begin());
    std::ranges::copy(key.salt, plain.bytes().begin() + crypto::key_size);
    XChaCha20Poly1305::seal(
        sealing.key(), slot.nonce, associated_bytes(slot, store), plain.view(), slot.sealed);
    return Slot{SlotType::passphrase, encode(slot)};
}

} // namespace valise::store
