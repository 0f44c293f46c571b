// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

#include "valise/base/bytes.hpp"
#include "valise/crypto/secret.hpp"

namespace valise::crypto {

/// A BLAKE2b-256 or SHA-256 result.
using Digest = ByteArray<32>;

/// BLAKE2b (RFC 7693), fed in parts, with or without a key.
class Blake2b {
public:
    /// `digest_size` is from 16 to 64; a key, if there is one, has up to 64 bytes.
    explicit Blake2b(std::size_t digest_size, ByteView key = {});
    Blake2b(const Blake2b&) = delete;
    Blake2b& operator=(const Blake2b&) = delete;
    ~Blake2b();

    Blake2b& add(ByteView part);
    Blake2b& add(std::string_view part) { return add(as_bytes(part)); }

    /// Writes the digest; `out` has the size that was asked for. Ends the use of this object.
    void finish(ByteSpan out);

private:
    alignas(64) std::array<std::byte, 384> state_{}; ///< Room for libsodium's, whose header stays in crypto.
};

/// BLAKE2b-256 over all parts, one after another.
[[nodiscard]] Digest blake2b(std::initializer_list<ByteView> parts);

/// How every object gets its id: BLAKE2b-256 over the context and the object's bytes.
[[nodiscard]] Digest object_id(std::string_view context, ByteView bytes);

/// SHA-256, for the published formats that use it.
[[nodiscard]] Digest sha256(ByteView bytes);

/// HMAC-SHA256 over all parts, one after another.
[[nodiscard]] Digest hmac_sha256(ByteView key, std::initializer_list<ByteView> parts);

/// Whether two public values of one size are the same, in constant time.
[[nodiscard]] bool equal_in_constant_time(ByteView left, ByteView right) noexcept;

/// HKDF-SHA256 (RFC 5869), the two halves that HPKE and age are built from.
namespace hkdf {

/// `extract` of the RFC: a key for `expand` from `input` parts that hold the secret.
[[nodiscard]] Secret extract(ByteView salt, std::initializer_list<ByteView> input);

/// `expand` of the RFC: fills `out`. Refuses more than 255 x 32 bytes: `too_large`, and leaves `out` alone.
[[nodiscard]] Result<void> expand(ByteView key, std::initializer_list<ByteView> context, ByteSpan out);

/// Both, into one secret of `size` bytes.
[[nodiscard]] Result<Secret> derive(ByteView input, ByteView salt, ByteView context, std::size_t size);

} // namespace hkdf

} // namespace valise::crypto
