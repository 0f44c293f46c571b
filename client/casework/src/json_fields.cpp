// SPDX-License-Identifier: Apache-2.0
#include "json_fields.hpp"

#include <limits>

namespace valise::casework {

Fields::Fields(const Json& object, std::string place, FaultList& faults)
    : object_(object), place_(std::move(place)), faults_(faults) {
    if (!object_.is_object()) faults_.add(place_, "this should be an object");
}

const Json* Fields::find(const std::string& name, Need need) {
    known_.insert(name);
    if (!object_.is_object()) return nullptr;
    const auto found = object_.find(name);
    if (found != object_.end()) return &*found;
    if (need == Need::required) faults_.add(place_of(name), "this is missing");
    return nullptr;
}

const Json* Fields::find(
    const std::string& name, Need need, bool (Json::*is_right)() const noexcept, std::string_view what) {
    const Json* const value = find(name, need);
    if (value == nullptr || (value->*is_right)()) return value;
    faults_.add(place_of(name), "this should be " + std::string(what));
    return nullptr;
}

std::string text_of(const Json& value, const std::string& place, FaultList& faults) {
    if (const auto* const text = value.get_ptr<const std::string*>()) return *text;
    faults.add(place, "this should be a text");
    return {};
}

std::string Fields::text(const std::string& name, Need need) {
    const Json* const value = find(name, need);
    return value ? text_of(*value, place_of(name), faults_) : std::string();
}

std::uint32_t Fields::number(const std::string& name) {
    const Json* const value = find(name, Need::required);
    if (value == nullptr) return 0;
    const auto* const number = value->get_ptr<const Json::number_unsigned_t*>();
    if (number && *number <= std::numeric_limits<std::uint32_t>::max())
        return static_cast<std::uint32_t>(*number);
    faults_.add(place_of(name), "this should be a whole number");
    return 0;
}

bool Fields::flag(const std::string& name) {
    const Json* const value = find(name, Need::required, &Json::is_boolean, "true or false");
    return value && *value->get_ptr<const bool*>();
}

Words words_of(const Json& value, const std::string& place, FaultList& faults) {
    if (!value.is_object()) {
        faults.add(place, "this should be an object, with a text for each language");
        return {};
    }
    Words words;
    for (const auto& [key, text] : value.items()) {
        const std::string where = field_of(place, shown(key));
        if (const auto language = language_of(key))
            words[*language] = text_of(text, where, faults);
        else
            faults.add(where, "this is none of the six languages");
    }
    if (words.empty() && !value.empty()) faults.close(place);
    return words;
}

Words Fields::words(const std::string& name, Need need) {
    const Json* const value = find(name, need);
    return value ? words_of(*value, place_of(name), faults_) : Words();
}

std::vector<std::string> Fields::texts(const std::string& name, Need need, std::size_t most) {
    return list(name, need, most,
        [&](const Json& entry, const std::string& place) { return text_of(entry, place, faults_); });
}

void Fields::finish() {
    if (!object_.is_object()) return;
    for (const auto& [key, value] : object_.items())
        if (!known_.contains(key)) faults_.add(field_of(place_, shown(key)), "there is no such field");
}

} // namespace valise::casework
