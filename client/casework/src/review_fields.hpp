// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "valise/base/fixed_layout.hpp"
#include "valise/base/utf8.hpp"
#include "valise/casework/observation.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/proto/body.hpp"

/// What the layouts of a review are made of. A reader fails at what no writer writes.
namespace valise::casework {

inline constexpr std::size_t longest_id = 64; ///< Of a question, article, step, category and so on; bytes.
inline constexpr Byte layout_version = 1;

/// The reader of a layout that begins with its version: `unsupported` for another one.
[[nodiscard]] Result<FixedReader> reader_of(ByteView bytes);
[[nodiscard]] FixedWriter writer();

/// UTF-8 of at most so many bytes, with its length in two bytes.
[[nodiscard]] std::string read_text(FixedReader& reader, std::size_t limit);
/// The same of at least one byte.
[[nodiscard]] std::string read_words(FixedReader& reader, std::size_t limit);
/// UTF-8 with its length in one byte; may be empty.
[[nodiscard]] std::string read_id(FixedReader& reader);
/// The same, not empty.
[[nodiscard]] std::string read_name(FixedReader& reader);
[[nodiscard]] Day read_day(FixedReader& reader);
[[nodiscard]] crypto::StateCode read_state(FixedReader& reader);
[[nodiscard]] bool read_flag(FixedReader& reader);
/// Sorted, none twice.
[[nodiscard]] proto::Names read_names(FixedReader& reader, std::size_t most);

[[nodiscard]] Quoted read_quoted(FixedReader& reader);

/// A value of an enumeration that goes from `first` to `last` without gaps.
template <class Enum> [[nodiscard]] Enum read_enum(FixedReader& reader, Enum first, Enum last) {
    const auto value = static_cast<Enum>(reader.u8());
    if (value < first || value > last) reader.fail();
    return value;
}

void write_text(FixedWriter& to, std::string_view text);
void write_id(FixedWriter& to, std::string_view id);
void write_day(FixedWriter& to, const Day& day);
void write_names(FixedWriter& to, const proto::Names& names);
void write_quoted(FixedWriter& to, const Quoted& quoted);
template <class Enum> void write_enum(FixedWriter& to, Enum value) { to.u8(static_cast<Byte>(value)); }

/// What was written, if `parse` reads the same value from it; otherwise the value is one that may not be.
template <class Value, class Parse>
[[nodiscard]] Result<Bytes> readable(FixedWriter& written, const Value& value, Parse parse) {
    auto bytes = written.finish();
    if (bytes && bytes->size() <= proto::limit::value)
        if (const auto again = parse(*bytes); again && *again == value) return bytes;
    return refuse(Errc::invalid_input, "a value of the review that cannot be written");
}

} // namespace valise::casework
