// SPDX-License-Identifier: Apache-2.0
#include "valise/log/entry.hpp"

#include "layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::log {

Bytes encode_header(const EntryHeader& header) {
    constexpr std::size_t largest_header = 4 + EpochId::size + std::tuple_size_v<HeadsDigest>;
    Bytes bytes;
    bytes.reserve(largest_header); // One of the few things done for each of many entries.
    bytes.assign({format_version, suite, static_cast<Byte>(header.entry_class)});
    append(bytes, header.epoch.bytes);
    bytes.push_back(header.known_heads ? 1 : 0);
    if (header.known_heads) append(bytes, *header.known_heads);
    return bytes;
}

crypto::Digest content_digest(const EntryHeader& header, ByteView sealed) {
    return crypto::blake2b({as_bytes(crypto::context::entry_content), encode_header(header), sealed});
}

EntryId entry_id(const crypto::EntryPosition& position, const crypto::Digest& content) {
    return {
        crypto::blake2b({as_bytes(crypto::context::entry_id), crypto::encode_position(position), content})};
}

} // namespace valise::log
