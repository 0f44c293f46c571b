// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/argon2.hpp"

#include "sodium.hpp"

namespace valise::crypto::argon2 {

namespace {

constexpr std::uint32_t fewest_passes = 3;
constexpr std::uint32_t most_passes = 64;
constexpr std::uint32_t least_mebibytes = 64;
constexpr std::uint32_t most_mebibytes = 4095;

} // namespace

Cost Cost::standard() { return {fewest_passes, 256}; }

Cost Cost::floor() { return {fewest_passes, least_mebibytes}; }

Result<Cost> Cost::from_stored(std::uint32_t passes, std::uint32_t mebibytes) {
    if (passes < fewest_passes || mebibytes < least_mebibytes)
        return refuse(Errc::not_permitted, "a passphrase cost below the floor");
    if (passes > most_passes || mebibytes > most_mebibytes)
        return refuse(Errc::not_permitted, "a passphrase cost above the ceiling");
    return Cost(passes, mebibytes);
}

Result<Secret> derive(
    ByteView passphrase, std::span<const Byte, salt_size> salt, Cost cost, std::size_t size) {
    static_assert(salt_size == crypto_pwhash_argon2id_SALTBYTES);
    VALISE_CHECK(size >= 16 && size <= 1024);
    Secret derived(size);
    const int status = crypto_pwhash_argon2id(derived.bytes().data(), size,
        reinterpret_cast<const char*>(passphrase.data()), passphrase.size(), salt.data(), cost.passes(),
        std::size_t{cost.mebibytes()} << 20, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (status != 0) return refuse(Errc::unavailable, "not enough memory to check a passphrase");
    return derived;
}

bool matches_encoded(const std::string& encoded, ByteView passphrase) {
    return crypto_pwhash_argon2id_str_verify(
               encoded.c_str(), reinterpret_cast<const char*>(passphrase.data()), passphrase.size())
        == 0;
}

} // namespace valise::crypto::argon2
