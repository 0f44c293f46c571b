// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "valise/base/bytes.hpp"

namespace valise::lab {

using Json = nlohmann::json;

/// The file as JSON, or `malformed`.
[[nodiscard]] inline Result<Json> parse_json(ByteView file) {
    Json json = Json::parse(file.begin(), file.end(), nullptr, false);
    if (json.is_discarded()) return refuse(Errc::malformed, "not JSON");
    return json;
}

/// A text field; empty when there is none, or none that is text.
[[nodiscard]] inline std::string text_field(const Json& object, const std::string& name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// A hexadecimal field; empty when there is none.
[[nodiscard]] inline Bytes hex_field(const Json& object, const std::string& name) {
    return from_hex(text_field(object, name)).value_or(Bytes{});
}

/// Whether a field says true; not when there is none.
[[nodiscard]] inline bool says_true(const Json& object, const std::string& name) {
    const auto found = object.find(name);
    return found != object.end() && *found == true;
}

/// The number or name that a case goes by.
[[nodiscard]] inline std::string case_name(const Json& test, const char* field) {
    const auto found = test.find(field);
    return found == test.end() ? std::string("?") : found->dump();
}

} // namespace valise::lab
