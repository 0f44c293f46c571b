// SPDX-License-Identifier: Apache-2.0
// The first bytes say which fields to read from the rest; what was read is written again.
#include <algorithm>

#include "valise/base/fixed_layout.hpp"

namespace {

using namespace valise;

constexpr std::size_t limit = 100;

/// Reads one field of the kind that `choice` says, and writes the same field.
void copy_field(Byte choice, FixedReader& reader, FixedWriter& writer) {
    switch (choice % 10) {
    case 0: writer.u8(reader.u8()); break;
    case 1: writer.u16(reader.u16()); break;
    case 2: writer.u32(reader.u32()); break;
    case 3: writer.u64(reader.u64()); break;
    case 4: writer.bytes(reader.view(choice)); break;
    case 5: writer.bytes(reader.array<32>()); break;
    case 6: writer.prefixed8(reader.prefixed8(limit)); break;
    case 7: writer.prefixed16(reader.prefixed16(limit)); break;
    case 8: writer.prefixed32(reader.prefixed32(limit)); break;
    case 9: writer.varint(reader.varint()); break;
    default: break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    const auto choices = input.first(std::min<std::size_t>(size, 16));
    const auto fields = input.subspan(choices.size());

    FixedReader reader(fields);
    FixedWriter writer;
    for (const Byte choice : choices) {
        const bool had_failed = reader.has_failed();
        copy_field(choice, reader, writer);
        VALISE_CHECK(!had_failed || reader.has_failed());
        VALISE_CHECK(reader.consumed().size() <= fields.size());
    }

    const auto written = writer.finish();
    VALISE_CHECK(written.has_value());
    if (!reader.has_failed()) VALISE_CHECK(std::ranges::equal(*written, reader.consumed()));
    VALISE_CHECK(
        reader.finish().has_value() == (!reader.has_failed() && reader.consumed().size() == fields.size()));
    return 0;
}
