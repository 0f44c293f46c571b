// SPDX-License-Identifier: Apache-2.0
#include "places.hpp"

namespace valise::docio {

namespace {

/// The place that is or holds this one, of those that are known; the whole if no other.
Places::const_iterator place_around(const Places& places, std::string_view& name) {
    auto place = places.find(name);
    while (place == places.end() && !name.empty()) {
        const std::size_t end = name.find_last_of(".[");
        name = name.substr(0, end == std::string_view::npos ? 0 : end);
        place = places.find(name);
    }
    return place;
}

/// A sentence that names another place, with that place as the document has it.
std::string translated(const std::string& sentence, const Places& places) {
    const std::size_t begin = sentence.find("sections[");
    if (begin == std::string::npos) return sentence;
    const std::size_t end = sentence.find_first_not_of("abcdefghijklmnopqrstuvwxyz_.[]0123456789", begin);
    std::string_view name = std::string_view(sentence).substr(begin, end - begin);
    const auto place = place_around(places, name);
    if (place == places.end() || name.empty() || end == std::string::npos) return sentence;
    return sentence.substr(0, begin) + place->second + sentence.substr(end);
}

} // namespace

std::string entry(const std::string& list, std::size_t index) {
    return list + "[" + std::to_string(index) + "]";
}

void add_by_places(const casework::Faults& found, const Places& places, casework::Faults& faults) {
    for (const auto& fault : found) {
        std::string_view known = fault.where;
        const auto place = place_around(places, known);
        if (place != places.end() && place->second == said_already) continue;
        std::string rest = fault.where.substr(known.size());
        if (rest.starts_with('.')) rest.erase(0, 1);
        if (!rest.empty()) rest += ": ";
        faults.push_back(
            {place == places.end() ? std::string() : place->second, rest + translated(fault.what, places)});
    }
}

} // namespace valise::docio
