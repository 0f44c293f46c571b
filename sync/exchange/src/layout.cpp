// SPDX-License-Identifier: Apache-2.0
#include "layout.hpp"

#include <limits>

#include "valise/exchange/request.hpp"
#include "valise/exchange/short_range.hpp"

namespace valise::exchange {

Result<void> check_beginning(FixedReader& reader) {
    const auto version_read = reader.u8();
    const auto suite_read = reader.u8();
    if (reader.has_failed()) return reader.finish();
    if (version_read != format_version || suite_read != suite)
        return refuse(Errc::unsupported, "a layout of another version or suite");
    return {};
}

ByteView sized_field(FixedReader& reader, std::size_t limit) {
    const std::uint64_t size = reader.varint();
    if (size == 0 || size > limit) reader.fail();
    return reader.view(static_cast<std::size_t>(size));
}

void write_sized(FixedWriter& writer, ByteView field) { writer.varint(field.size()).bytes(field); }

ItemKind read_kind(FixedReader& reader) {
    const std::uint8_t kind = reader.u8();
    if (kind == 0 || kind > static_cast<std::uint8_t>(last_item_kind)) {
        reader.fail();
        return {};
    }
    return static_cast<ItemKind>(kind);
}

std::uint64_t encode_moment(Timestamp moment) { return static_cast<std::uint64_t>(moment.milliseconds); }

Timestamp read_moment(FixedReader& reader) {
    const std::uint64_t milliseconds = reader.u64();
    if (milliseconds > std::uint64_t{std::numeric_limits<std::int64_t>::max()}) reader.fail();
    return {static_cast<std::int64_t>(milliseconds)};
}

bool is_piece(std::uint64_t total, std::uint64_t offset, std::size_t size) {
    return size > 0 && size <= largest_piece && total <= largest_item && offset <= total
        && size <= total - offset;
}

bool is_short_range(ByteView bytes) {
    FixedReader reader(bytes);
    (void)read_short(reader);
    return reader.finish().has_value();
}

} // namespace valise::exchange
