// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/secret.hpp"

namespace valise::crypto {

/// The keystream of ChaCha20 (RFC 8439) from block 0, with a nonce of zeros: the same bytes for the same key,
/// on every machine.
///
/// For choices that others repeat from a public key. Never for keys, and a key serves one stream alone.
class ChaCha20Stream final : public Random {
public:
    /// Takes a copy of the key.
    explicit ChaCha20Stream(KeyView key);

    void fill(ByteSpan out) override;

private:
    ByteArray<key_size> key_{};
    ByteArray<64> block_{};
    std::size_t used_ = 64; ///< Of the block.
    std::uint32_t next_block_ = 0;
};

} // namespace valise::crypto
