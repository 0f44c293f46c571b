// SPDX-License-Identifier: Apache-2.0
#include "valise/log/entry.hpp"

#include "layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::log {

EncodedHeader::EncodedHeader(const EntryHeader& header) noexcept {
    bytes_[0] = format_version;
    bytes_[1] = suite;
    bytes_[2] = static_cast<Byte>(header.entry_class);
    auto* const flag = std::ranges::copy(header.epoch.bytes, bytes_.begin() + 3).out;
    if (!header.known_heads) return;
    *flag = 1;
    std::ranges::copy(*header.known_heads, flag + 1);
    size_ = bytes_.size();
}

crypto::Digest content_digest(const EntryHeader& header, ByteView sealed) {
    return crypto::blake2b({as_bytes(crypto::context::entry_content), EncodedHeader(header).bytes(), sealed});
}

EntryId entry_id(const crypto::EntryPosition& position, const crypto::Digest& content) {
    return {
        crypto::blake2b({as_bytes(crypto::context::entry_id), crypto::encode_position(position), content})};
}

} // namespace valise::log
