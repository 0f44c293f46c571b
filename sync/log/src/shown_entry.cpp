// SPDX-License-Identifier: Apache-2.0
#include "shown_entry.hpp"

#include <algorithm>

#include "branches.hpp"
#include "layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::log {

bool ShownEntry::is_signed_by(std::span<const crypto::VerificationKey> device) const {
    std::vector<crypto::Digest> contents{content_digest(header, sealed)};
    contents.insert(contents.end(), later_contents.begin(), later_contents.end());
    const EntryId signed_id = last_id(position, contents);
    return std::ranges::any_of(device, [&](const crypto::VerificationKey& key) {
        return crypto::is_signed_by(key, crypto::context::range, signed_id.bytes, signature);
    });
}

void write_entry(FixedWriter& writer, const crypto::EntryPosition& position, const SealedEntry& entry) {
    const auto& [header, sealed] = entry;
    writer.bytes(crypto::encode_position(position)).bytes(header.epoch.bytes).u8(Flags::of(header, 0));
    if (header.known_heads) writer.bytes(*header.known_heads);
    writer.varint(sealed.size()).bytes(sealed);
}

void write_signature(
    FixedWriter& writer, std::span<const crypto::Digest> later_contents, const crypto::Signature& signature) {
    writer.varint(later_contents.size());
    for (const crypto::Digest& content : later_contents) writer.bytes(content);
    writer.bytes(signature);
}

Result<void> read_entry(FixedReader& reader, ShownEntry& shown) {
    shown.position = read_position(reader);
    const EpochId epoch{reader.array<EpochId::size>()};
    const std::uint8_t flags = reader.u8();
    if (reader.has_failed() || !is_valid(shown.position) || flags >> Flags::epoch_shift != 0)
        return refuse(Errc::malformed, "a place where no entry stands");
    VALISE_TRY(shown.header, read_header(reader, flags, shown.position));
    shown.header.epoch = epoch;
    const std::uint64_t size = reader.varint();
    if (!is_sealed_size(size)) return refuse(Errc::malformed, "an entry of a size that none has");
    shown.sealed = reader.view(static_cast<std::size_t>(size));
    return {};
}

Result<void> read_signature(FixedReader& reader, ShownEntry& shown) {
    const std::uint64_t count = reader.varint();
    if (count >= most_entries) return refuse(Errc::malformed, "more entries than a range holds");
    for (std::uint64_t i = 0; i < count && !reader.has_failed(); ++i)
        shown.later_contents.push_back(reader.array<std::tuple_size_v<crypto::Digest>>());
    shown.signature = reader.array<std::tuple_size_v<crypto::Signature>>();
    return {};
}

std::vector<crypto::Digest> contents_behind(const VerifiedRange& range, std::size_t index) {
    std::vector<crypto::Digest> contents;
    for (std::size_t i = index + 1; i < range.links().size(); ++i)
        contents.push_back(range.links()[i].content);
    return contents;
}

} // namespace valise::log
