// SPDX-License-Identifier: Apache-2.0
#include "layout.hpp"

#include "valise/crypto/padding.hpp"

namespace valise::log {

Result<void> check_beginning(FixedReader& reader) {
    const auto version_read = reader.u8();
    const auto suite_read = reader.u8();
    if (reader.has_failed()) return reader.finish();
    if (version_read != format_version || suite_read != suite)
        return refuse(Errc::unsupported, "a layout of another version or suite");
    return {};
}

crypto::EntryPosition read_position(FixedReader& reader) {
    crypto::EntryPosition position;
    position.space.bytes = reader.array<SpaceId::size>();
    position.log = reader.log();
    position.sequence = reader.u64();
    position.previous.bytes = reader.array<EntryId::size>();
    return position;
}

bool is_valid(const crypto::EntryPosition& position) {
    return position.sequence > 0 && (position.sequence == 1) == (position.previous == EntryId{});
}

std::uint8_t Flags::of(const EntryHeader& header, std::size_t epoch_index) {
    const unsigned flags = static_cast<unsigned>(header.entry_class)
        | (header.known_heads ? has_known_heads : 0U) | static_cast<unsigned>(epoch_index) << epoch_shift;
    return static_cast<std::uint8_t>(flags);
}

Result<EntryHeader> read_header(
    FixedReader& reader, std::uint8_t flags, const crypto::EntryPosition& position) {
    EntryHeader header;
    const unsigned class_read = flags & Flags::class_mask;
    if (class_read == 0) return refuse(Errc::malformed, "an entry without a class");
    if (class_read > static_cast<unsigned>(EntryClass::new_incarnation))
        return refuse(Errc::unsupported, "an entry of a class that this version does not know");
    header.entry_class = static_cast<EntryClass>(class_read);
    if (!belongs_at(header.entry_class, position.log, position.sequence))
        return refuse(Errc::malformed, "an entry of a class that cannot stand there");
    if ((flags & Flags::has_known_heads) != 0)
        header.known_heads = reader.array<std::tuple_size_v<HeadsDigest>>();
    return header;
}

bool belongs_at(EntryClass entry_class, const LogId& log, std::uint64_t sequence) {
    return (entry_class == EntryClass::new_incarnation) == (sequence == 1 && log.incarnation > 0);
}

bool is_sealed_size(std::uint64_t size) {
    constexpr std::uint64_t overhead = crypto::entry_salt_size + crypto::seal_overhead;
    if (size > largest_entry || size < smallest_sealed) return false;
    return crypto::padme(size - overhead) == size - overhead;
}

} // namespace valise::log
