// SPDX-License-Identifier: Apache-2.0
#include "review_fields.hpp"

#include <algorithm>

namespace valise::casework {
namespace {

std::string text_in(FixedReader& reader, ByteView field) {
    if (!is_utf8(field)) {
        reader.fail();
        return {};
    }
    return std::string(as_text(field));
}

} // namespace

Result<FixedReader> reader_of(ByteView bytes) {
    FixedReader reader(bytes);
    const Byte version = reader.u8();
    if (reader.has_failed()) return refuse(Errc::malformed, "an empty value of the review");
    if (version != layout_version)
        return refuse(Errc::unsupported, "a value of the review of another version");
    return reader;
}

FixedWriter writer() {
    FixedWriter to;
    to.u8(layout_version);
    return to;
}

std::string read_text(FixedReader& reader, std::size_t limit) {
    return text_in(reader, reader.prefixed16(limit));
}

std::string read_words(FixedReader& reader, std::size_t limit) {
    std::string words = read_text(reader, limit);
    if (words.empty()) reader.fail();
    return words;
}

std::string read_id(FixedReader& reader) { return text_in(reader, reader.prefixed8(longest_id)); }

std::string read_name(FixedReader& reader) {
    std::string name = read_id(reader);
    if (name.empty()) reader.fail();
    return name;
}

Day read_day(FixedReader& reader) {
    const std::chrono::year year(reader.u16());
    const std::chrono::month month(reader.u8());
    const Day day(year, month, std::chrono::day(reader.u8()));
    if (!is_usable(day)) reader.fail();
    return day;
}

crypto::StateCode read_state(FixedReader& reader) {
    const crypto::StateCode state{reader.array<3>()};
    if (!state.is_a_state()) reader.fail();
    return state;
}

bool read_flag(FixedReader& reader) {
    const Byte flag = reader.u8();
    if (flag > 1) reader.fail();
    return flag == 1;
}

proto::Names read_names(FixedReader& reader, std::size_t most) {
    const std::size_t count = reader.u16();
    if (count > most) reader.fail();
    proto::Names names;
    for (std::size_t i = 0; i < count && !reader.has_failed(); ++i) {
        names.push_back(reader.operation());
        if (i > 0 && names[i - 1] >= names[i]) reader.fail();
    }
    return names;
}

Quoted read_quoted(FixedReader& reader) {
    Quoted quoted;
    quoted.answer = reader.array<std::tuple_size_v<crypto::Digest>>();
    quoted.begin = reader.u32();
    quoted.end = reader.u32();
    quoted.words = read_words(reader, Quoted::longest);
    if (quoted.begin >= quoted.end) reader.fail();
    return quoted;
}

void write_text(FixedWriter& to, std::string_view text) { to.prefixed16(as_bytes(text)); }

void write_id(FixedWriter& to, std::string_view id) { to.prefixed8(as_bytes(id)); }

void write_day(FixedWriter& to, const Day& day) {
    const int year = static_cast<int>(day.year());
    to.u16(year < 0 ? 0 : static_cast<std::uint16_t>(year));
    to.u8(static_cast<Byte>(static_cast<unsigned>(day.month())));
    to.u8(static_cast<Byte>(static_cast<unsigned>(day.day())));
}

void write_names(FixedWriter& to, const proto::Names& names) {
    to.u16(static_cast<std::uint16_t>(std::min<std::size_t>(names.size(), 0xffff)));
    for (const OperationName& name : names) to.operation(name);
}

void write_quoted(FixedWriter& to, const Quoted& quoted) {
    to.bytes(quoted.answer).u32(quoted.begin).u32(quoted.end);
    write_text(to, quoted.words);
}

} // namespace valise::casework
