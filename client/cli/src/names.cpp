// SPDX-License-Identifier: Apache-2.0
#include "names.hpp"

#include <fmt/format.h>

#include "standing.hpp"

namespace valise::cli {

namespace {

constexpr std::size_t shown_digits = 8;

template <class Id> std::string beginning_of(const Id& id) { return id.hex().substr(0, shown_digits); }

} // namespace

std::string_view words_of(space::SpaceKind kind) {
    switch (kind) {
    case space::SpaceKind::team: return "team";
    case space::SpaceKind::review: return "review";
    case space::SpaceKind::circle: return "circle";
    }
    return "team";
}

std::string name_of(desk::Desk& desk, const SpaceId& space) {
    const auto kept = desk.holdings().space(space);
    if (!kept || *kept == nullptr)
        return fmt::format("a place that this valise does not know ({})", beginning_of(space));
    return fmt::format(
        "{} {}", words_of((*kept)->replica().membership().genesis().kind), beginning_of(space));
}

std::string name_of(desk::Desk& /*desk*/, const SpaceId& /*space*/, const ObjectId& object) {
    return fmt::format("text {}", beginning_of(object));
}

std::string name_of(desk::Desk& desk, const SubjectId& device) {
    if (device == desk.owner().device) return "you";
    const auto& directory = desk.holdings().directory();
    for (const RecordId& id : directory.certificates_of(device)) {
        const auto* const computer = directory.find(id);
        const auto* const person = computer == nullptr ? nullptr : directory.find(computer->issuer);
        if (person == nullptr) continue;
        return fmt::format(
            "{} of {} ({})", words_of(desk::capacity_of(*person)), name_of(person->state), beginning_of(id));
    }
    return fmt::format("a computer that is not known here ({})", beginning_of(device));
}

std::string names_of(desk::Desk& desk, const std::set<SubjectId>& devices) {
    std::set<std::string> names;
    for (const SubjectId& device : devices) names.insert(name_of(desk, device));
    return fmt::format("{}", fmt::join(names, ", "));
}

} // namespace valise::cli
