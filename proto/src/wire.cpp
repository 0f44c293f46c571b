// SPDX-License-Identifier: Apache-2.0
#include "wire.hpp"

#include "valise/base/fixed_layout.hpp"

namespace valise::proto {

void append_number(Bytes& to, std::uint64_t value) {
    for (; value > 0x7f; value >>= 7) to.push_back(static_cast<Byte>(value | 0x80));
    to.push_back(static_cast<Byte>(value));
}

std::optional<std::uint64_t> take_number(ByteView& rest) noexcept {
    FixedReader reader(rest);
    const std::uint64_t value = reader.varint();
    if (reader.has_failed()) return std::nullopt;
    rest = rest.subspan(reader.consumed().size());
    return value;
}

Bytes bytes_of(std::span<const OperationName> names) {
    FixedWriter to;
    for (const OperationName& name : names)
        to.bytes(name.log.device.bytes).u32(name.log.incarnation).u64(name.number);
    auto bytes = to.finish();
    VALISE_CHECK(bytes.has_value());
    return *std::move(bytes);
}

OperationName name_in(ByteView bytes) noexcept {
    FixedReader from(bytes);
    OperationName name;
    name.log = {{from.array<SubjectId::size>()}, from.u32()};
    name.number = from.u64();
    return name;
}

} // namespace valise::proto
