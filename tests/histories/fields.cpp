// SPDX-License-Identifier: Apache-2.0
#include "histories/fields.hpp"

#include <limits>

namespace valise::histories {

Result<Json> parse_json(std::string_view text) {
    // The library takes a zero byte for the end of its input.
    if (text.find('\0') != std::string_view::npos) return refuse(Errc::malformed, "not JSON");
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return refuse(Errc::malformed, "not JSON");
    return json;
}

Result<const Json*> find_field(const Json& object, const char* name) {
    if (!object.is_object()) return refuse(Errc::malformed, "not an object");
    const auto found = object.find(name);
    if (found == object.end()) return refuse(Errc::malformed, std::string("no field ") + name);
    return &*found;
}

Result<std::uint32_t> read_number(const Json& value) {
    if (!value.is_number_unsigned()) return refuse(Errc::malformed, "not a natural number");
    const auto number = value.get<std::uint64_t>();
    if (number > std::numeric_limits<std::uint32_t>::max())
        return refuse(Errc::malformed, "a number that needs more than 32 bits");
    return static_cast<std::uint32_t>(number);
}

Result<std::string> read_text(const Json& value) {
    if (!value.is_string()) return refuse(Errc::malformed, "not a text");
    return value.get<std::string>();
}

Result<Patch> read_patch(const Json& value) {
    if (!value.is_array() || value.size() != 3) return refuse(Errc::malformed, "not a list of three");
    VALISE_TRY(const auto position, read_number(value[0]));
    VALISE_TRY(const auto deleted, read_number(value[1]));
    VALISE_TRY(auto inserted, read_text(value[2]));
    return Patch{position, deleted, std::move(inserted)};
}

Result<std::uint32_t> number_field(const Json& object, const char* name) {
    VALISE_TRY(const Json* field, find_field(object, name));
    return read_number(*field);
}

Result<std::string> text_field(const Json& object, const char* name) {
    VALISE_TRY(const Json* field, find_field(object, name));
    return read_text(*field);
}

Result<std::vector<std::uint32_t>> numbers_field(const Json& object, const char* name) {
    VALISE_TRY(const Json* field, find_field(object, name));
    return read_list<std::uint32_t>(*field, read_number);
}

Result<std::vector<Patch>> patches_field(const Json& object, const char* name) {
    VALISE_TRY(const Json* field, find_field(object, name));
    return read_list<Patch>(*field, read_patch);
}

} // namespace valise::histories
