// SPDX-License-Identifier: Apache-2.0
#include "valise/store/space_keys.hpp"

#include "valise/crypto/aead.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/database/connection.hpp"

namespace valise::store {

namespace {

using crypto::Secret;
using crypto::XChaCha20Poly1305;

Bytes associated_bytes(const SpaceId& space, ByteView name) {
    Bytes bytes = to_bytes(as_bytes(crypto::context::kept_secret));
    append(bytes, space.bytes);
    append(bytes, name);
    return bytes;
}

} // namespace

Result<void> SpaceKeys::put(const SpaceId& space, ByteView name, const Secret& secret) {
    if (secret.is_empty()) return refuse(Errc::invalid_input, "an empty secret");
    return connection_->atomically([&]() -> Result<void> {
        VALISE_TRY(auto key, key_of(space));
        if (!key) {
            VALISE_TRY(key, make_key_of(space));
        }
        ByteArray<XChaCha20Poly1305::nonce_size> nonce;
        random_->fill(nonce);
        Bytes sealed = to_bytes(nonce);
        append(
            sealed, XChaCha20Poly1305::seal(key->key(), nonce, associated_bytes(space, name), secret.view()));
        return connection_->run("INSERT OR REPLACE INTO space_secret (space, name, sealed) VALUES (?, ?, ?)",
            space, name, ByteView(sealed));
    });
}

Result<std::optional<Secret>> SpaceKeys::find(const SpaceId& space, ByteView name) const {
    VALISE_TRY(auto row,
        connection_->query("SELECT sealed FROM space_secret WHERE space = ? AND name = ?", space, name));
    VALISE_TRY(const bool has_row, row.next());
    VALISE_TRY(const auto key, key_of(space));
    if (!has_row || !key) return std::nullopt;
    const Bytes sealed = row.bytes(0);
    if (sealed.size() < XChaCha20Poly1305::nonce_size)
        return refuse(Errc::corrupt_data, "a kept secret is too short");
    const auto nonce = ByteView(sealed).first<XChaCha20Poly1305::nonce_size>();
    VALISE_TRY(Secret opened,
        XChaCha20Poly1305::open_secret(
            key->key(), nonce, associated_bytes(space, name), ByteView(sealed).subspan(nonce.size())));
    return opened;
}

Result<void> SpaceKeys::remove(const SpaceId& space, ByteView name) {
    return connection_->run("DELETE FROM space_secret WHERE space = ? AND name = ?", space, name);
}

Result<void> SpaceKeys::shred(const SpaceId& space) {
    return connection_->atomically([&] {
        return connection_->run("DELETE FROM space_key WHERE space = ?", space).and_then([&] {
            return connection_->run("DELETE FROM space_secret WHERE space = ?", space);
        });
    });
}

Result<std::optional<Secret>> SpaceKeys::key_of(const SpaceId& space) const {
    VALISE_TRY(auto row, connection_->query("SELECT bytes FROM space_key WHERE space = ?", space));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    Secret key = row.secret(0);
    if (key.size() != crypto::key_size)
        return refuse(Errc::corrupt_data, "the key of a space has another size");
    return key;
}

Result<Secret> SpaceKeys::make_key_of(const SpaceId& space) {
    Secret key = Secret::random(crypto::key_size, *random_);
    VALISE_TRY_VOID(connection_->run("INSERT INTO space_key (space, bytes) VALUES (?, ?)", space, key));
    return key;
}

} // namespace valise::store
