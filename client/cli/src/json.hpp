// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace valise::cli {

/// One thing that a command tells: nothing, a choice, a number or a text.
using Value = std::variant<std::monostate, bool, std::int64_t, std::string>;

/// Writes one line of JSON, from its first brace to its last.
///
/// Always true: what was written is well-formed once all that was begun has ended. Bytes that are not UTF-8
/// become U+FFFD.
class JsonWriter {
public:
    JsonWriter& begin_object() { return begin('{'); }
    JsonWriter& end_object() { return end('}'); }
    JsonWriter& begin_array() { return begin('['); }
    JsonWriter& end_array() { return end(']'); }
    JsonWriter& key(std::string_view name);
    JsonWriter& value(const Value& value);

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    JsonWriter& begin(char sign);
    JsonWriter& end(char sign);
    void separate();
    void append_quoted(std::string_view text);

    std::string text_;
    bool is_first_ = true;
};

/// With U+FFFD in place of what is no UTF-8.
[[nodiscard]] std::string as_utf8(std::string_view text);

} // namespace valise::cli
