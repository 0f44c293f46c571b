// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "histories/history.hpp"

/// What the readers of this folder have in common: JSON whose every field is looked at twice.
namespace valise::histories {

using Json = nlohmann::json;

/// `malformed` unless `text` is one JSON value.
[[nodiscard]] Result<Json> parse_json(std::string_view text);

/// The field of this name, borrowed. `malformed` when `object` is none, or has none.
[[nodiscard]] Result<const Json*> find_field(const Json& object, const char* name);

[[nodiscard]] Result<std::uint32_t> read_number(const Json& value);
[[nodiscard]] Result<std::string> read_text(const Json& value);

/// `[position, deleted, inserted]`.
[[nodiscard]] Result<Patch> read_patch(const Json& value);

/// A list, each of its values read by `read_one`.
template <class T>
[[nodiscard]] Result<std::vector<T>> read_list(const Json& value, Result<T> (*read_one)(const Json&)) {
    if (!value.is_array()) return refuse(Errc::malformed, "not a list");
    std::vector<T> list;
    list.reserve(value.size());
    for (const Json& element : value) {
        VALISE_TRY(T one, read_one(element));
        list.push_back(std::move(one));
    }
    return list;
}

[[nodiscard]] Result<std::uint32_t> number_field(const Json& object, const char* name);
[[nodiscard]] Result<std::string> text_field(const Json& object, const char* name);
[[nodiscard]] Result<std::vector<std::uint32_t>> numbers_field(const Json& object, const char* name);
[[nodiscard]] Result<std::vector<Patch>> patches_field(const Json& object, const char* name);

} // namespace valise::histories
