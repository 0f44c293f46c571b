// SPDX-License-Identifier: Apache-2.0
#include "wire.hpp"

#include "valise/base/fixed_layout.hpp"

namespace valise::proto {

std::optional<std::uint64_t> take_number(ByteView& rest) noexcept {
    FixedReader reader(rest);
    const std::uint64_t value = reader.varint();
    if (reader.has_failed()) return std::nullopt;
    rest = rest.subspan(reader.consumed().size());
    return value;
}

Bytes bytes_of(std::span<const OperationName> names) {
    FixedWriter to;
    for (const OperationName& name : names) to.operation(name);
    return to.written();
}

OperationName name_in(ByteView bytes) noexcept { return FixedReader(bytes).operation(); }

} // namespace valise::proto
