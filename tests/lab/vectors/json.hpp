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

/// A hexadecimal field; empty when there is none.
[[nodiscard]] inline Bytes hex_field(const Json& object, const char* name) {
    return from_hex(object.value(name, std::string())).value_or(Bytes{});
}

/// The number or name that a case goes by.
[[nodiscard]] inline std::string case_name(const Json& test, const char* field) {
    const auto found = test.find(field);
    return found == test.end() ? std::string("?") : found->dump();
}

} // namespace valise::lab
