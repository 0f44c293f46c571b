// SPDX-License-Identifier: Apache-2.0
// Stands before libsodium in programs that have the simulator in them, so that what one device of a world
// has had verified need not be computed for the next one: most of what a seed takes is that.
//
// It is honest because it changes no answer. Each of these functions gives the same for the same bytes, and
// all of the bytes are in the digest that an answer is found by. Of signatures only those are remembered
// that libsodium made itself with that key or found to be genuine; whatever differs in a bit is asked anew,
// and so is everything that was refused. The product does not know of it: each device still asks each time,
// and one that forgets to ask is as wrong as before. Nothing is remembered beyond one seed.
#include "sim/remembering.hpp"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "valise/base/bytes.hpp"

namespace valise::sim {

namespace {

/// Nobody looks for two inputs that share one.
using Digest = ByteArray<16>;
using Point = ByteArray<crypto_scalarmult_BYTES>;

struct HashOfDigest {
    std::size_t operator()(const Digest& digest) const {
        std::size_t hash = 0;
        std::memcpy(&hash, digest.data(), sizeof hash);
        return hash;
    }
};

struct Memory {
    std::unordered_set<Digest, HashOfDigest> genuine;
    std::unordered_map<Digest, Point, HashOfDigest> products;
};

std::unique_ptr<Memory>& memory() {
    thread_local std::unique_ptr<Memory> of_this_thread;
    return of_this_thread;
}

/// All of these but the last have one size each.
Digest digest_of(std::initializer_list<ByteView> parts) {
    crypto_generichash_state state;
    Digest digest{};
    (void)crypto_generichash_init(&state, nullptr, 0, digest.size());
    for (const ByteView part : parts) (void)crypto_generichash_update(&state, part.data(), part.size());
    (void)crypto_generichash_final(&state, digest.data(), digest.size());
    return digest;
}

Digest digest_of_signature(const Byte* signature, const Byte* message, std::size_t size, const Byte* key) {
    return digest_of({{key, crypto_sign_PUBLICKEYBYTES}, {signature, crypto_sign_BYTES}, {message, size}});
}

/// What `compute` says, which fills a point or refuses; asked once for the same parts, if it does not refuse.
template <class Compute> int product(Byte* out, std::initializer_list<ByteView> parts, Compute&& compute) {
    Memory* const known = memory().get();
    if (known == nullptr) return compute(out);
    const Digest digest = digest_of(parts);
    if (const auto found = known->products.find(digest); found != known->products.end()) {
        std::memcpy(out, found->second.data(), found->second.size());
        return 0;
    }
    const int outcome = compute(out);
    if (outcome == 0) {
        Point point{};
        std::memcpy(point.data(), out, point.size());
        known->products.emplace(digest, point);
    }
    return outcome;
}

/// If it was made here.
std::optional<Point> public_key_of(ByteView private_key) {
    if (!memory()) return std::nullopt;
    const auto found = memory()->products.find(digest_of({private_key}));
    return found == memory()->products.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

Remembering::Remembering() { memory() = std::make_unique<Memory>(); }
Remembering::~Remembering() { memory().reset(); }

} // namespace valise::sim

using valise::sim::memory;

// Those that libsodium has under the names of the algorithms are what its own ones of these names call.

int crypto_sign_verify_detached(const unsigned char* signature, const unsigned char* message,
    unsigned long long size, const unsigned char* key) {
    const auto& known = memory();
    if (!known) return crypto_sign_ed25519_verify_detached(signature, message, size, key);
    const auto digest = valise::sim::digest_of_signature(signature, message, size, key);
    if (known->genuine.contains(digest)) return 0;
    const int outcome = crypto_sign_ed25519_verify_detached(signature, message, size, key);
    if (outcome == 0) known->genuine.insert(digest);
    return outcome;
}

int crypto_sign_detached(unsigned char* signature, unsigned long long* signature_size,
    const unsigned char* message, unsigned long long size, const unsigned char* expanded_key) {
    const int outcome = crypto_sign_ed25519_detached(signature, signature_size, message, size, expanded_key);
    if (outcome == 0 && memory())
        memory()->genuine.insert(
            valise::sim::digest_of_signature(signature, message, size, expanded_key + crypto_sign_SEEDBYTES));
    return outcome;
}

int crypto_scalarmult(unsigned char* out, const unsigned char* scalar, const unsigned char* point) {
    const auto compute = [&](unsigned char* made) {
        return crypto_scalarmult_curve25519(made, scalar, point);
    };
    const valise::ByteView one(scalar, crypto_scalarmult_SCALARBYTES);
    const valise::ByteView other(point, crypto_scalarmult_BYTES);
    // Two keys make the same either way round: the one who asks second need not have it computed.
    if (const auto own = valise::sim::public_key_of(one)) {
        const bool is_first = std::ranges::lexicographical_compare(*own, other);
        return is_first ? valise::sim::product(out, {*own, other}, compute)
                        : valise::sim::product(out, {other, *own}, compute);
    }
    return valise::sim::product(out, {one, other}, compute);
}

int crypto_scalarmult_base(unsigned char* out, const unsigned char* scalar) {
    return valise::sim::product(out, {{scalar, crypto_scalarmult_SCALARBYTES}},
        [&](unsigned char* made) { return crypto_scalarmult_curve25519_base(made, scalar); });
}
