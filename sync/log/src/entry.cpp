// SPDX-License-Identifier: Apache-2.0
#include "valise/log/entry.hpp"

#include "layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::log {

Bytes encode_header(const EntryHeader& header) {
    FixedWriter writer = begin_layout();
    writer.u8(static_cast<std::uint8_t>(header.entry_class))
        .bytes(header.epoch.bytes)
        .u8(header.known_heads ? 1 : 0);
    if (header.known_heads) writer.bytes(*header.known_heads);
    return finish(writer);
}

crypto::Digest content_digest(const EntryHeader& header, ByteView sealed) {
    return crypto::blake2b({as_bytes(crypto::context::entry_content), encode_header(header), sealed});
}

EntryId entry_id(const crypto::EntryPosition& position, const crypto::Digest& content) {
    return {
        crypto::blake2b({as_bytes(crypto::context::entry_id), crypto::encode_position(position), content})};
}

} // namespace valise::log
