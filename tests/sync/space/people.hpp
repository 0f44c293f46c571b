// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

#include "reference.hpp"
#include "resolver.hpp"

/// Histories of people with numbers, as the reference tells them, told to the product.
namespace valise::tests {

inline SubjectId person(int number) {
    SubjectId id;
    id.bytes.fill(static_cast<Byte>(number + 1));
    return id;
}

inline RecordId record(int number) {
    RecordId id;
    id.bytes[0] = static_cast<Byte>(number >> 8);
    id.bytes[1] = static_cast<Byte>(number);
    id.bytes[31] = 1;
    return id;
}

inline space::MaybeStanding standing(reference::Standing number) {
    if (number == 0) return std::nullopt;
    return space::Standing{
        static_cast<space::Role>(std::min(number, 5)), static_cast<space::Rank>(std::max(number - 5, 0)), {}};
}

inline constexpr int genesis_record = 60'000;

inline space::Genesis genesis(
    const std::vector<reference::Standing>& at_first, space::SpaceKind kind = space::SpaceKind::review) {
    space::Genesis told;
    told.kind = kind;
    for (int member = 0; member < static_cast<int>(at_first.size()); ++member)
        if (const auto first = standing(at_first[static_cast<std::size_t>(member)]))
            told.members.push_back({person(member), *first});
    return told;
}

inline space::Act act(const reference::Act& told) {
    space::Act act;
    act.author = person(told.author);
    for (const int parent : told.parents) act.parents.push_back(record(parent));
    for (const auto& [member, given] : told.changes)
        act.changes.push_back({person(member), standing(given), {}});
    std::ranges::sort(act.changes, {}, &space::Change::member);
    act.is_checkpoint = told.is_checkpoint;
    if (told.adopts) act.adoptions.push_back({});
    return act;
}

/// One history, told to both.
class Both {
public:
    Both(const std::vector<reference::Standing>& at_first, reference::Standing top)
        : reference(at_first, top),
          people_(static_cast<int>(at_first.size())),
          resolver(genesis(at_first, top == 6 ? space::SpaceKind::team : space::SpaceKind::review),
              record(genesis_record)) {}

    void add(const reference::Act& told) {
        const auto number = static_cast<int>(reference.size());
        reference.add(told);
        resolver.admit(record(number), act(told), true);
    }

    /// Whether both say the same of everything.
    bool agree() {
        const auto& verdicts = reference.resolve(reference.all());
        const auto& resolution = resolver.now();
        for (int told = 0; told < static_cast<int>(reference.size()); ++told) {
            const auto number = resolver.history().find(record(told));
            if (reference.is_authorised(told) != number.has_value()) return false;
            if (verdict_of(number, resolution) != verdicts[static_cast<std::size_t>(told)]) return false;
        }
        for (int member = 0; member < people_; ++member)
            if (standing(reference.standing_of(member, reference.all()))
                != resolver.history().standing_of(person(member), resolution))
                return false;
        return true;
    }

    bool last_is_authorised() { return reference.is_authorised(static_cast<int>(reference.size()) - 1); }

    static reference::Verdict verdict_of(
        std::optional<space::ActNumber> number, const space::Resolution& resolution) {
        if (number && resolution.counts.contains(*number)) return reference::Verdict::counts;
        if (number && resolution.removals_stand.contains(*number)) return reference::Verdict::removals_stand;
        return reference::Verdict::is_void;
    }

    reference::Reference reference; // NOLINT(readability-identifier-naming): both are what this is
private:
    int people_;

public:
    space::Resolver resolver;
};

} // namespace valise::tests
