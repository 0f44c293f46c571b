// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/agreement.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "sodium.hpp"

namespace valise::crypto {

namespace {

/// The keys of small order, with which every private key makes zeros: 0, 1, those of order 8, and again -1, 0
/// and 1 as p-1, p and p+1 (RFC 7748, section 7; the list is at cr.yp.to/ecdh.html).
constexpr std::array<std::string_view, 7> of_small_order{
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
};

} // namespace

bool is_usable(const AgreementKey& key) {
    AgreementKey point = key;
    point.back() &= 0x7F; // The highest bit does not count.
    return std::ranges::find(of_small_order, to_hex(point)) == of_small_order.end();
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
