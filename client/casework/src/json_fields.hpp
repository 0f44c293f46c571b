// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "json_text.hpp"
#include "spelling.hpp"
#include "valise/casework/language.hpp"

namespace valise::casework {

enum class Need : bool { optional, required };

/// The fields of one object. What is not as it should be is noted, and an empty value stands in its place, so
/// that all of a file is looked at and every entry keeps its number.
class Fields {
public:
    Fields(const Json& object, std::string place, FaultList& faults);

    [[nodiscard]] std::string text(const std::string& name, Need need = Need::required);
    [[nodiscard]] std::uint32_t number(const std::string& name);
    [[nodiscard]] bool flag(const std::string& name);
    [[nodiscard]] Words words(const std::string& name, Need need = Need::required);
    [[nodiscard]] std::vector<std::string> texts(const std::string& name, Need need, std::size_t most);
    /// `otherwise` where there is none.
    template <class Enum> [[nodiscard]] Enum one_of(const std::string& name, Need need, Enum otherwise);

    /// What `read(entry, place)` makes of each entry of a list.
    template <class Read>
    [[nodiscard]] auto list(const std::string& name, Need need, std::size_t most, const Read& read);
    /// `visit(key, value, place)` for each field of an object.
    template <class Visit> void each(const std::string& name, Need need, const Visit& visit);

    /// The value of a field, or nothing where there is none.
    [[nodiscard]] const Json* find(const std::string& name, Need need);
    [[nodiscard]] std::string place_of(const std::string& name) const { return field_of(place_, name); }
    [[nodiscard]] FaultList& faults() const { return faults_; }

    /// Says of every field that nobody asked for that there is no such field.
    void finish();

private:
    [[nodiscard]] const Json* find(
        const std::string& name, Need need, bool (Json::*is_right)() const noexcept, std::string_view what);

    const Json& object_;
    std::string place_;
    FaultList& faults_;
    std::set<std::string> known_;
};

/// One text, as an entry of a list or as a value.
[[nodiscard]] std::string text_of(const Json& value, const std::string& place, FaultList& faults);
/// Words in some languages, likewise.
[[nodiscard]] Words words_of(const Json& value, const std::string& place, FaultList& faults);

template <class Enum>
[[nodiscard]] Enum spelled_in(
    const Json& value, const std::string& place, FaultList& faults, Enum otherwise) {
    const std::string name = text_of(value, place, faults);
    if (const auto read = read_spelling<Enum>(name)) return *read;
    std::string all;
    for (const auto& spelled : spellings<Enum>) (all += all.empty() ? "" : ", ") += spelled.name;
    if (value.is_string()) faults.add(place, "this is none of " + all + ": " + shown(name));
    return otherwise;
}

template <class Enum> Enum Fields::one_of(const std::string& name, Need need, Enum otherwise) {
    const Json* const value = find(name, need);
    return value ? spelled_in(*value, place_of(name), faults_, otherwise) : otherwise;
}

template <class Read>
auto Fields::list(const std::string& name, Need need, std::size_t most, const Read& read) {
    using Entry = decltype(read(std::declval<const Json&>(), std::string()));
    std::vector<Entry> entries;
    const Json* const all = find(name, need, &Json::is_array, "a list");
    if (all == nullptr) return entries;
    if (all->size() > most) {
        faults_.add(place_of(name), "there are more of these than " + std::to_string(most));
        return entries;
    }
    for (const Json& entry : *all) entries.push_back(read(entry, entry_of(place_of(name), entries.size())));
    return entries;
}

template <class Visit> void Fields::each(const std::string& name, Need need, const Visit& visit) {
    if (const Json* const all = find(name, need, &Json::is_object, "an object"))
        for (const auto& [key, value] : all->items()) visit(key, value, field_of(place_of(name), shown(key)));
}

} // namespace valise::casework
