// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/agreement.hpp"

#include "sodium.hpp"

namespace valise::crypto {

bool is_usable(const AgreementKey& key) {
    const ByteArray<key_size> any_private_key{1};
    AgreementKey ignored;
    return crypto_scalarmult(ignored.data(), any_private_key.data(), key.data()) == 0;
}

AgreementKeyPair AgreementKeyPair::generate(Random& random) {
    return from_private_key(Secret::random(key_size, random));
}

AgreementKeyPair AgreementKeyPair::from_private_key(Secret private_key) {
    AgreementKey public_key;
    VALISE_CHECK(crypto_scalarmult_base(public_key.data(), private_key.key().data()) == 0);
    return {std::move(private_key), public_key};
}

AgreementKeyPair AgreementKeyPair::clone() const { return {private_key_.clone(), public_key_}; }

Result<Secret> AgreementKeyPair::agree_with(const AgreementKey& peer) const {
    Secret shared(key_size);
    if (crypto_scalarmult(shared.bytes().data(), private_key().data(), peer.data()) != 0)
        return refuse(Errc::malformed, "a public key of small order");
    return shared;
}

} // namespace valise::crypto
