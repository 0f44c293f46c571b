// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/stream.hpp"

#include <algorithm>
#include <limits>

#include "sodium.hpp"

namespace valise::crypto {

ChaCha20Stream::ChaCha20Stream(KeyView key) { std::ranges::copy(key, key_.begin()); }

void ChaCha20Stream::fill(ByteSpan out) {
    constexpr ByteArray<crypto_stream_chacha20_ietf_NONCEBYTES> nonce{};
    for (Byte& byte : out) {
        if (used_ == block_.size()) {
            VALISE_CHECK(next_block_ != std::numeric_limits<std::uint32_t>::max());
            block_.fill(0);
            crypto_stream_chacha20_ietf_xor_ic(
                block_.data(), block_.data(), block_.size(), nonce.data(), next_block_++, key_.data());
            used_ = 0;
        }
        byte = block_[used_++];
    }
}

} // namespace valise::crypto
