// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/hash.hpp"

#include <algorithm>

#include "sodium.hpp"

namespace valise::crypto {

namespace {

/// HMAC-SHA256 fed in parts; its state is wiped when it goes.
class HmacSha256 {
public:
    explicit HmacSha256(ByteView key) {
        constexpr Byte no_key = 0; // libsodium wants a place even for a key without bytes
        crypto_auth_hmacsha256_init(&state_, key.empty() ? &no_key : key.data(), key.size());
    }
    HmacSha256(const HmacSha256&) = delete;
    HmacSha256& operator=(const HmacSha256&) = delete;
    ~HmacSha256() { sodium_memzero(&state_, sizeof state_); }

    HmacSha256& add(ByteView part) {
        crypto_auth_hmacsha256_update(&state_, part.data(), part.size());
        return *this;
    }
    HmacSha256& add(std::initializer_list<ByteView> parts) {
        for (const ByteView part : parts) add(part);
        return *this;
    }
    void finish(std::span<Byte, 32> out) { crypto_auth_hmacsha256_final(&state_, out.data()); }

private:
    crypto_auth_hmacsha256_state state_{};
};

template <std::size_t size> crypto_generichash_state* state_of(std::array<std::byte, size>& room) {
    static_assert(sizeof(crypto_generichash_state) <= sizeof room);
    return reinterpret_cast<crypto_generichash_state*>(room.data());
}

constexpr std::size_t most_expanded = 255 * 32;

tl::unexpected<Error> refuse_expansion() {
    return refuse(Errc::too_large, "more bytes than HKDF-SHA256 can give");
}

} // namespace

Blake2b::Blake2b(std::size_t digest_size, ByteView key) {
    VALISE_CHECK(crypto_generichash_init(state_of(state_), key.data(), key.size(), digest_size) == 0);
}

Blake2b::~Blake2b() { sodium_memzero(state_.data(), state_.size()); }

Blake2b& Blake2b::add(ByteView part) {
    crypto_generichash_update(state_of(state_), part.data(), part.size());
    return *this;
}

void Blake2b::finish(ByteSpan out) {
    VALISE_CHECK(crypto_generichash_final(state_of(state_), out.data(), out.size()) == 0);
}

Digest blake2b(std::initializer_list<ByteView> parts) {
    Digest digest;
    crypto_generichash_state state; // It is wiped as it gives the digest.
    VALISE_CHECK(crypto_generichash_init(&state, nullptr, 0, digest.size()) == 0);
    for (const ByteView part : parts) crypto_generichash_update(&state, part.data(), part.size());
    VALISE_CHECK(crypto_generichash_final(&state, digest.data(), digest.size()) == 0);
    return digest;
}

Digest object_id(std::string_view context, ByteView bytes) { return blake2b({as_bytes(context), bytes}); }

Digest sha256(ByteView bytes) {
    Digest digest;
    crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
    return digest;
}

Digest hmac_sha256(ByteView key, std::initializer_list<ByteView> parts) {
    Digest digest;
    HmacSha256(key).add(parts).finish(digest);
    return digest;
}

bool equal_in_constant_time(ByteView left, ByteView right) noexcept {
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

Secret hkdf::extract(ByteView salt, std::initializer_list<ByteView> input) {
    Secret key(32);
    HmacSha256(salt).add(input).finish(key.bytes().first<32>());
    return key;
}

Result<void> hkdf::expand(ByteView key, std::initializer_list<ByteView> context, ByteSpan out) {
    if (out.size() > most_expanded) return refuse_expansion();

    Scratch<32> block;
    for (Byte counter = 1; !out.empty(); ++counter) {
        HmacSha256 mac(key);
        if (counter > 1) mac.add(block.view());
        mac.add(context).add(ByteView(&counter, 1)).finish(block.bytes());
        const std::size_t count = std::min<std::size_t>(out.size(), 32);
        std::copy_n(block.view().begin(), count, out.begin());
        out = out.subspan(count);
    }
    return {};
}

Result<Secret> hkdf::derive(ByteView input, ByteView salt, ByteView context, std::size_t size) {
    if (size > most_expanded) return refuse_expansion();
    const Secret key = extract(salt, {input});
    Secret derived(size);
    VALISE_TRY_VOID(expand(key.view(), {context}, derived.bytes()));
    return derived;
}

} // namespace valise::crypto
