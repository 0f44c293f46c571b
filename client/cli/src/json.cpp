// SPDX-License-Identifier: Apache-2.0
#include "json.hpp"

#include <fmt/format.h>

#include "valise/base/utf8.hpp"

namespace valise::cli {

std::string as_utf8(std::string_view text) {
    std::string whole;
    while (!text.empty()) {
        const std::size_t good = valid_utf8_prefix(as_bytes(text));
        whole += text.substr(0, good);
        text.remove_prefix(good);
        if (text.empty()) break;
        whole += "\xEF\xBF\xBD";
        text.remove_prefix(1);
    }
    return whole;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    append_quoted(name);
    text_ += ':';
    is_first_ = true; // no comma between a key and its value
    return *this;
}

JsonWriter& JsonWriter::value(const Value& value) {
    separate();
    if (std::holds_alternative<std::monostate>(value)) text_ += "null";
    if (const auto* const choice = std::get_if<bool>(&value)) text_ += *choice ? "true" : "false";
    if (const auto* const number = std::get_if<std::int64_t>(&value)) text_ += std::to_string(*number);
    if (const auto* const text = std::get_if<std::string>(&value)) append_quoted(*text);
    return *this;
}

JsonWriter& JsonWriter::begin(char sign) {
    separate();
    text_ += sign;
    is_first_ = true;
    return *this;
}

JsonWriter& JsonWriter::end(char sign) {
    text_ += sign;
    is_first_ = false;
    return *this;
}

void JsonWriter::separate() {
    if (!is_first_) text_ += ',';
    is_first_ = false;
}

void JsonWriter::append_quoted(std::string_view text) {
    text_ += '"';
    for (const char letter : as_utf8(text)) {
        if (letter == '"' || letter == '\\')
            (text_ += '\\') += letter;
        else if (letter == '\n')
            text_ += "\\n";
        else if (letter == '\t')
            text_ += "\\t";
        else if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f)
            text_ += fmt::format("\\u{:04x}", static_cast<unsigned>(letter));
        else
            text_ += letter;
    }
    text_ += '"';
}

} // namespace valise::cli
