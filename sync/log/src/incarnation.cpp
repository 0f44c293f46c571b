// SPDX-License-Identifier: Apache-2.0
#include "valise/log/incarnation.hpp"

#include <algorithm>
#include <array>

#include "layout.hpp"
#include "sealing.hpp"

namespace valise::log {

namespace {

bool is_valid(const LogId& log, const Announcement& announcement) {
    if (log.incarnation == 0 || announcement.size() > most_left_logs) return false;
    if (std::ranges::adjacent_find(announcement, std::greater_equal{}) != announcement.end()) return false;
    return std::ranges::all_of(announcement,
        [&log](const LeftLog& left) { return left.incarnation < log.incarnation && left.head.sequence > 0; });
}

Bytes encode(const Announcement& announcement) {
    FixedWriter writer = begin_layout();
    writer.u8(static_cast<std::uint8_t>(announcement.size()));
    for (const auto& [incarnation, head] : announcement)
        writer.u32(incarnation).u64(head.sequence).bytes(head.id.bytes);
    return writer.written();
}

} // namespace

Result<VerifiedRange> begin_incarnation(const WritingKeys& keys, const SpaceId& space, const LogId& log,
    const Announcement& announcement, const std::optional<HeadsDigest>& known_heads, Random& random) {
    if (!is_valid(log, announcement))
        return refuse(Errc::invalid_input, "an announcement that nobody would read");
    const OwnLog own{space, log, {}};
    return RangeSealer(keys, own).seal(
        EntryClass::new_incarnation, std::array{encode(announcement)}, known_heads, random);
}

Result<Announcement> read_announcement(const LogId& log, ByteView body) {
    FixedReader reader(body);
    VALISE_TRY_VOID(check_beginning(reader));
    Announcement announcement(std::min<std::size_t>(reader.u8(), most_left_logs));
    for (LeftLog& left : announcement) {
        left.incarnation = reader.u32();
        left.head.sequence = reader.u64();
        left.head.id.bytes = reader.array<EntryId::size>();
    }
    VALISE_TRY_VOID(reader.finish());
    if (!is_valid(log, announcement)) return refuse(Errc::malformed, "an announcement that no device makes");
    return announcement;
}

} // namespace valise::log
