// SPDX-License-Identifier: Apache-2.0
#include "stored_forms.hpp"

#include <limits>

#include "valise/base/fixed_layout.hpp"
#include "valise/log/range.hpp"

namespace valise::module {

Bytes encode_cursors(std::span<const exchange::Cursor> cursors) {
    FixedWriter writer;
    for (const auto& [space, place] : cursors)
        writer.bytes(space.bytes).u64(place.position).bytes(place.running_hash);
    return writer.written();
}

Result<std::vector<exchange::Cursor>> decode_cursors(ByteView bytes) {
    constexpr std::size_t size_of_one = SpaceId::size + 8 + sizeof(crypto::Digest);
    std::vector<exchange::Cursor> cursors(bytes.size() / size_of_one);
    FixedReader reader(bytes);
    for (exchange::Cursor& cursor : cursors) {
        cursor.space.bytes = reader.array<SpaceId::size>();
        cursor.place.position = reader.u64();
        cursor.place.running_hash = reader.array<sizeof(crypto::Digest)>();
    }
    if (!reader.finish()) return refuse(Errc::corrupt_data, "cursors without an end");
    return cursors;
}

Result<exchange::ItemKind> item_kind_of(std::int64_t number) {
    if (number < 1 || number > static_cast<std::int64_t>(exchange::last_item_kind))
        return refuse(Errc::corrupt_data, "an item of no kind");
    return static_cast<exchange::ItemKind>(number);
}

// The first bit turned round: what was the smallest is the smallest again.
std::int64_t ordered(std::uint64_t number) {
    return static_cast<std::int64_t>(number ^ (std::uint64_t{1} << 63));
}
std::uint64_t from_ordered(std::int64_t stored) {
    return static_cast<std::uint64_t>(stored) ^ (std::uint64_t{1} << 63);
}

std::uint64_t behind_first(const exchange::LogSpan& span) {
    return std::min<std::uint64_t>(span.last.sequence - span.first, log::most_entries);
}

std::uint64_t most_behind(std::uint64_t sequence) {
    return std::min<std::uint64_t>(UINT64_MAX - sequence, log::most_entries);
}

void with_register(std::vector<exchange::Cursor>& ends) {
    if (ends.empty() || ends.front().space != exchange::the_register)
        ends.insert(ends.begin(), exchange::Cursor{});
}

std::int64_t number_of(const std::optional<exchange::ItemKind>& kind) {
    return kind ? static_cast<std::int64_t>(*kind) : 0;
}

Result<void> require_part_of_something(const exchange::Piece& piece) {
    if (piece.total > exchange::most_unfinished_bytes)
        return refuse(Errc::too_large, "more than a device may have unfinished");
    if (piece.total == 0 || piece.offset > piece.total || piece.bytes.size() > piece.total - piece.offset)
        return refuse(Errc::invalid_input, "not a part of anything");
    return {};
}

std::uint32_t least_instance_at(Timestamp now) {
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max() - 65'536; // some are left
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(now.milliseconds / 1000, 1, most));
}

void Shares::add(const exchange::LedgerItem& item) {
    if (!item.account) return;
    exchange::Usage& more = of_each_[*item.account];
    more.items += 1;
    more.bytes += item.bytes.size();
}

} // namespace valise::module
